// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table/table.h"

#include <optional>

namespace wirechief {

/// A module that is loaded, as a line of `module show` tells it (main/cli.c, modlist_modentry).
struct ModuleRecord : TableRecord {
    QByteArray key; ///< its file, "app_queue.so"; parts of Asterisk itself have no ".so": "cdr"
    QByteArray description; ///< its first 40 bytes
    int useCount = 0; ///< of what uses it; who that is no release tells
    QByteArray status; ///< "Running", "Not Running"; empty before 12
    QByteArray supportLevel; ///< "core", "extended", "deprecated"; empty before 12

    [[nodiscard]] bool isBuiltIn() const { return !key.endsWith(".so"); }
    /// Some load and then decline: they stay in the list, and do nothing.
    [[nodiscard]] bool isRunning() const { return status != "Not Running"; }
    /// What the server says of it is the same.
    [[nodiscard]] bool saysSame(const ModuleRecord& other) const
    {
        return description == other.description && useCount == other.useCount && status == other.status
            && supportLevel == other.supportLevel;
    }
};

/// A line of `module show`, read from its right end: names of more than 30 characters push the rest to the
/// right, so that there are no columns. Nothing where it is another line, as the head or the sum.
[[nodiscard]] std::optional<ModuleRecord> readModule(QByteArrayView line);

} // namespace wirechief
