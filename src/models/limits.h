// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of the item models, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Messages in the log pane, and their bytes. Beyond either the oldest go.
inline constexpr qsizetype logMessages = 100'000;
inline constexpr qsizetype logBytes = 64 * 1024 * 1024;

/// Bytes of one message of the log that are shown in full; the rest is cut, and the pane says so.
inline constexpr qsizetype logDetailBytes = 128 * 1024;

/// Characters of a filter, and how deeply its brackets may be nested. Beyond either: an error.
inline constexpr qsizetype filterCharacters = 4'096;
inline constexpr int filterDepth = 100;

/// Rows of a table that are looked through for texts to complete a filter with, and texts that are offered.
/// Others can be typed.
inline constexpr int filterValueRows = 20'000;
inline constexpr qsizetype filterValues = 500;

/// Rows of a table of which another order or filter is made at once; of more, in turns of the event loop.
inline constexpr size_t rowsAtOnce = 5'000;

/// Lines in the console's history, for all servers together.
inline constexpr qsizetype historyLines = 1'000;

} // namespace wirechief::limits
