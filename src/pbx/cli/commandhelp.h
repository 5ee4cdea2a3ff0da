// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVersionNumber>

namespace wirechief {

/// What a server says of its commands, a line each: "core show uptime" → "Show uptime information". A value.
class CommandHelp {
public:
    /// The command that lists them.
    [[nodiscard]] static QString command(const QVersionNumber& release);
    /// Reads the list. Old releases cut a command at 30 characters (main/cli.c, help1): those are left out.
    [[nodiscard]] static CommandHelp read(QByteArrayView text);

    /// Raw server text; empty where it says nothing of exactly this command.
    [[nodiscard]] QByteArray of(const QString& command) const { return m_lines.value(command.toUtf8()); }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }

private:
    void add(QByteArrayView command, const QByteArray& summary);

    QHash<QByteArray, QByteArray> m_lines;
};

} // namespace wirechief
