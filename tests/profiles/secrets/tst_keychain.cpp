// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/secrets/keychainsecretstore.h"
#include "profiles/secrets/secretfile.h"
#include "support/base/testmain.h"
#include "support/profiles/fakekeyring.h"

#include <QElapsedTimer>
#include <QTimer>

#include <csignal>
#include <optional>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// What came back.
struct Answer {
    std::optional<ErrorKind> error;
    std::optional<Secret> secret;
    bool done = false;
    int calls = 0;
    QString text;

    SecretStore::ReadDone read()
    {
        return [this](Result<Secret> result) {
            note(result ? nullptr : &result.error());
            if (result)
                secret = std::move(*result);
        };
    }
    SecretStore::WriteDone write()
    {
        return [this](const Result<void>& result) { note(result ? nullptr : &result.error()); };
    }
    void note(const Error* problem)
    {
        ++calls;
        done = true;
        error = problem ? std::optional(problem->kind) : std::nullopt;
        text = problem ? problem->toString() : QString();
    }
};

constexpr int patience = 60'000; // beyond the 50 s after which the library gives up by itself

} // namespace

/// Runs under run-with-keyring, which names the case and puts the keyring into its state.
class KeychainTest : public QObject {
    Q_OBJECT

    const QString m_id = QStringLiteral("2f9e0a4c-profile");
    Secret m_secret;

    void waitFor(const Answer& answer) { QTRY_VERIFY_WITH_TIMEOUT(answer.done, patience); }

private Q_SLOTS:
    void initTestCase()
    {
        auto secret = readSecretFile(qEnvironmentVariable("WIRECHIEF_SECRET_FILE"));
        if (!secret)
            QFAIL(qPrintable(secret.error().toString()));
        m_secret = std::move(*secret);
        QVERIFY(m_secret.size() > 20);
    }

    void unlocked()
    {
        KeychainSecretStore store;
        Answer missing, written, first, second, other, removed, gone, removedAgain;
        // All at once: they run one after the other, in this order.
        store.read(m_id, this, missing.read());
        store.write(m_id, m_secret.clone(), this, written.write());
        store.read(m_id, this, first.read());
        store.write(QStringLiteral("other"), Secret(QByteArray("\xff\x00\xfe", 3)), this, written.write());
        store.read(QStringLiteral("other"), this, other.read());
        store.read(m_id, this, second.read());
        store.remove(QStringLiteral("other"), this, removed.write());
        store.read(QStringLiteral("other"), this, gone.read());
        store.remove(QStringLiteral("other"), this, removedAgain.write());
        QVERIFY(!missing.done);
        waitFor(removedAgain);

        QCOMPARE(missing.error, ErrorKind::NotFound);
        QVERIFY2(
            missing.text.contains(QStringLiteral("has no secret for this server")), qPrintable(missing.text));
        QCOMPARE(store.backend(), QStringLiteral("GNOME Keyring"));
        QVERIFY2(!written.error, qPrintable(written.text));
        QCOMPARE(written.calls, 2);
        for (const Answer* answer : {&first, &second}) {
            QVERIFY2(!answer->error, qPrintable(answer->text));
            QVERIFY(answer->secret->view() == m_secret.view());
        }
        QVERIFY(other.secret && other.secret->view() == QByteArrayView("\xff\x00\xfe", 3));
        QVERIFY2(!removed.error, qPrintable(removed.text));
        QCOMPARE(gone.error, ErrorKind::NotFound);
        QCOMPARE(removedAgain.error, ErrorKind::NotFound);
    }

    void callbacksDieWithTheirContext()
    {
        Answer never, after;
        KeychainSecretStore store;
        {
            QObject context;
            store.read(m_id, &context, never.read());
        }
        store.read(m_id, this, after.read());
        waitFor(after);
        QVERIFY(!never.done);
    }

    void frozen()
    {
        const auto keyring = pid_t(qEnvironmentVariableIntValue("WIRECHIEF_KEYRING_PID"));
        QVERIFY(keyring > 1);
        QCOMPARE(kill(keyring, SIGSTOP), 0);
        const auto thaw = qScopeGuard([&] { kill(keyring, SIGCONT); });

        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("^the keyring does not answer")));
        QTimer heart;
        int beats = 0;
        connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
        heart.start(10ms);
        KeychainSecretStore store;
        Answer first, second, third;
        QElapsedTimer clock;
        clock.start();
        store.read(m_id, this, first.read());
        store.write(m_id, Secret("late"), this, second.write());
        waitFor(first);
        const auto elapsed = std::chrono::milliseconds(clock.elapsed());
        QVERIFY2(elapsed >= limits::keyringTimeout * 9 / 10 && elapsed < 25s,
            qPrintable(QString::number(elapsed.count())));
        QCOMPARE(first.error, ErrorKind::Timeout);
        QCOMPARE(second.error, ErrorKind::Timeout);
        QVERIFY2(beats > 20, qPrintable(QString::number(beats))); // the window would have stayed alive

        // Still frozen: no further job starts behind the one that hangs.
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("^the keyring does not answer")));
        store.read(m_id, this, third.read());
        waitFor(third);
        QCOMPARE(third.error, ErrorKind::Timeout);

        // Awake again: the late answer is told, the given-up write was not made, and it works as before.
        QCOMPARE(kill(keyring, SIGCONT), 0);
        Answer awake;
        store.read(m_id, this, awake.read());
        waitFor(awake);
        QVERIFY2(!awake.error, qPrintable(awake.text));
        QVERIFY(awake.secret->view() == m_secret.view());
        QCOMPARE(first.calls, 2);
        QVERIFY2(!first.error, qPrintable(first.text));
        QVERIFY(first.secret->view() == m_secret.view());
        QCOMPARE(second.calls + third.calls, 2);

        // A secret that is stored late is stored, and one that is removed late is removed: both are told.
        const QString late = QStringLiteral("late");
        for (const bool removes : {false, true}) {
            Answer answer, after;
            QCOMPARE(kill(keyring, SIGSTOP), 0);
            QTest::ignoreMessage(
                QtWarningMsg, QRegularExpression(QStringLiteral("^the keyring does not answer")));
            if (removes)
                store.remove(late, this, answer.write());
            else
                store.write(late, m_secret.clone(), this, answer.write());
            waitFor(answer);
            QCOMPARE(answer.error, ErrorKind::Timeout);
            QCOMPARE(kill(keyring, SIGCONT), 0);
            QTRY_COMPARE_WITH_TIMEOUT(answer.calls, 2, patience);
            QVERIFY2(!answer.error, qPrintable(answer.text));
            store.read(late, this, after.read());
            waitFor(after);
            QCOMPARE(after.error.has_value(), removes);
        }
    }

    void locked()
    {
        KeychainSecretStore store;
        Answer answer;
        store.read(m_id, this, answer.read());
        waitFor(answer);
        QCOMPARE(answer.error, ErrorKind::Storage);
        QVERIFY2(answer.text.contains(QStringLiteral("is locked")), qPrintable(answer.text));
        Answer other;
        store.read(QStringLiteral("never stored"), this, other.read());
        waitFor(other);
        QVERIFY2(other.text.contains(QStringLiteral("is locked")), qPrintable(other.text));
        Answer write;
        store.write(m_id, Secret("never"), this, write.write());
        waitFor(write);
        QVERIFY2(write.error, "a locked keyring has taken a secret");
        QVERIFY2(write.text.contains(QStringLiteral("is locked")), qPrintable(write.text));
        Answer remove;
        store.remove(m_id, this, remove.write());
        waitFor(remove);
        QCOMPARE(remove.error, ErrorKind::Storage);
    }

    /// The user said no when the keyring asked, or its rules do: it has the secret, and does not give it.
    void denied()
    {
        for (const bool refuses : {false, true}) {
            const FakeKeyring keyring(refuses);
            QVERIFY(keyring.isThere);
            KeychainSecretStore store;
            Answer read, write, remove;
            store.read(m_id, this, read.read());
            store.write(m_id, m_secret.clone(), this, write.write());
            store.remove(m_id, this, remove.write());
            waitFor(remove);
            for (const Answer* answer : {&read, &write, &remove})
                QVERIFY2(answer->error == ErrorKind::Storage, qPrintable(answer->text));
            const QString words
                = refuses ? QStringLiteral("no access for you") : QStringLiteral("denied access");
            QVERIFY2(read.text.contains(words), qPrintable(read.text));
            QVERIFY(!read.text.contains(QStringLiteral("has no secret"))); // it has
            // Whoever answers is known by name, so that another one than before is noticed.
            QCOMPARE(store.backend(), QCoreApplication::applicationFilePath().section(u'/', -1).left(15));
        }
    }

    /// The keyring asks, and the user takes longer than a program may be silent.
    void deniedLate()
    {
        FakeKeyring keyring(false, true);
        QVERIFY(keyring.isThere);
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("^the keyring does not answer")));
        KeychainSecretStore store(nullptr, 100ms);
        Answer read;
        store.read(m_id, this, read.read());
        waitFor(read);
        QCOMPARE(read.error, ErrorKind::Timeout);
        keyring.answerQuestion();
        QTRY_COMPARE_WITH_TIMEOUT(read.calls, 2, patience);
        QCOMPARE(read.error, ErrorKind::Cancelled);
        QVERIFY2(read.text.contains(QStringLiteral("question was cancelled")), qPrintable(read.text));
    }

    void deniedByKWallet()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        const FakeKeyring keyring(true);
        QVERIFY(keyring.isThere);
        KeychainSecretStore store;
        Answer read, write;
        store.read(m_id, this, read.read());
        store.write(m_id, m_secret.clone(), this, write.write());
        waitFor(write);
        for (const Answer* answer : {&read, &write}) {
            QVERIFY2(answer->error == ErrorKind::Storage, qPrintable(answer->text));
            QVERIFY2(answer->text.contains(QStringLiteral("denied access")), qPrintable(answer->text));
        }
        QCOMPARE(store.backend(), QStringLiteral("KWallet"));
    }

    /// No keyring, or no bus at all.
    void unusable()
    {
        KeychainSecretStore store;
        Answer read, write, remove;
        store.read(m_id, this, read.read());
        store.write(m_id, m_secret.clone(), this, write.write());
        store.remove(m_id, this, remove.write());
        waitFor(remove);
        for (const Answer* answer : {&read, &write, &remove}) {
            QVERIFY2(answer->error == ErrorKind::Storage, qPrintable(answer->text));
            QVERIFY2(answer->text.contains(QStringLiteral("There is no keyring")), qPrintable(answer->text));
        }
    }

    /// The store goes while a job runs: its answer must find nobody, and nothing may break.
    void destroyedEarly()
    {
        // A keyring may be so quick that it answers within that turn of the event loop.
        for (int attempt = 0; attempt < 5; ++attempt) {
            Answer never;
            bool wasQuick = false;
            {
                KeychainSecretStore store;
                store.read(m_id, this, never.read());
                QCoreApplication::processEvents();
                wasQuick = never.done;
            }
            QTest::qWait(200);
            QCOMPARE(never.done, wasQuick);
            if (!wasQuick)
                return;
        }
    }
};

WIRECHIEF_GUILESS_TEST(KeychainTest, tst_keychain)
#include "tst_keychain.moc"
