// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/console/commandhistory.h"
#include "models/console/limits.h"
#include "support/base/testmain.h"

using namespace wirechief;

class CommandHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksUpAndDown()
    {
        CommandHistory history({QStringLiteral("core show version"), QStringLiteral("sip show peers")});
        QCOMPARE(history.previous(QString()), QStringLiteral("sip show peers"));
        QCOMPARE(history.previous(QStringLiteral("sip show peers")), QStringLiteral("core show version"));
        QCOMPARE(history.previous(QStringLiteral("core show version")), QStringLiteral("core show version"));
        QCOMPARE(history.next(QString()), QStringLiteral("sip show peers"));
        QCOMPARE(history.next(QString()), QString());
        QCOMPARE(history.next(QStringLiteral("typed")), QStringLiteral("typed"));
    }

    void walksAmongLinesWithThePrefix()
    {
        CommandHistory history({QStringLiteral("core show channels"), QStringLiteral("pjsip show endpoints"),
            QStringLiteral("core show calls"), QStringLiteral("queue show")});
        QCOMPARE(history.previous(QStringLiteral("core")), QStringLiteral("core show calls"));
        QCOMPARE(history.previous(QString()), QStringLiteral("core show channels"));
        QCOMPARE(history.next(QString()), QStringLiteral("core show calls"));
        QCOMPARE(history.next(QString()), QStringLiteral("core"));
        QCOMPARE(history.previous(QStringLiteral("nothing like it")), QStringLiteral("nothing like it"));
        history.stopWalk();
        QCOMPARE(history.previous(QStringLiteral("q")), QStringLiteral("queue show"));
    }

    void keepsNoRepeats()
    {
        CommandHistory history;
        for (const char* line : {"a", "a", "", "  ", "b", "a"})
            history.add(QString::fromLatin1(line));
        QCOMPARE(
            history.lines(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}));
    }

    void isBounded()
    {
        CommandHistory history;
        for (qsizetype i = 0; i < limits::historyLines + 5; ++i)
            history.add(QString::number(i));
        QCOMPARE(history.lines().size(), limits::historyLines);
        QCOMPARE(history.lines().first(), QStringLiteral("5"));
    }

    void savesNoSecrets()
    {
        CommandHistory history;
        history.add(QStringLiteral("core show version"));
        history.add(QStringLiteral("database put x Password y"));
        history.add(QStringLiteral("pjsip set SECRET"));
        QCOMPARE(history.linesToSave(), QStringList(QStringLiteral("core show version")));
        QCOMPARE(history.lines().size(), 3); // for this run they stay
        QCOMPARE(history.previous(QString()), QStringLiteral("pjsip set SECRET"));
    }
};

WIRECHIEF_GUILESS_TEST(CommandHistoryTest, tst_commandhistory)
#include "tst_commandhistory.moc"
