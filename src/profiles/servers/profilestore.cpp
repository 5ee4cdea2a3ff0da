// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilestore.h"

#include "base/displaytext.h"
#include "base/logging.h"
#include "profilejson.h"
#include "profiles/limits.h"
#include "profiles/settings/filewatch.h"

#include <QLockFile>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int fileVersion = 1;
constexpr QLatin1String profilesKey("profiles");
constexpr QLatin1String nameKey("name");

/// Servers of which a notice says why they were not read; of more it says how many.
constexpr qsizetype mostExplained = 3;

} // namespace

ProfileStore::ProfileStore(QString filePath, QObject* parent)
    : QObject(parent)
    , m_file(std::move(filePath), fileVersion, SettingsFile::ForeignChange::Refuse)
{
}

Result<void> ProfileStore::load(SettingsFile::Damaged damaged)
{
    Result<QJsonObject> document = m_file.read(damaged);
    // Where there is anything there is a list, be it empty; a file of another kind has none.
    if (document && !document->isEmpty() && !document->value(profilesKey).isArray())
        document = m_file.onDamage(damaged, tr("its servers are no list"));
    m_notice = m_file.notice();
    const bool isNewer = !m_file.newerDocument().isEmpty();
    take(!document ? QJsonObject() : isNewer ? m_file.newerDocument() : *document);
    if (!document)
        return document.error();
    Q_EMIT changed();
    return {};
}

void ProfileStore::take(const QJsonObject& document)
{
    m_entries.clear();
    m_unusable = {};
    m_document = document;
    m_document.remove(profilesKey);
    QList<ServerProfile> profiles;
    QStringList reasons;
    const QJsonArray entries = document.value(profilesKey).toArray();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const Result<ServerProfile> profile = readProfile(entry);
        const QString whyNot = !profile           ? profile.error().text
            : m_entries.contains(profile->id)     ? tr("Another server of the file has its identity.")
            : profiles.size() >= limits::profiles ? tr("The file has more servers than are read.")
                                                  : QString();
        if (!whyNot.isEmpty()) {
            m_unusable.append(value);
            const QString name = displayName(entry.value(nameKey).toString());
            if (reasons.size() < mostExplained)
                reasons.append(tr("%1: %2", "server, what is wrong")
                                   .arg(name.isEmpty() ? tr("One without a name") : name, whyNot));
            continue;
        }
        profiles.append(*profile);
        m_entries.insert(profile->id, {entry, SettingsFile::itemText(entry)});
    }
    setProfiles(profiles);
    if (m_unusable.isEmpty())
        return;
    if (m_unusable.size() > reasons.size())
        reasons.append(tr("And %Ln more.", nullptr, int(m_unusable.size() - reasons.size())));
    QString unread = tr("%Ln saved server(s) in %1 could not be read. They stay in the file as they are.",
        nullptr, int(m_unusable.size()))
                         .arg(m_file.path());
    unread += u'\n' + reasons.join(u'\n');
    m_notice = m_notice.isEmpty() ? unread : QString(m_notice % u' ' % unread);
}

void ProfileStore::setProfiles(const QList<ServerProfile>& profiles)
{
    m_profiles = profiles;
    m_index.clear();
    m_index.reserve(profiles.size());
    for (qsizetype i = 0; i < profiles.size(); ++i)
        m_index.insert(profiles[i].id, i);
}

const ServerProfile* ProfileStore::find(const QString& id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_profiles[*found];
}

const ServerProfile* ProfileStore::findByName(const QString& name) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
        [&](const auto& p) { return p.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found != m_profiles.cend())
        return &*found;
    const auto isShownSo
        = [&](const auto& p) { return displayText(p.name).compare(name, Qt::CaseInsensitive) == 0; };
    const auto shown = std::find_if(m_profiles.cbegin(), m_profiles.cend(), isShownSo);
    const bool isOnly = shown != m_profiles.cend()
        && std::find_if(std::next(shown), m_profiles.cend(), isShownSo) == m_profiles.cend();
    return isOnly ? &*shown : nullptr;
}

Result<void> ProfileStore::saveAll(const QList<ServerProfile>& profiles)
{
    QStringList ids;
    for (const ServerProfile& profile : profiles) {
        if (const QString problem = validate(profile); !problem.isEmpty())
            return Error{ErrorKind::InvalidInput,
                profiles.size() == 1
                    ? tr("The server was not saved.")
                    : tr("%1 cannot be saved, and so nothing was.").arg(displayName(profile.name)),
                problem};
        ids.append(profile.id);
    }
    const Result<std::unique_ptr<QLockFile>> lock = m_file.lock();
    if (!lock)
        return lock.error();
    if (const Result<void> taken = takeForeignChanges(ids); !taken)
        return taken;
    QList<ServerProfile> all = m_profiles;
    for (const ServerProfile& profile : profiles) {
        if (const auto same = m_index.constFind(profile.id); same != m_index.cend())
            all[*same] = profile;
        else if (all.size() < limits::profiles)
            all.append(profile);
        else
            return Error{ErrorKind::InvalidInput, tr("There are %1 saved servers already.").arg(all.size()),
                tr("Remove some that are no longer needed.")};
    }
    return write(all, profiles);
}

Result<void> ProfileStore::change(const QStringList& ids, const std::function<void(ServerProfile&)>& change)
{
    const Result<std::unique_ptr<QLockFile>> lock = m_file.lock();
    if (!lock)
        return lock.error();
    if (const Result<void> taken = takeForeignChanges({}); !taken)
        return taken;
    QList<ServerProfile> profiles = m_profiles;
    QList<ServerProfile> edited;
    for (const QString& id : ids) {
        const auto same = m_index.constFind(id);
        if (same == m_index.cend())
            continue;
        change(profiles[*same]);
        edited.append(profiles[*same]);
    }
    return profiles == m_profiles ? Result<void>() : write(profiles, edited);
}

Result<void> ProfileStore::removeAll(const QStringList& ids)
{
    const Result<std::unique_ptr<QLockFile>> lock = m_file.lock();
    if (!lock)
        return lock.error();
    if (const Result<void> taken = takeForeignChanges(ids); !taken)
        return taken;
    const bool anyIsMissing
        = std::any_of(ids.begin(), ids.end(), [this](const QString& id) { return !m_index.contains(id); });
    if (anyIsMissing)
        return Error{ErrorKind::NotFound, tr("There is no such saved server."), {}};
    const QSet<QString> gone(ids.begin(), ids.end());
    QList<ServerProfile> profiles = m_profiles;
    profiles.removeIf([&gone](const ServerProfile& profile) { return gone.contains(profile.id); });
    return write(profiles, {});
}

/// What is about to be changed must be what the user saw.
Result<void> ProfileStore::takeForeignChanges(const QStringList& changing)
{
    const Result<bool> changed = m_file.isChangedByOthers();
    if (!changed)
        return changed.error();
    if (!*changed)
        return {};
    QList<QJsonObject> before;
    for (const QString& id : changing)
        before.append(m_entries.value(id).json);
    if (const Result<void> read = readAgain(SettingsFile::Damaged::MoveAside); !read)
        return read;
    for (qsizetype i = 0; i < changing.size(); ++i) {
        if (m_entries.value(changing[i]).json == before[i])
            continue;
        const QString name = displayName(before[i].value(nameKey).toString());
        if (!m_index.contains(changing[i]))
            return Error{ErrorKind::Storage, tr("Another Wirechief has removed %1 meanwhile.").arg(name),
                tr("Nothing was saved.")};
        return Error{ErrorKind::Storage, tr("Another Wirechief has changed %1 meanwhile.").arg(name),
            tr("Nothing was saved. Look at its settings as they are now.")};
    }
    return {};
}

Result<void> ProfileStore::readAgain(SettingsFile::Damaged damaged)
{
    const Result<QJsonObject> document = m_file.read(damaged);
    if (!document)
        return document.error();
    if (!m_file.keptAside().isEmpty())
        Q_EMIT setAside(m_file.notice());
    if (!document->value(profilesKey).isArray())
        return {}; // it has gone or was damaged: what we know of it is all that there is
    const QList<ServerProfile> before = m_profiles;
    take(*document);
    ForeignChanges changes;
    QSet<QString> known;
    for (const ServerProfile& old : before) {
        known.insert(old.id);
        const ServerProfile* now = find(old.id);
        if (now == nullptr)
            changes.removed.append(old);
        else if (*now != old)
            changes.changed.append(old);
    }
    for (const ServerProfile& now : std::as_const(m_profiles)) {
        if (!known.contains(now.id))
            changes.added.append(now);
    }
    Q_EMIT changedByOthers(changes);
    Q_EMIT changed();
    return {};
}

void ProfileStore::watch()
{
    if (m_watch != nullptr)
        return;
    m_watch = new FileWatch(m_file.path(), this);
    connect(m_watch, &FileWatch::changed, this, &ProfileStore::lookAgain);
}

/// What cannot be read now is perhaps being written by an editor: the next save, or the next change, tells.
void ProfileStore::lookAgain()
{
    if (const Result<bool> changed = m_file.isChangedByOthers(); !changed || !*changed)
        return;
    if (const Result<void> read = readAgain(SettingsFile::Damaged::Leave); !read)
        qCDebug(lcProfiles) << "not read again:" << read.error().text;
}

Result<void> ProfileStore::write(const QList<ServerProfile>& profiles, const QList<ServerProfile>& edited)
{
    QHash<QString, Entry> entries = m_entries;
    for (const ServerProfile& profile : edited) {
        Entry& entry = entries[profile.id];
        const ServerProfile* known = find(profile.id);
        if (known != nullptr && *known == profile)
            continue;
        writeProfile(profile, entry.json);
        entry.text = SettingsFile::itemText(entry.json);
    }
    QByteArrayList texts;
    texts.reserve(profiles.size() + m_unusable.size());
    for (const ServerProfile& profile : profiles)
        texts.append(entries.value(profile.id).text);
    for (const auto& entry : std::as_const(m_unusable))
        texts.append(SettingsFile::itemText(entry));
    if (const Result<void> written = m_file.write(m_document, profilesKey, texts); !written)
        return written;
    if (m_watch != nullptr)
        m_watch->follow(); // the first save makes the folder
    setProfiles(profiles);
    m_entries = entries;
    m_entries.removeIf(
        [this](const QHash<QString, Entry>::iterator& entry) { return !m_index.contains(entry.key()); });
    Q_EMIT changed();
    return {};
}

QString ProfileStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace wirechief
