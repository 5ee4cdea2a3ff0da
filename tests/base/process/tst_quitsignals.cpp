// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/process/quitsignals.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

#include <csignal>

using namespace wirechief;

class QuitSignalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachAsksOnce()
    {
        QuitSignals signals_;
        QVERIFY(signals_.isWatching());
        QSignalSpy asked(&signals_, &QuitSignals::quitAsked);
        for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
            QCOMPARE(raise(number), 0);
            QCOMPARE(asked.size(), 0); // from the event loop only
            QTRY_COMPARE(asked.size(), 1);
            asked.clear();
            struct sigaction now = {};
            QCOMPARE(sigaction(number, nullptr, &now), 0);
            QVERIFY(now.sa_handler == SIG_DFL); // the next one ends a program that hangs
        }
    }
};

WIRECHIEF_GUILESS_TEST(QuitSignalsTest, tst_quitsignals)
#include "tst_quitsignals.moc"
