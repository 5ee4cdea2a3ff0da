// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of the console's commands, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// What a command may go on as; a server can have that many channels. Further ones are left out.
inline constexpr qsizetype completions = 10'000;
inline constexpr qsizetype completionBytes = 1024 * 1024; ///< of all of them
inline constexpr qsizetype completionWordBytes = 250; ///< of what they have in common

/// Words of completed lines that are known for a moment, and how long; the oldest go.
inline constexpr qsizetype knownCompletions = 20'000;
inline constexpr std::chrono::seconds completionsKept{5};

/// Commands that a server tells about, and bytes of what it says of one. Further ones are left out.
inline constexpr qsizetype commandHelpLines = 5'000;
inline constexpr qsizetype commandHelpBytes = 200;

/// Rows of an answer that is read as a table. Further ones are left out, and the table says so.
inline constexpr qsizetype tableRows = 100'000;

/// Columns of such a table. A line of titles with more is none.
inline constexpr qsizetype tableColumns = 64;

} // namespace wirechief::limits
