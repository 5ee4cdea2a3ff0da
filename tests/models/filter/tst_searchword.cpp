// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/searchword.h"
#include "support/base/testmain.h"

#include <algorithm>

using namespace wirechief;

namespace {

/// Whether each word of a filter is in one of these cells.
bool holdsAll(const QString& filter, const QList<QByteArray>& cells)
{
    const std::vector<SearchWord> words = searchWords(filter);
    return std::all_of(words.begin(), words.end(), [&cells](const SearchWord& word) {
        return std::any_of(
            cells.begin(), cells.end(), [&word](const QByteArray& cell) { return word.isIn(cell); });
    });
}

} // namespace

class SearchWordTest : public QObject {
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
        QTest::newRow("whole cell") << QStringLiteral("PJSIP/1001-0000002a") << true;
        QTest::newRow("longer than the cell") << QStringLiteral("PJSIP/1001-0000002ab") << false;
    }

    void words()
    {
        QFETCH(QString, filter);
        QTEST(holdsAll(filter, {"PJSIP/1001-0000002a", "Anna M\xc3\xbcller"}), "matches");
    }

    void latin1IsFoundToo()
    {
        // A caller name that is no UTF-8 is shown as Latin-1, so it is found as that.
        QVERIFY(holdsAll(QString::fromUtf8("müller"), {"Anna M\xfcller"}));
        QVERIFY(holdsAll(QStringLiteral("anna"), {"Anna M\xfcller"}));
    }

    void loweredBytes()
    {
        const SearchWord word(QStringLiteral("NewState"));
        QVERIFY(word.isInLowered("event: newstate"));
        QVERIFY(!word.isInLowered("event: newexten"));
    }
};

WIRECHIEF_GUILESS_TEST(SearchWordTest, tst_searchword)
#include "tst_searchword.moc"
