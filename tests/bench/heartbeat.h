// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace wirechief {

/// Beats every 5 ms in the event loop that is measured. Tells how late the beats were, by the clock and by
/// the work done meanwhile: the same without what other programs took away.
class HeartBeat : public QObject {
public:
    static constexpr int interval = 5; // ms

    HeartBeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &HeartBeat::beat);
        m_timer.start(interval);
        start();
    }
    /// Forgets what was measured.
    void start()
    {
        m_gaps.clear();
        m_work.clear();
        m_sinceBeat.start();
        m_cpuBefore = std::clock();
    }
    [[nodiscard]] double longestGapMs() const { return longest(m_gaps); }
    [[nodiscard]] double longestWorkMs() const { return longest(m_work); }
    /// Milliseconds that one of a hundred beats was late, or later.
    [[nodiscard]] double p99LatenessMs() const { return p99Lateness(m_gaps); }
    [[nodiscard]] double p99WorkMs() const { return p99Lateness(m_work); }

private:
    void beat()
    {
        m_gaps.push_back(double(m_sinceBeat.nsecsElapsed()) / 1e6);
        m_sinceBeat.start();
        const std::clock_t cpu = std::clock();
        m_work.push_back(double(cpu - m_cpuBefore) * 1e3 / CLOCKS_PER_SEC);
        m_cpuBefore = cpu;
    }
    static double longest(const std::vector<double>& gaps)
    {
        return gaps.empty() ? 0 : *std::max_element(gaps.begin(), gaps.end());
    }
    /// A long gap made several beats late, each by what was left of it.
    static double p99Lateness(const std::vector<double>& gaps)
    {
        std::vector<double> late{0};
        for (const double gap : gaps) {
            late.push_back(std::max(0.0, gap - interval));
            for (double left = gap - 2 * interval; left > 0; left -= interval)
                late.push_back(left);
        }
        std::sort(late.begin(), late.end());
        return late[size_t(double(late.size() - 1) * 0.99)];
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    std::clock_t m_cpuBefore = 0;
    std::vector<double> m_gaps;
    std::vector<double> m_work;
};

/// Runs the event loop until `done` says so, asked at each of its turns.
inline void turnUntil(const std::function<bool()>& done)
{
    QEventLoop loop;
    while (!done())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

/// Lets the event loop run.
inline void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace wirechief
