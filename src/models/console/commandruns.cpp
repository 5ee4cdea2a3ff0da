// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandruns.h"

#include "models/console/limits.h"

#include <algorithm>

namespace wirechief {

quint64 CommandRuns::add(CommandRun run)
{
    run.number = ++m_lastNumber;
    m_bytes += run.text.size();
    m_runs.push_back(std::move(run));
    while (m_runs.size() > 1 && (m_runs.size() > limits::runsKept || m_bytes > limits::runBytes)) {
        m_bytes -= m_runs.front().text.size();
        m_runs.pop_front();
    }
    Q_EMIT changed();
    return m_lastNumber;
}

void CommandRuns::clear()
{
    m_runs.clear();
    m_bytes = 0;
    Q_EMIT changed();
}

const CommandRun* CommandRuns::run(quint64 number) const
{
    const auto found = std::lower_bound(m_runs.begin(), m_runs.end(), number,
        [](const CommandRun& run, quint64 wanted) { return run.number < wanted; });
    return found == m_runs.end() || found->number != number ? nullptr : &*found;
}

const CommandRun* CommandRuns::newest(const QString& serverName) const
{
    const auto found = std::find_if(m_runs.rbegin(), m_runs.rend(), [&serverName](const CommandRun& run) {
        return serverName.isEmpty() || run.serverName == serverName;
    });
    return found == m_runs.rend() ? nullptr : &*found;
}

} // namespace wirechief
