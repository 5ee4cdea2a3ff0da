// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flushclock.h"

#include "base/leftout.h"
#include "pbx/table/limits.h"
#include "table.h"

#include <QElapsedTimer>
#include <QMetaMethod>

namespace wirechief {

FlushClock::FlushClock(QObject* parent)
    : QObject(parent)
{
    begin(m_observed, limits::flushInterval);
    begin(m_unobserved, limits::unobservedFlushInterval);
    m_second.setTimerType(Qt::VeryCoarseTimer);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &FlushClock::tick);
}

FlushClock::~FlushClock() = default;

void FlushClock::begin(Pace& pace, std::chrono::milliseconds shortest)
{
    pace.shortest = shortest;
    pace.timer.setSingleShot(true);
    pace.timer.setInterval(shortest);
    connect(&pace.timer, &QTimer::timeout, this, [this, &pace] {
        flush(pace);
        Q_EMIT flushed();
    });
}

void FlushClock::connectNotify(const QMetaMethod& signal)
{
    if (signal == QMetaMethod::fromSignal(&FlushClock::second) && !m_second.isActive())
        m_second.start();
}

void FlushClock::tick()
{
    if (isSignalConnected(QMetaMethod::fromSignal(&FlushClock::second)))
        Q_EMIT second();
    else
        m_second.stop();
}

void FlushClock::schedule(TableBase* table)
{
    Pace& pace = table->isObserved() ? m_observed : m_unobserved;
    pace.dirty.push_back(table);
    if (!pace.timer.isActive())
        pace.timer.start();
}

void FlushClock::forget(TableBase* table)
{
    std::erase(m_observed.dirty, table);
    std::erase(m_unobserved.dirty, table);
}

void FlushClock::flushNow()
{
    flush(m_observed);
    flush(m_unobserved);
    Q_EMIT flushed();
}

void FlushClock::flush(Pace& pace)
{
    QElapsedTimer cost;
    cost.start();
    // One at a time: a flush may make another table dirty or end one.
    for (size_t left = pace.dirty.size(); left > 0 && !pace.dirty.empty(); --left) {
        TableBase* table = pace.dirty.front();
        pace.dirty.erase(pace.dirty.begin());
        table->flush();
    }
    const std::chrono::milliseconds spent(cost.elapsed());
    pace.timer.setInterval(
        std::clamp<std::chrono::milliseconds>(spent, pace.shortest, limits::flushIntervalMax));
    if (spent > limits::flushInterval) {
        if (const std::optional<quint64> leftOut = m_slowLines.admit())
            qCInfo(lcPerf) << "announcing changes took" << spent.count() << "ms" << LeftOut{*leftOut};
    }
    if (!pace.dirty.empty())
        pace.timer.start();
    else
        pace.timer.stop();
}

} // namespace wirechief
