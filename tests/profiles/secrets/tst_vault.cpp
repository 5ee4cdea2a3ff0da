// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/secrets/chosensecretstore.h"
#include "profiles/secrets/vault.h"
#include "profiles/secrets/vaultcontents.h"
#include "support/base/testmain.h"
#include "support/profiles/playedsecretstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>
#include <utility>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

const QString berlin = QStringLiteral("id-berlin");
const QString paris = QStringLiteral("id-paris");

/// What a callback was told.
struct Told {
    int calls = 0;
    std::optional<Error> error;
    std::optional<Secret> secret;

    Vault::Done done()
    {
        return [this](const Result<void>& result) {
            ++calls;
            error = result ? std::nullopt : std::optional(result.error());
        };
    }
    SecretStore::ReadDone read()
    {
        return [this](Result<Secret> result) {
            ++calls;
            error = result ? std::nullopt : std::optional(result.error());
            if (result)
                secret = std::move(*result);
        };
    }
    [[nodiscard]] bool isGood() const { return calls == 1 && !error; }
};

} // namespace

class VaultTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    std::unique_ptr<Vault> loaded() const
    {
        auto vault = std::make_unique<Vault>(m_path, leastSealCost);
        vault->load();
        return vault;
    }
    /// An unlocked one.
    std::unique_ptr<Vault> made(const char* password = "master") const
    {
        auto vault = loaded();
        Told told;
        vault->create(Secret(password), vault.get(), told.done());
        if (!QTest::qWaitFor([&] { return told.calls == 1; }, 60'000) || told.error)
            qFatal("no vault could be made");
        return vault;
    }
    static Told waited(const std::function<void(Told&)>& start)
    {
        Told told;
        start(told);
        if (!QTest::qWaitFor([&] { return told.calls > 0; }, 60'000))
            qFatal("nothing was told");
        return told;
    }
    Told unlocked(Vault& vault, const char* password)
    {
        return waited([&](Told& told) { vault.unlock(Secret(password), this, told.done()); });
    }
    Told written(SecretStore& store, const QString& id, const QByteArray& secret)
    {
        return waited([&](Told& told) { store.write(id, Secret(secret), this, told.done()); });
    }
    Told read(SecretStore& store, const QString& id)
    {
        return waited([&](Told& told) { store.read(id, this, told.read()); });
    }
    Told removed(SecretStore& store, const QString& id)
    {
        return waited([&](Told& told) { store.remove(id, this, told.done()); });
    }
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray& bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }
    QByteArray sealed() const
    {
        return QByteArray::fromBase64(
            QJsonDocument::fromJson(bytes()).object().value(QLatin1String("sealed")).toString().toLatin1());
    }
    void putSealed(const QByteArray& sealed, int version = 1) const
    {
        put(QJsonDocument(QJsonObject{{QStringLiteral("version"), version},
                              {QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}})
                .toJson());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("vault.json"));
    }

    void keepsSecretsBeyondTheRun()
    {
        const QByteArray odd("\xef\xbb\xbf \x01s\xc3\xbc\xff ", 9);
        {
            const auto vault = made();
            QCOMPARE(vault->state(), Vault::State::Unlocked);
            QVERIFY(written(*vault, berlin, "s3cret").isGood());
            QVERIFY(written(*vault, paris, odd).isGood());
            QVERIFY(written(*vault, berlin, "another s3cret").isGood());
            QCOMPARE(QFile::permissions(m_path) & ~(QFile::ReadUser | QFile::WriteUser),
                QFile::ReadOwner | QFile::WriteOwner);
            QVERIFY(!bytes().contains("s3cret") && !bytes().contains(QByteArray("s3cret").toBase64()));
            QVERIFY(!bytes().contains(berlin.toUtf8()));
        }
        const auto vault = loaded();
        QCOMPARE(vault->state(), Vault::State::Locked);
        QVERIFY(unlocked(*vault, "master").isGood());
        QVERIFY(read(*vault, berlin).secret->view() == QByteArrayView("another s3cret"));
        QVERIFY(read(*vault, paris).secret->view() == odd);
        QVERIFY(removed(*vault, paris).isGood());
        QCOMPARE(read(*vault, paris).error->kind, ErrorKind::NotFound);
        QCOMPARE(removed(*vault, paris).error->kind, ErrorKind::NotFound);
        QVERIFY(read(*vault, berlin).isGood());
    }

    void aWrongPasswordOpensNothing()
    {
        QVERIFY(written(*made(), berlin, "s3cret").isGood());
        const QByteArray before = bytes();
        const auto vault = loaded();
        const Told wrong = unlocked(*vault, "Master");
        QCOMPARE(wrong.error->kind, ErrorKind::NotPermitted);
        QVERIFY2(!wrong.error->text.isEmpty() && !wrong.error->advice.isEmpty(), "it is to be said in words");
        QCOMPARE(vault->state(), Vault::State::Locked);
        QCOMPARE(unlocked(*vault, "").error->kind, ErrorKind::InvalidInput);
        QCOMPARE(bytes(), before);
        QVERIFY(unlocked(*vault, "master").isGood());
    }

    void theWindowStaysAlive()
    {
        Vault vault(m_path);
        vault.load();
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(1ms);
        Told told;
        vault.create(Secret("master"), this, told.done());
        QCOMPARE(told.calls, 0);
        QCOMPARE(vault.state(), Vault::State::Working);
        // Nothing else meanwhile.
        Told refused;
        vault.unlock(Secret("master"), this, refused.done());
        QCOMPARE(refused.calls, 1);
        QVERIFY(refused.error);
        QTRY_COMPARE_WITH_TIMEOUT(told.calls, 1, 60'000);
        QVERIFY2(beats > 5, qPrintable(QString::number(beats)));
    }

    void whoNeedsASecretWaitsUntilItIsUnlocked()
    {
        QVERIFY(written(*made(), berlin, "s3cret").isGood());
        const auto vault = loaded();
        QSignalSpy needed(vault.get(), &Vault::unlockNeeded);
        Told first, second, third;
        vault->read(berlin, this, first.read());
        vault->write(paris, Secret("p4ris"), this, second.done());
        {
            QObject gone;
            vault->read(berlin, &gone, third.read());
        }
        QCOMPARE(needed.count(), 3);
        QVERIFY(unlocked(*vault, "wrong").error);
        QCOMPARE(first.calls, 0);
        QVERIFY(unlocked(*vault, "master").isGood());
        QTRY_VERIFY(first.isGood() && second.isGood());
        QVERIFY(first.secret->view() == QByteArrayView("s3cret"));
        QCOMPARE(third.calls, 0);
        // Locked again, and this time the user does not want to.
        vault->lock();
        Told fourth;
        vault->read(berlin, this, fourth.read());
        vault->giveUpUnlocking();
        QCOMPARE(fourth.error->kind, ErrorKind::Cancelled);
    }

    void lockedInTheMiddleItStaysLocked()
    {
        QVERIFY(made());
        const auto vault = loaded();
        Told told;
        vault->unlock(Secret("master"), this, told.done());
        vault->lock();
        QTRY_COMPARE_WITH_TIMEOUT(told.calls, 1, 60'000);
        QCOMPARE(told.error->kind, ErrorKind::Cancelled); // not that memory is short
        QVERIFY(!vault->isUnlocked());
        QCOMPARE(vault->state(), Vault::State::Locked);
    }

    void theMasterPasswordIsChanged()
    {
        const auto vault = made();
        QVERIFY(written(*vault, berlin, "s3cret").isGood());
        const QByteArray before = bytes();
        const auto change = [&](const char* from, const char* to) {
            return waited(
                [&](Told& told) { vault->changePassword(Secret(from), Secret(to), this, told.done()); });
        };
        QCOMPARE(change("wrong", "next").error->kind, ErrorKind::NotPermitted);
        QCOMPARE(bytes(), before);
        QVERIFY(vault->isUnlocked());
        QVERIFY(change("master", "next").isGood());
        QVERIFY(lookAtSeal(sealed()).source.salt.size() == 16);
        QVERIFY(read(*vault, berlin).isGood());
        const auto again = loaded();
        QVERIFY(unlocked(*again, "master").error);
        QVERIFY(unlocked(*again, "next").isGood());
        QVERIFY(read(*again, berlin).secret->view() == QByteArrayView("s3cret"));
    }

    void aDamagedFileIsKeptAside_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no JSON") << 0;
        QTest::newRow("nothing sealed") << 1;
        QTest::newRow("cut") << 2;
        QTest::newRow("a bit changed") << 3;
        QTest::newRow("empty object") << 4;
        QTest::newRow("asks for 100 GB") << 5;
    }

    void aDamagedFileIsKeptAside()
    {
        QFETCH(int, kind);
        QVERIFY(made());
        QByteArray whole = sealed();
        switch (kind) {
        case 0:
            put("nonsense");
            break;
        case 1:
            put(R"({"version": 1})");
            break;
        case 2:
            putSealed(whole.chopped(5));
            break;
        case 3:
            whole[70] = char(whole[70] ^ 1);
            putSealed(whole);
            break;
        case 4:
            put("{}");
            break;
        case 5:
            whole[19] = 6;
            putSealed(whole);
            break;
        }
        const QByteArray damaged = bytes();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("moved a damaged")));
        const auto vault = loaded();
        QCOMPARE(vault->state(), Vault::State::None);
        const QStringList aside
            = QDir(m_folder->path()).entryList({QStringLiteral("vault.json.damaged-20*")}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QVERIFY2(vault->notice().contains(aside.constFirst()), qPrintable(vault->notice()));
        QFile kept(m_folder->filePath(aside.constFirst()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
        QVERIFY2(
            vault->notice().contains(QStringLiteral("made where you want one")), qPrintable(vault->notice()));
        // And a new one can be made.
        QVERIFY(waited([&](Told& told) { vault->create(Secret("new"), this, told.done()); }).isGood());
    }

    void seesTheFirstOneOfAnotherProcess()
    {
        const auto vault = loaded();
        vault->watch();
        const QSignalSpy changes(vault.get(), &Vault::stateChanged);
        QCOMPARE(vault->state(), Vault::State::None);
        const auto other = made();
        QTRY_COMPARE(vault->state(), Vault::State::Locked);
        QVERIFY(unlocked(*vault, "master").isGood());
        QVERIFY(other->discard());
        QTRY_COMPARE(vault->state(), Vault::State::None);
        QVERIFY(changes.size() >= 4);
    }

    void aNewerOneIsLeftAlone_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("file") << false;
        QTest::newRow("sealed bytes") << true;
    }

    void aNewerOneIsLeftAlone()
    {
        QFETCH(bool, sealed);
        QVERIFY(made());
        QByteArray newer = this->sealed();
        newer[8] = 2;
        putSealed(sealed ? newer : this->sealed(), sealed ? 1 : 2);
        const QByteArray before = bytes();
        const auto vault = loaded();
        QCOMPARE(vault->state(), Vault::State::Unusable);
        QVERIFY2(vault->notice().contains(QStringLiteral("newer")), qPrintable(vault->notice()));
        QVERIFY(waited([&](Told& told) { vault->create(Secret("x"), this, told.done()); }).error);
        QVERIFY(unlocked(*vault, "master").error);
        QVERIFY(written(*vault, berlin, "s3cret").error);
        QVERIFY(read(*vault, berlin).error);
        QCOMPARE(bytes(), before);
    }

    void twoProgramsShareOne()
    {
        const auto first = made();
        const auto second = loaded();
        QVERIFY(unlocked(*second, "master").isGood());
        QVERIFY(written(*second, paris, "p4ris").isGood());
        QVERIFY(read(*first, paris).secret->view() == QByteArrayView("p4ris"));
        QVERIFY(written(*second, paris, "other").isGood());
        QVERIFY(written(*first, berlin, "s3cret").isGood());
        QVERIFY(removed(*second, paris).isGood());
        QCOMPARE(read(*first, paris).error->kind, ErrorKind::NotFound);
        QVERIFY(read(*second, berlin).secret->view() == QByteArrayView("s3cret"));
        QVERIFY2(first->isUnlocked() && second->isUnlocked(), "one password opens both");
    }

    void anotherPasswordOfAnotherProgramLocks()
    {
        const auto first = made();
        const auto second = loaded();
        QVERIFY(waited([&](Told& told) {
            second->changePassword(Secret("master"), Secret("next"), this, told.done());
        }).isGood());
        QSignalSpy needed(first.get(), &Vault::unlockNeeded);
        Told saved;
        first->write(berlin, Secret("s3cret"), this, saved.done());
        QTRY_COMPARE(needed.count(), 1);
        QCOMPARE(first->state(), Vault::State::Locked);
        QVERIFY(first->hasOtherPassword());
        QCOMPARE(unlocked(*first, "master").error->kind, ErrorKind::NotPermitted);
        QCOMPARE(saved.calls, 0);
        QVERIFY(unlocked(*first, "next").isGood());
        QTRY_VERIFY(saved.isGood());
        QVERIFY(!first->hasOtherPassword());
        QVERIFY(read(*second, berlin).secret->view() == QByteArrayView("s3cret"));
    }

    void aLockedOneTakesTheNewPasswordOnly()
    {
        const auto first = made();
        const auto second = loaded();
        first->lock();
        QVERIFY(waited([&](Told& told) {
            second->changePassword(Secret("master"), Secret("next"), this, told.done());
        }).isGood());
        QCOMPARE(unlocked(*first, "master").error->kind, ErrorKind::NotPermitted);
        QVERIFY(unlocked(*first, "next").isGood());
    }

    /// By this program and by another one.
    void whatIsSavedWhileThePasswordChangesIsKept()
    {
        const auto first = made();
        const auto second = loaded();
        QVERIFY(unlocked(*second, "master").isGood());
        Told changed, own, other;
        first->changePassword(Secret("master"), Secret("next"), this, changed.done());
        first->write(berlin, Secret("s3cret"), this, own.done());
        second->write(paris, Secret("p4ris"), this, other.done());
        QTRY_VERIFY_WITH_TIMEOUT(changed.isGood() && own.isGood() && other.isGood(), 60'000);
        const auto after = loaded();
        QVERIFY(unlocked(*after, "next").isGood());
        QVERIFY(read(*after, berlin).isGood());
        QVERIFY(read(*after, paris).isGood());
    }

    void ofTwoThatAreMadeOneStays()
    {
        const std::unique_ptr<Vault> vaults[] = {loaded(), loaded()};
        Told told[2];
        vaults[0]->create(Secret("one"), this, told[0].done());
        vaults[1]->create(Secret("two"), this, told[1].done());
        QTRY_VERIFY_WITH_TIMEOUT(told[0].calls == 1 && told[1].calls == 1, 60'000);
        const int late = told[0].error ? 0 : 1;
        QVERIFY(told[1 - late].isGood());
        QCOMPARE(told[late].error->kind, ErrorKind::InvalidInput);
        QCOMPARE(vaults[late]->state(), Vault::State::Locked);
        QVERIFY(unlocked(*vaults[late], late == 1 ? "one" : "two").isGood());
    }

    void whatAnotherProgramMadeOrRemovedIsSeen()
    {
        MemorySecretStore keyring;
        const auto vault = loaded();
        ChosenSecretStore store(keyring, *vault);
        store.setPlace(SecretPlace::Vault);
        const auto other = made();
        QVERIFY(written(*other, paris, "p4ris").isGood());
        Told waiting;
        store.read(paris, this, waiting.read());
        QCOMPARE(vault->state(), Vault::State::Locked);
        QVERIFY(unlocked(*vault, "master").isGood());
        QTRY_VERIFY(waiting.isGood());
        QVERIFY(other->discard());
        QVERIFY(written(store, berlin, "s3cret").isGood());
        QVERIFY(read(keyring, berlin).isGood());
        QCOMPARE(vault->state(), Vault::State::None);
        QCOMPARE(unlocked(*vault, "master").error->kind, ErrorKind::NotFound);
    }

    void whoDoesNotUnlockItUsesTheKeyring()
    {
        MemorySecretStore keyring;
        QVERIFY(written(keyring, berlin, "s3cret").isGood());
        const auto vault = made();
        vault->lock();
        ChosenSecretStore store(keyring, *vault);
        store.setPlace(SecretPlace::Vault);
        connect(
            vault.get(), &Vault::unlockNeeded, vault.get(), &Vault::giveUpUnlocking, Qt::QueuedConnection);
        Told inKeyring;
        store.read(berlin, this, inKeyring.read());
        QTRY_VERIFY(inKeyring.isGood());
        Told nowhere;
        store.read(paris, this, nowhere.read());
        QTRY_VERIFY(nowhere.error.has_value());
        QCOMPARE(nowhere.error->kind, ErrorKind::Cancelled);
    }

    void tellsWhereItIsUsedThatItIsUnlocked()
    {
        MemorySecretStore keyring;
        const auto vault = made();
        ChosenSecretStore store(keyring, *vault);
        const QSignalSpy told(&store, &SecretStore::unlocked);
        vault->lock();
        QVERIFY(unlocked(*vault, "master").isGood());
        QCOMPARE(told.count(), 0);
        store.setPlace(SecretPlace::Vault);
        vault->lock();
        QVERIFY(unlocked(*vault, "master").isGood());
        QCOMPARE(told.count(), 1);
    }

    void damageByAnotherProgramIsLeftToTheNextStart()
    {
        const auto vault = made();
        const QByteArray whole = bytes();
        QByteArray changed = sealed();
        changed[70] = char(changed[70] ^ 1);
        putSealed(changed);
        const QByteArray damaged = bytes();
        QCOMPARE(written(*vault, berlin, "s3cret").error->kind, ErrorKind::Storage);
        QCOMPARE(vault->state(), Vault::State::Unusable);
        QCOMPARE(bytes(), damaged);
        put(whole);
        Told saved;
        vault->write(berlin, Secret("s3cret"), this, saved.done());
        QVERIFY(unlocked(*vault, "master").isGood());
        QTRY_VERIFY(saved.isGood());
    }

    void whatIsTooLongIsRefused()
    {
        const auto vault = made();
        QVERIFY(written(*vault, berlin, QByteArray(limits::vaultSecretBytes, 's')).isGood());
        const Told refused = written(*vault, paris, QByteArray(limits::vaultSecretBytes + 1, 's'));
        QCOMPARE(refused.error->kind, ErrorKind::InvalidInput);
        Told told;
        for (qsizetype i = 0; i <= limits::vaultBytes / limits::vaultSecretBytes && !told.error; ++i)
            told = written(*vault, QString::number(i), QByteArray(limits::vaultSecretBytes, 's'));
        QCOMPARE(told.error->kind, ErrorKind::InvalidInput);
        QVERIFY(read(*vault, berlin).isGood());
    }

    void aLostOneIsDiscarded()
    {
        const auto vault = made();
        QVERIFY(written(*vault, berlin, "s3cret").isGood());
        QVERIFY(vault->discard());
        QCOMPARE(vault->state(), Vault::State::None);
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(read(*vault, berlin).error->kind, ErrorKind::NotFound);
        QVERIFY(waited([&](Told& told) { vault->create(Secret("new"), this, told.done()); }).isGood());
    }

    /// Whatever stands there, nothing is read beyond its end.
    void contentsThatWereCutHaveAnEnd()
    {
        const Secret one("one"), two("two");
        const Secret first = vaultcontents::with({}, "a", &one);
        const Secret both = vaultcontents::with(first.view(), "b", &two);
        for (qsizetype size = 0; size < both.size(); ++size) {
            const QByteArrayView cut = both.view().first(size);
            QCOMPARE(vaultcontents::find(cut, "a").has_value(), size >= first.size());
            QVERIFY(!vaultcontents::find(cut, "b"));
        }
        QVERIFY(vaultcontents::find(both.view(), "b") == QByteArrayView("two"));
        QVERIFY(vaultcontents::with(both.view(), "b", nullptr).isSameAs(first));
    }

    void aDamagedOneThatWasDeletedIsGone()
    {
        made();
        put("{");
        const auto vault = std::make_unique<Vault>(m_path, leastSealCost);
        vault->follow(); // which leaves it
        QCOMPARE(vault->state(), Vault::State::Unusable);
        QVERIFY(QFile::remove(m_path));
        const Told told = unlocked(*vault, "master");
        QCOMPARE(told.error->kind, ErrorKind::NotFound);
        QVERIFY2(told.error->text.contains(QStringLiteral("removed")), qPrintable(told.error->text));
        QCOMPARE(vault->state(), Vault::State::None);
    }

    /// The keyring here refuses all.
    void onlyWhoHasTheSecretCountsWhenItIsRemoved()
    {
        PlayedSecretStore keyring;
        const auto vault = made();
        QVERIFY(written(*vault, berlin, "s3cret").isGood());
        ChosenSecretStore store(keyring, *vault);
        const Error noKeyring{ErrorKind::Storage, QStringLiteral("There is no keyring."), {}};
        const auto removedFrom = [&](const QString& backend) {
            Told told;
            store.removeFrom(backend, berlin, this, told.done());
            (void)QTest::qWaitFor([&] { return keyring.removeDone || told.calls > 0; }, 60'000);
            if (const auto done = std::exchange(keyring.removeDone, {}))
                done(noKeyring);
            (void)QTest::qWaitFor([&] { return told.calls > 0; }, 60'000);
            return told;
        };
        QVERIFY(removedFrom(QStringLiteral("vault")).isGood());
        QCOMPARE(read(*vault, berlin).error->kind, ErrorKind::NotFound);
        QVERIFY(written(*vault, berlin, "s3cret").isGood());
        QVERIFY(removedFrom({}).isGood()); // nobody knows where it was
        QCOMPARE(read(*vault, berlin).error->kind, ErrorKind::NotFound);
        QCOMPARE(removedFrom(QStringLiteral("gnome-keyring")).error->text, noKeyring.text);
        vault->lock();
        QSignalSpy asked(vault.get(), &Vault::unlockNeeded);
        QCOMPARE(removedFrom(QStringLiteral("gnome-keyring")).error->text, noKeyring.text);
        QCOMPARE(asked.count(), 0);
    }

    void theChosenPlaceIsUsedAndTheOtherIsFound()
    {
        MemorySecretStore keyring;
        const auto vault = loaded();
        ChosenSecretStore store(keyring, *vault);
        store.setPlace(SecretPlace::Vault); // there is none, so the keyring goes on
        QVERIFY(written(store, berlin, "in the keyring").isGood());
        QVERIFY(read(keyring, berlin).isGood());
        QVERIFY(waited([&](Told& told) { vault->create(Secret("master"), this, told.done()); }).isGood());
        QCOMPARE(store.backend(), QStringLiteral("vault"));
        QVERIFY(written(store, paris, "in the vault").isGood());
        QCOMPARE(read(keyring, paris).error->kind, ErrorKind::NotFound);
        QVERIFY(read(store, paris).secret->view() == QByteArrayView("in the vault"));
        QVERIFY(read(store, berlin).secret->view() == QByteArrayView("in the keyring"));
        store.setPlace(SecretPlace::Keyring);
        QVERIFY(read(store, paris).secret->view() == QByteArrayView("in the vault"));
        QCOMPARE(read(store, QStringLiteral("none")).error->kind, ErrorKind::NotFound);
        QVERIFY(removed(store, berlin).isGood());
        QVERIFY(removed(store, paris).isGood());
        QCOMPARE(removed(store, paris).error->kind, ErrorKind::NotFound);
    }
};

WIRECHIEF_GUILESS_TEST(VaultTest, tst_vault)
#include "tst_vault.moc"
