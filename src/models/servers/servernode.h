// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/amiclient.h"
#include "base/folderpath.h"
#include "serverrow.h"

#include <memory>
#include <vector>

namespace wirechief {

/// One row of the tree of servers, or its root.
struct ServerNode {
    enum class Kind : quint8 { Root, All, Folder, Server };

    ServerNode* parent = nullptr;
    Kind kind = Kind::Root;
    ServerRow row; ///< of a folder its name, and in `folder` its own path
    int place = 0; ///< its row in the parent
    AmiClient::State state = AmiClient::State::Offline;
    bool isSlow = false; ///< connected, and owes answers
    bool awaitsSecret = false;
    int count = -1; ///< channels
    QString detail;
    QString summary; ///< of folders and of all servers: how they are
    std::vector<std::unique_ptr<ServerNode>> children;

    [[nodiscard]] bool isFolder() const { return kind == Kind::Folder; }
    [[nodiscard]] bool isSum() const { return kind == Kind::All || kind == Kind::Folder; }
    /// What no other node has: an id, or a path behind a slash, which no id begins with.
    [[nodiscard]] QString key() const;
    /// Whether it has the same key.
    [[nodiscard]] bool isSame(const ServerNode& other) const
    {
        return isFolder() == other.isFolder()
            && (isFolder() ? row.folder == other.row.folder : row.id == other.row.id);
    }
    /// Takes its children's places from this one on for what they are now.
    void renumber(int from = 0);
};

[[nodiscard]] ServerNode serverNode(const ServerRow& row);
[[nodiscard]] ServerNode folderNode(const QString& path);

/// The order of rows: all servers, folders, servers, each by name.
[[nodiscard]] bool comesBefore(const ServerNode& a, const ServerNode& b);
/// The same of two servers, or two folders, in one folder.
[[nodiscard]] bool comesBefore(const ServerRow& a, const ServerRow& b);

/// Of numbers that shall be in rising order, a longest choice that is already: whether each is in it.
/// What is not must move, and no fewer can.
[[nodiscard]] std::vector<bool> inOrderAlready(const std::vector<int>& numbers);

} // namespace wirechief
