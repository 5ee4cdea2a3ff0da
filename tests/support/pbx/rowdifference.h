// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>

namespace wirechief {

using Rows = std::map<QByteArray, QByteArray>; ///< Uniqueid → what is told of the channel

/// What is shown and not listed, or the other way round, or said otherwise; empty: nothing.
inline QByteArray difference(const Rows& shown, const Rows& listed)
{
    QByteArray text;
    for (const auto& [id, row] : listed) {
        const auto it = shown.find(id);
        if (it == shown.end())
            text += "missing " + id + ' ' + row + "; ";
        else if (it->second != row)
            text += "wrong " + id + ' ' + it->second + " instead of " + row + "; ";
    }
    for (const auto& [id, row] : shown) {
        if (!listed.contains(id))
            text += "too many " + id + ' ' + row + "; ";
    }
    return text;
}

} // namespace wirechief
