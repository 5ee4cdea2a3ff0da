// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selection.h"

#include "pbx/core/serverlist.h"
#include "sessions/connections/connections.h"

namespace wirechief {

Selection::Selection(Connections& connections, ServerList& servers, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_servers(servers)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Selection::serversChanged);
    connect(&servers, &ServerList::added, this, [this](const Server* server) {
        if (server->id() == m_serverId)
            Q_EMIT serversChanged();
        else if (isAllServers() && !m_soon.isActive()) // many may be opened at once
            m_soon.start();
    });
    // It must be let go of now: afterwards it is gone.
    connect(&servers, &ServerList::aboutToRemove, this, [this](const Server* server) {
        m_leaving = server;
        Q_EMIT serversChanged();
        m_leaving = nullptr;
    });
}

bool Selection::isAllServers() const
{
    return m_serverId == allServersId;
}

QList<Server*> Selection::servers() const
{
    QList<Server*> servers;
    for (Server* server : m_servers.all()) {
        const bool isSelected
            = isAllServers() ? m_connections.isOfAll(server->id()) : server->id() == m_serverId;
        if (server != m_leaving && isSelected)
            servers.append(server);
    }
    return servers;
}

void Selection::selectServer(const QString& id)
{
    m_serverId = id;
    Q_EMIT serverChanged();
    Q_EMIT serversChanged();
}

void Selection::selectPage(const QString& id)
{
    if (id == m_page)
        return;
    m_page = id;
    Q_EMIT pageChanged();
}

void Selection::selectSubjects(const QList<Subject>& subjects, const std::optional<Subject>& current)
{
    m_subjects = subjects;
    m_current = current;
    Q_EMIT subjectsChanged();
}

} // namespace wirechief
