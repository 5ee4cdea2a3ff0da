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

void GapMeter::start(std::chrono::milliseconds duration)
{
    m_duration = duration;
    m_longest = {};
    m_beats = 0;
    m_sinceStart.start();
    m_sinceBeat.start();
    m_timer.start();
}

void GapMeter::beat()
{
    ++m_beats;
    const std::chrono::microseconds gap(m_sinceBeat.nsecsElapsed() / 1000);
    m_sinceBeat.start();
    m_longest = std::max(m_longest, gap);
    if (gap > worthTelling)
        qCDebug(lcPerf) << "the event loop was busy for" << gap.count() << "us";
    if (std::chrono::milliseconds(m_sinceStart.elapsed()) >= m_duration) {
        m_timer.stop();
        Q_EMIT finished();
    }
}

} // namespace wirechief
