// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/displaytext.h"
#include "pbx/cli/limits.h"
#include "texttableforms.h"

#include <QRegularExpression>

namespace wirechief {

namespace {

/// Before 1.8 no talk time, before 16 no SL2, of which 1.4 and 1.6 say `Calls` of nothing else.
const QRegularExpression& queueLine()
{
    static const QRegularExpression expression(
        QStringLiteral("^(\\S.*?) +has (\\d+) calls \\(max (\\w+)\\) in '(\\w+)' strategy \\((.*)$"));
    return expression;
}

/// `Name (interface) (in parentheses …) has taken no calls yet`
const QRegularExpression& memberLine()
{
    static const QRegularExpression expression(
        QStringLiteral("^      (\\S.*?)((?: with penalty \\d+)?(?: \\(.*\\))?) has taken (no|\\d+) calls"));
    return expression;
}

/// `1. PJSIP/alice-00000001 (wait: 0:12, prio: 0)`
const QRegularExpression& callerLine()
{
    static const QRegularExpression expression(
        QStringLiteral("^      (\\d+)\\. (\\S+) \\(wait: (\\d+:\\d+), prio: (-?\\d+)\\)"));
    return expression;
}

/// What stands in parentheses, which may hold others.
QStringList parentheses(const QString& text)
{
    QStringList found;
    qsizetype depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'(') {
            if (depth == 0)
                begin = i + 1;
            ++depth;
        } else if (text[i] == u')' && depth > 0) {
            --depth;
            if (depth == 0)
                found.append(text.sliced(begin, i - begin));
        }
    }
    return found;
}

struct QueueCell {
    enum : qsizetype { Queue, Kind, Name, Interface, State, Flags, Taken, Calls, Strategy, Count };
};

class QueueReader {
public:
    void take(const QString& line)
    {
        if (const QRegularExpressionMatch match = queueLine().match(line); match.hasMatch()) {
            m_queue = match.captured(1);
            m_calls = match.captured(2);
            m_strategy = match.captured(4);
            ++queues;
        } else if (const QRegularExpressionMatch member = memberLine().match(line); member.hasMatch()) {
            addMember(member);
        } else if (const QRegularExpressionMatch caller = callerLine().match(line); caller.hasMatch()) {
            QStringList row = newRow(TextTableTr::tr("Caller"));
            row[QueueCell::Name] = caller.captured(2);
            row[QueueCell::State] = TextTableTr::tr("waits %1").arg(caller.captured(3));
            row[QueueCell::Flags]
                = TextTableTr::tr("position %1, priority %2").arg(caller.captured(1), caller.captured(4));
            table.add(row);
        } else if (line.trimmed() == u"No Members" && !m_queue.isEmpty()) {
            table.add(newRow(TextTableTr::tr("No members")));
        }
    }

    TextTable table;
    int queues = 0;

private:
    [[nodiscard]] QStringList newRow(const QString& kind) const
    {
        QStringList row(QueueCell::Count, QString());
        row[QueueCell::Queue] = m_queue;
        row[QueueCell::Kind] = kind;
        row[QueueCell::Calls] = m_calls;
        row[QueueCell::Strategy] = m_strategy;
        return row;
    }

    void addMember(const QRegularExpressionMatch& match)
    {
        QStringList row = newRow(TextTableTr::tr("Member"));
        row[QueueCell::Name] = match.captured(1);
        QStringList parts = parentheses(match.captured(2));
        // The state is the last one; where the name is no interface, the first says it.
        if (!parts.isEmpty())
            row[QueueCell::State] = parts.takeLast();
        if (!parts.isEmpty() && parts.first().contains(u'/'))
            row[QueueCell::Interface] = parts.takeFirst();
        const qsizetype penalty = match.captured(2).indexOf(QStringLiteral("with penalty "));
        if (penalty >= 0)
            parts.prepend(match.captured(2).sliced(penalty + 5).section(u' ', 0, 1));
        row[QueueCell::Flags] = parts.join(QStringLiteral(", "));
        row[QueueCell::Taken] = match.captured(3) == u"no" ? QStringLiteral("0") : match.captured(3);
        table.add(row);
    }

    QString m_queue;
    QString m_calls;
    QString m_strategy;
};

} // namespace

std::optional<TextTable> readQueueLines(const TextLines& lines)
{
    QueueReader reader;
    reader.table.columns = {TextTableTr::tr("Queue"), TextTableTr::tr("Kind"), TextTableTr::tr("Name"),
        TextTableTr::tr("Interface"), TextTableTr::tr("State"), TextTableTr::tr("Remarks"),
        TextTableTr::tr("Calls taken"), TextTableTr::tr("Calls waiting"), TextTableTr::tr("Strategy")};
    for (const QByteArrayView line : lines)
        reader.take(displayText(line));
    if (reader.queues == 0)
        return std::nullopt;
    return reader.table;
}

} // namespace wirechief
