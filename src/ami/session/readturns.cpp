// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readturns.h"

#include "ami/limits.h"
#include "base/limits.h"

#include <QPointer>

#include <algorithm>

namespace wirechief {

ReadTurns::ReadTurns(SessionClock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ReadTurns::turn);
    m_bulkBeat.setSingleShot(true);
    m_bulkBeat.setInterval(limits::bulkInterval);
    connect(&m_bulkBeat, &QTimer::timeout, this, &ReadTurns::endWaiting);
}

bool ReadTurns::isQueued(const void* who) const
{
    return std::any_of(
        m_queue.begin(), m_queue.end(), [who](const Entry& entry) { return entry.who == who; });
}

void ReadTurns::enqueue(const void* who, const Read& read)
{
    if (m_reading != nullptr || !m_queue.empty()) {
        if (!isQueued(who))
            m_queue.push_back({who, read});
        return;
    }
    // Nobody waits: the usual case, and no need to make this one wait for another turn of the event loop.
    const QPointer<ReadTurns> self(this);
    m_end = m_clock.now() + limits::turnShare;
    readShare({who, read});
    if (!self.isNull() && !m_queue.empty())
        m_timer.start();
}

void ReadTurns::readShare(Entry entry)
{
    const QPointer<ReadTurns> self(this);
    m_reading = entry.who;
    const bool hasMore = entry.read();
    if (self.isNull())
        return;
    const bool isStillThere = std::exchange(m_reading, nullptr) != nullptr;
    if (hasMore && isStillThere && !isQueued(entry.who))
        m_queue.push_back(std::move(entry));
}

void ReadTurns::remove(const void* who)
{
    if (m_reading == who)
        m_reading = nullptr;
    std::erase_if(m_queue, [who](const Entry& entry) { return entry.who == who; });
    std::erase_if(m_waiting, [who](const auto& waiting) { return waiting.first == who; });
}

void ReadTurns::setInBulk(bool inBulk)
{
    m_isInBulk = inBulk;
    if (!inBulk)
        endWaiting();
}

void ReadTurns::waitInBulk(const void* who, const std::function<void()>& go)
{
    m_waiting.emplace_back(who, go);
    if (!m_bulkBeat.isActive())
        m_bulkBeat.start();
}

void ReadTurns::endWaiting()
{
    m_bulkBeat.stop();
    for (const auto& [who, go] : std::exchange(m_waiting, {}))
        go();
}

void ReadTurns::turn()
{
    const QPointer<ReadTurns> self(this);
    SessionClock::TimePoint now = m_clock.now();
    const SessionClock::TimePoint end = now + limits::turnBudget;
    while (!m_queue.empty() && now < end) {
        Entry entry = std::move(m_queue.front());
        m_queue.pop_front();
        m_end = std::min(end, now + limits::turnShare);
        readShare(std::move(entry));
        if (self.isNull())
            return;
        now = m_clock.now();
    }
    if (!m_queue.empty())
        m_timer.start();
}

} // namespace wirechief
