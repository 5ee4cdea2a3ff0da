// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/console/commandruns.h"
#include "models/console/limits.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

using namespace wirechief;

class CommandRunsTest : public QObject {
    Q_OBJECT

    static CommandRun run(const QString& command, qsizetype bytes = 1)
    {
        CommandRun made;
        made.command = command;
        made.text = QByteArray(bytes, 'x');
        return made;
    }

private Q_SLOTS:
    void keepsTheNewest()
    {
        CommandRuns runs;
        const QSignalSpy changes(&runs, &CommandRuns::changed);
        QVERIFY(!runs.newest());
        for (size_t i = 0; i < limits::runsKept + 2; ++i)
            runs.add(run(QString::number(i)));
        QCOMPARE(changes.size(), qsizetype(limits::runsKept + 2));
        QCOMPARE(runs.all().size(), limits::runsKept);
        QCOMPARE(runs.all().front().command, QStringLiteral("2"));
        QVERIFY(!runs.run(2));
        QVERIFY(runs.run(3));
        QCOMPARE(runs.run(3)->command, QStringLiteral("2"));
        QCOMPARE(runs.newest()->number, quint64(limits::runsKept + 2));
        QVERIFY(!runs.run(limits::runsKept + 3));
    }

    void isBoundedInBytes()
    {
        CommandRuns runs;
        runs.add(run(QStringLiteral("first")));
        runs.add(run(QStringLiteral("large"), limits::runBytes));
        QCOMPARE(runs.all().size(), size_t(1));
        runs.add(run(QStringLiteral("larger"), limits::runBytes + 1));
        QCOMPARE(runs.newest()->command, QStringLiteral("larger"));
        QCOMPARE(runs.all().size(), size_t(1));
        runs.clear();
        QVERIFY(runs.all().empty());
        // And numbers are not given twice.
        QCOMPARE(runs.add(run(QStringLiteral("next"))), quint64(4));
    }
};

WIRECHIEF_GUILESS_TEST(CommandRunsTest, tst_commandruns)
#include "tst_commandruns.moc"
