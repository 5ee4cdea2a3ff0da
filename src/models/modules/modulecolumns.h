// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/column.h"
#include "models/table/recordmodelof.h"
#include "pbx/modules/modulerecord.h"

#include <vector>

namespace wirechief {

using ModuleModel = RecordModelOf<ModuleRecord>;

/// The columns of the Modules page: server, module, description, status, uses, support (these are the ids).
[[nodiscard]] std::vector<Column<ModuleRecord>> moduleColumns();

/// "Running", "Not running", translated; what a release says beside them as it says it.
[[nodiscard]] QString moduleStatusText(const ModuleRecord& module);
[[nodiscard]] StateRole moduleStatusRole(const ModuleRecord& module);
/// "Core", "Extended" …, likewise, and what that means.
[[nodiscard]] QString supportLevelText(const ModuleRecord& module);
[[nodiscard]] QString supportLevelNote(const ModuleRecord& module);

} // namespace wirechief
