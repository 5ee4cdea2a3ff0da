// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace wirechief {

/// Whether it becomes true; only a machine that stands still makes a right test fail here.
template <class Condition>
bool comesTrue(Condition condition, int seconds = 30)
{
    // Not QTest::qWaitFor(): it sleeps between looks, and a flood takes thousands of turns.
    QTimer tick;
    tick.start(10);
    const QDeadlineTimer end(std::chrono::seconds{seconds});
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace wirechief
