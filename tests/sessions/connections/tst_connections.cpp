// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/limits.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

#include <QSignalSpy>
#include <QThread>

#include <algorithm>

using namespace wirechief;

namespace {

const Error noAnswer{
    ErrorKind::Timeout, QStringLiteral("The keyring did not answer."), QStringLiteral("Try again.")};
const QString berlin = QStringLiteral("id-1");

} // namespace

class ConnectionsTest : public QObject {
    Q_OBJECT

    struct Bench : ConnectionBench {
        QSignalSpy needed{&connections, &Connections::secretNeeded};
        QSignalSpy found{&connections, &Connections::secretFound};
        QSignalSpy problem{&connections, &Connections::problem};

        explicit Bench(bool inKeyring)
        {
            ServerProfile profile;
            profile.id = berlin;
            profile.name = QStringLiteral("berlin");
            profile.host = QStringLiteral("pbx.example");
            profile.user = QStringLiteral("admin");
            profile.secretInKeyring = inKeyring;
            save(profile);
        }
        [[nodiscard]] bool isKept() const { return profiles.find(berlin)->secretInKeyring; }
        [[nodiscard]] QString said() const { return problem.last().first().value<Error>().text; }
    };

    /// Their ids, not in the order of the file; their secrets are known.
    static QStringList severalServers(Bench& bench)
    {
        QStringList ids;
        for (int i = 5; i > 1; --i) {
            ServerProfile profile = *bench.profiles.find(berlin);
            profile.id = QStringLiteral("id-%1").arg(i);
            bench.save(profile);
            bench.connections.setSecret(profile.id, Secret("s3cret"), false);
            ids.prepend(profile.id);
        }
        return ids;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aChangeIsToldOnce()
    {
        Bench bench(false);
        const QSignalSpy changed(&bench.connections, &Connections::profilesChanged);
        ServerProfile profile = *bench.connections.profile(berlin);
        profile.folder = QStringLiteral("Europe");
        QVERIFY(bench.connections.save(profile));
        QCOMPARE(changed.size(), 1);
        // What another instance has saved is seen, although this change is refused then.
        ProfileStore other(bench.folder.filePath(QStringLiteral("profiles.json")));
        QVERIFY(other.load());
        profile.folder = QStringLiteral("Asia");
        QVERIFY(other.save(profile));
        profile.folder = QStringLiteral("Africa");
        QVERIFY(!bench.connections.save(profile));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(bench.connections.find(berlin)->folder, QStringLiteral("Asia"));
        QVERIFY(bench.connections.remove(berlin));
        QCOMPARE(changed.size(), 3);
    }

    void aConnectedServerThatOthersRemoveStaysAsUnsaved()
    {
        Bench bench(true);
        const QStringList ids = severalServers(bench); // id-2 to id-5
        ServerProfile paris = *bench.profiles.find(ids[0]);
        paris.name = QStringLiteral("Paris");
        paris.folder = QStringLiteral("Europe");
        bench.save(paris);
        bench.connections.open(paris.id);
        bench.connections.openAll({ids[1]}); // has had no turn yet
        QVERIFY(bench.connections.awaitsTurn(ids[1]));
        ProfileStore other(bench.folder.filePath(QStringLiteral("profiles.json")));
        QVERIFY(other.load());
        QVERIFY(other.removeAll({paris.id, ids[1]}));

        ServerProfile moved = *bench.connections.profile(berlin);
        moved.folder = QStringLiteral("Asia");
        QVERIFY(bench.connections.save(moved));
        QVERIFY(!bench.connections.find(ids[1]));
        QVERIFY(!bench.connections.canDisconnect(ids[1]));
        QVERIFY(!bench.connections.isSaved(paris.id));
        const ServerProfile* unsaved = bench.connections.find(paris.id);
        QVERIFY(unsaved != nullptr);
        QCOMPARE(unsaved->folder, QString());
        QVERIFY(bench.connections.canDisconnect(paris.id));
        QTRY_COMPARE(bench.problem.count(), 1);
        QVERIFY2(bench.said().contains(QStringLiteral("Paris")), qPrintable(bench.said()));
        QVERIFY(!bench.store.removeDone); // the keyring is for the other one to clear
        // It ends, and is saved again, like every other one; put back by the others, it is there once.
        bench.connections.close(paris.id);
        QVERIFY(!bench.connections.canDisconnect(paris.id));
        const qsizetype before = bench.connections.profiles().size();
        QVERIFY(other.load());
        QVERIFY(other.save(paris));
        moved.folder = QStringLiteral("Africa");
        QVERIFY(bench.connections.save(moved));
        QCOMPARE(bench.connections.profiles().size(), before);
        QVERIFY(bench.connections.isSaved(paris.id));
    }

    void whatOthersSaveIsSaidAndASessionGoesOn()
    {
        Bench bench(true);
        bench.connections.open(berlin, Secret("s3cret"), false);
        const AmiClient& client = bench.connections.server(berlin)->client();
        bench.profiles.watch();
        QSignalSpy said(&bench.connections, &Connections::changedByOthers);
        const auto next
            = [&said]() -> QString { return said.wait() ? said.takeFirst().first().toString() : QString(); };
        ProfileStore other(bench.folder.filePath(QStringLiteral("profiles.json")));
        QVERIFY(other.load());
        ServerProfile changed = *other.find(berlin);
        changed.readOnly = true;
        QVERIFY(other.save(changed));
        QCOMPARE(next(), QStringLiteral("Another Wirechief has saved: berlin changed."));
        QVERIFY(client.isReadOnly());
        changed.host = QStringLiteral("other.example");
        changed.name = QStringLiteral("Berlin");
        QVERIFY(other.save(changed));
        QCOMPARE(next(),
            QStringLiteral(
                "Another Wirechief has saved: Berlin changed. The session with Berlin goes on; the "
                "new settings hold from the next one."));
        QCOMPARE(bench.transport->timesOpened(), 1);
        QVERIFY(bench.transport->isOpen());
        QCOMPARE(bench.connections.server(berlin)->name(), changed.name);
        // Where the keyring took a secret is no news.
        changed.secretBackend = QStringLiteral("other");
        QVERIFY(other.save(changed));
        QTRY_COMPARE(bench.connections.find(berlin)->secretBackend, changed.secretBackend);
        QCOMPARE(said.size(), 0);
        QVERIFY(other.remove(berlin));
        QCOMPARE(next(), QStringLiteral("Another Wirechief has saved: Berlin removed."));
    }

    void aSecretThatIsStoredLateIsKept()
    {
        Bench bench(false);
        bench.connections.setSecret(berlin, Secret("s3cret"), true);
        bench.store.writeDone(noAnswer);
        // What the user chose stays, and the secret beyond Disconnect: it is nowhere else.
        QVERIFY(bench.isKept());
        QCOMPARE(bench.connections.notSaved(berlin)->text, noAnswer.text);
        bench.connections.close(berlin);
        bench.connections.open(berlin);
        QVERIFY(bench.connections.state(berlin) != AmiClient::State::Offline);
        QVERIFY(!bench.store.readDone);
        bench.store.writeDone(Result<void>());
        QVERIFY(!bench.connections.notSaved(berlin));
        QVERIFY(bench.isKept());
        // The next connect asks the keyring, and not the user.
        bench.connections.close(berlin);
        bench.connections.open(berlin);
        QVERIFY(bench.store.readDone);
        QCOMPARE(bench.needed.count(), 0);
    }

    void aSecretIsSavedAgain()
    {
        Bench bench(false);
        const Error noKeyring{ErrorKind::Storage, QStringLiteral("There is no keyring."), {}};
        bench.connections.setSecret(berlin, Secret("s3cret"), true);
        bench.store.writeDone(noKeyring);
        QCOMPARE(bench.problem.count(), 0); // that message has nothing to press
        QSignalSpy states(&bench.connections, &Connections::stateChanged);
        bench.connections.saveSecretAgain(berlin);
        bench.store.writeDone(Result<void>());
        QVERIFY(!bench.connections.notSaved(berlin));
        QCOMPARE(states.count(), 1);
        // Not to be kept after all: it was never there, whatever the keyring says.
        bench.connections.setSecret(berlin, Secret("s3cret"), true);
        bench.store.writeDone(noKeyring);
        bench.connections.forgetKeptSecret(berlin);
        bench.store.removeDone(noKeyring);
        QVERIFY(!bench.isKept());
        QVERIFY(!bench.connections.notSaved(berlin));
    }

    void aSecretThatIsTypedEndsTheWaitForTheKeyring()
    {
        Bench bench(true);
        bench.connections.open(berlin);
        QVERIFY(bench.connections.awaitsSecret(berlin));
        bench.connections.setSecret(berlin, Secret("typed"), false);
        QVERIFY(!bench.connections.awaitsSecret(berlin));
        bench.connections.open(berlin);
        QVERIFY(bench.connections.state(berlin) != AmiClient::State::Offline);
        bench.store.readDone(Result<Secret>(Secret("of last year")));
        QCOMPARE(bench.found.count(), 0);
        QCOMPARE(bench.needed.count(), 0);
    }

    void whatIsNotToBeSavedIsNotSavedAgain()
    {
        Bench bench(false);
        bench.connections.setSecret(berlin, Secret("s3cret"), true);
        bench.store.writeDone(noAnswer);
        QVERIFY(bench.connections.notSaved(berlin));
        // As the dialog does it, with another secret typed along: it was never saved, so the choice holds.
        QSignalSpy states(&bench.connections, &Connections::stateChanged);
        bench.connections.setSecret(berlin, Secret("another"), false);
        bench.connections.forgetKeptSecret(berlin);
        QCOMPARE(states.count(), 1); // whoever shows a message about it looks again
        QVERIFY(!bench.connections.notSaved(berlin));
        bench.store.removeDone(noAnswer);
        QVERIFY(!bench.isKept());
        bench.store.writeDone = {};
        bench.connections.saveSecretAgain(berlin);
        QVERIFY(!bench.store.writeDone);
        QVERIFY(!bench.isKept());
    }

    /// The keyring says only then that it failed.
    void aChoiceIsNotUndoneByALateFailure()
    {
        Bench bench(false);
        bench.connections.setSecret(berlin, Secret("s3cret"), true);
        bench.connections.forgetKeptSecret(berlin);
        bench.store.removeDone(Result<void>());
        bench.store.writeDone(noAnswer);
        QVERIFY(!bench.connections.notSaved(berlin));
        QVERIFY(!bench.isKept());
    }

    void aSecretThatIsRemovedLateIsGone()
    {
        Bench bench(true);
        bench.connections.forgetKeptSecret(berlin);
        bench.store.removeDone(noAnswer);
        QVERIFY(bench.isKept());
        QVERIFY(bench.said().startsWith(QStringLiteral("berlin: ")));
        bench.store.removeDone(Result<void>());
        QVERIFY(!bench.isKept());
    }

    void aSecretIsForgottenWhereItIs()
    {
        Bench bench(false);
        bench.store.name = QStringLiteral("vault");
        bench.connections.setSecret(berlin, Secret("s3cret"), true);
        bench.store.writeDone(Result<void>());
        bench.store.name = QStringLiteral("another keyring");
        bench.connections.forgetKeptSecret(berlin);
        QCOMPARE(bench.store.removedFrom, QStringLiteral("vault"));
    }

    void aSecretThatOutlivesItsServerIsTold()
    {
        Bench bench(true);
        QVERIFY(bench.connections.remove(berlin));
        bench.store.removeDone(noAnswer);
        QCOMPARE(bench.said().section(u'.', 0, 0),
            QString(
                u"berlin was removed, but its secret is still kept: " + noAnswer.text.section(u'.', 0, 0)));
        QVERIFY(!bench.said().contains(noAnswer.advice));
    }

    void aSecretThatIsReadLateConnects()
    {
        Bench bench(true);
        bench.connections.open(berlin);
        bench.store.readDone(noAnswer);
        QCOMPARE(bench.needed.count(), 1);
        QCOMPARE(bench.connections.state(berlin), AmiClient::State::Offline);
        bench.store.readDone(Result<Secret>(Secret("s3cret")));
        QCOMPARE(bench.found.count(), 1);
        QVERIFY(bench.connections.state(berlin) != AmiClient::State::Offline);
    }

    void aQuestionThatIsCancelledLateIsToldOnly()
    {
        Bench bench(true);
        const Error cancelled{ErrorKind::Cancelled, QStringLiteral("It was cancelled."), {}};
        QSignalSpy told(&bench.connections, &Connections::secretReasonChanged);
        bench.connections.open(berlin);
        bench.store.readDone(cancelled); // at once: the user does not want to be asked
        QCOMPARE(told.count() + bench.needed.count(), 0);
        bench.connections.open(berlin);
        bench.store.readDone(noAnswer);
        bench.store.readDone(cancelled);
        QCOMPARE(bench.needed.count(), 1);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.last().at(1).toString(), cancelled.text);
    }

    void whatTheUserTypedGoesBeforeWhatComesLate()
    {
        Bench bench(true);
        bench.connections.open(berlin);
        bench.store.readDone(noAnswer);
        bench.connections.open(berlin, Secret("typed"), false);
        Server* server = bench.connections.server(berlin);
        QSignalSpy states(&server->client(), &AmiClient::stateChanged);
        bench.store.readDone(Result<Secret>(Secret("s3cret")));
        QCOMPARE(bench.found.count(), 0);
        QCOMPARE(states.count(), 0);
    }

    void itSaysThatItAwaitsItsSecret()
    {
        Bench bench(true);
        QList<bool> told;
        connect(&bench.connections, &Connections::stateChanged, &bench.connections,
            [&] { told.append(bench.connections.awaitsSecret(berlin)); });
        bench.connections.open(berlin);
        QCOMPARE(told, QList<bool>{true});
        bench.store.readDone(noAnswer);
        QCOMPARE(told, (QList<bool>{true, false}));
    }

    void disconnectEndsTheWaitForTheKeyring()
    {
        Bench bench(true);
        bench.connections.open(berlin);
        const SecretStore::ReadDone first = std::move(bench.store.readDone);
        QSignalSpy states(&bench.connections, &Connections::stateChanged);
        bench.connections.close(berlin);
        QCOMPARE(states.count(), 1);
        QVERIFY(!bench.connections.awaitsSecret(berlin));
        first(Result<Secret>(Secret("s3cret")));
        first(noAnswer);
        QCOMPARE(bench.connections.state(berlin), AmiClient::State::Offline);
        QCOMPARE(bench.found.count() + bench.needed.count(), 0);
        // The next connect asks anew, and takes no other answer.
        bench.connections.open(berlin);
        QVERIFY(bench.store.readDone);
        first(Result<Secret>(Secret("s3cret")));
        QCOMPARE(bench.connections.state(berlin), AmiClient::State::Offline);
        bench.store.readDone(Result<Secret>(Secret("s3cret")));
        QVERIFY(bench.connections.state(berlin) != AmiClient::State::Offline);
    }

    /// Two keyrings of one desktop know nothing of each other: what one lacks was never lost.
    void anotherKeyringIsNamed()
    {
        Bench bench(false);
        bench.store.name = QStringLiteral("KWallet");
        bench.connections.setSecret(berlin, Secret("s3cret"), true);
        bench.store.writeDone(Result<void>());
        QCOMPARE(bench.profiles.find(berlin)->secretBackend, QStringLiteral("KWallet"));
        bench.connections.askAgain(berlin);
        bench.store.writeDone = {};
        const auto asked = [&bench](const Error& answer) {
            bench.connections.open(berlin);
            std::exchange(bench.store.readDone, {})(answer);
            return bench.needed.last().at(1).toString();
        };
        const Error none{ErrorKind::NotFound, QStringLiteral("It has none."), {}};
        QCOMPARE(asked(none), none.toString());
        bench.store.name = QStringLiteral("GNOME Keyring");
        const QString reason = asked(none);
        QVERIFY2(
            reason.contains(QStringLiteral("KWallet")) && reason.contains(QStringLiteral("GNOME Keyring")),
            qPrintable(reason));
        const Error locked{ErrorKind::Storage, QStringLiteral("It is locked."), {}};
        QCOMPARE(asked(locked), locked.toString());
        // No empty secret went to the server, nothing was written over, and the choice stands.
        QCOMPARE(bench.connections.state(berlin), AmiClient::State::Offline);
        QVERIFY(!bench.store.writeDone && !bench.store.removeDone);
        QVERIFY(bench.isKept());
    }

    void disconnectForgetsTheSecret()
    {
        Bench bench(false);
        bench.connections.open(berlin, Secret("typed"), false);
        QVERIFY(bench.connections.state(berlin) != AmiClient::State::Offline);
        bench.connections.close(berlin);
        bench.connections.open(berlin);
        QCOMPARE(bench.needed.count(), 1);
        QCOMPARE(bench.connections.state(berlin), AmiClient::State::Offline);
    }

    void theDemoIsNoneOfAllServers()
    {
        Bench bench(false);
        ServerProfile demo = *bench.profiles.find(berlin);
        demo.id = QStringLiteral("id-2");
        demo.isDemo = true;
        bench.connections.addUnsaved(demo, {});
        QCOMPARE(bench.connections.profiles().size(), 2);
        QCOMPARE(bench.connections.profilesOfAll(), QList<ServerProfile>{*bench.profiles.find(berlin)});
        QVERIFY(!bench.connections.isOfAll(demo.id));
        // Alone it is all that there is.
        QVERIFY(bench.connections.remove(berlin));
        QCOMPARE(bench.connections.profilesOfAll(), QList<ServerProfile>{demo});
    }

    void manyConnectOverSeveralTurns()
    {
        Bench bench(false);
        const QStringList ids = severalServers(bench);
        // Each takes as long as a turn may.
        Connections slow(bench.profiles, bench.store, bench.servers, bench.clock, [] {
            QThread::msleep(limits::serversSlice.count() + 1);
            return std::make_unique<AmiClient>(std::make_unique<MemoryTransport>());
        });
        for (const QString& id : ids)
            slow.setSecret(id, Secret("s3cret"), false);
        QStringList opened;
        connect(&bench.servers, &ServerList::added, &slow,
            [&opened](Server* server) { opened.append(server->id()); });
        const QSignalSpy turns(&slow, &Connections::turnsChanged);
        slow.openAll(ids);
        // Taken at once, begun later.
        QCOMPARE(turns.size(), 1);
        QCOMPARE(turns[0][0].toStringList(), ids);
        QVERIFY(opened.isEmpty());
        for (const QString& id : ids) {
            QVERIFY(slow.awaitsTurn(id));
            QCOMPARE(slow.state(id), AmiClient::State::Connecting);
            QVERIFY(!slow.canConnect(id) && slow.canDisconnect(id));
        }
        slow.openAll(ids); // again: no second time
        QCOMPARE(turns.size(), 1);
        while (opened.size() < ids.size()) {
            const qsizetype before = opened.size();
            QCoreApplication::processEvents();
            QVERIFY(opened.size() <= before + 1);
        }
        QCOMPARE(opened, ids);
        for (const QString& id : ids) {
            QVERIFY(!slow.awaitsTurn(id));
            QVERIFY(slow.state(id) != AmiClient::State::Offline);
        }
    }

    void manyDisconnectOverSeveralTurns()
    {
        Bench bench(false);
        const QStringList ids = severalServers(bench);
        for (const QString& id : ids)
            bench.connections.open(id);
        const auto isOpen = [&bench](const QString& id) {
            return bench.connections.state(id) != AmiClient::State::Offline;
        };
        QCOMPARE(std::count_if(ids.begin(), ids.end(), isOpen), ids.size());
        connect(&bench.connections, &Connections::stateChanged, &bench.connections,
            [] { QThread::msleep(limits::serversSlice.count() + 1); });
        bench.connections.closeAll(ids);
        QCOMPARE(std::count_if(ids.begin(), ids.end(), isOpen), ids.size() - 1);
        // What is wanted after all goes before: it is closed, and connects anew.
        bench.connections.setSecret(ids.last(), Secret("s3cret"), false);
        QVERIFY(!isOpen(ids.last()));
        bench.connections.open(ids.last());
        QTRY_COMPARE(std::count_if(ids.begin(), ids.end(), isOpen), 1);
        QVERIFY(isOpen(ids.last()));
    }

    void whatIsNoLongerWantedIsNotConnected()
    {
        Bench bench(false);
        const QStringList ids = severalServers(bench);
        const QSignalSpy turns(&bench.connections, &Connections::turnsChanged);
        bench.connections.openAll(ids);
        bench.connections.close(ids[0]);
        QVERIFY(bench.connections.remove(ids[1]));
        bench.connections.open(ids[2]); // goes before the others, and only once
        QCOMPARE(turns.size(), 4);
        for (const QString& id : {ids[0], ids[1], ids[2]})
            QVERIFY(!bench.connections.awaitsTurn(id));
        QCOMPARE(bench.connections.state(ids[0]), AmiClient::State::Offline);
        QTRY_VERIFY(bench.connections.server(ids[3]));
        QVERIFY(!bench.connections.server(ids[0]) && !bench.connections.server(ids[1]));
        // All of them: told once.
        bench.connections.closeAll(ids);
        bench.connections.setSecret(ids[0], Secret("s3cret"), false);
        bench.connections.openAll({ids[0]});
        bench.connections.closeAll(ids);
        QCOMPARE(turns.last()[0].toStringList(), QStringList{ids[0]});
        QVERIFY(!turns.last()[1].toBool());
        QTest::qWait(1);
        QVERIFY(!bench.connections.server(ids[0]));
    }

    void theEndOfTheProgramEndsTheWait()
    {
        Bench bench(false);
        const QStringList ids = severalServers(bench);
        {
            Connections others(bench.profiles, bench.store, bench.servers, bench.clock,
                [] { return std::make_unique<AmiClient>(std::make_unique<MemoryTransport>()); });
            others.setSecret(ids[0], Secret("s3cret"), false);
            others.openAll(ids);
        }
        QTest::qWait(1);
        QVERIFY(bench.servers.all().empty());
    }

    void anUnsavedServersSecretIsAskedForAtEachConnect()
    {
        Bench bench(false);
        ServerProfile other = *bench.profiles.find(berlin);
        other.id = QStringLiteral("id-2");
        int asked = 0;
        bench.connections.addUnsaved(other, [&asked] {
            ++asked;
            return Result<Secret>(Secret("from a file"));
        });
        for (int connects = 1; connects <= 2; ++connects) {
            bench.connections.open(other.id);
            QCOMPARE(asked, connects);
            QVERIFY(bench.connections.state(other.id) != AmiClient::State::Offline);
            bench.connections.close(other.id);
        }
        QCOMPARE(bench.needed.count(), 0);
    }
};

WIRECHIEF_GUILESS_TEST(ConnectionsTest, tst_connections)
#include "tst_connections.moc"
