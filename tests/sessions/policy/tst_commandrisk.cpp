// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions/amiaction.h"
#include "sessions/policy/commandrisk.h"
#include "support/base/testmain.h"

using namespace wirechief;

Q_DECLARE_METATYPE(wirechief::CommandRisk)

class CommandRiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void risks_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QVersionNumber>("release");
        QTest::addColumn<CommandRisk>("risk");
        const QVersionNumber any;
        const auto row = [](const char* command, const QVersionNumber& release, CommandRisk risk) {
            QTest::addRow("%s on %s", command, qPrintable(release.toString()))
                << QString::fromLatin1(command) << release << risk;
        };
        row("core show channels", any, CommandRisk::Shows);
        row("core reload", any, CommandRisk::Changes);
        row("core set verbose 3", any, CommandRisk::Changes);
        row("core stop now", any, CommandRisk::Stops);
        row(" Core\tSTOP  gracefully", QVersionNumber(22), CommandRisk::Stops);
        row("core stopwatch", any, CommandRisk::Changes);
        row("\"core\" restart now", any, CommandRisk::Restarts); // as real servers take them
        row("\\core st\"op\" now", any, CommandRisk::Stops);
        row("stop now", QVersionNumber(1, 4), CommandRisk::Stops);
        row("core stop now", QVersionNumber(1, 4), CommandRisk::Changes); // there is no such command
        row("core restart when convenient", QVersionNumber(16), CommandRisk::Restarts);
        row("module unload app_queue.so", any, CommandRisk::Unloads);
        row("module load app_queue.so", any, CommandRisk::Changes);
        row("database deltree cidname", any, CommandRisk::Deletes);
        row("database del a b", any, CommandRisk::Deletes);
        row("database put a b c", any, CommandRisk::Writes);
        row("database show", any, CommandRisk::Shows);
        row("database query \"select 1\"", QVersionNumber(1, 8), CommandRisk::Changes);
        row("database query \"select 1\"", QVersionNumber(11), CommandRisk::Deletes);
        row("channel request hangup all", any, CommandRisk::EndsAll);
        row("channel request hangup PJSIP/100-00000001", any, CommandRisk::Deletes);
        row("dialplan save", any, CommandRisk::Writes);
        row("core abort shutdown", any, CommandRisk::Changes); // that is the rescue
        row("", any, CommandRisk::Changes);
    }
    void risks()
    {
        QFETCH(const QString, command);
        QFETCH(const QVersionNumber, release);
        QTEST(commandRisk(command, release), "risk");
    }

    void theWorstCounts()
    {
        QCOMPARE(commandRisk(QStringList{QStringLiteral("core show uptime"),
                                 QStringLiteral("database put a b c"), QStringLiteral("core reload")},
                     {}),
            CommandRisk::Writes);
        QCOMPARE(commandRisk(QStringList(), {}), CommandRisk::Shows);
    }

    void actions()
    {
        const auto riskOf = [](const char* name, const char* key = nullptr, const char* value = nullptr) {
            AmiAction action(name);
            if (key)
                action.add(key, value);
            return actionRisk(action, {});
        };
        QCOMPARE(riskOf("Command", "Command", "core restart now"), CommandRisk::Restarts);
        QCOMPARE(riskOf("command", "command", "core show uptime"), CommandRisk::Shows);
        QCOMPARE(riskOf("ModuleLoad", "LoadType", "Unload"), CommandRisk::Unloads);
        QCOMPARE(riskOf("ModuleLoad", "LoadType", "load"), CommandRisk::Changes);
        QCOMPARE(riskOf("dbdel"), CommandRisk::Deletes);
        QCOMPARE(riskOf("Hangup"), CommandRisk::Changes);
        QCOMPARE(riskOf("CoreShowChannels"), CommandRisk::Shows);
    }

    void eachDangerIsExplained()
    {
        for (const CommandRisk risk : {CommandRisk::Shows, CommandRisk::Changes})
            QVERIFY(riskText(risk).isEmpty());
        for (const CommandRisk risk : {CommandRisk::Writes, CommandRisk::Deletes, CommandRisk::EndsAll,
                 CommandRisk::Unloads, CommandRisk::Restarts, CommandRisk::Stops})
            QVERIFY(riskText(risk).endsWith(u'.'));
    }

    /// As main/manager.c has them, which looks at the first two words.
    void whatAsteriskRefuses()
    {
        const QVersionNumber release(22, 10, 1);
        auto refused = refusedCommand(QStringLiteral("module unload app_queue.so  app_echo.so"), release);
        QVERIFY(refused);
        QCOMPARE(refused->instead, RefusedCommand::Instead::UnloadModules);
        QCOMPARE(refused->modules, (QList<QByteArray>{"app_queue.so", "app_echo.so"}));
        refused = refusedCommand(QStringLiteral("\"module\" un\"load\" app_queue.so"), release);
        QVERIFY(refused);
        QCOMPARE(refused->instead, RefusedCommand::Instead::UnloadModules);
        refused = refusedCommand(QStringLiteral("Module LOAD res_pjsip.so"), release);
        QVERIFY(refused);
        QCOMPARE(refused->instead, RefusedCommand::Instead::LoadModules);
        refused = refusedCommand(QStringLiteral("module unload -f app_queue.so"), release);
        QVERIFY(refused);
        QCOMPARE(refused->instead, RefusedCommand::Instead::Nothing);
        QVERIFY(refused->modules.isEmpty());
        refused = refusedCommand(QStringLiteral("module load"), release);
        QVERIFY(refused);
        QCOMPARE(refused->instead, RefusedCommand::Instead::Nothing);
        refused = refusedCommand(QStringLiteral("restart gracefully"), release);
        QVERIFY(refused);
        QCOMPARE(refused->command, QStringLiteral("core restart gracefully"));
        refused = refusedCommand(QStringLiteral("restart gracefully"), QVersionNumber(1, 4, 44));
        QVERIFY(refused);
        QCOMPARE(refused->command, QStringLiteral("restart when convenient"));
        QVERIFY(!refusedCommand(QStringLiteral("restart gracefully"), QVersionNumber(1, 4, 20)));
        for (const char* command : {"core restart gracefully", "module reload app_queue.so", "module show",
                 "module", "restart now", ""})
            QVERIFY2(!refusedCommand(QString::fromLatin1(command), release), command);
    }
};

WIRECHIEF_GUILESS_TEST(CommandRiskTest, tst_commandrisk)
#include "tst_commandrisk.moc"
