// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>

namespace wirechief {

// Paths of folders in the tree of servers: `Europe/Berlin`. An empty one is the top level.

/// The folder around a folder.
[[nodiscard]] inline QString parentFolder(const QString& path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

/// The last part of a path.
[[nodiscard]] inline QString folderName(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

[[nodiscard]] inline QString folderIn(const QString& parent, const QString& name)
{
    return parent.isEmpty() ? name : QString(parent + u'/' + name);
}

/// Whether a folder is this one or somewhere below it.
[[nodiscard]] inline bool isInFolder(const QString& folder, const QString& path)
{
    return path.isEmpty()
        || (folder.startsWith(path) && (folder.size() == path.size() || folder[path.size()] == u'/'));
}

/// The path that a folder has once one around it, or itself, has another one.
[[nodiscard]] inline QString folderMoved(const QString& folder, const QString& from, const QString& to)
{
    return to + folder.mid(from.size());
}

} // namespace wirechief
