// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/connections/ownaddresses.h"
#include "sessions/limits.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/assistant/assistants.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/servers/serverdialogs.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace wirechief;

namespace {

/// A window without servers, and a keyring that has yet to answer.
struct EmptyWindow : ConnectionBench {
    FakePrompter prompter;
    QWidget window;
    ServerDialogs dialogs{connections, prompter, &window};
    Assistants assistants{connections, dialogs, &window};

    ImportDialog& openImport(const QByteArray& text)
    {
        assistants.importServers();
        auto& dialog = *window.findChild<ImportDialog*>();
        dialog.readText(text);
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
        for (const int row : {0, 2})
            test::find<QTableWidget>(dialog, "importUsers")->item(row, 0)->setCheckState(Qt::Checked);
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
    }

    void secretsGoToTheKeyringWhereTheUserWantsIt()
    {
        EmptyWindow all;
        ImportDialog& dialog = all.openImport("[anna]\nsecret=s3cret-anna\n");
        test::find<QCheckBox>(dialog, "importSecrets")->setChecked(true);
        test::find<QPushButton>(dialog, "importAccept")->click();
        QVERIFY(all.store.writeDone);
        QVERIFY(all.connections.profiles().constFirst().secretInKeyring);
        QVERIFY(!all.savedFile().contains("s3cret"));
        all.store.writeDone(Result<void>());
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
