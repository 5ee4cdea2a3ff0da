// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "serverundo.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace wirechief {

class Connections;
struct ServerProfile;

/// Each folder that has a server in it or below it, sorted.
[[nodiscard]] QStringList folderPaths(const QList<ServerProfile>& profiles);
/// Ids of those in it and below it; none of the top level.
[[nodiscard]] QStringList serversIn(const QList<ServerProfile>& profiles, const QString& path);

/// Where saved servers stand in the tree of folders. Folders are there through their servers: one that has
/// none left is gone. Each change is one write of the profiles, all of it or nothing, and a step of the undo.
class ServerFolders : public QObject {
    Q_OBJECT
public:
    ServerFolders(Connections& connections, ServerUndo& undo, QObject* parent = nullptr);

    /// Ids of the servers in a folder and in those below it.
    [[nodiscard]] QStringList serversIn(const QString& path) const;

    /// Moves servers, and folders with all that is in them, into a folder; an empty one: top level. A folder
    /// of the same name that is there already takes the servers in. Refused: a folder into itself or below,
    /// one that gets too deep, servers that are not saved. True: something has moved.
    [[nodiscard]] Result<bool> move(
        const QStringList& servers, const QStringList& folders, const QString& target);
    /// Gives a folder another name at its place. Refused: a name that another folder has there.
    [[nodiscard]] Result<bool> rename(const QString& path, const QString& name);
    /// What is wrong with a name for a folder, as a sentence with a next step; empty: nothing.
    [[nodiscard]] static QString nameProblem(const QString& name);
    /// The same of a path; an empty one is the top level.
    [[nodiscard]] static QString pathProblem(const QString& path);

private:
    struct Place {
        QString before;
        QString now;
    };
    using Places = QHash<QString, Place>; ///< by the id of the server

    /// `tip` says what it will do, `done` what it has done.
    struct Words {
        QString text;
        QString tip;
        QString done;
    };
    /// Of the undo and the redo of one step.
    struct BothWords {
        Words undo;
        Words redo;
    };
    [[nodiscard]] Result<bool> apply(const Places& places, const BothWords& words);
    [[nodiscard]] ServerUndo::Step stepOf(const Places& moved, const BothWords& words);
    [[nodiscard]] Result<QString> putBack(const Places& moved, const QString& done);
    [[nodiscard]] bool isThere(const QString& id, const Place& place) const;

    Connections& m_connections;
    ServerUndo& m_undo;
};

} // namespace wirechief
