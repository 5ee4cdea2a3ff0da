// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/secrets/secretdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>

using namespace wirechief;
using test::find;

namespace {

ServerProfile berlinServer()
{
    ServerProfile profile;
    profile.id = QStringLiteral("1");
    profile.name = QStringLiteral("berlin");
    profile.host = QStringLiteral("2001:db8::7");
    profile.user = QStringLiteral("admin");
    return profile;
}

} // namespace

class SecretDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void asksForTheSecret()
    {
        SecretDialog dialog(berlinServer());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Secret for berlin"));
        QCOMPARE(find(dialog, "peerLabel")->text(), QStringLiteral("admin@[2001:db8::7]:5038"));
        QVERIFY(!find(dialog, "reasonLabel")->isVisible());
        auto* edit = find<QLineEdit>(dialog, "secretEdit");
        auto* ok = find<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(edit, QStringLiteral("s3cret"));
        QVERIFY(ok->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.takeSecret().view() == QByteArrayView("s3cret"));
        QVERIFY(edit->text().isEmpty());
        QVERIFY(!edit->isUndoAvailable());
        QVERIFY(!dialog.remember());
    }

    void asksForThePassphrase()
    {
        ServerProfile profile = berlinServer();
        profile.certificateFile = QStringLiteral("/home/me/me.p12");
        profile.passphraseInKeyring = true;
        SecretDialog dialog(profile, SecretDialog::Wanted::Passphrase);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Passphrase for berlin"));
        QCOMPARE(find(dialog, "peerLabel")->text(), profile.certificateFile);
        QVERIFY(dialog.remember());
        auto* edit = find<QLineEdit>(dialog, "secretEdit");
        QTest::keyClicks(edit, QStringLiteral(" sesame "));
        QCOMPARE(test::faultsOf(dialog).join(QStringLiteral("; ")), QString());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.takeSecret().view() == QByteArrayView(" sesame "));
    }

    void whatIsCopiedHasNoInvisibleSpaces()
    {
        ServerProfile profile = berlinServer();
        profile.host = QString(60, u'h');
        SecretDialog dialog(profile);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QLabel* peer = find(dialog, "peerLabel");
        QVERIFY(peer->text().contains(QChar(0x200b)));
        peer->setSelection(0, int(peer->text().size()));
        QTest::keyClick(peer, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString(u"admin@" + QString(60, u'h') + u":5038"));
        peer->setSelection(0, 0);
        for (const char* what : {"raise", "grabbing"}) // of a menu, offscreen
            QTest::ignoreMessage(QtWarningMsg,
                QRegularExpression(QStringLiteral("^This plugin does not support ") + QLatin1String(what)));
        QContextMenuEvent event(QContextMenuEvent::Mouse, {}, {});
        QApplication::sendEvent(peer, &event);
        auto* menu = peer->findChild<QMenu*>();
        QVERIFY(menu);
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        menu->actions().constLast()->trigger();
        QCOMPARE(peer->selectedText(), peer->text());
    }

    void forgetsWhenCancelled()
    {
        SecretDialog dialog(berlinServer());
        auto* edit = find<QLineEdit>(dialog, "secretEdit");
        QTest::keyClicks(edit, QStringLiteral("s3cret"));
        find<QPushButton>(dialog, "showSecretButton")->click();
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        dialog.reject();
        QVERIFY(edit->text().isEmpty());
        QVERIFY(dialog.takeSecret().isEmpty());
    }

    void remembers()
    {
        ServerProfile profile = berlinServer();
        profile.secretInKeyring = true;
        SecretDialog dialog(profile);
        QVERIFY(dialog.remember());
        find<QCheckBox>(dialog, "rememberBox")->click();
        QVERIFY(!dialog.remember());
        find<QCheckBox>(dialog, "rememberBox")->click();
        dialog.setRememberOffered(false);
        QVERIFY(!dialog.remember());
        QVERIFY(!find<QCheckBox>(dialog, "rememberBox")->isVisibleTo(&dialog));
    }

    void showsTheReasonAsPlainText()
    {
        ServerProfile profile = berlinServer();
        profile.name = QStringLiteral("<b>x</b>") + QString(90, QLatin1Char('n'));
        SecretDialog dialog(profile);
        dialog.show();
        dialog.setReason(
            QStringLiteral("<table><tr><td>\x1b[31m refused ") + QString(5000, QLatin1Char('r')));
        QTest::qWait(50);
        auto* reason = find(dialog, "reasonLabel");
        QVERIFY(reason->isVisible());
        QVERIFY(reason->text().startsWith(QStringLiteral("<table>")));
        QVERIFY(!reason->text().contains(QChar(0x1b)));
        QVERIFY(reason->text().size() < 1000);
        QCOMPARE(test::faultsOf(dialog).join(QStringLiteral("; ")), QString());
        QVERIFY2(dialog.width() < 600, qPrintable(QString::number(dialog.width())));
        test::lengthen(dialog);
        dialog.resize(dialog.width() + 1, dialog.height());
        QTest::qWait(50);
        QCOMPARE(test::faultsOf(dialog).join(QStringLiteral("; ")), QString());
    }
};

WIRECHIEF_TEST(SecretDialogTest, tst_secretdialog)
#include "tst_secretdialog.moc"
