// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of the console's history, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// Lines in the console's history, for all servers together.
inline constexpr qsizetype historyLines = 1'000;

/// Characters of a line that is written into the file; longer ones are known until the program ends.
inline constexpr qsizetype historyCharacters = 2'000;

/// Answers that can be looked at again. The oldest go.
inline constexpr size_t runsKept = 200;

/// Bytes of their texts. The oldest go; the newest stays, whatever its size.
inline constexpr qsizetype runBytes = 32 * 1024 * 1024;

/// Lines of two texts that are compared line by line, equal ones at both ends left out. What is more is shown
/// as removed and added as a whole: the time for texts without anything in common grows with its square.
inline constexpr qsizetype diffLines = 4'000;

} // namespace wirechief::limits
