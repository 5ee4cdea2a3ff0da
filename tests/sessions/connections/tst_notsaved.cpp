// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/fulldisk.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

#include <QSignalSpy>

using namespace wirechief;

namespace {

const QString keepingId = QStringLiteral("id-1");
const Error vaultIsLocked{ErrorKind::Cancelled, QStringLiteral("The vault is locked."), {}};

} // namespace

/// A secret that was to be kept, and was not.
class NotSavedTest : public QObject {
    Q_OBJECT

    struct Bench : ConnectionBench {
        QSignalSpy problem{&connections, &Connections::problem};

        Bench() { save(anyServer(keepingId)); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// Neither the secret can be saved then, nor that it is to be.
    void aFullDiskLosesNothing()
    {
        Bench bench;
        {
            const FullDisk disk(0);
            bench.connections.setSecret(keepingId, Secret("s3cret"), true);
        }
        bench.store.writeDone(Error{ErrorKind::Storage, QStringLiteral("No space left on device"), {}});
        QVERIFY(bench.connections.notSaved(keepingId));
        QCOMPARE(bench.problem.count(), 0); // that message has nothing to press
        bench.connections.close(keepingId);
        QVERIFY(bench.connections.knowsSecret(keepingId));
        bench.connections.saveSecretAgain(keepingId);
        bench.store.writeDone(Result<void>());
        QVERIFY(!bench.connections.notSaved(keepingId));
        QVERIFY(bench.profiles.find(keepingId)->secretInKeyring);
    }

    /// Nobody would look for it at the next start.
    void whatIsNotNotedIsNotSaved()
    {
        Bench bench;
        {
            const FullDisk disk(0);
            bench.connections.setSecret(keepingId, Secret("s3cret"), true);
        }
        bench.store.writeDone(Result<void>());
        QVERIFY(bench.connections.notSaved(keepingId));
    }

    void unlockingSavesIt()
    {
        Bench bench;
        bench.connections.setSecret(keepingId, Secret("s3cret"), true);
        bench.store.writeDone(vaultIsLocked);
        QVERIFY(bench.connections.notSaved(keepingId));
        bench.store.writeDone = {};
        Q_EMIT bench.store.unlocked();
        QVERIFY(bench.store.writeDone);
        bench.store.writeDone(Result<void>());
        QVERIFY(!bench.connections.notSaved(keepingId));
    }

    void aPassphraseIsSavedAgainToo()
    {
        Bench bench;
        bench.connections.setPassphrase(keepingId, Secret("sesame"), true);
        bench.store.writeDone(vaultIsLocked);
        QCOMPARE(bench.problem.count(), 0); // that message has nothing to press
        QVERIFY(bench.connections.isOnlyPassphraseNotSaved(keepingId));
        QCOMPARE(bench.connections.notSavedServers(), QStringList(keepingId));
        bench.connections.close(keepingId); // which does not lose it
        const QSignalSpy states(&bench.connections, &Connections::stateChanged);
        for (const bool isAsked : {true, false}) {
            bench.store.writeDone = {};
            if (isAsked)
                bench.connections.saveSecretAgain(keepingId);
            else
                Q_EMIT bench.store.unlocked();
            QVERIFY(bench.store.writeDone);
            bench.store.writeDone(isAsked ? Result<void>(vaultIsLocked) : Result<void>());
            QCOMPARE(bench.connections.notSaved(keepingId).has_value(), isAsked);
        }
        QCOMPARE(states.count(), 2); // whoever shows a message about it looks again
        QVERIFY(bench.profiles.find(keepingId)->passphraseInKeyring);
    }

    /// It was never there, whatever the keyring says.
    void aPassphraseIsNotToBeSavedAfterAll()
    {
        Bench bench;
        bench.connections.setPassphrase(keepingId, Secret("sesame"), true);
        bench.store.writeDone(vaultIsLocked);
        bench.connections.forgetKeptPassphrase(keepingId);
        QVERIFY(!bench.connections.notSaved(keepingId));
        bench.store.removeDone(vaultIsLocked);
        QVERIFY(!bench.profiles.find(keepingId)->passphraseInKeyring);
        bench.store.writeDone(vaultIsLocked); // late
        QVERIFY(!bench.connections.notSaved(keepingId));
    }

    /// The message on the login says what is to be done.
    void whatTheServerRefusedIsNotSpokenOf()
    {
        Bench bench;
        bench.connections.setSecret(keepingId, Secret("wrong"), true);
        bench.connections.open(keepingId);
        bench.transport->refuse({ErrorKind::Refused, QStringLiteral("Authentication failed"), {}});
        QCOMPARE(bench.connections.state(keepingId), AmiClient::State::Stopped);
        bench.store.writeDone(vaultIsLocked);
        QCOMPARE(bench.problem.count(), 0);
        QVERIFY(!bench.connections.notSaved(keepingId));
    }

    /// It has a server, with which it is shown.
    void whatIsLostAtTheEndOfASessionIsTold()
    {
        Bench bench;
        bench.connections.setSecret(keepingId, Secret("s3cret"), true);
        bench.connections.close(keepingId);
        bench.store.writeDone(vaultIsLocked);
        QCOMPARE(bench.problem.count(), 1);
        QCOMPARE(bench.problem.first().at(1).toString(), keepingId);
    }
};

WIRECHIEF_GUILESS_TEST(NotSavedTest, tst_notsaved)
#include "tst_notsaved.moc"
