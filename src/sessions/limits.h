// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of what is done in sessions, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Remembered entries of each kind in the dialogs on calls: places, calls, texts. The oldest go.
inline constexpr qsizetype rememberedEntries = 20;

/// Addresses of quick connects that are offered again. The oldest go.
inline constexpr qsizetype quickAddresses = 20;

/// Characters of the name that a quick connect gives a server: its host, which may be longer. The rest is
/// cut.
inline constexpr qsizetype quickNameCharacters = 100;

/// Addresses of this computer that are offered. Further ones can be typed.
inline constexpr qsizetype ownAddressesOffered = 12;

/// Steps with the list of servers that can be taken back. The oldest go.
inline constexpr size_t undoSteps = 20;

/// How long many servers that are connected or disconnected may keep the event loop busy in one turn. The
/// next one goes on.
inline constexpr auto serversSlice = 5ms;

/// How long a connection test waits, after the login, for the server to tell its version.
inline constexpr auto versionWait = 5s;

/// Messages of one server's answer that are kept where many are asked. More: left out, and it is said so.
inline constexpr size_t manyMessages = 2'000;

/// How much later than an action itself says the event may come that tells what became of it. After that it
/// is said that nobody knows.
inline constexpr auto laterEventWait = 10s;

/// How often it looks whether the name has been resolved.
inline constexpr auto testLook = 100ms;

/// Bytes of what ssh asks, of an answer, and of what it says that are kept, the last ones. What asks more, or
/// is answered by more, is refused.
inline constexpr qsizetype sshPromptBytes = 8 * 1024;
inline constexpr qsizetype sshAnswerBytes = 4 * 1024;
inline constexpr qsizetype sshWordsBytes = 8 * 1024;

/// How often it is looked whether a tunnel stands.
inline constexpr auto sshLook = 50ms;

/// How long ssh may still carry what was written, or say what ended a connection; then it is asked to end,
/// then killed.
inline constexpr auto sshLastWords = 200ms;
inline constexpr auto sshKillTime = 2s;

/// How long the end of the program waits for an ssh that it has killed.
inline constexpr auto sshKillWait = 500ms;

} // namespace wirechief::limits
