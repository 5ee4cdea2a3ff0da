// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gapmeter.h"

#include "base/logging.h"

#include <algorithm>
#include <ctime>

namespace wirechief {

namespace {
constexpr std::chrono::milliseconds worthTelling(25);

/// Processor time of this thread: what workers do beside it holds no window up.
std::chrono::microseconds workSoFar()
{
#ifdef Q_OS_UNIX
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::microseconds(qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000);
#else
    return std::chrono::microseconds(qint64(std::clock()) * 1'000'000 / CLOCKS_PER_SEC);
#endif
}
} // namespace

GapMeter::GapMeter(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::milliseconds(5));
    connect(&m_timer, &QTimer::timeout, this, &GapMeter::beat);
}

void GapMeter::start()
{
    m_longest = {};
    m_longestWork = {};
    m_workBefore = workSoFar();
    m_beats = 0;
    m_sinceBeat.start();
    m_timer.start();
}

void GapMeter::beat()
{
    ++m_beats;
    const std::chrono::microseconds gap(m_sinceBeat.nsecsElapsed() / 1000);
    m_sinceBeat.start();
    m_longest = std::max(m_longest, gap);
    const std::chrono::microseconds work = workSoFar();
    m_longestWork = std::max(m_longestWork, work - m_workBefore);
    m_workBefore = work;
    if (gap > worthTelling)
        qCDebug(lcPerf) << "the event loop was busy for" << gap.count() << "us";
}

} // namespace wirechief
