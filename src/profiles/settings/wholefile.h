// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace wirechief {

// Files that are replaced as a whole: whoever reads one sees the old bytes or the new ones. From any thread.

/// Puts a file of these bytes (mode 0600) in the place of the one at `path`, which is there as a whole until
/// then and stays where this fails; the new one is on the disk when this returns. A link is replaced, not
/// followed: give the path of fileBehindLinks() for that. Returns what went wrong, empty if nothing did.
[[nodiscard]] QString putInPlace(const QString& path, const QByteArray& bytes);

/// The file itself where the path is a link to one.
[[nodiscard]] QString fileBehindLinks(const QString& path);

/// Removes what putInPlace() left beside the path when it was killed before its end.
void removeLeftOvers(const QString& path);

} // namespace wirechief
