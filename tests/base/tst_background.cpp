// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/background.h"
#include "base/secret.h"
#include "support/base/testmain.h"

#include <QSemaphore>
#include <QThread>

using namespace wirechief;

class BackgroundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsWhatIsMadeElsewhere()
    {
        const QThread* here = QThread::currentThread();
        const QThread* there = here;
        Secret brought;
        // Neither what goes there nor what comes back can be copied.
        inBackground(
            this,
            [secret = Secret("s3cret"), &there] {
                there = QThread::currentThread();
                return secret.clone();
            },
            [&](Secret made) {
                QCOMPARE(QThread::currentThread(), here);
                brought = std::move(made);
            });
        QVERIFY(brought.isEmpty());
        QTRY_VERIFY(!brought.isEmpty());
        QVERIFY(there != here);
        QVERIFY(brought.view() == QByteArrayView("s3cret"));
    }

    void nobodyWaitsForWhatIsNoLongerWanted()
    {
        QSemaphore goOn;
        bool isBrought = false;
        auto context = std::make_unique<QObject>();
        inBackground(
            context.get(),
            [&goOn] {
                goOn.acquire();
                return 1;
            },
            [&isBrought](int) { isBrought = true; });
        context.reset(); // while it is under way
        goOn.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!isBrought);
    }
};

WIRECHIEF_GUILESS_TEST(BackgroundTest, tst_background)
#include "tst_background.moc"
