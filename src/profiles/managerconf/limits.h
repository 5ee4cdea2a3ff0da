// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of what is read of an Asterisk configuration file, with what happens beyond it. Each has a
/// test.
namespace wirechief::limits {

/// Bytes of a configuration file with all that it includes, what stands of it in memory, and files that it
/// includes. More: refused. Real ones have some kilobytes.
inline constexpr qsizetype configBytes = 4 * 1024 * 1024;
inline constexpr qsizetype configKeptBytes = 8 * 1024 * 1024;
inline constexpr int configIncludes = 200;

/// Includes within includes (main/config.c, MAX_INCLUDE_LEVEL). Deeper: the file is as invalid as for
/// Asterisk.
inline constexpr int configIncludeDepth = 10;

/// Categories, and settings in them, inherited ones included, of which a line of a few bytes can make
/// thousands. More: refused.
inline constexpr qsizetype configCategories = 10'000;
inline constexpr qsizetype configSettings = 100'000;

/// Categories and settings that are looked at for an inheritance or a `+=`. More: refused.
inline constexpr qint64 configSteps = 20'000'000;

/// Comments within comments (main/config.c, MAX_NESTED_COMMENTS). More: refused, because Asterisk would hang.
inline constexpr int configCommentDepth = 128;

/// Bytes of a line with its end (main/config.c, config_text_file_load()). A longer one is left out and noted.
inline constexpr qsizetype configLineBytes = 8'191;

/// Things to say about a file. Further ones are left out.
inline constexpr qsizetype configNotes = 100;

/// Rules of an access list, those of its named ones included. More: nobody is told to get in.
inline constexpr qsizetype accessRules = 10'000;

/// Addresses of a user that is planned. More: refused.
inline constexpr qsizetype plannedAddresses = 100;

/// Bytes of a secret that a user has already. A longer one is replaced.
inline constexpr qsizetype plannedSecretBytes = 1'024;

/// Characters of a generated secret, of 62 each: 190 bits.
inline constexpr qsizetype generatedSecretCharacters = 32;

} // namespace wirechief::limits
