// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/secrets/secretmove.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

/// A place that refuses what the test wants.
class Place : public SecretStore {
public:
    void read(const QString& key, QObject* context, ReadDone done) override
    {
        reads.append(key);
        if (const auto refused = refusals.constFind(QStringLiteral("read ") + key);
            refused != refusals.cend())
            done(Error{*refused, QStringLiteral("No."), {}});
        else
            kept.read(key, context, std::move(done));
    }
    void write(const QString& key, Secret secret, QObject* context, WriteDone done) override
    {
        if (const auto refused = refusals.constFind(QStringLiteral("write ") + key);
            refused != refusals.cend())
            done(Error{*refused, QStringLiteral("No."), {}});
        else
            kept.write(key, std::move(secret), context, std::move(done));
    }
    void remove(const QString& key, QObject* context, WriteDone done) override
    {
        if (const auto refused = refusals.constFind(QStringLiteral("remove ") + key);
            refused != refusals.cend())
            done(Error{*refused, QStringLiteral("No."), {}});
        else
            kept.remove(key, context, std::move(done));
    }

    QMap<QString, ErrorKind> refusals; ///< by what is asked and the key
    QStringList reads;
    MemorySecretStore kept;
};

struct Move {
    Place keyring;
    Place vault;
    std::optional<SecretMove::Outcome> outcome;

    static void put(Place& place, const QString& key, const char* secret)
    {
        QObject context;
        bool isDone = false;
        place.kept.write(key, Secret(secret), &context, [&isDone](const Result<void>&) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    /// What a place has; empty: nothing.
    static QByteArray get(Place& place, const QString& key)
    {
        QObject context;
        std::optional<QByteArray> found;
        place.kept.read(key, &context, [&found](const Result<Secret>& secret) {
            found = secret ? secret->view().toByteArray() : QByteArray();
        });
        [&found] { QTRY_VERIFY(found); }();
        return found.value_or(QByteArray());
    }
    void run(const QStringList& keys)
    {
        SecretMove move(keyring, vault, keys, nullptr);
        QObject::connect(&move, &SecretMove::finished, &move,
            [this](const SecretMove::Outcome& finished) { outcome = finished; });
        move.start();
        QTRY_VERIFY(outcome);
    }
};

const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");

} // namespace

class SecretMoveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moves()
    {
        Move move;
        move.put(move.keyring, a, "one");
        move.put(move.keyring, b, "old");
        move.put(move.vault, b, "new");
        move.run({a, b, c});
        QCOMPARE(move.outcome->moved, QStringList{a});
        QVERIFY(move.outcome->stayed.isEmpty() && !move.outcome->why);
        QCOMPARE(move.get(move.vault, a), QByteArray("one"));
        QCOMPARE(move.get(move.keyring, a), QByteArray());
        QCOMPARE(move.get(move.vault, b), QByteArray("new")); // never written over
    }

    void whatFailsStays_data()
    {
        QTest::addColumn<QString>("refused");
        for (const char* refused : {"read a", "write a", "remove a"})
            QTest::newRow(refused) << QString::fromLatin1(refused);
    }
    void whatFailsStays()
    {
        QFETCH(QString, refused);
        Move move;
        move.put(move.keyring, a, "one");
        move.put(move.keyring, b, "two");
        (refused.startsWith(QLatin1String("write")) ? move.vault : move.keyring)
            .refusals.insert(refused, ErrorKind::Storage);
        move.run({a, b});
        QCOMPARE(move.outcome->stayed, QStringList{a});
        QCOMPARE(move.outcome->moved, QStringList{b});
        QCOMPARE(move.outcome->why->text, QStringLiteral("No."));
        QCOMPARE(move.get(move.keyring, a), QByteArray("one"));
        QCOMPARE(move.get(move.vault, b), QByteArray("two"));
    }

    void whoDoesNotUnlockIsNotAskedForEach()
    {
        Move move;
        for (const QString& key : {a, b, c})
            move.put(move.keyring, key, "one");
        move.keyring.refusals.insert(QStringLiteral("read b"), ErrorKind::Cancelled);
        move.run({a, b, c});
        QCOMPARE(move.outcome->moved, QStringList{a});
        QCOMPARE(move.outcome->stayed, (QStringList{b, c}));
        QVERIFY(!move.keyring.reads.contains(c));
    }
};

WIRECHIEF_GUILESS_TEST(SecretMoveTest, tst_secretmove)
#include "tst_secretmove.moc"
