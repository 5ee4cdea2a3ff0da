// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/limits.h"
#include "secretstore.h"

namespace QKeychain {
class Job;
}

namespace wirechief {

struct SecretServiceLook;

/// The keyring of the desktop: Secret Service, KWallet, Windows' Credential Manager or the macOS Keychain.
/// One request at a time. Never falls back to anything that is not a keyring.
///
/// A keyring that does not answer in time fails the request and all that wait behind it (ErrorKind::Timeout).
/// Its job cannot be taken back: the request goes on behind the others' backs, and no other starts before it
/// is over.
class KeychainSecretStore : public SecretStore {
    Q_OBJECT
public:
    explicit KeychainSecretStore(
        QObject* parent = nullptr, std::chrono::milliseconds timeout = limits::keyringTimeout);
    ~KeychainSecretStore() override;
    [[nodiscard]] QString backend() const override;
    void read(const QString& profileId, QObject* context, ReadDone done) override;
    void write(const QString& profileId, Secret secret, QObject* context, WriteDone done) override;
    void remove(const QString& profileId, QObject* context, WriteDone done) override;

private:
    struct Request;
    struct Private;

    void enqueue(std::unique_ptr<Request> request);
    void startNext();
    /// The request whose job runs or is to run: the late one before those in the queue.
    [[nodiscard]] Request& current();
    void startRead();
    void startWrite();
    void start(QKeychain::Job* job);
    void look(std::function<void(const SecretServiceLook&)> then);
    void jobFinished(QKeychain::Job* job);
    void timedOut();
    void readFinished(Secret secret);
    void finish(Result<Secret> result);
    static void tell(const Request& request, Result<Secret> result);

    std::unique_ptr<Private> d;
};

} // namespace wirechief
