// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logtext.h"

#include "ami/actions/amilists.h"
#include "base/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace wirechief {

namespace {

/// What the summary looks at, and how long it gets.
constexpr qsizetype summaryBytes = 2'048;
constexpr qsizetype summaryCharacters = 240;

/// Headers that come first in a summary.
constexpr std::array<QByteArrayView, 14> telling{"Message", "Channel", "ChannelStateDesc", "CallerIDNum",
    "CallerIDName", "Exten", "Application", "AppData", "Queue", "Peer", "Endpoint", "Command", "Output",
    "Cause-txt"};
/// Headers that say nothing more.
constexpr std::array<QByteArrayView, 9> dull{"Event", "Response", "Action", "ActionID", "Privilege",
    "EventList", "SequenceNumber", "Timestamp", "SystemName"};

bool isAmong(QByteArrayView key, auto& names)
{
    return std::any_of(
        names.begin(), names.end(), [key](QByteArrayView name) { return sameName(key, name); });
}

/// Calls visit(key, value) for each line until it returns false; lines without colon have no key.
template <class Visitor>
void forEachLine(QByteArrayView text, Visitor visit)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        const qsizetype colon = line.indexOf(':');
        const bool goOn = colon < 0 ? visit(QByteArrayView(), line)
                                    : visit(line.first(colon), line.sliced(colon + 1).trimmed());
        if (!goOn)
            return;
    }
}

void addToSummary(QByteArray& summary, QByteArrayView key, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    if (!summary.isEmpty())
        summary += "  ";
    if (!key.isEmpty()) {
        summary += key;
        summary += ": ";
    }
    summary += value;
}

} // namespace

bool LogEntry::isFailure() const
{
    return kind == Kind::Response && !message.isSuccess() && !meansEmptyList(own, message.value("Message"));
}

QString logName(const LogEntry& entry)
{
    if (entry.kind == LogEntry::Kind::Sent)
        return displayText(headerValue(entry.own, "Action"));
    const QString name = displayText(entry.message.name());
    switch (entry.message.kind()) {
    case AmiMessage::Kind::Event:
        return name;
    case AmiMessage::Kind::Response:
        return entry.own.isEmpty() ? name : QString(name + u" (" + displayText(entry.own) + u')');
    case AmiMessage::Kind::Banner:
        //: The greeting line of a server
        return QCoreApplication::translate("LogModel", "Greeting");
    case AmiMessage::Kind::Junk:
    case AmiMessage::Kind::Foreign:
        //: A frame that is neither event nor response
        return QCoreApplication::translate("LogModel", "Raw text");
    }
    return {};
}

QString logSummary(const LogEntry& entry)
{
    const QByteArray text = logMessage(entry, summaryBytes);
    QByteArray summary;
    const auto collect = [&](bool first) {
        forEachLine(text, [&](QByteArrayView key, QByteArrayView value) {
            const bool wanted = first ? isAmong(key, telling) : !isAmong(key, telling) && !isAmong(key, dull);
            if (wanted)
                addToSummary(summary, key, value);
            return summary.size() < summaryCharacters;
        });
    };
    collect(true);
    collect(false);
    return displayText(summary, summaryCharacters);
}

QByteArray logMessage(const LogEntry& entry, qsizetype maximum)
{
    const QByteArrayView raw = entry.raw();
    return raw.first(std::min(raw.size(), maximum)).toByteArray();
}

QByteArray logExportText(const LogEntry& entry, const QString& serverName)
{
    const bool sent = entry.kind == LogEntry::Kind::Sent;
    QByteArray text = QDateTime::fromMSecsSinceEpoch(entry.time).toString(Qt::ISODateWithMs).toUtf8();
    text += ' ' + serverName.toUtf8() + (sent ? " ->\n" : " <-\n");
    text += entry.raw();
    text.replace("\r\n", "\n");
    while (text.endsWith('\n'))
        text.chop(1);
    return text + "\n\n";
}

QByteArrayView headerValue(QByteArrayView message, QByteArrayView key)
{
    QByteArrayView found;
    forEachLine(message, [&](QByteArrayView name, QByteArrayView value) {
        if (!sameName(name, key))
            return true;
        found = value;
        return false;
    });
    return found;
}

} // namespace wirechief
