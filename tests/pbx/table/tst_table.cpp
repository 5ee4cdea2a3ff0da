// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "pbx/table/limits.h"
#include "pbx/table/table.h"
#include "support/base/testmain.h"
#include "support/pbx/observerof.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>

using namespace wirechief;

namespace {

struct Row : TableRecord {
    QByteArray key;
    int value = 0;
};

struct Watcher : ObserverOf<Row> {
    QByteArrayList log;
    bool wants = true;
    [[nodiscard]] bool wantsChanges() const override { return wants; }
    void changed(const ChangesOf<Row>& changes) override
    {
        for (const Row* row : changes.added)
            log.append("+" + row->key + "=" + QByteArray::number(row->value));
        for (const Row* row : changes.changed)
            log.append("~" + row->key + "=" + QByteArray::number(row->value));
        for (const Row* row : changes.removed)
            log.append("-" + row->key);
    }
    void tableGone() override { log.append("gone"); }
    QByteArrayList take() { return std::exchange(log, {}); }
};

/// Ends another observer when it is told, as a slot may that closes a page.
struct Ender : ObserverOf<Row> {
    explicit Ender(Table<Row>& its)
        : table(its)
    {
    }
    void changed(const ChangesOf<Row>&) override
    {
        if (other != nullptr)
            table.removeObserver(other);
        if (newcomer != nullptr)
            table.addObserver(newcomer);
        other = nullptr;
        newcomer = nullptr;
    }
    void tableGone() override { }
    Table<Row>& table;
    Watcher* other = nullptr;
    Watcher* newcomer = nullptr;
};

/// Takes longer than a frame.
struct Sleeper : ObserverOf<Row> {
    void changed(const ChangesOf<Row>&) override { QThread::msleep(2 * limits::flushInterval.count()); }
    void tableGone() override { }
};

struct Counted : TableRecord {
    static inline int alive = 0;
    Counted() { ++alive; }
    ~Counted() { --alive; }
    Q_DISABLE_COPY_MOVE(Counted)
    QByteArray key;
};

} // namespace

class TableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void largeTablesAreLeftAtTheEnd()
    {
        for (const bool isLarge : {false, true}) {
            FlushClock clock;
            std::vector<Counted*> left;
            {
                Table<Counted> table(clock);
                for (size_t i = isLarge ? 0 : 1; i < limits::recordsLeft; ++i)
                    left.push_back(&table.upsert(QByteArray::number(qulonglong(i))));
                table.flush();
                clock.setEnding();
            }
            QCOMPARE(size_t(Counted::alive), isLarge ? limits::recordsLeft : size_t(0));
            if (isLarge)
                std::for_each(left.begin(), left.end(), RecordMemory<Counted>::end);
            QCOMPARE(Counted::alive, 0);
        }
    }

    void whoIsEndedWhileOthersAreToldIsNotTold()
    {
        FlushClock clock;
        Watcher before;
        Watcher after;
        Watcher newcomer;
        Table<Row> table(clock);
        Ender ender(table);
        table.addObserver(&before);
        table.addObserver(&ender);
        table.addObserver(&after);
        ender.other = &after;
        ender.newcomer = &newcomer;
        table.upsert("a");
        clock.flushNow();
        QCOMPARE(before.take(), QByteArrayList{"+a=0"});
        QCOMPARE(after.take(), QByteArrayList());
        QCOMPARE(newcomer.take(), QByteArrayList()); // it has read the table already
        table.upsert("b");
        clock.flushNow();
        QCOMPARE(before.take(), QByteArrayList{"+b=0"});
        QCOMPARE(after.take(), QByteArrayList());
        QCOMPARE(newcomer.take(), QByteArrayList{"+b=0"});
        for (Watcher* watcher : {&before, &newcomer})
            table.removeObserver(watcher);
        table.removeObserver(&ender);
    }

    void announcesOncePerFrame()
    {
        FlushClock clock;
        Watcher watcher;
        {
            Table<Row> table(clock);
            table.addObserver(&watcher);
            table.upsert("a").value = 1;
            table.upsert("a").value = 2;
            QVERIFY(watcher.log.isEmpty());
            QCOMPARE(table.find("a")->value, 2); // at once for those who look
            clock.flushNow();
            QCOMPARE(watcher.take(), QByteArrayList{"+a=2"});

            table.edit("a")->value = 3;
            table.edit("a")->value = 4;
            QVERIFY(table.edit("b") == nullptr);
            clock.flushNow();
            QCOMPARE(watcher.take(), QByteArrayList{"~a=4"});
            clock.flushNow();
            QCOMPARE(watcher.take(), QByteArrayList());
        }
        QCOMPARE(watcher.take(), QByteArrayList{"gone"});
    }

    void whatComesAndGoesInOneFrameIsNeverSeen()
    {
        FlushClock clock;
        Watcher watcher;
        Table<Row> table(clock);
        table.addObserver(&watcher);
        table.upsert("a");
        table.remove("a");
        clock.flushNow();
        QCOMPARE(watcher.take(), QByteArrayList());

        table.upsert("b").value = 1;
        clock.flushNow();
        (void)watcher.take();
        table.edit("b")->value = 2;
        table.remove("b");
        table.upsert("b").value = 3; // another record of the same key
        clock.flushNow();
        QCOMPARE(watcher.take(), (QByteArrayList{"+b=3", "-b"}));
        table.clear();
        clock.flushNow();
        QCOMPARE(watcher.take(), QByteArrayList{"-b"});
        QVERIFY(table.isEmpty());
    }

    void flushesByItself()
    {
        FlushClock clock;
        Watcher watcher;
        Table<Row> table(clock);
        table.addObserver(&watcher);
        table.upsert("a").value = 1;
        QTRY_COMPARE(watcher.log, QByteArrayList{"+a=1"});
    }

    void flushesNoMoreOftenThanADisplay()
    {
        FlushClock clock;
        Watcher watcher;
        Table<Row> table(clock);
        table.addObserver(&watcher);
        int flushes = 0;
        connect(&clock, &FlushClock::flushed, this, [&flushes] { ++flushes; });
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 300) {
            ++table.upsert("a").value;
            QTest::qWait(1);
        }
        QVERIFY(flushes > 0);
        QCOMPARE_LE(flushes, time.elapsed() / limits::flushInterval.count() + 1);
    }

    void flushesSeldomWhereNobodyObserves()
    {
        FlushClock clock;
        Watcher watcher;
        watcher.wants = false;
        Watcher other;
        Table<Row> table(clock);
        table.addObserver(&watcher);
        QElapsedTimer time;
        time.start();
        table.upsert("a").value = 1;
        QVERIFY(!table.isObserved());
        QTRY_COMPARE(watcher.log, QByteArrayList{"+a=1"});
        QCOMPARE_GE(time.elapsed(), limits::unobservedFlushInterval.count() * 9 / 10);
        // Who comes meanwhile does not wait so long.
        table.edit("a")->value = 2;
        table.addObserver(&other);
        QVERIFY(table.isObserved());
        QSignalSpy flushed(&clock, &FlushClock::flushed);
        QVERIFY(flushed.wait());
        QCOMPARE(other.log, QByteArrayList{"~a=2"});
    }

    /// Where announcing is slow, every announcement would say so.
    void slowFlushesDoNotFloodTheLog()
    {
        static int lines = 0;
        lines = 0;
        QLoggingCategory::setFilterRules(QStringLiteral("wirechief.perf=true"));
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { ++lines; });
        FlushClock clock;
        Table<Row> table(clock);
        Sleeper sleeper;
        table.addObserver(&sleeper);
        for (int i = 0; i < 5; ++i) {
            ++table.upsert("a").value;
            clock.flushNow();
        }
        table.removeObserver(&sleeper);
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
        QCOMPARE(lines, 1);
    }

    void whatIsRemovedLivesWhileItIsHeld()
    {
        FlushClock clock;
        Table<Counted> table(clock);
        table.upsert("a");
        table.upsert("b");
        clock.flushNow();
        table.remove("a");
        table.hold();
        table.hold();
        table.flush();
        table.release();
        QCOMPARE(Counted::alive, 2);
        table.release();
        QCOMPARE(Counted::alive, 1);
        table.remove("b");
        table.flush();
        QCOMPARE(Counted::alive, 0);
    }

    void addressesStay()
    {
        FlushClock clock;
        Table<Row> table(clock);
        const Row* first = &table.upsert("first");
        for (int i = 0; i < 10'000; ++i)
            table.upsert(QByteArray::number(i)).value = i;
        QCOMPARE(table.find("first"), first);
        QCOMPARE(table.size(), 10'001);
    }
};

WIRECHIEF_GUILESS_TEST(TableTest, tst_table)
#include "tst_table.moc"
