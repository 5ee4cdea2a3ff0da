// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/readablefilters.h"
#include "support/base/testmain.h"

using namespace wirechief;

class ReadableFiltersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStaysInForce_data()
    {
        QTest::addColumn<QStringList>("readable");
        QTest::addColumn<QString>("unreadable");
        QTest::addColumn<QString>("stays");
        QTest::newRow("nothing before") << QStringList() << QStringLiteral("(") << QString();
        QTest::newRow("a condition is begun")
            << QStringList{QStringLiteral("durat")} << QStringLiteral("durat>1x") << QString();
        QTest::newRow("after a keyword")
            << QStringList{QStringLiteral("server:prod16"), QStringLiteral("server:prod16 a"),
                   QStringLiteral("server:prod16 an")}
            << QStringLiteral("server:prod16 and") << QStringLiteral("server:prod16");
        QTest::newRow("typed to the end")
            << QStringList{QStringLiteral("server:prod16"), QStringLiteral("server:prod16 an"),
                   QStringLiteral("server:prod16 and durat")}
            << QStringLiteral("server:prod16 and durat>1x") << QStringLiteral("server:prod16");
        QTest::newRow("a word that is whole")
            << QStringList{QStringLiteral("anna")} << QStringLiteral("anna (") << QStringLiteral("anna");
        QTest::newRow("in the middle") << QStringList{QStringLiteral("up"), QStringLiteral("durat up")}
                                       << QStringLiteral("durat>1x up") << QStringLiteral("up");
        QTest::newRow("before a word")
            << QStringList{QStringLiteral("up")} << QStringLiteral("(up") << QStringLiteral("up");
        QTest::newRow("something was taken away")
            << QStringList{QStringLiteral("duration>1m")} << QStringLiteral("duration>")
            << QStringLiteral("duration>1m");
    }
    void whatStaysInForce()
    {
        QFETCH(const QStringList, readable);
        QFETCH(const QString, unreadable);
        ReadableFilters filters;
        for (const QString& filter : readable)
            filters.add(filter);
        QTEST(filters.before(unreadable), "stays");
        QTEST(filters.before(unreadable), "stays");
    }

    /// However long one types, what was whole long ago is still known.
    void wordsThatAreFinishedTakeNoRoom()
    {
        ReadableFilters filters;
        filters.add(QStringLiteral("anna"));
        const QString typed = QStringLiteral("anna ") + QString(200, u'x');
        for (qsizetype length = 6; length <= typed.size(); ++length)
            filters.add(typed.first(length));
        QCOMPARE(filters.before(typed + u'>'), QStringLiteral("anna"));
    }
};

WIRECHIEF_GUILESS_TEST(ReadableFiltersTest, tst_readablefilters)
#include "tst_readablefilters.moc"
