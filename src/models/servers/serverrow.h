// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wirechief {

/// One saved server, as much of it as the tree shows.
struct ServerRow {
    QString id;
    QString name;
    QString folder; ///< path, `Europe/Berlin`; empty: top level
    int environmentRole = 0; ///< value of Environment; opaque here
    bool isApart = false; ///< not among those that the row of all servers sums up
    int environmentColor = 0; ///< of an own environment; opaque here
    QString environment{}; ///< in words; empty: none
    bool isMovable = false; ///< to another folder: it is saved
    bool operator==(const ServerRow&) const = default;
};

} // namespace wirechief
