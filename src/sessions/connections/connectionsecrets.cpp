// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The secrets of Connections: those of this run, and those that the keyring keeps.

#include "base/displaytext.h"
#include "connections.h"
#include "profiles/limits.h"

namespace wirechief {

namespace {

/// As it stands in a sentence.
QString backendText(const QString& backend)
{
    return backend == QLatin1String("vault") ? Connections::tr("the vault of Wirechief")
                                             : displayText(backend, limits::profileNameCharacters);
}

} // namespace

void Connections::setSecret(const QString& id, Secret secret, bool keep)
{
    if (m_toClose.remove(id))
        close(id); // which forgets the one before
    const bool waited = awaitsSecret(id);
    forgetRead(id); // what the user types is newer than what the keyring has
    m_secrets[id] = std::move(secret);
    if (keep)
        keepSecret(id);
    if (waited)
        Q_EMIT stateChanged(id);
}

std::optional<Error> Connections::notSaved(const QString& id) const
{
    const auto found = m_notSaved.find(id);
    return found == m_notSaved.end() ? m_passphrases.notSaved(id) : std::optional<Error>(found->second);
}

bool Connections::isOnlyPassphraseNotSaved(const QString& id) const
{
    return !m_notSaved.contains(id) && m_passphrases.notSaved(id).has_value();
}

QStringList Connections::notSavedServers() const
{
    std::set<QString> ids;
    for (const auto& [id, error] : m_notSaved)
        ids.insert(id);
    for (const auto& [id, error] : m_passphrases.allNotSaved())
        ids.insert(id);
    return {ids.begin(), ids.end()};
}

void Connections::saveSecretAgain(const QString& id)
{
    if (m_notSaved.contains(id) && m_secrets.contains(id))
        keepSecret(id);
    if (m_passphrases.notSaved(id))
        m_passphrases.keep(id);
}

void Connections::keepKnownSecret(const QString& id)
{
    const ServerProfile* saved = m_profiles.find(id);
    if (saved != nullptr && !saved->secretInKeyring && m_secrets.contains(id))
        keepSecret(id);
}

void Connections::forgetNotSaved(const QString& id)
{
    if (m_notSaved.erase(id) > 0)
        Q_EMIT stateChanged(id);
}

void Connections::forgetKeptSecret(const QString& id)
{
    const bool wasSaved = !m_notSaved.contains(id);
    m_keeping.erase(id);
    forgetNotSaved(id);
    // Who took it says whether it is gone; that the other one is not there says nothing.
    const ServerProfile* saved = m_profiles.find(id);
    const QString backend = saved != nullptr ? saved->secretBackend : QString();
    m_secretStore.removeFrom(backend, id, this, [this, id, wasSaved](const Result<void>& removed) {
        const bool isGone = removed || removed.error().kind == ErrorKind::NotFound;
        if (isGone || !wasSaved)
            saveFlag(id, &ServerProfile::secretInKeyring, false);
        if (isGone)
            return;
        if (const std::optional<ServerProfile> known = profile(id))
            tell(*known, removed.error());
    });
}

void Connections::forgetRead(const QString& id)
{
    m_reading.erase(id);
    m_reads.erase(id);
}

void Connections::onSecretRead(const QString& id, Result<Secret> secret)
{
    const bool isLate = m_reading.erase(id) == 0;
    if (!isLate)
        Q_EMIT stateChanged(id);
    if (!secret && secret.error().kind == ErrorKind::Cancelled) {
        if (isLate) // else the user did not want to be asked at all
            Q_EMIT secretReasonChanged(id, secret.error().toString());
        return;
    }
    if (!secret) {
        Q_EMIT secretNeeded(id, whyNotRead(id, secret.error()).toString(), true);
        return;
    }
    // Too late where the user has typed it meanwhile.
    if (isLate && (m_secrets.contains(id) || state(id) != AmiClient::State::Offline))
        return;
    Q_EMIT secretFound(id);
    open(id, std::move(secret).value(), false);
}

/// Where another keyring answers than the one that took the secret, that is what is wrong.
Error Connections::whyNotRead(const QString& id, const Error& error) const
{
    const ServerProfile* saved = m_profiles.find(id);
    const QString now = m_secretStore.backend();
    if (!saved || error.kind != ErrorKind::NotFound || now.isEmpty() || saved->secretBackend.isEmpty()
        || saved->secretBackend == now)
        return error;
    return {error.kind,
        tr("The secret of this server was put into %1; now %2 is asked, which does not have it.")
            .arg(backendText(saved->secretBackend), backendText(now)),
        tr("Start %1 again, or enter the secret.").arg(backendText(saved->secretBackend))};
}

void Connections::askAgain(const QString& id)
{
    m_secrets.erase(id);
    m_toKeep.erase(id);
    forgetNotSaved(id);
}

void Connections::keepSecret(const QString& id)
{
    m_toKeep.erase(id);
    m_keeping.insert(id);
    // What the user wants holds whatever the keyring says.
    const Result<void> noted = writeFlag(id, &ServerProfile::secretInKeyring, true);
    m_secretStore.write(id, m_secrets[id].clone(), this, [this, id, noted](const Result<void>& written) {
        onKept(id, written ? noted : written); // nobody looks for what was not noted
    });
}

void Connections::onKept(const QString& id, const Result<void>& kept)
{
    m_notSaved.erase(id);
    const std::optional<ServerProfile> known = profile(id);
    if (kept) {
        m_keeping.erase(id);
        saveBackend(id);
    } else if (known && m_keeping.contains(id)) { // else it is not wanted any more
        if (m_secrets.contains(id))
            m_notSaved.emplace(id, kept.error());
        else
            tell(*known, kept.error()); // the session was ended meanwhile
    }
    Q_EMIT stateChanged(id);
}

/// What keeps secrets has been unlocked.
void Connections::saveAllAgain()
{
    const QStringList ids = notSavedServers();
    for (const QString& id : ids)
        saveSecretAgain(id);
}

/// The keyring that has it now.
void Connections::saveBackend(const QString& id)
{
    const ServerProfile* saved = m_profiles.find(id);
    if (!saved || saved->secretBackend == m_secretStore.backend())
        return;
    ServerProfile changed = *saved;
    changed.secretBackend = m_secretStore.backend();
    if (const Result<void> result = m_profiles.save(changed); !result)
        tell(changed, result.error());
}

void Connections::saveFlag(const QString& id, bool ServerProfile::*flag, bool value)
{
    const ServerProfile* saved = m_profiles.find(id);
    if (saved == nullptr)
        return;
    const ServerProfile known = *saved; // saving may find out that it has gone
    if (const Result<void> written = writeFlag(id, flag, value); !written)
        tell(known, written.error());
}

Result<void> Connections::writeFlag(const QString& id, bool ServerProfile::*flag, bool value)
{
    const ServerProfile* saved = m_profiles.find(id);
    if (!saved || saved->*flag == value)
        return {};
    ServerProfile changed = *saved;
    changed.*flag = value;
    return m_profiles.save(changed);
}

void Connections::setPassphrase(const QString& id, Secret passphrase, bool keep)
{
    const bool waited = awaitsSecret(id);
    m_passphrases.set(id, std::move(passphrase), keep);
    if (keep)
        m_passphrases.keep(id);
    if (waited && !awaitsSecret(id))
        Q_EMIT stateChanged(id);
}

void Connections::onPassphraseAnswered(const QString& id)
{
    Q_EMIT stateChanged(id);
    const std::optional<ServerProfile> wanted = profile(id);
    if (const auto known = m_secrets.find(id); wanted && known != m_secrets.end())
        openWith(*wanted, known->second);
}

/// Nothing was sent: the server does not know of it.
void Connections::askPassphrase(const QString& id, const Error& error)
{
    const std::optional<Error> notRead = m_passphrases.whyNotRead(id);
    m_passphrases.forget(id);
    Q_EMIT passphraseNeeded(id, notRead ? notRead->toString() : error.text);
}

} // namespace wirechief
