// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandhistory.h"

#include "base/secretwords.h"
#include "models/console/limits.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace wirechief {

namespace {

constexpr QLatin1String commandKey("command");
constexpr QLatin1String serverKey("server");

} // namespace

void CommandHistory::setServer(const QString& id)
{
    stopWalk();
    m_server = id;
}

void CommandHistory::add(const QString& command)
{
    stopWalk();
    const auto newest = std::find_if(m_lines.crbegin(), m_lines.crend(),
        [this](const HistoryLine& line) { return line.server == m_server; });
    if (command.trimmed().isEmpty() || (newest != m_lines.crend() && newest->command == command))
        return;
    append({command, m_server});
}

void CommandHistory::append(const HistoryLine& line)
{
    m_lines.append(line);
    while (m_lines.size() > limits::historyLines)
        m_lines.removeFirst();
}

QStringList CommandHistory::inOrder() const
{
    QStringList commands;
    QSet<QString> known;
    for (const bool isOwn : {true, false}) {
        for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
            if ((line->server == m_server) == isOwn && !known.contains(line->command)) {
                known.insert(line->command);
                commands.append(line->command);
            }
        }
    }
    return commands;
}

QString CommandHistory::previous(const QString& typed)
{
    if (m_position < 0) {
        m_walk = inOrder();
        m_walk.removeIf(
            [&typed](const QString& command) { return command == typed || !command.startsWith(typed); });
        m_walk.prepend(typed);
        m_position = 0;
    }
    m_position = std::min(m_position + 1, m_walk.size() - 1);
    return m_walk.at(m_position);
}

QString CommandHistory::next(const QString& current)
{
    if (m_position < 0)
        return current;
    m_position = std::max<qsizetype>(m_position - 1, 0);
    const QString line = m_walk.at(m_position);
    if (m_position == 0)
        stopWalk();
    return line;
}

void CommandHistory::stopWalk()
{
    m_position = -1;
    m_walk.clear();
}

qsizetype CommandHistory::find(const QStringList& lines, const QString& words, qsizetype from)
{
    for (qsizetype at = std::max<qsizetype>(from, 0); at < lines.size(); ++at) {
        if (lines.at(at).contains(words, Qt::CaseInsensitive))
            return at;
    }
    return -1;
}

QJsonArray CommandHistory::toJson() const
{
    QJsonArray array;
    for (const HistoryLine& line : m_lines) {
        if (mayHoldSecret(line.command) || line.command.size() > limits::historyCharacters)
            continue;
        QJsonObject object{{commandKey, line.command}};
        if (!line.server.isEmpty())
            object.insert(serverKey, line.server);
        array.append(object);
    }
    return array;
}

CommandHistory CommandHistory::fromJson(const QJsonArray& array)
{
    CommandHistory history;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        const HistoryLine line = value.isString()
            ? HistoryLine{value.toString(), {}}
            : HistoryLine{object.value(commandKey).toString(), object.value(serverKey).toString()};
        if (!line.command.trimmed().isEmpty() && line.command.size() <= limits::historyCharacters)
            history.append(line);
    }
    return history;
}

} // namespace wirechief
