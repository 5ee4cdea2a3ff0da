// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionclock.h"

#include <QTimer>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace wirechief {

namespace {

using namespace std::chrono_literals;

SessionClock::TimePoint systemNow()
{
#ifdef Q_OS_LINUX
    // steady_clock stands still while the machine sleeps; a session that slept eight hours must know it.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return SessionClock::TimePoint(
            std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::steady_clock::now(); // lint: allow clock, because it is the best there is elsewhere
}

/// Coarse, so that the program wakes once for many.
class SystemAlarm : public Alarm {
public:
    SystemAlarm()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_due.reset();
            Q_EMIT rang();
        });
    }
    void set(TimePoint moment) override
    {
        // Long waits end at full seconds, so that the Pings of a hundred sessions wake the program together.
        if (moment - systemNow() > longWait)
            moment = std::chrono::ceil<std::chrono::seconds>(moment);
        m_due = moment;
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(moment - systemNow());
        m_timer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, 24h));
    }
    void stop() override
    {
        m_due.reset();
        m_timer.stop();
    }
    [[nodiscard]] std::optional<TimePoint> due() const override { return m_due; }

private:
    static constexpr auto longWait = 10s;
    QTimer m_timer;
    std::optional<TimePoint> m_due;
};

class SystemClock : public SessionClock {
public:
    [[nodiscard]] TimePoint now() const override { return systemNow(); }
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm() override { return std::make_unique<SystemAlarm>(); }
};

} // namespace

SessionClock& systemClock()
{
    static SystemClock clock;
    return clock;
}

} // namespace wirechief
