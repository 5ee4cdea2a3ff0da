// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/calls/limits.h"
#include "pbx/channels/limits.h"
#include "support/base/testmain.h"
#include "support/pbx/wirepbx.h"

using namespace wirechief;

namespace {

using Clock = Channels::Clock;

/// A snapshot of 13.5 and later.
QByteArray snapshot(
    const char* name, int state, const char* uniqueid, const char* linkedid, const char* number)
{
    return QByteArray("Channel: ") + name + "\nChannelState: " + QByteArray::number(state)
        + "\nCallerIDNum: " + number + "\nConnectedLineNum: <unknown>\nExten: 1002\nUniqueid: " + uniqueid
        + "\nLinkedid: " + linkedid + "\n";
}

const QByteArray anna = snapshot("PJSIP/1001-1", 4, "1.1", "1.1", "1001");
const QByteArray annaUp = snapshot("PJSIP/1001-1", 6, "1.1", "1.1", "1001");
const QByteArray bob = snapshot("PJSIP/1002-2", 5, "1.2", "1.1", "1002");
const QByteArray bobUp = snapshot("PJSIP/1002-2", 6, "1.2", "1.1", "1002");

QByteArray eventOf(const char* name, const QByteArray& headers)
{
    return QByteArray(QByteArray("Event: ") + name + "\n" + headers + "\n");
}

QByteArray destOf(QByteArray headers)
{
    return QByteArray("Dest" + headers.trimmed().replace("\n", "\nDest") + "\n");
}

/// The names and numbers of a snapshot.
QByteArray partOf(const char* name, const char* uniqueid, const char* linkedid, const QByteArray& number,
    const QByteArray& connected)
{
    return QByteArray("Channel: ") + name + "\nCallerIDNum: " + number + "\nConnectedLineNum: " + connected
        + "\nUniqueid: " + uniqueid + "\nLinkedid: " + linkedid + "\n";
}

void talk(WirePbx& pbx)
{
    pbx.says(eventOf("Newchannel", anna));
    pbx.says(eventOf("Newchannel", bob));
    pbx.says(eventOf("DialBegin", QByteArray(anna + destOf(bob) + "DialString: 1002\n")));
    pbx.says(eventOf("DialEnd", QByteArray(anna + destOf(bobUp))));
    pbx.says(eventOf("BridgeCreate", "BridgeUniqueid: b1\nBridgeType: basic\n"));
    pbx.says(eventOf("BridgeEnter", QByteArray("BridgeUniqueid: b1\nBridgeType: basic\n" + bobUp)));
    pbx.says(eventOf("BridgeEnter", QByteArray("BridgeUniqueid: b1\nBridgeType: basic\n" + annaUp)));
}

} // namespace

/// Calls and bridges out of what each generation says.
class CallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lifeOfACallOf22()
    {
        WirePbx pbx;
        pbx.says(eventOf("Newchannel", anna));
        QCOMPARE(pbx.calls(), QByteArray("1.1 starting 1001>1002: 1.1")); // what was dialled
        pbx.says(eventOf("Newchannel", bob));
        pbx.says(eventOf("DialBegin", QByteArray(anna + destOf(bob) + "DialString: 1002\n")));
        QCOMPARE(pbx.calls(), QByteArray("1.1 ringing 1001>1002: 1.1 1.2"));
        QCOMPARE(pbx.call("1.1").direction, CallDirection::Internal);
        talk(pbx);
        QCOMPARE(pbx.calls(), QByteArray("1.1 up 1001>1002: 1.1 1.2"));
        QCOMPARE(pbx.bridges(), QByteArray("b1: 1.2 1.1"));
        QCOMPARE(pbx.call("1.1").bridgeKey(), QByteArrayView("b1"));
        QCOMPARE(pbx.at("1.1").bridgePeer()->name(), QByteArrayView("PJSIP/1002-2"));
        pbx.says(eventOf("Hold", annaUp));
        QCOMPARE(pbx.calls(), QByteArray("1.1 held 1001>1002: 1.1 1.2"));
        pbx.says(eventOf("Unhold", annaUp));
        pbx.says(eventOf("BridgeLeave", QByteArray("BridgeUniqueid: b1\n" + annaUp)));
        pbx.says(eventOf("Hangup", QByteArray(annaUp + "Cause: 16\n")));
        QCOMPARE(pbx.calls(), QByteArray("1.1 up 1001>1002: 1.2")); // who has left stays its party
        pbx.says(eventOf("BridgeLeave", QByteArray("BridgeUniqueid: b1\n" + bobUp)));
        pbx.says(eventOf("BridgeDestroy", "BridgeUniqueid: b1\n"));
        pbx.says(eventOf("Hangup", QByteArray(bobUp + "Cause: 16\n")));
        QCOMPARE(pbx.calls(), QByteArray("1.1 ended 1001>1002:"));
        QCOMPARE(pbx.call("1.1").cause, quint16(16));
        QCOMPARE(pbx.bridges(), QByteArray());
        pbx.channels().elapse(Clock::now() + std::chrono::seconds(1));
        QCOMPARE(pbx.channels().calls().size(), 1);
        QCOMPARE(pbx.channels().callCount(), 0);
        pbx.channels().elapse(Clock::now() + limits::endedCallShown);
        QCOMPARE(pbx.channels().calls().size(), 0);
        QCOMPARE(pbx.channels().callCount(), 0);
    }

    void onlyLivingCallsAreCounted()
    {
        WirePbx pbx;
        talk(pbx);
        QCOMPARE(pbx.channels().callCount(), 1);
        for (const QByteArray& leg : {annaUp, bobUp})
            pbx.says(eventOf("Hangup", leg));
        QCOMPARE(pbx.channels().callCount(), 0);
        pbx.says(eventOf("Newchannel", anna)); // the same call lives again
        QCOMPARE(pbx.channels().callCount(), 1);
        pbx.channels().elapse(Clock::now() + limits::endedCallShown);
        QCOMPARE(pbx.channels().callCount(), 1);
        pbx.says(eventOf("Hangup", anna));
        QCOMPARE(pbx.channels().callCount(), 0);
    }

    void whoHadNoCallerIdIsTheSameAtTheEnd()
    {
        WirePbx pbx;
        const QByteArray nameless = snapshot("Local/100@default-1;1", 6, "2.1", "2.1", "");
        pbx.says(eventOf("Newchannel", nameless));
        pbx.says(eventOf("Hangup", nameless));
        QCOMPARE(pbx.call("2.1").callerName(), QByteArrayView("Local/100@default-1;1"));
    }

    void legsOfOneSecondAreOrderedByTheirIds()
    {
        WirePbx pbx;
        QByteArray rows;
        for (const char* id : {"9.12", "9.2", "9.7"})
            rows += QByteArray(QByteArray("Event: CoreShowChannel\nChannel: PJSIP/x-") + id
                + "\nChannelState: 6\nCallerIDNum: " + id + "\nUniqueid: " + id
                + "\nLinkedid: 9.2\nDuration: 00:00:07\n\n");
        pbx.lists(rows);
        QCOMPARE(pbx.calls(), QByteArray("9.2 up 9.2>9.12: 9.2 9.7 9.12"));
    }

    void aTransferOf22MovesByLinkedid()
    {
        WirePbx pbx;
        talk(pbx);
        const char* const linked = "2.1";
        const QByteArray second = snapshot("PJSIP/1002-3", 6, "2.1", linked, "1002");
        const QByteArray carl = snapshot("PJSIP/1003-4", 6, "2.2", linked, "1003");
        pbx.says(eventOf("Newchannel", second));
        pbx.says(eventOf("Newchannel", carl));
        QCOMPARE(pbx.channels().calls().size(), 2);
        // Bob connects Anna and Carl; the server makes one call of both.
        const QByteArray carlNow = snapshot("PJSIP/1003-4", 6, "2.2", "1.1", "1003");
        pbx.says(eventOf("BridgeLeave", QByteArray("BridgeUniqueid: b1\n" + bobUp)));
        pbx.says(eventOf("BridgeEnter",
            QByteArray("BridgeUniqueid: b1\nBridgeType: basic\nSwapUniqueid: 1.2\n" + carlNow)));
        pbx.says(eventOf("Hangup", bobUp));
        pbx.says(eventOf("Hangup", second));
        QCOMPARE(pbx.calls(), QByteArray("1.1 up 1001>1003: 1.1 2.2\n2.1 ended 1002>1003:"));
        QCOMPARE(pbx.bridges(), QByteArray("b1: 1.1 2.2"));
    }

    void aBridgeOfTwoHasTheOldestLinkedid()
    {
        WirePbx pbx;
        const auto enters = [&pbx](const char* uniqueid, const char* linkedid, const char* type) {
            pbx.says(QByteArray(QByteArray("Event: BridgeEnter\nBridgeUniqueid: b-") + type
                + "\nBridgeType: " + type + "\nChannel: PJSIP/x-" + uniqueid
                + "\nChannelState: 6\nUniqueid: " + uniqueid + "\nLinkedid: " + linkedid + "\n\n"));
        };
        enters("9.5", "9.5", "basic");
        enters("9.1", "9.1", "basic"); // no event tells it of the one who was there
        QCOMPARE(pbx.at("9.5").linkedid(), QByteArrayView("9.1"));
        enters("9.7", "9.7", "basic");
        QCOMPARE(pbx.at("9.7").linkedid(), QByteArrayView("9.1"));
        QVERIFY(pbx.calls().contains("9.1 up >: "));
        // A conference keeps them apart.
        enters("10.5", "10.5", "base");
        enters("10.1", "10.1", "base");
        QCOMPARE(pbx.at("10.5").linkedid(), QByteArrayView("10.5"));
    }

    void callOf14()
    {
        WirePbx pbx;
        pbx.says(
            "Event: Newchannel\nChannel: SIP/1001-a\nState: Ring\nCallerIDNum: 1001\nUniqueid: 1\n\n"
            "Event: Newchannel\nChannel: SIP/1002-b\nState: Ringing\nCallerIDNum: 1002\nUniqueid: 2\n\n");
        QCOMPARE(pbx.channels().calls().size(), 2);
        pbx.says(
            "Event: Dial\nSource: SIP/1001-a\nDestination: SIP/1002-b\nSrcUniqueID: 1\nDestUniqueID: 2\n\n");
        QCOMPARE(pbx.calls(), QByteArray("1 ringing 1001>1002: 1 2"));
        pbx.says("Event: Newstate\nChannel: SIP/1001-a\nState: Up\nUniqueid: 1\n\n"
                 "Event: Newstate\nChannel: SIP/1002-b\nState: Up\nUniqueid: 2\n\n"
                 "Event: Link\nChannel1: SIP/1001-a\nChannel2: SIP/1002-b\nUniqueid1: 1\nUniqueid2: 2\n\n");
        QCOMPARE(pbx.calls(), QByteArray("1 up 1001>1002: 1 2"));
        QCOMPARE(pbx.bridges(), QByteArray("1@2: 1 2"));
        pbx.says("Event: Unlink\nChannel1: SIP/1001-a\nChannel2: SIP/1002-b\nUniqueid1: 1\nUniqueid2: 2\n\n"
                 "Event: Hangup\nChannel: SIP/1002-b\nUniqueid: 2\nCause: 17\n\n"
                 "Event: Hangup\nChannel: SIP/1001-a\nUniqueid: 1\nCause: 17\n\n");
        QCOMPARE(pbx.calls(), QByteArray("1 ended 1001>1002:"));
        QCOMPARE(pbx.bridges(), QByteArray());
    }

    void transferOf18IsOneCall()
    {
        WirePbx pbx;
        pbx.says("Event: Newchannel\nChannel: SIP/a-1\nChannelState: 6\nCallerIDNum: 1\nUniqueid: 1\n\n"
                 "Event: Newchannel\nChannel: SIP/b-2\nChannelState: 6\nCallerIDNum: 2\nUniqueid: 2\n\n"
                 "Event: Dial\nSubEvent: Begin\nChannel: SIP/a-1\nDestination: SIP/b-2\nUniqueID: 1\n"
                 "DestUniqueID: 2\nDialstring: b\n\n"
                 "Event: Bridge\nBridgestate: Link\nBridgetype: core\nChannel1: SIP/a-1\nChannel2: SIP/b-2\n"
                 "Uniqueid1: 1\nUniqueid2: 2\n\n"
                 "Event: Newchannel\nChannel: SIP/b-3\nChannelState: 6\nCallerIDNum: 2\nUniqueid: 3\n\n"
                 "Event: Newchannel\nChannel: SIP/c-4\nChannelState: 6\nCallerIDNum: 4\nUniqueid: 4\n\n"
                 "Event: Bridge\nBridgestate: Link\nBridgetype: core\nChannel1: SIP/b-3\nChannel2: SIP/c-4\n"
                 "Uniqueid1: 3\nUniqueid2: 4\n\n");
        QCOMPARE(pbx.channels().calls().size(), 2);
        // The transfer: a's device moves into the structure of b's second leg.
        pbx.says("Event: Masquerade\nClone: SIP/a-1\nCloneState: Up\nOriginal: SIP/b-3\nOriginalState: Up\n\n"
                 "Event: Rename\nChannel: SIP/a-1\nNewname: SIP/a-1<MASQ>\nUniqueid: 1\n\n"
                 "Event: Rename\nChannel: SIP/b-3\nNewname: SIP/a-1\nUniqueid: 3\n\n"
                 "Event: Rename\nChannel: SIP/a-1<MASQ>\nNewname: SIP/b-3<ZOMBIE>\nUniqueid: 1\n\n");
        QCOMPARE(pbx.channels().calls().size(), 1);
        QVERIFY(pbx.at("1").is(ChannelRecord::Passing));
        QVERIFY(!pbx.at("3").is(ChannelRecord::Passing));
        pbx.says("Event: Hangup\nChannel: SIP/b-3<ZOMBIE>\nUniqueid: 1\n\n"
                 "Event: Hangup\nChannel: SIP/b-2\nUniqueid: 2\n\n");
        QCOMPARE(pbx.table(), QByteArray("SIP/a-1 Up SIP/c-4\nSIP/c-4 Up SIP/a-1"));
        QCOMPARE(pbx.channels().findByName("SIP/a-1")->key(), QByteArrayView("3"));
    }

    void localHalvesAreFolded_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("1.4") << QByteArray(",");
        QTest::newRow("1.6 on") << QByteArray(";");
    }
    void localHalvesAreFolded()
    {
        QFETCH(QByteArray, mark);
        WirePbx pbx;
        const QByteArray name = "Local/1002@office-0001" + mark;
        pbx.says(QByteArray("Event: Newchannel\nChannel: SIP/1001-a\nChannelState: 4\nCallerIDNum: 1001\n"
                            "Uniqueid: 1\n\nEvent: Newchannel\nChannel: "
            + name + "1\nChannelState: 0\nUniqueid: 2\n\nEvent: Newchannel\nChannel: " + name
            + "2\nChannelState: 4\nUniqueid: 3\n\n"
              "Event: Dial\nSubEvent: Begin\nUniqueID: 1\nDestUniqueID: 2\n\n"
              "Event: Newchannel\nChannel: SIP/1002-b\nChannelState: 5\nCallerIDNum: 1002\nUniqueid: 4\n\n"
              "Event: Dial\nSubEvent: Begin\nUniqueID: 3\nDestUniqueID: 4\n\n"));
        QCOMPARE(pbx.channels().calls().size(), 1);
        const CallRecord* call = nullptr;
        pbx.channels().calls().forEach([&call](const CallRecord& one) { call = &one; });
        QCOMPARE(call->legs, 4U);
        QCOMPARE(call->localHalves, 2U);
        QCOMPARE(call->callerNumber(), QByteArrayView("1001"));
        QCOMPARE(call->calleeNumber(), QByteArrayView("1002"));
        QCOMPARE(call->state, CallState::Ringing);
    }

    void anOriginatedCallThroughALocalChannel_data()
    {
        QTest::addColumn<QByteArray>("callerId");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("without caller id") << QByteArray("<unknown>") << QByteArray(">106");
        QTest::newRow("with one") << QByteArray("200") << QByteArray("200>106");
    }
    /// As 16 and 22 tell of Originate, Channel: Local/106@default, where 106 is Dial(PJSIP/100@peer).
    void anOriginatedCallThroughALocalChannel()
    {
        QFETCH(QByteArray, callerId);
        QFETCH(QByteArray, expected);
        WirePbx pbx;
        const QByteArray near = partOf("Local/106@default-00000001;1", "5.3", "5.3", callerId, callerId);
        const QByteArray far = partOf("Local/106@default-00000001;2", "5.4", "5.3", callerId, callerId);
        pbx.says(eventOf("Newchannel", QByteArray(near + "ChannelState: 0\nExten: 106\n")));
        pbx.says(eventOf("Newchannel", QByteArray(far + "ChannelState: 4\nExten: 106\n")));
        pbx.says(eventOf("Newexten", QByteArray(near + "ChannelState: 0\nApplication: AppDial2\n")));
        pbx.says(eventOf("DialBegin",
            QByteArray(destOf(QByteArray(near + "ChannelState: 0\n")) + "DialString: 106@default\n")));
        QCOMPARE(pbx.calls(), QByteArray("5.3 starting " + expected + ": 5.3 5.4"));
        const QByteArray line = partOf("PJSIP/peer-00000001", "5.5", "5.3", "106", callerId);
        pbx.says(eventOf("Newchannel",
            QByteArray(partOf("PJSIP/peer-00000001", "5.5", "5.3", "<unknown>", "<unknown>")
                + "ChannelState: 0\nExten: s\n")));
        pbx.says(
            eventOf("Newexten", QByteArray(line + "ChannelState: 0\nExten: 106\nApplication: AppDial\n")));
        QCOMPARE(pbx.calls(), QByteArray("5.3 starting " + expected + ": 5.3 5.4 5.5"));
        pbx.says(eventOf("DialBegin",
            QByteArray(far + "ChannelState: 4\n" + destOf(QByteArray(line + "ChannelState: 0\n"))
                + "DialString: 100@peer\n")));
        const QByteArray farKnows = partOf("Local/106@default-00000001;2", "5.4", "5.3", callerId, "106");
        pbx.says(eventOf("NewConnectedLine", QByteArray(farKnows + "ChannelState: 4\n")));
        pbx.says(eventOf("Newstate", QByteArray(line + "ChannelState: 6\n")));
        const QByteArray nearKnows = partOf("Local/106@default-00000001;1", "5.3", "5.3", "106", callerId);
        pbx.says(eventOf("Newstate", QByteArray(nearKnows + "ChannelState: 6\n")));
        pbx.says(eventOf(
            "Newexten", QByteArray(nearKnows + "ChannelState: 6\nExten: 101\nApplication: Playback\n")));
        const QByteArray bridge("BridgeUniqueid: b1\nBridgeType: basic\n");
        pbx.says(eventOf("BridgeEnter", QByteArray(bridge + line + "ChannelState: 6\n")));
        pbx.says(eventOf("BridgeEnter", QByteArray(bridge + farKnows + "ChannelState: 6\n")));
        QCOMPARE(pbx.calls(), QByteArray("5.3 up " + expected + ": 5.3 5.4 5.5"));
        QCOMPARE(pbx.call("5.3").callerChannel(), QByteArrayView("Local/106@default-00000001;2"));
        QCOMPARE(pbx.call("5.3").direction, CallDirection::Outbound);
    }

    void anOriginatedLocalChannelIsConnectedWithWhereItGoes_data()
    {
        QTest::addColumn<QByteArray>("callerId");
        QTest::addColumn<QByteArray>("from");
        QTest::newRow("without caller id") << QByteArray("<unknown>") << QByteArray("100");
        QTest::newRow("with one") << QByteArray("900") << QByteArray("900");
    }
    /// As 16 and 22 tell of Originate, Channel: Local/100@default, Exten: 101, where 100 and 101 play
    /// something.
    void anOriginatedLocalChannelIsConnectedWithWhereItGoes()
    {
        QFETCH(QByteArray, callerId);
        QFETCH(QByteArray, from);
        const QByteArray near = partOf("Local/100@default-1;1", "5.0", "5.0", callerId, callerId);
        const QByteArray far = partOf("Local/100@default-1;2", "5.1", "5.0", callerId, callerId);
        const QByteArray up = "ChannelState: 6\n";
        WirePbx pbx;
        pbx.says(eventOf("Newchannel", QByteArray(near + "ChannelState: 0\nExten: 100\n")));
        pbx.says(eventOf("Newchannel", QByteArray(far + "ChannelState: 4\nExten: 100\n")));
        pbx.says(
            eventOf("Newexten", QByteArray(near + "ChannelState: 0\nExten: 100\nApplication: AppDial2\n")));
        pbx.says(eventOf("DialBegin",
            QByteArray(destOf(QByteArray(near + "ChannelState: 0\n")) + "DialString: 100@default\n")));
        pbx.says(eventOf("Newexten", QByteArray(far + up + "Exten: 100\nApplication: Answer\n")));
        pbx.says(eventOf("DialEnd", destOf(QByteArray(near + up))));
        pbx.says(eventOf("Newexten", QByteArray(near + up + "Exten: 101\nApplication: Wait\n")));
        pbx.says(eventOf("Newexten", QByteArray(far + up + "Exten: 100\nApplication: Milliwatt\n")));
        QCOMPARE(pbx.calls(), QByteArray("5.0 up " + from + ">101: 5.0 5.1"));
        // Who logs in now sees the list alone.
        WirePbx later;
        const QByteArray row = "Event: CoreShowChannel\nDuration: 00:00:04\n" + up;
        later.lists(QByteArray(row + far + "Exten: 100\nApplication: Milliwatt\n\n" + row + near
            + "Exten: 101\nApplication: Wait\n\n"));
        QCOMPARE(later.call("5.0").callerNumber(), from);
        QCOMPARE(later.call("5.0").calleeNumber(), QByteArrayView("101"));
        for (const QByteArray& leg : {near, far}) {
            pbx.says(eventOf("Hangup", QByteArray(leg + up)));
            QVERIFY2(pbx.calls().contains(QByteArray(" " + from + ">101:")), pbx.calls().constData());
        }
    }

    void anOriginatedLocalChannelThatCallsIsTheCaller_data()
    {
        QTest::addColumn<QByteArray>("callerId");
        QTest::newRow("without caller id") << QByteArray("<unknown>");
        QTest::newRow("with one") << QByteArray("907");
    }
    /// As 16 and 22 tell of Originate, Channel: Local/101@default, Exten: 106, where 106 is
    /// Dial(PJSIP/100@peer): the near half calls, and the far one, which plays something, gets the id of who
    /// is called.
    void anOriginatedLocalChannelThatCallsIsTheCaller()
    {
        QFETCH(QByteArray, callerId);
        const QByteArray id = callerId.startsWith('<') ? QByteArray() : callerId;
        const char* const nearName = "Local/101@default-00000001;1";
        const char* const farName = "Local/101@default-00000001;2";
        WirePbx pbx;
        const QByteArray near = partOf(nearName, "5.3", "5.3", callerId, callerId);
        const QByteArray far = partOf(farName, "5.4", "5.3", callerId, callerId);
        pbx.says(eventOf("Newchannel", QByteArray(near + "ChannelState: 0\nExten: 101\n")));
        pbx.says(eventOf("Newchannel", QByteArray(far + "ChannelState: 4\nExten: 101\n")));
        pbx.says(eventOf("Newexten", QByteArray(near + "ChannelState: 0\nApplication: AppDial2\n")));
        pbx.says(eventOf("DialBegin",
            QByteArray(destOf(QByteArray(near + "ChannelState: 0\n")) + "DialString: 101@default\n")));
        pbx.says(eventOf("Newexten", QByteArray(far + "ChannelState: 6\nApplication: Answer\n")));
        pbx.says(eventOf("Newexten", QByteArray(near + "ChannelState: 6\nExten: 106\nApplication: Dial\n")));
        const QByteArray line = partOf("PJSIP/peer-00000001", "5.5", "5.3", "106", callerId);
        pbx.says(eventOf("Newexten", QByteArray(line + "ChannelState: 0\nApplication: AppDial\n")));
        pbx.says(eventOf("DialBegin",
            QByteArray(near + "ChannelState: 6\n" + destOf(QByteArray(line + "ChannelState: 0\n"))
                + "DialString: 100@peer\n")));
        const QByteArray nearKnows = partOf(nearName, "5.3", "5.3", callerId, "106") + "ChannelState: 6\n";
        const QByteArray lineUp = line + "ChannelState: 6\n";
        pbx.says(eventOf("DialEnd", QByteArray(nearKnows + destOf(lineUp))));
        const QByteArray bridge("BridgeUniqueid: b1\nBridgeType: basic\n");
        pbx.says(eventOf("BridgeEnter", QByteArray(bridge + lineUp)));
        pbx.says(eventOf("BridgeEnter", QByteArray(bridge + nearKnows)));
        const QByteArray farKnows = partOf(farName, "5.4", "5.3", "106", callerId) + "ChannelState: 6\n";
        pbx.says(eventOf("Newexten", QByteArray(farKnows + "Application: Playback\n")));
        pbx.says(eventOf("NewCallerid", farKnows));
        QCOMPARE(pbx.calls(), QByteArray("5.3 up " + id + ">106: 5.3 5.4 5.5"));
        QCOMPARE(pbx.call("5.3").callerChannel(), QByteArrayView(nearName));
        QCOMPARE(pbx.call("5.3").application(), QByteArrayView("Dial"));
        QCOMPARE(pbx.call("5.3").direction, CallDirection::Outbound);
        for (const QByteArray& leg : {lineUp, nearKnows, farKnows}) {
            pbx.says(eventOf("Hangup", leg));
            QVERIFY(pbx.calls().contains(QByteArray(" " + id + ">106:")));
        }
        QCOMPARE(pbx.calls(), QByteArray("5.3 ended " + id + ">106:"));
        QCOMPARE(pbx.call("5.3").callerName(), QByteArrayView(id.isEmpty() ? nearName : ""));
    }

    void anOriginatedPhoneThatCallsALocalChannelIsTheCaller()
    {
        WirePbx pbx;
        const QByteArray phone = partOf("PJSIP/peer-1", "7.1", "7.1", "905", "905") + "ChannelState: 6\n";
        pbx.says(eventOf("Newexten", QByteArray(phone + "Application: AppDial2\n")));
        pbx.says(eventOf("DialBegin", QByteArray(destOf(phone) + "DialString: 100@peer\n")));
        QCOMPARE(pbx.calls(), QByteArray("7.1 up 905>100: 7.1"));
        pbx.says(eventOf("Newexten", QByteArray(phone + "Exten: 102\nApplication: Dial\n")));
        const QByteArray near
            = partOf("Local/100@default-1;1", "7.2", "7.1", "102", "905") + "ChannelState: 6\n";
        const QByteArray far
            = partOf("Local/100@default-1;2", "7.3", "7.1", "905", "102") + "ChannelState: 6\n";
        pbx.says(eventOf("Newexten", QByteArray(near + "Application: AppDial\n")));
        pbx.says(eventOf("Newexten", QByteArray(far + "Application: Milliwatt\n")));
        const QByteArray phoneKnows
            = partOf("PJSIP/peer-1", "7.1", "7.1", "905", "102") + "ChannelState: 6\nExten: 102\n";
        pbx.says(eventOf("DialBegin", QByteArray(phoneKnows + destOf(near) + "DialString: 100@default\n")));
        QCOMPARE(pbx.calls(), QByteArray("7.1 up 905>102: 7.1 7.2 7.3"));
        QCOMPARE(pbx.call("7.1").callerChannel(), QByteArrayView("PJSIP/peer-1"));
    }

    void anOriginatedCallerStaysWhenTheCalledOneLeaves_data()
    {
        QTest::addColumn<int>("order");
        QTest::newRow("who is called leaves first") << 0;
        QTest::newRow("who calls leaves first") << 1;
    }
    /// As 16 and 22 tell of Originate, Channel: PJSIP/100@peer, Exten: 106, CallerID: Line <905>.
    void anOriginatedCallerStaysWhenTheCalledOneLeaves()
    {
        QFETCH(int, order);
        WirePbx pbx;
        const QByteArray line = "CallerIDName: Line\nConnectedLineName: Line\nChannelState: 6\n";
        const QByteArray first = partOf("PJSIP/peer-1", "7.1", "7.1", "905", "905") + line;
        pbx.says(eventOf("Newexten", QByteArray(first + "Application: AppDial2\n")));
        pbx.says(eventOf("DialBegin", QByteArray(destOf(first) + "DialString: 100@peer\n")));
        QCOMPARE(pbx.calls(), QByteArray("7.1 up 905>100: 7.1"));
        pbx.says(eventOf("Newexten", QByteArray(first + "Exten: 106\nApplication: Dial\n")));
        const QByteArray begins = partOf("PJSIP/peer-2", "7.2", "7.1", "<unknown>", "<unknown>");
        pbx.says(eventOf("Newchannel", QByteArray(begins + "ChannelState: 0\nExten: s\n")));
        (void)pbx.calls(); // a frame may end here
        const QByteArray second = partOf("PJSIP/peer-2", "7.2", "7.1", "106", "905") + line;
        pbx.says(eventOf("Newexten", QByteArray(second + "Application: AppDial\n")));
        pbx.says(eventOf("DialBegin", QByteArray(first + destOf(second) + "DialString: 100@peer\n")));
        const QByteArray knows = partOf("PJSIP/peer-1", "7.1", "7.1", "905", "106") + line;
        pbx.says(eventOf("NewConnectedLine", knows));
        pbx.says(eventOf("DialEnd", QByteArray(knows + destOf(second))));
        QCOMPARE(pbx.calls(), QByteArray("7.1 up 905>106: 7.1 7.2"));
        QCOMPARE(pbx.call("7.1").callerChannel(), QByteArrayView("PJSIP/peer-1"));
        pbx.says(eventOf("Hangup", order == 0 ? second : knows));
        QCOMPARE(pbx.calls(), QByteArray(order == 0 ? "7.1 up 905>106: 7.1" : "7.1 up 905>106: 7.2"));
        QCOMPARE(pbx.call("7.1").callerName(), QByteArrayView("Line"));
        pbx.says(eventOf("Hangup", order == 0 ? knows : second));
        QCOMPARE(pbx.calls(), QByteArray("7.1 ended 905>106:"));
        QCOMPARE(pbx.call("7.1").callerName(), QByteArrayView("Line"));
        QCOMPARE(pbx.call("7.1").calleeName(), QByteArrayView());
    }

    void whoHasNoCallerIdStaysTheCallerWhenHeLeaves()
    {
        WirePbx pbx;
        const QByteArray caller = snapshot("PJSIP/gate-1", 6, "1.1", "1.1", "<unknown>");
        pbx.says(eventOf("Newchannel", caller));
        pbx.says(eventOf("DialBegin", QByteArray(caller + destOf(bob) + "DialString: 1002\n")));
        pbx.says(eventOf("DialEnd", QByteArray(caller + destOf(bobUp))));
        QCOMPARE(pbx.calls(), QByteArray("1.1 up >1002: 1.1 1.2"));
        pbx.says(eventOf("Hangup", caller));
        QCOMPARE(pbx.calls(), QByteArray("1.1 up >1002: 1.2"));
        QCOMPARE(pbx.call("1.1").callerName(), QByteArrayView("PJSIP/gate-1"));
        pbx.says(eventOf("Hangup", bobUp));
        QCOMPARE(pbx.call("1.1").callerName(), QByteArrayView("PJSIP/gate-1"));
    }

    void anOriginatedChainOfLocalChannelsKeepsItsParties_data()
    {
        QTest::addColumn<QByteArray>("application");
        QTest::addColumn<QByteArray>("memberId");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArrayList>("order");
        const QByteArrayList forth{"9.1", "9.3", "9.2", "9.4"}; // as 22 hangs up when 9.1 is hung up
        const QByteArrayList back{"9.4", "9.3", "9.2", "9.1"};
        QTest::newRow("Dial") << QByteArray("Dial") << QByteArray("102") << QByteArray("904>102") << forth;
        QTest::newRow("Dial, back") << QByteArray("Dial") << QByteArray("102") << QByteArray("904>102")
                                    << back;
        QTest::newRow("Queue") << QByteArray("Queue") << QByteArray("904") << QByteArray("904>100") << forth;
        QTest::newRow("Queue, back") << QByteArray("Queue") << QByteArray("904") << QByteArray("904>100")
                                     << back;
    }
    /// As 16 and 22 tell of Originate, Channel: Local/102@default, Exten: 101, CallerID: Chain <904>, where
    /// 102 is Dial(Local/100@default), or a queue with this member.
    void anOriginatedChainOfLocalChannelsKeepsItsParties()
    {
        QFETCH(QByteArray, application);
        QFETCH(QByteArray, memberId);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArrayList, order);
        const QByteArray names = "CallerIDName: Chain\nConnectedLineName: Chain\nChannelState: 6\n";
        const QByteArray up = names + "Exten: 102\n";
        const QHash<QByteArray, QByteArray> legs{
            {"9.1", QByteArray(partOf("Local/102@default-1;1", "9.1", "9.1", "904", "904") + names)},
            {"9.2", QByteArray(partOf("Local/102@default-1;2", "9.2", "9.1", "904", "904") + up)},
            {"9.3", QByteArray(partOf("Local/100@default-2;1", "9.3", "9.1", memberId, "904") + names)},
            {"9.4", QByteArray(partOf("Local/100@default-2;2", "9.4", "9.1", "904", memberId) + names)}};
        WirePbx pbx;
        pbx.says(eventOf("Newchannel", legs["9.1"] + "Exten: 102\n"));
        (void)pbx.calls();
        pbx.says(eventOf("Newexten", legs["9.1"] + "Application: AppDial2\n"));
        pbx.says(eventOf("Newexten", legs["9.2"] + "Application: " + application + "\n"));
        pbx.says(eventOf("DialBegin", destOf(legs["9.1"]) + "DialString: 102@default\n"));
        pbx.says(eventOf("Newexten", legs["9.1"] + "Exten: 101\nApplication: Playback\n"));
        QCOMPARE(pbx.calls(), QByteArray("9.1 up 904>102: 9.1 9.2"));
        pbx.says(eventOf("Newexten", legs["9.3"] + "Application: App" + application + "\n"));
        pbx.says(eventOf("Newexten", legs["9.4"] + "Application: Milliwatt\n"));
        pbx.says(eventOf("DialBegin", legs["9.2"] + destOf(legs["9.3"]) + "DialString: 100@default\n"));
        for (const char* id : {"9.3", "9.2"})
            pbx.says(eventOf("BridgeEnter", "BridgeUniqueid: b1\nBridgeType: basic\n" + legs[id]));
        QCOMPARE(pbx.calls(), QByteArray("9.1 up " + expected + ": 9.1 9.2 9.3 9.4"));
        for (const char* id : {"9.3", "9.2"})
            pbx.says(eventOf("BridgeLeave", "BridgeUniqueid: b1\n" + legs[id]));
        for (const QByteArray& id : order) {
            pbx.says(eventOf("Hangup", legs[id]));
            QVERIFY2(pbx.calls().contains(QByteArray(" " + expected + ":")), pbx.calls().constData());
            QCOMPARE(pbx.call("9.1").callerName(), QByteArrayView("Chain"));
            QCOMPARE(pbx.call("9.1").calleeName(), QByteArrayView());
        }
        QCOMPARE(pbx.calls(), QByteArray("9.1 ended " + expected + ":"));
    }

    /// As 22 tells of Originate, Channel: Local/100@default, Application: Page.
    void anOriginatedPageKeepsItsParties()
    {
        const QByteArray up = "ChannelState: 6\n";
        const QByteArray near = partOf("Local/100@default-1;1", "9.1", "9.1", "900", "900") + up;
        const QByteArray far = partOf("Local/100@default-1;2", "9.2", "9.1", "900", "900") + up;
        const QByteArray paged = partOf("Local/101@default-2;1", "9.3", "9.1", "<unknown>", "900") + up;
        const QByteArray pagedFar = partOf("Local/101@default-2;2", "9.4", "9.1", "900", "<unknown>") + up;
        WirePbx pbx;
        for (const QByteArray& leg : {near, far, paged, pagedFar})
            pbx.says(eventOf("Newchannel", leg));
        for (const QByteArray& leg : {near, paged})
            pbx.says(eventOf("DialBegin", QByteArray(destOf(leg) + "DialString: x@default\n")));
        QCOMPARE(pbx.calls(), QByteArray("9.1 up 900>100: 9.1 9.2 9.3 9.4"));
        for (const QByteArray& leg : {paged, near, pagedFar, far}) {
            pbx.says(eventOf("Hangup", leg));
            QVERIFY2(pbx.calls().contains(" 900>100:"), pbx.calls().constData());
        }
    }

    /// A phone that was called and then waits in a queue is told its own id as that of the other one.
    void anOriginatedPhoneInAQueueIsNotItsOwnCallee()
    {
        WirePbx pbx;
        const QByteArray phone = partOf("PJSIP/peer-1", "7.1", "7.1", "909", "909") + "ChannelState: 6\n";
        pbx.says(eventOf("Newexten", QByteArray(phone + "Application: AppDial2\n")));
        pbx.says(eventOf("DialBegin", QByteArray(destOf(phone) + "DialString: 4930@peer\n")));
        pbx.says(eventOf("Newexten", QByteArray(phone + "Exten: 103\nApplication: Queue\n")));
        QCOMPARE(pbx.calls(), QByteArray("7.1 up 909>4930: 7.1"));
        const QByteArray near
            = partOf("Local/100@default-1;1", "7.2", "7.1", "909", "909") + "ChannelState: 6\n";
        const QByteArray far
            = partOf("Local/100@default-1;2", "7.3", "7.1", "909", "909") + "ChannelState: 6\n";
        pbx.says(eventOf("Newexten", QByteArray(near + "Application: AppQueue\n")));
        pbx.says(eventOf("Newexten", QByteArray(far + "Application: Milliwatt\n")));
        pbx.says(
            eventOf("DialBegin", QByteArray(phone + destOf(near) + "DialString: Local/100@default/n\n")));
        QCOMPARE(pbx.calls(), QByteArray("7.1 up 909>100: 7.1 7.2 7.3"));
        for (const QByteArray& leg : {far, near, phone})
            pbx.says(eventOf("Hangup", leg));
        QCOMPARE(pbx.calls(), QByteArray("7.1 ended 909>100:"));
    }

    /// Of those that ring together, who has answered is called, and nobody else for that one has left.
    void whoRingsInVainIsNoOtherCallee()
    {
        const QByteArray carl = snapshot("PJSIP/1003-3", 5, "1.3", "1.1", "1003");
        const QByteArray carlUp = snapshot("PJSIP/1003-3", 6, "1.3", "1.1", "1003");
        for (const bool answers : {true, false}) {
            WirePbx pbx;
            pbx.says(eventOf("Newchannel", anna));
            for (const QByteArray& leg : {bob, carl})
                pbx.says(eventOf("DialBegin", QByteArray(anna + destOf(leg) + "DialString: x\n")));
            QCOMPARE(pbx.calls(), QByteArray("1.1 ringing 1001>1002: 1.1 1.2 1.3"));
            pbx.says(eventOf("Hangup", bob));
            QCOMPARE(pbx.calls(), QByteArray("1.1 ringing 1001>1002: 1.1 1.3"));
            if (answers)
                pbx.says(eventOf("Newstate", carlUp));
            for (const QByteArray& leg : {carl, anna})
                pbx.says(eventOf("Hangup", leg));
            QCOMPARE(pbx.calls(), QByteArray(answers ? "1.1 ended 1001>1003:" : "1.1 ended 1001>1002:"));
        }
    }

    /// Who logs in while it lives sees lists only.
    void anOriginatedCallThatIsListed()
    {
        WirePbx pbx;
        const auto row = [](const QByteArray& part, const char* application) {
            return QByteArray("Event: CoreShowChannel\nChannelState: 6\nDuration: 00:00:04\nApplication: "
                + QByteArray(application) + "\n" + part + "\n");
        };
        pbx.lists(QByteArray(row(partOf("PJSIP/peer-00000004", "5.18", "5.16", "106", "<unknown>"), "AppDial")
            + row(partOf("Local/106@default-00000002;1", "5.16", "5.16", "106", "<unknown>"), "Wait")
            + row(partOf("Local/106@default-00000002;2", "5.17", "5.16", "<unknown>", "106"), "Dial")));
        QCOMPARE(pbx.call("5.16").callerChannel(), QByteArrayView("Local/106@default-00000002;2"));
        QCOMPARE(pbx.call("5.16").calleeNumber(), QByteArrayView("106"));
        QCOMPARE(pbx.call("5.16").callerNumber(), QByteArrayView());
    }

    void anOriginatedChannelIsWhoIsCalled_data()
    {
        QTest::addColumn<QByteArray>("callerId");
        QTest::addColumn<QByteArray>("dialString");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<CallDirection>("direction");
        QTest::newRow("line") << QByteArray("<unknown>") << QByteArray("4930@peer") << QByteArray(">4930")
                              << CallDirection::Outbound;
        QTest::newRow("line, caller id") << QByteArray("200") << QByteArray("4930@peer")
                                         << QByteArray("200>4930") << CallDirection::Outbound;
        QTest::newRow("chan_sip") << QByteArray("200") << QByteArray("peer/4930") << QByteArray("200>4930")
                                  << CallDirection::Outbound;
        QTest::newRow("phone") << QByteArray("200") << QByteArray("peer") << QByteArray("200>peer")
                               << CallDirection::Unknown;
    }
    /// As 16 and 22 tell of Originate, Channel: PJSIP/4930@peer, Exten: 101.
    void anOriginatedChannelIsWhoIsCalled()
    {
        QFETCH(QByteArray, callerId);
        QFETCH(QByteArray, dialString);
        QFETCH(QByteArray, expected);
        QFETCH(CallDirection, direction);
        WirePbx pbx;
        const QByteArray begins = partOf("PJSIP/peer-00000002", "6.6", "6.6", "<unknown>", "<unknown>");
        const QByteArray known = partOf("PJSIP/peer-00000002", "6.6", "6.6", callerId, callerId);
        pbx.says(eventOf("Newchannel", QByteArray(begins + "ChannelState: 0\nExten: s\n")));
        pbx.says(eventOf("Newexten", QByteArray(begins + "ChannelState: 0\nApplication: AppDial2\n")));
        pbx.says(eventOf("NewConnectedLine", QByteArray(known + "ChannelState: 0\n")));
        pbx.says(eventOf("DialBegin",
            QByteArray(
                destOf(QByteArray(known + "ChannelState: 0\n")) + "DialString: " + dialString + "\n")));
        QCOMPARE(pbx.calls(), QByteArray("6.6 starting " + expected + ": 6.6"));
        pbx.says(eventOf("DialEnd", destOf(QByteArray(known + "ChannelState: 6\n"))));
        pbx.says(
            eventOf("Newexten", QByteArray(known + "ChannelState: 6\nExten: 101\nApplication: Playback\n")));
        QCOMPARE(pbx.calls(), QByteArray("6.6 up " + expected + ": 6.6"));
        QCOMPARE(pbx.call("6.6").direction, direction);
        QCOMPARE(pbx.call("6.6").application(), QByteArrayView("Playback"));
        pbx.says(eventOf("Hangup", QByteArray(known + "ChannelState: 6\nCause: 16\n")));
        QCOMPARE(pbx.calls(), QByteArray("6.6 ended " + expected + ":"));
    }

    /// Dial gives who is called the name of who calls, where it knows no other.
    void aCopiedNameIsNobodys()
    {
        WirePbx pbx;
        const QByteArray name = "CallerIDName: Front Desk\n";
        pbx.says(eventOf("Newchannel", QByteArray(anna + name)));
        const QByteArray line
            = partOf("PJSIP/peer-2", "1.2", "1.1", "106", "1001") + "ChannelState: 5\n" + name;
        pbx.says(eventOf("DialBegin", QByteArray(anna + name + destOf(line) + "DialString: 100@peer\n")));
        QCOMPARE(pbx.call("1.1").callerName(), QByteArrayView("Front Desk"));
        QCOMPARE(pbx.call("1.1").calleeName(), QByteArrayView());
        QCOMPARE(pbx.call("1.1").calleeNumber(), QByteArrayView("106"));
        pbx.says(eventOf("NewCallerid", QByteArray(line + "CallerIDName: Carrier\n")));
        QCOMPARE(pbx.call("1.1").calleeName(), QByteArrayView("Carrier"));
    }

    /// Click to dial: my phone rings first, and calls then.
    void anOriginatedPhoneThatCallsIsTheCaller()
    {
        WirePbx pbx;
        const QByteArray phone = partOf("PJSIP/1001-1", "7.1", "7.1", "1001", "<unknown>");
        pbx.says(eventOf("Newchannel", QByteArray(phone + "ChannelState: 0\nExten: s\n")));
        pbx.says(eventOf(
            "DialBegin", QByteArray(destOf(QByteArray(phone + "ChannelState: 5\n")) + "DialString: 1001\n")));
        QCOMPARE(pbx.calls(), QByteArray("7.1 ringing >1001: 7.1"));
        pbx.says(
            eventOf("Newexten", QByteArray(phone + "ChannelState: 6\nExten: 4930\nApplication: Dial\n")));
        const QByteArray line = partOf("PJSIP/peer-2", "7.2", "7.1", "4930", "1001");
        pbx.says(eventOf("Newchannel", QByteArray(line + "ChannelState: 0\nExten: s\n")));
        pbx.says(eventOf("DialBegin",
            QByteArray(phone + "ChannelState: 6\n" + destOf(QByteArray(line + "ChannelState: 5\n"))
                + "DialString: 4930@peer\n")));
        QCOMPARE(pbx.calls(), QByteArray("7.1 ringing 1001>4930: 7.1 7.2"));
        QCOMPARE(pbx.call("7.1").direction, CallDirection::Outbound);
    }

    void aCallOfLocalChannelsAlone_data()
    {
        QTest::addColumn<QByteArray>("callerId");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("without caller id") << QByteArray("<unknown>") << QByteArray(">5");
        QTest::newRow("with one") << QByteArray("200") << QByteArray("200>5"); // both halves have it
    }
    void aCallOfLocalChannelsAlone()
    {
        QFETCH(QByteArray, callerId);
        QFETCH(QByteArray, expected);
        WirePbx pbx;
        const QByteArray near = partOf("Local/5@c-1;1", "9.1", "9.1", callerId, callerId);
        const QByteArray far = partOf("Local/5@c-1;2", "9.2", "9.1", callerId, callerId);
        pbx.says(eventOf("Newchannel", QByteArray(near + "ChannelState: 6\nExten: 5\n")));
        pbx.says(eventOf("Newchannel", QByteArray(far + "ChannelState: 6\nExten: 5\n")));
        pbx.says(eventOf("Newexten", QByteArray(far + "Exten: s\nApplication: Milliwatt\n")));
        QCOMPARE(pbx.calls(), QByteArray("9.1 up " + expected + ": 9.1 9.2"));
        QCOMPARE(pbx.call("9.1").localHalves, quint16(2));
        QCOMPARE(pbx.call("9.1").callerChannel(), QByteArrayView("Local/5@c-1;2"));
        // Once somebody real is in it, they stand for nobody.
        pbx.says("Event: Newchannel\nChannel: PJSIP/8-1\nChannelState: 5\nCallerIDNum: 8\nUniqueid: 9.3\n"
                 "Linkedid: 9.1\n\n");
        QVERIFY(pbx.calls().startsWith("9.1 ringing 8>"));
    }

    void aNamedLocalChannelTellsWhoIsCalled()
    {
        WirePbx pbx;
        pbx.says(eventOf("Newchannel",
            QByteArray(partOf("Local/anna@office-1;1", "9.1", "9.1", "", "") + "ChannelState: 6\n")));
        pbx.says(eventOf("Newchannel",
            QByteArray(partOf("Local/anna@office-1;2", "9.2", "9.1", "", "") + "ChannelState: 6\n")));
        QCOMPARE(pbx.calls(), QByteArray("9.1 up >anna: 9.1 9.2"));
    }

    void localBridgeTies_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("11") << QByteArray("Event: LocalBridge\nChannel1: x\nChannel2: y\nUniqueid1: 1\n"
                                          "Uniqueid2: 2\nContext: c\nExten: 5\n\n");
        QTest::newRow("12") << QByteArray(
            "Event: LocalBridge\nLocalOneChannel: x\nLocalOneChannelState: 6\nLocalOneUniqueid: 1\n"
            "LocalTwoChannel: y\nLocalTwoChannelState: 4\nLocalTwoUniqueid: 2\nContext: c\nExten: 5\n\n");
    }
    void localBridgeTies()
    {
        QFETCH(QByteArray, said);
        WirePbx pbx;
        pbx.says("Event: Newchannel\nChannel: x\nChannelState: 6\nUniqueid: 1\n\n"
                 "Event: Newchannel\nChannel: y\nChannelState: 4\nUniqueid: 2\n\n");
        pbx.says(said);
        QCOMPARE(pbx.channels().calls().size(), 1);
        QVERIFY(pbx.at("1").exten().isEmpty()); // where it leads is not where it is
    }

    void queueConferenceAndParkingOf22()
    {
        WirePbx pbx;
        pbx.says(eventOf("Newchannel", annaUp));
        pbx.says(eventOf("QueueCallerJoin", QByteArray(annaUp + "Queue: support\nPosition: 3\nCount: 3\n")));
        QCOMPARE(pbx.calls(), QByteArray("1.1 queue(support) 1001>1002: 1.1"));
        QCOMPARE(pbx.at("1.1").queuePosition, quint16(3));
        pbx.says(eventOf("QueueCallerLeave", QByteArray(annaUp + "Queue: support\nPosition: 1\n")));
        pbx.says(eventOf("ConfbridgeJoin",
            QByteArray(annaUp + "Conference: 700\nBridgeUniqueid: b7\nBridgeType: base\nMuted: No\n")));
        QCOMPARE(pbx.calls(), QByteArray("1.1 conference(700) 1001>1002: 1.1"));
        pbx.says(eventOf("ConfbridgeMute", QByteArray(annaUp + "Conference: 700\n")));
        QVERIFY(pbx.at("1.1").is(ChannelRecord::Muted));
        pbx.says(eventOf("ConfbridgeLeave", QByteArray(annaUp + "Conference: 700\n")));
        QVERIFY(!pbx.at("1.1").is(ChannelRecord::Muted));
        QByteArray parkee = annaUp;
        parkee = "Parkee" + parkee.trimmed().replace("\n", "\nParkee") + "\n";
        pbx.says(eventOf("ParkedCall", QByteArray(parkee + "Parkinglot: default\nParkingSpace: 701\n")));
        QCOMPARE(pbx.calls(), QByteArray("1.1 parked(701) 1001>1002: 1.1"));
        QCOMPARE(pbx.at("1.1").parkingLot(), QByteArrayView("default"));
        pbx.says(eventOf("UnParkedCall", QByteArray(parkee + "Parkinglot: default\nParkingSpace: 701\n")));
        QCOMPARE(pbx.calls(), QByteArray("1.1 up 1001>1002: 1.1"));
    }

    void queueConferenceAndParkingOf14()
    {
        WirePbx pbx;
        pbx.says("Event: Newchannel\nChannel: SIP/1-a\nState: Up\nCallerIDNum: 1\nUniqueid: 9\n\n"
                 "Event: Join\nChannel: SIP/1-a\nCallerID: 1\nQueue: support\nPosition: 1\nUniqueid: 9\n\n");
        QCOMPARE(pbx.calls(), QByteArray("9 queue(support) 1>: 9"));
        pbx.says("Event: Leave\nChannel: SIP/1-a\nQueue: support\nUniqueid: 9\n\n"
                 "Event: MeetmeJoin\nChannel: SIP/1-a\nUniqueid: 9\nMeetme: 600\nUsernum: 1\n\n");
        QCOMPARE(pbx.calls(), QByteArray("9 conference(600) 1>: 9"));
        pbx.says("Event: MeetmeMute\nChannel: SIP/1-a\nUniqueid: 9\nMeetme: 600\nStatus: on\n\n");
        QVERIFY(pbx.at("9").is(ChannelRecord::Muted));
        pbx.says("Event: MeetmeLeave\nChannel: SIP/1-a\nUniqueid: 9\nMeetme: 600\n\n"
                 "Event: ParkedCall\nExten: 701\nChannel: SIP/1-a\nFrom: SIP/2-b\nTimeout: 45\n\n"); // no id
        QCOMPARE(pbx.calls(), QByteArray("9 parked(701) 1>: 9"));
        pbx.says("Event: UnParkedCall\nExten: 701\nChannel: SIP/1-a\nFrom: SIP/2-b\n\n");
        QCOMPARE(pbx.calls(), QByteArray("9 up 1>: 9"));
        pbx.says("Event: ParkedCall\nExten: 702\nChannel: SIP/nobody\n\n"); // an unknown name is nobody
        QCOMPARE(pbx.channels().table().size(), 1);
    }

    void factsOfAChannel()
    {
        WirePbx pbx;
        pbx.says(eventOf("Newchannel", annaUp));
        pbx.says(eventOf("MixMonitorStart", annaUp));
        QVERIFY(pbx.at("1.1").isRecorded());
        pbx.says(eventOf("MixMonitorStop", annaUp));
        QVERIFY(!pbx.at("1.1").isRecorded());
        pbx.says("Event: MusicOnHold\nState: Start\nChannel: PJSIP/1001-1\nUniqueID: 1.1\n\n");
        QVERIFY(pbx.at("1.1").is(ChannelRecord::MusicOnHold));
        QCOMPARE(pbx.at("1.1").state, ChannelState::Up); // that State is none of a channel
        pbx.says("Event: MusicOnHold\nState: Stop\nChannel: PJSIP/1001-1\nUniqueID: 1.1\n\n");
        QVERIFY(!pbx.at("1.1").is(ChannelRecord::MusicOnHold));
        pbx.says("Event: ChanSpyStart\nSpyerChannel: SIP/boss\nSpyeeChannel: PJSIP/1001-1\n\n");
        QVERIFY(pbx.at("1.1").is(ChannelRecord::SpiedOn));
        pbx.says("Event: ChanSpyStart\nSpyerChannel: SIP/chief\nSpyeeChannel: PJSIP/1001-1\n\n");
        pbx.says("Event: ChanSpyStop\nSpyeeChannel: PJSIP/1001-1\n\n");
        QVERIFY(pbx.at("1.1").is(ChannelRecord::SpiedOn)); // the other one still listens
        pbx.says("Event: ChanSpyStop\nSpyeeChannel: PJSIP/1001-1\n\n");
        QVERIFY(!pbx.at("1.1").is(ChannelRecord::SpiedOn));
    }

    void aConferenceIsNoCall()
    {
        WirePbx pbx; // 12 to 13.4: bridges without Linkedids
        for (const char* id : {"1", "2", "3"})
            pbx.says(QByteArray(QByteArray("Event: BridgeEnter\nBridgeUniqueid: c\nBridgeType: base\n"
                                           "BridgeTechnology: softmix\nBridgeCreator: ConfBridge\n"
                                           "BridgeName: 700\nChannel: PJSIP/x-")
                + id + "\nChannelState: 6\nUniqueid: " + id + "\n\n"));
        QCOMPARE(pbx.channels().calls().size(), 3);
        QCOMPARE(pbx.bridges(), QByteArray("c: 1 2 3"));
        const BridgeRecord* bridge = pbx.channels().bridges().find("c");
        QCOMPARE(bridge->technology(), QByteArrayView("softmix"));
        QCOMPARE(bridge->creator(), QByteArrayView("ConfBridge"));
        QCOMPARE(bridge->name(), QByteArrayView("700"));
        pbx.says("Event: BridgeDestroy\nBridgeUniqueid: c\n\n");
        QCOMPARE(pbx.bridges(), QByteArray());
        QVERIFY(pbx.at("1").bridge == nullptr);
    }

    void doubts()
    {
        WirePbx pbx;
        pbx.tellsSteps();
        pbx.says(eventOf("Newchannel", anna));
        const auto now = Clock::now();
        QCOMPARE(doubtOf(pbx.at("1.1"), now), ChannelDoubt::None);
        QCOMPARE(doubtOf(pbx.at("1.1"), now + 2 * limits::stuckRinging), ChannelDoubt::StuckRinging);
        pbx.says(eventOf("Newstate", annaUp));
        QCOMPARE(doubtOf(pbx.at("1.1"), now + 2 * limits::stuckUp), ChannelDoubt::StuckUp);
        pbx.says(eventOf("Newexten", QByteArray(annaUp + "Application: Wait\nAppData: 3600\n")));
        QCOMPARE(doubtOf(pbx.at("1.1"), now + 2 * limits::stuckUp), ChannelDoubt::None);
        pbx.says("Event: Rename\nChannel: PJSIP/1001-1\nNewname: PJSIP/1001-1<ZOMBIE>\nUniqueid: 1.1\n\n");
        QCOMPARE(doubtOf(pbx.at("1.1"), now + 2 * limits::stuckPassing), ChannelDoubt::StuckPassing);
    }

    void timeAloneMarksThem()
    {
        WirePbx pbx;
        pbx.tellsSteps();
        pbx.says(eventOf("Newchannel", anna));
        QCOMPARE(pbx.channels().doubtfulCount(), 0U);
        pbx.channels().lookForDoubts(Clock::now() + 2 * limits::stuckRinging);
        QCOMPARE(pbx.at("1.1").doubt, ChannelDoubt::StuckRinging);
        QCOMPARE(pbx.call("1.1").doubt, ChannelDoubt::StuckRinging);
        QCOMPARE(pbx.channels().doubtfulCount(), 1U);
        pbx.says(eventOf("Newstate", annaUp)); // at once, not at the next look
        QCOMPARE(pbx.at("1.1").doubt, ChannelDoubt::None);
        QCOMPARE(pbx.call("1.1").doubt, ChannelDoubt::None);
        QCOMPARE(pbx.channels().doubtfulCount(), 0U);
        pbx.channels().lookForDoubts(Clock::now() + 2 * limits::stuckUp);
        QCOMPARE(pbx.channels().doubtfulCount(), 1U);
        pbx.says(eventOf("Hangup", annaUp));
        QCOMPARE(pbx.channels().doubtfulCount(), 0U);
    }

    void whoTalkedUpToNowIsNotIdle()
    {
        WirePbx pbx;
        pbx.tellsSteps();
        pbx.says(eventOf("Newchannel", annaUp));
        const auto now = Clock::now();
        pbx.channels().table().edit("1.1")->stateSince = now - 2 * limits::stuckUp;
        pbx.channels().lookForDoubts(now);
        QCOMPARE(pbx.at("1.1").doubt, ChannelDoubt::StuckUp);
        pbx.says(eventOf("BridgeEnter", QByteArray("BridgeUniqueid: b\nBridgeType: basic\n" + annaUp)));
        QCOMPARE(pbx.at("1.1").doubt, ChannelDoubt::None);
        pbx.channels().table().edit("1.1")->stateSince = now - 2 * limits::stuckUp;
        pbx.says(eventOf("BridgeLeave", QByteArray("BridgeUniqueid: b\nBridgeType: basic\n" + annaUp)));
        pbx.channels().lookForDoubts(now);
        QCOMPARE(pbx.at("1.1").doubt, ChannelDoubt::None);
    }

    void looksAtEveryChannelInTurns()
    {
        WirePbx pbx;
        constexpr int count = 40'000; // more than one look sees
        for (int i = 0; i < count; ++i) {
            const QByteArray id = QByteArray::number(i);
            pbx.says(
                "Event: Newchannel\nChannel: PJSIP/" + id + "\nChannelState: 5\nUniqueid: " + id + "\n\n");
        }
        const auto later = Clock::now() + 2 * limits::stuckRinging;
        pbx.channels().lookForDoubts(later);
        QVERIFY(pbx.channels().doubtfulCount() < count);
        for (int turn = 0; turn < 5; ++turn)
            pbx.channels().lookForDoubts(later);
        QCOMPARE(pbx.channels().doubtfulCount(), quint32(count));
    }
};

WIRECHIEF_GUILESS_TEST(CallsTest, tst_calls)
#include "tst_calls.moc"
