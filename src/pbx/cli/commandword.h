// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace wirechief {

/// The last argument of a command that is being typed, as the server's CLI splits it (main/cli.c,
/// parse_args): by blanks that are neither quoted nor behind a backslash.
struct CommandWord {
    qsizetype begin = 0; ///< where it begins in the line, with its quote; behind a blank: the line's end
    QString text; ///< without quotes and backslashes; empty behind a blank
};

[[nodiscard]] CommandWord lastWord(QStringView line);

/// All of them: what the server takes a command for, however it is quoted.
[[nodiscard]] QStringList commandWords(QStringView line);

/// A word as an argument in a line: in quotes, where it has blanks, quotes or backslashes.
[[nodiscard]] QString asArgument(const QString& word);

} // namespace wirechief
