// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/sessionclock.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace wirechief {

/// A clock that stands still until the test tells it to go on; nobody waits for real.
class ManualClock : public SessionClock {
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm() override
    {
        auto alarm = std::make_unique<ManualAlarm>(*this);
        m_alarms.push_back(alarm.get());
        return alarm;
    }

    /// Runs everything that falls due within `duration`, in order and each at its own time, the event loop
    /// after each; then it is that much later.
    void advance(std::chrono::nanoseconds duration)
    {
        const TimePoint end = m_now + duration;
        QCoreApplication::processEvents();
        while (ManualAlarm* next = earliest()) {
            if (*next->due() > end)
                break;
            m_now = std::max(m_now, *next->due());
            next->ring();
            QCoreApplication::processEvents();
        }
        m_now = end;
    }
    /// The machine slept, or the program was stopped: it is that much later, and what fell due meanwhile
    /// rings now, late.
    void sleep(std::chrono::nanoseconds duration)
    {
        m_now += duration;
        advance(std::chrono::nanoseconds(0));
    }
    /// The program was busy for so long: nothing else ran, nothing rings yet.
    void work(std::chrono::nanoseconds duration) { m_now += duration; }
    /// How often any alarm has rung: what a real clock would have woken the program for.
    [[nodiscard]] int rings() const { return m_rings; }

private:
    class ManualAlarm : public Alarm {
    public:
        explicit ManualAlarm(ManualClock& clock)
            : m_clock(clock)
        {
        }
        ~ManualAlarm() override { std::erase(m_clock.m_alarms, this); }
        void set(TimePoint moment) override
        {
            m_due = moment;
            if (moment > m_clock.now())
                return;
            QTimer::singleShot(0, this, [this] {
                if (m_due && *m_due <= m_clock.now())
                    ring();
            });
        }
        void stop() override { m_due.reset(); }
        [[nodiscard]] std::optional<TimePoint> due() const override { return m_due; }
        void ring()
        {
            ++m_clock.m_rings;
            m_due.reset();
            Q_EMIT rang();
        }

    private:
        ManualClock& m_clock;
        std::optional<TimePoint> m_due;
    };

    [[nodiscard]] ManualAlarm* earliest() const
    {
        ManualAlarm* first = nullptr;
        for (ManualAlarm* alarm : m_alarms) {
            if (alarm->due() && (!first || *alarm->due() < *first->due()))
                first = alarm;
        }
        return first;
    }

    TimePoint m_now{std::chrono::hours(1000)};
    std::vector<ManualAlarm*> m_alarms;
    int m_rings = 0;
};

} // namespace wirechief
