// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/limits.h"
#include "pbx/table/flushclock.h"
#include "support/base/testmain.h"
#include "support/models/fakerecords.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>

#include <map>

using namespace wirechief;

namespace {

QString column(const TableModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.plainText(row, column));
    return texts.join(u' ');
}

QString names(const TableModel& model)
{
    return column(model, FakeName);
}

/// What a table should show, found the slow way.
struct Naive {
    struct Line {
        QString server;
        QByteArray key;
        QByteArray name;
        int number;
    };
    std::vector<Line> lines;

    void add(const QString& server, const FakeTable& table)
    {
        table.forEach([&](const FakeRecord& record) {
            lines.push_back({server, record.key, record.name, record.number});
        });
    }
    void sortBy(int sortColumn, Qt::SortOrder order)
    {
        std::sort(lines.begin(), lines.end(), [=](const Line& a, const Line& b) {
            int result = 0;
            if (sortColumn == FakeServer)
                result = naturalCompare(QStringView(a.server), QStringView(b.server));
            else if (sortColumn == FakeName)
                result = naturalCompare(QByteArrayView(a.name), QByteArrayView(b.name));
            else if (sortColumn == FakeNumber)
                result = a.number < b.number ? -1 : int(a.number > b.number);
            else if (sortColumn == FakeKey)
                result = naturalCompare(QByteArrayView(a.key), QByteArrayView(b.key));
            if (order == Qt::DescendingOrder)
                result = -result;
            if (result == 0)
                result = naturalCompare(QByteArrayView(a.key), QByteArrayView(b.key));
            if (result == 0)
                result = a.key.compare(b.key);
            return result != 0 ? result < 0 : a.server < b.server;
        });
    }
    void keep(const QString& word)
    {
        std::erase_if(lines, [&](const Line& line) {
            return !QString::fromUtf8(line.name).contains(word, Qt::CaseInsensitive)
                && !QString::number(line.number).contains(word)
                && !line.server.contains(word, Qt::CaseInsensitive);
        });
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const Line& line : lines)
            keys.append(QString(line.server + u'/' + QString::fromUtf8(line.key)));
        return keys;
    }
};

QStringList shownKeys(const TableModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(QString(model.serverIdAt(row) + u'/' + QString::fromUtf8(model.keyAt(row))));
    return keys;
}

} // namespace

class RecordModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void showsRecordsSortedByValue()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        model.sort(FakeName);
        put(table, "1", "sip/10");
        put(table, "2", "SIP/9");
        put(table, "3", "local/1");
        QCOMPARE(model.rowCount(), 0); // nothing before the frame ends
        clock.flushNow();
        QCOMPARE(names(model), QStringLiteral("local/1 SIP/9 sip/10"));
        model.sort(FakeName, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringLiteral("sip/10 SIP/9 local/1"));
    }

    void tiesFollowTheKey()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        model.sort(FakeName, Qt::DescendingOrder);
        for (const char* key : {"1.30", "1.4", "1.200"})
            put(table, key, "same");
        clock.flushNow();
        QCOMPARE(column(model, FakeKey), QStringLiteral("1.4 1.30 1.200"));
    }

    void changedKeysMoveAndSelectionsFollow()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        model.sort(FakeName);
        put(table, "1", "a");
        put(table, "2", "b");
        put(table, "3", "c");
        clock.flushNow();
        QItemSelectionModel selection(&model);
        const auto flags = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        selection.setCurrentIndex(model.index(0, FakeNumber), flags);
        table.edit("1")->name = "z";
        clock.flushNow();
        QCOMPARE(names(model), QStringLiteral("b c z"));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(model.keyAt(selection.selectedRows().first().row()), QByteArray("1"));
        QCOMPARE(selection.currentIndex().row(), 2);
        QCOMPARE(selection.currentIndex().column(), int(FakeNumber));
        model.sort(FakeName, Qt::DescendingOrder);
        QCOMPARE(selection.currentIndex().row(), 0);
        model.setFilter(QStringLiteral("z"));
        QCOMPARE(names(model), QStringLiteral("z"));
        QCOMPARE(model.keyAt(selection.currentIndex().row()), QByteArray("1"));
        model.setFilter({});
        QCOMPARE(model.keyAt(selection.currentIndex().row()), QByteArray("1"));
    }

    void announcesOnlyWhatChanged()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        model.sort(FakeName);
        for (int i = 0; i < 10; ++i)
            put(table, QByteArray::number(i), "n" + QByteArray::number(i));
        clock.flushNow();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (const char* key : {"2", "3", "7"})
            table.edit(key)->number = 5;
        clock.flushNow();
        QCOMPARE(changed.size(), 2); // rows 2 to 3, and 7
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 3);
        QCOMPARE(changed[1][0].toModelIndex().row(), 7);
        table.remove("4");
        table.remove("5");
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        clock.flushNow();
        QCOMPARE(removed.size(), 1); // one run
        QCOMPARE(layout.size() + reset.size(), 0);
    }

    void ticksOnlyTickingColumns()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        for (int i = 0; i < 10; ++i)
            put(table, QByteArray::number(i), "n");
        clock.flushNow();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.tick(3, 50);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(3, FakeNumber));
        QCOMPARE(changed[0][1].toModelIndex(), model.index(9, FakeNumber));
        model.tick(-1, 5);
        QCOMPARE(changed.size(), 1);
    }

    void filtersWordsInShownColumns()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.addTable(QStringLiteral("a"), QStringLiteral("Berlin"), table);
        put(table, "k1", "M\xc3\xbcller Anna", 17);
        put(table, "k2", "Nowak Anna", 170);
        put(table, "k3", "Pereira", 3);
        clock.flushNow();
        const auto shown = [&](const QString& words) {
            model.setFilter(words);
            return column(model, FakeKey);
        };
        QCOMPARE(shown(QStringLiteral("anna")), QStringLiteral("k1 k2"));
        QCOMPARE(shown(QStringLiteral("anna 170")), QStringLiteral("k2"));
        QCOMPARE(shown(QStringLiteral("\"nowak anna\"")), QStringLiteral("k2"));
        QCOMPARE(shown(QStringLiteral("\"anna nowak\"")), QString());
        QCOMPARE(shown(QString::fromUtf8("MÜLLER")), QStringLiteral("k1"));
        QCOMPARE(shown(QStringLiteral("berlin")), QStringLiteral("k1 k2 k3"));
        QCOMPARE(shown(QStringLiteral("k2")), QString()); // the key is not shown
        model.setColumnShown(FakeKey, true);
        QCOMPARE(column(model, FakeKey), QStringLiteral("k2"));
        model.setFilter(QStringLiteral("170"));
        table.edit("k1")->number = 1700; // comes in by a change
        table.edit("k2")->number = 1; // goes by one
        clock.flushNow();
        QCOMPARE(column(model, FakeKey), QStringLiteral("k1"));
        QCOMPARE(model.totalCount(), 3);
    }

    void whatAllServersLoseIsOneChange()
    {
        FlushClock clock;
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::vector<std::unique_ptr<FakeTable>> tables;
        for (int server = 0; server < 4; ++server) {
            tables.push_back(std::make_unique<FakeTable>(clock));
            model.addTable(QString::number(server), QString::number(server), *tables.back());
            for (int i = 0; i < 100; ++i)
                put(*tables.back(), QByteArray::number(i), "n");
        }
        clock.flushNow();
        QCOMPARE(model.rowCount(), 400);
        const QSignalSpy applied(&model, &TableModel::changesApplied);
        for (const auto& table : tables) {
            for (int i = 0; i < 100; i += 2)
                table->remove(QByteArray::number(i));
        }
        clock.flushNow();
        QCOMPARE(applied.count(), 1);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.keyAt(0), QByteArray("1"));
    }

    void showsSeveralServers()
    {
        FlushClock clock;
        auto first = std::make_unique<FakeTable>(clock);
        FakeTable second(clock);
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        put(*first, "1", "a");
        model.addTable(QStringLiteral("id1"), QStringLiteral("vienna"), *first);
        model.addTable(QStringLiteral("id2"), QStringLiteral("berlin"), second);
        put(second, "1", "b");
        put(*first, "2", "c");
        clock.flushNow();
        model.sort(FakeServer);
        QCOMPARE(names(model), QStringLiteral("b a c"));
        QCOMPARE(model.rowId(0), (RowId{QStringLiteral("id2"), "1"}));
        QCOMPARE(model.rowOf({QStringLiteral("id1"), "1"}), 1);
        QCOMPARE(model.rowOf({QStringLiteral("id1"), "7"}), -1);
        QCOMPARE(model.recordAt(2)->name, QByteArray("c"));
        model.setServerName(QStringLiteral("id2"), QStringLiteral("zurich"));
        QCOMPARE(names(model), QStringLiteral("a c b"));
        first.reset(); // a table may go first
        QCOMPARE(names(model), QStringLiteral("b"));
        model.removeServer(QStringLiteral("id2"));
        QCOMPARE(model.rowCount(), 0);
        put(second, "9", "z");
        clock.flushNow();
        QCOMPARE(model.rowCount(), 0);
    }

    void tablesOfManyServersAreOneBatch()
    {
        FlushClock clock;
        std::vector<std::unique_ptr<FakeTable>> tables;
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.sort(FakeName);
        for (int server = 0; server < 50; ++server) {
            tables.push_back(std::make_unique<FakeTable>(clock));
            const QString id = QString::number(server);
            model.addTable(id, id, *tables.back());
            for (int i = 0; i < 20; ++i)
                put(*tables.back(), QByteArray::number(i), "n" + QByteArray::number((i * 7 + server) % 20));
        }
        clock.flushNow();
        QCOMPARE(model.rowCount(), 1000);
        QSignalSpy applied(&model, &TableModel::changesApplied);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        for (const auto& table : tables) {
            table->remove("3");
            table->remove("11");
            put(*table, "5", "moved");
            put(*table, "new", "m");
        }
        clock.flushNow();
        // However many servers have lost rows: one step through all rows, and one layout for the views.
        QCOMPARE(applied.size(), 1);
        QCOMPARE(layouts.size(), 1);
        Naive naive;
        for (int server = 0; server < 50; ++server)
            naive.add(QString::number(server), *tables[size_t(server)]);
        naive.sortBy(FakeName, Qt::AscendingOrder);
        QCOMPARE(names(model).split(u' ').size(), 950);
        QStringList wanted = naive.keys();
        QStringList shown = shownKeys(model);
        wanted.sort(); // servers tie in the order in which they were added
        shown.sort();
        QCOMPARE(shown, wanted);
    }

    /// However many rows the first one has, the filter offers all of them.
    void offersEveryServer()
    {
        FlushClock clock;
        FakeTable many(clock);
        FakeTable few(clock);
        FakeTable none(clock);
        FakeModel model(fakeColumns());
        model.addTable(QStringLiteral("1"), QStringLiteral("vienna"), many);
        model.addTable(QStringLiteral("2"), QStringLiteral("berlin"), few);
        model.addTable(QStringLiteral("3"), QStringLiteral("zurich"), none);
        for (int i = 0; i <= int(limits::filterValueRows); ++i)
            put(many, QByteArray::number(i), "n");
        put(few, "1", "n");
        clock.flushNow();
        QCOMPARE(model.values(FakeServer), (QStringList{QStringLiteral("berlin"), QStringLiteral("vienna")}));
    }

    void detachedModelsHaveNoRows()
    {
        FlushClock clock;
        auto table = std::make_unique<FakeTable>(clock);
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), *table);
        put(*table, "1", "a");
        clock.flushNow();
        model.setAttached(false);
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        put(*table, "2", "b");
        clock.flushNow();
        put(*table, "3", "c"); // not announced yet when the page is shown
        model.setAttached(true);
        QCOMPARE(reset.size(), 1);
        clock.flushNow();
        QCOMPARE(names(model), QStringLiteral("a b c"));
        model.setAttached(false);
        table.reset();
        model.setAttached(true);
        QCOMPARE(model.rowCount(), 0);
    }

    void describesCells()
    {
        FlushClock clock;
        FakeTable table(clock);
        FakeModel model(fakeColumns());
        model.addTable(QStringLiteral("a"), QStringLiteral("A"), table);
        put(table, "1", "<b>x</b>\n", 100);
        clock.flushNow();
        const auto cell = [&](int column, int role) { return model.index(0, column).data(role); };
        QCOMPARE(cell(FakeName, Qt::DisplayRole).toString(), QString::fromUtf8("<b>x</b>␊"));
        QVERIFY(cell(FakeName, Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(cell(FakeNumber, Qt::DisplayRole).toString(), QStringLiteral("100"));
        QCOMPARE(cell(FakeNumber, Qt::AccessibleTextRole).toString(), QStringLiteral("100"));
        QCOMPARE(cell(FakeNumber, TableModel::StateRoleRole).toInt(), int(StateRole::Up));
        QVERIFY(cell(FakeNumber, Qt::ForegroundRole).value<QColor>().isValid());
        QCOMPARE(model.headerData(FakeName, Qt::Horizontal).toString(), QStringLiteral("Name"));
        QCOMPARE(model.columnOf(u"number"), int(FakeNumber));
        QCOMPARE(model.columnOf(u"nothing"), -1);
    }

    void randomOperations_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("burst");
        QTest::newRow("few rows, few changes") << 20 << 3;
        QTest::newRow("some rows, runs") << 300 << 12;
        QTest::newRow("some rows, most of them change") << 200 << 400;
        QTest::newRow("many rows, many changes") << 3000 << 900;
    }

    void randomOperations()
    {
        QFETCH(int, records);
        QFETCH(int, burst);
        QRandomGenerator random(4711);
        FlushClock clock;
        constexpr int servers = 4;
        FakeTable tables[servers] = {FakeTable(clock), FakeTable(clock), FakeTable(clock), FakeTable(clock)};
        const QString ids[servers] = {QStringLiteral("berlin"), QStringLiteral("vienna"),
            QStringLiteral("warsaw"), QStringLiteral("zurich")};
        QSet<int> shownServers;
        FakeModel model(fakeColumns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        // Ties are broken in the order of joining, so all join once in the order of their names.
        for (int i = 0; i < servers; ++i) {
            model.addTable(ids[i], ids[i], tables[i]);
            shownServers.insert(i);
        }
        QItemSelectionModel selection(&model);
        const QString words[] = {{}, QStringLiteral("a"), QStringLiteral("7"), QStringLiteral("berlin"), {}};
        QString word;
        const int frames = records > 1000 ? 30 : 200;
        for (int frame = 0; frame < frames; ++frame) {
            for (int i = 0; i < 5 && model.rowCount() > 0; ++i) {
                const int row = random.bounded(model.rowCount());
                selection.select(
                    model.index(row, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            }
            QSet<QString> lost; // rows that were filtered out for a while, or of a record that was replaced
            const auto lose = connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [&](const QModelIndex&, int first, int last) {
                    std::map<const FakeRecord*, int> rows; // of a new order both rows of a record stand here
                    for (int row = 0; row < model.rowCount(); ++row)
                        ++rows[model.recordAt(row)];
                    for (int row = first; row <= last; ++row) {
                        if (rows[model.recordAt(row)] == 1)
                            lost.insert(QString::fromUtf8(model.keyAt(row)));
                    }
                });
            QSet<QString> selected;
            const QStringList before = shownKeys(model);
            for (const QModelIndex& index : selection.selectedRows())
                selected.insert(before.at(index.row()));
            for (int i = random.bounded(burst); i >= 0; --i)
                change(tables[random.bounded(servers)], random, records);
            if (random.bounded(10) == 0) {
                // The last one only: it comes back to the same place in the order.
                if (shownServers.remove(servers - 1)) {
                    model.removeServer(ids[servers - 1]);
                } else {
                    model.addTable(ids[servers - 1], ids[servers - 1], tables[servers - 1]);
                    shownServers.insert(servers - 1);
                }
            }
            if (random.bounded(4) == 0)
                model.sort(
                    random.bounded(-1, 4), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (random.bounded(4) == 0)
                model.setFilter(word = words[random.bounded(5)]);
            if (random.bounded(20) == 0) {
                tables[0].clear();
            }
            clock.flushNow();

            Naive naive;
            for (const int i : std::as_const(shownServers))
                naive.add(ids[i], tables[i]);
            if (!word.isEmpty())
                naive.keep(word);
            naive.sortBy(model.sortColumn(), model.sortOrder());
            const QStringList shown = shownKeys(model);
            QCOMPARE(shown, naive.keys());
            const QSet<QString> visible(shown.begin(), shown.end());
            QSet<QString> stillSelected;
            for (const QModelIndex& index : selection.selectedRows())
                stillSelected.insert(shown.at(index.row()));
            for (const QString& key : stillSelected)
                QVERIFY2(selected.contains(key), qPrintable(key));
            disconnect(lose);
            for (const QString& key : selected) {
                if (visible.contains(key) && !lost.contains(key.section(u'/', 1)))
                    QVERIFY2(stillSelected.contains(key), qPrintable(key));
            }
        }
    }

private:
    static void change(FakeTable& table, QRandomGenerator& random, int records)
    {
        const QByteArray key = QByteArray::number(random.bounded(records));
        switch (random.bounded(6)) {
        case 0:
        case 1:
            put(table, key, QByteArray("n") + char('a' + random.bounded(26)), random.bounded(1000));
            return;
        case 2:
            table.remove(key);
            return;
        case 3:
            if (FakeRecord* record = table.edit(key))
                record->name = QByteArray("m") + char('a' + random.bounded(26));
            return;
        default:
            if (FakeRecord* record = table.edit(key))
                record->number = random.bounded(1000);
            return;
        }
    }
};

WIRECHIEF_TEST(RecordModelTest, tst_recordmodel)
#include "tst_recordmodel.moc"
