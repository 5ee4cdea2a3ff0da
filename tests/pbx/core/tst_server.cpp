// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/channels.h"
#include "pbx/channels/limits.h"
#include "pbx/cli/cli.h"
#include "pbx/core/limits.h"
#include "pbx/modules/reloads.h"
#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"

#include <QSignalSpy>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

const QByteArray allCommands
    = "Response: Success\nReload: Send a reload event.  (Priv: system,config,all)\n"
      "Command: Execute Asterisk CLI Command.  (Priv: command,all)\n"
      "CoreShowChannels: List.  (Priv: system,reporting,all)\nHangup: H.  (Priv: system,call,all)\n";
const QByteArray oneChannel
    = "Response: Success\nEventList: start\nMessage: Channels will follow\n\n"
      "Event: CoreShowChannel\nActionID: %id\nChannel: PJSIP/1-1\nChannelState: 6\nUniqueid: 1.1\n\n"
      "Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\nListItems: 1\n";

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

    static void ready22(Session& session, const QByteArray& commands = allCommands)
    {
        session.answer("ListCommands", commands);
        session.answer("CoreSettings", "Response: Success\nAsteriskVersion: 22.10.1~dfsg\nSystemName: b1\n");
        session.answer(
            "CoreStatus", "Response: Success\nCoreStartupDate: 2026-01-02\nCoreStartupTime: 03:04:05\n");
    }

private Q_SLOTS:
    void learnsWhatTheServerCan()
    {
        Session session("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        QCOMPARE(session.server->capabilities().asteriskVersion, QStringLiteral("22.10.1~dfsg"));
        QCOMPARE(session.server->capabilities().version, QVersionNumber(22, 10, 1));
        QCOMPARE(session.server->capabilities().startup, QStringLiteral("2026-01-02 03:04:05"));
        QVERIFY(session.server->can("reload"));
        QVERIFY(!session.server->can("Originate"));
        QCOMPARE(session.server->whyNot("Originate"), QStringLiteral("needs write class: originate"));
        QVERIFY(session.server->whyNot("Reload").isEmpty());
        QVERIFY(session.server->channels().isLoaded());
        QCOMPARE(session.server->channels().table().size(), 1);
    }

    void asksNothingOfItsOwnAccord()
    {
        Session session("11.0.0", Session::Reads::WhatIsAskedFor);
        QVERIFY(session.server->client().isReady());
        QCOMPARE(session.server->client().eventMask(), QByteArray("system")); // what the session itself needs
        session.says("Event: FullyBooted\nStatus: Fully Booted\n");
        QVERIFY(session.nothingSent());

        QSignalSpy learned(session.server.get(), &Server::learned);
        session.server->learnCapabilities();
        ready22(session);
        QCOMPARE(learned.count(), 1);
        QVERIFY(session.server->can("Reload"));
        QVERIFY(session.nothingSent()); // no list

        session.server->setLive();
        QVERIFY(session.server->client().eventNeeds().names().contains("newchannel"));
        ready22(session);
    }

    void believesTheUser()
    {
        Session session("11.0.0");
        session.server->setActionOverrides({{"Originate"}, {"reload"}});
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        QVERIFY(session.server->can("originate"));
        QVERIFY(session.server->whyNot("Originate").isEmpty());
        QVERIFY(!session.server->can("Reload"));
        QCOMPARE(session.server->whyNot("Reload"),
            QStringLiteral("the settings of this server say that it has no Reload"));
        session.transport->hangUp();
        QVERIFY(!session.server->capabilities().can("Reload")); // the next session too
        session.server->setActionOverrides({});
        QVERIFY(session.server->capabilities().can("Reload"));
    }

    void readsVersions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QVersionNumber>("version");
        QTest::newRow("plain") << QByteArray("20.5.0") << QStringLiteral("20.5.0")
                               << QVersionNumber(20, 5, 0);
        QTest::newRow("certified") << QByteArray("certified/18.9-cert4")
                                   << QStringLiteral("certified/18.9-cert4") << QVersionNumber(18, 9);
        QTest::newRow("git") << QByteArray("GIT-22-abc123") << QStringLiteral("GIT-22-abc123")
                             << QVersionNumber(22);
        QTest::newRow("command") << QByteArray("Asterisk 1.4.44 built by root @ vm on a x86_64\n")
                                 << QStringLiteral("1.4.44") << QVersionNumber(1, 4, 44);
        QTest::newRow("branch") << QByteArray("SVN-branch-1.8-r123") << QStringLiteral("SVN-branch-1.8-r123")
                                << QVersionNumber(1, 8);
        QTest::newRow("no release") << QByteArray("GIT-master-abc78") << QStringLiteral("GIT-master-abc78")
                                    << QVersionNumber();
        QTest::newRow("a number in a text")
            << QByteArray("from 78 on <b>") << QStringLiteral("from 78 on <b>") << QVersionNumber();
        QTest::newRow("nothing known")
            << QByteArray("UNKNOWN") << QStringLiteral("UNKNOWN") << QVersionNumber();
    }
    void readsVersions()
    {
        QFETCH(QByteArray, text);
        Capabilities capabilities;
        capabilities.readVersion(text);
        QTEST(capabilities.asteriskVersion, "shown");
        QTEST(capabilities.version, "version");
    }

    void asks14ByCommand()
    {
        Session session("1.0");
        session.answer("ListCommands",
            "Response: Success\nCommand: Execute  (Priv: command,all)\nStatus: S (Priv: call,all)\n");
        session.answer("CoreSettings", "Response: Error\nMessage: Invalid/unknown command\n");
        QSignalSpy learned(session.server.get(), &Server::learned);
        session.answer("CoreStatus", "Response: Error\nMessage: Invalid/unknown command\n");
        QCOMPARE(learned.count(), 0); // not before its release is known
        session.answer("Command",
            "Response: Success\nMessage: Command output follows\nOutput: Asterisk 1.4.44 built by x\n");
        QCOMPARE(learned.count(), 1);
        QCOMPARE(session.server->capabilities().version, QVersionNumber(1, 4, 44));
        session.answer("Status",
            "Response: Success\nMessage: Channel status will follow\n\n"
            "Event: StatusComplete\nActionID: %id\n");
        QVERIFY(session.server->channels().isLoaded());

        std::optional<ReloadOutcome> outcome;
        session.server->reloads().reload(
            {}, this, [&outcome](const Result<ReloadOutcome>& done) { outcome = *done; });
        const QByteArray asked
            = session.answer("Command", "Response: Success\nMessage: Command output follows\nOutput: \n");
        QVERIFY(asked.contains("Command: module reload"));
        QVERIFY(outcome && outcome->success);
        QCOMPARE(outcome->way, QStringLiteral("module reload"));
    }

    void reloadSaysWhatTheServerAnswered()
    {
        Session session("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        QSignalSpy changes(&session.server->reloads(), &Reloads::reloadingChanged);
        std::optional<Result<ReloadOutcome>> outcome;
        const auto keep = [&outcome](const Result<ReloadOutcome>& done) { outcome = done; };
        session.server->reloads().reload("app_nothing", this, keep);
        QVERIFY(!session.server->reloads().canReload());
        std::optional<Result<ReloadOutcome>> second;
        session.server->reloads().reload(
            {}, this, [&second](const Result<ReloadOutcome>& done) { second = done; });
        QVERIFY(!second->has_value()); // one at a time
        session.answer("Reload", "Response: Error\nMessage: No such module\n");
        QVERIFY(outcome->has_value());
        QVERIFY(!outcome->value().success);
        QCOMPARE(outcome->value().answer, QByteArray("No such module"));
        QVERIFY(session.server->reloads().canReload());
        QCOMPARE(changes.count(), 2);
    }

    void saysWhatCameOfAnUnknownOutcome_data()
    {
        QTest::addColumn<QByteArray>("channel");
        QTest::newRow("plain") << QByteArray("PJSIP/100-1");
        QTest::newRow("like a place in a text") << QByteArray("PJSIP/%2B%3-1");
    }
    void saysWhatCameOfAnUnknownOutcome()
    {
        QFETCH(QByteArray, channel);
        Session session("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        session.refuseTheRest();
        QSignalSpy late(session.server.get(), &Server::answeredLate);
        std::optional<ErrorKind> outcome;
        AmiAction hangup("Hangup");
        hangup.add("Channel", channel);
        session.server->client().send(
            hangup, nullptr, [&outcome](const Result<AmiReply>& reply) { outcome = reply.error().kind; });
        session.time.advance(14s);
        session.transport->say("Event: Reload\r\n\r\n");
        session.time.advance(2s);
        QCOMPARE(outcome, ErrorKind::OutcomeUnknown);
        session.answer("Hangup", "Response: Success\nMessage: Channel Hungup\n");
        QCOMPARE(late.size(), 1);
        QCOMPARE(late[0][0].toString(),
            QStringLiteral("berlin: Hangup %1 was answered after all, after 16 s: it was done.")
                .arg(QString::fromLatin1(channel)));
        QVERIFY(late[0][1].toBool());
    }

    void noRightToReload()
    {
        Session session("11.0.0");
        ready22(session,
            "Response: Success\nPing: P (Priv: <none>)\nCoreShowChannels: List.  (Priv: system,all)\n");
        session.answer("CoreShowChannels", oneChannel);
        QVERIFY(!session.server->reloads().canReload());
        QVERIFY(session.server->reloads().whyNotReload().contains(QStringLiteral("needs write class")));
        QCOMPARE(session.server->whyNot("Hangup"), QStringLiteral("needs write class: call or system"));
    }

    void commandOutputAndRefusal()
    {
        Session session("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        std::optional<Result<CommandOutput>> output;
        const auto keep = [&output](const Result<CommandOutput>& done) { output = done; };
        session.server->cli().run(QStringLiteral("core show uptime"), this, keep);
        session.answer("Command",
            "Response: Success\nMessage: Command output follows\nOutput: a\nOutput: \nOutput:   b\n");
        QCOMPARE(output->value().text, QByteArray("a\n\n  b"));
        session.server->cli().run(QStringLiteral("nonsense"), this, keep);
        session.answer("Command",
            "Response: Error\nMessage: Command output follows\nOutput: No such command 'nonsense'\n");
        QVERIFY(!output->value().success);
        QVERIFY(output->value().text.startsWith("No such command"));
        session.server->cli().run(QStringLiteral("core stop now"), this, keep);
        session.answer("Command", "Response: Error\nMessage: Permission denied\n");
        QCOMPARE(output->error().kind, ErrorKind::NotPermitted);
        session.server->cli().run(QStringLiteral("a\nAction: Originate"), this, keep);
        QTRY_COMPARE(output->error().kind, ErrorKind::InvalidInput);
    }

    void routesAndCountsEvents()
    {
        Session session("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        session.server->setEventNeeds("log", EventNeeds::everything());
        session.transport->say(
            "Event: Newchannel\r\nPrivilege: call,all\r\nChannel: b\r\nChannelState: 0\r\nUniqueid: 2\r\n\r\n"
            "Event: SomethingNew\r\nPrivilege: system,all\r\n\r\n");
        QCOMPARE(session.server->channels().table().size(), 2);
        QCOMPARE(session.server->unhandledEvents().value("somethingnew"), quint64(1));
        session.transport->hangUp();
        QCOMPARE(session.server->channels().table().size(), 0);
        QVERIFY(!session.server->channels().isLoaded());
        QCOMPARE(session.server->whyNot("Reload"), QStringLiteral("not connected"));
    }

    void readsAVeryLongListInTurns()
    {
        Session session("11.0.0");
        QByteArray list = "Response: Success\nEventList: start\n\n";
        constexpr int channels = int(limits::listRowsAtOnce) * 5;
        for (int i = 0; i < channels; ++i)
            list += "Event: CoreShowChannel\nActionID: %id\nChannel: PJSIP/1-" + QByteArray::number(i)
                + "\nChannelState: 6\nUniqueid: " + QByteArray::number(i) + "\n\n";
        list += "Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\n";
        ready22(session);
        session.answer("CoreShowChannels", list);
        QTRY_VERIFY(session.server->channels().table().size() > 0); // all or a part of them
        session.transport->hangUp();
        QCOMPARE(session.server->channels().table().size(), 0);
        QVERIFY(!session.server->channels().isLoaded());
        session.server->client().retryNow();
        session.turn();
        session.greet("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", list);
        QTRY_VERIFY(session.server->channels().isLoaded());
        QCOMPARE(session.server->channels().table().size(), channels);
    }

    void noticesAnotherServer_data()
    {
        QTest::addColumn<QByteArray>("banner");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("startup");
        QTest::addColumn<Server::Change>("change");
        QTest::newRow("the same") << QByteArray("11.0.0") << QByteArray("b1") << QByteArray("03:04:05")
                                  << Server::Change::None;
        QTest::newRow("restarted") << QByteArray("11.0.0") << QByteArray("b1") << QByteArray("04:00:00")
                                   << Server::Change::Restarted;
        QTest::newRow("another name")
            << QByteArray("11.0.0") << QByteArray("b2") << QByteArray("04:00:00") << Server::Change::Replaced;
        QTest::newRow("another AMI") << QByteArray("9.0.0") << QByteArray("b1") << QByteArray("04:00:00")
                                     << Server::Change::Replaced;
    }
    void noticesAnotherServer()
    {
        QFETCH(QByteArray, banner);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, startup);
        Session session("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        QCOMPARE(session.server->change(), Server::Change::None);
        QSignalSpy found(session.server.get(), &Server::changeFound);
        session.transport->hangUp();
        QCOMPARE(session.server->channels().table().size(), 0); // nothing of the old one stays
        session.server->client().retryNow();
        session.turn();
        session.greet(banner);
        session.answer("ListCommands", allCommands);
        session.answer("CoreSettings",
            QByteArray("Response: Success\nAsteriskVersion: 22.10.1~dfsg\nSystemName: " + name + "\n"));
        session.answer("CoreStatus",
            QByteArray("Response: Success\nCoreStartupDate: 2026-01-02\nCoreStartupTime: " + startup + "\n"));
        QTEST(session.server->change(), "change");
        QCOMPARE(found.count(), session.server->change() == Server::Change::None ? 0 : 1);
    }

    void readsAgainWhenTheServerHasBooted()
    {
        Session session("11.0.0");
        session.says("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        session.turn();
        QVERIFY(session.nothingSent()); // the one behind the login is no news
        session.time.advance(limits::bootedInterval);
        session.says("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
    }

    void listsThatFailAreRemembered()
    {
        Session session("11.0.0");
        const QByteArray commands = allCommands
            + "BridgeList: B.  (Priv: <none>)\nConfbridgeListRooms: C.  (Priv: call,all)\n"
              "ConfbridgeList: C.  (Priv: call,all)\nQueueStatus: Q.  (Priv: <none>)\n";
        const FeatureWatch watch(session.server->channels());
        ready22(session, commands);
        session.answer("Events", "Response: Success\nEvents: On\n"); // somebody looks
        session.answer("CoreShowChannels", oneChannel);
        session.answer("BridgeList", "Response: Error\nMessage: Something is wrong\n");
        session.answer("QueueStatus", "Response: Error\nMessage: Not now\n");
        session.answer("ConfbridgeListRooms", "Response: Error\nMessage: No active conferences.\n");
        const QMap<QByteArray, QString>& unread = session.server->channels().unreadLists();
        QCOMPARE(unread.keys(), (QByteArrayList{"BridgeList", "QueueStatus"}));
        QCOMPARE(
            unread.value("BridgeList"), QStringLiteral("BridgeList: the server says “Something is wrong”."));
        session.server->refresh();
        ready22(session, commands);
        session.answer("CoreShowChannels", oneChannel);
        session.answer("BridgeList", "Response: Success\n\nEvent: BridgeListComplete\nActionID: %id\n");
        QCOMPARE(unread.keys(), QByteArrayList{"QueueStatus"});
        session.transport->hangUp();
        session.turn();
        QVERIFY(unread.isEmpty());
    }

    /// A server that knows no action yet says so, and that it has booted later.
    void readsWhatABootingServerRefused()
    {
        Session session("11.0.0");
        session.refuseTheRest();
        QVERIFY(!session.server->capabilities().known);
        session.time.advance(8s);
        session.says("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        QCOMPARE(session.server->channels().table().size(), 1);
    }

    void asksInRoundsHoweverOftenItBoots()
    {
        Session session("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        session.time.advance(limits::bootedInterval);
        for (int i = 0; i < 20; ++i)
            session.says("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n");
        ready22(session); // one is under way
        session.answer("CoreShowChannels", oneChannel);
        QVERIFY(session.nothingSent());
        for (int i = 0; i < 20; ++i) {
            session.time.advance(20ms);
            session.says("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n");
        }
        QVERIFY(session.nothingSent());
        session.time.advance(limits::bootedInterval); // and one waited
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        session.time.advance(limits::bootedInterval);
        QVERIFY(session.nothingSent());
    }

    /// Nobody is woken while the answers are out, however long.
    void bootsWhileAnAnswerIsOut()
    {
        Session session("11.0.0");
        session.answer("ListCommands", allCommands);
        session.answer("CoreSettings", "Response: Success\nAsteriskVersion: 22.10.1\n");
        session.time.work(2 * limits::bootedInterval);
        const int before = session.time.rings();
        session.says("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n");
        for (int turns = 0; turns < 100; ++turns)
            session.turn();
        QCOMPARE_LE(session.time.rings() - before, 2);
        session.answer("CoreStatus", "Response: Success\n");
        session.answer("CoreShowChannels", oneChannel);
        ready22(session); // what was answered before it had booted may be wrong
        session.answer("CoreShowChannels", oneChannel);
        session.time.advance(limits::bootedInterval);
        QVERIFY(session.nothingSent());
    }

    void actionsAreBounded()
    {
        QByteArray text = "Response: Success\r\n";
        for (qsizetype i = 0; i < limits::listedActions + 100; ++i)
            text += "Action" + QByteArray::number(i) + ": A.  (Priv: call,all)\r\n";
        text.insert(text.indexOf("Action0"),
            QByteArray(200, 'x') + ": A.  (Priv: system,all)\r\n" + "Ping: P.  (Priv: <none>)\r\n"
                + "Both: B.  (Priv: system,reporting,all)\r\n");
        Capabilities capabilities;
        capabilities.readCommands(AmiMessage::fromBytes(QByteArray(text + "\r\n")));
        QCOMPARE(capabilities.listed.size(), limits::listedActions);
        QCOMPARE(capabilities.actions.size(), limits::listedActions);
        QCOMPARE(capabilities.held, QSet<QByteArray>{"call"});
        QVERIFY(capabilities.holdsOneOf("call or system"));
        QVERIFY(!capabilities.holdsOneOf("system"));
    }

    void namesOfEventsAreBounded()
    {
        Session session("11.0.0");
        ready22(session);
        session.answer("CoreShowChannels", oneChannel);
        session.server->setEventNeeds("log", EventNeeds::everything());
        session.says("Event: " + QByteArray(5'000, 'x') + '\n');
        QCOMPARE(
            session.server->unhandledEvents().value(QByteArray(limits::eventNameBytes, 'x')), quint64(1));
    }
};

WIRECHIEF_GUILESS_TEST(ServerTest, tst_server)
#include "tst_server.moc"
