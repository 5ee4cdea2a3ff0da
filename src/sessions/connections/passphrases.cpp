// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrases.h"

#include "profiles/secrets/secretstore.h"
#include "profiles/servers/serverprofile.h"

namespace wirechief {

Passphrases::Passphrases(SecretStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

QString Passphrases::keyOf(const QString& id)
{
    return id + QStringLiteral("/passphrase");
}

bool Passphrases::isToRead(const ServerProfile& profile) const
{
    return hasClientCertificate(profile) && profile.passphraseInKeyring && !m_known.contains(profile.id);
}

void Passphrases::read(const QString& id)
{
    if (isReading(id))
        return;
    m_reads[id] = ++m_lastRead;
    m_notRead.erase(id);
    m_store.read(keyOf(id), this, [this, id, number = m_lastRead](Result<Secret> secret) {
        const auto awaited = m_reads.find(id);
        if (awaited == m_reads.end() || awaited->second != number)
            return;
        m_reads.erase(awaited);
        if (!secret)
            m_notRead.emplace(id, secret.error());
        m_known[id] = secret ? std::move(secret).value() : Secret();
        Q_EMIT answered(id);
    });
}

std::optional<Error> Passphrases::whyNotRead(const QString& id) const
{
    const auto found = m_notRead.find(id);
    return found == m_notRead.end() ? std::nullopt : std::optional<Error>(found->second);
}

Secret Passphrases::of(const QString& id) const
{
    const auto found = m_known.find(id);
    return found == m_known.end() ? Secret() : found->second.clone();
}

void Passphrases::find(const ServerProfile& profile, QObject* context, std::function<void(Secret)> done)
{
    if (!isToRead(profile)) {
        done(of(profile.id));
        return;
    }
    m_store.read(keyOf(profile.id), context, [done = std::move(done)](Result<Secret> secret) {
        done(secret ? std::move(secret).value() : Secret());
    });
}

void Passphrases::set(const QString& id, Secret passphrase, bool keep)
{
    m_reads.erase(id); // what the user types is newer than what the keyring has
    m_notRead.erase(id);
    m_known[id] = std::move(passphrase);
    m_keeping.erase(id);
    forgetNotSaved(id);
    if (keep)
        m_toKeep.insert(id);
    else
        m_toKeep.erase(id);
}

void Passphrases::accept(const QString& id)
{
    if (m_toKeep.contains(id))
        keep(id);
}

void Passphrases::keep(const QString& id)
{
    m_toKeep.erase(id);
    const Secret known = of(id);
    if (known.isEmpty())
        return;
    m_keeping.insert(id);
    // What the user wants holds whatever the keyring says: where it has none, the next connect asks.
    Q_EMIT keptChanged(id, true);
    m_store.write(
        keyOf(id), known.clone(), this, [this, id](const Result<void>& written) { onKept(id, written); });
}

void Passphrases::onKept(const QString& id, const Result<void>& kept)
{
    m_notSaved.erase(id);
    if (kept)
        m_keeping.erase(id);
    else if (m_keeping.contains(id) && m_known.contains(id))
        m_notSaved.emplace(id, kept.error());
    else if (m_keeping.contains(id))
        Q_EMIT failed(id, kept.error()); // the session was ended meanwhile
    Q_EMIT notSavedChanged(id);
}

std::optional<Error> Passphrases::notSaved(const QString& id) const
{
    const auto found = m_notSaved.find(id);
    return found == m_notSaved.end() ? std::nullopt : std::optional<Error>(found->second);
}

void Passphrases::forgetNotSaved(const QString& id)
{
    if (m_notSaved.erase(id) > 0)
        Q_EMIT notSavedChanged(id);
}

void Passphrases::forget(const QString& id)
{
    m_known.erase(id);
    m_notRead.erase(id);
    m_reads.erase(id);
    m_toKeep.erase(id);
    forgetNotSaved(id);
}

void Passphrases::remove(const QString& id)
{
    const bool wasSaved = !m_notSaved.contains(id);
    m_toKeep.erase(id);
    m_keeping.erase(id);
    forgetNotSaved(id);
    // Nobody has noted where it is.
    m_store.removeFrom({}, keyOf(id), this, [this, id, wasSaved](const Result<void>& removed) {
        const bool isGone = removed || removed.error().kind == ErrorKind::NotFound;
        if (isGone || !wasSaved)
            Q_EMIT keptChanged(id, false);
        if (!isGone)
            Q_EMIT failed(id, removed.error());
    });
}

} // namespace wirechief
