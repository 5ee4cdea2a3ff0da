// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of what is read from and written to files of servers, with what happens beyond it. Each has a
/// test. There are as many servers in one as can be saved.
namespace wirechief::limits {

/// Bytes of a file, and of a text that is pasted. More: refused.
inline constexpr qint64 exchangeBytes = 16 * 1024 * 1024;

/// Values in the JSON of a file, and values within values. A few bytes of text make a hundred in memory.
/// More: refused.
inline constexpr qsizetype exchangeValues = 1'000'000;
inline constexpr int exchangeDepth = 16;

/// Bytes of all sealed secrets in a file. More: refused.
inline constexpr qsizetype exchangeSecretBytes = 4 * 1024 * 1024;

/// Columns of a CSV file, and bytes of a cell. More: refused. The notes of a server are the longest.
inline constexpr qsizetype csvColumns = 100;
inline constexpr qsizetype csvCellBytes = 64 * 1024;

} // namespace wirechief::limits
