// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/limits.h"
#include "texttableforms.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace wirechief {

namespace {

// --- concise ---

constexpr qsizetype fieldsBeforeData = 6; ///< name, context, exten, priority, state, application
constexpr qsizetype leastFields = 12;
constexpr qsizetype mostFields = 14;

/// What stands behind the data, by the number of fields: 12 in 1.4, 13 in 1.6, 14 since 1.8.
QStringList lastTitles(qsizetype fields)
{
    QStringList titles{QStringLiteral("CallerID"), QStringLiteral("Accountcode"), QStringLiteral("AMAflags"),
        QStringLiteral("Duration"), QStringLiteral("Bridged")};
    if (fields == mostFields)
        titles.insert(2, QStringLiteral("Peeraccount"));
    if (fields > leastFields)
        titles.append(QStringLiteral("Uniqueid"));
    return titles;
}

// --- name: value ---

constexpr qsizetype longestName = 48;
constexpr qsizetype leastLines = 3; ///< fewer are a sentence or two, unless a total says that they are a list

struct NamedValue {
    QByteArray name; ///< empty: the line is none
    QByteArrayView value;
};

NamedValue namedValue(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t'))
        return {};
    QByteArray name = line.first(colon).trimmed().toByteArray();
    while (name.endsWith('.') || name.endsWith(' '))
        name.chop(1);
    if (name.isEmpty() || name.size() > longestName)
        return {};
    return {name, line.sliced(colon + 1).trimmed()};
}

/// "1 results found.", "- 2 hints registered"
bool isCount(const QString& note)
{
    static const QRegularExpression count(QStringLiteral("^(- )?\\d+ \\w+ \\w+"));
    return count.match(note).hasMatch();
}

/// Each name has its line.
TextTable asList(const QList<NamedValue>& values)
{
    TextTable table;
    table.columns = {TextTableTr::tr("Name"), TextTableTr::tr("Value")};
    for (const NamedValue& value : values)
        table.rows.append({cellText(value.name), cellText(value.value)});
    return table;
}

/// Each name has its column; the first begins a row.
TextTable asRecords(const QList<NamedValue>& values)
{
    TextTable table;
    QHash<QByteArray, qsizetype> places;
    for (const NamedValue& value : values) {
        if (!places.contains(value.name)) {
            places.insert(value.name, table.columns.size());
            table.columns.append(cellText(value.name));
        }
    }
    for (const NamedValue& value : values) {
        const qsizetype place = places.value(value.name);
        if (place == 0)
            table.rows.append(QStringList(table.columns.size(), QString()));
        QString& cell = table.rows.last()[place];
        cell += (cell.isEmpty() ? QString() : QStringLiteral(", ")) + cellText(value.value);
    }
    return table;
}

} // namespace

std::optional<TextTable> readConciseLines(const TextLines& lines)
{
    TextTable table;
    for (const QByteArrayView line : lines) {
        if (line.isEmpty())
            continue;
        QStringList fields;
        for (const QByteArray& field : line.toByteArray().split('!'))
            fields.append(cellText(field));
        if (fields.size() < leastFields)
            return std::nullopt;
        // Data may hold exclamation marks.
        const qsizetype usual
            = table.columns.isEmpty() ? std::min(fields.size(), mostFields) : table.columns.size();
        while (fields.size() > usual)
            fields[fieldsBeforeData] += u'!' + fields.takeAt(fieldsBeforeData + 1);
        if (table.columns.isEmpty()) {
            table.columns = QStringList{QStringLiteral("Channel"), QStringLiteral("Context"),
                                QStringLiteral("Exten"), QStringLiteral("Priority"), QStringLiteral("State"),
                                QStringLiteral("Application"), QStringLiteral("Data")}
                + lastTitles(usual);
        }
        if (fields.size() != table.columns.size())
            return std::nullopt;
        table.add(fields);
    }
    return table.rows.isEmpty() ? std::nullopt : std::optional(table);
}

std::optional<TextTable> readNamedValues(const TextLines& lines)
{
    QList<NamedValue> values;
    QStringList notes;
    bool truncated = false;
    for (const QByteArrayView line : lines) {
        if (line.trimmed().isEmpty() || isRule(line))
            continue;
        const NamedValue value = namedValue(line);
        // What stands above the parameters of a PJSIP object says in short what they say.
        if (value.name == "ParameterName") {
            values.clear();
            notes.clear();
        } else if (value.name.isEmpty()) {
            notes.append(cellText(line));
        } else if (values.size() < limits::tableRows) {
            values.append(value);
        } else {
            truncated = true;
        }
    }
    const bool hasTotal = !notes.isEmpty() && isCount(notes.last());
    if (values.isEmpty() || (!hasTotal && values.size() < leastLines) || notes.size() > values.size() + 1)
        return std::nullopt;
    const QByteArray first = values.first().name;
    const auto records = std::count_if(
        values.begin(), values.end(), [&first](const NamedValue& value) { return value.name == first; });
    QSet<QByteArray> names;
    for (const NamedValue& value : std::as_const(values))
        names.insert(value.name);
    const bool areRecords = records > 1 && names.size() > 1 && names.size() <= limits::tableColumns;
    TextTable table = areRecords ? asRecords(values) : asList(values);
    table.notes = notes;
    table.truncated = truncated;
    return table;
}

} // namespace wirechief
