// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/daytext.h"
#include "support/base/testmain.h"

#include <QDateTime>
#include <QLocale>

using namespace wirechief;

class DayTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void hasTheWholeYear_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("two digits in German") << QStringLiteral("de_DE") << QStringLiteral("07.03.2126");
        QTest::newRow("two digits in English") << QStringLiteral("en_US") << QStringLiteral("3/7/2126");
        QTest::newRow("four digits already") << QStringLiteral("en_GB") << QStringLiteral("07/03/2126");
        QTest::newRow("year first") << QStringLiteral("sv_SE") << QStringLiteral("2126-03-07");
    }
    void hasTheWholeYear()
    {
        QFETCH(const QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(dayText(QDateTime(QDate(2126, 3, 7), QTime(12, 0))), "text");
    }
};

WIRECHIEF_GUILESS_TEST(DayTextTest, tst_daytext)
#include "tst_daytext.moc"
