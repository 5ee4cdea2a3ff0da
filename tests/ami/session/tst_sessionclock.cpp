// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/session/sessionclock.h"
#include "support/base/manualclock.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

#include <ctime>

using namespace wirechief;
using namespace std::chrono_literals;

class SessionClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSystemsAlarmRingsOnceAndNotEarly()
    {
        SessionClock& clock = systemClock();
        const std::unique_ptr<Alarm> alarm = clock.makeAlarm();
        QSignalSpy rings(alarm.get(), &Alarm::rang);
        const SessionClock::TimePoint wanted = clock.now() + 30ms;
        alarm->set(wanted - 20ms);
        alarm->set(wanted); // the last wish counts
        QCOMPARE(*alarm->due() == wanted, true);
        QVERIFY(rings.wait());
        // Coarse timers of Qt may be 5 % early as well as late.
        QVERIFY(clock.now() >= wanted - 2ms);
        QVERIFY(!alarm->due());
        alarm->set(clock.now() - 1h);
        QVERIFY(rings.wait());
        QCOMPARE(rings.count(), 2);
    }

#ifdef Q_OS_LINUX
    /// Counted from the start of the machine, whatever the wall clock, the time zone or daylight saving do.
    void isTheTimeSinceTheStart()
    {
        const auto sinceStart = [] {
            timespec time{};
            clock_gettime(CLOCK_BOOTTIME, &time);
            return SessionClock::TimePoint(
                std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
        };
        const QByteArray zone = qgetenv("TZ");
        for (const char* moved : {"UTC", "Pacific/Kiritimati", "America/New_York"}) {
            qputenv("TZ", moved);
            tzset();
            const SessionClock::TimePoint before = sinceStart();
            const SessionClock::TimePoint now = systemClock().now();
            QVERIFY(before <= now && now <= sinceStart());
        }
        if (zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
    }
#endif

    void aStoppedAlarmIsSilent()
    {
        const std::unique_ptr<Alarm> alarm = systemClock().makeAlarm();
        QSignalSpy rings(alarm.get(), &Alarm::rang);
        alarm->set(systemClock().now());
        alarm->stop();
        QCoreApplication::processEvents();
        QVERIFY(!alarm->due());
        QCOMPARE(rings.count(), 0);
    }

    void theManualOneRunsInOrder()
    {
        ManualClock clock;
        const SessionClock::TimePoint start = clock.now();
        const std::unique_ptr<Alarm> late = clock.makeAlarm();
        std::unique_ptr<Alarm> early = clock.makeAlarm();
        QList<qint64> seen;
        const auto note = [&](char) { seen.append((clock.now() - start) / 1s); };
        connect(late.get(), &Alarm::rang, this, [&] { note('l'); });
        connect(early.get(), &Alarm::rang, this, [&] {
            note('e');
            early->set(clock.now() + 1s);
            if (clock.now() - start >= 4s)
                early.reset(); // may end inside its own ring
        });
        late->set(start + 3s);
        early->set(start + 2s);
        clock.advance(10s);
        QCOMPARE(seen.size(), 4);
        QCOMPARE(seen.first(), 2);
        QCOMPARE(seen.last(), 4);
        QCOMPARE((clock.now() - start) / 1s, 10);
        late->set(clock.now() + 1s);
        clock.sleep(8h);
        QCOMPARE(seen.last(), (8h + 10s) / 1s);
    }
};

WIRECHIEF_GUILESS_TEST(SessionClockTest, tst_sessionclock)
#include "tst_sessionclock.moc"
