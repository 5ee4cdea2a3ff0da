// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livelogins.h"
#include "pbx/core/serverlist.h"
#include "support/app/desktop.h"
#include "support/base/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QSpinBox>
#include <QTreeView>

using namespace wirechief;

namespace {

const QString firstUserFile = QStringLiteral("manager.d/first-start.conf");

/// Uses the window as somebody without a mouse does.
class KeysOnly {
public:
    static QWidget* focus() { return QApplication::focusWidget(); }
    static void press(Qt::Key key) { QTest::keyClick(focus(), key); }
    static void type(const QString& text)
    {
        QTest::keySequence(focus(), QKeySequence::SelectAll);
        QTest::keyClicks(focus(), text);
    }
    /// With Tab.
    static bool goTo(const char* name)
    {
        for (int i = 0; i < 60; ++i) {
            if (focus() && focus()->objectName() == QLatin1String(name))
                return true;
            if (focus())
                press(Qt::Key_Tab);
        }
        return false;
    }
};

} // namespace

/// The first day with the program: no server, no user on it, and no mouse.
class LiveFirstStartTest : public QObject {
    Q_OBJECT
    Lab m_lab;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void fromNothingToTheFirstCall_data() { m_lab.addRows(); }

    void fromNothingToTheFirstCall()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        LiveAdmin admin(m_lab, lab);
        const QTemporaryDir folder;
        Desktop desktop(folder.path());
        QVERIFY(desktop.application().start({}));
        QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
        desktop.window().setFocus();
        QVERIFY(KeysOnly::goTo("firstStartUser"));
        KeysOnly::press(Qt::Key_Space);

        QTRY_VERIFY(desktop.dialog("managerUserAssistant"));
        QTRY_COMPARE(KeysOnly::focus()->objectName(), QStringLiteral("control"));
        KeysOnly::press(Qt::Key_Return); // to look is enough
        KeysOnly::type(QStringLiteral("first-start"));
        KeysOnly::press(Qt::Key_Return);
        QCOMPARE(KeysOnly::focus()->objectName(), QStringLiteral("fromServer"));
        KeysOnly::press(Qt::Key_Space);
        KeysOnly::press(Qt::Key_Return);
        QCOMPARE(KeysOnly::focus()->objectName(), QStringLiteral("copyPlan"));
        KeysOnly::press(Qt::Key_Space);
        // What the user does on the server.
        QVERIFY(Lab::put(lab, firstUserFile, QGuiApplication::clipboard()->text().toUtf8()));
        const auto putBack = qScopeGuard([&] {
            const bool isBack = Lab::put(lab, firstUserFile, {}) && admin.run("manager reload");
            QVERIFY(isBack);
        });
        QVERIFY(admin.run("manager reload"));

        QVERIFY(KeysOnly::goTo("assistantNext"));
        KeysOnly::press(Qt::Key_Space);
        QCOMPARE(KeysOnly::focus()->objectName(), QStringLiteral("assistantHost"));
        KeysOnly::type(lab.host);
        QVERIFY(KeysOnly::goTo("assistantPort"));
        KeysOnly::type(QString::number(lab.port));
        QVERIFY(KeysOnly::goTo("assistantName"));
        KeysOnly::type(QStringLiteral("berlin"));
        KeysOnly::press(Qt::Key_Return); // saves and tests
        QDialog* assistant = desktop.dialog("managerUserAssistant");
        const auto* result = assistant->findChild<QLabel*>(QStringLiteral("assistantResult"));
        QTRY_VERIFY2_WITH_TIMEOUT(result->text().startsWith(QStringLiteral("Logged in: Asterisk")),
            qPrintable(result->text()), patience);
        QCOMPARE(desktop.connections().profiles().size(), 1);
        KeysOnly::press(Qt::Key_Return); // connects
        QTRY_VERIFY_WITH_TIMEOUT(desktop.server() && desktop.server()->channels().isLoaded(), patience);
        QVERIFY(!desktop.dialog("managerUserAssistant"));

        AmiAction call("Originate");
        call.add("Channel", "Local/100@default").add("Context", "default").add("Exten", "101");
        call.add("Priority", "1").add("Async", "true").add("CallerID", "\"First\" <555>");
        admin.server.client().send(call, this, [](const Result<AmiReply>& reply) { QVERIFY(reply); });
        desktop.showPage("channels");
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.rows().isEmpty(), patience);
        // The rights are those of somebody who looks.
        QVERIFY(!desktop.server()->can("Hangup"));
        QVERIFY(desktop.window().actions().reload->toolTip().contains(QStringLiteral("needs write class")));
        admin.server.client().send(
            AmiAction("Hangup").add("Channel", "/^Local\\/100@.*$/"), this, [](const Result<AmiReply>&) {});
        QTRY_VERIFY_WITH_TIMEOUT(admin.server.channels().table().size() == 0, patience);
    }
};

WIRECHIEF_TEST(LiveFirstStartTest, tst_livefirststart)
#include "tst_livefirststart.moc"
