// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace wirechief {

/// Measures how long the event loop is busy: a heart beat every 5 ms, and the longest time between two.
class GapMeter : public QObject {
    Q_OBJECT
public:
    explicit GapMeter(QObject* parent = nullptr);

    /// Forgets what was measured and goes on.
    void start();
    [[nodiscard]] std::chrono::microseconds longestGap() const { return m_longest; }
    /// The most processor time of this thread between two beats: the same without what other programs took
    /// away.
    [[nodiscard]] std::chrono::microseconds longestWork() const { return m_longestWork; }
    [[nodiscard]] quint64 beats() const { return m_beats; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    std::chrono::microseconds m_longest{0};
    std::chrono::microseconds m_longestWork{0};
    std::chrono::microseconds m_workBefore{0};
    quint64 m_beats = 0;
};

} // namespace wirechief
