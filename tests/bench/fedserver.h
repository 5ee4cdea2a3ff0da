// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/sockettransport.h"
#include "base/limits.h"
#include "callstream.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace wirechief {

/// A server without a session, which is told events as a session tells them: for limits::turnBudget in a turn
/// of the event loop.
class FedServer {
public:
    FedServer(const QString& name, FlushClock& clock)
        : m_server(name, name, std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock)
    {
        QObject::connect(&m_turns, &QTimer::timeout, &m_turns, [this] { work(); });
    }
    [[nodiscard]] Channels& channels() { return m_server.channels(); }
    [[nodiscard]] const QString& name() const { return m_server.name(); }
    [[nodiscard]] CallTraffic& traffic() { return m_traffic; }

    /// Takes them at once.
    void take(const std::vector<AmiMessage>& events)
    {
        for (const AmiMessage& event : events)
            channels().apply(event);
    }
    /// Takes them in turns.
    void feed(std::vector<AmiMessage> events)
    {
        m_waiting.insert(
            m_waiting.end(), std::make_move_iterator(events.begin()), std::make_move_iterator(events.end()));
        m_turns.start(0);
    }
    [[nodiscard]] bool isFed() const { return m_waiting.empty(); }
    /// Calls that ended are not shown any more.
    void forgetEnded() { channels().elapse(Channels::Clock::now() + std::chrono::minutes(1)); }

private:
    void work()
    {
        QElapsedTimer time;
        time.start();
        while (!m_waiting.empty() && std::chrono::nanoseconds(time.nsecsElapsed()) < limits::turnBudget) {
            channels().apply(m_waiting.front());
            m_waiting.pop_front();
        }
        if (m_waiting.empty())
            m_turns.stop();
    }

    Server m_server;
    CallTraffic m_traffic;
    std::deque<AmiMessage> m_waiting;
    QTimer m_turns;
};

} // namespace wirechief
