// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <list>

namespace wirechief {

/// Servers with which one thing is to be done, first come, first served: a slice of limits::serversSlice in a
/// turn of the event loop, so that the window answers in between, however many they are. What is left when it
/// goes is not done.
class ServerQueue {
public:
    /// `act` is called once for each; it may change the queue.
    explicit ServerQueue(std::function<void(const QString& id)> act);

    /// Those that wait already keep their place. Gives those that are new.
    QStringList add(const QStringList& ids);
    /// Whether it waited.
    bool remove(const QString& id);
    [[nodiscard]] bool contains(const QString& id) const { return m_places.contains(id); }
    /// Does the first slice now; each other one comes from the event loop.
    void work();

private:
    std::function<void(const QString& id)> m_act;
    std::list<QString> m_ids;
    QHash<QString, std::list<QString>::iterator> m_places; ///< of each in m_ids
    QTimer m_turn;
};

} // namespace wirechief
