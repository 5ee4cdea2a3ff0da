// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of the console's history, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// Lines in the console's history, for all servers together.
inline constexpr qsizetype historyLines = 1'000;

} // namespace wirechief::limits
