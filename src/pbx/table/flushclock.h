// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/logging.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace wirechief {

class TableBase;

/// One timer for all tables: announces their changes at display speed, however fast the wire is. The interval
/// is what the last announcement cost, between limits::flushInterval and limits::flushIntervalMax: so that at
/// most half of the time goes there, and not longer, for a change costs the same in a larger batch. Tables
/// that nobody observes have a slower one, of limits::unobservedFlushInterval. And one tick a second for all
/// servers.
class FlushClock : public QObject {
    Q_OBJECT
public:
    explicit FlushClock(QObject* parent = nullptr);
    ~FlushClock() override;

    /// Announces this table's changes at the next tick of its timer. Called by tables.
    void schedule(TableBase* table);
    void forget(TableBase* table);
    /// Announces everything now; for tests and for the moment before a page is shown.
    void flushNow();

    /// The program ends: the system takes the memory of large tables back faster than they could give it.
    void setEnding() { m_isEnding = true; }
    [[nodiscard]] bool isEnding() const { return m_isEnding; }

Q_SIGNALS:
    void flushed(); ///< after each tick, for status lines that count
    void second(); ///< each full second while anybody is connected to it: a hundred servers are woken once

protected:
    void connectNotify(const QMetaMethod& signal) override;

private:
    struct Pace {
        QTimer timer;
        std::vector<TableBase*> dirty;
        std::chrono::milliseconds shortest{};
    };

    void tick();
    void begin(Pace& pace, std::chrono::milliseconds shortest);
    void flush(Pace& pace);

    Pace m_observed;
    Pace m_unobserved;
    QTimer m_second;
    LogThrottle m_slowLines;
    bool m_isEnding = false;
};

} // namespace wirechief
