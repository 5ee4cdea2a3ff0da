// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a login may not read is not known, and said so.

#include "pbx/channels/channels.h"
#include "pbx/channels/limits.h"
#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"

using namespace wirechief;

namespace {

const QByteArray noItems = "Response: Success\nEventList: start\n\nEvent: BridgeListComplete\nActionID: %id\n"
                           "EventList: Complete\nListItems: 0\n";

QByteArray row(const QByteArray& id, const QByteArray& exten)
{
    return "Event: CoreShowChannel\nActionID: %id\nChannel: PJSIP/x-" + id
        + "\nChannelState: 6\nContext: default\nExten: " + exten + "\nPriority: 2\nBridgeId: \nUniqueid: "
        + id + "\nLinkedid: " + id + "\nApplication: Wait\nApplicationData: 30\nDuration: 00:00:01\n\n";
}

QByteArray list(const QByteArray& rows, int count)
{
    return "Response: Success\nEventList: start\n\n" + rows
        + "Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\nListItems: "
        + QByteArray::number(count) + "\n";
}

const QByteArray newchannel = "Event: Newchannel\nPrivilege: call,all\nChannel: PJSIP/x-1\nChannelState: 4\n"
                              "Context: default\nExten: 100\nPriority: 1\nUniqueid: 1\nLinkedid: 1\n";

} // namespace

class RightsTest : public QObject {
    Q_OBJECT

    static Channels& channels(Session& pbx) { return pbx.server->channels(); }
    /// A server of 22 with these actions, whose list of channels is asked for next.
    static void begin(Session& pbx, const QByteArray& actions)
    {
        pbx.answer("ListCommands", "Response: Success\n" + actions);
        pbx.answer("CoreSettings", "Response: Success\nAsteriskVersion: 22.1.0\n");
        pbx.answer("CoreStatus", "Response: Success\n");
        if (channels(pbx).isWatched())
            pbx.answer("Events", "Response: Success\nEvents: On\n");
    }
    /// The same, whose lists have come: of channels these rows.
    static void beginWith(Session& pbx, const QByteArray& rows, int count)
    {
        begin(pbx, lists);
        pbx.answer("CoreShowChannels", list(rows, count));
        pbx.answer("BridgeList", noItems);
    }
    static void wait(Session& pbx, std::chrono::seconds duration)
    {
        for (std::chrono::seconds second{0}; second < duration; ++second) {
            pbx.time.advance(std::chrono::seconds(1));
            pbx.turn();
        }
    }
    /// The server answers nothing any more, until the link is given up.
    static void fallSilent(Session& pbx)
    {
        for (int i = 0; i < 600 && pbx.server->client().isReady(); ++i)
            wait(pbx, std::chrono::seconds(1));
        QCOMPARE(pbx.server->client().state(), AmiClient::State::Waiting);
        pbx.forgetAsked();
    }
    static void comeBack(Session& pbx)
    {
        for (int i = 0; i < 60 && pbx.server->client().state() == AmiClient::State::Waiting; ++i)
            wait(pbx, std::chrono::seconds(1));
        pbx.greet("9.0.0");
        QVERIFY(pbx.server->client().isReady());
    }
    static constexpr auto lists = "CoreShowChannels: List  (Priv: system,reporting,all)\n"
                                  "BridgeList: List  (Priv: <none>)\n";

private Q_SLOTS:
    void stepsThatNoEventTellsAreReadFromLists()
    {
        Session pbx("9.0.0");
        const FeatureWatch watch(channels(pbx));
        beginWith(pbx, {}, 0);
        pbx.says(newchannel);
        const ChannelRecord* channel = channels(pbx).table().find("1");
        QVERIFY(channel->is(ChannelRecord::StepUnknown));
        QVERIFY(pbx.nothingSent());
        channels(pbx).loadUntold();
        pbx.answer("CoreShowChannels", list(row("1", "101"), 1));
        QCOMPARE(channel->exten(), "101");
        QCOMPARE(channel->application(), "Wait");
        QVERIFY(!channel->is(ChannelRecord::StepUnknown));
        QCOMPARE(channels(pbx).drift().total(), quint64(0));
    }

    void stepsThatAreToldAreNotAskedFor()
    {
        Session pbx("9.0.0");
        const FeatureWatch watch(channels(pbx));
        beginWith(pbx, {}, 0);
        pbx.says(newchannel);
        pbx.says(
            "Event: Newexten\nChannel: PJSIP/x-2\nChannelState: 4\nExten: 100\nPriority: 1\nUniqueid: 2\n"
            "Linkedid: 2\nExtension: 100\nApplication: Answer\n");
        QVERIFY(!channels(pbx).table().find("1")->is(ChannelRecord::StepUnknown)); // it has none
        channels(pbx).loadUntold();
        QVERIFY(pbx.nothingSent());
    }

    void whoIsCalledIsGuessedUntilItIsKnown()
    {
        Session pbx("9.0.0");
        const FeatureWatch watch(channels(pbx));
        beginWith(pbx, {}, 0);
        pbx.says(newchannel);
        const auto callee = [&pbx] { return channels(pbx).calls().find("1")->calleeNumber().toByteArray(); };
        QCOMPARE(callee(), QByteArray("100"));
        channels(pbx).loadUntold();
        pbx.answer("CoreShowChannels", list(row("1", "101"), 1));
        QCOMPARE(callee(), QByteArray("101"));
        pbx.answer("BridgeList", noItems);
        channels(pbx).loadUntold();
        pbx.answer("CoreShowChannels", list(row("1", "102"), 1)); // the dialplan goes on
        QCOMPARE(callee(), QByteArray("101"));
    }

    void fieldsAreCompared()
    {
        Session pbx("9.0.0");
        const FeatureWatch watch(channels(pbx));
        beginWith(pbx, row("1", "100"), 1);
        pbx.says(newchannel);
        pbx.says(
            "Event: Newexten\nChannel: PJSIP/x-1\nChannelState: 6\nExten: 100\nPriority: 2\nUniqueid: 1\n"
            "Linkedid: 1\nExtension: 100\nApplication: Wait\nAppData: 30\n");
        channels(pbx).load();
        pbx.answer("CoreShowChannels",
            list(QByteArray(row("1", "100")).replace("Duration:", "CallerIDNum: 1001\nDuration:"), 1));
        channels(pbx).elapse(Channels::Clock::now() + limits::reconcileGrace);
        QCOMPARE(channels(pbx).drift().fields, quint64(1));
        QCOMPARE(channels(pbx).drift().total(), quint64(1));
    }

    void thePlaceInTheDialplanIsHealed_data()
    {
        QTest::addColumn<QByteArray>("exten");
        QTest::newRow("another application in the same place") << QByteArray("101");
        QTest::newRow("another place") << QByteArray("102");
    }
    void thePlaceInTheDialplanIsHealed()
    {
        QFETCH(QByteArray, exten);
        // Newexten does not tell it for certain, so it is no difference, and the list is right.
        Session pbx("9.0.0");
        const FeatureWatch watch(channels(pbx));
        beginWith(pbx, row("1", "100"), 1);
        pbx.says(newchannel);
        pbx.says("Event: Newexten\nChannel: PJSIP/x-1\nChannelState: 6\nContext: default\nExten: 101\n"
                 "Priority: 2\nUniqueid: 1\nLinkedid: 1\nExtension: 101\nApplication: AppDial2\n"
                 "AppData: (Outgoing Line)\n");
        channels(pbx).load();
        pbx.answer("CoreShowChannels", list(row("1", exten), 1));
        channels(pbx).elapse(Channels::Clock::now() + limits::reconcileGrace);
        QCOMPARE(channels(pbx).drift().total(), quint64(0));
        QCOMPARE(channels(pbx).table().find("1")->exten().toByteArray(), exten);
        QCOMPARE(channels(pbx).table().find("1")->application().toByteArray(), QByteArray("Wait"));
        QCOMPARE(channels(pbx).table().find("1")->applicationData().toByteArray(), QByteArray("30"));
    }

    void aLoginWithoutEventsLivesByLists()
    {
        Session pbx("9.0.0");
        const FeatureWatch watch(channels(pbx));
        beginWith(pbx, row("1", "100"), 1);
        channels(pbx).loadUntold();
        pbx.answer("CoreShowChannels", list(row("2", "101"), 1));
        channels(pbx).elapse(Channels::Clock::now() + limits::reconcileGrace);
        QCOMPARE(channels(pbx).drift().total(), quint64(0));
        QCOMPARE(channels(pbx).table().size(), 1);
        QVERIFY(channels(pbx).table().find("2"));
    }

    void aListThatMayNotBeReadNamesTheClass()
    {
        Session pbx("9.0.0");
        begin(pbx, "BridgeList: List  (Priv: <none>)\n");
        QCOMPARE(channels(pbx).listState(), ListState::Unread);
        pbx.answer("Status", "Response: Error\nMessage: Permission denied\n");
        QCOMPARE(channels(pbx).listState(), ListState::Failed);
        QVERIFY(channels(pbx).loadError()->toString().contains(QStringLiteral("call, reporting or system")));
        pbx.says(newchannel);
        QCOMPARE(channels(pbx).listState(), ListState::Failed); // as long as it is so
    }

    void anIncompleteListIsNotWhole()
    {
        Session pbx("9.0.0");
        begin(pbx, lists);
        pbx.answer("CoreShowChannels", list(row("1", "100"), 3));
        QCOMPARE(channels(pbx).listState(), ListState::Incomplete);
        QVERIFY(!channels(pbx).isLoaded());
        channels(pbx).load();
        pbx.answer("BridgeList", noItems);
        pbx.answer("CoreShowChannels", list(row("1", "100"), 1));
        QCOMPARE(channels(pbx).listState(), ListState::Whole);
    }

    void whoWaitsLongIsSlow()
    {
        Session pbx("9.0.0");
        const auto now = Channels::Clock::now();
        QCOMPARE(channels(pbx).listState(now), ListState::Unread);
        QCOMPARE(channels(pbx).waitingFor(), "ListCommands");
        begin(pbx, lists);
        QCOMPARE(channels(pbx).waitingFor(), "CoreShowChannels");
        const auto later = Channels::Clock::now() + 2 * limits::listLate;
        QCOMPARE(channels(pbx).listState(later), ListState::Late);
        QVERIFY(channels(pbx).answersSlowly(later));
        pbx.answer("CoreShowChannels", list({}, 0));
        QVERIFY(!channels(pbx).answersSlowly(later));
    }

    void aListThatEndsSessionsIsNotAskedForInACircle()
    {
        Session pbx("9.0.0");
        begin(pbx, lists);
        fallSilent(pbx); // the list is not answered, nor is the Ping behind it
        comeBack(pbx);
        begin(pbx, lists);
        QVERIFY(pbx.nothingSent());
        QCOMPARE(channels(pbx).listState(), ListState::Failed);
        QVERIFY(channels(pbx).answersSlowly());
        pbx.server->refresh(); // the user wants it
        begin(pbx, lists);
        pbx.answer("CoreShowChannels", list({}, 0));
        QCOMPARE(channels(pbx).listState(), ListState::Whole);
    }

    /// A network that was away for a while says nothing against the list.
    void aListThatWasReadIsAskedForAfterAnOutage()
    {
        Session pbx("9.0.0");
        beginWith(pbx, {}, 0);
        for (int outage = 0; outage < 2; ++outage) {
            channels(pbx).load(); // as it is from time to time
            fallSilent(pbx);
            comeBack(pbx);
            beginWith(pbx, row("1", "100"), 1);
            QCOMPARE(channels(pbx).listState(), ListState::Whole);
        }
    }

    void whoConnectsAnewAsksAnew()
    {
        Session pbx("9.0.0");
        begin(pbx, lists);
        fallSilent(pbx);
        comeBack(pbx);
        begin(pbx, lists);
        QVERIFY(pbx.nothingSent());
        const AmiLogin login = pbx.server->client().login();
        pbx.server->client().close();
        pbx.forgetAsked();
        pbx.server->client().open(login, Secret("asterisk"));
        pbx.turn();
        pbx.greet("9.0.0");
        begin(pbx, lists);
        pbx.answer("CoreShowChannels", list({}, 0));
        QCOMPARE(channels(pbx).listState(), ListState::Whole);
    }

    void oneSlowListDoesNotEndTheRereading()
    {
        Session pbx("9.0.0");
        const FeatureWatch watch(channels(pbx));
        beginWith(pbx, {}, 0);
        QVERIFY(channels(pbx).readsUntold());
        channels(pbx).loadUntold();
        pbx.answer("CoreShowChannels", "Response: Error\nMessage: not now\n");
        pbx.answer("BridgeList", noItems);
        channels(pbx).loadUntold(); // its time has come, and is not set again
        pbx.answer("CoreShowChannels", list({}, 0));
        QVERIFY(channels(pbx).readsUntold());
    }

    void whatKillsAnOldServerIsAskedOnce()
    {
        Session pbx("1.0");
        auto watch = std::make_unique<FeatureWatch>(channels(pbx));
        pbx.answer("ListCommands",
            "Response: Success\nParkedCalls: List parked calls  (Priv: <none>)\n"
            "Status: Status  (Priv: call,all)\n");
        pbx.answer("CoreSettings", "Response: Error\nMessage: Invalid/unknown command\n");
        pbx.answer("CoreStatus", "Response: Error\nMessage: Invalid/unknown command\n");
        pbx.answer("Events", "Response: Success\n");
        const QByteArray status = "Response: Success\nMessage: Channel status will follow\n\nEvent: "
                                  "StatusComplete\nActionID: %id\n";
        const QByteArray parked = "Response: Success\nMessage: Parked calls will follow\n\nEvent: "
                                  "ParkedCallsComplete\nActionID: %id\n";
        pbx.answer("Status", status);
        QVERIFY(!pbx.answer("ParkedCalls", parked).isEmpty());
        // Somebody turns away for a while, and back.
        watch.reset();
        pbx.turn();
        watch = std::make_unique<FeatureWatch>(channels(pbx));
        pbx.answer("Status", status);
        QVERIFY(pbx.nothingSent());
        pbx.time.work(std::chrono::minutes(1)); // the session itself sends it no more often than that
        pbx.server->refresh();
        pbx.answer("ListCommands",
            "Response: Success\nParkedCalls: List parked calls  (Priv: <none>)\n"
            "Status: Status  (Priv: call,all)\n");
        pbx.answer("CoreSettings", "Response: Error\nMessage: Invalid/unknown command\n");
        pbx.answer("CoreStatus", "Response: Error\nMessage: Invalid/unknown command\n");
        pbx.answer("Status", status);
        QVERIFY(!pbx.answer("ParkedCalls", parked).isEmpty());
    }

    void turningThePageAsksNothing()
    {
        Session pbx("9.0.0");
        auto watch = std::make_unique<FeatureWatch>(channels(pbx));
        begin(pbx, lists);
        pbx.refuseTheRest();
        watch.reset();
        watch = std::make_unique<FeatureWatch>(channels(pbx));
        pbx.turn();
        QVERIFY(pbx.nothingSent());
    }
};

WIRECHIEF_GUILESS_TEST(RightsTest, tst_rights)
#include "tst_rights.moc"
