// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "liveclock.h"

#include <algorithm>
#include <limits>

namespace wirechief {

/// A moment of the LiveClock in four bytes, where its time_point has eight: sixteenths of a second since the
/// program began. Reaches four years back and four ahead; what is further off is taken for that. To be used
/// as a time_point, and rounded down: of two moments less than a sixteenth apart it may not tell which was
/// first.
class LiveTime {
public:
    using Clock = LiveClock;

    LiveTime() = default;
    LiveTime(Clock::time_point time)
        : m_ticks(ticksOf(time))
    {
    }
    operator Clock::time_point() const
    {
        return m_ticks == unset ? Clock::time_point() : start() + Tick(m_ticks);
    }
    auto operator<=>(const LiveTime&) const = default;
    friend Clock::duration operator-(Clock::time_point end, LiveTime begin)
    {
        return end - Clock::time_point(begin);
    }

private:
    using Tick = std::chrono::duration<qint32, std::ratio<1, 16>>;
    static constexpr qint32 unset = std::numeric_limits<qint32>::min(); ///< time_point()

    static Clock::time_point start()
    {
        static const Clock::time_point begun = Clock::now();
        return begun;
    }
    static qint32 ticksOf(Clock::time_point time)
    {
        using LongTick = std::chrono::duration<qint64, Tick::period>;
        if (time == Clock::time_point())
            return unset;
        const qint64 ticks = std::chrono::floor<LongTick>(time - start()).count();
        return qint32(std::clamp<qint64>(ticks, unset + 1, std::numeric_limits<qint32>::max()));
    }

    qint32 m_ticks = unset;
};

} // namespace wirechief
