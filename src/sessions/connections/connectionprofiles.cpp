// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which servers there are, saved or not.

#include "base/displaytext.h"
#include "connections.h"
#include "pbx/core/serverlist.h"

#include <algorithm>

namespace wirechief {

namespace {

/// Of all names together, in one notice.
constexpr int mostNamedCharacters = 300;

} // namespace

QList<ServerProfile> Connections::profiles() const
{
    if (!m_all) // thousands, which are asked for often
        m_all = m_unsaved.isEmpty() ? m_profiles.profiles() : m_profiles.profiles() + m_unsaved;
    return *m_all;
}

std::optional<ServerProfile> Connections::profile(const QString& id) const
{
    const ServerProfile* found = find(id);
    return found == nullptr ? std::nullopt : std::optional<ServerProfile>(*found);
}

const ServerProfile* Connections::find(const QString& id) const
{
    if (const ServerProfile* saved = m_profiles.find(id))
        return saved;
    const auto found = std::find_if(m_unsaved.cbegin(), m_unsaved.cend(),
        [&id](const ServerProfile& profile) { return profile.id == id; });
    return found == m_unsaved.cend() ? nullptr : &*found;
}

bool Connections::isSaved(const QString& id) const
{
    return m_profiles.find(id) != nullptr;
}

bool Connections::isOfAll(const QString& id) const
{
    const auto isDemo = [](const ServerProfile& profile) { return profile.isDemo; };
    const bool isApart = std::any_of(m_unsaved.begin(), m_unsaved.end(),
        [&](const ServerProfile& profile) { return profile.id == id && isDemo(profile); });
    return !isApart
        || (m_profiles.profiles().isEmpty() && std::all_of(m_unsaved.begin(), m_unsaved.end(), isDemo));
}

QList<ServerProfile> Connections::profilesOfAll() const
{
    const bool anyIsApart = std::any_of(m_unsaved.begin(), m_unsaved.end(),
        [this](const ServerProfile& profile) { return !isOfAll(profile.id); });
    QList<ServerProfile> all = profiles();
    if (anyIsApart) // else there is nothing to copy
        all.removeIf([this](const ServerProfile& profile) { return !isOfAll(profile.id); });
    return all;
}

/// What changes is told by the caller, once all that belongs to it is done. What is refused because another
/// process was first may have brought changes too.
Result<void> Connections::write(const std::function<Result<void>()>& change)
{
    m_isWriting = true;
    m_changedInWrite = false;
    Result<void> written = change();
    m_isWriting = false;
    if (!written && m_changedInWrite)
        Q_EMIT profilesChanged();
    return written;
}

Result<void> Connections::saveAll(const QList<ServerProfile>& profiles)
{
    QList<std::optional<ServerProfile>> before;
    for (const ServerProfile& profile : profiles)
        before.append(this->profile(profile.id));
    if (Result<void> saved = write([&] { return m_profiles.saveAll(profiles); }); !saved)
        return saved;
    for (qsizetype i = 0; i < profiles.size(); ++i)
        afterSave(before[i], profiles[i]);
    Q_EMIT profilesChanged();
    return {};
}

Result<void> Connections::removeAll(const QStringList& ids)
{
    QList<ServerProfile> gone;
    QStringList saved;
    for (const QString& id : ids) {
        if (const ServerProfile* known = find(id))
            gone.append(*known);
        if (isSaved(id))
            saved.append(id);
    }
    if (!saved.isEmpty()) {
        if (Result<void> removed = write([&] { return m_profiles.removeAll(saved); }); !removed)
            return removed;
    }
    for (const ServerProfile& profile : gone)
        afterRemove(profile);
    Q_EMIT profilesChanged();
    return {};
}

void Connections::afterRemove(const ServerProfile& gone)
{
    const QString& id = gone.id;
    leaveQueues(id);
    m_servers.remove(id);
    m_unsaved.removeIf([&id](const ServerProfile& unsaved) { return unsaved.id == id; });
    m_all.reset();
    forgetRead(id);
    m_notSaved.erase(id);
    m_keeping.erase(id);
    askAgain(id);
    m_trusted.erase(id);
    m_sources.erase(id);
    m_passphrases.forget(id);
    if (gone.passphraseInKeyring)
        m_passphrases.remove(id);
    if (!gone.secretInKeyring)
        return;
    m_secretStore.removeFrom(gone.secretBackend, id, this, [this, gone](const Result<void>& result) {
        if (!result && result.error().kind != ErrorKind::NotFound)
            Q_EMIT problem(stillKept(displayName(gone.name), gone.secretBackend, result.error()));
    });
}

/// What the keyring says of it, and what to do, is for a server that is there.
Error Connections::stillKept(const QString& name, const QString& backend, const Error& why) const
{
    const QString keeper = backend.isEmpty() ? m_secretStore.backend() : backend;
    return {why.kind, tr("%1 was removed, but its secret is still kept: %2").arg(name, why.text),
        keeper == QLatin1String("vault")
            ? QString()
            : tr("A program that shows your keyring can remove it. It lies there under "
                 "io.github.wirechief.Wirechief.")};
}

/// What is connected stays in the user's hand, as a server that is not saved.
void Connections::removeGone(const QList<ServerProfile>& gone)
{
    QStringList kept;
    for (ServerProfile profile : gone) {
        // What the keyring has of it is for them to remove.
        profile.secretInKeyring = false;
        profile.passphraseInKeyring = false;
        const AmiClient::State now = sessionState(profile.id);
        if (now == AmiClient::State::Offline || now == AmiClient::State::Stopped) {
            afterRemove(profile);
            continue;
        }
        keepUnsaved(profile);
        kept.append(profile.name);
    }
    if (kept.isEmpty())
        return;
    const QString names = displayText(kept.join(QStringLiteral(", ")), mostNamedCharacters);
    const Error notice{ErrorKind::Storage,
        tr("Another Wirechief has removed what is connected here: %1.").arg(names),
        tr("The session goes on, but the server is not saved. Save This Server in the Server menu keeps it; "
           "Disconnect ends the session.")};
    // Not amid a change that is being written.
    QMetaObject::invokeMethod(
        this, [this, notice] { Q_EMIT problem(notice); }, Qt::QueuedConnection);
}

void Connections::keepUnsaved(const ServerProfile& gone)
{
    ServerProfile unsaved = gone;
    unsaved.folder.clear(); // only saved ones have one
    m_toKeep.erase(unsaved.id);
    m_notSaved.erase(unsaved.id);
    m_unsaved.append(unsaved);
    m_all.reset();
}

void Connections::addUnsaved(const ServerProfile& profile, SecretSource secret)
{
    m_unsaved.append(profile);
    m_all.reset();
    if (secret)
        m_sources[profile.id] = std::move(secret);
    Q_EMIT profilesChanged();
}

} // namespace wirechief
