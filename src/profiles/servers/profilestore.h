// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profiles/settings/settingsfile.h"
#include "serverprofile.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>

namespace wirechief {

class FileWatch;

/// What another process has done with the saved servers.
struct ForeignChanges {
    QList<ServerProfile> added; ///< as they are now
    QList<ServerProfile> changed; ///< as they were before
    QList<ServerProfile> removed;
};

/// The saved servers, in one JSON file that is replaced whole (mode 0600). Keys that this version does not
/// know are kept, and so are entries that it cannot use. A damaged file is moved aside with its date and
/// reported by notice(); of a file of a newer version what can be read is shown, and nothing can be saved.
/// What another process has saved meanwhile is kept: it is seen with the next save, or at once by watch().
class ProfileStore : public QObject {
    Q_OBJECT
public:
    explicit ProfileStore(QString filePath, QObject* parent = nullptr);

    /// Reads the file; a missing one is an empty list. Call once.
    [[nodiscard]] Result<void> load(SettingsFile::Damaged damaged = SettingsFile::Damaged::MoveAside);
    /// From now on looks at the file when it changes, until this object goes.
    void watch();
    /// What the user should know about the last load(), for instance where a damaged file was moved; or
    /// empty.
    [[nodiscard]] const QString& notice() const { return m_notice; }

    [[nodiscard]] const QList<ServerProfile>& profiles() const { return m_profiles; }
    [[nodiscard]] const ServerProfile* find(const QString& id) const;
    /// The first profile of that name, without case; else the only one whose name is shown so: what a name
    /// has that nobody sees, nobody can type.
    [[nodiscard]] const ServerProfile* findByName(const QString& name) const;

    /// Adds, or replaces the one with the same id, and saves. Nothing changes where saving fails.
    [[nodiscard]] Result<void> save(const ServerProfile& profile) { return saveAll({profile}); }
    [[nodiscard]] Result<void> remove(const QString& id) { return removeAll({id}); }
    /// The same of several, in one write: all or none.
    [[nodiscard]] Result<void> saveAll(const QList<ServerProfile>& profiles);
    [[nodiscard]] Result<void> removeAll(const QStringList& ids);
    /// Changes many with one save, as they are by then. Those that are saved no more are left out.
    [[nodiscard]] Result<void> change(
        const QStringList& ids, const std::function<void(ServerProfile&)>& change);

    /// A fresh id.
    [[nodiscard]] static QString newId();

Q_SIGNALS:
    void changed();
    /// By another process; comes before changed().
    void changedByOthers(const wirechief::ForeignChanges& changes);
    /// A save found the file damaged, and kept it under another name: a sentence that says so.
    void setAside(const QString& notice);

private:
    /// One entry of the file: as read, so that unknown keys survive, and as it stands there.
    struct Entry {
        QJsonObject json;
        QByteArray text;
    };
    [[nodiscard]] Result<void> write(
        const QList<ServerProfile>& profiles, const QList<ServerProfile>& edited);
    [[nodiscard]] Result<void> takeForeignChanges(const QStringList& changing);
    [[nodiscard]] Result<void> readAgain(SettingsFile::Damaged damaged);
    void lookAgain();
    void take(const QJsonObject& document);
    void setProfiles(const QList<ServerProfile>& profiles);

    SettingsFile m_file;
    FileWatch* m_watch = nullptr; ///< while it is watched
    QString m_notice;
    QList<ServerProfile> m_profiles;
    QHash<QString, qsizetype> m_index; ///< where each is, by id
    QJsonObject m_document; ///< as read, so that unknown keys survive, without the servers
    QHash<QString, Entry> m_entries; ///< by id
    QJsonArray m_unusable; ///< entries that are no profile of this version
};

} // namespace wirechief
