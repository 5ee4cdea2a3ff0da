// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of the models of tables, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// Rows of a table that are looked through for texts to complete a filter with, and texts that are offered.
/// Others can be typed.
inline constexpr int filterValueRows = 20'000;
inline constexpr qsizetype filterValues = 500;

/// Rows of a table of which another order or filter is made at once; of more, in turns of the event loop.
inline constexpr size_t rowsAtOnce = 5'000;

} // namespace wirechief::limits
