// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/settings/commandfavourites.h"
#include "support/base/testmain.h"

#include <QJsonObject>

using namespace wirechief;

class CommandFavouritesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheirOrder()
    {
        CommandFavourites favourites;
        QVERIFY(favourites.save({QStringLiteral(" Uptime "), QStringLiteral(" core show uptime ")}));
        QVERIFY(favourites.save(
            {QStringLiteral("Calls"), QStringLiteral("core show calls"), QStringLiteral("F9")}));
        QVERIFY(favourites.save({QStringLiteral("Uptime"), QStringLiteral("core show uptime seconds")}));
        QCOMPARE(favourites.all().size(), size_t(2));
        QCOMPARE(favourites.all().front().command, QStringLiteral("core show uptime seconds"));
        QCOMPARE(CommandFavourites::fromJson(favourites.toJson()), favourites);
    }

    void refuses()
    {
        CommandFavourites favourites;
        QVERIFY(!favourites.save({QStringLiteral(" "), QStringLiteral("a")}));
        QVERIFY(!favourites.save({QStringLiteral("a"), QStringLiteral(" ")}));
        QVERIFY(!favourites.save({QStringLiteral("a"), QStringLiteral("database put x secret y")}));
        QVERIFY(!favourites.save({QStringLiteral("a"), QString(limits::favouriteCharacters + 1, u'x')}));
        for (qsizetype i = 0; i < limits::favourites; ++i)
            QVERIFY(favourites.save({QString::number(i), QStringLiteral("x")}));
        QVERIFY(favourites.isFull());
        QVERIFY(!favourites.save({QStringLiteral("a"), QStringLiteral("x")}));
        QVERIFY(favourites.save({QStringLiteral("7"), QStringLiteral("y")}));
    }

    /// Of a later version, or wrong: it stays in the file.
    void keepsWhatItCannotUse()
    {
        const QJsonArray array{QJsonObject{{QStringLiteral("name"), QStringLiteral("a")},
                                   {QStringLiteral("command"), QStringLiteral("core show calls")}},
            7, QJsonObject{{QStringLiteral("name"), QStringLiteral("b")}}};
        const CommandFavourites favourites = CommandFavourites::fromJson(array);
        QCOMPARE(favourites.all().size(), size_t(1));
        QCOMPARE(favourites.toJson(), array);
    }
};

WIRECHIEF_GUILESS_TEST(CommandFavouritesTest, tst_commandfavourites)
#include "tst_commandfavourites.moc"
