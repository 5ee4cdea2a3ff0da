// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolists.h"

namespace wirechief {

DemoReply::DemoReply(const QByteArray& actionId)
    : m_actionId(actionId)
{
}

DemoReply& DemoReply::response(QByteArrayView value, QByteArrayView message)
{
    add("Response", value);
    addId();
    if (!message.isEmpty())
        add("Message", message);
    return *this;
}

DemoReply& DemoReply::listStart(QByteArrayView message, bool marked)
{
    response("Success");
    if (marked)
        add("EventList", "start");
    return add("Message", message).end();
}

DemoReply& DemoReply::item(QByteArrayView event, bool idFirst)
{
    add("Event", event);
    return idFirst ? addId() : *this;
}

DemoReply& DemoReply::listEnd(QByteArrayView event, qint64 items, bool marked)
{
    item(event);
    if (marked)
        add("EventList", "Complete").add("ListItems", items);
    return *this;
}

DemoReply& DemoReply::add(QByteArrayView key, QByteArrayView value)
{
    appendHeader(m_bytes, key, value);
    return *this;
}

DemoReply& DemoReply::add(QByteArrayView key, qint64 value)
{
    appendHeader(m_bytes, key, value);
    return *this;
}

DemoReply& DemoReply::addId()
{
    return m_actionId.isEmpty() ? *this : add("ActionID", m_actionId);
}

DemoReply& DemoReply::addSnapshot(const DemoChannel& channel, QByteArrayView prefix)
{
    appendSnapshot(m_bytes, channel, prefix);
    return *this;
}

DemoReply& DemoReply::end()
{
    m_bytes.append("\r\n", 2);
    return *this;
}

QByteArray DemoReply::success(const QByteArray& actionId, const QByteArray& message)
{
    return DemoReply(actionId).response("Success", message).end().bytes();
}

QByteArray DemoReply::error(const QByteArray& actionId, const QByteArray& message)
{
    return DemoReply(actionId).response("Error", message).end().bytes();
}

namespace demolists {

namespace {

void modernChannel(DemoReply& reply, const DemoState& state, const DemoChannel& channel)
{
    reply.item("CoreShowChannel").addSnapshot(channel);
    reply.add("Application", channel.application).add("ApplicationData", channel.applicationData);
    reply.add("Duration", duration(state.now() - channel.created)).add("BridgeId", channel.bridge).end();
}

void oldChannel(DemoReply& reply, const DemoState& state, const DemoChannel& channel)
{
    const DemoChannel* peer = state.bridgedPeer(channel);
    reply.item("CoreShowChannel").add("Channel", channel.name).add("UniqueID", channel.uniqueid);
    reply.add("Context", channel.context).add("Extension", channel.exten);
    reply.add("Priority", qint64(channel.priority)).add("ChannelState", qint64(channel.state));
    reply.add("ChannelStateDesc", stateName(channel.state));
    reply.add("Application", channel.application).add("ApplicationData", channel.applicationData);
    reply.add("CallerIDnum", channel.callerNumber).add("CallerIDname", channel.callerName);
    reply.add("ConnectedLineNum", channel.connectedNumber);
    reply.add("ConnectedLineName", channel.connectedName);
    reply.add("Duration", duration(state.now() - channel.created)).add("AccountCode", "");
    reply.add("BridgedChannel", peer != nullptr ? peer->name : QByteArray());
    reply.add("BridgedUniqueID", peer != nullptr ? peer->uniqueid : QByteArray()).end();
}

void modernStatus(DemoReply& reply, const DemoState& state, const DemoChannel& channel)
{
    reply.addSnapshot(channel).add("Type", channel.name.left(channel.name.indexOf('/')));
    reply.add("DNID", channel.exten).add("EffectiveConnectedLineNum", orUnknown(channel.connectedNumber));
    reply.add("EffectiveConnectedLineName", orUnknown(escapedC(channel.connectedName)));
    reply.add("TimeToHangup", qint64(0)).add("BridgeID", channel.bridge);
    reply.add("Application", channel.application).add("Data", channel.applicationData);
    reply.add("Nativeformats", "(alaw)").add("Readformat", "alaw").add("Readtrans", "");
    reply.add("Writeformat", "alaw").add("Writetrans", "");
    reply.add("Callgroup", qint64(0)).add("Pickupgroup", qint64(0));
    reply.add("Seconds", (state.now() - channel.created) / 1000);
}

void oldStatus(DemoReply& reply, const DemoState& state, const DemoChannel& channel)
{
    const DemoChannel* peer = state.bridgedPeer(channel);
    // A channel that runs no dialplan of its own shows no place in it, and 1.8 names its state as 1.4.
    const bool runsDialplan = channel.applicationData != "(Outgoing Line)";
    if (state.dialect() == Dialect::Asterisk14) {
        reply.add("CallerID", orUnknown(channel.callerNumber));
        reply.add("CallerIDNum", orUnknown(channel.callerNumber));
        reply.add("CallerIDName", orUnknown(channel.callerName));
        reply.add("Account", "").add("State", stateName(channel.state));
    } else {
        reply.add("CallerIDNum", orUnknown(channel.callerNumber));
        reply.add("CallerIDName", orUnknown(channel.callerName));
        reply.add("ConnectedLineNum", orUnknown(channel.connectedNumber));
        reply.add("ConnectedLineName", orUnknown(channel.connectedName));
        if (runsDialplan)
            reply.add("Accountcode", "").add("ChannelState", qint64(channel.state));
        else
            reply.add("Account", "");
        reply.add(runsDialplan ? "ChannelStateDesc" : "State", stateName(channel.state));
    }
    if (runsDialplan) {
        reply.add("Context", channel.context).add("Extension", channel.exten);
        reply.add("Priority", qint64(channel.priority));
        reply.add("Seconds", (state.now() - channel.created) / 1000);
    }
    if (peer != nullptr && state.dialect() == Dialect::Asterisk14)
        reply.add("Link", peer->name);
    else if (peer != nullptr)
        reply.add("BridgedChannel", peer->name).add("BridgedUniqueid", peer->uniqueid);
    reply.add("Uniqueid", channel.uniqueid);
}

void member(DemoReply& reply, const DemoState& state, const DemoQueue& queue, const DemoMember& member)
{
    const QByteArray interface = state.technology() + '/' + member.extension;
    reply.item("QueueMember", false).add("Queue", queue.name).add("Name", member.name);
    reply.add("Location", interface);
    if (state.isModern())
        reply.add("StateInterface", interface);
    reply.add("Membership", "static").add("Penalty", qint64(member.penalty));
    reply.add("CallsTaken", qint64(member.callsTaken)).add("LastCall", member.lastCall);
    if (state.isModern()) {
        reply.add("LastPause", qint64(0)).add("LoginTime", member.loginTime);
        reply.add("InCall", qint64(member.status == 2 ? 1 : 0));
    }
    reply.add("Status", qint64(member.status)).add("Paused", qint64(0));
    if (state.isModern())
        reply.add("PausedReason", "").add("Wrapuptime", qint64(0));
    reply.addId().end();
}

void queueParams(DemoReply& reply, const DemoState& state, const DemoQueue& queue)
{
    const QByteArray level = queue.completed > 0 ? "100.0" : "0.0";
    reply.item("QueueParams", false).add("Queue", queue.name).add("Max", qint64(0));
    if (state.dialect() != Dialect::Asterisk14)
        reply.add("Strategy", queue.strategy);
    reply.add("Calls", qint64(queue.callers.size())).add("Holdtime", qint64(queue.holdTime));
    if (state.dialect() != Dialect::Asterisk14)
        reply.add("TalkTime", qint64(queue.talkTime));
    reply.add("Completed", qint64(queue.completed)).add("Abandoned", qint64(queue.abandoned));
    reply.add("ServiceLevel", qint64(0)).add("ServicelevelPerf", level);
    if (state.isModern())
        reply.add("ServicelevelPerf2", level);
    reply.add("Weight", qint64(0)).addId().end();
}

void queueEntry(DemoReply& reply, const DemoState& state, const DemoQueue& queue, qsizetype index)
{
    const DemoChannel& caller = state.channels().at(queue.callers[std::size_t(index)]);
    reply.item("QueueEntry", false).add("Queue", queue.name).add("Position", index + 1);
    reply.add("Channel", caller.name);
    if (state.dialect() != Dialect::Asterisk14)
        reply.add("Uniqueid", caller.uniqueid);
    reply.add("CallerIDNum", orUnknown(caller.callerNumber));
    reply.add("CallerIDName", orUnknown(caller.callerName));
    if (state.dialect() != Dialect::Asterisk14) {
        reply.add("ConnectedLineNum", orUnknown(caller.connectedNumber));
        reply.add("ConnectedLineName", orUnknown(caller.connectedName));
    }
    reply.add("Wait", (state.now() - caller.created) / 1000);
    if (state.isModern())
        reply.add("Priority", qint64(0));
    reply.addId().end();
}

} // namespace

QByteArray duration(qint64 ms)
{
    const auto two = [](qint64 number) { return QByteArray::number(number).rightJustified(2, '0'); };
    const qint64 seconds = ms / 1000;
    return two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

QByteArray coreShowChannels(DemoState& state, const QByteArray& actionId)
{
    DemoReply reply(actionId);
    reply.listStart("Channels will follow", true);
    for (const auto& [number, channel] : state.channels())
        (state.isModern() ? modernChannel : oldChannel)(reply, state, channel);
    const auto count = qint64(state.channels().size());
    if (state.isModern())
        return reply.listEnd("CoreShowChannelsComplete", count, true).end().bytes();
    reply.item("CoreShowChannelsComplete", false).add("EventList", "Complete").add("ListItems", count);
    return reply.addId().end().bytes();
}

QByteArray status(DemoState& state, const QByteArray& actionId, const QByteArray& only, bool allVariables)
{
    if (!only.isEmpty() && state.channelByName(only) == nullptr)
        return DemoReply::error(actionId, "No such channel");
    DemoReply reply(actionId);
    reply.listStart("Channel status will follow", state.isModern());
    qint64 count = 0;
    for (const auto& [number, channel] : state.channels()) {
        if (!only.isEmpty() && channel.name != only && channel.uniqueid != only)
            continue;
        ++count;
        reply.item("Status", false).add("Privilege", "Call");
        if (state.isModern()) {
            modernStatus(reply, state, channel);
            const QMap<QByteArray, QByteArray> told
                = allVariables ? channel.variables : QMap<QByteArray, QByteArray>();
            for (auto it = told.cbegin(); it != told.cend(); ++it)
                reply.add("Variable", QByteArray(it.key() + '=' + it.value()));
        } else {
            reply.add("Channel", channel.name);
            oldStatus(reply, state, channel);
        }
        reply.addId().end();
    }
    reply.listEnd("StatusComplete", count, state.isModern());
    if (state.dialect() != Dialect::Asterisk14)
        reply.add("Items", count);
    return reply.end().bytes();
}

QByteArray bridgeList(DemoState& state, const QByteArray& actionId)
{
    DemoReply reply(actionId);
    reply.listStart("Bridge listing will follow", true);
    for (const auto& [id, bridge] : state.bridges()) {
        reply.item("BridgeListItem").add("BridgeUniqueid", id).add("BridgeType", bridge.type);
        reply.add("BridgeTechnology", bridge.technology).add("BridgeCreator", orUnknown(bridge.creator));
        reply.add("BridgeName", orUnknown(bridge.name));
        reply.add("BridgeNumChannels", qint64(bridge.channels.size())).add("BridgeVideoSourceMode", "none");
        reply.end();
    }
    return reply.listEnd("BridgeListComplete", qint64(state.bridges().size()), true).end().bytes();
}

QByteArray bridgeInfo(DemoState& state, const QByteArray& actionId, const QByteArray& bridge)
{
    if (bridge.isEmpty())
        return DemoReply::error(actionId, "BridgeUniqueid must be provided");
    const auto found = state.bridges().find(bridge);
    if (found == state.bridges().end())
        return DemoReply::error(actionId, "Bridge specified by BridgeUniqueid not found");
    DemoReply reply(actionId);
    reply.listStart("Bridge channel listing will follow", true);
    for (ChannelNumber number : found->second.channels)
        reply.item("BridgeInfoChannel").addSnapshot(state.channels().at(number)).end();
    const auto count = qint64(found->second.channels.size());
    reply.listEnd("BridgeInfoComplete", count, true);
    reply.add("BridgeUniqueid", bridge).add("BridgeType", found->second.type);
    reply.add("BridgeTechnology", found->second.technology);
    reply.add("BridgeCreator", orUnknown(found->second.creator));
    reply.add("BridgeName", orUnknown(found->second.name)).add("BridgeNumChannels", count);
    return reply.add("BridgeVideoSourceMode", "none").end().bytes();
}

QByteArray queueStatus(DemoState& state, const QByteArray& actionId, const QByteArray& only)
{
    DemoReply reply(actionId);
    reply.listStart("Queue status will follow", state.isModern());
    qint64 count = 0;
    for (const DemoQueue& queue : state.queues()) {
        if (!only.isEmpty() && queue.name != only)
            continue;
        queueParams(reply, state, queue);
        for (const DemoMember& one : queue.members)
            member(reply, state, queue, one);
        for (std::size_t i = 0; i < queue.callers.size(); ++i)
            queueEntry(reply, state, queue, qsizetype(i));
        count += 1 + qint64(queue.members.size() + queue.callers.size());
    }
    return reply.listEnd("QueueStatusComplete", count, state.isModern()).end().bytes();
}

QByteArray queueSummary(DemoState& state, const QByteArray& actionId, const QByteArray& only)
{
    DemoReply reply(actionId);
    reply.listStart("Queue summary will follow", state.isModern());
    qint64 count = 0;
    for (const DemoQueue& queue : state.queues()) {
        if (!only.isEmpty() && queue.name != only)
            continue;
        qint64 available = 0;
        for (const DemoMember& one : queue.members)
            available += one.status == 1 ? 1 : 0;
        qint64 longest = 0;
        for (ChannelNumber number : queue.callers)
            longest = std::max(longest, (state.now() - state.channels().at(number).created) / 1000);
        reply.item("QueueSummary", false).add("Queue", queue.name);
        reply.add("LoggedIn", qint64(queue.members.size())).add("Available", available);
        reply.add("Callers", qint64(queue.callers.size())).add("HoldTime", qint64(queue.holdTime));
        reply.add("TalkTime", qint64(queue.talkTime)).add("LongestHoldTime", longest).addId().end();
        ++count;
    }
    return reply.listEnd("QueueSummaryComplete", count, state.isModern()).end().bytes();
}

QByteArray endpoints(DemoState& state, const QByteArray& actionId)
{
    DemoReply reply(actionId);
    reply.listStart("A listing of Endpoints follows, presented as EndpointList events", true);
    for (const DemoEndpoint& endpoint : state.endpoints()) {
        const QByteArray prefix = "PJSIP/" + endpoint.extension + '-';
        qint64 active = 0;
        for (const auto& [number, channel] : state.channels())
            active += channel.name.startsWith(prefix) ? 1 : 0;
        const QByteArray contact = endpoint.extension + "/sip:" + endpoint.extension + "@192.0.2."
            + endpoint.extension.right(2) + ":5060,";
        reply.item("EndpointList").add("ObjectType", "endpoint").add("ObjectName", endpoint.extension);
        reply.add("Transport", "transport-udp").add("Aor", endpoint.extension);
        reply.add("Auths", endpoint.extension).add("OutboundAuths", "").add("Contacts", contact);
        reply.add("DeviceState", active > 0 ? "In use" : "Not in use").add("ActiveChannels", active).end();
    }
    return reply.listEnd("EndpointListComplete", qint64(state.endpoints().size()), true).end().bytes();
}

} // namespace demolists

} // namespace wirechief
