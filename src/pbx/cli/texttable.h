// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace wirechief {

/// What a CLI command printed, cut into cells. All texts went through displayText().
struct TextTable {
    QStringList columns; ///< titles; unique, never empty
    QList<QStringList> rows; ///< each with as many cells as there are columns
    QStringList notes; ///< lines that are no rows: totals, legends

    bool truncated = false; ///< there were more rows than limits::tableRows

    /// False where there is no room for it.
    bool add(const QStringList& row);
};

/// Reads an answer of the CLI as a table: the lists of PJSIP, the dialplan, queues, columns of fixed width
/// below a line of titles, `concise` channels, and `name: value` lines. Raw server bytes, lines ended by LF.
/// Nothing where it is none of these, or has fewer than one row or two columns.
[[nodiscard]] std::optional<TextTable> readTextTable(QByteArrayView text);

} // namespace wirechief
