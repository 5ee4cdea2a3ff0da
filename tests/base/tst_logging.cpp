// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/leftout.h"
#include "base/limits.h"
#include "base/logging.h"
#include "support/base/testmain.h"

using namespace wirechief;
using namespace std::chrono_literals;

class LoggingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFloodIsCountedAndNotWritten()
    {
        LogThrottle throttle;
        LogThrottle::Clock::time_point now;
        QCOMPARE(throttle.admit(now), std::optional<quint64>(0));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(throttle.admit(now), std::nullopt);
        now += limits::logLineEvery - 1ms;
        QCOMPARE(throttle.admit(now), std::nullopt);
        now += 1ms;
        QCOMPARE(throttle.admit(now), std::optional<quint64>(1001));
        now += limits::logLineEvery;
        QCOMPARE(throttle.admit(now), std::optional<quint64>(0));
    }

    void whatWasLeftOutIsSaidWhereThereIsSomething()
    {
        const auto line = [](quint64 leftOut) {
            QString text;
            QDebug(&text) << "refused" << LeftOut{leftOut};
            return text.trimmed();
        };
        QCOMPARE(line(0), QStringLiteral("refused"));
        QCOMPARE(line(7), QStringLiteral("refused (7 such lines left out)"));
    }
};

WIRECHIEF_GUILESS_TEST(LoggingTest, tst_logging)
#include "tst_logging.moc"
