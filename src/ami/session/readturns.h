// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionclock.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

namespace wirechief {

/// Lets the sessions of one thread read in turns: one turn of the event loop spends at most
/// limits::turnBudget on all of them together, a share of limits::turnShare on each before the next one has
/// its share. So a server that floods delays the others by their shares, and the window by one turn.
class ReadTurns : public QObject {
    Q_OBJECT
public:
    /// Reads and parses until isOver() or until there is nothing more; returns whether there is more.
    using Read = std::function<bool()>;

    /// It is work that is measured, so a session whose time stands still in a test has the machine's clock
    /// here.
    explicit ReadTurns(SessionClock& clock = systemClock(), QObject* parent = nullptr);

    /// Calls `read` at once where nobody else waits, else when its turn comes, and again while it returns
    /// true. `who` has one place in the queue.
    void enqueue(const void* who, const Read& read);
    /// Forgets it, also from inside its own read.
    void remove(const void* who);
    /// Inside a read: its share is used up.
    [[nodiscard]] bool isOver() const { return m_clock.now() >= m_end; }
    [[nodiscard]] bool isQueued(const void* who) const;

    /// Nobody looks: sessions may let bytes wait for others and read them together, so that the program is
    /// woken less often.
    void setInBulk(bool inBulk);
    [[nodiscard]] bool isInBulk() const { return m_isInBulk; }
    /// `who` lets bytes wait: calls `go` within limits::bulkInterval, of all who wait in the same turn. At
    /// once where somebody looks again.
    void waitInBulk(const void* who, const std::function<void()>& go);

private:
    struct Entry {
        const void* who = nullptr;
        Read read;
    };

    void turn();
    void readShare(Entry entry);
    void endWaiting();

    SessionClock& m_clock;
    QTimer m_timer; ///< of 0 ms, so that sockets, other timers and painting come in between
    std::deque<Entry> m_queue;
    SessionClock::TimePoint m_end; ///< of the share that is being used
    QTimer m_bulkBeat; ///< while anybody waits in bulk
    std::vector<std::pair<const void*, std::function<void()>>> m_waiting; ///< in bulk
    bool m_isInBulk = false;
    const void* m_reading = nullptr; ///< whose read is running; null where it was removed meanwhile
};

} // namespace wirechief
