// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace wirechief {

BackOff::BackOff(const AmiTimeouts& timeouts)
    : m_timeouts(timeouts)
{
}

void BackOff::reset()
{
    m_delay = milliseconds(0);
    m_quickUntil = {};
}

void BackOff::slowDown()
{
    m_delay = m_timeouts.retryMax;
    m_quickUntil = {};
}

BackOff::milliseconds BackOff::next(SessionClock::TimePoint now, milliseconds served, bool announced)
{
    if (served >= m_timeouts.goodService)
        reset();
    if (served >= m_timeouts.steadyService || announced)
        m_quickUntil = now + m_timeouts.quickWindow;
    milliseconds wait = std::clamp(2 * m_delay, m_timeouts.retryFirst, m_timeouts.retryMax);
    if (now < m_quickUntil) {
        // What had grown before stays for the time after it: an announcement is no good service.
        wait = std::min(wait, m_timeouts.retryQuick);
        m_delay = std::max(m_delay, wait);
    } else {
        m_delay = wait;
    }
    const double spread
        = 1.0 + m_timeouts.jitter * (2.0 * QRandomGenerator::global()->generateDouble() - 1.0);
    return milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) * spread));
}

} // namespace wirechief
