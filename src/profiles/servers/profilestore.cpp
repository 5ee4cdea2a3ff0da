// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilestore.h"

#include "profilejson.h"
#include "profiles/limits.h"

#include <QUuid>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int fileVersion = 1;
constexpr QLatin1String profilesKey("profiles");

} // namespace

ProfileStore::ProfileStore(QString filePath, QObject* parent)
    : QObject(parent)
    , m_file(std::move(filePath), fileVersion, SettingsFile::ForeignChange::Refuse)
{
}

Result<void> ProfileStore::load()
{
    Result<QJsonObject> document = m_file.read();
    if (document && document->contains(profilesKey) && !document->value(profilesKey).isArray())
        document = m_file.moveAside(tr("its servers are no list"));
    m_notice = m_file.notice();
    m_profiles.clear();
    m_entries.clear();
    m_unusable = {};
    m_document = document ? *document : QJsonObject();
    if (!document)
        return document.error();
    readEntries(m_document.value(profilesKey).toArray());
    Q_EMIT changed();
    return {};
}

void ProfileStore::readEntries(const QJsonArray& entries)
{
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const std::optional<ServerProfile> profile = readProfile(entry);
        if (!profile || m_entries.contains(profile->id) || m_profiles.size() >= limits::profiles) {
            m_unusable.append(value);
            continue;
        }
        m_profiles.append(*profile);
        m_entries.insert(profile->id, entry);
    }
    if (!m_unusable.isEmpty())
        m_notice = tr("%Ln saved server(s) in %1 could not be read. They stay in the file as they are.",
            nullptr, int(m_unusable.size()))
                       .arg(m_file.path());
}

const ServerProfile* ProfileStore::find(const QString& id) const
{
    const auto found
        = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const auto& p) { return p.id == id; });
    return found == m_profiles.cend() ? nullptr : &*found;
}

const ServerProfile* ProfileStore::findByName(const QString& name) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
        [&](const auto& p) { return p.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_profiles.cend() ? nullptr : &*found;
}

Result<void> ProfileStore::save(const ServerProfile& profile)
{
    if (const QString problem = validate(profile); !problem.isEmpty())
        return Error{ErrorKind::InvalidInput, tr("The server was not saved."), problem};
    QList<ServerProfile> profiles = m_profiles;
    const auto same
        = std::find_if(profiles.begin(), profiles.end(), [&](const auto& p) { return p.id == profile.id; });
    if (same != profiles.end())
        *same = profile;
    else if (profiles.size() < limits::profiles)
        profiles.append(profile);
    else
        return Error{ErrorKind::InvalidInput, tr("There are %1 saved servers already.").arg(profiles.size()),
            tr("Remove some that are no longer needed.")};
    return write(profiles);
}

Result<void> ProfileStore::remove(const QString& id)
{
    QList<ServerProfile> profiles = m_profiles;
    const auto gone
        = std::remove_if(profiles.begin(), profiles.end(), [&](const auto& p) { return p.id == id; });
    if (gone == profiles.end())
        return Error{ErrorKind::NotFound, tr("There is no such saved server."), {}};
    profiles.erase(gone, profiles.end());
    return write(profiles);
}

Result<void> ProfileStore::write(const QList<ServerProfile>& profiles)
{
    QHash<QString, QJsonObject> entries;
    QJsonArray array;
    for (const ServerProfile& profile : profiles) {
        QJsonObject entry = m_entries.value(profile.id);
        writeProfile(profile, entry);
        array.append(entry);
        entries.insert(profile.id, entry);
    }
    for (const auto& entry : std::as_const(m_unusable))
        array.append(entry);
    QJsonObject document = m_document;
    document.insert(profilesKey, array);
    if (const Result<void> written = m_file.write(document); !written)
        return written;
    m_document = document;
    m_entries = entries;
    m_profiles = profiles;
    Q_EMIT changed();
    return {};
}

QString ProfileStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace wirechief
