// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flushclock.h"

#include "pbx/limits.h"
#include "table.h"

#include <QElapsedTimer>

namespace wirechief {

FlushClock::FlushClock(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limits::flushInterval);
    connect(&m_timer, &QTimer::timeout, this, &FlushClock::flushNow);
}

FlushClock::~FlushClock() = default;

void FlushClock::schedule(TableBase* table)
{
    m_dirty.push_back(table);
    if (!m_timer.isActive())
        m_timer.start();
}

void FlushClock::forget(TableBase* table)
{
    std::erase(m_dirty, table);
}

void FlushClock::flushNow()
{
    QElapsedTimer cost;
    cost.start();
    // One at a time: a flush may make another table dirty or end one.
    for (size_t left = m_dirty.size(); left > 0 && !m_dirty.empty(); --left) {
        TableBase* table = m_dirty.front();
        m_dirty.erase(m_dirty.begin());
        table->flush();
    }
    const std::chrono::milliseconds spent(cost.elapsed());
    m_timer.setInterval(
        std::clamp<std::chrono::milliseconds>(spent, limits::flushInterval, limits::flushIntervalMax));
    if (spent > limits::flushInterval) {
        if (const std::optional<quint64> leftOut = m_slowLines.admit())
            qCInfo(lcPerf) << "announcing changes took" << spent.count() << "ms" << *leftOut
                           << "such lines left out";
    }
    if (!m_dirty.empty())
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT flushed();
}

} // namespace wirechief
