// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of saved servers and settings, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Saved servers, and bytes of the file that holds them. More: refused.
inline constexpr qsizetype profiles = 10'000;
inline constexpr qint64 settingsFileBytes = 16 * 1024 * 1024;

/// For how long a damaged file that another process has moved away is told by those that start: they start
/// together.
inline constexpr std::chrono::seconds damageIsNews = 20s;

/// Characters of a server's notes, and folders one inside the other. More: refused.
inline constexpr qsizetype notesCharacters = 10'000;
inline constexpr qsizetype folderDepth = 8;

/// Characters of a server's name and of each part of its folder, of a host (RFC 1035) and of a user name.
/// More: refused.
inline constexpr qsizetype profileNameCharacters = 100;
inline constexpr qsizetype environmentNameCharacters = 30; ///< it stands in the band
inline constexpr qsizetype hostCharacters = 253;
inline constexpr qsizetype userCharacters = 255;

/// Characters of a host to jump through, with user and port. More: refused.
inline constexpr qsizetype jumpCharacters = 400;

/// Seconds that a profile may give for connecting and for an answer. Others: refused.
inline constexpr quint16 leastSeconds = 2;
inline constexpr quint16 mostSeconds = 600;

/// Names of actions in a profile that the user knows better about than the server. More: refused.
inline constexpr qsizetype actionOverrides = 200;

/// Saved filters of one page, and characters of a name and of a filter. More: refused.
inline constexpr qsizetype savedFilters = 100;
inline constexpr int savedFilterNameCharacters = 100;
inline constexpr qsizetype savedFilterCharacters = 4'096;

/// Favourites of the console, and characters of a name and of a command. More: refused.
inline constexpr qsizetype favourites = 200;
inline constexpr int favouriteNameCharacters = 100;
inline constexpr int favouriteCharacters = 1'000;

/// Bytes of a secret file. A larger one is no secret file.
inline constexpr qint64 secretFileBytes = 4'096;

/// What the header of sealed bytes may ask for: passes of Argon2id, memory, and both multiplied, which is
/// some seconds. More: not opened.
inline constexpr quint32 sealPasses = 10;
inline constexpr quint32 sealMemoryKib = 1024 * 1024;
inline constexpr quint64 sealWorkKib = 4 * 1024 * 1024;

/// Bytes of all secrets in the vault, and of one. More: refused.
inline constexpr qsizetype vaultBytes = 2 * 1024 * 1024;
inline constexpr qsizetype vaultSecretBytes = 64 * 1024;

/// Answer of the keyring; a frozen one would hold us for 50 s. Later: reported as not answering.
inline constexpr std::chrono::milliseconds keyringTimeout = 5s;

/// How long a save waits for the save of another process, which takes some ten milliseconds. Longer: refused.
inline constexpr std::chrono::milliseconds saveLockWait = 2s;
/// From then on its lock counts as left behind, also where it does not say by whom. That of a process that is
/// no more does so at once.
inline constexpr std::chrono::milliseconds saveLockStale = 5s;
/// How often a save that waits looks.
inline constexpr std::chrono::milliseconds saveLockLook = 20ms;

/// A file of a save that is not over; an older one was left by a save that was killed.
inline constexpr std::chrono::milliseconds unfinishedSave = 2s;

/// From a change of a watched file to the look at it; further changes go along.
inline constexpr std::chrono::milliseconds fileLook = 100ms;

/// From a change of the window's state, or of a preference, to its file; further changes go along.
inline constexpr std::chrono::milliseconds stateSaveDelay = 2s;

} // namespace wirechief::limits
