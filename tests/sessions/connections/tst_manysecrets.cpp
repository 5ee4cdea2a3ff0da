// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/connections/secretreading.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"

#include <QSignalSpy>

#include <set>

using namespace wirechief;

namespace {

ServerProfile server(const char* id, bool inKeyring = true)
{
    ServerProfile profile;
    profile.id = QLatin1String(id);
    profile.name = QLatin1String(id);
    profile.host = QStringLiteral("192.0.2.1");
    profile.user = QStringLiteral("admin");
    profile.secretInKeyring = inKeyring;
    return profile;
}

Error error(ErrorKind kind)
{
    return {kind, QStringLiteral("why"), {}};
}

struct Bench : ConnectionBench {
    Bench()
    {
        for (const char* id : {"a", "b", "c"})
            save(server(id));
        save(server("unkept", false));
    }
    static QStringList all()
    {
        return {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("unkept")};
    }
    /// The keyring answers what it was asked last. False: it was not asked.
    bool answerRead(Result<Secret> secret)
    {
        if (!QTest::qWaitFor([this] { return bool(store.readDone); }))
            return false;
        std::exchange(store.readDone, nullptr)(std::move(secret));
        return true;
    }
    bool answerWrite(const Result<void>& written)
    {
        if (!store.writeDone)
            return false;
        std::exchange(store.writeDone, nullptr)(written);
        return true;
    }
    std::vector<std::pair<QString, Secret>> secrets() const
    {
        std::vector<std::pair<QString, Secret>> result;
        for (const char* id : {"a", "b", "c"})
            result.emplace_back(QLatin1String(id), Secret(QByteArray(id)));
        return result;
    }
};

} // namespace

/// The secrets of many servers, as export reads and import writes them.
class ManySecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesWhatTheKeyringHas()
    {
        struct NamedStore : MemorySecretStore {
            [[nodiscard]] QString backend() const override { return QStringLiteral("vault"); }
        };
        Bench bench;
        MemorySecretStore keyring;
        NamedStore vault;
        keyring.write(QStringLiteral("a"), Secret("one"), &bench.connections, [](const Result<void>&) {});
        std::optional<SecretMove::Outcome> outcome;
        bench.connections.moveSecrets(keyring, vault, &bench.connections,
            [&outcome](const SecretMove::Outcome& moved) { outcome = moved; });
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->moved, QStringList{QStringLiteral("a")});
        QCOMPARE(bench.profiles.find(QStringLiteral("a"))->secretBackend, QStringLiteral("vault"));
        QCOMPARE(bench.profiles.find(QStringLiteral("b"))->secretBackend, QString());
    }

    void readsOneAfterTheOther()
    {
        Bench bench;
        SecretReading reading(bench.connections, Bench::all(), this);
        QSignalSpy finished(&reading, &SecretReading::finished);
        reading.start();
        QVERIFY(bench.answerRead(Secret("1")));
        QVERIFY(bench.answerRead(error(ErrorKind::NotFound)));
        QVERIFY(bench.answerRead(Secret("3")));
        QTRY_COMPARE(finished.size(), 1);
        const std::vector<Secret> secrets = reading.takeSecrets();
        QCOMPARE(secrets.size(), size_t(4));
        QVERIFY(secrets[0].view() == QByteArrayView("1") && secrets[1].isEmpty());
        QVERIFY(secrets[2].view() == QByteArrayView("3") && secrets[3].isEmpty());
        QCOMPARE(reading.failures().size(), 1);
        QCOMPARE(reading.failures().at(0).server, QStringLiteral("b"));
        QCOMPARE(reading.without(), 1);
    }

    void whatIsNotToBeKeptIsLeftOut()
    {
        Bench bench;
        bench.save(server("typed", false));
        bench.connections.setSecret(QStringLiteral("typed"), Secret("for this run"), false);
        bench.connections.setSecret(QStringLiteral("b"), Secret("kept"), true);
        const QStringList ids{QStringLiteral("a"), QStringLiteral("typed"), QStringLiteral("c"),
            QStringLiteral("unkept"), QStringLiteral("b")};
        SecretReading reading(bench.connections, ids, this);
        QSignalSpy finished(&reading, &SecretReading::finished);
        reading.start();
        QVERIFY(bench.answerRead(error(ErrorKind::Cancelled)));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(!bench.store.readDone, "it does not ask again behind those that are left out");
        QCOMPARE(reading.failures().size(), 2);
        QCOMPARE(reading.without(), 2);
        QCOMPARE(reading.leftOut(), 1);
        const std::vector<Secret> secrets = reading.takeSecrets();
        QCOMPARE(secrets.size(), size_t(5));
        QVERIFY(secrets[1].isEmpty());
        QVERIFY(secrets[4].view() == QByteArrayView("kept"));
    }

    /// Seconds each, or a dialog each.
    void whatIsLockedIsUnlockedFirst()
    {
        Bench bench;
        bench.connections.setSecret(QStringLiteral("a"), Secret("in use"), true);
        bench.store.locked = true;
        std::optional<Result<Secret>> answer;
        bench.connections.readSecret(QStringLiteral("a"), this,
            [&answer](Result<Secret> secret) { answer.emplace(std::move(secret)); });
        QTest::qWait(1);
        QVERIFY2(!answer, "what a session knows is not shown while the user has locked it");
        QVERIFY(bench.answerRead(error(ErrorKind::Cancelled)));
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
    }

    void aKeyringThatHangsIsAskedOnce_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("frozen") << int(ErrorKind::Timeout);
        QTest::newRow("not to be unlocked") << int(ErrorKind::Cancelled);
    }
    void aKeyringThatHangsIsAskedOnce()
    {
        QFETCH(int, kind);
        Bench bench;
        bench.connections.setSecret(QStringLiteral("c"), Secret("typed"), false);
        SecretReading reading(bench.connections, Bench::all(), this);
        QSignalSpy finished(&reading, &SecretReading::finished);
        reading.start();
        QTRY_VERIFY(bench.store.readDone);
        const SecretStore::ReadDone late = bench.store.readDone;
        QVERIFY(bench.answerRead(error(ErrorKind(kind))));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!bench.store.readDone);
        QCOMPARE(reading.failures().size(), 2);
        QCOMPARE(reading.without(), 1);
        late(Secret("late")); // nobody waits for it
        const std::vector<Secret> secrets = reading.takeSecrets();
        QCOMPARE(secrets.size(), size_t(4));
        QVERIFY(secrets[0].isEmpty() && secrets[1].isEmpty());
        QVERIFY(secrets[2].view() == QByteArrayView("typed"));
    }

    void canBeGivenUp()
    {
        Bench bench;
        auto reading = std::make_unique<SecretReading>(bench.connections, Bench::all(), this);
        reading->start();
        QTRY_VERIFY(bench.store.readDone);
        reading.reset();
        QCoreApplication::processEvents();
    }

    void keepsOneAfterTheOther()
    {
        Bench bench;
        std::optional<Connections::NotKept> failures;
        bench.connections.keepSecrets(
            bench.secrets(), this, [&](const Connections::NotKept& failed) { failures = failed; });
        QVERIFY(bench.answerWrite({}));
        QVERIFY(bench.answerWrite(error(ErrorKind::Storage)));
        QVERIFY(!failures);
        QVERIFY(bench.answerWrite({}));
        QVERIFY(failures && failures->size() == 1);
        QCOMPARE(failures->at(0).first, QStringLiteral("b"));
        // Only what is nowhere else is kept for this run.
        QVERIFY(!bench.connections.knowsSecret(QStringLiteral("a")));
        QVERIFY(bench.connections.knowsSecret(QStringLiteral("b")));
        QVERIFY(bench.connections.notSaved(QStringLiteral("b")));
        bench.connections.saveSecretAgain(QStringLiteral("b"));
        QVERIFY(bench.answerWrite({}));
        QVERIFY(!bench.connections.notSaved(QStringLiteral("b")));
    }

    void whatAHangingKeyringDidAfterAllIsNoted()
    {
        Bench bench;
        std::optional<Connections::NotKept> failures;
        bench.connections.keepSecrets(
            bench.secrets(), this, [&](const Connections::NotKept& failed) { failures = failed; });
        const SecretStore::WriteDone late = bench.store.writeDone;
        QVERIFY(bench.answerWrite(error(ErrorKind::Timeout)));
        QVERIFY(failures && failures->size() == 3);
        QVERIFY(!bench.store.writeDone); // no other was tried
        late({});
        QVERIFY(!bench.connections.notSaved(QStringLiteral("a")));
        QVERIFY(bench.connections.notSaved(QStringLiteral("b")));
    }

    void whatIsRemovedMeanwhileIsNotSpokenOf()
    {
        Bench bench;
        std::optional<Connections::NotKept> failures;
        bench.connections.keepSecrets(
            bench.secrets(), this, [&](const Connections::NotKept& failed) { failures = failed; });
        const SecretStore::WriteDone first = std::exchange(bench.store.writeDone, {});
        QVERIFY(bench.connections.removeAll({QStringLiteral("a"), QStringLiteral("b")}));
        first(error(ErrorKind::Storage));
        QVERIFY(bench.answerWrite({})); // of c: b is not tried
        QVERIFY(failures && failures->isEmpty());
        QCOMPARE(bench.connections.notSavedServers(), QStringList());
        QVERIFY(!bench.connections.knowsSecret(QStringLiteral("a")));
    }

    void addsAllOrNone()
    {
        Bench bench;
        const QList<ServerProfile> before = bench.connections.profiles();
        ServerProfile invalid = server("e");
        invalid.host.clear();
        QVERIFY(!bench.connections.saveAll({server("d"), invalid}));
        QCOMPARE(bench.connections.profiles(), before);
        QSignalSpy changed(&bench.connections, &Connections::profilesChanged);
        QVERIFY(bench.connections.saveAll({server("d"), server("e")}));
        QCOMPARE(bench.connections.profiles().size(), before.size() + 2);
        QCOMPARE(changed.size(), 1);
    }
};

WIRECHIEF_GUILESS_TEST(ManySecretsTest, tst_manysecrets)
#include "tst_manysecrets.moc"
