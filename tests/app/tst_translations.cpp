// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "support/base/testmain.h"

using namespace wirechief;

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    /// Without a translation the text is English, and so are its digits.
    void digitsFollowTheText_data()
    {
        QTest::addColumn<QString>("wanted");
        for (const char* name : {"fa_IR", "ar_EG", "mr_IN", "my_MM"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void digitsFollowTheText()
    {
        QFETCH(QString, wanted);
        QLocale::setDefault(QLocale(wanted));
        QVERIFY(QLocale().toString(12) != QStringLiteral("12"));
        loadTranslations(*QCoreApplication::instance(), QLocale(wanted));
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QLocale().toString(12), QStringLiteral("12"));
        QCOMPARE(QStringLiteral("%L1").arg(12), QStringLiteral("12"));
    }

    void theTerritoryStays()
    {
        loadTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("hi_IN")));
        QCOMPARE(QLocale().territory(), QLocale::India);
        // English is not written there: 24 hours, as most people count them.
        loadTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("fa_IR")));
        QCOMPARE(QLocale().toString(QTime(13, 5), QLocale::ShortFormat), QStringLiteral("13:05"));
    }

    void theCLocaleStays()
    {
        loadTranslations(*QCoreApplication::instance(), QLocale::c());
        QCOMPARE(QLocale(), QLocale::c());
    }
};

WIRECHIEF_GUILESS_TEST(TestTranslations, tst_translations)
#include "tst_translations.moc"
