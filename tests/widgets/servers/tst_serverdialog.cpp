// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ami/testcertificates.h"
#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/fakeprompter.h"
#include "support/widgets/readquestion.h"
#include "widgets/limits.h"
#include "widgets/servers/serverdialog.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace wirechief;

namespace {

/// The dialog under test, with what the tests touch by object name.
struct Form {
    ServerDialog dialog;

    template <class T>
    T* find(const char* name) const
    {
        return test::find<T>(dialog, name);
    }
    QLineEdit* edit(const char* name) const { return find<QLineEdit>(name); }
    void type(const char* name, const QString& text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    void choose(const char* name, int index) const { find<QComboBox>(name)->setCurrentIndex(index); }
    QSpinBox* port() const { return find<QSpinBox>("portSpin"); }
    QString note(const char* name) const
    {
        auto* label = find<QLabel>(name);
        return label->isVisibleTo(&dialog) ? label->text() : QString();
    }
    QPushButton* ok() const { return find<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok); }
    void show()
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    void fill() const
    {
        type("nameEdit", QStringLiteral("berlin"));
        type("hostEdit", QStringLiteral("127.0.0.1"));
        type("userEdit", QStringLiteral("admin"));
    }
};

QString stepsOf(const Form& form)
{
    return form.note("testSteps").replace(QChar::Nbsp, u' ');
}

/// The steps that are in the colour of what failed.
QString redSteps(const Form& form)
{
    QStringList red;
    for (const InkedLabel::Part& part : form.find<InkedLabel>("testSteps")->parts()) {
        if (part.ink == themeColors(form.dialog.palette()).danger)
            red.append(QString(part.text).replace(QChar::Nbsp, u' '));
    }
    return red.join(u' ');
}

constexpr int tls = 1;
constexpr int ask = 1;

ServerProfile saved()
{
    ServerProfile profile;
    profile.id = QStringLiteral("id-7");
    profile.name = QStringLiteral("berlin");
    profile.folder = QStringLiteral("Customers");
    profile.host = QStringLiteral("pbx.example.org");
    profile.port = 5039;
    profile.tls = true;
    profile.trusted = {QByteArray(32, 'f'), QByteArray(32, 'k')};
    profile.user = QStringLiteral("admin");
    profile.allowPlainLogin = true;
    profile.secretInKeyring = true;
    profile.readOnly = true;
    profile.connectAtStart = true;
    profile.environment = Environment::Test;
    profile.confirm = ConfirmLevel::TypeName;
    profile.eventClasses = QStringList{QStringLiteral("call"), QStringLiteral("system")};
    profile.connectSeconds = 20;
    profile.answerSeconds = 90;
    profile.encoding = QStringLiteral("windows-1251");
    profile.notes = QStringLiteral("Rack 7\n\tcall Zoë first");
    profile.myPhone = QStringLiteral("PJSIP/100");
    profile.availableActions = QStringList{QStringLiteral("Reload")};
    profile.missingActions = QStringList{QStringLiteral("Originate"), QStringLiteral("Command")};
    profile.passphraseInKeyring = true;
    profile.jump = QStringLiteral("me@gate:2222");
    return profile;
}

} // namespace

class ServerDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void addsAServer()
    {
        Form form;
        form.show();
        QCOMPARE(form.dialog.windowTitle(), QStringLiteral("Add Server"));
        QVERIFY(form.edit("nameEdit")->hasFocus());
        QVERIFY(!form.ok()->isEnabled());
        form.fill();
        QCOMPARE(form.dialog.problemText(), QString());
        QVERIFY(form.ok()->isEnabled());
        form.type("secretEdit", QStringLiteral("s3cret"));
        form.choose("environmentCombo", 1);
        QTest::mouseClick(form.ok(), Qt::LeftButton);
        QCOMPARE(form.dialog.result(), int(QDialog::Accepted));

        const Secret secret = form.dialog.takeSecret();
        QVERIFY(secret.view() == QByteArrayView("s3cret"));
        const ServerProfile profile = form.dialog.profile();
        QCOMPARE(profile.id.size(), 36);
        QCOMPARE(profile.name, QStringLiteral("berlin"));
        QCOMPARE(profile.host, QStringLiteral("127.0.0.1"));
        QCOMPARE(profile.port, quint16(5038));
        QCOMPARE(profile.user, QStringLiteral("admin"));
        QVERIFY(profile.environment == Environment::Production);
        QVERIFY(profile.secretInKeyring);
        QVERIFY(!profile.tls && !profile.readOnly && !profile.connectAtStart && !profile.allowPlainLogin);
    }

    void changesNothingByItself()
    {
        Form form;
        form.dialog.setFolders({QStringLiteral("Customers"), QStringLiteral("Lab")});
        form.dialog.setProfile(saved());
        form.show();
        QCOMPARE(form.dialog.windowTitle(), QStringLiteral("Edit Server"));
        QVERIFY(form.dialog.profile() == saved());
        QVERIFY(form.dialog.takeSecret().isEmpty());
        form.dialog.setFolders({QStringLiteral("Other")});
        QVERIFY(form.dialog.profile() == saved());
    }

    void takesAnEnvironmentOfOnesOwn()
    {
        Form form;
        form.show();
        form.fill();
        auto* name = form.edit("environmentNameEdit");
        QVERIFY(!name->isVisible());
        const auto hostAt = [&form] {
            QTest::qWait(1);
            return form.edit("hostEdit")->mapTo(&form.dialog, QPoint());
        };
        const QPoint before = hostAt();
        form.choose("environmentCombo", 4);
        QVERIFY(name->isVisible());
        QCOMPARE(hostAt(), before); // nothing moves
        QVERIFY(form.note("problemLabel").contains(QStringLiteral("environment")));
        QVERIFY(!form.ok()->isEnabled());
        form.type("environmentNameEdit", QStringLiteral("Offices"));
        form.choose("environmentColorCombo", 3);
        QVERIFY(form.ok()->isEnabled());
        QVERIFY(form.dialog.profile().environment
            == Environment::own(QStringLiteral("Offices"), Environment::Pink));
        QCOMPARE(test::faultsOf(form.dialog), QStringList());
        ServerProfile again = saved();
        again.environment = form.dialog.profile().environment;
        Form second;
        second.dialog.setProfile(again);
        QVERIFY(second.dialog.profile() == again);
        form.choose("environmentCombo", 1);
        QVERIFY(form.dialog.profile().environment == Environment::Production);
    }

    void usualTimesHaveTheirRoom()
    {
        Form form;
        form.find<QTabWidget>("tabs")->setCurrentIndex(3);
        form.show();
        for (const char* name : {"connectSecondsSpin", "answerSecondsSpin"}) {
            const auto* spin = form.find<QSpinBox>(name);
            QVERIFY(spin->text().startsWith(QStringLiteral("Usual")));
            QVERIFY2(spin->width() >= spin->sizeHint().width(), name);
        }
    }

    void takesNamesOfActions()
    {
        Form form;
        form.dialog.setProfile(saved());
        form.dialog.setKnownActions({QStringLiteral("Reload"), QStringLiteral("QueueStatus")});
        form.show();
        QLineEdit* edit = form.edit("missingEdit");
        // Set, not typed: the list of completions is a popup, and the offscreen platform warns about those.
        edit->setText(QStringLiteral("Hangup, queue"));
        edit->completer()->setCompletionPrefix(edit->text());
        QCOMPARE(edit->completer()->currentCompletion(), QStringLiteral("Hangup, QueueStatus"));
        edit->setText(QStringLiteral(" Hangup,, QueueStatus ,"));
        QCOMPARE(form.dialog.profile().missingActions,
            QStringList({QStringLiteral("Hangup"), QStringLiteral("QueueStatus")}));
        edit->setText(QStringLiteral("reload"));
        QVERIFY(form.dialog.problemText().startsWith(QStringLiteral("Reload cannot be both")));
        QVERIFY(!form.ok()->isEnabled());
        edit->setText(QStringLiteral("two words"));
        QVERIFY(!form.dialog.problemText().isEmpty());
    }

    void trustGoesWithThePeer()
    {
        Form form;
        form.dialog.setProfile(saved());
        form.type("userEdit", QStringLiteral("other"));
        QVERIFY(!form.dialog.profile().trusted.isEmpty());
        form.type("hostEdit", QStringLiteral("pbx2.example.org"));
        QVERIFY(form.dialog.profile().trusted.isEmpty());
        form.type("hostEdit", saved().host);
        QVERIFY(!form.dialog.profile().trusted.isEmpty());
    }

    void portFollowsTheEncryption()
    {
        Form form;
        form.choose("encryptionCombo", tls);
        QCOMPARE(form.port()->value(), 5039);
        form.choose("encryptionCombo", 0);
        QCOMPARE(form.port()->value(), 5038);
        form.show();
        form.port()->setFocus();
        form.port()->selectAll();
        QTest::keyClicks(form.port(), QStringLiteral("5040"));
        form.choose("encryptionCombo", tls);
        QCOMPARE(form.port()->value(), 5040);
    }

    void theHintOfCertificatesMovesNothing()
    {
        Form form;
        form.find<QTabWidget>("tabs")->setCurrentIndex(1);
        form.show();
        const auto places = [&form] {
            QTest::qWait(1);
            QList<QPoint> all;
            for (const char* name : {"caFileEdit", "certificateFileEdit", "keyFileEdit", "passphraseEdit"})
                all.append(form.edit(name)->mapTo(&form.dialog, QPoint()));
            return all;
        };
        const QList<QPoint> before = places();
        QVERIFY(form.note("certificatesHint").contains(QStringLiteral("TLS")));
        form.choose("encryptionCombo", tls);
        QCOMPARE(form.note("certificatesHint"), QString());
        QCOMPARE(places(), before);
    }

    void caFileNeedsTls()
    {
        Form form;
        QVERIFY(!form.edit("caFileEdit")->isEnabled());
        form.choose("encryptionCombo", tls);
        QVERIFY(form.edit("caFileEdit")->isEnabled());
        form.fill();
        QVERIFY(form.ok()->isEnabled());

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ca.pem"));
        form.edit("caFileEdit")->setText(path);
        QVERIFY2(form.note("problemLabel").contains(QStringLiteral("no CA file")),
            qPrintable(form.note("problemLabel")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        form.edit("caFileEdit")->setText(path + QLatin1Char(' '));
        QVERIFY(form.note("problemLabel").contains(QStringLiteral("PEM")));
        QVERIFY(!form.ok()->isEnabled());
        form.choose("encryptionCombo", 0);
        QVERIFY(form.ok()->isEnabled());
    }

    void takesAJump()
    {
        Form form;
        ConnectionTest::Begun begun;
        form.dialog.setConnectionTest(
            [&begun](const ServerProfile&, Secret, Secret, QObject*, ConnectionTest::Begun step,
                const ConnectionTest::Done&) { begun = std::move(step); });
        form.show();
        form.fill();
        form.type("hostEdit", QStringLiteral("pbx.example.org"));
        QVERIFY(form.note("wayHint").contains(QStringLiteral("on the way to this server")));
        form.type("jumpEdit", QStringLiteral("-oProxyCommand=x"));
        QVERIFY(form.note("problemLabel").contains(QStringLiteral("no host for ssh")));
        QVERIFY(!form.ok()->isEnabled());
        form.type("jumpEdit", QStringLiteral("me@gate:2222 "));
        QVERIFY(form.ok()->isEnabled());
        QCOMPARE(form.dialog.profile().jump, QStringLiteral("me@gate:2222"));
        QVERIFY(form.note("wayHint").contains(QStringLiteral("jump host")));
        form.find<QPushButton>("testButton")->click();
        begun(ConnectionTest::Step::Port);
        QCOMPARE(stepsOf(form), QStringLiteral("✓ Jump   … Port   – Greeting   – Login   – Rights"));
    }

    void takesACertificateOfOnesOwn()
    {
        const TestAuthority authority;
        CertificateWish wish;
        wish.validTo = QStringLiteral("20210101000000Z");
        const TlsServer me = authority.issue(wish);
        Form form;
        form.show();
        form.fill();
        form.find<QTabWidget>("tabs")->setCurrentIndex(1);
        QLineEdit* certificate = form.edit("certificateFileEdit");
        QVERIFY(!certificate->isEnabled());
        QVERIFY(form.note("certificatesHint").contains(QStringLiteral("only with TLS")));
        form.choose("encryptionCombo", tls);
        QVERIFY(certificate->isEnabled());
        QVERIFY(!form.edit("keyFileEdit")->isEnabled());
        QCOMPARE(form.note("certificatesHint"), QString());

        certificate->setText(me.certificateFile);
        QVERIFY(form.note("problemLabel").contains(QStringLiteral("holds no private key")));
        QVERIFY(!form.ok()->isEnabled());
        form.edit("keyFileEdit")->setText(me.keyFile);
        QVERIFY(form.ok()->isEnabled());
        QVERIFY(form.note("clientFilesHint").contains(QStringLiteral("expired on")));
        const ServerProfile profile = form.dialog.profile();
        QCOMPARE(profile.certificateFile, me.certificateFile);
        QCOMPARE(profile.keyFile, me.keyFile);
        QVERIFY(!profile.passphraseInKeyring);
        QVERIFY(form.dialog.takePassphrase().isEmpty());
    }

    void warnsOfAKeyThatOthersCanRead()
    {
        const TestAuthority authority;
        const QString both = authority.inOneFile(authority.issue());
        Form form;
        form.find<QTabWidget>("tabs")->setCurrentIndex(1);
        form.dialog.setProfile(saved());
        QFile::setPermissions(both, QFile::ReadOwner | QFile::ReadGroup);
        form.edit("certificateFileEdit")->setText(both);
        QVERIFY(form.note("clientFilesHint").contains(QStringLiteral("Other users")));
        form.show();
        QFile::setPermissions(both, QFile::ReadOwner); // in another window
        QEvent comesBack(QEvent::ActivationChange);
        QApplication::sendEvent(&form.dialog, &comesBack);
        QCOMPARE(form.note("clientFilesHint"), QString());
        QVERIFY(QFile::remove(both));
        form.dialog.accept();
        QVERIFY(form.dialog.isVisible());
        QVERIFY(form.edit("certificateFileEdit")->hasFocus());
    }

    void takesThePassphrase()
    {
        const TestAuthority authority;
        const QString both = authority.pkcs12(authority.issue(), QStringLiteral("sesame"));
        ServerProfile profile = saved();
        profile.passphraseInKeyring = false;
        profile.secretInKeyring = false;
        Form form;
        form.dialog.setProfile(profile);
        form.show();
        form.find<QTabWidget>("tabs")->setCurrentIndex(1);
        form.edit("certificateFileEdit")->setText(both);
        QVERIFY(form.note("clientFilesHint").contains(QStringLiteral("passphrase")));
        QCOMPARE(form.edit("passphraseEdit")->echoMode(), QLineEdit::Password);
        QByteArray tested;
        form.dialog.setConnectionTest(
            [&tested](const ServerProfile&, Secret, Secret passphrase, QObject*, const ConnectionTest::Begun&,
                const ConnectionTest::Done&) { tested = passphrase.view().toByteArray(); });
        form.type("passphraseEdit", QStringLiteral("sesame"));
        QVERIFY(!form.dialog.profile().passphraseInKeyring); // neither is the secret to be kept
        form.choose("keepCombo", 0);
        QVERIFY(form.dialog.profile().passphraseInKeyring);
        form.find<QPushButton>("testButton")->click();
        QCOMPARE(tested, QByteArray("sesame"));
        QCOMPARE(test::faultsOf(form.dialog), QStringList());
        QVERIFY(form.dialog.takePassphrase().view() == QByteArrayView("sesame"));
        QVERIFY(form.edit("passphraseEdit")->text().isEmpty());
        QVERIFY(form.dialog.profile().passphraseInKeyring);
        form.choose("keepCombo", ask);
        QVERIFY(!form.dialog.profile().passphraseInKeyring);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* edit, const char* text, const char* word) {
            QTest::newRow(name) << QByteArray(edit) << QString::fromUtf8(text) << QString::fromUtf8(word);
        };
        row("no name", "nameEdit", " ", "Give the server a name");
        row("name taken", "nameEdit", "VIENNA", "Another server has this name");
        row("host with port", "hostEdit", "pbx:5038", "port in its own field");
        row("URL", "hostEdit", "http://pbx", "http://");
        row("bad address", "hostEdit", "300.1.1.1", "IPv4");
        row("no user", "userEdit", " ", "user name");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, edit);
        QFETCH(QString, text);
        QFETCH(QString, word);
        Form form;
        form.dialog.setTakenNames({QStringLiteral("Vienna")});
        form.show();
        form.fill();
        QVERIFY(form.ok()->isEnabled());
        form.type(edit.constData(), text);
        QVERIFY2(form.note("problemLabel").contains(word), qPrintable(form.note("problemLabel")));
        QVERIFY(!form.ok()->isEnabled());

        // Enter leads to the wrong field, and saves nothing.
        form.edit("secretEdit")->setFocus();
        QTest::keyClick(form.edit("secretEdit"), Qt::Key_Return);
        QVERIFY(form.edit(edit.constData())->hasFocus());
        QVERIFY(form.dialog.isVisible());
        form.dialog.accept();
        QVERIFY(form.dialog.isVisible());
    }

    void warnsOfAnOpenLink()
    {
        Form form;
        form.show();
        QCOMPARE(form.note("wayHint"), QString());
        form.type("hostEdit", QStringLiteral("pbx.example.org"));
        QVERIFY(form.note("wayHint").contains(QStringLiteral("Without TLS")));
        form.choose("encryptionCombo", tls);
        QCOMPARE(form.note("wayHint"), QString());
        form.choose("encryptionCombo", 0);
        form.type("hostEdit", QStringLiteral("::1"));
        QCOMPARE(form.note("wayHint"), QString());
    }

    void saysThatAnAddressNeedsItsInterface()
    {
        Form form;
        form.show();
        form.fill();
        form.type("hostEdit", QStringLiteral("fe80::1"));
        QCOMPARE(form.note("wayHint"),
            QStringLiteral("fe80::1 is a link-local address: it needs its interface, as in fe80::1%eth0."));
        QVERIFY(form.ok()->isEnabled()); // it is a hint
        form.choose("encryptionCombo", tls);
        QVERIFY(form.note("wayHint").contains(QStringLiteral("link-local")));
        form.type("hostEdit", QStringLiteral("fe80::1%zz-nowhere"));
        QVERIFY(form.note("wayHint").contains(QStringLiteral("zz-nowhere")));
        form.type("hostEdit", QStringLiteral("2001:db8::1"));
        QCOMPARE(form.note("wayHint"), QString());
        form.type("hostEdit", QStringLiteral("fe80::1")); // which is the jump host's to reach
        form.type("jumpEdit", QStringLiteral("gate.example"));
        QCOMPARE(form.note("wayHint"), QString());
    }

    void warnsOfPlainLogin()
    {
        Form form;
        form.find<QTabWidget>("tabs")->setCurrentIndex(3);
        form.show();
        QCOMPARE(form.note("plainLoginHint"), QString());
        QTest::keyClick(form.find<QCheckBox>("plainLoginBox"), Qt::Key_Space);
        QVERIFY(form.dialog.profile().allowPlainLogin);
        QVERIFY(form.note("plainLoginHint").contains(QStringLiteral("in clear")));
        form.choose("encryptionCombo", tls);
        QVERIFY(form.note("plainLoginHint").contains(QStringLiteral("encrypted")));
    }

    void showsAndForgetsTheSecret()
    {
        Form form;
        form.show();
        QLineEdit* edit = form.edit("secretEdit");
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        form.type("secretEdit", QStringLiteral("s3cret"));
        auto* reveal = form.find<QPushButton>("showSecretButton");
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QVERIFY(edit->isUndoAvailable() || edit->text() == QStringLiteral("s3cret"));
        QVERIFY(form.dialog.takeSecret().view() == QByteArrayView("s3cret"));
        QVERIFY(edit->text().isEmpty());
        QVERIFY(!edit->isUndoAvailable());
        QVERIFY(form.dialog.takeSecret().isEmpty());
        // What profile() says does not depend on whether the secret was taken before.
        QVERIFY(form.dialog.profile().secretInKeyring);

        form.type("secretEdit", QStringLiteral("again"));
        form.dialog.reject();
        QVERIFY(edit->text().isEmpty());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
    }

    void dropsTheLineEndOfAPastedSecret()
    {
        Form form;
        form.edit("secretEdit")->setText(QStringLiteral(" Grüße\r\n"));
        QVERIFY(form.dialog.takeSecret().view() == QStringLiteral(" Grüße").toUtf8());
    }

    void keepsTheSecretWhereItIsWanted_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("typed");
        QTest::addColumn<bool>("askAlways");
        QTest::addColumn<bool>("inKeyring");
        QTest::newRow("new one to the keyring") << false << true << false << true;
        QTest::newRow("none typed, none stored") << false << false << false << false;
        QTest::newRow("stored and unchanged") << true << false << false << true;
        QTest::newRow("stored and changed") << true << true << false << true;
        QTest::newRow("stored, now ask") << true << false << true << false;
        QTest::newRow("typed, but ask") << false << true << true << false;
    }

    void keepsTheSecretWhereItIsWanted()
    {
        QFETCH(bool, before);
        QFETCH(bool, typed);
        QFETCH(bool, askAlways);
        QFETCH(bool, inKeyring);
        ServerProfile profile = saved();
        profile.secretInKeyring = before;
        Form form;
        form.dialog.setProfile(profile);
        form.choose("keepCombo", askAlways ? ask : 0);
        if (typed)
            form.type("secretEdit", QStringLiteral("s3cret"));
        QCOMPARE(form.dialog.profile().secretInKeyring, inKeyring);
    }

    void savesAndConnects()
    {
        Form form;
        form.dialog.offerConnect(true);
        form.show();
        auto* connects = form.find<QPushButton>("connectButton");
        QVERIFY(connects->isVisible() && connects->isDefault());
        QVERIFY(!connects->isEnabled());
        QVERIFY(connects->toolTip().contains(form.dialog.problemText()));
        form.fill();
        QTest::keyClick(form.edit("userEdit"), Qt::Key_Return);
        QCOMPARE(form.dialog.result(), int(QDialog::Accepted));
        QVERIFY(form.dialog.wantsConnect());
        form.show();
        QTest::mouseClick(form.ok(), Qt::LeftButton);
        QVERIFY(!form.dialog.wantsConnect());
    }

    void theChoicesOfKeepingAreTrue()
    {
        const Form form;
        const auto* keep = form.find<QComboBox>("keepCombo");
        // A link that is lost is made again without asking, so it is not asked for at each connect.
        QCOMPARE(keep->itemText(keep->findData(false)),
            QStringLiteral("Do not save: ask again after Disconnect or Quit"));
    }

    void testsTheConnection()
    {
        Form form;
        ConnectionTest::Begun begun;
        ConnectionTest::Done report;
        QByteArray sent;
        ServerProfile peer;
        QVERIFY(!form.find<QPushButton>("testButton")->isVisibleTo(&form.dialog));
        form.dialog.setConnectionTest(
            [&](const ServerProfile& profile, Secret secret, Secret passphrase, QObject* context,
                ConnectionTest::Begun step, ConnectionTest::Done done) {
                QCOMPARE(context, &form.dialog);
                peer = profile;
                sent = secret.view().toByteArray() + passphrase.view().toByteArray();
                begun = std::move(step);
                report = std::move(done);
            });
        form.show();
        auto* button = form.find<QPushButton>("testButton");
        QVERIFY(button->isVisible());
        QVERIFY(!button->isEnabled());
        form.fill();
        form.type("secretEdit", QStringLiteral("s3cret"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(report);
        QCOMPARE(peer.host, QStringLiteral("127.0.0.1"));
        QCOMPARE(sent, QByteArray("s3cret"));
        QVERIFY(form.note("testResult").contains(QStringLiteral("127.0.0.1:5038")));
        QVERIFY(!button->isEnabled());

        QCOMPARE(form.note("testSteps"), QString());
        begun(ConnectionTest::Step::Name);
        QCOMPARE(stepsOf(form), QStringLiteral("… Name   – Port   – Greeting   – Login   – Rights"));
        begun(ConnectionTest::Step::Rights);

        report(QStringLiteral("<b>Asterisk</b>\x1b[1m 22.10"), std::nullopt);
        QCOMPARE(stepsOf(form), QStringLiteral("✓ Name   ✓ Port   ✓ Greeting   ✓ Login   ✓ Rights"));
        QVERIFY(form.note("testResult").startsWith(QStringLiteral("<b>Asterisk</b>")));
        QVERIFY(!form.note("testResult").contains(QChar(0x1b)));
        QCOMPARE(form.find<QLabel>("testResult")->textFormat(), Qt::PlainText);
        QVERIFY(button->isEnabled());

        QTest::mouseClick(button, Qt::LeftButton);
        begun(ConnectionTest::Step::Login);
        report(Error{ErrorKind::Refused, QStringLiteral("Refused."), QStringLiteral("Check the secret.")},
            std::nullopt);
        QCOMPARE(stepsOf(form), QStringLiteral("✓ Name   ✓ Port   ✓ Greeting   ✗ Login   – Rights"));
        QCOMPARE(redSteps(form), QStringLiteral("✗ Login"));
        QCOMPARE(form.note("testResult"), QStringLiteral("Refused. Check the secret."));

        // What comes after an edit was about something else.
        QTest::mouseClick(button, Qt::LeftButton);
        form.type("hostEdit", QStringLiteral("127.0.0.2"));
        begun(ConnectionTest::Step::Port);
        report(QStringLiteral("old"), std::nullopt);
        QCOMPARE(form.note("testSteps"), QString());
        QCOMPARE(form.note("testResult"), QString());
        QVERIFY(button->isEnabled());
    }

    /// As a session does it.
    void aTestTakesTheRememberedCertificateAgain()
    {
        Form form;
        const CertificatePin kept{QByteArray(32, 'k'), QByteArray(32, 'l')};
        const CertificatePin other{QByteArray(32, 'o'), QByteArray(32, 'p')};
        CertificatePin shown = other;
        QList<CertificatePin> tested;
        form.dialog.setConnectionTest([&](const ServerProfile& profile, Secret, Secret, QObject*,
                                          const ConnectionTest::Begun&, const ConnectionTest::Done& done) {
            tested.append(profile.trusted);
            CertificateQuestion question;
            question.shown = shown;
            question.changed = true;
            if (profile.trusted == shown)
                done(QStringLiteral("Logged in."), std::nullopt);
            else
                done(Error{ErrorKind::Untrusted, QStringLiteral("Another one."), {}}, question);
        });
        ServerProfile profile;
        profile.id = QStringLiteral("id-1");
        profile.name = QStringLiteral("berlin");
        profile.host = QStringLiteral("pbx.example");
        profile.user = QStringLiteral("admin");
        profile.tls = true;
        profile.trusted = kept;
        form.dialog.setProfile(profile);
        form.show();
        form.find<QPushButton>("testButton")->click();
        form.find<QPushButton>("certificateButton")->click();
        auto* trust = form.dialog.findChild<QPushButton*>(QStringLiteral("trustButton"));
        QVERIFY(test::readQuestion(trust));
        trust->click();
        QCOMPARE(tested, (QList<CertificatePin>{kept, other}));
        shown = kept;
        form.find<QPushButton>("testButton")->click();
        QCOMPARE(tested, (QList<CertificatePin>{kept, other, other, kept}));
        QCOMPARE(form.note("testResult"), QStringLiteral("Logged in."));
    }

    void aTestShowsAndTrustsTheCertificate_data()
    {
        QTest::addColumn<bool>("forGood");
        QTest::newRow("for good") << true;
        QTest::newRow("while the form is open") << false;
    }
    void aTestShowsAndTrustsTheCertificate()
    {
        QFETCH(bool, forGood);
        Form form;
        ServerProfile tested;
        const CertificatePin fingerprint{QByteArray(32, '\x3c'), QByteArray(32, '\x3d')};
        form.dialog.setConnectionTest([&](const ServerProfile& profile, Secret, Secret, QObject*,
                                          const ConnectionTest::Begun&, const ConnectionTest::Done& done) {
            tested = profile;
            CertificateQuestion question;
            question.shown = fingerprint;
            if (profile.trusted == fingerprint)
                done(QStringLiteral("Logged in."), std::nullopt);
            else
                done(Error{ErrorKind::Untrusted, QStringLiteral("It has expired."), {}}, question);
        });
        form.show();
        form.fill();
        auto* encryption = form.find<QComboBox>("encryptionCombo");
        encryption->setCurrentIndex(encryption->findData(true));
        auto* show = form.find<QPushButton>("certificateButton");
        QVERIFY(!show->isVisible());
        form.find<QPushButton>("testButton")->setFocus();
        QTest::keyClick(form.find<QPushButton>("testButton"), Qt::Key_Space);
        QVERIFY(show->isVisible());
        QCOMPARE(form.dialog.focusWidget(), show);

        QTest::keyClick(show, Qt::Key_Space);
        auto* question = form.dialog.findChild<QDialog*>(QStringLiteral("certificateDialog"));
        QVERIFY(question);
        if (forGood)
            question->findChild<QCheckBox*>(QStringLiteral("rememberBox"))->click();
        auto* trust = question->findChild<QPushButton*>(QStringLiteral("trustButton"));
        QVERIFY(test::readQuestion(trust));
        trust->click();
        // It is tested anew, with the trust; then Save is next, never Cancel.
        QCOMPARE(tested.trusted, fingerprint);
        QCOMPARE(form.dialog.focusWidget(), form.ok());
        QVERIFY(!show->isVisible());
        QCOMPARE(form.note("testResult"), QStringLiteral("Logged in."));
        QCOMPARE(form.dialog.profile().trusted, forGood ? fingerprint : CertificatePin());
        form.type("hostEdit", QStringLiteral("127.0.0.2"));
        QCOMPARE(form.dialog.profile().trusted, CertificatePin()); // another server
    }

    void hasNoFaults_data()
    {
        QTest::addColumn<bool>("longer");
        QTest::newRow("English") << false;
        QTest::newRow("texts half as long again") << true;
    }

    void hasNoFaults()
    {
        QFETCH(bool, longer);
        Form form;
        form.dialog.setConnectionTest([](const ServerProfile&, Secret, Secret, QObject*,
                                          const ConnectionTest::Begun&, const ConnectionTest::Done& done) {
            done(Error{ErrorKind::Network, QString(800, QLatin1Char('x')), {}}, std::nullopt);
        });
        form.show();
        QCOMPARE(test::faultsOf(form.dialog).join(QStringLiteral("; ")), QString());
        ServerProfile profile = saved();
        profile.tls = false;
        form.dialog.setProfile(profile);
        form.find<QPushButton>("testButton")->click();
        QVERIFY(!form.note("wayHint").isEmpty());
        QVERIFY(!form.note("testResult").isEmpty());
        if (longer)
            test::lengthen(form.dialog);
        form.dialog.resize(form.dialog.width() + 1, form.dialog.height());
        QTest::qWait(50);
        QCOMPARE(test::faultsOf(form.dialog).join(QStringLiteral("; ")), QString());
        QVERIFY2(form.dialog.width() < 1000, qPrintable(QString::number(form.dialog.width())));
    }

    void goesThroughTheFieldsInOrder()
    {
        Form form;
        form.choose("encryptionCombo", tls);
        form.show();
        const auto walk = [&form](const std::vector<const char*>& order) {
            for (const char* name : order) {
                QWidget* expected = form.find<QWidget>(name);
                QWidget* focus = QApplication::focusWidget();
                QVERIFY2(focus == expected || expected->isAncestorOf(focus),
                    qPrintable(QString::fromLatin1(name) + QStringLiteral(" / ") + focus->objectName()));
                QTest::keyClick(focus, Qt::Key_Tab);
            }
        };
        walk({"nameEdit", "environmentCombo", "hostEdit", "portSpin", "jumpEdit", "encryptionCombo",
            "userEdit", "secretEdit", "showSecretButton", "keepCombo"});
        form.find<QTabWidget>("tabs")->setCurrentIndex(1);
        form.edit("certificateFileEdit")->setText(QStringLiteral("me.pem"));
        form.find<QWidget>("caFileEdit")->setFocus();
        walk({"caFileEdit", "caFileButton", "certificateFileEdit", "certificateFileButton", "keyFileEdit",
            "keyFileButton", "passphraseEdit", "showPassphraseButton"});
        form.find<QTabWidget>("tabs")->setCurrentIndex(2);
        form.find<QWidget>("folderCombo")->setFocus();
        walk({"folderCombo", "phoneEdit", "confirmCombo", "readOnlyBox", "connectAtStartBox"});
        form.find<QTabWidget>("tabs")->setCurrentIndex(3);
        form.find<QWidget>("encodingCombo")->setFocus();
        walk({"encodingCombo", "connectSecondsSpin", "answerSecondsSpin", "eventClassesEdit", "availableEdit",
            "missingEdit", "plainLoginBox"});
    }

    void buttonsStayWhereTheyAre()
    {
        Form form;
        ConnectionTest::Begun begun;
        ConnectionTest::Done done;
        form.dialog.setConnectionTest(
            [&](const ServerProfile&, Secret, Secret, QObject*, const ConnectionTest::Begun& step,
                const ConnectionTest::Done& whenDone) {
                begun = step;
                done = whenDone;
            });
        form.dialog.offerConnect(true);
        form.show();
        QTest::qWait(1);
        const auto places = [&form] {
            QTest::qWait(1);
            QList<QPoint> all;
            for (QWidget* button : {static_cast<QWidget*>(form.ok()), form.find<QWidget>("testButton"),
                     form.find<QWidget>("connectButton")})
                all.append(button->mapTo(&form.dialog, QPoint()));
            return all;
        };
        const QList<QPoint> before = places();
        form.fill();
        QCOMPARE(places(), before);
        form.find<QPushButton>("testButton")->click();
        QCOMPARE(places(), before);
        begun(ConnectionTest::Step::Port);
        QCOMPARE(places(), before);
        done(Error{ErrorKind::Untrusted, QStringLiteral("No authority vouches for it."),
                 QStringLiteral("Look at the certificate.")},
            CertificateQuestion());
        QVERIFY(form.find<QPushButton>("certificateButton")->isVisible());
        QCOMPARE(places(), before);
        form.type("userEdit", QStringLiteral("another")); // with that all notes go
        QCOMPARE(form.note("testResult"), QString());
        QCOMPARE(places(), before);
        form.find<QPushButton>("testButton")->click();
        done(Error{ErrorKind::Network, QStringLiteral("It refused the connection on port 39."),
                 QStringLiteral(
                     "Check that Asterisk runs there, and enabled, port and bindaddr in its file.")},
            std::nullopt);
        QCOMPARE(places(), before);
        form.type("secretEdit", QStringLiteral("s3"));
        QCOMPARE(places(), before);
        form.edit("userEdit")->clear();
        QCOMPARE(places(), before);
        form.type("hostEdit", QStringLiteral("pbx.example"));
        QVERIFY(!form.note("wayHint").isEmpty());
        QCOMPARE(places(), before);
        form.choose("encryptionCombo", tls);
        QCOMPARE(places(), before);
        form.type("hostEdit", QStringLiteral("fe80::1"));
        QVERIFY(!form.note("wayHint").isEmpty());
        QCOMPARE(places(), before);
        form.choose("environmentCombo", 4);
        QCOMPARE(places(), before);
    }

    void buttonsStayInSight()
    {
        Form form;
        form.dialog.setConnectionTest([](const ServerProfile&, Secret, Secret, QObject*,
                                          const ConnectionTest::Begun&, const ConnectionTest::Done& done) {
            done(Error{ErrorKind::Network, QString(800, QLatin1Char('x')), {}}, std::nullopt);
        });
        form.dialog.setProfile(saved());
        form.show();
        form.find<QPushButton>("testButton")->click();
        QTest::qWait(1);
        QVERIFY2(
            form.dialog.height() <= limits::dialogHeight, qPrintable(QString::number(form.dialog.height())));
        QWidget* ok = form.ok();
        QVERIFY(form.dialog.rect().contains(QRect(ok->mapTo(&form.dialog, QPoint()), ok->size())));
    }

    void asksBeforeChangesAreLost_data()
    {
        QTest::addColumn<QByteArray>("edit");
        for (const char* edit : {"", "nameEdit", "secretEdit", "passphraseEdit", "missingEdit"})
            QTest::addRow("%s", edit) << QByteArray(edit);
    }
    void asksBeforeChangesAreLost()
    {
        QFETCH(const QByteArray, edit);
        for (const bool isNew : {false, true}) {
            Form form;
            FakePrompter prompter(false);
            form.dialog.setPrompter(&prompter);
            form.dialog.setFolders({QStringLiteral("Lab")});
            if (!isNew)
                form.dialog.setProfile(saved());
            form.show();
            if (!edit.isEmpty())
                form.edit(edit.constData())->setText(QStringLiteral("Other"));
            QTest::keyClick(&form.dialog, Qt::Key_Escape);
            QCoreApplication::processEvents();
            QCOMPARE(form.dialog.isVisible(), !edit.isEmpty());
            QCOMPARE(prompter.asked().size(), edit.isEmpty() ? 0 : 1);
            if (edit.isEmpty())
                continue;
            QCOMPARE(form.edit(edit.constData())->text(), QStringLiteral("Other"));
            prompter.setAnswer(true);
            QTest::keyClick(&form.dialog, Qt::Key_Escape);
            QTRY_VERIFY(!form.dialog.isVisible());
            QCOMPARE(form.dialog.result(), int(QDialog::Rejected));
        }
    }

    void staysAsHighOverItsTabs()
    {
        Form form;
        form.dialog.setConnectionTest([](const ServerProfile&, Secret, Secret, QObject*,
                                          const ConnectionTest::Begun&, const ConnectionTest::Done&) {});
        form.show();
        auto* tabs = form.find<QTabWidget>("tabs");
        QTest::qWait(1);
        const QSize before = form.dialog.size();
        for (const int tab : {1, 2, 3, 0, 2}) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(1);
            QCOMPARE(form.dialog.size(), before);
        }
    }

    void showsTheTabOfWhatIsWrong()
    {
        Form form;
        form.show();
        form.fill();
        form.type("phoneEdit", QStringLiteral("no phone"));
        auto* tabs = form.find<QTabWidget>("tabs");
        QCOMPARE(tabs->currentIndex(), 0);
        QTest::keyClick(form.edit("userEdit"), Qt::Key_Return);
        QCOMPARE(tabs->currentIndex(), 2);
        QVERIFY(form.edit("phoneEdit")->hasFocus());
    }
};

WIRECHIEF_TEST(ServerDialogTest, tst_serverdialog)
#include "tst_serverdialog.moc"
