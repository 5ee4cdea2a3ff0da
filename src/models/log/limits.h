// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of the log, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// Messages in the log pane, and their bytes. Beyond either the oldest go.
inline constexpr qsizetype logMessages = 100'000;
inline constexpr qsizetype logBytes = 64 * 1024 * 1024;

/// This part of the log stays with the newest messages of the other servers while one fills the rest.
inline constexpr qsizetype logShareOfOthers = 10;

/// Bytes of one message of the log that are shown in full; the rest is cut, and the pane says so.
inline constexpr qsizetype logDetailBytes = 128 * 1024;

} // namespace wirechief::limits
