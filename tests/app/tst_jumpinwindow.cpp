// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/server/demoserver.h"
#include "support/app/desktop.h"
#include "support/base/testmain.h"

#include <QTemporaryDir>

using namespace wirechief;

/// The program with a jump host, and an ssh of the test's in PATH.
class JumpInWindowTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::link(QStringLiteral(FAKE_SSH), m_folder.filePath(QStringLiteral("ssh"))));
        qputenv("PATH", QByteArray(m_folder.path().toUtf8() + ':' + qgetenv("PATH")));
    }

    void saysHowFarTheLinkIsEncrypted_data()
    {
        QTest::addColumn<QString>("jump");
        QTest::addColumn<QString>("says");
        QTest::newRow("directly") << QString() << QStringLiteral("clear text");
        QTest::newRow("on the jump host") << QStringLiteral("gate") << QStringLiteral("SSH ✓");
    }
    void saysHowFarTheLinkIsEncrypted()
    {
        QFETCH(QString, jump);
        QFETCH(QString, says);
        DemoServer demo{DemoOptions()};
        QVERIFY(demo.listen());
        const QTemporaryDir home;
        Desktop desktop(home.path());
        QVERIFY(desktop.application().start({}));
        ServerProfile profile = *desktop.connections().profile(desktop.addServer(demo));
        profile.jump = jump;
        QVERIFY(desktop.connections().save(profile));
        desktop.connections().open(profile.id);
        QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
        QTRY_COMPARE(desktop.text("linkSecurity"), says);
    }

    void saysWhyTheJumpFails()
    {
        DemoServer demo{DemoOptions()};
        QVERIFY(demo.listen());
        const QTemporaryDir home;
        Desktop desktop(home.path());
        QVERIFY(desktop.application().start({}));
        ServerProfile profile = *desktop.connections().profile(desktop.addServer(demo));
        profile.jump = QStringLiteral("denied");
        QVERIFY(desktop.connections().save(profile));
        desktop.connections().open(profile.id);
        QTRY_COMPARE(desktop.state(), AmiClient::State::Stopped);
        QTRY_VERIFY(desktop.sessionMessage()
                        .remove(QChar(0x200b))
                        .contains(QStringLiteral("Permission denied (publickey).")));
    }
};

WIRECHIEF_TEST(JumpInWindowTest, tst_jumpinwindow)
#include "tst_jumpinwindow.moc"
