// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/table/limits.h"
#include "pbx/table/listedtable.h"
#include "support/base/testmain.h"

#include <QTest>

using namespace wirechief;

namespace {

struct Listing : TableRecord {
    QByteArray key;
    QByteArray value;
};

/// "a=1 b=2": what the table has, by key.
QByteArray contentOf(const Table<Listing>& table)
{
    QByteArrayList rows;
    table.forEach([&rows](const Listing& row) { rows.append(row.key + '=' + row.value); });
    std::sort(rows.begin(), rows.end());
    return rows.join(' ');
}

} // namespace

class ListedTableTest : public QObject {
    Q_OBJECT
private:
    /// Writes a row of the list, as features do.
    void readRow(const QByteArray& key, const QByteArray& value)
    {
        if (table.listed(key) == ListedRow::Current)
            table.upsertListed(key).value = value;
    }

    FlushClock clock;
    ListedTable<Listing> table{clock};

private Q_SLOTS:
    void init() { table.clear(); }

    void whatIsListedStaysAndTheRestGoes()
    {
        table.upsert("a").value = "1";
        table.upsert("b").value = "1";
        table.beginList();
        readRow("b", "2");
        readRow("c", "2");
        QCOMPARE(contentOf(table), "a=1 b=2 c=2"); // until the list has ended
        table.endList(true);
        QCOMPARE(contentOf(table), "b=2 c=2");
    }

    void anEventIsNewerThanTheListAskedForBefore()
    {
        table.upsert("changed").value = "old";
        table.beginList();
        table.edit("changed")->value = "new";
        table.upsert("begun").value = "new";
        QCOMPARE(table.listed("changed"), ListedRow::Outdated);
        readRow("changed", "listed");
        table.endList(true);
        QCOMPARE(contentOf(table), "begun=new changed=new");
    }

    void whatAnEventTookAwayDoesNotComeBack()
    {
        table.upsert("known").value = "1";
        table.beginList();
        table.remove("known");
        table.remove("unknown");
        QCOMPARE(table.listed("known"), ListedRow::Gone);
        QCOMPARE(table.listed("unknown"), ListedRow::Gone);
        table.upsert("known").value = "2"; // another one of this name
        QCOMPARE(table.listed("known"), ListedRow::Outdated);
        table.endList(true);
        QCOMPARE(contentOf(table), "known=2");
    }

    void eventsBeforeTheListCountAsTheListDoes()
    {
        table.upsert("a").value = "1";
        table.remove("b");
        table.beginList();
        QVERIFY(table.edit("b") == nullptr); // an event of what is not known tells nothing
        readRow("b", "2");
        table.endList(true);
        QCOMPARE(contentOf(table), "b=2");
        table.beginList(); // what was told while another list was read is nothing to this one
        table.endList(true);
        QVERIFY(table.isEmpty());
    }

    void aTruncatedListTakesNothingAway()
    {
        table.upsert("a").value = "1";
        table.upsert("b").value = "1";
        table.beginList();
        readRow("b", "2");
        table.endList(false);
        QCOMPARE(contentOf(table), "a=1 b=2");
    }

    void aListThatIsNotWaitedForTellsNothing()
    {
        table.upsert("a").value = "1";
        table.beginList();
        table.clear(); // the session has ended
        table.upsert("b").value = "1";
        QCOMPARE(table.listed("a"), ListedRow::Gone);
        readRow("a", "2");
        table.endList(true);
        QCOMPARE(contentOf(table), "b=1");
    }

    void amongTooManyEventsNothingIsTakenAway()
    {
        table.upsert("a").value = "1";
        table.beginList();
        for (qsizetype i = 0; i <= limits::toldWhileListed; ++i)
            table.remove(QByteArray::number(i));
        table.endList(true);
        QCOMPARE(contentOf(table), "a=1");
    }
};

WIRECHIEF_GUILESS_TEST(ListedTableTest, tst_listedtable)
#include "tst_listedtable.moc"
