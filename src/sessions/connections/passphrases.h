// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace wirechief {

struct ServerProfile;
class SecretStore;

/// The passphrases of our certificates, at most one for each server: those of this run, and those that the
/// keyring has beside the secrets of the logins. None goes to a server: they open files.
class Passphrases : public QObject {
    Q_OBJECT
public:
    explicit Passphrases(SecretStore& store, QObject* parent = nullptr);

    /// Whether the keyring is to be asked before a session of this server.
    [[nodiscard]] bool isToRead(const ServerProfile& profile) const;
    /// Asks it; answered() ends that, whatever it says.
    void read(const QString& id);
    /// Under which its secret is kept. Fixed for ever.
    [[nodiscard]] static QString keyOf(const QString& id);
    [[nodiscard]] bool isReading(const QString& id) const { return m_reads.contains(id); }
    /// Why the keyring gave none when it was asked last.
    [[nodiscard]] std::optional<Error> whyNotRead(const QString& id) const;

    /// What is known; empty: nothing.
    [[nodiscard]] Secret of(const QString& id) const;
    /// What is known or the keyring has, for a test of settings that may not be saved; `done` comes at once
    /// or later, unless the context has gone.
    void find(const ServerProfile& profile, QObject* context, std::function<void(Secret)> done);

    /// `keep`: into the keyring, once it has opened the files.
    void set(const QString& id, Secret passphrase, bool keep);
    /// It has opened the files.
    void accept(const QString& id);
    /// Puts what is known into the keyring now, or tells it so again.
    void keep(const QString& id);
    /// Why the keyring has not got what it was to keep, while that is known.
    [[nodiscard]] std::optional<Error> notSaved(const QString& id) const;
    /// Of all of them.
    [[nodiscard]] const std::map<QString, Error>& allNotSaved() const { return m_notSaved; }
    /// Forgets that of this run, or ends the wait for the keyring.
    void forget(const QString& id);
    /// Removes it from the keyring.
    void remove(const QString& id);

Q_SIGNALS:
    void answered(const QString& id);
    /// It is to be in the keyring from now on, or is no more.
    void keptChanged(const QString& id, bool kept);
    void failed(const QString& id, const wirechief::Error& error);
    void notSavedChanged(const QString& id);

private:
    void onKept(const QString& id, const Result<void>& kept);
    void forgetNotSaved(const QString& id);

    SecretStore& m_store;
    std::map<QString, Secret> m_known; ///< an empty one: the keyring was asked and gave none
    std::map<QString, Error> m_notRead;
    std::map<QString, quint64> m_reads; ///< the reading of the keyring that is awaited
    quint64 m_lastRead = 0;
    std::set<QString> m_toKeep;
    std::set<QString> m_keeping; ///< the keyring was told to keep it, and has not yet
    std::map<QString, Error> m_notSaved;
};

} // namespace wirechief
