// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texttable.h"

#include "base/displaytext.h"
#include "pbx/cli/limits.h"
#include "texttableforms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace wirechief {

namespace {

/// Without what ends a line, and without tabulators.
TextLines linesOf(QByteArrayView text)
{
    TextLines lines;
    while (!text.isEmpty()) {
        const qsizetype feed = text.indexOf('\n');
        QByteArrayView line = feed < 0 ? text : text.first(feed);
        text = feed < 0 ? QByteArrayView() : text.sliced(feed + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

struct TextTableTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::TextTable)
};

/// Where a title comes twice it gets a number; where it is empty, a name by its place.
void makeUnique(QStringList& titles)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString base = titles[i];
        for (int number = base.isEmpty() ? int(i) + 1 : 2; titles[i].isEmpty() || seen.contains(titles[i]);
             ++number)
            titles[i] = base.isEmpty() ? TextTableTr::tr("Column %1").arg(number)
                                       : QString(base + u' ' + QString::number(number));
        seen.insert(titles[i]);
    }
}

/// Columns without a title and without a text are none.
void dropEmptyColumns(TextTable& table)
{
    for (qsizetype column = table.columns.size() - 1; column >= 0; --column) {
        const auto isEmpty = [column](const QStringList& row) { return row[column].isEmpty(); };
        if (!table.columns[column].isEmpty() || !std::all_of(table.rows.begin(), table.rows.end(), isEmpty))
            continue;
        table.columns.removeAt(column);
        for (QStringList& row : table.rows)
            row.removeAt(column);
    }
}

} // namespace

bool TextTable::add(const QStringList& row)
{
    truncated = truncated || rows.size() >= limits::tableRows;
    if (!truncated)
        rows.append(row);
    return !truncated;
}

bool isRule(QByteArrayView line)
{
    bool hasRule = false;
    for (const char c : line) {
        if (c != ' ' && c != '-' && c != '=' && c != '+' && c != '|')
            return false;
        hasRule = hasRule || c == '-' || c == '=';
    }
    return hasRule;
}

QString cellText(QByteArrayView bytes)
{
    return displayText(bytes.trimmed());
}

QString cellText(QByteArrayView line, qsizetype begin, qsizetype end)
{
    begin = std::min(begin, line.size());
    end = end < 0 ? line.size() : std::clamp(end, begin, line.size());
    return cellText(line.sliced(begin, end - begin));
}

std::optional<TextTable> readTextTable(QByteArrayView text)
{
    const TextLines lines = linesOf(text);
    // Those that can be told for certain come first.
    for (const auto read : {&readTaggedLines, &readDialplanLines, &readQueueLines, &readConciseLines,
             &readFixedColumns, &readNamedValues}) {
        std::optional<TextTable> table = read(lines);
        if (!table)
            continue;
        dropEmptyColumns(*table);
        if (table->rows.isEmpty() || table->columns.size() < 2)
            return std::nullopt;
        makeUnique(table->columns);
        return table;
    }
    return std::nullopt;
}

} // namespace wirechief
