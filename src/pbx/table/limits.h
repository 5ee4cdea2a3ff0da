// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of tables and their announcements, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Bytes of a text that records share: an application, a context, a queue (Asterisk's have up to 80). The
/// rest of longer ones is cut off.
inline constexpr qsizetype sharedTextBytes = 512;

/// A table of so many records is not taken apart when the program ends: a million took more than a second.
inline constexpr size_t recordsLeft = 10'000;

/// Records that events may tell of while the list of them is waited for. Of more: what is not in the list is
/// not taken away this time, and of those beyond it the list is believed.
inline constexpr qsizetype toldWhileListed = 100'000;

/// Shortest and longest time between two announcements of changes to models.
inline constexpr auto flushInterval = 33ms;
inline constexpr auto flushIntervalMax = 1000ms;

/// The same of a table that nobody observes: its calls are summed up, and its dead leave.
inline constexpr auto unobservedFlushInterval = 250ms;

} // namespace wirechief::limits
