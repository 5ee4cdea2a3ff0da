// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverqueue.h"

#include "sessions/limits.h"

#include <QElapsedTimer>

namespace wirechief {

ServerQueue::ServerQueue(std::function<void(const QString& id)> act)
    : m_act(std::move(act))
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] { work(); });
}

QStringList ServerQueue::add(const QStringList& ids)
{
    QStringList added;
    for (const QString& id : ids) {
        if (m_places.contains(id))
            continue;
        m_places.insert(id, m_ids.insert(m_ids.end(), id));
        added.append(id);
    }
    if (!added.isEmpty())
        m_turn.start();
    return added;
}

bool ServerQueue::remove(const QString& id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return false;
    m_ids.erase(*place);
    m_places.erase(place);
    return true;
}

/// At least one, however slow.
void ServerQueue::work()
{
    QElapsedTimer elapsed;
    elapsed.start();
    do {
        if (m_ids.empty())
            return;
        const QString id = m_ids.front();
        remove(id);
        m_act(id);
    } while (!elapsed.hasExpired(limits::serversSlice.count()));
    m_turn.start();
}

} // namespace wirechief
