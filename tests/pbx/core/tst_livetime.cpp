// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/core/livetime.h"
#include "support/base/testmain.h"

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;
constexpr auto precision = 62'500us;

} // namespace

/// Moments in four bytes.
class LiveTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void momentsAreKept_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("now") << qint64(0);
        QTest::newRow("a call") << qint64(-125);
        QTest::newRow("a channel that hangs for weeks") << qint64(std::chrono::seconds(-60 * day).count());
        QTest::newRow("a server that runs for years") << qint64(std::chrono::seconds(-1000 * day).count());
        QTest::newRow("the program runs for years") << qint64(std::chrono::seconds(1000 * day).count());
    }
    void momentsAreKept()
    {
        QFETCH(qint64, seconds);
        const auto now = LiveClock::now();
        const auto moment = now + std::chrono::seconds(seconds);
        const LiveTime time = moment;
        const LiveClock::time_point kept = time;
        QVERIFY(kept <= moment);
        QVERIFY(moment - kept < precision);
        // What is shown of it: as many whole seconds.
        QCOMPARE(std::chrono::floor<std::chrono::seconds>(now - time).count(), -seconds);
        QCOMPARE(LiveTime(kept), time); // it is rounded once
        QVERIFY(LiveTime(moment + precision) > time);
    }

    void noMomentStaysNone()
    {
        QCOMPARE(sizeof(LiveTime), size_t(4));
        const LiveTime none;
        QCOMPARE(LiveClock::time_point(none), LiveClock::time_point());
        QCOMPARE(none, LiveTime(LiveClock::time_point()));
        QVERIFY(none == LiveClock::time_point());
        QVERIFY(none != LiveTime(LiveClock::now()));
    }

    /// A server may claim anything.
    void whatIsFurtherOffIsTakenForTheLimit()
    {
        const auto now = LiveClock::now();
        const LiveTime past = now - std::chrono::seconds(1'000'000'000);
        const LiveTime future = now + std::chrono::seconds(1'000'000'000);
        QVERIFY(past < LiveTime(now - 1000 * day));
        QVERIFY(future > LiveTime(now + 1000 * day));
        QVERIFY(past != LiveTime());
        QVERIFY(now - past > 4 * 365 * day);
    }
};

WIRECHIEF_GUILESS_TEST(LiveTimeTest, tst_livetime)
#include "tst_livetime.moc"
