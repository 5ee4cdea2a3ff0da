// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/connections/ownaddresses.h"
#include "sessions/limits.h"
#include "support/base/comestrue.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/assistant/assistants.h"
#include "widgets/assistant/manageruserassistant.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/secrets/secretquestions.h"
#include "widgets/servers/serverdialogs.h"

#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>

using namespace wirechief;

namespace {

/// A window without servers, and a keyring that has yet to answer.
struct EmptyWindow : ConnectionBench {
    FakePrompter prompter;
    QWidget window;
    SecretQuestions questions{connections, &window};
    ServerDialogs dialogs{connections, undo, questions, prompter, &window};
    Assistants assistants{connections, undo, dialogs, prompter, &window};

    ImportDialog& openImport(const QByteArray& text)
    {
        assistants.importServers();
        auto& dialog = *window.findChild<ImportDialog*>();
        dialog.readText(text);
        if (!comesTrue([&dialog] {
                return test::find<QTableView>(dialog, "importServers")->model()->rowCount() > 0;
            }))
            qFatal("nothing was read");
        test::find<QLineEdit>(dialog, "importHost")->setText(QStringLiteral("pbx.example"));
        return dialog;
    }
    QByteArray savedFile() const
    {
        QFile file(folder.filePath(QStringLiteral("profiles.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

/// What is done with what the assistant and the import say.
class AssistantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void importsWhatWasChosen()
    {
        EmptyWindow all;
        QSignalSpy results(&all.assistants, &Assistants::result);
        ImportDialog& dialog
            = all.openImport("[anna]\nsecret=s3cret-anna\n[bert]\nsecret=s3cret-bert\n[carl]\nsecret=x\n");
        QAbstractItemModel* rows = test::find<QTableView>(dialog, "importServers")->model();
        for (const int row : {0, 2})
            QVERIFY(rows->setData(rows->index(row, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(all.connections.profiles().isEmpty());
        test::find<QPushButton>(dialog, "importAccept")->click();
        const QList<ServerProfile> saved = all.connections.profiles();
        QCOMPARE(saved.size(), 2);
        QCOMPARE(saved.at(0).name, QStringLiteral("anna at pbx.example"));
        for (const ServerProfile& profile : saved) {
            QVERIFY(profile.readOnly && !profile.connectAtStart && !profile.secretInKeyring);
            QVERIFY(all.connections.server(profile.id) == nullptr); // no session
        }
        QVERIFY(!all.store.writeDone); // nothing for the keyring
        QVERIFY(!all.savedFile().contains("s3cret"));
        QCOMPARE(results.size(), 1);
        QVERIFY(results.front().at(1).toBool());
        const QString text = results.front().at(0).toString();
        QVERIFY2(text.contains(QStringLiteral("2 server")) && text.contains(QStringLiteral("1 skipped")),
            qPrintable(text));
    }

    void secretsGoToTheKeyringWhereTheUserWantsIt()
    {
        EmptyWindow all;
        ImportDialog& dialog = all.openImport("[anna]\nsecret=s3cret-anna\n[bert]\nsecret=s3cret-bert\n");
        QAbstractItemModel* rows = test::find<QTableView>(dialog, "importServers")->model();
        QVERIFY(rows->setData(rows->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        test::find<QCheckBox>(dialog, "importSecrets")->setChecked(true);
        test::find<QPushButton>(dialog, "importAccept")->click();
        QVERIFY(all.store.writeDone);
        QVERIFY(all.connections.profiles().constFirst().secretInKeyring);
        QVERIFY(!all.savedFile().contains("s3cret"));
        QSignalSpy results(&all.assistants, &Assistants::result);
        all.store.writeDone(Result<void>());
        QCOMPARE(results.size(), 1);
        // All of it: the status line shows the last result alone.
        const QString text = results.front().at(0).toString();
        for (const char* part : {"1 server(s) imported", "1 skipped", "1 secret(s) saved"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }

    void anImportIsTakenBackAtOnce()
    {
        EmptyWindow all;
        const QSignalSpy results(&all.assistants, &Assistants::result);
        ImportDialog& dialog
            = all.openImport("[anna]\nsecret=s3cret-anna\n[bert]\nsecret=s3cret-bert\n[carl]\nsecret=x\n");
        QAbstractItemModel* rows = test::find<QTableView>(dialog, "importServers")->model();
        for (const int row : {0, 1, 2})
            QVERIFY(rows->setData(rows->index(row, 0), Qt::Checked, Qt::CheckStateRole));
        test::find<QPushButton>(dialog, "importAccept")->click();
        QVERIFY(results.last().at(2).toBool()); // it can be taken back
        ServerProfile changed = all.connections.profiles().at(1);
        changed.notes = QStringLiteral("mine");
        QVERIFY(all.connections.save(changed));
        const QSignalSpy saves(&all.connections, &Connections::profilesChanged);
        QVERIFY(all.undo.last());
        QCOMPARE(all.undo.last()->text, QStringLiteral("&Undo Importing 3 Server(s)"));
        const Result<QString> done = all.undo.undo();
        QVERIFY(done);
        QCOMPARE(saves.size(), 1);
        QCOMPARE(all.connections.profiles(), QList<ServerProfile>{changed});
        QCOMPARE(*done,
            QStringLiteral("The import was taken back: 2 server(s) removed. 1 stay(s), changed or in use."));
        QVERIFY(all.undo.last() == nullptr);
    }

    /// Their secrets were removed with them, and are kept nowhere.
    void anImportComesAgainWithoutSecrets()
    {
        EmptyWindow all;
        ImportDialog& dialog = all.openImport("[anna]\nsecret=s3cret-anna\n");
        test::find<QCheckBox>(dialog, "importSecrets")->setChecked(true);
        test::find<QPushButton>(dialog, "importAccept")->click();
        all.store.writeDone({});
        const ServerProfile anna = all.connections.profiles().constFirst();
        QVERIFY(anna.secretInKeyring);
        QVERIFY(all.undo.undo());
        QVERIFY(all.undo.lastUndone());
        QCOMPARE(all.undo.lastUndone()->text, QStringLiteral("Red&o Importing 1 Server(s)"));
        QVERIFY(all.undo.redo());
        ServerProfile again = anna;
        again.secretInKeyring = false;
        again.secretBackend.clear();
        QCOMPARE(all.connections.profiles(), QList<ServerProfile>{again});
        QVERIFY(!all.connections.knowsSecret(anna.id));
        QVERIFY(all.undo.undo());
        QVERIFY(all.connections.profiles().isEmpty());
    }

    void anImportInUseIsNotTakenBack()
    {
        EmptyWindow all;
        ImportDialog& dialog = all.openImport("[anna]\nsecret=s3cret-anna\n");
        test::find<QPushButton>(dialog, "importAccept")->click();
        const QString id = all.connections.profiles().constFirst().id;
        all.connections.open(id, Secret("s3cret"), false);
        const Result<QString> undone = all.undo.undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().advice, QStringLiteral("Disconnect them first."));
        all.connections.close(id);
        QVERIFY(all.undo.undo());
        QVERIFY(all.connections.profiles().isEmpty());
    }

    void secretsThatAreNotTakenAreTold()
    {
        EmptyWindow all;
        ImportDialog& dialog = all.openImport("[anna]\nsecret=s3cret-anna\n");
        test::find<QCheckBox>(dialog, "importSecrets")->setChecked(true);
        test::find<QPushButton>(dialog, "importAccept")->click();
        QSignalSpy failed(&all.assistants, &Assistants::secretsNotSaved);
        all.store.writeDone(Error{ErrorKind::Storage, QStringLiteral("The keyring is locked."), {}});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(
            failed.front().at(0).toStringList(), QStringList{all.connections.profiles().constFirst().id});
        const QString text = failed.front().at(1).value<Error>().toString();
        QVERIFY2(text.contains(QStringLiteral("is locked")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("imported")), qPrintable(text));
        QVERIFY(all.connections.notSaved(all.connections.profiles().constFirst().id));
    }

    void thousandsAreOneSave()
    {
        EmptyWindow all;
        QList<ServerProfile> many;
        for (int i = 0; i < 5'000; ++i) {
            ServerProfile profile;
            profile.id = QString::number(i);
            profile.name = QStringLiteral("server %1").arg(i);
            profile.host = QStringLiteral("10.0.0.1");
            profile.user = QString::number(i);
            many.append(profile);
        }
        ImportDialog& dialog = all.openImport(*writeServerFile(many));
        QSignalSpy changed(&all.connections, &Connections::profilesChanged);
        const QSignalSpy results(&all.assistants, &Assistants::result);
        const QLocale before;
        const auto backAgain = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QElapsedTimer took;
        took.start();
        test::find<QPushButton>(dialog, "importAccept")->click();
        qInfo("%lld ms", took.elapsed());
        QCOMPARE(all.connections.profiles().size(), 5'000);
        QCOMPARE(changed.size(), 1);
        QVERIFY(results.front().at(0).toString().startsWith(QStringLiteral("5.000 server")));
        QVERIFY(all.undo.last()->text.contains(QStringLiteral("5.000")));
    }

    /// The window would say it behind the assistant.
    void theAssistantSaysThatTheKeyringTookNothing()
    {
        EmptyWindow all;
        all.assistants.newManagerUser();
        auto& dialog = *all.window.findChild<ManagerUserAssistant*>();
        ServerProfile profile;
        profile.id = dialog.serverId();
        profile.name = QStringLiteral("berlin");
        profile.host = QStringLiteral("pbx.example");
        profile.user = QStringLiteral("wirechief");
        profile.secretInKeyring = true;
        QVERIFY(all.dialogs.saveWithSecret(profile, Secret("s3cret")));
        QVERIFY(all.store.writeDone);
        auto* note = test::find<QLabel>(dialog, "assistantKeyring");
        QVERIFY(note->isHidden());
        all.store.writeDone(Error{ErrorKind::Storage, QStringLiteral("The keyring is locked."), {}});
        QVERIFY(!note->isHidden());
        QVERIFY2(note->text().contains(QStringLiteral("The keyring is locked.")), qPrintable(note->text()));
        all.connections.saveSecretAgain(profile.id);
        all.store.writeDone(Result<void>());
        QVERIFY(note->isHidden());
    }

    void goesOnWithTheSecretThatIsKept()
    {
        EmptyWindow all;
        ServerProfile berlin;
        berlin.id = QStringLiteral("b");
        berlin.name = QStringLiteral("berlin");
        berlin.host = QStringLiteral("pbx.example");
        berlin.user = QStringLiteral("anna");
        berlin.secretInKeyring = true;
        all.save(berlin);
        const auto opened = [&all] { return all.window.findChild<ManagerUserAssistant*>(); };
        const auto closeIt = [&opened] { delete opened(); };
        all.assistants.continueUser(berlin.id);
        QVERIFY(opened() == nullptr);
        all.store.readDone(Secret("s3cret"));
        QVERIFY(opened());
        QCOMPARE(opened()->serverId(), berlin.id);
        QVERIFY(all.prompter.asked().isEmpty());
        closeIt();
        // What is not kept is made, and nobody is asked.
        all.assistants.continueUser(berlin.id);
        all.store.readDone(Error{ErrorKind::NotFound, QStringLiteral("There is none."), {}});
        QVERIFY(opened());
        QVERIFY(all.prompter.asked().isEmpty());
        closeIt();
        // What is kept and cannot be used is replaced only by who says so.
        all.prompter.setAnswer(false);
        all.assistants.continueUser(berlin.id);
        all.store.readDone(Error{ErrorKind::Cancelled, QStringLiteral("The vault is locked."), {}});
        QVERIFY(all.prompter.asked().constLast().detail.contains(QStringLiteral("The vault is locked.")));
        QCoreApplication::processEvents();
        QVERIFY(opened() == nullptr);
        all.prompter.setAnswer(true);
        all.assistants.continueUser(berlin.id);
        all.store.readDone(Secret("s3cret;x"));
        QCOMPARE(all.prompter.asked().size(), 2);
        QTRY_VERIFY(opened());
    }

    void aRefusedImportKeepsItsChoices()
    {
        EmptyWindow all;
        ImportDialog& dialog = all.openImport("[anna]\nsecret=s3cret-anna\n");
        const QString path = all.folder.filePath(QStringLiteral("profiles.json"));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/in the way")));
        test::find<QPushButton>(dialog, "importAccept")->click();
        QVERIFY(dialog.isVisible());
        const QString note = test::find(dialog, "importNote")->text();
        QVERIFY2(note.contains(QStringLiteral("could not be read")), qPrintable(note));
        QVERIFY(QDir(path).removeRecursively());
        test::find<QPushButton>(dialog, "importAccept")->click();
        QCOMPARE(all.connections.profiles().size(), 1);
    }

    void cancelChangesNothing()
    {
        EmptyWindow all;
        all.openImport("[anna]\nsecret=s3cret-anna\n").reject();
        QVERIFY(all.connections.profiles().isEmpty());
        QVERIFY(all.savedFile().isEmpty());
    }

    void offersTheAssistantAndTheCheck()
    {
        QVERIFY(ownAddresses().size() <= limits::ownAddressesOffered);
        for (const QString& address : ownAddresses())
            QVERIFY(!QHostAddress(address).isNull() && !QHostAddress(address).isLoopback());
        EmptyWindow all;
        all.assistants.newManagerUser();
        QVERIFY(all.window.findChild<QDialog*>(QStringLiteral("managerUserAssistant")));
        all.assistants.checkAddress();
        QVERIFY(all.window.findChild<QDialog*>(QStringLiteral("accessCheckDialog")));
    }
};

WIRECHIEF_TEST(AssistantsTest, tst_assistants)
#include "tst_assistants.moc"
