// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of the window, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Messages of the log that are copied to the clipboard at once; of more selected ones the newest are.
inline constexpr size_t logCopyRows = 10'000;

/// What one kind of thing offers at most in Search or do; more letters find the others.
inline constexpr qsizetype searchEntries = 40;

/// Characters of a search for a server; what is typed or pasted beyond it is not taken. Each word is looked
/// for in all that is known of thousands of servers, with every key.
inline constexpr int serverSearchCharacters = 200;

/// Lines in the console's output. Beyond it the oldest go.
inline constexpr int consoleLines = 20'000;

/// Entries that a line of a form offers. Of more, the first ones: what is typed need not be among them.
inline constexpr qsizetype suggestions = 2'000;

/// Commands that may wait for their answers in the console. More are not taken.
inline constexpr int consoleCommands = 100;

/// What the console's line may go on as; further ones are counted.
inline constexpr qsizetype completionsShown = 500;
/// While the list is open: from the last letter to the question to the server.
inline constexpr auto completionPause = 150ms;
/// From the question on; then what is known without the server is offered.
inline constexpr auto completionPatience = 1s;

/// Members of a bridge that the details list. Of more: how many there are.
inline constexpr qsizetype bridgeMembersShown = 500;

/// Height of a dialog. What needs more scrolls: a screen of 1366×768 at 150 % has 512.
inline constexpr int dialogHeight = 500;

/// Bytes of a configuration file that is looked at in the check of addresses. More: not taken.
inline constexpr qint64 checkedConfigBytes = 256 * 1024;

/// Rows of which the widths of columns are made; those on screen are among them. Each takes the delegate some
/// microseconds, in all columns.
inline constexpr int measuredRows = 100;

/// How long after a question a window manager may have given the keyboard to no window.
inline constexpr auto keyboardLost = 100ms;

/// How long a question has been in front before it can be answered by yes: longer than a double click takes.
inline constexpr auto readingTime = 600ms;

/// How long the status line shows what the last action did.
inline constexpr auto resultShown = 8s;

/// Results of actions that can be looked up later. The oldest go.
inline constexpr qsizetype resultsKept = 200;

} // namespace wirechief::limits
