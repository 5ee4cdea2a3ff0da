// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "amitimeouts.h"
#include "sessionclock.h"

namespace wirechief {

/// How long to wait before the next attempt: doubling, with jitter, and anew only after good service, so that
/// a server that ends at each login is not stormed. For a minute after steady service or an announced restart
/// the wait stays short, so that a server that restarts, be it again and again, is back in use within
/// seconds.
class BackOff {
public:
    using milliseconds = std::chrono::milliseconds;

    explicit BackOff(const AmiTimeouts& timeouts);

    void reset();
    /// From now on the longest waits.
    void slowDown();
    /// The wait after a link that ended. `served`: how long it was in service; zero if never.
    [[nodiscard]] milliseconds next(SessionClock::TimePoint now, milliseconds served, bool announced);

private:
    AmiTimeouts m_timeouts;
    milliseconds m_delay{0};
    SessionClock::TimePoint m_quickUntil;
};

} // namespace wirechief
