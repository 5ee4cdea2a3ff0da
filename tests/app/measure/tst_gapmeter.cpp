// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/app/gapmeter.h"
#include "support/base/testmain.h"

using namespace wirechief;
using namespace std::chrono_literals;

class TestGapMeter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesABusyTurn();
    void startForgets();
};

void TestGapMeter::seesABusyTurn()
{
    GapMeter meter;
    meter.start();
    QTRY_VERIFY(meter.beats() > 2);
    QTest::qSleep(120);
    const quint64 before = meter.beats();
    QTRY_VERIFY(meter.beats() > before);
    QVERIFY(meter.longestGap() >= 120ms);
    // Sleeping is no work.
    QVERIFY(meter.longestWork() < 100ms);
}

void TestGapMeter::startForgets()
{
    GapMeter meter;
    meter.start();
    QTRY_VERIFY(meter.beats() > 0);
    QVERIFY(meter.longestGap() >= 1ms);
    meter.start();
    QCOMPARE(meter.beats(), quint64(0));
    QCOMPARE(meter.longestGap(), 0us);
}

WIRECHIEF_GUILESS_TEST(TestGapMeter, tst_gapmeter)
#include "tst_gapmeter.moc"
