// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texttable.h"

#include <QByteArrayList>
#include <QCoreApplication>

// The forms of tables that Asterisk's CLI prints; each says nothing where the lines are of another form.
// Widths in Asterisk are bytes, so lines are cut as bytes and decoded after that.

namespace wirechief {

using TextLines = QList<QByteArrayView>;

/// Columns below templates `<Name.....>`, one record of several tagged lines (res/res_pjsip/pjsip_cli.c).
[[nodiscard]] std::optional<TextTable> readTaggedLines(const TextLines& lines);
/// `dialplan show` (main/pbx.c, show_dialplan_helper): a row for each priority, switch and include.
[[nodiscard]] std::optional<TextTable> readDialplanLines(const TextLines& lines);
/// `queue show` (apps/app_queue.c, __queues_show): a row for each member and caller.
[[nodiscard]] std::optional<TextTable> readQueueLines(const TextLines& lines);
/// `core show channels concise` (main/cli.c): fields between exclamation marks, without titles.
[[nodiscard]] std::optional<TextTable> readConciseLines(const TextLines& lines);
/// Columns of fixed width below a line of titles.
[[nodiscard]] std::optional<TextTable> readFixedColumns(const TextLines& lines);
/// `name: value` on each line; a record begins where the first name comes again.
[[nodiscard]] std::optional<TextTable> readNamedValues(const TextLines& lines);

struct TextTableTr {
    Q_DECLARE_TR_FUNCTIONS(TextTable)
};

/// A line of blanks, dashes and equal signs only.
[[nodiscard]] bool isRule(QByteArrayView line);
/// A cell: displayText() without the blanks around it.
[[nodiscard]] QString cellText(QByteArrayView bytes);
/// The same between two bytes of a line, which may be shorter.
[[nodiscard]] QString cellText(QByteArrayView line, qsizetype begin, qsizetype end);

} // namespace wirechief
