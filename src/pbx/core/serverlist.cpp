// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverlist.h"

#include "server.h"

#include <algorithm>

namespace wirechief {

ServerList::ServerList(QObject* parent)
    : QObject(parent)
{
}

ServerList::~ServerList() = default;

Server* ServerList::add(std::unique_ptr<Server> server)
{
    m_servers.push_back(std::move(server));
    Server* added = m_servers.back().get();
    m_byId.insert(added->id(), added);
    Q_EMIT this->added(added);
    return added;
}

void ServerList::remove(const QString& id)
{
    const auto it = std::find_if(m_servers.begin(), m_servers.end(),
        [&id](const std::unique_ptr<Server>& server) { return server->id() == id; });
    if (it == m_servers.end())
        return;
    Q_EMIT aboutToRemove(it->get());
    (*it)->client().close();
    // The request may come from one of the server's own signals. With a parent it goes at the end in any
    // case, and before the clock that its tables use.
    Server* gone = it->release();
    m_servers.erase(it);
    m_byId.remove(id);
    gone->setParent(this);
    gone->deleteLater();
}

Server* ServerList::find(const QString& id) const
{
    return m_byId.value(id); // asked for each of thousands of saved servers
}

std::vector<Server*> ServerList::all() const
{
    std::vector<Server*> servers;
    servers.reserve(m_servers.size());
    for (const auto& server : m_servers)
        servers.push_back(server.get());
    return servers;
}

} // namespace wirechief
