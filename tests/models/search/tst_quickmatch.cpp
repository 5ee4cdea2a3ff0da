// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/quickmatch.h"
#include "support/base/testmain.h"

using namespace wirechief;

class TestQuickMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* text, const char* typed, bool fits) {
            QTest::addRow("%s in %s", typed, text)
                << QString::fromUtf8(text) << QString::fromUtf8(typed) << fits;
        };
        row("Blind Transfer", "", true);
        row("Blind Transfer", "trans", true);
        row("Blind Transfer", "BLIND", true);
        row("Blind Transfer", "trans bli", true);
        row("Blind Transfer", "bt", true);
        row("Blind Transfer", "sfe", true);
        row("Blind Transfer", "bx", false);
        row("Blind Transfer", "trans x", false);
        row("zürich", "ZÜR", true);
        row("PJSIP/1001-0000002a", "1001", true);
        row("PJSIP/1001-0000002a", "2a", true);
        row("", "a", false);
        row("Hang Up", "  hang   up ", true);
    }
    void fits()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QCOMPARE(quickMatch(text, typed).has_value(), fits);
    }

    void betterFitsComeFirst()
    {
        const QStringList best{QStringLiteral("park"), QStringLiteral("Park…"),
            QStringLiteral("Take Parked Call"), QStringLiteral("Spark")};
        for (qsizetype i = 1; i < best.size(); ++i)
            QVERIFY2(*quickMatch(best.at(i - 1), u"park") < *quickMatch(best.at(i), u"park"),
                qPrintable(best.at(i)));
    }

    void initialsBeatLettersInside()
    {
        QVERIFY(*quickMatch(u"Set Variable", u"sv") < *quickMatch(u"Msvc", u"sv"));
    }
};

WIRECHIEF_GUILESS_TEST(TestQuickMatch, tst_quickmatch)
#include "tst_quickmatch.moc"
