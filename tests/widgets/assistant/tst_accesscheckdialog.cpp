// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/assistant/accesscheckdialog.h"
#include "widgets/assistant/configedit.h"
#include "widgets/limits.h"

#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QThreadPool>

using namespace wirechief;
using test::find;

namespace {

struct Check {
    AccessCheckDialog dialog;
    Check() { dialog.show(); }
    ConfigEdit* edit(const char* name) { return find<ConfigEdit>(dialog, name); }
    QString headline() { return find(dialog, "accessHeadline")->text(); }
    QString details() { return find<QPlainTextEdit>(dialog, "accessDetails")->toPlainText(); }
    void ask(const char* address)
    {
        find<QLineEdit>(dialog, "accessAddress")->setText(QString::fromLatin1(address));
    }
    QComboBox* user() { return find<QComboBox>(dialog, "accessUser"); }
};

/// A longer one.
QByteArray longConfig(const QByteArray& user)
{
    return '[' + user + "]\nsecret=x\n" + QByteArray("permit=10.0.0.0/8\n").repeated(500);
}

/// As if it were pasted.
class PasteInto : public ConfigEdit {
public:
    void paste(const QString& text)
    {
        QMimeData pasted;
        pasted.setText(text);
        insertFromMimeData(&pasted);
    }
};

} // namespace

class AccessCheckDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void answers()
    {
        Check check;
        QVERIFY(!check.user()->isEnabled());
        check.dialog.setManagerConf("[general]\nenabled=yes\n[anna]\nsecret=x\ndeny=0.0.0.0/0\ndeny=::/0\n"
                                    "permit=10.0.0.0/8\n[bert]\nsecret=y\nacl=office\n");
        QCOMPARE(check.headline(), QStringLiteral("Reading…"));
        QTRY_COMPARE(check.headline(), QStringLiteral("Enter an address."));
        QCOMPARE(check.user()->count(), 2);
        check.ask("10.1.1.1");
        QCOMPARE(check.headline(), QStringLiteral("✓ It gets in."));
        QVERIFY2(check.details().contains(QStringLiteral("permit = 10.0.0.0/8 (line 7 of manager.conf)")),
            qPrintable(check.details()));
        check.ask("192.0.2.1");
        QCOMPARE(check.headline(), QStringLiteral("✗ It does not get in."));
        check.ask("[2001:db8::1]");
        QCOMPARE(check.headline(), QStringLiteral("▲ It depends on the release of Asterisk."));
        QVERIFY(check.details().contains(QStringLiteral("Asterisk 13.0.1 and newer")));
        for (const char* none : {"10.1", "pbx.example", "10.0.0.256", "::g"}) {
            check.ask(none);
            QCOMPARE(check.headline(), QStringLiteral("This is no address yet."));
        }
        for (const char* octal : {"010.1.1.1", "10.1.1.08", "10.00.1.1", "0x8.1.1.1", "10.1.1.0X1f"}) {
            check.ask(octal);
            QVERIFY2(check.headline().startsWith(QStringLiteral("Leading zeros")), octal);
        }
        check.ask("10.1.1.1");
        check.user()->setCurrentIndex(1);
        QTRY_VERIFY(check.details().contains(QStringLiteral("Add the text of acl.conf")));
        QCOMPARE(check.headline(), QStringLiteral("▲ It does not get in, unless acl.conf lets it in."));
        check.edit("aclConf")->setPlainText(QStringLiteral("[office]\ndeny=10.1.0.0/16\n"));
        QTRY_VERIFY(check.details().contains(QStringLiteral("line 2 of acl.conf")));
        QCOMPARE(check.user()->currentText(), QStringLiteral("bert")); // reading again keeps the choice
        QCOMPARE(check.headline(), QStringLiteral("▲ It depends on the release of Asterisk."));
    }

    void whoHasNoSecretDoesNotLogIn()
    {
        Check check;
        check.dialog.setManagerConf("[general]\nenabled=yes\n[anna]\npermit=10.0.0.0/8\n[bert]\nsecret=y\n");
        check.ask("10.1.1.1");
        QTRY_COMPARE(check.headline(),
            QStringLiteral("▲ It gets in, but nobody can log in: this user has no secret."));
        QVERIFY(check.details().contains(QStringLiteral("no secret")));
        check.user()->setCurrentIndex(1);
        QTRY_COMPARE(check.headline(), QStringLiteral("✓ It gets in."));
    }

    void saysWhatIsWrong()
    {
        Check check;
        check.edit("managerConf")->setPlainText(QStringLiteral("[general]\n"));
        QTRY_VERIFY(check.headline().contains(QStringLiteral("no user")));
        check.edit("managerConf")->setPlainText(QStringLiteral("[anna\n"));
        QTRY_VERIFY(check.headline().contains(QStringLiteral("no “]”")));
        check.edit("managerConf")->setPlainText(QStringLiteral("[anna]\ndeny=x\n#include other.conf\n"));
        check.ask("10.0.0.1");
        QTRY_VERIFY(check.details().contains(QStringLiteral("Asterisk 14 and newer removes the whole user")));
        QVERIFY(check.details().contains(QStringLiteral("other.conf, which was not read")));
    }

    void returnClosesNothing()
    {
        Check check;
        QVERIFY(QTest::qWaitForWindowActive(&check.dialog));
        auto* address = find<QLineEdit>(check.dialog, "accessAddress");
        address->setFocus();
        QTest::keyClicks(address, QStringLiteral("10.0.0.1"));
        QTest::keyClick(address, Qt::Key_Return);
        QTest::keyClick(check.user(), Qt::Key_Return);
        QVERIFY(check.dialog.isVisible());
    }

    void whatComesLateIsDropped()
    {
        Check check;
        check.dialog.setManagerConf(longConfig("old"));
        check.ask("10.0.0.1");
        QCOMPARE(check.headline(), QStringLiteral("Reading…"));
        check.dialog.setManagerConf("[new]\nsecret=x\npermit=10.0.0.1\n");
        QTRY_COMPARE(check.headline(), QStringLiteral("✓ It gets in."));
        QCOMPARE(check.user()->currentText(), QStringLiteral("new"));
        // Nor does a user answer for another one.
        check.dialog.setManagerConf(longConfig("big") + "[none]\nsecret=x\ndeny=10.0.0.1\n");
        QTRY_COMPARE(check.user()->count(), 2);
        check.user()->setCurrentIndex(1);
        check.user()->setCurrentIndex(0);
        check.user()->setCurrentIndex(1);
        QTRY_COMPARE(check.headline(), QStringLiteral("✗ It does not get in."));
    }

    void canBeClosedWhileItReads()
    {
        auto check = std::make_unique<Check>();
        check->dialog.setManagerConf(longConfig("big"));
        QCOMPARE(check->headline(), QStringLiteral("Reading…"));
        check.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents(); // nobody is there any more
    }

    void keepsNoSecrets()
    {
        PasteInto edit;
        edit.paste(
            QStringLiteral("[a]\r\nsecret = s3cret\r\n  Secret=>s3cret ; x\nsecret=\npermit=10.0.0.1\n"));
        QCOMPARE(edit.toPlainText(),
            QStringLiteral("[a]\nsecret = ********\n  Secret=>********\nsecret=\npermit=10.0.0.1\n"));
        edit.setConfig("secret+=s3cret\n\\secret=s3cret\n;-- c --; secret ;-- d --; = s3cret\n;secrets=kept");
        QCOMPARE(edit.toPlainText(),
            QStringLiteral("secret+=********\n\\secret=********\n;-- c --; secret ;-- d --; = "
                           "********\n;secrets=kept"));
        edit.setConfig("secret=s3cret");
        QCOMPARE(edit.toPlainText(), QStringLiteral("secret=********"));
    }

    void keepsNoSecretsInOddLines_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* file, const char* shown) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(shown);
        };
        row("behind a comment", "secret=;--c--;SHOWN\npermit=::/0",
            "secret=;--********--;********\npermit=::/0");
        row("where a comment ends", ";-- old\n note --;secret=SHOWN", ";-- old\n note --;secret=********");
        row("where a comment begins", "secret=SHOWN;-- a\npermit=::/0\n--;",
            "secret=********;--********\npermit=::/0\n--;");
        row("in a comment", ";secret = SHOWN\n; my Password=SHOWN ;-- x\npermit=::/0",
            ";secret = ********\n; my Password=********\npermit=::/0");
        row("with a colon", ";secret: SHOWN\n; Password : SHOWN=\nsecret := SHOWN\n;see secrets: kept",
            ";secret: ********\n; Password : ********\nsecret := ********\n;see secrets: kept");
        row("in a long comment", ";--\nsecret=SHOWN\n--;", ";--\nsecret=********\n--;");
        row("others", "md5secret=SHOWN\npassword = SHOWN\nremotesecret=>SHOWN",
            "md5secret=********\npassword = ********\nremotesecret=>********");
        row("in the key", "sec;--x--;ret=SHOWN", "sec;--x--;ret=********");
        row("an empty comment", "secret=;-- --;SHOWN", "secret=;-- --;********");
        row("none", "secret = ; to be chosen\nsecrets=kept\nsecret_of=kept\npermit=::/0 ; secret",
            "secret = \nsecrets=kept\nsecret_of=kept\npermit=::/0 ; secret");
        const QString many = QStringLiteral(";--a--;").repeated(4000) + QStringLiteral("x\nsecret=");
        QTest::newRow("many comments") << many + QStringLiteral("SHOWN") << many + QStringLiteral("********");
        const QString words = QStringLiteral("secret password ").repeated(8000) + u'=';
        QTest::newRow("many keys") << words + QStringLiteral("SHOWN") << words + QStringLiteral("********");
    }
    void keepsNoSecretsInOddLines()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, shown);
        ConfigEdit edit;
        edit.setConfig(file.toUtf8());
        QCOMPARE(edit.toPlainText(), shown);
        edit.setConfig(edit.config()); // what was hidden stays as it is
        QCOMPARE(edit.toPlainText(), shown);
    }

    void refusesWhatIsTooLong()
    {
        PasteInto edit;
        QSignalSpy refused(&edit, &ConfigEdit::refused);
        edit.paste(QString(limits::checkedConfigBytes, u'x'));
        QCOMPARE(refused.size(), 0);
        edit.paste(QStringLiteral("x"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().contains(QStringLiteral("256 KiB")));
        QCOMPARE(edit.toPlainText().size(), limits::checkedConfigBytes);
    }

    void hostileTextIsShownAsItIs()
    {
        Check check;
        check.dialog.setManagerConf(QByteArray("[<b>x</b>]\nsecret=x\ndeny=<img src=x>\0\x1b[31m\n", 43));
        check.ask("10.0.0.1");
        QTRY_COMPARE(check.user()->currentText(), QStringLiteral("<b>x</b>"));
        QVERIFY(check.details().contains(QStringLiteral("<img src=x>")));
        QVERIFY(!check.edit("managerConf")->toPlainText().contains(QChar(0x1b)));
    }

    void hasRoomForItsTexts()
    {
        Check check;
        check.dialog.setManagerConf("[anna]\nacl=x\ndeny=::/0\n");
        check.ask("::1");
        QTRY_VERIFY(!check.details().isEmpty());
        QCOMPARE(test::faultsOf(check.dialog).join(QStringLiteral("; ")), QString());
        QVERIFY(check.dialog.height() <= limits::dialogHeight && check.dialog.width() <= 792);
    }
};

WIRECHIEF_TEST(AccessCheckDialogTest, tst_accesscheckdialog)
#include "tst_accesscheckdialog.moc"
