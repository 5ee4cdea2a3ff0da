// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowmatcher.h"

#include <QTest>

using namespace wirechief;

namespace {

struct Cells : CellReader {
    QList<QByteArray> cells;
    explicit Cells(QList<QByteArray> texts)
        : cells(std::move(texts))
    {
    }
    [[nodiscard]] int columnCount() const override { return int(cells.size()); }
    [[nodiscard]] bool isSearched(int column) const override { return column != 2; }
    [[nodiscard]] QByteArrayView searchBytes(int column) const override { return cells.at(column); }
};

} // namespace

class RowMatcherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("blanks") << QStringLiteral("   ") << true;
        QTest::newRow("one word") << QStringLiteral("pjsip") << true;
        QTest::newRow("words of different cells") << QStringLiteral("anna PJSIP") << true;
        QTest::newRow("one word is missing") << QStringLiteral("anna sip/9") << false;
        QTest::newRow("quoted") << QStringLiteral("\"anna m\"") << true;
        QTest::newRow("quoted, other order") << QStringLiteral("\"m anna\"") << false;
        QTest::newRow("quote that does not end") << QStringLiteral("\"anna m") << true;
        QTest::newRow("empty quotes") << QStringLiteral("\"\"") << true;
        QTest::newRow("umlaut, other case") << QString::fromUtf8("MÜLLER") << true;
        QTest::newRow("not across cells") << QStringLiteral("0aanna") << false;
        QTest::newRow("hidden column") << QStringLiteral("hidden") << false;
        QTest::newRow("whole cell") << QStringLiteral("PJSIP/1001-0000002a") << true;
        QTest::newRow("longer than the cell") << QStringLiteral("PJSIP/1001-0000002ab") << false;
    }

    void words()
    {
        QFETCH(QString, filter);
        const Cells row({"PJSIP/1001-0000002a", "Anna M\xc3\xbcller", "hidden"});
        QTEST(WordsMatcher(filter).matches(row), "matches");
    }

    void latin1IsFoundToo()
    {
        // A caller name that is no UTF-8 is shown as Latin-1, so it is found as that.
        const Cells row({"Anna M\xfcller"});
        QVERIFY(WordsMatcher(QString::fromUtf8("müller")).matches(row));
        QVERIFY(WordsMatcher(QStringLiteral("anna")).matches(row));
    }

    void loweredBytes()
    {
        const SearchWord word(QStringLiteral("NewState"));
        QVERIFY(word.isInLowered("event: newstate"));
        QVERIFY(!word.isInLowered("event: newexten"));
    }
};

QTEST_GUILESS_MAIN(RowMatcherTest)
#include "tst_rowmatcher.moc"
