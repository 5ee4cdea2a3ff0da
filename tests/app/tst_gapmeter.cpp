// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gapmeter.h"

#include <QSignalSpy>
#include <QTest>

using namespace wirechief;
using namespace std::chrono_literals;

class TestGapMeter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesABusyTurn();
    void endsInTime();
};

void TestGapMeter::seesABusyTurn()
{
    GapMeter meter;
    QSignalSpy finished(&meter, &GapMeter::finished);
    meter.start(300ms);
    QTimer::singleShot(50ms, &meter, [] { QTest::qSleep(120); });
    QVERIFY(finished.wait(10'000));
    QVERIFY(meter.longestGap() >= 120ms);
}

void TestGapMeter::endsInTime()
{
    GapMeter meter;
    QSignalSpy finished(&meter, &GapMeter::finished);
    meter.start(50ms);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(finished.count(), 1);
    QVERIFY(meter.beats() > 0);
    QVERIFY(meter.longestGap() >= 1ms);
}

QTEST_GUILESS_MAIN(TestGapMeter)
#include "tst_gapmeter.moc"
