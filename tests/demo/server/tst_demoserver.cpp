// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/demo/plainclient.h"
#include "support/demo/quietserver.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

DemoUser user(const char* name, const char* read, const char* write)
{
    DemoUser made;
    made.name = name;
    made.secret = Secret(QByteArray(QByteArray("secret of ") + name));
    made.read = classesFromNames(read);
    made.write = classesFromNames(write);
    return made;
}

} // namespace

/// The demo server and its sessions: logins, rights, masks and limits.
class DemoServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void secretsAreNeverTheSame()
    {
        const DemoServer one(quiet());
        const DemoServer two(quiet());
        QVERIFY(one.secret().size() > 30);
        QVERIFY(secretOf(one) != secretOf(two));
        QVERIFY(one.secret("nobody").isEmpty());
    }

    void banner_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QByteArray>("banner");
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("22") << int(Dialect::Asterisk22) << QByteArray("Asterisk Call Manager/11.0.0\r\n")
                            << QByteArray("Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 0\r\n"
                                          "LastReload: 0\r\nStatus: Fully Booted\r\n\r\n");
        QTest::newRow("1.8")
            << int(Dialect::Asterisk18) << QByteArray("Asterisk Call Manager/1.1\r\n")
            << QByteArray("Event: FullyBooted\r\nPrivilege: system,all\r\nStatus: Fully Booted\r\n\r\n");
        QTest::newRow("1.4") << int(Dialect::Asterisk14) << QByteArray("Asterisk Call Manager/1.0\r\n")
                             << QByteArray();
    }

    void banner()
    {
        QFETCH(int, dialect);
        QFETCH(QByteArray, banner);
        QFETCH(QByteArray, greeting);
        DemoServer server(quiet(Dialect(dialect)));
        PlainClient client(server.listen().value());
        server.setLive(false);
        QVERIFY(client.waitFor("\r\n"));
        QCOMPARE(client.received(), banner);
        QVERIFY(client.login("demo", secretOf(server), "ActionID: 1\r\n"));
        QVERIFY(client.waitFor(greeting));
        QCOMPARE(client.received(),
            QByteArray(banner + "Response: Success\r\nActionID: 1\r\nMessage: Authentication accepted\r\n\r\n"
                + greeting));
    }

    void badLoginIsRefusedAndClosed_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::newRow("wrong secret") << QByteArray("Username: demo\r\nSecret: wrong\r\n");
        QTest::newRow("no secret") << QByteArray("Username: demo\r\n");
        QTest::newRow("unknown user") << QByteArray("Username: nobody\r\nSecret: wrong\r\n");
        QTest::newRow("key without challenge")
            << QByteArray("AuthType: MD5\r\nUsername: demo\r\nKey: 00\r\n");
    }

    void badLoginIsRefusedAndClosed()
    {
        QFETCH(QByteArray, login);
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        client.send("Action: Login\r\nActionID: 9\r\n" + login + "\r\n");
        QVERIFY(client.waitFor("Response: Error\r\nActionID: 9\r\nMessage: Authentication failed\r\n\r\n"));
        QVERIFY(client.waitForClose());
    }

    void refusalTakesItsTime()
    {
        DemoOptions options = quiet();
        options.refusalDelay = 300ms;
        DemoServer server(std::move(options));
        PlainClient client(server.listen().value());
        QVERIFY(client.waitFor("\r\n"));
        QElapsedTimer timer;
        timer.start();
        client.send("Action: Login\r\nUsername: demo\r\nSecret: no\r\n\r\n");
        QVERIFY(client.waitFor("Authentication failed"));
        QVERIFY(timer.elapsed() >= 250);
    }

    void md5Login()
    {
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        client.send("Action: Challenge\r\nAuthType: MD5\r\nActionID: c\r\n\r\n");
        QVERIFY(client.waitFor("Challenge: "));
        QVERIFY(client.waitFor("\r\n\r\n"));
        const QByteArray challenge = framesOf(client.received()).last().value("Challenge");
        QVERIFY(!challenge.isEmpty() && challenge.size() <= 9);
        const QByteArray key
            = QCryptographicHash::hash(QByteArray(challenge + secretOf(server)), QCryptographicHash::Md5)
                  .toHex();
        client.send("Action: Login\r\nAuthType: MD5\r\nUsername: demo\r\nKey: " + key + "\r\n\r\n");
        QVERIFY(client.waitFor("Authentication accepted"));
    }

    void nothingWithoutLogin_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("22") << int(Dialect::Asterisk22) << QByteArray("Message: Permission denied\r\n");
        QTest::newRow("1.4") << int(Dialect::Asterisk14)
                             << QByteArray("Message: Authentication Required\r\n");
    }

    void nothingWithoutLogin()
    {
        QFETCH(int, dialect);
        QFETCH(QByteArray, text);
        DemoServer server(quiet(Dialect(dialect)));
        PlainClient client(server.listen().value());
        client.send("Action: Ping\r\n\r\nAction: CoreShowChannels\r\n\r\n");
        QTRY_COMPARE(client.received().count(text), 2);
    }

    void whoDoesNotLogInIsClosed()
    {
        DemoOptions options = quiet();
        options.authTimeout = 100ms;
        DemoServer server(std::move(options));
        PlainClient client(server.listen().value());
        QVERIFY(client.waitFor("\r\n"));
        QVERIFY(client.waitForClose());
    }

    void logoff()
    {
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server)));
        client.send("Action: Logoff\r\nActionID: bye\r\n\r\n");
        QVERIFY(client.waitFor(
            "Response: Goodbye\r\nActionID: bye\r\nMessage: Thanks for all the fish.\r\n\r\n"));
        QVERIFY(client.waitForClose());
        QTRY_COMPARE(server.sessionCount(), 0);
    }

    void permissionsDecide()
    {
        DemoOptions options = quiet();
        options.users.push_back(user("viewer", "call,system", "reporting"));
        options.users.push_back(user("boss", "all", "all"));
        DemoServer server(std::move(options));
        const quint16 port = server.listen().value();
        PlainClient viewer(port);
        QVERIFY(viewer.login("Viewer", "secret of viewer"));
        const QByteArray denied = "Response: Error\r\nActionID: 1\r\nMessage: Permission denied\r\n\r\n";
        QCOMPARE(viewer.ask("Action: Command\r\nActionID: 1\r\nCommand: core show version"), denied);
        QCOMPARE(viewer.ask("Action: Originate\r\nActionID: 1\r\nChannel: PJSIP/1001"), denied);
        QCOMPARE(viewer.ask("Action: Hangup\r\nActionID: 1\r\nChannel: x"), denied);
        QVERIFY(viewer.ask("Action: CoreShowChannels").contains("CoreShowChannelsComplete"));
        const QByteArray commands = viewer.ask("Action: ListCommands");
        QVERIFY(commands.contains(
            "\r\nCoreShowChannels: List currently active channels.  (Priv: system,reporting,all)\r\n"));
        QVERIFY(!commands.contains("\r\nOriginate: ") && !commands.contains("\r\nCommand: "));
        PlainClient boss(port);
        QVERIFY(boss.login("boss", "secret of boss"));
        QVERIFY(boss.ask("Action: ListCommands").contains("\r\nOriginate: "));
    }

    void oldestDialectWantsAllClasses()
    {
        DemoOptions options = quiet(Dialect::Asterisk14);
        options.users.push_back(user("half", "all", "system"));
        DemoServer server(std::move(options));
        PlainClient client(server.listen().value());
        QVERIFY(client.login("half", "secret of half"));
        QVERIFY(client.ask("Action: Status").contains("Message: Permission denied"));
        QVERIFY(client.ask("Action: CoreSettings").contains("Message: Invalid/unknown command\r\n"));
        QVERIFY(client.ask("Action: Reload").contains("Message: Invalid/unknown command\r\n"));
    }

    void eachSessionHasItsMask()
    {
        DemoOptions options = quiet();
        options.users.push_back(user("calls", "call", "all"));
        options.users.push_back(user("boss", "all", "all"));
        DemoServer server(std::move(options));
        const quint16 port = server.listen().value();
        server.setLive(false);
        PlainClient silent(port);
        PlainClient calls(port);
        PlainClient all(port);
        QVERIFY(silent.login("boss", "secret of boss", "Events: off\r\n"));
        QVERIFY(calls.login("calls", "secret of calls"));
        QVERIFY(all.login("boss", "secret of boss"));
        server.pbx().calls().startDial();
        server.advance(100ms);
        QVERIFY(all.waitFor("Event: Newexten"));
        QVERIFY(calls.waitFor("Event: DialBegin"));
        QVERIFY(!calls.received().contains("Event: Newexten"));
        QVERIFY(!silent.ask("Action: Events\r\nEventMask: call").contains("Event: "));
        server.pbx().calls().startDial();
        server.advance(100ms);
        QVERIFY(silent.waitFor("Event: Newchannel"));
        QVERIFY(!silent.received().contains("Event: Newexten"));
        QCOMPARE(calls.ask("Action: Events\r\nActionID: e\r\nEventMask: off"),
            QByteArray("Response: Success\r\nActionID: e\r\nEvents: Off\r\n\r\n"));
        QVERIFY(calls.ask("Action: Events").contains("Message: Invalid event mask"));
    }

    void hostileInput_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("answer");
        QByteArray lines;
        for (int i = 0; i < 200; ++i)
            lines += "H" + QByteArray::number(i) + ": x\r\n";
        QTest::newRow("long line")
            << QByteArray("Action: Ping\r\nActionID: 1\r\nX: " + QByteArray(2000, 'y'))
            << QByteArray("Response: Error\r\nActionID: 1\r\nMessage: Failed to parse message: "
                          "line too long\r\n\r\n");
        QTest::newRow("200 headers")
            << QByteArray("Action: Ping\r\nActionID: 1\r\n" + lines.chopped(2))
            << QByteArray(
                   "Response: Error\r\nActionID: 1\r\nMessage: Too many lines in message or allocation "
                   "failure\r\n\r\n");
        QTest::newRow("no colon")
            << QByteArray("Action: Challenge\r\nthis is no header\r\nActionID: 1")
            << QByteArray("Response: Error\r\nActionID: 1\r\nMessage: Must specify AuthType\r\n\r\n");
        QTest::newRow("no action") << QByteArray("ActionID: 1")
                                   << QByteArray(
                                          "Response: Error\r\nActionID: 1\r\nMessage: Missing action in "
                                          "request\r\n\r\n");
        QTest::newRow("unknown action")
            << QByteArray("Action: Frobnicate\r\nActionID: 1")
            << QByteArray(
                   "Response: Error\r\nActionID: 1\r\nMessage: Invalid/unknown command: Frobnicate. Use "
                   "Action: ListCommands to show available commands.\r\n\r\n");
        QTest::newRow("bare line feeds, no space, other case")
            << QByteArray("action:challenge\nACTIONID:   1")
            << QByteArray("Response: Error\r\nActionID: 1\r\nMessage: Must specify AuthType\r\n\r\n");
        QTest::newRow("the longest line that is right")
            << QByteArray("Action: Challenge\r\nActionID: 1\r\nX: " + QByteArray(1019, 'y'))
            << QByteArray("Response: Error\r\nActionID: 1\r\nMessage: Must specify AuthType\r\n\r\n");
    }

    void hostileInput()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, answer);
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server)));
        QVERIFY(client.waitFor("Fully Booted\r\n\r\n"));
        QCOMPARE(client.ask(action), answer);
    }

    void endlessLineKeepsTheSessionUsable()
    {
        DemoServer server(quiet());
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server)));
        QVERIFY(client.waitFor("Fully Booted\r\n\r\n"));
        QVERIFY(client.ask("X: " + QByteArray(3'000'000, 'z')).contains("line too long"));
    }

    void slowReaderIsClosed()
    {
        DemoOptions options = quiet();
        options.outputLimit = 1024 * 1024;
        DemoServer server(std::move(options));
        const quint16 port = server.listen().value();
        server.setLive(false);
        PlainClient slow(port);
        QVERIFY(slow.login("demo", secretOf(server)));
        slow.socket().setReadBufferSize(1000);
        PlainClient quick(port);
        QVERIFY(quick.login("demo", secretOf(server), "Events: off\r\n"));
        QSignalSpy closed(&server, &DemoServer::sessionClosed);
        server.pbx().setEventRate(20'000);
        for (int i = 0; i < 200 && closed.isEmpty(); ++i) {
            server.advance(100ms);
            QTest::qWait(1);
        }
        QCOMPARE(closed.size(), 1);
        server.pbx().setEventRate(0);
        QVERIFY(quick.ask("Action: Ping").contains("Pong"));
    }

    void whoReadsNothingIsClosedInTime()
    {
        DemoOptions options = quiet();
        options.writeTimeout = 100ms;
        DemoServer server(std::move(options));
        PlainClient slow(server.listen().value());
        server.setLive(false);
        QVERIFY(slow.login("demo", secretOf(server)));
        slow.socket().setReadBufferSize(1000);
        QSignalSpy closed(&server, &DemoServer::sessionClosed);
        server.pbx().setEventRate(10'000);
        server.advance(2500ms);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10'000);
    }

    void manySessions()
    {
        DemoServer server(quiet());
        const quint16 port = server.listen().value();
        std::vector<std::unique_ptr<PlainClient>> clients;
        for (int i = 0; i < 50; ++i)
            clients.push_back(std::make_unique<PlainClient>(port));
        for (const auto& client : clients)
            QVERIFY(client->login("demo", secretOf(server)));
        QCOMPARE(server.sessionCount(), 50);
        server.pbx().calls().startDial();
        for (const auto& client : clients)
            QVERIFY(client->waitFor("Event: DialBegin"));
    }

    void freezesDropsAndComesBack()
    {
        DemoServer server(quiet());
        const quint16 port = server.listen().value();
        PlainClient client(port);
        QVERIFY(client.login("demo", secretOf(server), "Events: off\r\n"));
        server.setFrozen(true);
        client.send("Action: Ping\r\nActionID: cold\r\n\r\n");
        QTest::qWait(50);
        QVERIFY(!client.received().contains("cold"));
        server.setFrozen(false);
        QVERIFY(client.waitFor("ActionID: cold"));
        server.close();
        QVERIFY(client.waitForClose());
        QCOMPARE(server.listen().value(), port);
        PlainClient again(port);
        QVERIFY(again.login("demo", secretOf(server)));
        server.dropSessions();
        QVERIFY(again.waitForClose());
    }

    void countsEveryEventThatItSends()
    {
        DemoServer server(quiet());
        const quint16 port = server.listen().value();
        server.setLive(false);
        PlainClient all(port);
        QVERIFY(all.login("demo", secretOf(server)));
        PlainClient calls(port);
        QVERIFY(calls.login("demo", secretOf(server), "Events: call\r\n"));
        all.received();
        for (int i = 0; i < 3; ++i)
            server.pbx().calls().startQueueCall();
        server.pbx().setEventRate(1'000);
        server.advance(3s);
        server.pbx().setEventRate(0);
        server.flushEvents();
        all.send("Action: Ping\r\nActionID: end\r\n\r\n");
        QVERIFY(all.waitFor("ActionID: end"));
        calls.send("Action: Ping\r\nActionID: end\r\n\r\n");
        QVERIFY(calls.waitFor("ActionID: end"));
        const quint64 arrived = quint64(all.received().count("Event: ") + calls.received().count("Event: "));
        QVERIFY(arrived > 3'000);
        QCOMPARE(server.statistics().eventsSent, arrived);
        QCOMPARE(server.statistics().logins, quint64(2));
        // The items of a list are no events of their own.
        QVERIFY(calls.ask("Action: ModuleCheck\r\nModule: app_dial").contains("Success"));
        QVERIFY(calls.ask("Action: CoreShowChannels").contains("Event: CoreShowChannelsComplete"));
        QCOMPARE(server.statistics().eventsSent, arrived);
        QCOMPARE(server.statistics().sessionsClosed, quint64(0));
        server.dropSessions();
        QCOMPARE(server.statistics().sessionsClosed, quint64(2));
    }

    void livesByItself()
    {
        DemoOptions options = quiet();
        options.eventsPerSecond = 500;
        DemoServer server(std::move(options));
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server)));
        QTRY_VERIFY_WITH_TIMEOUT(client.received().count("Event: ") > 500, 30'000);
    }

    void takenPortIsAnError()
    {
        DemoServer one(quiet());
        DemoOptions options = quiet();
        options.port = one.listen().value();
        DemoServer two(std::move(options));
        const Result<quint16> port = two.listen();
        QVERIFY(!port);
        QCOMPARE(port.error().kind, ErrorKind::Network);
        QVERIFY(!port.error().advice.isEmpty());
    }
};

WIRECHIEF_GUILESS_TEST(DemoServerTest, tst_demoserver)
#include "tst_demoserver.moc"
