// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/session/readturns.h"
#include "base/limits.h"
#include "support/base/manualclock.h"
#include "support/base/testmain.h"

#include <array>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// Somebody with `left` ms of work; every millisecond of it moves the clock.
struct Reader {
    ManualClock& clock;
    int left;
    int done = 0;
    SessionClock::TimePoint lastRead = {};

    ReadTurns::Read read(const ReadTurns& turns)
    {
        return [this, &turns] {
            while (left > 0 && !turns.isOver()) {
                --left;
                ++done;
                clock.work(1ms);
            }
            lastRead = clock.now();
            return left > 0;
        };
    }
};

} // namespace

class ReadTurnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsAloneReadsAtOnce()
    {
        ManualClock clock;
        ReadTurns turns(clock);
        Reader reader{clock, 1};
        turns.enqueue(&reader, reader.read(turns));
        QCOMPARE(reader.left, 0);
        QVERIFY(!turns.isQueued(&reader));
    }

    void aFloodDelaysOthersByItsShareOnly()
    {
        ManualClock clock;
        ReadTurns turns(clock);
        std::vector<Reader> floods(20, Reader{clock, 1000});
        for (Reader& flood : floods)
            turns.enqueue(&flood, flood.read(turns));
        QCOMPARE(floods.front().done, 1); // the first one, before anybody else was there
        Reader quiet{clock, 1};
        turns.enqueue(&quiet, quiet.read(turns));
        QCOMPARE(quiet.done, 0);
        const auto before = clock.now();
        QTRY_COMPARE(quiet.done, 1);
        QCOMPARE_LE(quiet.lastRead - before, 20 * limits::turnShare + limits::turnBudget);
        QTRY_VERIFY(floods.front().done >= 10);
        for (const Reader& flood : floods)
            QCOMPARE_LE(std::abs(flood.done - floods.front().done), 2);
    }

    void oneTurnIsShortForAllTogether()
    {
        // What runs in one timer shot must not move the clock by more than the budget, however many wait.
        ManualClock clock;
        ReadTurns turns(clock);
        std::vector<SessionClock::TimePoint> beats;
        QTimer beat;
        beat.setInterval(0);
        connect(&beat, &QTimer::timeout, this, [&] { beats.push_back(clock.now()); });
        std::vector<int> calls(50, 0);
        for (int& count : calls) {
            turns.enqueue(&count, [&clock, &count] {
                clock.work(limits::turnShare);
                return ++count < 20;
            });
        }
        beat.start();
        QTRY_COMPARE(calls.back(), 20);
        for (size_t i = 1; i < beats.size(); ++i)
            QCOMPARE_LE(beats[i] - beats[i - 1], limits::turnBudget);
        QCOMPARE_GT(beats.size(), size_t(100));
    }

    void whoLeavesIsNotCalledAgain()
    {
        ManualClock clock;
        ReadTurns turns(clock);
        int first = 0;
        int second = 0;
        turns.enqueue(&first, [&] {
            ++first;
            turns.enqueue(&second, [&] {
                ++second;
                return true;
            });
            turns.remove(&second);
            turns.remove(&first);
            return true;
        });
        QTest::qWait(1);
        QCOMPARE(first, 1);
        QCOMPARE(second, 0);
    }

    void whoComesBackInsideItsOwnReadHasOnePlace()
    {
        ManualClock clock;
        ReadTurns turns(clock);
        int calls = 0;
        const ReadTurns::Read read = [&] {
            if (++calls < 3)
                turns.enqueue(&calls, read);
            return false;
        };
        turns.enqueue(&calls, read);
        QTRY_COMPARE(calls, 3);
        QVERIFY(!turns.isQueued(&calls));
    }

    void whoWaitsInBulkGoesOnWithAllOthers()
    {
        ReadTurns turns;
        turns.setInBulk(true);
        QVERIFY(turns.isInBulk());
        std::vector<int> order;
        const std::array<int, 3> who{0, 1, 2};
        for (const int& each : who)
            turns.waitInBulk(&each, [&order, each] { order.push_back(each); });
        turns.remove(&who[1]);
        bool isOneTurn = true;
        QTimer beat; // of no time: comes between any two turns
        connect(&beat, &QTimer::timeout, this, [&] { isOneTurn = isOneTurn && order.size() != 1; });
        beat.start(0);
        QTRY_COMPARE(order, (std::vector<int>{0, 2}));
        QVERIFY(isOneTurn);
        QTest::qWait(2 * limits::bulkInterval.count());
        QCOMPARE(order.size(), size_t(2)); // once

        turns.waitInBulk(&who[0], [&order] { order.push_back(5); });
        QCOMPARE(order.size(), size_t(2));
        turns.setInBulk(false); // somebody looks
        QCOMPARE(order.back(), 5);
        QTest::qWait(2 * limits::bulkInterval.count());
        QCOMPARE(order.size(), size_t(3));
    }

    void survivesItsOwnEnd()
    {
        ManualClock clock;
        auto turns = std::make_unique<ReadTurns>(clock);
        int who = 0;
        turns->enqueue(&who, [&] {
            turns.reset();
            return true;
        });
        QVERIFY(!turns);
    }
};

WIRECHIEF_GUILESS_TEST(ReadTurnsTest, tst_readturns)
#include "tst_readturns.moc"
