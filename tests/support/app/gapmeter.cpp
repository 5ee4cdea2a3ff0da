// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gapmeter.h"

#include "base/logging.h"

#include <algorithm>

namespace wirechief {

namespace {
constexpr std::chrono::milliseconds worthTelling(25);
}

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
    m_workBefore = std::clock();
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
    const std::clock_t work = std::clock();
    m_longestWork = std::max(
        m_longestWork, std::chrono::microseconds((work - m_workBefore) * 1'000'000 / CLOCKS_PER_SEC));
    m_workBefore = work;
    if (gap > worthTelling)
        qCDebug(lcPerf) << "the event loop was busy for" << gap.count() << "us";
}

} // namespace wirechief
