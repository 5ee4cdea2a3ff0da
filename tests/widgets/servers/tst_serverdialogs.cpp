// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/settings/uistate.h"
#include "sessions/quickconnect/quickaddress.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/secrets/secretquestions.h"
#include "widgets/servers/certificatedialog.h"
#include "widgets/servers/serverdialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace wirechief;

namespace {

const QString berlinId = QStringLiteral("id-1");
const CertificatePin fingerprint{QByteArray(32, 'f'), QByteArray(32, 'k')};

/// A window whose one server is being edited, and a keyring that has yet to answer.
struct Bench : ConnectionBench {
    FakePrompter prompter;
    QWidget window;
    SecretQuestions questions{connections, &window};
    ServerDialogs dialogs{connections, undo, questions, prompter, &window};

    explicit Bench(bool inKeyring) { add(berlinId, QStringLiteral("berlin"), inKeyring); }
    void add(const QString& id, const QString& name, bool inKeyring)
    {
        ServerProfile profile;
        profile.id = id;
        profile.name = name;
        profile.host = QStringLiteral("pbx.example");
        profile.tls = true;
        profile.user = QStringLiteral("admin");
        profile.secretInKeyring = inKeyring;
        save(profile);
    }
    template <class T>
    T* find(const char* name)
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    void accept() { find<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok)->click(); }
    const ServerProfile& saved() { return *profiles.find(berlinId); }
};

} // namespace

/// Edit Server, while something else changes the same profile.
class ServerDialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void whatCameMeanwhileStays()
    {
        Bench bench(false);
        bench.connections.setSecret(berlinId, Secret("s3cret"), true);
        bench.dialogs.edit(berlinId);
        bench.store.writeDone(Result<void>());
        bench.connections.trust(berlinId, fingerprint, true);
        bench.find<QLineEdit>("phoneEdit")->setText(QStringLiteral("PJSIP/100"));
        bench.accept();
        QCOMPARE(bench.saved().myPhone, QStringLiteral("PJSIP/100"));
        QVERIFY(bench.saved().secretInKeyring);
        QCOMPARE(bench.saved().trusted, fingerprint);
        QVERIFY(!bench.store.removeDone);
    }

    void whatIsSavedCanBeConnected()
    {
        Bench bench(false);
        bench.dialogs.edit(berlinId);
        bench.find<QLineEdit>("secretEdit")->setText(QStringLiteral("s3cret"));
        // Where there is a session nobody wants one, else Save is the usual thing to do.
        auto* connects = bench.find<QPushButton>("connectButton");
        QVERIFY(connects->isVisible() && !connects->isDefault());
        connects->click();
        QVERIFY(bench.connections.state(berlinId) != AmiClient::State::Offline);
        QTRY_VERIFY(!bench.find<QPushButton>("connectButton"));
        bench.dialogs.edit(berlinId);
        QVERIFY(!bench.find<QPushButton>("connectButton")->isVisible());
        bench.window.findChild<QDialog*>()->reject();
        QTRY_VERIFY(!bench.find<QPushButton>("connectButton"));
        bench.dialogs.add();
        QVERIFY(bench.find<QPushButton>("connectButton")->isDefault());
    }

    void whatIsRefusedStaysInTheForm()
    {
        Bench bench(false);
        QSignalSpy failed(&bench.dialogs, &ServerDialogs::failed);
        bench.dialogs.edit(berlinId);
        bench.find<QLineEdit>("phoneEdit")->setText(QStringLiteral("PJSIP/100"));
        bench.find<QLineEdit>("secretEdit")->setText(QStringLiteral("s3cret"));
        const QString path = bench.folder.filePath(QStringLiteral("profiles.json"));
        QVERIFY(QFile::rename(path, path + QStringLiteral(".aside")));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/in the way")));
        bench.accept();
        QVERIFY(bench.find<QDialog>("serverDialogid-1")->isVisible());
        const auto* problem = bench.find<QLabel>("problemLabel");
        QVERIFY2(problem->isVisible() && problem->text().contains(QStringLiteral("could not be read")),
            qPrintable(problem->text()));
        QCOMPARE(bench.find<QLineEdit>("secretEdit")->text(), QStringLiteral("s3cret"));
        QVERIFY(bench.saved().myPhone.isEmpty());
        QCOMPARE(failed.size(), 0); // it is said in the form
        QVERIFY(QDir(path).removeRecursively());
        QVERIFY(QFile::rename(path + QStringLiteral(".aside"), path));
        bench.accept();
        QCOMPARE(bench.saved().myPhone, QStringLiteral("PJSIP/100"));
        QVERIFY(bench.connections.knowsSecret(berlinId));
        QTRY_VERIFY(!bench.find<QDialog>("serverDialogid-1"));
    }

    void whatOthersChangeMeanwhileIsNotWrittenOver()
    {
        Bench bench(false);
        bench.profiles.watch();
        ProfileStore other(bench.folder.filePath(QStringLiteral("profiles.json")));
        QVERIFY(other.load());
        bench.dialogs.edit(berlinId);
        bench.find<QLineEdit>("phoneEdit")->setText(QStringLiteral("PJSIP/100"));
        ServerProfile changed = *other.find(berlinId);
        changed.notes = QStringLiteral("theirs");
        QVERIFY(other.save(changed));
        QTRY_COMPARE(bench.saved().notes, changed.notes);
        bench.accept();
        const auto* problem = bench.find<QLabel>("problemLabel");
        QVERIFY2(
            problem->text().startsWith(QStringLiteral("Another Wirechief has changed berlin meanwhile.")),
            qPrintable(problem->text()));
        QCOMPARE(bench.saved().notes, changed.notes);
        bench.accept(); // now the user knows
        QCOMPARE(bench.saved().myPhone, QStringLiteral("PJSIP/100"));
        QCOMPARE(bench.saved().notes, QString());
        QTRY_VERIFY(!bench.find<QDialog>("serverDialogid-1"));

        bench.dialogs.edit(berlinId);
        bench.find<QLineEdit>("phoneEdit")->setText(QStringLiteral("PJSIP/200"));
        QVERIFY(other.load());
        QVERIFY(other.remove(berlinId));
        QTRY_VERIFY(!bench.connections.isSaved(berlinId));
        bench.accept();
        problem = bench.find<QLabel>("problemLabel");
        QVERIFY2(
            problem->text().startsWith(QStringLiteral("Another Wirechief has removed berlin meanwhile.")),
            qPrintable(problem->text()));
        QVERIFY(!bench.connections.isSaved(berlinId));
        bench.accept();
        QCOMPARE(bench.saved().myPhone, QStringLiteral("PJSIP/200"));
    }

    void aCopyHasNoSecret()
    {
        Bench bench(true);
        ServerProfile berlin = bench.saved();
        berlin.folder = QStringLiteral("Europe");
        berlin.trusted = fingerprint;
        berlin.connectAtStart = true;
        berlin.secretBackend = QStringLiteral("KeePassXC");
        bench.save(berlin);
        const QSignalSpy added(&bench.dialogs, &ServerDialogs::serverAdded);
        bench.dialogs.duplicate(berlinId);
        QCOMPARE(bench.find<QLineEdit>("nameEdit")->text(), QStringLiteral("berlin (copy)"));
        bench.accept();
        QCOMPARE(added.size(), 1);
        ServerProfile copy = *bench.profiles.find(added[0][0].toString());
        QVERIFY(copy.id != berlinId);
        QVERIFY(!copy.secretInKeyring && copy.secretBackend.isEmpty() && !copy.connectAtStart);
        QCOMPARE(copy.trusted, fingerprint); // the same host and port
        QCOMPARE(copy.folder, QStringLiteral("Europe"));
        QVERIFY(!bench.store.readDone && !bench.store.writeDone);
        // Everything else is as it was.
        copy.id = berlinId;
        copy.name = berlin.name;
        copy.secretInKeyring = true;
        copy.secretBackend = berlin.secretBackend;
        copy.connectAtStart = true;
        QCOMPARE(copy, bench.saved());
        QTRY_VERIFY(!bench.find<QLineEdit>("nameEdit"));
        bench.dialogs.duplicate(berlinId);
        QCOMPARE(bench.find<QLineEdit>("nameEdit")->text(), QStringLiteral("berlin (copy 2)"));
        bench.find<QLineEdit>("hostEdit")->setText(QStringLiteral("other.example"));
        bench.accept();
        QVERIFY(bench.profiles.find(added[1][0].toString())->trusted.isEmpty());
    }

    void addsInAFolder()
    {
        Bench bench(false);
        bench.dialogs.addIn(QStringLiteral("Europe/Berlin"));
        bench.find<QLineEdit>("nameEdit")->setText(QStringLiteral("new"));
        bench.find<QLineEdit>("hostEdit")->setText(QStringLiteral("new.example"));
        bench.find<QLineEdit>("userEdit")->setText(QStringLiteral("admin"));
        bench.accept();
        QCOMPARE(bench.profiles.findByName(QStringLiteral("new"))->folder, QStringLiteral("Europe/Berlin"));
    }

    void removingOneSaysThatItsSessionEnds()
    {
        Bench bench(true);
        const QSignalSpy results(&bench.dialogs, &ServerDialogs::result);
        bench.prompter.setAnswer(false);
        bench.dialogs.remove(berlinId);
        QTRY_COMPARE(bench.prompter.asked().size(), 1);
        QVERIFY(!bench.prompter.asked().last().detail.contains(QStringLiteral("session")));
        bench.connections.open(berlinId, Secret("s3cret"), false);
        bench.prompter.setAnswer(true);
        bench.dialogs.remove(berlinId);
        QTRY_COMPARE(bench.prompter.asked().size(), 2);
        QVERIFY(bench.prompter.asked().last().detail.startsWith(QStringLiteral("Its session ends. ")));
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(results[0], (QVariantList{QStringLiteral("Removed berlin."), true}));
    }

    void whatHasStoppedIsNoSession()
    {
        Bench bench(true);
        bench.connections.open(berlinId, Secret("s3cret"), false);
        bench.transport->distrust(CertificateQuestion());
        QCOMPARE(bench.connections.state(berlinId), AmiClient::State::Stopped);
        bench.prompter.setAnswer(false);
        bench.dialogs.remove(berlinId);
        bench.dialogs.removeAll({berlinId}, QStringLiteral("Europe"));
        QTRY_COMPARE(bench.prompter.asked().size(), 2);
        for (const Confirmation& asked : bench.prompter.asked())
            QVERIFY2(!asked.detail.contains(QStringLiteral("session")), qPrintable(asked.detail));
    }

    void removesSeveralAfterOneQuestion()
    {
        Bench bench(true);
        QStringList ids{berlinId};
        for (int i = 0; i < 14; ++i) {
            ServerProfile profile = bench.saved();
            profile.id = QStringLiteral("more-%1").arg(i);
            profile.name = profile.id;
            profile.environment = i == 3 ? Environment::Production : Environment::None;
            bench.save(profile);
            ids.append(profile.id);
        }
        bench.prompter.setAnswer(false);
        bench.dialogs.removeAll(ids, QStringLiteral("Europe"));
        QTRY_COMPARE(bench.prompter.asked().size(), 1);
        const Confirmation& asked = bench.prompter.asked().first();
        QCOMPARE(asked.question, QStringLiteral("Remove Europe with its 15 server(s) from Wirechief?"));
        QVERIFY(asked.detail.startsWith(QStringLiteral("berlin, more-0, ")));
        QVERIFY(asked.detail.contains(QStringLiteral("and 3 more")));
        QCOMPARE(asked.environment, Environment(Environment::Production));
        QCoreApplication::processEvents();
        QCOMPARE(bench.profiles.profiles().size(), 15);
        QVERIFY(!asked.detail.contains(QStringLiteral("session")));
        bench.prompter.setAnswer(true);
        bench.connections.open(berlinId, Secret("s3cret"), false);
        const QSignalSpy changed(&bench.profiles, &ProfileStore::changed);
        const QSignalSpy results(&bench.dialogs, &ServerDialogs::result);
        bench.dialogs.removeAll(ids, QStringLiteral("Europe"));
        QVERIFY(bench.prompter.asked().last().detail.contains(QStringLiteral("\n1 session(s) with them")));
        QTRY_COMPARE(bench.profiles.profiles().size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(bench.store.removeDone); // the secrets too
        QCOMPARE(results[0], (QVariantList{QStringLiteral("Removed Europe with its 15 server(s)."), true}));
    }

    void quickConnectSavesNothing()
    {
        Bench bench(false);
        UiState state(bench.folder.filePath(QStringLiteral("state.json")));
        const QSignalSpy added(&bench.dialogs, &ServerDialogs::serverAdded);
        bench.dialogs.quickConnect(state);
        bench.find<QComboBox>("quickHost")->setEditText(QStringLiteral("192.0.2.7:5040"));
        bench.find<QLineEdit>("quickUser")->setText(QStringLiteral("admin"));
        bench.find<QLineEdit>("quickSecret")->setText(QStringLiteral("s3cret"));
        bench.find<QDialog>("quickConnectDialog")->accept();
        const QString id = added.value(0).value(0).toString();
        QVERIFY(!id.isEmpty());
        QVERIFY(!bench.connections.isSaved(id));
        QCOMPARE(bench.connections.profile(id)->port, quint16(5040));
        QVERIFY(bench.connections.state(id) != AmiClient::State::Offline);
        QCOMPARE(QuickAddresses(state).all().size(), 1);
        QVERIFY(state.save());
        QFile file(bench.folder.filePath(QStringLiteral("state.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret"));

        // It is kept when that is wanted, and with its secret.
        QTRY_VERIFY(!bench.find<QDialog>("quickConnectDialog"));
        bench.dialogs.saveUnsaved(id);
        QCOMPARE(bench.find<QLineEdit>("hostEdit")->text(), QStringLiteral("192.0.2.7"));
        QCOMPARE(bench.find<QLineEdit>("secretEdit")->placeholderText(),
            QStringLiteral("Unchanged, that of this session"));
        bench.find<QLineEdit>("nameEdit")->setText(QStringLiteral("kept"));
        bench.accept();
        QVERIFY(bench.connections.isSaved(id));
        QCOMPARE(bench.connections.profiles().size(), 2);
        QVERIFY(bench.store.writeDone);
        bench.store.writeDone(Result<void>());
        QVERIFY(bench.profiles.find(id)->secretInKeyring);
        QVERIFY(bench.connections.state(id) != AmiClient::State::Offline); // the session goes on
    }

    void quickConnectAsksForTheSecret()
    {
        Bench bench(false);
        UiState state(bench.folder.filePath(QStringLiteral("state.json")));
        bench.dialogs.quickConnect(state);
        bench.find<QComboBox>("quickHost")->setEditText(QStringLiteral("192.0.2.7"));
        bench.find<QLineEdit>("quickUser")->setText(QStringLiteral("admin"));
        const QSignalSpy needed(&bench.connections, &Connections::secretNeeded);
        bench.find<QDialog>("quickConnectDialog")->accept();
        QCOMPARE(needed.size(), 1);
    }

    void whatIsChosenInTheFormGoesBeforeIt()
    {
        Bench bench(true);
        bench.dialogs.edit(berlinId);
        bench.connections.trust(berlinId, fingerprint, true);
        auto* keep = bench.find<QComboBox>("keepCombo");
        keep->setCurrentIndex(keep->findData(false));
        bench.find<QLineEdit>("hostEdit")->setText(QStringLiteral("other.example"));
        bench.accept();
        QVERIFY(bench.saved().trusted.isEmpty()); // it was another peer's
        QVERIFY(bench.store.removeDone);
        bench.store.removeDone(Result<void>());
        QVERIFY(!bench.saved().secretInKeyring);
    }

    void secretsOfManyAreCancelledAtOnce()
    {
        Bench bench(false);
        bench.add(QStringLiteral("id-2"), QStringLiteral("paris"), false);
        bench.add(QStringLiteral("id-3"), QStringLiteral("rome"), false);
        bench.connections.open(berlinId);
        auto* all = bench.find<QPushButton>("cancelAllButton");
        QVERIFY(all && !all->isVisible()); // there is but one to cancel
        bench.connections.open(QStringLiteral("id-2"));
        QVERIFY(all->isVisible());
        bench.connections.open(QStringLiteral("id-3"));
        QVERIFY(all->toolTip().contains(u'2'));
        const auto title = [&bench](const char* name) { return bench.find<QDialog>(name)->windowTitle(); };
        QCOMPARE(title("secretDialogid-1"), QStringLiteral("Secret for berlin (1 of 3)"));
        // Cancel leads to the next one.
        bench.find<QDialog>("secretDialogid-1")->reject();
        QTRY_VERIFY(bench.find<QDialog>("secretDialogid-2"));
        QCOMPARE(title("secretDialogid-2"), QStringLiteral("Secret for paris (2 of 3)"));
        bench.find<QPushButton>("cancelAllButton")->click();
        QTRY_VERIFY(!bench.find<QDialog>("secretDialogid-2"));
        QVERIFY(!bench.window.findChild<QDialog*>());
        bench.connections.open(berlinId); // is asked for again
        QVERIFY(bench.find<QDialog>("secretDialogid-1"));
        QVERIFY(!bench.find<QPushButton>("cancelAllButton")->isVisible());
        QCOMPARE(title("secretDialogid-1"), QStringLiteral("Secret for berlin"));
    }

    void aCertificateTakesNoKeysEither()
    {
        Bench bench(false);
        QStringList told;
        connect(&bench.questions, &SecretQuestions::heldBack, this,
            [&](const QString& text, const QString& button) { told += text + u'|' + button; });
        auto* line = new QLineEdit(&bench.window);
        bench.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        line->setFocus();
        bench.connections.open(berlinId, Secret("s3cret"), false);
        CertificateQuestion question;
        question.shown = fingerprint;
        bench.transport->distrust(question);
        QVERIFY(!bench.find<QDialog>("certificateDialogid-1"));
        QCOMPARE(told,
            QStringList{
                QStringLiteral("berlin shows a certificate that you should look at.|Show Certificate…")});
        bench.questions.askHeldBack();
        QVERIFY(bench.find<QDialog>("certificateDialogid-1"));
        bench.find<QDialog>("certificateDialogid-1")->reject();
        QTRY_VERIFY(!bench.find<QDialog>("certificateDialogid-1"));
        // Who does not type is asked, and what is over is not asked.
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        line->setFocus();
        bench.connections.open(berlinId, Secret("s3cret"), false);
        bench.transport->distrust(question);
        QVERIFY(!bench.find<QDialog>("certificateDialogid-1"));
        bench.connections.close(berlinId);
        QCOMPARE(told.last(), QStringLiteral("|"));
        line->clearFocus();
        bench.connections.open(berlinId, Secret("s3cret"), false);
        bench.transport->distrust(question);
        QVERIFY(bench.find<QDialog>("certificateDialogid-1"));
    }

    /// One is trusted for good, another one for this run, and a third one comes.
    void aCertificateIsComparedWithTheOneThatCounted()
    {
        Bench bench(false);
        const CertificatePin now{QByteArray(32, 'n'), QByteArray(32, 'o')};
        bench.connections.trust(berlinId, fingerprint, true);
        bench.connections.trust(berlinId, now, false);
        bench.window.show();
        bench.connections.open(berlinId, Secret("s3cret"), false);
        CertificateQuestion question;
        question.shown = {QByteArray(32, 'x'), QByteArray(32, 'y')};
        question.changed = true;
        bench.transport->distrust(question);
        QVERIFY(bench.find<QDialog>("certificateDialogid-1"));
        QCOMPARE(bench.find<QPlainTextEdit>("oldFingerprintView")->toPlainText(),
            fingerprintText(now.certificate));
    }

    /// The message of the selected server has a button for it already.
    void aCertificateIsToldOnce()
    {
        Bench bench(false);
        QStringList told;
        connect(
            &bench.questions, &SecretQuestions::heldBack, this, [&](const QString& text) { told += text; });
        auto* line = new QLineEdit(&bench.window);
        bench.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        line->setFocus();
        bench.questions.setShown(berlinId);
        bench.connections.open(berlinId, Secret("s3cret"), false);
        CertificateQuestion question;
        question.shown = fingerprint;
        bench.transport->distrust(question);
        QVERIFY(!bench.find<QDialog>("certificateDialogid-1"));
        QCOMPARE(told, QStringList());
        bench.questions.setShown(QStringLiteral("id-2"));
        QCOMPARE(told, QStringList{QStringLiteral("berlin shows a certificate that you should look at.")});
        bench.questions.setShown(berlinId);
        QCOMPARE(told.last(), QString());
    }

    /// The dialog would stand alone on the desktop, with the keys of another program.
    void aMinimizedWindowIsLeftAlone()
    {
        Bench bench(false);
        QStringList told;
        connect(
            &bench.questions, &SecretQuestions::heldBack, this, [&](const QString& text) { told += text; });
        bench.window.showMinimized();
        bench.connections.open(berlinId, Secret("s3cret"), false);
        CertificateQuestion question;
        question.shown = fingerprint;
        bench.transport->distrust(question);
        QVERIFY(!bench.find<QDialog>("certificateDialogid-1"));
        QCOMPARE(told, QStringList{QStringLiteral("berlin shows a certificate that you should look at.")});
        bench.add(QStringLiteral("id-2"), QStringLiteral("paris"), false);
        bench.connections.open(QStringLiteral("id-2"));
        QVERIFY(!bench.find<QDialog>("secretDialogid-2"));
        QCOMPARE(told.size(), 2);
        bench.window.showNormal();
        bench.questions.askHeldBack();
        QVERIFY(bench.find<QDialog>("certificateDialogid-1"));
        QVERIFY(bench.find<QDialog>("secretDialogid-2"));
    }

    void aLateQuestionTakesNoKeys()
    {
        Bench bench(true);
        QStringList told;
        connect(
            &bench.questions, &SecretQuestions::heldBack, this, [&](const QString& text) { told += text; });
        auto* line = new QLineEdit(&bench.window);
        bench.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        line->setFocus();
        const auto askLate = [&bench] {
            bench.connections.open(berlinId);
            std::exchange(bench.store.readDone, nullptr)(
                Error{ErrorKind::Storage, QStringLiteral("The keyring is locked."), {}});
        };
        askLate();
        QVERIFY(!bench.find<QDialog>("secretDialogid-1"));
        QCOMPARE(told, QStringList{QStringLiteral("berlin waits for its secret.")});
        bench.questions.askHeldBack();
        QVERIFY(bench.find<QDialog>("secretDialogid-1"));
        bench.find<QDialog>("secretDialogid-1")->reject();
        QTRY_VERIFY(!bench.find<QDialog>("secretDialogid-1"));
        // Who connects it otherwise is not asked any more.
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        line->setFocus();
        askLate();
        bench.connections.open(berlinId, Secret("s3cret"), false);
        QCOMPARE(told.last(), QString());
        bench.questions.askHeldBack();
        QVERIFY(!bench.find<QDialog>("secretDialogid-1"));
        bench.connections.close(berlinId);
        // Nobody types: the dialog comes by itself.
        line->clearFocus();
        askLate();
        QVERIFY(bench.find<QDialog>("secretDialogid-1"));
    }

    void theChoiceToKeepASecretHoldsUntilItIsTyped()
    {
        Bench bench(true);
        const QSignalSpy added(&bench.dialogs, &ServerDialogs::serverAdded);
        const auto remembers = [&](bool originalKeeps) {
            ServerProfile berlin = bench.saved();
            berlin.secretInKeyring = originalKeeps;
            bench.save(berlin);
            bench.dialogs.duplicate(berlinId);
            bench.accept();
            const QString id = added.last()[0].toString();
            bench.connections.open(id);
            auto* dialog = bench.window.findChild<QDialog*>(u"secretDialog" + id);
            const bool ticked = dialog->findChild<QCheckBox*>(QStringLiteral("rememberBox"))->isChecked();
            dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return ticked;
        };
        QVERIFY(remembers(true));
        QVERIFY(!remembers(false));
    }
};

WIRECHIEF_TEST(ServerDialogsTest, tst_serverdialogs)
#include "tst_serverdialogs.moc"
