// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvtable.h"
#include "managerconfimport.h"
#include "serverfile.h"

#include <variant>

namespace wirechief {

/// What somebody else has written down of servers, whatever kind of file that is in. Changes nothing, and
/// trusts nothing of it.
struct ForeignServers {
    std::variant<ManagerConfImport, ServerFile, CsvTable> content;
    QString note = {}; ///< on how its text was read, or empty

    // From any thread; in a worker, since either may take a second.
    [[nodiscard]] static Result<ForeignServers> ofFile(const QString& path);
    /// A manager.conf includes nothing then.
    [[nodiscard]] static Result<ForeignServers> ofText(const QByteArray& text);
};

} // namespace wirechief
