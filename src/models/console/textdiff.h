// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace wirechief {

/// A line of one text, of the other, or of both.
struct DiffLine {
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    qsizetype before = -1; ///< number of the line in the first text, from 0 on; -1: not in it
    qsizetype after = -1; ///< the same of the second text
};

struct TextDiff {
    QList<DiffLine> lines;
    qsizetype removed = 0;
    qsizetype added = 0;
    /// The texts differ so much that all of what lies between their equal ends is shown as removed and added;
    /// see limits::diffLines.
    bool coarse = false;

    [[nodiscard]] bool isEqual() const { return removed == 0 && added == 0; }
};

/// The shortest way from one text to the other, by lines.
[[nodiscard]] TextDiff textDiff(const QStringList& before, const QStringList& after);

/// Which lines of `after` are not in `before`, in the same order: what a repeated command has changed.
[[nodiscard]] QList<qsizetype> changedLines(const QStringList& before, const QStringList& after);

} // namespace wirechief
