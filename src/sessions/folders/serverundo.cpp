// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverundo.h"

#include "sessions/connections/connections.h"
#include "sessions/limits.h"

#include <utility>

namespace wirechief {

ServerUndo::ServerUndo(Connections& connections, QObject* parent)
    : QObject(parent)
{
    connect(&connections, &Connections::profilesChanged, this, &ServerUndo::forgetImpossible);
    connect(&connections, &Connections::stateChanged, this, &ServerUndo::forgetImpossible);
}

void ServerUndo::add(Step step)
{
    m_steps.push_back(std::move(step));
    if (m_steps.size() > limits::undoSteps)
        m_steps.erase(m_steps.begin());
    Q_EMIT changed();
}

Result<void> ServerUndo::change(const std::function<Result<void>()>& change, Step step)
{
    m_isRunning = true;
    Result<void> done = change();
    m_isRunning = false;
    if (done)
        add(std::move(step));
    forgetImpossible();
    return done;
}

Result<QString> ServerUndo::undo()
{
    if (m_steps.empty())
        return Error{ErrorKind::NotFound, tr("There is nothing to take back."), {}};
    Step step = std::move(m_steps.back());
    m_steps.pop_back();
    m_isRunning = true; // what it changes says nothing about those before it
    Result<QString> done = step.run();
    m_isRunning = false;
    if (!done && step.isPossible())
        m_steps.push_back(std::move(step));
    forgetImpossible();
    (void)renameLast();
    Q_EMIT changed();
    return done;
}

/// Only at the end of the row: what comes before may be as it was once what came after is taken back.
void ServerUndo::forgetImpossible()
{
    if (m_isRunning)
        return;
    const size_t before = m_steps.size();
    while (!m_steps.empty() && !m_steps.back().isPossible())
        m_steps.pop_back();
    if (renameLast() || m_steps.size() != before)
        Q_EMIT changed();
}

/// Whether it says something else now.
bool ServerUndo::renameLast()
{
    if (m_steps.empty() || !m_steps.back().rename)
        return false;
    Step& last = m_steps.back();
    const QString before = last.text;
    last.rename(last);
    return last.text != before;
}

} // namespace wirechief
