// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter language over a RecordModel: held against a naive reading of the same expressions.

#include "models/table/limits.h"
#include "pbx/table/flushclock.h"
#include "support/base/testmain.h"
#include "support/models/fakerecords.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace wirechief;

namespace {

/// Seconds that a test sets.
qint64 testTime = 0;
std::chrono::steady_clock::time_point testNow()
{
    return std::chrono::steady_clock::time_point(std::chrono::seconds(testTime));
}

/// The number of a record is the second in which it began.
std::vector<Column<FakeRecord>> timedColumns()
{
    auto columns = fakeColumns();
    columns[FakeNumber].kind = FieldKind::Duration;
    columns[FakeNumber].text
        = [](const FakeRecord& record, const QString&) { return QString::number(testTime - record.number); };
    columns[FakeNumber].number
        = [](const FakeRecord& record) { return std::optional<double>(double(testTime - record.number)); };
    return columns;
}

QStringList keys(const TableModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(QString::fromUtf8(model.keyAt(row)));
    return keys;
}

using Answer = std::function<bool(const FakeRecord&)>;
/// A filter, and what it means.
struct Sentence {
    QString text;
    Answer holds;
};

Sentence randomTerm(QRandomGenerator& random)
{
    const QString letter(QChar(u'a' + random.bounded(4)));
    const int number = random.bounded(100);
    const QByteArray bytes = letter.toUtf8();
    switch (random.bounded(6)) {
    case 0:
        return {letter, [bytes](const FakeRecord& record) { return record.name.contains(bytes); }};
    case 1:
        return {QString(u"name:" + letter),
            [bytes](const FakeRecord& record) { return record.name.contains(bytes); }};
    case 2:
        return {QString(u"NAME != \"" + letter.toUpper() + u'"'),
            [bytes](const FakeRecord& record) { return record.name != bytes; }};
    case 3:
        return {QStringLiteral("number > %1").arg(number),
            [number](const FakeRecord& record) { return record.number > number; }};
    case 4:
        return {QStringLiteral("number<=%1").arg(number),
            [number](const FakeRecord& record) { return record.number <= number; }};
    default:
        return {QStringLiteral("key>=%1").arg(number),
            [number](const FakeRecord& record) { return record.key.toInt() >= number; }};
    }
}

Sentence randomSentence(QRandomGenerator& random, int depth)
{
    const int kind = depth == 0 ? 0 : random.bounded(5);
    if (kind == 0)
        return randomTerm(random);
    const Sentence a = randomSentence(random, depth - 1);
    if (kind == 1)
        return {QString(u"not (" + a.text + u')'),
            [holds = a.holds](const FakeRecord& record) { return !holds(record); }};
    const Sentence b = randomSentence(random, depth - 1);
    if (kind == 2)
        return {QString(u'(' + a.text + u") or (" + b.text + u')'),
            [x = a.holds, y = b.holds](const FakeRecord& record) { return x(record) || y(record); }};
    const QString between = kind == 3 ? QStringLiteral(" and ") : QStringLiteral(" ");
    return {QString(u'(' + a.text + u')' + between + u'(' + b.text + u')'),
        [x = a.holds, y = b.holds](const FakeRecord& record) { return x(record) && y(record); }};
}

/// Keys of what should be shown, in order of the name and of the key.
QStringList naiveKeys(const FakeTable& table, const Answer& holds)
{
    std::vector<const FakeRecord*> records;
    table.forEach([&](const FakeRecord& record) {
        if (holds(record))
            records.push_back(&record);
    });
    std::sort(records.begin(), records.end(), [](const FakeRecord* a, const FakeRecord* b) {
        return a->name != b->name ? a->name < b->name : a->key.toInt() < b->key.toInt();
    });
    QStringList keys;
    for (const FakeRecord* record : records)
        keys.append(QString::fromUtf8(record->key));
    return keys;
}

void change(FakeTable& table, QRandomGenerator& random, int records)
{
    const QByteArray key = QByteArray::number(random.bounded(records));
    if (random.bounded(6) == 0)
        table.remove(key);
    else
        put(table, key, QByteArray(1, char('a' + random.bounded(5))), random.bounded(100));
}

} // namespace

class RecordFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        testTime = 0;
    }

    void anErrorChangesNothing()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        put(table, "1", "anna");
        put(table, "2", "otto");
        clock.flushNow();
        QVERIFY(!model.setFilter(QStringLiteral("name:anna")));
        const std::optional<FilterError> error = model.setFilter(QStringLiteral("name:anna and nome:x"));
        QVERIFY(error);
        QCOMPARE(error->position, qsizetype(14));
        QCOMPARE(error->length, qsizetype(4));
        QCOMPARE(keys(model), QStringList{QStringLiteral("1")});
        QCOMPARE(model.filter(), QStringLiteral("name:anna"));
        QVERIFY(model.isFiltered());
        QVERIFY(!model.setFilter(QStringLiteral("  ")));
        QVERIFY(!model.isFiltered());
        QCOMPARE(model.rowCount(), 2);
    }

    void asksForHiddenColumns()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        model.addTable(QStringLiteral("a"), QStringLiteral("Berlin"), table);
        put(table, "k1", "anna", 9);
        put(table, "k2", "otto", 10);
        clock.flushNow();
        model.setFilter(QStringLiteral("key:k2"));
        QCOMPARE(keys(model), QStringList{QStringLiteral("k2")});
        model.setFilter(QStringLiteral("number < 10 server=berlin"));
        QCOMPARE(keys(model), QStringList{QStringLiteral("k1")});
    }

    void namesTheValuesOfAColumn()
    {
        FlushClock clock;
        FakeTable table(clock);
        auto columns = fakeColumns();
        columns[FakeKey].values = {QStringLiteral("one"), QStringLiteral("other")};
        FakeModel model(std::move(columns));
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        for (const char* key : {"1", "2", "3", "4"})
            put(table, key, *key == '4' ? QByteArray() : "n" + QByteArray(key) + (*key < '3' ? "0" : ""));
        put(table, "5", "n10");
        clock.flushNow();
        model.setFilter(QStringLiteral("nobody"));
        QCOMPARE(model.values(FakeName),
            QStringList({QStringLiteral("n3"), QStringLiteral("n10"), QStringLiteral("n20")}));
        QCOMPARE(model.values(FakeKey), QStringList({QStringLiteral("one"), QStringLiteral("other")}));
        for (int i = 0; i < 2 * limits::filterValues; ++i)
            put(table, "x" + QByteArray::number(i), QByteArray::number(i));
        QCOMPARE(model.values(FakeName).size(), limits::filterValues);
    }

    void durationsGoInAndOutByTime()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(timedColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setClock(&testNow);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        model.setFilter(QStringLiteral("number > 10 and not number >= 20"));
        put(table, "1", "early", 0);
        put(table, "2", "late", 5);
        clock.flushNow();
        for (testTime = 0; testTime < 40; ++testTime) {
            model.recheckFilter();
            QStringList expected;
            if (testTime > 10 && testTime < 20)
                expected.append(QStringLiteral("1"));
            if (testTime > 15 && testTime < 25)
                expected.append(QStringLiteral("2"));
            QCOMPARE(keys(model), expected);
        }
    }

    void timeTouchesOnlyWhatIsDue()
    {
        FlushClock clock;
        FakeTable table(clock);
        auto columns = timedColumns();
        int asked = 0;
        columns[FakeNumber].number = [&asked](const FakeRecord& record) {
            ++asked;
            return std::optional<double>(double(testTime - record.number));
        };
        FakeModel model(std::move(columns));
        model.setClock(&testNow);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        for (int i = 0; i < 1000; ++i)
            put(table, QByteArray::number(i), "n", 10 * i);
        testTime = 10'000;
        model.setFilter(QStringLiteral("number > 5m"));
        QCOMPARE(model.rowCount(), 970);
        asked = 0;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 10; ++i) {
            ++testTime;
            model.recheckFilter();
        }
        QCOMPARE(model.rowCount(), 971);
        QVERIFY2(asked <= 20, qPrintable(QString::number(asked)));
        for (int i = 960; i < 1000; ++i)
            table.remove(QByteArray::number(i));
        clock.flushNow();
        testTime += 1000;
        model.recheckFilter(); // not those that are gone
        QCOMPARE(model.rowCount(), 960);
    }

    void wordsDoNotLookAtDurations()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(timedColumns());
        model.setClock(&testNow);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        put(table, "1", "n");
        clock.flushNow();
        testTime = 7;
        model.setFilter(QStringLiteral("7"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(QStringLiteral("number:7"));
        QCOMPARE(model.rowCount(), 1);
        testTime = 8;
        model.recheckFilter();
        QCOMPARE(model.rowCount(), 0);
    }

    void randomExpressions_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("burst");
        QTest::newRow("few rows") << 30 << 5;
        QTest::newRow("some rows") << 400 << 100;
    }
    void randomExpressions()
    {
        QFETCH(int, records);
        QFETCH(int, burst);
        QRandomGenerator random(815);
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setColumnShown(FakeServer, false);
        model.setColumnShown(FakeNumber, false);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        model.sort(FakeName);
        Sentence sentence = randomSentence(random, 3);
        QVERIFY(!model.setFilter(sentence.text));
        for (int frame = 0; frame < 150; ++frame) {
            for (int i = random.bounded(burst); i >= 0; --i)
                change(table, random, records);
            if (random.bounded(3) == 0) {
                sentence = randomSentence(random, 3);
                const auto error = model.setFilter(sentence.text);
                QVERIFY2(!error, qPrintable(sentence.text));
            }
            clock.flushNow();
            QCOMPARE(keys(model), naiveKeys(table, sentence.holds));
        }
    }

    /// More rows than are made ready at once: meanwhile they change, come and go.
    void manyRowsAreMadeReadyInTurns()
    {
        const int records = int(limits::rowsAtOnce) * 2;
        QRandomGenerator random(42);
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        model.setColumnShown(FakeServer, false);
        model.setColumnShown(FakeNumber, false);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        for (int i = 0; i < records; ++i)
            put(table, QByteArray::number(i), QByteArray(1, char('a' + random.bounded(5))), i % 100);
        clock.flushNow();
        for (int round = 0; round < 6; ++round) {
            model.sort(-1);
            const Sentence sentence = randomSentence(random, 2);
            QVERIFY(!model.setFilter(sentence.text));
            model.sort(FakeName);
            const int burst = round % 2 == 0 ? 50 : 3000;
            const auto settled = [&] { return keys(model) == naiveKeys(table, sentence.holds); };
            for (int turn = 0; turn < 12; ++turn) {
                for (int i = random.bounded(burst); i >= 0; --i)
                    change(table, random, records);
                clock.flushNow();
                QCoreApplication::processEvents();
            }
            QTRY_VERIFY(settled());
            for (int i = 0; i < 200; ++i)
                change(table, random, records);
            clock.flushNow();
            QVERIFY(settled());
        }
    }

    void manyThatComeAtOnceAreMadeReadyInTurns()
    {
        const int records = int(limits::rowsAtOnce) * 2;
        QRandomGenerator random(42);
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        model.sort(FakeName);
        put(table, QByteArray::number(2 * records), "a");
        clock.flushNow();
        for (int i = 0; i < records; ++i)
            put(table, QByteArray::number(i), QByteArray(1, char('a' + random.bounded(5))), i % 100);
        clock.flushNow();
        QCOMPARE(model.rowCount(), 1);
        for (int turn = 0; turn < 3; ++turn) {
            for (int i = 0; i < 300; ++i)
                change(table, random, records);
            if (turn == 1) {
                for (int i = 0; i < records; ++i)
                    put(table, QByteArray::number(records + i), "b");
            }
            clock.flushNow();
            QCoreApplication::processEvents();
        }
        const auto everything = [](const FakeRecord&) { return true; };
        QTRY_COMPARE(keys(model), naiveKeys(table, everything));
    }

    void selectionSurvivesTurns()
    {
        const int records = int(limits::rowsAtOnce) + 1;
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        for (int i = 0; i < records; ++i)
            put(table, QByteArray::number(i), i % 2 == 0 ? "even" : "odd", i);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        QItemSelectionModel selection(&model);
        for (const char* key : {"77", "78"}) {
            selection.select(model.index(model.rowOf({QStringLiteral("a"), key}), 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        model.sort(FakeNumber, Qt::DescendingOrder);
        QCOMPARE(model.keyAt(0), QByteArray("0")); // of before
        QTRY_COMPARE(model.keyAt(0), QByteArray::number(records - 1));
        QCOMPARE(selection.selectedRows().size(), 2);
        model.setFilter(QStringLiteral("name=odd"));
        QTRY_COMPARE(model.rowCount(), records / 2);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(model.keyAt(selection.selectedRows().constFirst().row()), QByteArray("77"));
        model.setFilter({});
        model.setAttached(false); // in the middle
        model.setAttached(true);
        QCOMPARE(model.rowCount(), records);
    }
};

WIRECHIEF_TEST(RecordFilterTest, tst_recordfilter)
#include "tst_recordfilter.moc"
