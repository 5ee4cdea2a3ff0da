// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/settingsfile.h"
#include "sealedbytes.h"
#include "secretstore.h"

#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace wirechief {

class FileWatch;

/// A file of our own for secrets, sealed with a master password: for who has no keyring, and wants it. What
/// it holds is opened for the moment in which it is needed; while the vault is unlocked, its key is kept.
///
/// The key is made in a worker (decision 14); all else happens here. The file is written as every
/// SettingsFile: whole or not at all, mode 0600; a damaged one is kept aside, and one of a newer version left
/// alone. Other processes may use the same file: it is looked at whenever it matters, and what one of them
/// has sealed with another master password locks the vault.
class Vault : public SecretStore {
    Q_OBJECT
public:
    enum class State : quint8 {
        None, ///< there is no vault
        Locked,
        Working, ///< a key is being made
        Unlocked,
        Unusable, ///< there is one that cannot be used: see notice()
    };
    Q_ENUM(State)
    /// Why it was locked.
    enum class LockReason : quint8 {
        Asked, ///< by the user
        Unused, ///< nobody was there for a while
        Desktop, ///< the screen was locked, or the machine goes to sleep
        OtherPassword, ///< another process has changed the master password
    };
    Q_ENUM(LockReason)
    using Done = std::function<void(const Result<void>&)>;

    explicit Vault(QString path, const SealCost& cost = {}, QObject* parent = nullptr);
    ~Vault() override;

    /// Looks what is there, and keeps a damaged one aside. Before all else, and where the user asks for it.
    void load();
    /// Looks again, where another process has written the file meanwhile; or for the first time, where what
    /// is damaged is to stay.
    void follow();
    /// From now on follows at once what others do with the file.
    void watch();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool exists() const { return m_state != State::None; }
    /// Its file was damaged while this ran, and is left as it is until load().
    [[nodiscard]] bool hasDamagedFile() const { return m_file.isLeftDamaged(); }
    [[nodiscard]] bool isUnlocked() const { return m_key.has_value(); }
    /// What the user should know about its file, or empty.
    [[nodiscard]] const QString& notice() const { return m_notice; }
    [[nodiscard]] QString path() const { return m_file.path(); }

    // Each is refused while another one is under way. `done` comes once, unless the context has gone.
    /// Makes an empty one, where there is none, and unlocks it.
    void create(Secret password, QObject* context, Done done);
    /// NotPermitted: another password.
    void unlock(Secret password, QObject* context, Done done);
    /// It is locked because another process has changed the master password.
    [[nodiscard]] bool hasOtherPassword() const { return m_hasOtherPassword; }
    /// Asks for the old one although it may be unlocked: somebody else may sit there.
    void changePassword(Secret before, Secret after, QObject* context, Done done);
    /// Forgets the key.
    void lock(LockReason reason = LockReason::Asked);
    /// Deletes its file, with all that it holds: for who has lost the password.
    [[nodiscard]] Result<void> discard();
    /// Whoever waits for unlockNeeded() is told that it was given up (ErrorKind::Cancelled).
    void giveUpUnlocking();
    /// The same, where there is more to say.
    void giveUpUnlockingFor(const QString& why);

    [[nodiscard]] QString backend() const override { return QStringLiteral("vault"); }
    [[nodiscard]] bool isLocked() const override { return m_state == State::Locked; }
    // While it is locked, they wait until it is unlocked, or that is given up.
    void read(const QString& profileId, QObject* context, ReadDone done) override;
    void write(const QString& profileId, Secret secret, QObject* context, WriteDone done) override;
    void remove(const QString& profileId, QObject* context, WriteDone done) override;

Q_SIGNALS:
    void stateChanged();
    /// It was unlocked before.
    void locked(wirechief::Vault::LockReason reason);
    /// Somebody needs a secret, and it is locked.
    void unlockNeeded();

private:
    /// What the worker brings back: a key that fits the sealed bytes, or why there is none.
    struct Opened;
    using Request = std::function<void(const Result<void>&)>;

    void setState(State state);
    void settle();
    void look(SettingsFile::Damaged damaged);
    void forgetKeyThatDoesNotFit();
    [[nodiscard]] std::optional<Error> refusal(const Secret& password) const;
    /// In the worker; `then` here, unless the vault was locked meanwhile.
    void work(std::function<Opened()> job, std::function<void(Opened)> then);
    void whenUnlocked(QObject* context, Request request);
    void serve(QObject* context, Request request);
    /// For what is read, changed and saved: what others have saved is read, and they wait.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lockFile();
    [[nodiscard]] Result<void> saveNew(SealKey key);
    [[nodiscard]] Result<void> saveAnew(const SealKey& before, SealKey key);
    void runWaiting(const Result<void>& unlocked);
    [[nodiscard]] Result<Secret> find(const QString& profileId) const;
    [[nodiscard]] Result<void> put(const QString& profileId, const Secret* secret);
    [[nodiscard]] Result<void> save(QByteArrayView plain, const SealKey& key);

    SettingsFile m_file;
    SealCost m_cost;
    QJsonObject m_document;
    QByteArray m_sealed; ///< what stands in the file
    std::optional<SealKey> m_key; ///< of the unlocked one
    State m_state = State::None;
    QString m_notice;
    quint64 m_run = 0; ///< counts up with each work() and lock()
    bool m_isUnusable = false;
    bool m_hasOtherPassword = false;
    std::vector<std::pair<QPointer<QObject>, Request>> m_waiting;
    FileWatch* m_watch = nullptr; ///< while it is watched
    QThreadPool m_worker; ///< last, so that it is waited for before anything goes
};

} // namespace wirechief
