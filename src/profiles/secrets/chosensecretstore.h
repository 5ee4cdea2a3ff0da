// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/secretplace.h"
#include "secretstore.h"

namespace wirechief {

class Vault;

/// Keeps secrets where the user has chosen, and finds those that were put elsewhere before: a keyring that
/// has none is followed by the vault, where there is one, and the other way round.
class ChosenSecretStore : public SecretStore {
    Q_OBJECT
public:
    /// Both outlive it.
    ChosenSecretStore(SecretStore& keyring, Vault& vault, QObject* parent = nullptr);

    void setPlace(SecretPlace place) { m_place = place; }

    [[nodiscard]] QString backend() const override;
    [[nodiscard]] bool isLocked() const override { return first().isLocked(); }
    void read(const QString& profileId, QObject* context, ReadDone done) override;
    void write(const QString& profileId, Secret secret, QObject* context, WriteDone done) override;
    /// From both, so that no old one is found later.
    void remove(const QString& profileId, QObject* context, WriteDone done) override;
    /// An old one that lies in the other place goes too, where nobody has to be asked for that.
    void removeFrom(
        const QString& backend, const QString& profileId, QObject* context, WriteDone done) override;

private:
    [[nodiscard]] bool usesVault() const;
    [[nodiscard]] SecretStore& first() const;
    /// Null: there is no other one.
    [[nodiscard]] SecretStore* second() const;

    SecretStore& m_keyring;
    Vault& m_vault;
    SecretPlace m_place = SecretPlace::Keyring;
};

} // namespace wirechief
