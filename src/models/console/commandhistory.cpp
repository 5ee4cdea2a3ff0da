// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandhistory.h"

#include "base/secretwords.h"
#include "models/console/limits.h"

#include <algorithm>

namespace wirechief {

CommandHistory::CommandHistory(QStringList lines)
{
    for (const QString& line : std::as_const(lines))
        add(line);
}

void CommandHistory::add(const QString& line)
{
    stopWalk();
    if (line.trimmed().isEmpty() || (!m_lines.isEmpty() && m_lines.last() == line))
        return;
    m_lines.append(line);
    while (m_lines.size() > limits::historyLines)
        m_lines.removeFirst();
}

QString CommandHistory::previous(const QString& typed)
{
    if (m_position < 0)
        m_prefix = typed;
    const QString shown = m_position < 0 ? typed : m_lines.at(m_position);
    for (qsizetype at = (m_position < 0 ? m_lines.size() : m_position) - 1; at >= 0; --at) {
        if (m_lines.at(at).startsWith(m_prefix) && m_lines.at(at) != shown) {
            m_position = at;
            return m_lines.at(at);
        }
    }
    return shown;
}

QString CommandHistory::next(const QString& current)
{
    if (m_position < 0)
        return current;
    const QString shown = m_lines.at(m_position);
    for (qsizetype at = m_position + 1; at < m_lines.size(); ++at) {
        if (m_lines.at(at).startsWith(m_prefix) && m_lines.at(at) != shown) {
            m_position = at;
            return m_lines.at(at);
        }
    }
    m_position = -1;
    return m_prefix;
}

void CommandHistory::stopWalk()
{
    m_position = -1;
}

QStringList CommandHistory::linesToSave() const
{
    QStringList lines;
    std::remove_copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(lines), &mayHoldSecret);
    return lines;
}

} // namespace wirechief
