// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readturns.h"
#include "sessionclock.h"

#include <functional>
#include <list>

namespace wirechief {

class AmiClient;

/// What all sessions of a program share: lets them connect one after the other, so that many servers that
/// restart together, or one behind many profiles, are not stormed; and passes on news of the network.
/// limits::handshakes at a time, limits::connectSpacing apart, first come, first served. And lets them read
/// in turns.
class ConnectGate : public QObject {
    Q_OBJECT
public:
    explicit ConnectGate(SessionClock& clock = systemClock(), QObject* parent = nullptr);
    ~ConnectGate() override;

    /// Calls `go` once, now or from the event loop, when it is this client's turn.
    void enter(const AmiClient* who, std::function<void()> go);
    /// Its handshake has begun. Until then its place is free again after limits::connectPatience: waiting for
    /// dead addresses is no work, and must not keep others out.
    void hold(const AmiClient* who);
    /// Its handshake is over, or it no longer wants to connect.
    void leave(const AmiClient* who);

    [[nodiscard]] ReadTurns& turns() { return m_turns; }

    /// The network has changed; `reachable`: there is one.
    void setNetwork(bool reachable) { Q_EMIT networkChanged(reachable); }

Q_SIGNALS:
    void networkChanged(bool reachable);

private:
    struct Waiting {
        const AmiClient* who = nullptr;
        std::function<void()> go;
    };
    struct Inside {
        const AmiClient* who = nullptr;
        SessionClock::TimePoint until;
    };

    void admit();

    SessionClock& m_clock;
    ReadTurns m_turns;
    std::unique_ptr<Alarm> m_alarm;
    std::list<Waiting> m_waiting;
    std::list<Inside> m_inside;
    SessionClock::TimePoint m_nextTurn;
};

} // namespace wirechief
