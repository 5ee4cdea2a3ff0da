// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirepbx.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace wirechief;

namespace {

using Clock = Channels::Clock;

/// What holds whatever a server says: every list has its members, and they say so themselves.
QByteArray brokenRule(WirePbx& pbx)
{
    Channels& channels = pbx.channels();
    QByteArray broken;
    const auto mustHold = [&broken](bool holds, const char* rule) {
        if (!holds && broken.isEmpty())
            broken = rule;
    };
    qsizetype legs = 0;
    channels.calls().forEach([&](const CallRecord& call) {
        mustHold(call.isEnded() == (call.legs == 0), "a call has ended exactly if it has no leg");
        const auto its = channels.legsOf(call);
        mustHold(its.size() == call.legs, "a call counts its legs");
        legs += qsizetype(its.size());
        bool hasCaller = call.caller == nullptr;
        bool hasCallee = call.callee == nullptr;
        bool hasBridge = call.bridge == nullptr;
        for (const ChannelRecord* leg : its) {
            mustHold(leg->call == &call, "a leg knows its call");
            mustHold(channels.table().find(leg->key()) == leg, "a leg is in the table");
            hasCaller = hasCaller || leg == call.caller;
            hasCallee = hasCallee || leg == call.callee;
            hasBridge = hasBridge || leg->bridge == call.bridge;
        }
        mustHold(hasCaller && hasCallee && hasBridge, "parties and bridge are those of legs");
    });
    mustHold(legs == channels.table().size(), "each channel is in one call");
    qsizetype members = 0;
    channels.bridges().forEach([&](const BridgeRecord& bridge) {
        const auto its = channels.membersOf(bridge);
        mustHold(its.size() == bridge.members, "a bridge counts its members");
        mustHold(!bridge.isPair || its.size() == 2, "a pair has two members");
        for (const ChannelRecord* member : its)
            mustHold(member->bridge == &bridge, "a member knows its bridge");
        members += qsizetype(its.size());
    });
    qsizetype bridged = 0;
    channels.table().forEach([&](const ChannelRecord& channel) {
        bridged += channel.bridge != nullptr ? 1 : 0;
        const ChannelRecord* peer = channel.bridgePeer();
        mustHold(peer == nullptr || peer->bridgePeer() == &channel, "a peer has this one as its peer");
    });
    mustHold(bridged == members, "each member is in one bridge");
    return broken;
}

/// The obvious model of channels and bridges from 12 on: maps, and a walk through all of them where needed.
struct Naive {
    struct Channel {
        int state = 0;
        QByteArray bridge;
    };
    std::map<QByteArray, Channel> channels;
    std::set<QByteArray> dead;
    std::set<QByteArray> bridges;
    std::set<QByteArray> deadBridges;

    Channel* touch(const QByteArray& id) { return dead.contains(id) ? nullptr : &channels[id]; }
    void take(const QByteArray& kind, const QByteArray& id, int state, const QByteArray& bridge)
    {
        if (kind == "BridgeDestroy") {
            bridges.erase(bridge);
            deadBridges.insert(bridge);
            for (auto& [key, channel] : channels) {
                if (channel.bridge == bridge)
                    channel.bridge.clear();
            }
            return;
        }
        if (kind == "BridgeCreate") {
            deadBridges.erase(bridge);
            bridges.insert(bridge);
            return;
        }
        if (kind == "Hangup") {
            channels.erase(id);
            dead.insert(id);
            return;
        }
        if (kind == "Newchannel")
            dead.erase(id);
        Channel* channel = touch(id);
        if (channel != nullptr)
            channel->state = state;
        if (kind == "BridgeEnter") {
            deadBridges.erase(bridge);
            bridges.insert(bridge);
            if (channel != nullptr)
                channel->bridge = bridge;
        } else if (kind == "BridgeLeave" && channel != nullptr
            && (channel->bridge == bridge || !bridges.contains(bridge))) {
            channel->bridge.clear();
        }
    }
    [[nodiscard]] QByteArray text() const
    {
        QByteArray text;
        for (const auto& [id, channel] : channels)
            text += id + ' ' + QByteArray::number(channel.state) + ' ' + channel.bridge + '\n';
        for (const QByteArray& bridge : bridges)
            text += bridge + '\n';
        return text;
    }
};

QByteArray textOf(WirePbx& pbx)
{
    std::map<QByteArray, QByteArray> rows;
    pbx.channels().table().forEach([&rows](const ChannelRecord& channel) {
        const QByteArray id = channel.key().toByteArray();
        rows[id]
            = id + ' ' + QByteArray::number(int(channel.state)) + ' ' + channel.bridgeKey().toByteArray();
    });
    QByteArray text;
    for (const auto& [id, row] : rows)
        text += row + '\n';
    std::set<QByteArray> bridges;
    pbx.channels().bridges().forEach(
        [&bridges](const BridgeRecord& bridge) { bridges.insert(bridge.key().toByteArray()); });
    for (const QByteArray& bridge : bridges)
        text += bridge + '\n';
    return text;
}

void seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

/// What a server may say that cannot be.
class ContradictionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithANaiveModel_data() { seeds(); }
    void agreesWithANaiveModel()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WirePbx pbx;
        Naive naive;
        const QByteArrayList kinds{"Newchannel", "Newchannel", "Newstate", "Hangup", "BridgeCreate",
            "BridgeEnter", "BridgeEnter", "BridgeEnter", "BridgeLeave", "BridgeDestroy"};
        for (int step = 0; step < 3000; ++step) {
            const QByteArray kind = kinds[random.bounded(int(kinds.size()))];
            const QByteArray id = "c" + QByteArray::number(random.bounded(12));
            const QByteArray bridge = "b" + QByteArray::number(random.bounded(5));
            const QByteArray linkedid = "c" + QByteArray::number(random.bounded(12));
            const int state = random.bounded(7);
            pbx.says(QByteArray("Event: " + kind + "\nChannel: PJSIP/" + id
                + "\nChannelState: " + QByteArray::number(state) + "\nUniqueid: " + id
                + "\nLinkedid: " + linkedid + "\nBridgeUniqueid: " + bridge + "\nBridgeType: basic\n\n"));
            naive.take(kind, id, state, bridge);
            QCOMPARE(textOf(pbx), naive.text());
            if (step % 10 == 0)
                QCOMPARE(brokenRule(pbx), QByteArray());
            if (step % 100 == 0)
                pbx.clock.flushNow();
        }
    }

    void anythingGoesAndTheListHeals_data() { seeds(); }
    void anythingGoesAndTheListHeals()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        WirePbx pbx;
        pbx.lists({});
        const QList<QByteArray> names = pbx.channels().handlers().keys();
        const QByteArrayList headers{"Uniqueid", "Uniqueid1", "Uniqueid2", "DestUniqueid", "SrcUniqueID",
            "LocalOneUniqueid", "LocalTwoUniqueid", "ParkeeUniqueid", "SpyeeUniqueid", "SpyerUniqueid",
            "Linkedid", "DestLinkedid", "BridgeUniqueid", "SwapUniqueid"};
        const QByteArrayList nameHeaders{"Channel", "Channel1", "Channel2", "Newname", "DestChannel",
            "LocalOneChannel", "LocalTwoChannel", "ParkeeChannel", "SpyeeChannel", "SpyerChannel"};
        const QByteArrayList endings{"", "<MASQ>", "<ZOMBIE>", ";1", ";2", ",1", ",2"};
        for (int step = 0; step < 5000; ++step) {
            QByteArray text = "Event: " + names[random.bounded(int(names.size()))] + "\n";
            for (const QByteArray& header : headers) {
                if (random.bounded(3) == 0)
                    text += header + ": " + QByteArray::number(random.bounded(10)) + "\n";
            }
            for (const QByteArray& header : nameHeaders) {
                if (random.bounded(3) == 0)
                    text += header + ": " + (random.bounded(2) == 0 ? "Local/" : "PJSIP/")
                        + QByteArray::number(random.bounded(5)) + "@c-0001"
                        + endings[random.bounded(int(endings.size()))] + "\n";
            }
            text += "ChannelState: " + QByteArray::number(random.bounded(8)) + "\nBridgestate: "
                + (random.bounded(2) == 0 ? "Link" : "Unlink") + "\nQueue: q\nConference: c\nPosition: 1\n"
                + "BridgeType: " + (random.bounded(2) == 0 ? "basic" : "base") + "\nDialString: 5@x\n\n";
            pbx.says(text);
            if (step % 50 == 0) {
                QCOMPARE(brokenRule(pbx), QByteArray());
                pbx.clock.flushNow();
            }
        }
        QCOMPARE_LE(pbx.channels().table().size(), 10);
        const auto now = Clock::now();
        pbx.lists("Event: CoreShowChannel\nChannel: PJSIP/true\nChannelState: 6\nUniqueid: true\n"
                  "Linkedid: true\nBridgeId: b\n\n",
            now);
        pbx.channels().applyBridgeList(itemsOf("Event: BridgeListItem\nBridgeUniqueid: b\n\n"),
            pbx.channels().messageNumber(), true, now);
        pbx.channels().elapse(now + limits::reconcileGrace);
        QCOMPARE(pbx.table(), QByteArray("PJSIP/true Up b"));
        QCOMPARE(pbx.bridges(), QByteArray("b: true"));
        QCOMPARE(brokenRule(pbx), QByteArray());
    }

    void bridgesAreBounded()
    {
        WirePbx pbx;
        for (int i = 0; i < limits::bridges + 100; ++i) {
            pbx.channels().apply(AmiMessage::fromBytes(
                QByteArray("Event: BridgeCreate\nBridgeUniqueid: " + QByteArray::number(i) + "\n\n")));
        }
        QCOMPARE(pbx.channels().bridges().size(), limits::bridges);
        QCOMPARE(pbx.channels().notKept(), quint64(100));
    }

    void aCallOfEverybodyIsBounded()
    {
        // All with one Linkedid: each change may cost no more than a walk through some legs.
        WirePbx pbx;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray id = QByteArray::number(i);
            pbx.channels().apply(AmiMessage::fromBytes(QByteArray("Event: Newchannel\nChannel: PJSIP/x-" + id
                + "\nChannelState: 6\nUniqueid: " + id + "\nLinkedid: 0\n\n")));
            if (i % 100 == 0)
                pbx.clock.flushNow();
        }
        QCOMPARE(pbx.channels().calls().size(), 1);
        QCOMPARE(pbx.call("0").legs, 20'000U);
        for (int i = 0; i < 20'000; ++i)
            pbx.says(QByteArray("Event: Hangup\nUniqueid: " + QByteArray::number(i) + "\n\n"));
        QVERIFY(pbx.call("0").isEnded());
    }

    void noTextOutlivesItsRecords()
    {
        const qsizetype before = InternedText::kept();
        {
            WirePbx pbx;
            for (int i = 0; i < 100; ++i) {
                const QByteArray id = QByteArray::number(i);
                pbx.says(QByteArray("Event: Newchannel\nChannel: x\nUniqueid: " + id + "\nContext: own-" + id
                    + "\nAccountCode: shared\n\n"));
            }
            QCOMPARE(InternedText::kept(), before + 101);
            for (int i = 0; i < 100; ++i)
                pbx.says(QByteArray("Event: Hangup\nUniqueid: " + QByteArray::number(i) + "\n\n"));
            pbx.clock.flushNow();
            QCOMPARE(InternedText::kept(), before);
        }
        QCOMPARE(InternedText::kept(), before);
    }
};

QTEST_GUILESS_MAIN(ContradictionsTest)
#include "tst_contradictions.moc"
