// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/console/commandhistory.h"
#include "models/console/limits.h"
#include "support/base/testmain.h"

#include <QJsonObject>

using namespace wirechief;

namespace {

CommandHistory historyOf(const QStringList& lines)
{
    CommandHistory history;
    for (const QString& line : lines)
        history.add(line);
    return history;
}

QStringList commandsIn(const CommandHistory& history)
{
    QStringList commands;
    for (const HistoryLine& line : history.lines())
        commands.append(line.command);
    return commands;
}

} // namespace

class CommandHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksUpAndDown()
    {
        CommandHistory history
            = historyOf({QStringLiteral("core show version"), QStringLiteral("sip show peers")});
        QCOMPARE(history.previous(QString()), QStringLiteral("sip show peers"));
        QCOMPARE(history.previous(QStringLiteral("sip show peers")), QStringLiteral("core show version"));
        QCOMPARE(history.previous(QStringLiteral("core show version")), QStringLiteral("core show version"));
        QCOMPARE(history.next(QString()), QStringLiteral("sip show peers"));
        QCOMPARE(history.next(QString()), QString());
        QCOMPARE(history.next(QStringLiteral("typed")), QStringLiteral("typed"));
    }

    void walksAmongLinesWithThePrefix()
    {
        CommandHistory history
            = historyOf({QStringLiteral("core show channels"), QStringLiteral("pjsip show endpoints"),
                QStringLiteral("core show calls"), QStringLiteral("queue show")});
        QCOMPARE(history.previous(QStringLiteral("core")), QStringLiteral("core show calls"));
        QCOMPARE(history.previous(QString()), QStringLiteral("core show channels"));
        QCOMPARE(history.next(QString()), QStringLiteral("core show calls"));
        QCOMPARE(history.next(QString()), QStringLiteral("core"));
        QCOMPARE(history.previous(QStringLiteral("nothing like it")), QStringLiteral("nothing like it"));
        history.stopWalk();
        QCOMPARE(history.previous(QStringLiteral("q")), QStringLiteral("queue show"));
    }

    /// What was typed for this server comes first, then the rest; each line once.
    void thisServerComesFirst()
    {
        CommandHistory history;
        history.setServer(QStringLiteral("berlin"));
        history.add(QStringLiteral("core show channels"));
        history.add(QStringLiteral("queue show"));
        history.setServer(QStringLiteral("vienna"));
        history.add(QStringLiteral("core show channels"));
        history.add(QStringLiteral("dialplan show"));
        QCOMPARE(history.inOrder(),
            (QStringList{QStringLiteral("dialplan show"), QStringLiteral("core show channels"),
                QStringLiteral("queue show")}));
        history.setServer(QStringLiteral("berlin"));
        QCOMPARE(history.previous({}), QStringLiteral("queue show"));
        QCOMPARE(history.previous({}), QStringLiteral("core show channels"));
        QCOMPARE(history.previous({}), QStringLiteral("dialplan show"));
        // The newest of this server, not of all.
        history.add(QStringLiteral("queue show"));
        QCOMPARE(history.lines().size(), 4);
    }

    void finds()
    {
        const QStringList lines{QStringLiteral("core show channels"), QStringLiteral("queue show"),
            QStringLiteral("Core Reload")};
        QCOMPARE(CommandHistory::find(lines, QStringLiteral("show"), 0), 0);
        QCOMPARE(CommandHistory::find(lines, QStringLiteral("show"), 1), 1);
        QCOMPARE(CommandHistory::find(lines, QStringLiteral("core"), 1), 2);
        QCOMPARE(CommandHistory::find(lines, QStringLiteral("core"), 3), -1);
    }

    void keepsNoRepeats()
    {
        CommandHistory history;
        for (const char* line : {"a", "a", "", "  ", "b", "a"})
            history.add(QString::fromLatin1(line));
        QCOMPARE(commandsIn(history),
            (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}));
    }

    void isBounded()
    {
        CommandHistory history;
        CommandHistory wide;
        wide.add(QString(limits::historyCharacters + 1, u'x'));
        wide.add(QString(limits::historyCharacters, u'y'));
        QCOMPARE(wide.lines().size(), 2);
        QCOMPARE(wide.toJson().size(), 1);
        QCOMPARE(CommandHistory::fromJson({QString(limits::historyCharacters + 1, u'x')}).lines().size(), 0);
        for (qsizetype i = 0; i < limits::historyLines + 5; ++i)
            history.add(QString::number(i));
        QCOMPARE(history.lines().size(), limits::historyLines);
        QCOMPARE(history.lines().first().command, QStringLiteral("5"));
    }

    void savesNoSecrets()
    {
        CommandHistory history;
        history.setServer(QStringLiteral("berlin"));
        history.add(QStringLiteral("core show version"));
        history.add(QStringLiteral("database put x Password y"));
        history.add(QStringLiteral("pjsip set SECRET"));
        const CommandHistory saved = CommandHistory::fromJson(history.toJson());
        QCOMPARE(saved.lines(),
            (QList<HistoryLine>{{QStringLiteral("core show version"), QStringLiteral("berlin")}}));
        QCOMPARE(history.lines().size(), 3); // for this run they stay
        QCOMPARE(history.previous(QString()), QStringLiteral("pjsip set SECRET"));
    }

    /// Before servers were noted, lines were strings.
    void readsOldFiles()
    {
        const CommandHistory history
            = CommandHistory::fromJson({QStringLiteral("core show version"), QJsonObject(), 7,
                QJsonObject{{QStringLiteral("command"), QStringLiteral("queue show")},
                    {QStringLiteral("server"), QStringLiteral("berlin")}}});
        QCOMPARE(history.lines(),
            (QList<HistoryLine>{{QStringLiteral("core show version"), {}},
                {QStringLiteral("queue show"), QStringLiteral("berlin")}}));
    }
};

WIRECHIEF_GUILESS_TEST(CommandHistoryTest, tst_commandhistory)
#include "tst_commandhistory.moc"
