// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// The bounds that every layer shares; each layer has a limits.h of its own beside it, with what happens
/// beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Bytes of one message from a server, legacy command output included. Longer: the message is delivered
/// cut, marked as truncated, and the parser is in step again at the next blank line. Sized for a JSON of
/// a whole configuration file or a `core show channels` of a very busy server.
inline constexpr qsizetype messageBytes = 8 * 1024 * 1024;

/// Characters of one remote text in a widget. The rest is replaced by an ellipsis.
inline constexpr qsizetype displayCharacters = 4'096;
/// The same of a name within a sentence.
inline constexpr qsizetype nameCharacters = 100;

/// Bytes of one line that steers a program through its standard input. A longer one ends the input.
inline constexpr qsizetype controlLineBytes = 4'096;

// --- time ---

/// Work of one turn of the event loop on parsing or building a snapshot, before it yields.
inline constexpr auto turnBudget = 5ms;

/// From one line in the program's own log to the next one of its kind, where a server causes them. Those
/// between are counted.
inline constexpr auto logLineEvery = 10s;

} // namespace wirechief::limits
