// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"

#include <QByteArray>
#include <QString>

namespace wirechief {

/// One message of the log, without secrets.
struct LogEntry {
    enum class Kind : quint8 { Event = 1, Response = 2, Sent = 4 };

    qint64 time = 0; ///< ms since the epoch
    AmiMessage message; ///< incoming
    QByteArray own; ///< sent: its masked bytes; response: the name of the action that it answers, where known
    quint32 server = 0; ///< index in the log's list of servers
    Kind kind = Kind::Event;

    [[nodiscard]] QByteArrayView raw() const
    {
        return kind == Kind::Sent ? QByteArrayView(own) : message.raw();
    }
    [[nodiscard]] qsizetype bytes() const
    {
        return own.size() + (message.isNull() ? 0 : message.memoryBytes());
    }
    /// Not where the Error only says that there is nothing to list.
    [[nodiscard]] bool isFailure() const;
};

/// The name of an event, what a response says and to what, or the action. For display.
[[nodiscard]] QString logName(const LogEntry& entry);

/// The headers that tell most, in one line. For display; looks at the first few KiB only.
[[nodiscard]] QString logSummary(const LogEntry& entry);

/// Raw bytes of the message; at most `maximum` of them.
[[nodiscard]] QByteArray logMessage(const LogEntry& entry, qsizetype maximum);

/// One entry of an exported log: a line with time, server and direction, then the message, then a blank line.
/// UTF-8 where the server sent UTF-8.
[[nodiscard]] QByteArray logExportText(const LogEntry& entry, const QString& serverName);

/// The first value of a header in an action's bytes.
[[nodiscard]] QByteArrayView headerValue(QByteArrayView message, QByteArrayView key);

} // namespace wirechief
