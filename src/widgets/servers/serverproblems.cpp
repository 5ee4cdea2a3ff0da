// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverproblems.h"

#include "sessions/connections/connections.h"
#include "sessions/selection/selection.h"
#include "widgets/window/messagebar.h"

namespace wirechief {

ServerProblems::ServerProblems(
    const Selection& selection, Connections& connections, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_selection(selection)
    , m_connections(connections)
    , m_bar(bar)
{
    connect(&connections, &Connections::problem, this, &ServerProblems::add);
    connect(&connections, &Connections::profilesChanged, this, &ServerProblems::follow);
    connect(&selection, &Selection::serverChanged, this, &ServerProblems::follow);
    connect(&bar, &MessageBar::closed, this, [this] {
        m_problems.remove(m_shown);
        m_shown.clear();
    });
}

void ServerProblems::add(const Error& error, const QString& id)
{
    if (id.isEmpty())
        return;
    m_problems.insert(id, error);
    if (isSeen(id))
        show(id);
    else
        Q_EMIT elsewhere(error.text);
}

bool ServerProblems::isSeen(const QString& id) const
{
    return m_selection.isAllServers() || m_selection.serverId() == id;
}

void ServerProblems::follow()
{
    m_problems.removeIf([this](const auto& entry) { return m_connections.find(entry.key()) == nullptr; });
    if (!m_shown.isEmpty() && (!isSeen(m_shown) || !m_problems.contains(m_shown)))
        clear();
    if (!m_shown.isEmpty() || m_problems.isEmpty())
        return;
    const QString id = m_selection.isAllServers() ? m_problems.firstKey() : m_selection.serverId();
    if (m_problems.contains(id))
        show(id);
}

void ServerProblems::show(const QString& id)
{
    const Error& error = m_problems[id];
    QList<MessageBar::Button> buttons;
    if (m_offersUnlock && error.kind == ErrorKind::Cancelled)
        buttons.append(
            {QStringLiteral("unlockVault"), tr("Unlock the Vault…"), [this] { Q_EMIT unlockWanted(); }});
    Q_EMIT barTaken();
    m_shown = id;
    m_bar.showMessage(MessageBar::Kind::Warning, error.toString(), buttons);
}

void ServerProblems::clear()
{
    m_shown.clear();
    m_bar.clear();
    Q_EMIT barLeft();
}

void ServerProblems::offerUnlock(bool offered)
{
    if (m_offersUnlock == offered)
        return;
    m_offersUnlock = offered;
    if (!m_shown.isEmpty())
        show(QString(m_shown));
}

void ServerProblems::forgetLocked()
{
    m_problems.removeIf([](const auto& entry) { return entry.value().kind == ErrorKind::Cancelled; });
    follow();
}

} // namespace wirechief
