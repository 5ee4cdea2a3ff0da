// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answertext.h"

#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "limits.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>

namespace wirechief {

namespace {

struct AnswerTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::AnswerText)
};

/// Says of a row what its place says already.
bool isFrame(QByteArrayView key)
{
    return sameName(key, "Event") || sameName(key, "ActionID");
}

/// Ends a list: says how many items there are, and is none. Old releases do not mark it.
bool isEndOfList(const AmiMessage& event)
{
    const QByteArrayView mark = event.value("EventList");
    return sameName(mark, "Complete") || sameName(mark, "cancelled") || event.name().endsWith("Complete");
}

bool isOfOneKind(const std::vector<AmiMessage>& items)
{
    return std::all_of(items.begin(), items.end(),
        [&items](const AmiMessage& item) { return sameName(item.name(), items.front().name()); });
}

/// Puts items into rows; a header has its column from the first item on that has it.
class ItemTable {
public:
    explicit ItemTable(bool withKind)
    {
        if (withKind)
            (void)column("Event");
    }
    void add(const AmiMessage& item)
    {
        QStringList row(m_table.columns.size());
        if (const std::optional<qsizetype> kind
            = m_columns.contains("event") ? column("Event") : std::nullopt)
            row[*kind] = displayText(item.name());
        for (qsizetype line = 0; line < item.fieldCount(); ++line) {
            const QByteArrayView key = item.keyAt(line);
            const std::optional<qsizetype> place = isFrame(key) || key.isEmpty() ? std::nullopt : column(key);
            if (!place)
                continue;
            if (row.size() <= *place)
                row.resize(*place + 1);
            const QString value = displayText(item.valueAt(line));
            row[*place] = row[*place].isEmpty() ? value : QString(row[*place] + u", " + value);
        }
        m_table.rows.append(std::move(row));
    }
    [[nodiscard]] TextTable take()
    {
        for (QStringList& row : m_table.rows)
            row.resize(m_table.columns.size());
        return std::move(m_table);
    }

private:
    /// Nothing where there is no room for one more.
    std::optional<qsizetype> column(QByteArrayView key)
    {
        const QByteArray name = key.toByteArray().toLower();
        const auto known = m_columns.constFind(name);
        if (known != m_columns.cend())
            return known.value();
        if (m_table.columns.size() >= limits::shownColumns) {
            m_table.truncated = true;
            return std::nullopt;
        }
        m_columns.insert(name, m_table.columns.size());
        m_table.columns.append(displayName(key));
        return m_table.columns.size() - 1;
    }

    TextTable m_table;
    QHash<QByteArray, qsizetype> m_columns;
};

TextTable tableOf(const AmiMessage& message)
{
    TextTable table;
    table.columns = {AnswerTr::tr("Header"), AnswerTr::tr("Value")};
    for (const auto& [header, value] : headersOf(message))
        table.rows.append({header, value});
    return table;
}

QString titleOf(const AmiMessage& message)
{
    QStringList parts{message.isEvent() ? AnswerTr::tr("Event: %1").arg(displayName(message.name()))
            : message.isResponse()      ? AnswerTr::tr("Response: %1").arg(displayName(message.name()))
                                        : AnswerTr::tr("Text")};
    constexpr qsizetype mostParts = 2;
    for (qsizetype line = 0; line < message.fieldCount() && parts.size() <= mostParts; ++line) {
        const QByteArrayView key = message.keyAt(line);
        const QByteArrayView value = message.valueAt(line);
        const bool isFirst = isFrame(key) || sameName(key, "Response") || sameName(key, "Privilege");
        if (!isFirst && !value.isEmpty())
            parts.append(displayName(value));
    }
    return parts.join(QStringLiteral(" · ")).left(limits::messageTitle);
}

void addLines(AnswerText& text, const AmiMessage& message)
{
    QByteArray raw = message.raw().toByteArray();
    raw.replace("\r\n", "\n");
    const QStringList lines = displayLines(raw).trimmed().split(u'\n');
    const qsizetype room = limits::shownLines - text.lines.size();
    text.lines += lines.mid(0, room);
    text.isCut = text.isCut || lines.size() > room;
    if (lines.size() < room)
        text.lines.append(QString());
}

} // namespace

std::vector<AmiMessage> withoutSecrets(std::vector<AmiMessage> messages)
{
    for (AmiMessage& message : messages)
        message = withoutSecrets(message);
    return messages;
}

QList<std::pair<QString, QString>> headersOf(const AmiMessage& message)
{
    QList<std::pair<QString, QString>> headers;
    headers.reserve(message.fieldCount());
    for (qsizetype line = 0; line < message.fieldCount(); ++line)
        headers.append({displayText(message.keyAt(line)), displayText(message.valueAt(line))});
    if (message.hasOutput() && !message.has("Output")) // in the old form it is no header
        headers.append({AnswerTr::tr("Output"), displayText(QByteArrayView(message.output()))});
    return headers;
}

AnswerText answerText(const std::vector<AmiMessage>& messages)
{
    AnswerText text;
    std::vector<AmiMessage> items;
    for (const AmiMessage& message : messages) {
        text.titles.append(titleOf(message));
        addLines(text, message);
        if (message.isEvent() && !isEndOfList(message))
            items.push_back(message);
    }
    text.isList = !items.empty();
    if (text.isList) {
        ItemTable table(!isOfOneKind(items));
        for (const AmiMessage& item : items)
            table.add(item);
        text.table = table.take();
        text.isCut = text.isCut || text.table.truncated;
    } else if (!messages.empty()) {
        const AmiMessage& response = messages.front();
        std::optional<TextTable> printed
            = response.hasOutput() ? readTextTable(response.output()) : std::nullopt;
        text.table = printed ? *std::move(printed) : tableOf(response);
    }
    return text;
}

} // namespace wirechief
