// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/exchange/csvtable.h"
#include "profiles/exchange/limits.h"
#include "profiles/limits.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

/// Cells as `a|b`, rows by `/`; an error by its sign.
QByteArray cells(const QByteArray& text)
{
    const auto table = CsvTable::read(text);
    if (!table)
        return "!";
    QByteArrayList rows;
    for (int row = 0; row < table->rows(); ++row) {
        QByteArrayList cells;
        for (int column = 0; column < table->columns(); ++column)
            cells.append(table->cell(row, column).toByteArray());
        rows.append(cells.join('|'));
    }
    return rows.join('/');
}

} // namespace

class CsvTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("plain", "a,b\nc,d\n", "a|b/c|d");
        row("no line end", "a,b\r\nc,d", "a|b/c|d");
        row("old line ends", "a,b\rc,d\r", "a|b/c|d");
        row("empty cells", ",a,\n,,\n", "|a|/||");
        row("empty lines", "\n\na,b\n\r\n\nc,d\n", "a|b/c|d");
        row("fewer cells", "a,b,c\nd\n", "a|b|c/d||");
        row("more cells", "a\nb,c\n", "a|/b|c");
        row("semicolons", "a;b,c\nd;e\n", "a|b,c/d|e");
        row("tabulators", "a\tb\nc\td,e\n", "a|b/c|d,e");
        row("commas win", "a,b\nc,d\n", "a|b/c|d");
        row("one column", "a\nb\n", "a/b");
        row("quoted", "\"a,1\",\"b\"\"c\"\n\"\",d\n", "a,1|b\"c/|d");
        row("quoted line ends", "\"a\r\nb\",c\nd,e\n", "a\r\nb|c/d|e");
        row("quotes inside", "a\"b,c\"\nd,e\n", "a\"b|c\"/d|e");
        row("blanks behind quotes", "\"a\" ,b\n", "a|b");
        row("only quotes", "\"\"\"\",\"\"\n", "\"|");
        row("quotes without end", "a,b\n\"c,d\n", "!");
        row("quotes without end after a pair", "a,b\n\"c\"\"", "!");
        row("behind quotes", "\"a\"b,c\n", "!");
        row("nothing", "", "!");
        row("only line ends", "\r\n\r\n", "!");
    }
    void readsCells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(cells(text), expected);
    }

    void saysWhereItIsWrong()
    {
        const auto table = CsvTable::read("a,b\n\"x\ny\",c\n\"d,e\n");
        QVERIFY(!table);
        QVERIFY2(table.error().text.contains(QStringLiteral("line 4")), qPrintable(table.error().text));
    }

    void knowsTheLinesOfItsRows()
    {
        const auto table = CsvTable::read("\na,b\r\n\r\n\"x\ny\",c\nd,e");
        QVERIFY(table);
        QCOMPARE(table->rows(), 3);
        QCOMPARE(table->lineOf(0), 2);
        QCOMPARE(table->lineOf(1), 4);
        QCOMPARE(table->lineOf(2), 6);
    }

    void holdsTheLimits()
    {
        const auto columns
            = [](qsizetype count) { return QByteArray(QByteArray("a,").repeated(count - 1) + "b\n"); };
        QCOMPARE(CsvTable::read(columns(limits::csvColumns))->columns(), int(limits::csvColumns));
        QVERIFY(!CsvTable::read(columns(limits::csvColumns + 1)));
        const auto lines = [](qsizetype count) { return QByteArray("a,b\n").repeated(count); };
        QCOMPARE(CsvTable::read(lines(limits::profiles + 1))->rows(), int(limits::profiles + 1));
        QVERIFY(!CsvTable::read(lines(limits::profiles + 2)));
        QVERIFY(CsvTable::read(QByteArray(limits::csvCellBytes, 'x')));
        QVERIFY(!CsvTable::read(QByteArray(limits::csvCellBytes + 1, 'x')));
        QVERIFY(!CsvTable::read(QByteArray("a\0b", 3)));
    }

    void movesWithItsCells()
    {
        auto read = CsvTable::read("a,b\n");
        const CsvTable table = std::move(read).value();
        QCOMPARE(table.cell(0, 1).toByteArray(), QByteArray("b"));
        QVERIFY(table.cell(0, 2).isEmpty() && table.cell(0, -1).isEmpty());
        QCOMPARE(table.delimiter(), ',');
    }
};

WIRECHIEF_GUILESS_TEST(CsvTableTest, tst_csvtable)
#include "tst_csvtable.moc"
