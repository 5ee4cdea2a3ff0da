// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/pbx/wirepbx.h"

using namespace wirechief;

class ChannelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callOf22()
    {
        WirePbx pbx;
        pbx.says(
            "Event: Newchannel\nChannel: PJSIP/1001-1\nChannelState: 4\nCallerIDNum: 1001\nCallerIDName: "
            "O\\'Brien\nConnectedLineNum: <unknown>\nContext: default\nExten: 1002\nPriority: 1\nUniqueid: "
            "1.1\nLinkedid: 1.1\n\n"
            "Event: Newexten\nChannel: PJSIP/1001-1\nChannelState: 4\nUniqueid: 1.1\nExtension: "
            "1002\nApplication: Dial\nAppData: "
            "PJSIP/1002,20\n\n"
            "Event: Newchannel\nChannel: PJSIP/1002-2\nChannelState: 0\nUniqueid: 1.2\nLinkedid: 1.1\n\n"
            "Event: DialBegin\nChannel: PJSIP/1001-1\nChannelState: 4\nUniqueid: 1.1\nDestChannel: "
            "PJSIP/1002-2\nDestChannelState: "
            "5\nDestUniqueid: 1.2\n\n");
        QCOMPARE(pbx.table(), QByteArray("PJSIP/1001-1 Ring\nPJSIP/1002-2 Ringing"));
        QCOMPARE(pbx.at("1.1").callerIdName(), QByteArrayView("O'Brien"));
        QVERIFY(pbx.at("1.1").connectedLineNum().isEmpty());
        QCOMPARE(pbx.at("1.1").application(), QByteArrayView("Dial"));
        pbx.says("Event: Newstate\nChannel: PJSIP/1002-2\nChannelState: 6\nUniqueid: 1.2\n\n"
                 "Event: BridgeEnter\nBridgeUniqueid: b1\nChannel: PJSIP/1002-2\nChannelState: 6\nUniqueid: "
                 "1.2\n\n"
                 "Event: BridgeEnter\nBridgeUniqueid: b1\nChannel: PJSIP/1001-1\nChannelState: 6\nUniqueid: "
                 "1.1\n\n"
                 "Event: Hold\nChannel: PJSIP/1001-1\nChannelState: 6\nUniqueid: 1.1\n\n");
        QCOMPARE(pbx.table(), QByteArray("PJSIP/1001-1 Up b1 held\nPJSIP/1002-2 Up b1"));
        pbx.says("Event: Unhold\nChannel: PJSIP/1001-1\nChannelState: 6\nUniqueid: 1.1\n\n"
                 "Event: BridgeLeave\nBridgeUniqueid: b1\nChannel: PJSIP/1002-2\nChannelState: 6\nUniqueid: "
                 "1.2\n\n"
                 "Event: Hangup\nChannel: PJSIP/1002-2\nUniqueid: 1.2\nCause: 16\n\n"
                 "Event: BridgeLeave\nBridgeUniqueid: b1\nChannel: PJSIP/1002-2\nUniqueid: 1.2\n\n");
        QCOMPARE(pbx.table(), QByteArray("PJSIP/1001-1 Up b1"));
    }

    /// ConfBridge and the parking lots tell by ways of their own, which may be slower than that of channels.
    void whatOnlyMentionsAChannelDoesNotTakeItBack()
    {
        WirePbx pbx;
        const auto channel = [](const QByteArray& name, const QByteArray& state, const QByteArray& caller) {
            return QByteArray("Channel: " + name + "\nChannelState: " + state + "\nCallerIDNum: " + caller
                + "\nConnectedLineNum: <unknown>\nUniqueid: 1\nLinkedid: 1\n");
        };
        pbx.says(QByteArray("Event: Newchannel\n" + channel("PJSIP/1001-1", "0", "<unknown>") + '\n'
            + "Event: Newstate\n" + channel("PJSIP/1001-1", "6", "1001") + '\n'
            + "Event: Rename\nChannel: PJSIP/1001-1\nNewname: PJSIP/1001-2\nUniqueid: 1\n\n"
            + "Event: ConfbridgeJoin\nConference: 800\n" + channel("PJSIP/1001-1", "0", "<unknown>")));
        QCOMPARE(pbx.table(), QByteArray("PJSIP/1001-2 Up"));
        QCOMPARE(pbx.at("1").callerIdNum(), QByteArrayView("1001"));
        QCOMPARE(pbx.at("1").placeName(), QByteArrayView("800"));
        // Nor does it where it comes first, and is the newer one.
        pbx.says(QByteArray("Event: Newchannel\n" + channel("PJSIP/1001-1", "0", "<unknown>"))
                     .replace("Uniqueid: 1", "Uniqueid: 2"));
        pbx.says(QByteArray("Event: ConfbridgeJoin\nConference: 800\n" + channel("PJSIP/1001-1", "6", "1001"))
                     .replace("Uniqueid: 1", "Uniqueid: 2"));
        QCOMPARE(pbx.at("2").state, ChannelState::Up);
        pbx.says(QByteArray("Event: Newexten\n" + channel("PJSIP/1001-1", "0", "1001"))
                     .replace("Uniqueid: 1", "Uniqueid: 2"));
        QCOMPARE(pbx.at("2").state, ChannelState::Down);
        QCOMPARE(pbx.at("2").callerIdNum(), QByteArrayView("1001"));
    }

    void namesAreEscapedWhereChannelsHaveALinkedid()
    {
        WirePbx pbx;
        const QByteArray before = "Event: NewCallerid\nChannel: a\nCallerIDName: O\\'Brien\nUniqueid: ";
        pbx.says(QByteArray(before + "1\n\n")); // up to 13.4 that is a backslash
        QCOMPARE(pbx.at("1").callerIdName(), QByteArrayView("O\\'Brien"));
        pbx.says(QByteArray(before + "2\nLinkedid: 2\n\n"));
        QCOMPARE(pbx.at("2").callerIdName(), QByteArrayView("O'Brien"));
        pbx.says(
            "Event: DialBegin\nDestChannel: b\nDestChannelState: 5\nDestCallerIDName: a\\\\b\nDestUniqueid: "
            "3\nDestLinkedid: 3\n\n");
        QCOMPARE(pbx.at("3").callerIdName(), QByteArrayView("a\\b"));
    }

    void callOf14()
    {
        WirePbx pbx;
        pbx.says("Event: Newchannel\nChannel: SIP/1001-a\nState: Ring\nCallerIDNum: 1001\nUniqueid: 1\n\n"
                 "Event: Newchannel\nChannel: SIP/1002-b\nState: Down\nUniqueid: 2\n\n"
                 "Event: Newexten\nChannel: SIP/1001-a\nContext: default\nExtension: 1002\nPriority: "
                 "1\nApplication: Dial\nAppData: "
                 "SIP/1002\nUniqueid: 1\n\n"
                 "Event: Newstate\nChannel: SIP/1002-b\nState: Up\nUniqueid: 2\n\n"
                 "Event: Link\nChannel1: SIP/1001-a\nChannel2: SIP/1002-b\nUniqueid1: 1\nUniqueid2: 2\n\n"
                 "Event: Unlink\nChannel1: SIP/1001-a\nChannel2: SIP/1002-b\nUniqueid1: 1\nUniqueid2: 2\n\n"
                 "Event: Link\nChannel1: SIP/1001-a\nChannel2: SIP/1002-b\nUniqueid1: 1\nUniqueid2: 2\n\n");
        QCOMPARE(pbx.table(), QByteArray("SIP/1001-a Ring SIP/1002-b\nSIP/1002-b Up SIP/1001-a"));
        QCOMPARE(pbx.at("1").exten(), QByteArrayView("1002"));
        pbx.says("Event: Rename\nOldname: SIP/1002-b\nNewname: SIP/1003-c\nUniqueid: 2\n\n"
                 "Event: Hangup\nChannel: SIP/1001-a\nUniqueid: 1\n\n");
        QCOMPARE(pbx.table(), QByteArray("SIP/1003-c Up")); // a bridge of two ends with either
    }

    void bridgesSayHowTheyShowPictures()
    {
        WirePbx pbx;
        pbx.says("Event: BridgeCreate\nBridgeUniqueid: b1\nBridgeType: base\nBridgeTechnology: softmix\n"
                 "BridgeCreator: ConfBridge\nBridgeName: 8000\nBridgeVideoSourceMode: talker\n\n");
        const BridgeRecord* bridge = pbx.channels().bridges().find("b1");
        QCOMPARE(bridge->video(), QByteArrayView("talker"));
        pbx.says("Event: BridgeVideoSourceUpdate\nBridgeUniqueid: b1\nBridgeType: base\n"
                 "BridgeVideoSourceMode: sfu\n\n");
        QCOMPARE(bridge->video(), QByteArrayView("sfu"));
    }

    void masqueradeOf18()
    {
        WirePbx pbx;
        pbx.says("Event: Newchannel\nChannel: SIP/a-1\nChannelState: 6\nUniqueid: 1\n\n"
                 "Event: Newchannel\nChannel: AsyncGoto/SIP/a-1\nChannelState: 6\nUniqueid: 2\n\n"
                 "Event: Masquerade\nClone: SIP/a-1\nOriginal: AsyncGoto/SIP/a-1\n\n"
                 "Event: Rename\nChannel: SIP/a-1\nNewname: SIP/a-1<MASQ>\nUniqueid: 1\n\n"
                 "Event: Rename\nChannel: AsyncGoto/SIP/a-1\nNewname: SIP/a-1\nUniqueid: 2\n\n"
                 "Event: Rename\nChannel: SIP/a-1<MASQ>\nNewname: AsyncGoto/SIP/a-1<ZOMBIE>\nUniqueid: 1\n\n"
                 "Event: Hangup\nChannel: AsyncGoto/SIP/a-1<ZOMBIE>\nUniqueid: 1\n\n");
        QCOMPARE(pbx.table(), QByteArray("SIP/a-1 Up"));
        QCOMPARE(pbx.at("2").name(), QByteArrayView("SIP/a-1"));
    }

    void bridgeOf11AndPlainUnlink()
    {
        WirePbx pbx;
        pbx.says("Event: Newchannel\nChannel: a\nChannelState: 6\nUniqueid: 1\n\n"
                 "Event: Newchannel\nChannel: b\nChannelState: 6\nUniqueid: 2\n\n"
                 "Event: Bridge\nBridgestate: Link\nBridgetype: core\nChannel1: a\nChannel2: b\nUniqueid1: "
                 "1\nUniqueid2: 2\n\n");
        QCOMPARE(pbx.table(), QByteArray("a Up b\nb Up a"));
        pbx.says(
            "Event: Bridge\nBridgestate: Unlink\nChannel1: a\nChannel2: b\nUniqueid1: 1\nUniqueid2: 2\n\n");
        QCOMPARE(pbx.table(), QByteArray("a Up\nb Up"));
        pbx.says("Event: Hold\nStatus: On\nChannel: a\nUniqueid: 1\n\n");
        QCOMPARE(pbx.table(), QByteArray("a Up held\nb Up"));
        pbx.says("Event: Hold\nStatus: Off\nChannel: a\nUniqueid: 1\n\n");
        QCOMPARE(pbx.table(), QByteArray("a Up\nb Up"));
    }

    /// What Asterisk uses for itself is a channel, and nobody's call.
    /// Before a masquerade is over, and on old hardware ports, two channels have one name.
    void aSharedNameOutlivesOneOfThem()
    {
        const QByteArray begin = "Event: Newchannel\nChannel: DAHDI/1-1\nState: Up\nUniqueid: ";
        for (const char* gone : {"1", "2"}) {
            for (const bool renamed : {false, true}) {
                WirePbx pbx;
                pbx.says(QByteArray(begin + "1\n\n"));
                QCOMPARE(pbx.channels().findByName("DAHDI/1-1"), &pbx.at("1"));
                pbx.says(QByteArray(begin + "2\n\n"));
                pbx.says(renamed
                        ? QByteArray("Event: Rename\nNewname: DAHDI/1-1<ZOMBIE>\nUniqueid: ") + gone + "\n\n"
                        : QByteArray("Event: Hangup\nUniqueid: ") + gone + "\n\n");
                const QByteArray left = gone == QByteArrayView("1") ? "2" : "1";
                QCOMPARE(pbx.channels().findByName("DAHDI/1-1"), &pbx.at(left));
                pbx.says(QByteArray("Event: Hangup\nUniqueid: " + left + "\n\n"));
                QVERIFY(pbx.channels().findByName("DAHDI/1-1") == nullptr);
            }
        }
    }

    void internalChannelsAreNoCalls()
    {
        WirePbx pbx;
        const QByteArray message
            = "Channel: Message/ast_msg_queue\nChannelState: 6\nUniqueid: 1\nLinkedid: 1\n";
        pbx.says(QByteArray("Event: Newchannel\n" + message + "\nEvent: Newstate\n" + message + '\n'));
        pbx.says("Event: Newchannel\nChannel: Bridge/0x7f01-input\nState: Up\nUniqueid: 2\n\n"
                 "Event: Newchannel\nChannel: ConfBridgeRecorder/conf-1-uid-2\nState: Up\nUniqueid: 3\n\n"
                 "Event: Newchannel\nChannel: Bridge/100-1\nState: Up\nUniqueid: 4\n\n"
                 "Event: Newchannel\nChannel: Message/alice-1\nState: Up\nUniqueid: 5\n\n");
        QCOMPARE(pbx.channels().table().size(), 5);
        QCOMPARE(pbx.channels().count(), 2);
        QCOMPARE(pbx.calls(), QByteArray("4 up >: 4\n5 up >: 5"));
        // No bridge and nobody who dials makes a call of it, and no time makes it doubtful.
        pbx.says("Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\nUniqueid: 1\nLinkedid: 4\n\n"
                 "Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\nUniqueid: 4\nLinkedid: 4\n\n"
                 "Event: Dial\nSubEvent: Begin\nUniqueid: 4\nDestUniqueid: 2\n\n");
        QCOMPARE(pbx.calls(), QByteArray("4 up >: 4\n5 up >: 5"));
        pbx.channels().lookForDoubts(Channels::Clock::now() + std::chrono::hours(9));
        QCOMPARE(pbx.at("1").doubt, ChannelDoubt::None);
        // The server may list it or not.
        auto now = Channels::Clock::now();
        pbx.lists("Event: CoreShowChannel\nChannel: Bridge/100-1\nUniqueid: 4\nChannelState: 6\n\n", now);
        pbx.lists(QByteArray("Event: CoreShowChannel\n" + message
                      + "\nEvent: CoreShowChannel\nChannel: Bridge/100-1\nUniqueid: 4\nChannelState: 6\n\n"),
            now);
        pbx.lists("Event: CoreShowChannel\nChannel: Bridge/100-1\nUniqueid: 4\nChannelState: 6\n\n", now);
        pbx.channels().elapse(now + std::chrono::minutes(1));
        QCOMPARE(pbx.channels().drift().total(), quint64(0));
        QCOMPARE(pbx.channels().count(), 1);
        // One that gets another name is a call, and the other way round.
        pbx.says("Event: Rename\nUniqueid: 4\nNewname: Bridge/0x7f02-output\n\n");
        QCOMPARE(pbx.calls(), QByteArray());
        QCOMPARE(pbx.channels().count(), 0);
        pbx.says("Event: Rename\nUniqueid: 4\nNewname: SIP/100-1\n\n");
        QCOMPARE(pbx.calls(), QByteArray("4 up >: 4"));
        pbx.says("Event: Hangup\nUniqueid: 4\n\n");
        QCOMPARE(pbx.channels().count(), 0);
    }

    void listDoesNotRaiseTheDead()
    {
        WirePbx pbx;
        pbx.says("Event: Hangup\nChannel: a\nUniqueid: 1\n\n");
        pbx.server.channels().applyList(
            itemsOf(
                "Event: CoreShowChannel\nChannel: a\nUniqueid: 1\nChannelState: 6\n\n"
                "Event: CoreShowChannel\nChannel: b\nUniqueid: 2\nChannelState: 6\nDuration: 01:00:05\n\n"),
            0);
        QCOMPARE(pbx.table(), QByteArray("b Up"));
        const auto age = Channels::Clock::now() - pbx.at("2").created;
        QVERIFY(age >= std::chrono::seconds(3605) && age < std::chrono::seconds(3665));
    }

    void whatIsNewerThanTheListStays()
    {
        WirePbx pbx;
        pbx.says("Event: Newchannel\nChannel: old\nUniqueid: 1\nChannelState: 0\n\n");
        const quint32 requestedAt = pbx.server.channels().messageNumber();
        pbx.says("Event: Newchannel\nChannel: new\nUniqueid: 2\nChannelState: 0\n\n");
        pbx.server.channels().applyList({}, requestedAt);
        QCOMPARE(pbx.table(), QByteArray("new Down"));
    }

    void anOldStateEndsAtTheNewest()
    {
        WirePbx pbx;
        pbx.server.channels().applyList(
            itemsOf("Event: CoreShowChannel\nChannel: a\nUniqueid: 1\nChannelState: 6\n\n"), 0);
        pbx.says("Event: Newstate\nChannel: a\nUniqueid: 1\nChannelState: 5\n\n"
                 "Event: Newstate\nChannel: a\nUniqueid: 1\nChannelState: 6\n\n");
        QCOMPARE(pbx.table(), QByteArray("a Up"));
    }

    void statusOf14()
    {
        WirePbx pbx;
        pbx.server.channels().applyList(
            itemsOf("Event: Status\nPrivilege: Call\nChannel: SIP/a\nCallerIDNum: "
                    "1\nState: Up\nContext: default\nExtension: 100\nPriority: "
                    "2\nSeconds: 61\nLink: SIP/b\nUniqueid: 9\nActionID: x\n\n"
                    "Event: Status\nChannel: SIP/b\nState: Up\nLink: SIP/a\nUniqueid: 8\n\n"),
            0);
        QCOMPARE(pbx.table(), QByteArray("SIP/a Up SIP/b\nSIP/b Up SIP/a"));
        QCOMPARE(pbx.at("9").exten(), QByteArrayView("100"));
    }

    void states()
    {
        QCOMPARE(channelStateOf("6"), ChannelState::Up);
        QCOMPARE(channelStateOf("ringing"), ChannelState::Ringing);
        QCOMPARE(channelStateOf("99"), ChannelState::Unknown);
        QCOMPARE(channelStateOf("-1"), ChannelState::Unknown);
        QVERIFY(channelStateName(ChannelState::DialingOffHook) == QByteArrayView("Dialing Offhook"));
    }
};

WIRECHIEF_GUILESS_TEST(ChannelsTest, tst_channels)
#include "tst_channels.moc"
