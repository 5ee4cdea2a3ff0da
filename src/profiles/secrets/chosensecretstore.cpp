// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosensecretstore.h"

#include "vault.h"

#include <QPointer>

#include <utility>

namespace wirechief {

ChosenSecretStore::ChosenSecretStore(SecretStore& keyring, Vault& vault, QObject* parent)
    : SecretStore(parent)
    , m_keyring(keyring)
    , m_vault(vault)
{
    connect(&vault, &SecretStore::unlocked, this, [this] {
        if (usesVault())
            Q_EMIT unlocked();
    });
}

/// A vault that was chosen and has gone leaves the keyring.
bool ChosenSecretStore::usesVault() const
{
    return m_place == SecretPlace::Vault && m_vault.exists();
}

SecretStore& ChosenSecretStore::first() const
{
    return usesVault() ? static_cast<SecretStore&>(m_vault) : m_keyring;
}

SecretStore* ChosenSecretStore::second() const
{
    if (usesVault())
        return &m_keyring;
    return m_vault.exists() ? &m_vault : nullptr;
}

QString ChosenSecretStore::backend() const
{
    return first().backend();
}

void ChosenSecretStore::read(const QString& profileId, QObject* context, ReadDone done)
{
    m_vault.follow(); // another process may have made or removed it
    SecretStore* const other = second();
    if (!other) {
        first().read(profileId, context, std::move(done));
        return;
    }
    first().read(profileId, context,
        [other = QPointer(other), isVault = usesVault(), profileId, context, done = std::move(done)](
            Result<Secret> found) {
            // Whoever does not unlock the vault may have the secret in the keyring yet.
            const bool goesOn = !found
                && (found.error().kind == ErrorKind::NotFound
                    || (isVault && found.error().kind == ErrorKind::Cancelled));
            if (!goesOn || !other) {
                done(std::move(found));
                return;
            }
            // Where neither has it, what the chosen one says counts.
            other->read(profileId, context, [done, first = found.error()](Result<Secret> second) {
                const bool counts = second || second.error().kind == ErrorKind::Cancelled;
                done(counts ? std::move(second) : Result<Secret>(first));
            });
        });
}

void ChosenSecretStore::write(const QString& profileId, Secret secret, QObject* context, WriteDone done)
{
    m_vault.follow();
    first().write(profileId, std::move(secret), context, std::move(done));
}

void ChosenSecretStore::remove(const QString& profileId, QObject* context, WriteDone done)
{
    m_vault.follow();
    SecretStore* const other = second();
    if (!other) {
        first().remove(profileId, context, std::move(done));
        return;
    }
    first().remove(profileId, context,
        [other = QPointer(other), profileId, context, done = std::move(done)](const Result<void>& removed) {
            if (!other) {
                done(removed);
                return;
            }
            other->remove(profileId, context, [done, removed](const Result<void>& second) {
                // Of the other one, which may well not be there, only that it had one counts.
                done(removed || removed.error().kind != ErrorKind::NotFound ? removed
                        : second                                            ? second
                                                                            : removed);
            });
        });
}

void ChosenSecretStore::removeFrom(
    const QString& backend, const QString& profileId, QObject* context, WriteDone done)
{
    m_vault.follow();
    const bool isInVault = backend.isEmpty() ? usesVault() : backend == m_vault.backend();
    SecretStore& holder = isInVault ? static_cast<SecretStore&>(m_vault) : m_keyring;
    SecretStore* const other = backend.isEmpty() ? second()
        : isInVault                              ? &m_keyring
        : m_vault.isUnlocked()                   ? &m_vault
                                                 : nullptr;
    holder.remove(profileId, context,
        [other = QPointer(other), isKnown = !backend.isEmpty(), profileId, context, done = std::move(done)](
            const Result<void>& removed) {
            if (!other) {
                done(removed);
                return;
            }
            other->remove(profileId, context, [done, removed, isKnown](const Result<void>& second) mutable {
                // Once, also where the other one has it done late. Who was not known to have it may have.
                if (const WriteDone tell = std::exchange(done, {}))
                    tell(!isKnown && second ? second : removed);
            });
        });
}

} // namespace wirechief
