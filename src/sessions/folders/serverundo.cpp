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
    m_undone.clear(); // they belong to what was before this
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

Result<QString> ServerUndo::takeBack(Steps& from, Steps& to)
{
    if (from.empty())
        return Error{ErrorKind::NotFound, tr("There is nothing to take back."), {}};
    Step step = std::move(from.back());
    from.pop_back();
    m_isRunning = true; // what it changes says nothing about those before it
    Result<QString> done = step.run();
    m_isRunning = false;
    if (!done && step.isPossible())
        from.push_back(std::move(step));
    else if (done && step.opposite)
        to.push_back(step.opposite());
    forgetImpossible();
    Q_EMIT changed();
    return done;
}

void ServerUndo::forgetImpossible()
{
    if (m_isRunning)
        return;
    const bool isOther = forgetImpossibleOf(m_steps);
    if (forgetImpossibleOf(m_undone) || isOther)
        Q_EMIT changed();
}

/// Only at the end of the row: what comes before may be as it was once what came after is taken back. Whether
/// the last one is another, or says something else now.
bool ServerUndo::forgetImpossibleOf(Steps& steps)
{
    const size_t before = steps.size();
    while (!steps.empty() && !steps.back().isPossible())
        steps.pop_back();
    return renameLast(steps) || steps.size() != before;
}

bool ServerUndo::renameLast(Steps& steps)
{
    if (steps.empty() || !steps.back().rename)
        return false;
    Step& last = steps.back();
    const QString before = last.text;
    last.rename(last);
    return last.text != before;
}

} // namespace wirechief
