// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/session/backoff.h"
#include "support/base/testmain.h"

#include <algorithm>
#include <array>

using namespace wirechief;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

AmiTimeouts steady()
{
    AmiTimeouts timeouts;
    timeouts.jitter = 0.0;
    return timeouts;
}

} // namespace

class BackOffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doublesUpToAMinute()
    {
        BackOff backOff(steady());
        const SessionClock::TimePoint now{1h};
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s})
            QCOMPARE(backOff.next(now, 0ms, false), milliseconds(wait));
        backOff.reset();
        QCOMPARE(backOff.next(now, 0ms, false), 1000ms);
        backOff.slowDown();
        QCOMPARE(backOff.next(now, 0ms, false), 60'000ms);
    }

    void jitterIsAQuarter()
    {
        milliseconds least = 1h;
        milliseconds most = 0ms;
        for (int i = 0; i < 2'000; ++i) {
            BackOff backOff{AmiTimeouts()};
            const milliseconds wait = backOff.next({}, 0ms, false);
            least = std::min(least, wait);
            most = std::max(most, wait);
        }
        QVERIFY(least >= 750ms && least < 800ms);
        QVERIFY(most <= 1250ms && most > 1200ms);
    }

    void aShortSuccessDoesNotReset()
    {
        BackOff backOff(steady());
        const SessionClock::TimePoint now{1h};
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s})
            QCOMPARE(backOff.next(now, 400ms, false), milliseconds(wait));
        QCOMPARE(backOff.next(now, 60s, false), 1000ms);
    }

    void staysShortForAMinuteAfterGoodService()
    {
        BackOff backOff(steady());
        SessionClock::TimePoint now{1h};
        const SessionClock::TimePoint lost = now;
        milliseconds wait = backOff.next(now, 60s, false);
        QCOMPARE(wait, 1000ms);
        QList<qint64> waits;
        while (now - lost < 120s) {
            now += wait;
            wait = backOff.next(now, 0ms, false);
            waits.append(wait / 1s);
        }
        const qsizetype grown = std::find(waits.cbegin(), waits.cend(), 6) - waits.cbegin();
        QVERIFY(grown > 10);
        QCOMPARE(waits.first(grown).count(3), grown - 1);
        QCOMPARE(waits.mid(grown, 4), (QList<qint64>{6, 12, 24, 48}));
    }

    void anAnnouncementIsNoGoodService()
    {
        BackOff backOff(steady());
        SessionClock::TimePoint now{1h};
        for (int i = 0; i < 6; ++i)
            (void)backOff.next(now, 400ms, false);
        QCOMPARE(backOff.next(now, 5s, true), 3000ms);
        QCOMPARE(backOff.next(now + 10s, 0ms, false), 3000ms);
        QCOMPARE(backOff.next(now + 60s, 0ms, false), 60'000ms); // what had grown is still there
    }

    /// Up for 4 to 30 s, down for 3 s, for ten minutes: whenever it stays up, it is in use within 5 s.
    void aRestartLoopKeepsNobodyAway()
    {
        for (int up = 4; up <= 30; ++up) {
            BackOff backOff{AmiTimeouts()};
            const milliseconds period = std::chrono::seconds(up) + 3s;
            milliseconds now{0};
            int attempts = 0;
            while (now < 10min) {
                const milliseconds phase = now % period;
                const milliseconds served
                    = phase < std::chrono::seconds(up) ? std::chrono::seconds(up) - phase : 0ms;
                now += served;
                const milliseconds wait = backOff.next(SessionClock::TimePoint(now), served, false);
                QVERIFY2(wait <= 5s, qPrintable(QString::number(wait.count())));
                now += wait;
                ++attempts;
            }
            QVERIFY(attempts < 10 * 60 / 2); // and the server is not stormed
        }
    }

    void aRestartIsOverWithinFiveSeconds()
    {
        // The port opens after any time within a minute: 95 of 100 are back within 5 s.
        std::array<milliseconds, 1'000> waited{};
        for (size_t i = 0; i < waited.size(); ++i) {
            BackOff backOff{AmiTimeouts()};
            const milliseconds opens(60 * i);
            milliseconds now = backOff.next(SessionClock::TimePoint(0ms), 10min, true);
            while (now < opens)
                now += backOff.next(SessionClock::TimePoint(now), 0ms, false);
            waited[i] = now - opens;
        }
        std::sort(waited.begin(), waited.end());
        QVERIFY2(waited[950] <= 4'800ms, qPrintable(QString::number(waited[950].count())));
    }
};

WIRECHIEF_GUILESS_TEST(BackOffTest, tst_backoff)
#include "tst_backoff.moc"
