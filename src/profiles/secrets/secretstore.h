// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

#include <functional>
#include <memory>

namespace wirechief {

/// Where secrets of saved servers are kept. Asynchronous; each callback comes once, from the event loop,
/// unless its context or the store has gone. After ErrorKind::Timeout it comes a second time if the store has
/// done it after all, or the user did not want it to (Cancelled): what was told then is no longer so.
/// Contexts are never null. Keys are profile ids.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using ReadDone = std::function<void(Result<Secret>)>;
    using WriteDone = std::function<void(const Result<void>&)>;

    /// What keeps the secrets now, so that another one is noticed: "vault", or the name of a keyring. Empty:
    /// not known.
    [[nodiscard]] virtual QString backend() const { return {}; }

    /// The user has locked what keeps the secrets: until it is unlocked again, nobody is shown one.
    [[nodiscard]] virtual bool isLocked() const { return false; }

    /// NotFound: nothing is kept for it, or a keyring that is locked does not say so. Storage: locked,
    /// absent, denied. Cancelled: the user does not want to unlock it.
    virtual void read(const QString& profileId, QObject* context, ReadDone done) = 0;
    /// Stores, reads back and compares before it reports success.
    virtual void write(const QString& profileId, Secret secret, QObject* context, WriteDone done) = 0;
    /// NotFound as for read().
    virtual void remove(const QString& profileId, QObject* context, WriteDone done) = 0;
    /// The same for good, of a secret that `backend` took (see backend(); empty: not known): only what that
    /// one says counts.
    virtual void removeFrom(
        const QString& backend, const QString& profileId, QObject* context, WriteDone done);

Q_SIGNALS:
    /// What was refused because it was locked can be done now. A keyring of the desktop does not say so.
    void unlocked();
};

/// For this run only: nothing is written anywhere. What remains where there is no keyring, and what tests
/// use.
class MemorySecretStore : public SecretStore {
    Q_OBJECT
public:
    explicit MemorySecretStore(QObject* parent = nullptr);
    ~MemorySecretStore() override;
    void read(const QString& profileId, QObject* context, ReadDone done) override;
    void write(const QString& profileId, Secret secret, QObject* context, WriteDone done) override;
    void remove(const QString& profileId, QObject* context, WriteDone done) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wirechief
