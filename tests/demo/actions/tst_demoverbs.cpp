// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/actions/demoactions.h"
#include "support/base/testmain.h"
#include "support/demo/plainclient.h"

using namespace wirechief;

namespace {

/// Asks without a connection, and lets time go on.
class Desk {
public:
    Desk()
        : pbx(Dialect::Asterisk22, 5)
        , m_actions(pbx)
    {
    }
    QList<Frame> ask(const QByteArray& lines)
    {
        DemoRequest request;
        for (const QByteArray& line : lines.split('\n')) {
            const qsizetype colon = line.indexOf(": ");
            request.headers.append({line.left(colon), line.mid(colon + 2)});
        }
        return framesOf(m_actions.run(request, {classes::All, {}}));
    }
    QByteArray message(const QByteArray& lines) { return ask(lines).first().value("Message"); }
    QByteArray response(const QByteArray& lines) { return ask(lines).first().response(); }
    QList<Frame> events() { return framesOf(pbx.takeEvents().bytes()); }
    Frame event(const QByteArray& name)
    {
        for (const Frame& frame : events()) {
            if (frame.event() == name)
                return frame;
        }
        return {};
    }
    /// A channel that listens to a message.
    QByteArray leg(const QByteArray& phone, const QByteArray& exten = "900")
    {
        DemoPbx::Originate wanted;
        wanted.channel = "PJSIP/" + phone;
        wanted.context = "internal";
        wanted.exten = exten;
        pbx.originate(wanted, [](bool) {});
        const QByteArray name = pbx.state().channels().rbegin()->second.name;
        pbx.advance(1600);
        return name;
    }
    /// Two legs that talk.
    std::pair<QByteArray, QByteArray> call()
    {
        const QByteArray one = leg("1001");
        const QByteArray two = leg("1002");
        (void)ask("Action: Bridge\nChannel1: " + one + "\nChannel2: " + two);
        (void)events();
        return {one, two};
    }
    /// Of all channels that begin so, the oldest first.
    QByteArrayList names(const QByteArray& beginning)
    {
        QByteArrayList list;
        for (const auto& [number, one] : pbx.state().channels()) {
            if (one.name.startsWith(beginning))
                list.append(one.name);
        }
        return list;
    }
    const DemoChannel* channel(const QByteArray& name) { return pbx.state().channelByName(name); }

    DemoPbx pbx;

private:
    DemoActions m_actions;
};

} // namespace

/// What each verb on calls does to the demo's telephone system, and what it says where it cannot.
class DemoVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connects()
    {
        Desk desk;
        const auto [one, two] = desk.call();
        QVERIFY(!desk.channel(one)->bridge.isEmpty());
        QCOMPARE(desk.channel(one)->bridge, desk.channel(two)->bridge);
        QCOMPARE(desk.response("Action: Bridge\nChannel1: " + one + "\nChannel2: x"), QByteArray("Error"));
    }

    void transfersBlind()
    {
        Desk desk;
        const auto [one, two] = desk.call();
        const QByteArray action = "Action: BlindTransfer\nContext: internal\nExten: 8000\nChannel: " + one;
        QCOMPARE(desk.message(action), QByteArray("Transfer succeeded"));
        const QList<Frame> events = desk.events();
        const auto transfer = std::find_if(events.begin(), events.end(),
            [](const Frame& frame) { return frame.event() == "BlindTransfer"; });
        QVERIFY(transfer != events.end());
        QCOMPARE(transfer->value("TransfererChannel"), one);
        QCOMPARE(transfer->value("TransfereeChannel"), two);
        QVERIFY(desk.channel(one) == nullptr);
        QCOMPARE(desk.channel(two)->application, QByteArray("ConfBridge"));
        QCOMPARE(desk.message(action), QByteArray("Channel specified does not exist"));
        const QByteArray alone = desk.leg("1003");
        QCOMPARE(desk.message("Action: BlindTransfer\nContext: internal\nExten: 8000\nChannel: " + alone),
            QByteArray("Transfer invalid"));
    }

    void transfersAttended()
    {
        Desk desk;
        const auto [one, two] = desk.call();
        const QByteArray begin = "Action: Atxfer\nContext: internal\nExten: 1007\nChannel: " + one;
        QCOMPARE(desk.message(begin), QByteArray("Atxfer successfully queued"));
        QCOMPARE(desk.names("Local/").size(), 2);
        QVERIFY(desk.channel(one)->bridge != desk.channel(two)->bridge);
        const QByteArray half = desk.names("Local/").first();
        QCOMPARE(desk.channel(half)->bridge, desk.channel(one)->bridge);
        QCOMPARE(desk.channel(half)->state, 5);
        desk.pbx.advance(15'000);
        QCOMPARE(desk.channel(half)->state, 6);
        QCOMPARE(desk.message(begin), QByteArray("Atxfer successfully queued")); // and nothing comes of it
        QCOMPARE(desk.names("Local/").size(), 2);
        (void)desk.events();
        QCOMPARE(desk.response("Action: Hangup\nChannel: " + one), QByteArray("Success"));
        const Frame event = desk.event("AttendedTransfer");
        QCOMPARE(event.value("OrigTransfererChannel"), one);
        QCOMPARE(event.value("TransfereeChannel"), two);
        QCOMPARE(event.value("DestBridgeUniqueid"), desk.channel(two)->bridge);
        QVERIFY(desk.channel(one) == nullptr);
        QCOMPARE(desk.channel(half)->bridge, desk.channel(two)->bridge);
        (void)desk.ask("Action: Hangup\nChannel: " + two);
        QVERIFY(desk.pbx.state().channels().empty());
        QVERIFY(desk.pbx.state().bridges().empty());
    }

    void cancelsTransfers()
    {
        Desk desk;
        const auto [one, two] = desk.call();
        const QByteArray cancel = "Action: CancelAtxfer\nChannel: " + one;
        QCOMPARE(desk.message(cancel), QByteArray("CancelAtxfer successfully queued"));
        (void)desk.ask("Action: Atxfer\nContext: internal\nExten: 1007\nChannel: " + one);
        (void)desk.events();
        QCOMPARE(desk.message(cancel), QByteArray("CancelAtxfer successfully queued"));
        QCOMPARE(desk.event("Unhold").value("Channel"), one);
        QVERIFY(desk.names("Local/").isEmpty());
        QCOMPARE(desk.channel(one)->bridge, desk.channel(two)->bridge);
        // The one who was asked can end it too.
        (void)desk.ask("Action: Atxfer\nContext: internal\nExten: 8000\nChannel: " + one);
        (void)desk.ask("Action: ConfbridgeKick\nConference: 8000\nChannel: all");
        QVERIFY(desk.names("Local/").isEmpty());
        QCOMPARE(desk.channel(one)->bridge, desk.channel(two)->bridge);
        QCOMPARE(desk.message("Action: Atxfer\nContext: internal\nChannel: " + one),
            QByteArray("No extension specified"));
    }

    void callsThroughLocalChannels()
    {
        Desk desk;
        DemoPbx::Originate wanted;
        wanted.channel = "Local/1003@internal";
        wanted.context = "internal";
        wanted.exten = "900";
        std::optional<bool> answered;
        desk.pbx.originate(wanted, [&answered](bool was) { answered = was; });
        const QByteArrayList halves = desk.names("Local/");
        QCOMPARE(halves.size(), 2);
        QVERIFY(halves.first().endsWith(";1") && halves.last().endsWith(";2"));
        QCOMPARE(desk.event("LocalBridge").value("LocalTwoChannel"), halves.last());
        desk.pbx.advance(15'000);
        QVERIFY(answered.has_value());
        if (*answered) {
            QCOMPARE(desk.channel(halves.first())->application, QByteArray("Playback"));
            (void)desk.ask("Action: Hangup\nChannel: " + halves.first());
        }
        QVERIFY(desk.pbx.state().channels().empty());
    }

    void extensionsDoWhatTheyAreFor_data()
    {
        QTest::addColumn<QByteArray>("exten");
        QTest::addColumn<QByteArray>("application");
        QTest::newRow("a phone") << QByteArray("1004") << QByteArray("Dial");
        QTest::newRow("the conference") << QByteArray("8000") << QByteArray("ConfBridge");
        QTest::newRow("a queue") << QByteArray("600") << QByteArray("Queue");
        QTest::newRow("the car park") << QByteArray("700") << QByteArray("Park");
        QTest::newRow("any other") << QByteArray("12345") << QByteArray("Playback");
    }
    void extensionsDoWhatTheyAreFor()
    {
        QFETCH(QByteArray, exten);
        QFETCH(QByteArray, application);
        Desk desk;
        const QByteArray name = desk.leg("1001");
        QCOMPARE(desk.response("Action: Redirect\nContext: internal\nExten: " + exten
                     + "\nPriority: 1\nChannel: " + name),
            QByteArray("Success"));
        QCOMPARE(desk.channel(name)->application, application);
    }

    void bothLegsGoTheirWays()
    {
        Desk desk;
        const auto [one, two] = desk.call();
        QCOMPARE(
            desk.message("Action: Redirect\nChannel: " + one + "\nExtraChannel: " + two
                + "\nContext: internal\nExten: 8000\nPriority: 1\nExtraContext: internal\nExtraExten: 700"
                  "\nExtraPriority: 1"),
            QByteArray("Dual Redirect successful"));
        QCOMPARE(desk.channel(one)->application, QByteArray("ConfBridge"));
        QCOMPARE(desk.channel(two)->application, QByteArray("Park"));
    }

    void parksAndRetrieves()
    {
        Desk desk;
        const auto [one, two] = desk.call();
        QCOMPARE(
            desk.message("Action: Park\nTimeout: 60000\nChannel: " + one), QByteArray("Park successful"));
        QCOMPARE(desk.event("ParkedCall").value("ParkingTimeout"), QByteArray("60"));
        QVERIFY(desk.channel(two) == nullptr);
        const QList<Frame> list = desk.ask("Action: ParkedCalls\nActionID: p");
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[1].value("ParkeeChannel"), one);
        QCOMPARE(list[2].value("ListItems"), QByteArray("1"));
        const QByteArray retriever = desk.leg("1005", list[1].value("ParkingSpace"));
        QCOMPARE(desk.channel(retriever)->bridge, desk.channel(one)->bridge);
        QCOMPARE(desk.event("UnParkedCall").value("RetrieverChannel"), retriever);
        QCOMPARE(desk.ask("Action: ParkedCalls").size(), 2);
    }

    void parkedTooLongIsGivenUp()
    {
        Desk desk;
        const QByteArray name = desk.leg("1001");
        (void)desk.ask("Action: Park\nTimeout: 5000\nChannel: " + name);
        desk.pbx.advance(4000);
        QVERIFY(desk.channel(name) != nullptr);
        desk.pbx.advance(2000);
        QVERIFY(desk.channel(name) == nullptr);
        QCOMPARE(desk.event("ParkedCallGiveUp").value("ParkeeChannel"), name);
    }

    void listsAndEmptiesTheConference()
    {
        Desk desk;
        QCOMPARE(desk.message("Action: ConfbridgeListRooms"), QByteArray("No active conferences."));
        const QByteArray one = desk.leg("1001", "8000");
        const QByteArray two = desk.leg("1002", "8000");
        const QList<Frame> rooms = desk.ask("Action: ConfbridgeListRooms\nActionID: r");
        QCOMPARE(rooms[1].value("Parties"), QByteArray("2"));
        const QList<Frame> list = desk.ask("Action: ConfbridgeList\nConference: 8000");
        QCOMPARE(list.size(), 4);
        QCOMPARE(list[1].value("Channel"), one);
        (void)desk.events();
        QCOMPARE(desk.message("Action: ConfbridgeKick\nConference: 8000\nChannel: " + one),
            QByteArray("User kicked"));
        QCOMPARE(desk.event("ConfbridgeLeave").value("Channel"), one);
        QCOMPARE(
            desk.response("Action: ConfbridgeKick\nConference: 8000\nChannel: " + one), QByteArray("Error"));
        QCOMPARE(
            desk.response("Action: ConfbridgeKick\nConference: 8000\nChannel: all"), QByteArray("Success"));
        QVERIFY(desk.channel(two) == nullptr);
        QCOMPARE(
            desk.message("Action: ConfbridgeList\nConference: 8000"), QByteArray("No active conferences."));
    }

    void kicksFromABridge()
    {
        Desk desk;
        const auto [one, two] = desk.call();
        QCOMPARE(
            desk.response("Action: BridgeKick\nBridgeUniqueid: other\nChannel: " + one), QByteArray("Error"));
        QCOMPARE(desk.message("Action: BridgeKick\nBridgeUniqueid: " + desk.channel(one)->bridge
                     + "\nChannel: " + one),
            QByteArray("Channel has been kicked"));
        QVERIFY(desk.channel(one) == nullptr && desk.channel(two) == nullptr);
    }

    void records()
    {
        Desk desk;
        const QByteArray name = desk.leg("1001");
        QCOMPARE(desk.response("Action: StopMixMonitor\nChannel: " + name), QByteArray("Error"));
        const QByteArray start = "Action: MixMonitor\nFile: a.wav\nChannel: " + name;
        QCOMPARE(desk.ask(start).first().value("MixMonitorID"), QByteArray());
        const QByteArray id = desk.ask(start + "\nOptions: bi(REC)").first().value("MixMonitorID");
        QVERIFY(!id.isEmpty());
        QCOMPARE(desk.channel(name)->variables.value("REC"), id);
        (void)desk.events();
        QCOMPARE(desk.response("Action: MixMonitorMute\nDirection: both\nState: 1\nChannel: " + name),
            QByteArray("Success"));
        QCOMPARE(desk.event("MixMonitorMute").value("State"), QByteArray("1"));
        QCOMPARE(desk.response("Action: StopMixMonitor\nMixMonitorID: " + id + "\nChannel: " + name),
            QByteArray("Success"));
        QCOMPARE(desk.event("MixMonitorStop").value("MixMonitorID"), id);
        QCOMPARE(desk.response("Action: StopMixMonitor\nChannel: " + name), QByteArray("Success"));
        QCOMPARE(desk.response("Action: MixMonitorMute\nDirection: both\nState: 1\nChannel: " + name),
            QByteArray("Error"));
    }

    void playsTonesAndHolds()
    {
        Desk desk;
        const auto [one, two] = desk.call();
        QCOMPARE(desk.message("Action: PlayDTMF\nDigit: 5\nChannel: " + one),
            QByteArray("DTMF successfully queued"));
        QCOMPARE(desk.event("DTMFEnd").value("Digit"), QByteArray("5"));
        QCOMPARE(desk.response("Action: PJSIPNotify\nVariable: Event=hold\nChannel: " + one),
            QByteArray("Success"));
        QCOMPARE(desk.event("Hold").value("Channel"), one);
        QCOMPARE(desk.response("Action: PJSIPNotify\nVariable: Event=talk\nChannel: " + one),
            QByteArray("Success"));
        QCOMPARE(desk.event("Unhold").value("Channel"), one);
        QCOMPARE(desk.message("Action: SendText\nMessage: hello\nChannel: " + two), QByteArray("Success"));
        QCOMPARE(desk.response("Action: MuteAudio\nDirection: in\nState: on\nChannel: " + two),
            QByteArray("Success"));
        QCOMPARE(desk.response("Action: MuteAudio\nDirection: up\nState: on\nChannel: " + two),
            QByteArray("Error"));
    }

    void nobodyIsNoChannel_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* action : {"Atxfer\nExten: 1", "BlindTransfer\nExten: 1", "CancelAtxfer", "Bridge",
                 "BridgeKick", "MixMonitor", "MixMonitorMute", "MuteAudio", "Park", "PlayDTMF\nDigit: 1",
                 "PJSIPNotify", "SendText\nMessage: m", "StopMixMonitor"})
            QTest::newRow(action) << QByteArray(action);
    }
    void nobodyIsNoChannel()
    {
        QFETCH(QByteArray, action);
        Desk desk;
        QCOMPARE(desk.response("Action: " + action), QByteArray("Error"));
        QCOMPARE(desk.response("Action: " + action + "\nChannel: gone\nChannel1: gone"), QByteArray("Error"));
    }
};

WIRECHIEF_GUILESS_TEST(DemoVerbsTest, tst_demoverbs)
#include "tst_demoverbs.moc"
