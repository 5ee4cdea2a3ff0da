// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectgate.h"

#include "ami/limits.h"

#include <QPointer>

#include <algorithm>

namespace wirechief {

ConnectGate::ConnectGate(SessionClock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm())
{
    connect(m_alarm.get(), &Alarm::rang, this, &ConnectGate::admit);
}

ConnectGate::~ConnectGate() = default;

void ConnectGate::enter(const AmiClient* who, std::function<void()> go)
{
    leave(who);
    m_waiting.push_back({who, std::move(go)});
    admit();
}

void ConnectGate::hold(const AmiClient* who)
{
    for (Inside& inside : m_inside) {
        if (inside.who == who)
            inside.until = SessionClock::TimePoint::max();
    }
}

void ConnectGate::leave(const AmiClient* who)
{
    m_waiting.remove_if([who](const Waiting& waiting) { return waiting.who == who; });
    m_inside.remove_if([who](const Inside& inside) { return inside.who == who; });
    if (!m_waiting.empty())
        m_alarm->set(std::max(m_nextTurn, m_clock.now())); // not from inside the call of another client
}

void ConnectGate::admit()
{
    const QPointer<ConnectGate> self(this);
    while (!self.isNull() && !m_waiting.empty()) {
        const SessionClock::TimePoint now = m_clock.now();
        m_inside.remove_if([now](const Inside& inside) { return inside.until <= now; });
        SessionClock::TimePoint turn = m_nextTurn;
        if (qsizetype(m_inside.size()) >= limits::handshakes) {
            const auto first = std::min_element(m_inside.begin(), m_inside.end(),
                [](const Inside& a, const Inside& b) { return a.until < b.until; });
            if (first->until == SessionClock::TimePoint::max())
                return; // leave() goes on
            turn = std::max(turn, first->until);
        }
        if (turn > now) {
            m_alarm->set(turn);
            return;
        }
        m_nextTurn = now + limits::connectSpacing;
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_inside.push_back({next.who, now + limits::connectPatience});
        next.go();
    }
}

} // namespace wirechief
