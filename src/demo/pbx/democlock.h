// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <map>

namespace wirechief {

/// A clock that stands still until it is told to go on, and what is to happen when. Times are ms since 1970.
class DemoClock {
public:
    explicit DemoClock(qint64 now)
        : m_now(now)
    {
    }

    [[nodiscard]] qint64 now() const { return m_now; }
    void after(qint64 ms, std::function<void()> what) { m_due.emplace(m_now + ms, std::move(what)); }

    /// Runs what is due up to `time`, each at its own time and in order, and stops there.
    /// `onTime` is told each new time before anything happens at it.
    void runUntil(qint64 time, const std::function<void(qint64)>& onTime)
    {
        while (!m_due.empty() && m_due.begin()->first <= time) {
            const auto first = m_due.begin();
            const std::function<void()> what = std::move(first->second);
            m_now = first->first;
            m_due.erase(first);
            onTime(m_now);
            what();
        }
        m_now = time;
        onTime(m_now);
    }

private:
    qint64 m_now;
    std::multimap<qint64, std::function<void()>> m_due;
};

} // namespace wirechief
