// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/demo/plainclient.h"
#include "support/demo/quietserver.h"

#include <QRegularExpression>

using namespace wirechief;
using namespace std::chrono_literals;

/// What actions answer over a connection: commands, lists, and what changes something.
class DemoAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void commandForms_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        const int d22 = int(Dialect::Asterisk22);
        const int d18 = int(Dialect::Asterisk18);
        const int d14 = int(Dialect::Asterisk14);
        QTest::newRow("22 reload of one module")
            << d22 << QByteArray("module reload app_queue.so")
            << QByteArray(
                   "Response: Success\r\nActionID: 7\r\nMessage: Command output follows\r\nOutput: Module "
                   "'app_queue.so' reloaded successfully.\r\n\r\n");
        QTest::newRow("22 empty output")
            << d22 << QByteArray("core reload")
            << QByteArray("Response: Success\r\nActionID: 7\r\nMessage: Command output "
                          "follows\r\nOutput: \r\n\r\n");
        QTest::newRow("22 unknown")
            << d22 << QByteArray("no such thing")
            << QByteArray(
                   "Response: Error\r\nActionID: 7\r\nMessage: Command output follows\r\nOutput: No such "
                   "command 'no such thing' (type 'core show help no' for other possible commands)\r\n\r\n");
        QTest::newRow("22 completion")
            << d22 << QByteArray("_command matchesarray \"core show ch\" \"ch\"")
            << QByteArray("Response: Success\r\nActionID: 7\r\nMessage: Command output "
                          "follows\r\nOutput: channel channel channels _EOF_\r\n\r\n");
        QTest::newRow("22 completion of an empty word")
            << d22 << QByteArray("_command matchesarray \"module \" \"\"")
            << QByteArray(
                   "Response: Success\r\nActionID: 7\r\nMessage: Command output follows\r\nOutput:  reload "
                   "show _EOF_\r\n\r\n");
        QTest::newRow("22 forbidden")
            << d22 << QByteArray("module unload app_queue.so")
            << QByteArray("Response: Error\r\nActionID: 7\r\nMessage: Command blacklisted\r\n\r\n");
        QTest::newRow("1.8 unknown")
            << d18 << QByteArray("no such thing")
            << QByteArray("Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\nNo such command 'no "
                          "such thing' "
                          "(type 'core show help no' for other possible commands)\n--END COMMAND--\r\n\r\n");
        QTest::newRow("1.8 empty output")
            << d18 << QByteArray("module reload app_queue.so")
            << QByteArray(
                   "Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\n--END COMMAND--\r\n\r\n");
        QTest::newRow("1.8 completion glues its end")
            << d18 << QByteArray("_command matchesarray \"queue show su\" \"su\"")
            << QByteArray("Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\nsupport support "
                          "_EOF_--END COMMAND--\r\n\r\n");
        QTest::newRow("1.4 unknown")
            << d14 << QByteArray("no such thing")
            << QByteArray("Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\nNo such command 'no "
                          "such thing' "
                          "(type 'help no' for other possible commands)\n--END COMMAND--\r\n\r\n");
    }

    void commandForms()
    {
        QFETCH(int, dialect);
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, answer);
        DemoServer server(quiet(Dialect(dialect)));
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server), "Events: off\r\n"));
        QCOMPARE(client.ask("Action: Command\r\nActionID: 7\r\nCommand: " + command), answer);
    }

    void everyCommandPrints_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("piece");
        const auto row = [](const char* command, const char* piece) {
            QTest::newRow(command) << QByteArray(command) << QByteArray(piece);
        };
        row("core show version", "Asterisk 22.10.1 built by");
        row("core show application echo", "-= Info about application 'Echo' =-");
        row("core show application Nope", "Your application(s) is (are) not registered");
        row("core show uptime", "Last reload: ");
        row("core show channels", "1 calls processed");
        row("core show channels concise", "!internal!");
        row("core show channels verbose", "2 active channels");
        row("core show calls", "1 active call");
        row("module show", "30 modules loaded");
        row("module show like queue", "1 modules loaded");
        row("module reload nothing", "No such module 'nothing'");
        row("queue show", "support has 0 calls");
        row("pjsip show endpoints", "Objects found: 20");
        row("dialplan show", "[ Context 'internal'");
        row("manager show connected", "demo");
        row("help", "core show channels");
        row("core show help core show", "core show uptime");
    }

    void everyCommandPrints()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, piece);
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        server.setLive(false);
        server.pbx().calls().startDial();
        QVERIFY(client.login("demo", secretOf(server), "Events: off\r\n"));
        const QByteArray answer = client.ask("Action: Command\r\nCommand: " + command);
        QVERIFY2(answer.startsWith("Response: Success\r\nMessage: Command output follows\r\nOutput: "),
            answer.constData());
        if (piece != "!internal!")
            QVERIFY2(answer.contains(piece), answer.constData());
        else
            QCOMPARE(answer.count("\r\nOutput: PJSIP/"), 2);
    }

    void oneChannelIsPrinted()
    {
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        server.setLive(false);
        server.pbx().calls().startDial();
        const DemoChannel& channel = server.pbx().state().channels().begin()->second;
        QVERIFY(client.login("demo", secretOf(server), "Events: off\r\n"));
        const QByteArray answer = client.ask("Action: Command\r\nCommand: core show channel " + channel.name);
        QVERIFY2(answer.contains(QByteArray("Name: " + channel.name + "\r\n")), answer.constData());
        QVERIFY2(answer.contains(QByteArray("UniqueID: " + channel.uniqueid + "\r\n")), answer.constData());
        QVERIFY(client.ask("Action: Command\r\nCommand: core show channel nobody")
                    .contains("Output: nobody is not a known channel\r\n"));
    }

    void listsHaveTheirMarks_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("complete");
        QTest::newRow("channels") << QByteArray("CoreShowChannels") << QByteArray("CoreShowChannelsComplete");
        QTest::newRow("status") << QByteArray("Status") << QByteArray("StatusComplete");
        QTest::newRow("bridges") << QByteArray("BridgeList") << QByteArray("BridgeListComplete");
        QTest::newRow("queues") << QByteArray("QueueStatus") << QByteArray("QueueStatusComplete");
        QTest::newRow("queue summary") << QByteArray("QueueSummary") << QByteArray("QueueSummaryComplete");
        QTest::newRow("endpoints") << QByteArray("PJSIPShowEndpoints") << QByteArray("EndpointListComplete");
    }

    void listsHaveTheirMarks()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, complete);
        DemoOptions options = quiet();
        options.callsPerMinute = 120;
        DemoServer server(std::move(options));
        PlainClient client(server.listen().value());
        server.setLive(false);
        server.advance(120s);
        QVERIFY(client.login("demo", secretOf(server)));
        QVERIFY(client.waitFor("Fully Booted\r\n\r\n"));
        const QList<Frame> frames = framesOf(client.ask("Action: " + action + "\r\nActionID: L"));
        QVERIFY(frames.size() >= 3);
        QCOMPARE(frames.first().value("EventList"), QByteArray("start"));
        QCOMPARE(frames.last().event(), complete);
        QCOMPARE(frames.last().value("EventList"), QByteArray("Complete"));
        QCOMPARE(frames.last().value("ListItems"), QByteArray::number(frames.size() - 2));
        for (const Frame& frame : frames)
            QCOMPARE(frame.value("ActionID"), QByteArray("L"));
    }

    void callsCanBeControlled()
    {
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server)));
        QVERIFY(
            client
                .ask("Action: Originate\r\nActionID: o\r\nChannel: PJSIP/1001\r\nContext: internal\r\nExten: "
                     "1002\r\nPriority: 1\r\nAsync: true\r\nCallerID: \"Zoë\" <5551>\r\nVariable: "
                     "CAMPAIGN=winter")
                .contains("Message: Originate successfully queued"));
        QVERIFY(client.waitFor("Event: OriginateResponse"));
        QVERIFY(client.waitFor("CallerIDName: Zoë\r\n\r\n"));
        const DemoChannel& channel = server.pbx().state().channels().begin()->second;
        QCOMPARE(
            client.ask("Action: Getvar\r\nActionID: g\r\nVariable: CAMPAIGN\r\nChannel: " + channel.name),
            QByteArray("Response: Success\r\nActionID: g\r\nVariable: CAMPAIGN\r\nValue: winter\r\n\r\n"));
        QVERIFY(client
                    .ask("Action: Redirect\r\nChannel: " + channel.name
                        + "\r\nContext: c\r\nExten: 9\r\nPriority: 1")
                    .contains("Message: Redirect successful"));
        QVERIFY(client.ask("Action: Hangup\r\nActionID: h\r\nChannel: nothing").contains("No such channel"));
        const QByteArray answer
            = client.ask("Action: Hangup\r\nActionID: h\r\nCause: 21\r\nChannel: /^PJSIP/");
        QVERIFY(answer.contains("Event: ChannelHungup\r\nChannel: PJSIP/1001-"));
        QVERIFY(client.received().contains("Cause: 21\r\nCause-txt: Call Rejected\r\n"));
        QCOMPARE(server.pbx().state().channels().size(), std::size_t(0));
    }

    void originateThatWaitsHoldsTheSession()
    {
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server), "Events: off\r\n"));
        client.send("Action: Originate\r\nActionID: slow\r\nChannel: PJSIP/1001\r\nApplication: Wait\r\n\r\n"
                    "Action: Ping\r\nActionID: behind\r\n\r\n");
        QVERIFY(client.waitFor("ActionID: behind"));
        QVERIFY(client.received().indexOf("ActionID: slow\r\nMessage: Originate successfully queued")
            < client.received().indexOf("ActionID: behind"));
        QVERIFY(client.ask("Action: Originate\r\nChannel: PJSIP/nobody\r\nApplication: Wait")
                    .contains("Response: Error"));
    }

    void reloadSaysSo()
    {
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server)));
        QVERIFY(client.ask("Action: Reload").contains("Message: Module Reloaded"));
        QVERIFY(client.received().contains("Event: Reload\r\n")
            && client.received().contains("Module: All\r\nStatus: 0"));
        QVERIFY(client.ask("Action: Reload\r\nModule: nothing").contains("Message: No such module\r\n"));
        QVERIFY(client.ask("Action: ModuleLoad\r\nLoadType: reload\r\nModule: app_queue")
                    .contains("Module reloaded."));
        QVERIFY(client.ask("Action: ModuleCheck\r\nModule: app_dial").contains("Response: Success"));
        QVERIFY(client.ask("Action: GetConfig\r\nFilename: queues.conf")
                    .contains("Line-000001-000000: strategy=ringall"));
        QVERIFY(!client.ask("Action: GetConfig\r\nFilename: manager.conf").contains(secretOf(server)));
        QVERIFY(client.ask("Action: UserEvent\r\nActionID: u\r\nUserEvent: Probe\r\nNote: a: b")
                    .contains("Message: Event Sent"));
        QVERIFY(client.received().contains("UserEvent: Probe\r\nActionID: u\r\nNote: a: b\r\n\r\n"));
    }
};

WIRECHIEF_GUILESS_TEST(DemoAnswersTest, tst_demoanswers)
#include "tst_demoanswers.moc"
