// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wirepbx.h"

#include <QRandomGenerator>

#include <map>
#include <set>

namespace wirechief {

/// What holds whatever a server says: every list has its members, and they say so themselves.
inline QByteArray brokenRule(WirePbx& pbx)
{
    Channels& channels = pbx.channels();
    QByteArray broken;
    const auto mustHold = [&broken](bool holds, const char* rule) {
        if (!holds && broken.isEmpty())
            broken = rule;
    };
    qsizetype legs = 0;
    channels.calls().forEach([&](const CallRecord& call) {
        mustHold(channels.calls().find(call.key()) == &call, "a call is found by its key");
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
    mustHold(legs == channels.count(), "each channel is in one call, but for internal ones");
    qsizetype members = 0;
    channels.bridges().forEach([&](const BridgeRecord& bridge) {
        mustHold(channels.bridges().find(bridge.key()) == &bridge, "a bridge is found by its key");
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
        mustHold(channels.table().find(channel.key()) == &channel, "a channel is found by its key");
        const ChannelRecord* named = channels.findByName(channel.name());
        mustHold(channel.name().isEmpty() || (named != nullptr && named->name() == channel.name()),
            "a name that a channel has finds one of that name");
        mustHold(
            channel.is(ChannelRecord::Internal) == (channel.call == nullptr), "what is no call is in none");
        const ChannelRecord* peer = channel.bridgePeer();
        mustHold(peer == nullptr || peer->bridgePeer() == &channel, "a peer has this one as its peer");
    });
    mustHold(bridged == members, "each member is in one bridge");
    return broken;
}

/// The obvious model of channels and bridges from 12 on: maps, and a walk through all of them where needed.
struct Naive {
    struct Channel {
        int state = -1; ///< not known yet
        QByteArray bridge;
    };
    /// What an event of its own tells counts, what one tells that only mentions it only where it leads on.
    static int told(const QByteArray& kind, int before, int state)
    {
        const auto progress = [](int of) { return of < 0 ? 0 : of <= 1 ? 1 : of == 6 ? 3 : 2; };
        return !kind.startsWith("Bridge") || progress(state) > progress(before) ? state : before;
    }
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
            channel->state = told(kind, channel->state, state);
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
    /// Takes over what was read from a list.
    void believe(WirePbx& pbx)
    {
        channels.clear();
        bridges.clear();
        pbx.channels().table().forEach([this](const ChannelRecord& channel) {
            channels[channel.key().toByteArray()] = {int(channel.state), channel.bridgeKey().toByteArray()};
        });
        pbx.channels().bridges().forEach(
            [this](const BridgeRecord& bridge) { bridges.insert(bridge.key().toByteArray()); });
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

inline QByteArray textOf(WirePbx& pbx)
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

/// A list that the server may give whatever it said before: channels, their states and bridges at random.
struct RandomList {
    QByteArray channels; ///< items of CoreShowChannels
    QByteArray bridges; ///< items of BridgeList
    QByteArray text; ///< what is known when it has been believed
};

inline RandomList randomList(QRandomGenerator& random, const Naive& naive)
{
    RandomList list;
    std::set<QByteArray> live;
    for (const char* name : {"b0", "b1", "b2", "b3", "b4"}) {
        const QByteArray bridge = name;
        if (random.bounded(2) != 0 || naive.deadBridges.contains(bridge))
            continue;
        live.insert(bridge);
        list.bridges += "Event: BridgeListItem\nBridgeUniqueid: " + bridge + "\nBridgeType: basic\n\n";
    }
    std::map<QByteArray, QByteArray> rows;
    for (int i = 0; i < 12; ++i) {
        const QByteArray id = "c" + QByteArray::number(i);
        if (random.bounded(2) != 0 || naive.dead.contains(id))
            continue;
        auto bridge = live.begin();
        std::advance(bridge, random.bounded(int(live.size()) + 1));
        const QByteArray bridgeId = bridge == live.end() ? QByteArray() : *bridge;
        const QByteArray state = QByteArray::number(random.bounded(7));
        rows[id] = id + ' ' + state + ' ' + bridgeId + '\n';
        list.channels += "Event: CoreShowChannel\nChannel: PJSIP/" + id + "\nChannelState: " + state
            + "\nUniqueid: " + id + "\nLinkedid: " + id + "\nBridgeId: " + bridgeId + "\n\n";
    }
    for (const auto& [id, row] : rows)
        list.text += row;
    for (const QByteArray& bridge : live)
        list.text += bridge + '\n';
    return list;
}

/// An event of channel or bridge as it cannot come, told to both models.
inline void sayAnything(QRandomGenerator& random, WirePbx& pbx, Naive& naive)
{
    static const QByteArrayList kinds{"Newchannel", "Newchannel", "Newstate", "Hangup", "BridgeCreate",
        "BridgeEnter", "BridgeEnter", "BridgeEnter", "BridgeLeave", "BridgeDestroy"};
    const QByteArray kind = kinds[random.bounded(int(kinds.size()))];
    const QByteArray id = "c" + QByteArray::number(random.bounded(12));
    const QByteArray bridge = "b" + QByteArray::number(random.bounded(5));
    const QByteArray linkedid = "c" + QByteArray::number(random.bounded(12));
    const int state = random.bounded(7);
    pbx.says(QByteArray("Event: " + kind + "\nChannel: PJSIP/" + id
        + "\nChannelState: " + QByteArray::number(state) + "\nUniqueid: " + id + "\nLinkedid: " + linkedid
        + "\nBridgeUniqueid: " + bridge + "\nBridgeType: basic\n\n"));
    naive.take(kind, id, state, bridge);
}

/// An event of any kind with any headers.
inline void sayNonsense(QRandomGenerator& random, WirePbx& pbx)
{
    static const QByteArrayList names = [&pbx] {
        QByteArrayList sorted = pbx.channels().handlers().keys(); // their order differs from run to run
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }();
    static const QByteArrayList headers{"Uniqueid", "Uniqueid1", "Uniqueid2", "DestUniqueid", "SrcUniqueID",
        "LocalOneUniqueid", "LocalTwoUniqueid", "ParkeeUniqueid", "SpyeeUniqueid", "SpyerUniqueid",
        "Linkedid", "DestLinkedid", "BridgeUniqueid", "SwapUniqueid"};
    static const QByteArrayList nameHeaders{"Channel", "Channel1", "Channel2", "Newname", "DestChannel",
        "LocalOneChannel", "LocalTwoChannel", "ParkeeChannel", "SpyeeChannel", "SpyerChannel"};
    static const QByteArrayList endings{"", "<MASQ>", "<ZOMBIE>", ";1", ";2", ",1", ",2"};
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
}

} // namespace wirechief
