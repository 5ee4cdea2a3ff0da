// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Queue, conference and parking lot: the part of DemoCalls that is about services.

#include "democalls.h"

#include <algorithm>

namespace wirechief {

using namespace classes;

namespace {

/// The queues that are called at random.
constexpr int busyQueues = 2;

} // namespace

void DemoCalls::startQueueCall()
{
    const DemoParty from = randomOutsider();
    queueCallFrom(from, m_state.random(busyQueues));
}

DemoCall& DemoCalls::queueCallFrom(const DemoParty& from, int queue)
{
    DemoCall& call = newCall(DemoCall::Kind::Queue);
    call.queue = queue;
    const QByteArray exten = "60" + QByteArray::number(queue);
    call.caller = m_state.newChannel({from.peer, exten, from.number, from.name, 0, call.id, "from-trunk"});
    m_state.newState(call.caller, 4);
    m_state.newExten(call.caller, exten, 1, "Answer", "");
    m_state.newState(call.caller, 6);
    joinQueue(call);
    return call;
}

void DemoCalls::joinQueue(DemoCall& call)
{
    DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
    m_state.newExten(call.caller, m_state.channel(call.caller)->exten, 2, "Queue", queue.name + ",t");
    call.stage = DemoCall::Stage::Waiting;
    queue.callers.push_back(call.caller);
    queueEvent("QueueCallerJoin", "Join", call, qsizetype(queue.callers.size()));
    later(call.id, 500, &DemoCalls::callAgent);
    laterIfPassing(call.id, between(25'000, 60'000), &DemoCalls::abandon);
}

void DemoCalls::callAgent(DemoCall& call)
{
    if (call.stage != DemoCall::Stage::Waiting)
        return;
    DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
    const auto free = std::find_if(queue.members.begin(), queue.members.end(),
        [](const DemoMember& member) { return member.status == 1; });
    if (free == queue.members.end() || queue.callers.front() != call.caller) {
        later(call.id, 1000, &DemoCalls::callAgent);
        return;
    }
    call.member = int(free - queue.members.begin());
    ring(call, *m_state.endpoint(free->extension), "AppQueue");
    memberStatus(call, 6);
    agentEvent("AgentCalled", call);
}

void DemoCalls::agentOutcome(DemoCall& call)
{
    if (call.stage != DemoCall::Stage::Ringing)
        return;
    if (m_state.random(100) < 15) {
        m_state.dialEnd(call.caller, call.callee, "NOANSWER");
        agentEvent("AgentRingNoAnswer", call);
        memberStatus(call, 1);
        m_state.hangUp(call.callee, 26);
        call.callee = 0;
        call.member = -1;
        call.stage = DemoCall::Stage::Waiting;
        later(call.id, 2000, &DemoCalls::callAgent);
        return;
    }
    DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
    call.holdTime = int((m_clock.now() - call.since) / 1000);
    queue.holdTime = (3 * queue.holdTime + call.holdTime) / 4;
    leaveQueue(call);
    memberStatus(call, 2);
    answered(call);
    agentEvent("AgentConnect", call);
}

void DemoCalls::abandon(DemoCall& call)
{
    if (call.stage == DemoCall::Stage::Waiting)
        end(call.id, 16);
}

void DemoCalls::leaveQueue(DemoCall& call)
{
    DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
    const auto found = std::find(queue.callers.begin(), queue.callers.end(), call.caller);
    if (found == queue.callers.end())
        return;
    const qsizetype position = found - queue.callers.begin() + 1;
    queue.callers.erase(found);
    queueEvent("QueueCallerLeave", "Leave", call, position);
}

void DemoCalls::leaveService(DemoCall& call)
{
    if (call.kind == DemoCall::Kind::Queue) {
        DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
        const auto waiting = std::find(queue.callers.begin(), queue.callers.end(), call.caller);
        if (waiting != queue.callers.end()) {
            ++queue.abandoned;
            queueEvent("QueueCallerAbandon", "QueueCallerAbandon", call, waiting - queue.callers.begin() + 1);
            leaveQueue(call);
        } else if (call.member >= 0) {
            ++queue.completed;
            ++queue.members[std::size_t(call.member)].callsTaken;
            queue.members[std::size_t(call.member)].lastCall = m_clock.now() / 1000;
            queue.talkTime = int((3 * queue.talkTime + (m_clock.now() - call.since) / 1000) / 4);
            agentEvent("AgentComplete", call);
        }
        if (call.member >= 0)
            memberStatus(call, 1);
        call.member = -1;
    } else if (call.kind == DemoCall::Kind::Conference) {
        conferenceEvent(m_state.isModern() ? "ConfbridgeLeave" : "MeetmeLeave", call, true);
        m_state.leaveBridge(call.caller);
        if (m_state.bridges().at(m_conference).channels.empty()) {
            if (m_state.isModern())
                conferenceEvent("ConfbridgeEnd", call, false);
            m_state.destroyBridge(m_conference);
            m_conference.clear();
        }
    } else if (call.kind == DemoCall::Kind::Parked && call.parkingSpace != 0) {
        parkingEvent("ParkedCallGiveUp", call);
        m_state.leaveBridge(call.caller);
        call.parkingSpace = 0;
    }
    call.kind = DemoCall::Kind::Solo;
}

void DemoCalls::queueEvent(QByteArrayView modern, QByteArrayView legacy, DemoCall& call, qsizetype position)
{
    if (!m_state.isModern()) {
        oldQueueEvent(legacy, call, position);
        return;
    }
    DemoWire& wire = m_state.wire();
    const DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
    wire.begin(modern, Agent);
    wire.addChannel(*m_state.channel(call.caller));
    wire.add("Queue", queue.name);
    wire.add("Position", qint64(position));
    if (modern == "QueueCallerAbandon") {
        wire.add("OriginalPosition", qint64(position));
        wire.add("HoldTime", (m_clock.now() - call.since) / 1000);
    } else {
        wire.add("Count", qint64(queue.callers.size()));
    }
    wire.end();
}

void DemoCalls::oldQueueEvent(QByteArrayView event, DemoCall& call, qsizetype position)
{
    DemoWire& wire = m_state.wire();
    const DemoChannel& caller = *m_state.channel(call.caller);
    const DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
    const bool oldest = m_state.dialect() == Dialect::Asterisk14;
    const auto count = qint64(queue.callers.size());
    wire.begin(event, Agent);
    if (event == "QueueCallerAbandon") {
        wire.add("Queue", queue.name);
        wire.add("Uniqueid", caller.uniqueid);
        wire.add("Position", qint64(position));
        wire.add("OriginalPosition", qint64(position));
        wire.add("HoldTime", (m_clock.now() - call.since) / 1000);
        wire.end();
        return;
    }
    wire.add("Channel", caller.name);
    if (event == "Join") {
        addOldCaller(caller);
        wire.add("Queue", queue.name);
        wire.add("Position", qint64(position));
        wire.add("Count", count);
    } else {
        wire.add("Queue", queue.name);
        wire.add("Count", count);
        if (!oldest)
            wire.add("Position", qint64(position));
    }
    wire.add("Uniqueid", caller.uniqueid);
    wire.end();
}

void DemoCalls::addOldCaller(const DemoChannel& channel)
{
    DemoWire& wire = m_state.wire();
    const bool oldest = m_state.dialect() == Dialect::Asterisk14;
    wire.add(oldest ? "CallerID" : "CallerIDNum", orUnknown(channel.callerNumber));
    wire.add("CallerIDName", orUnknown(channel.callerName));
    if (oldest)
        return;
    wire.add("ConnectedLineNum", orUnknown(channel.connectedNumber));
    wire.add("ConnectedLineName", orUnknown(channel.connectedName));
}

void DemoCalls::agentEvent(QByteArrayView event, DemoCall& call)
{
    DemoWire& wire = m_state.wire();
    DemoChannel& caller = *m_state.channel(call.caller);
    DemoChannel& agent = *m_state.channel(call.callee);
    const DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
    const DemoMember& member = queue.members[std::size_t(call.member)];
    const QByteArray interface = m_state.technology() + '/' + member.extension;
    wire.begin(event, Agent);
    if (m_state.isModern()) {
        wire.addChannel(caller);
        wire.addChannel(agent, "Dest");
        wire.add("Queue", queue.name);
        wire.add("Interface", interface);
    } else if (event == "AgentCalled") {
        wire.add("Queue", queue.name);
        wire.add("AgentCalled", interface);
        wire.add("AgentName", member.name);
        wire.add("ChannelCalling", caller.name);
        wire.add("DestinationChannel", agent.name);
        wire.add("CallerIDNum", orUnknown(caller.callerNumber));
        wire.add("CallerIDName", orUnknown(caller.callerName));
        wire.add("Uniqueid", caller.uniqueid);
    } else {
        wire.add("Queue", queue.name);
        wire.add("Uniqueid", caller.uniqueid);
        wire.add("Channel", agent.name);
        wire.add("Member", interface);
    }
    if (m_state.isModern() || event != "AgentCalled")
        wire.add("MemberName", member.name);
    if (event == "AgentConnect" || event == "AgentComplete")
        wire.add(
            event == "AgentConnect" && !m_state.isModern() ? "Holdtime" : "HoldTime", qint64(call.holdTime));
    if (event == "AgentConnect" || event == "AgentRingNoAnswer")
        wire.add("RingTime", qint64(3));
    if (event == "AgentComplete") {
        wire.add("TalkTime", (m_clock.now() - call.since) / 1000);
        wire.add("Reason", "caller");
    }
    wire.end();
}

void DemoCalls::memberStatus(DemoCall& call, int status)
{
    DemoWire& wire = m_state.wire();
    const DemoQueue& queue = m_state.queues()[std::size_t(call.queue)];
    DemoMember& member = m_state.queues()[std::size_t(call.queue)].members[std::size_t(call.member)];
    const QByteArray interface = m_state.technology() + '/' + member.extension;
    member.status = status;
    wire.begin("QueueMemberStatus", Agent);
    wire.add("Queue", queue.name);
    if (m_state.isModern()) {
        wire.add("MemberName", member.name);
        wire.add("Interface", interface);
        wire.add("StateInterface", interface);
    } else {
        wire.add("Location", interface);
        wire.add("MemberName", member.name);
    }
    wire.add("Membership", "static");
    wire.add("Penalty", qint64(member.penalty));
    wire.add("CallsTaken", qint64(member.callsTaken));
    wire.add("LastCall", member.lastCall);
    if (m_state.isModern()) {
        wire.add("LastPause", qint64(0));
        wire.add("LoginTime", member.loginTime);
        wire.add("InCall", qint64(status == 2 ? 1 : 0));
    }
    wire.add("Status", qint64(status));
    wire.add("Paused", qint64(0));
    if (m_state.isModern()) {
        wire.add("PausedReason", "");
        wire.add("Ringinuse", qint64(1));
        wire.add("Wrapuptime", qint64(0));
    }
    wire.end();
}

void DemoCalls::startConferenceCall()
{
    conferenceCallFrom(randomPhone(), false);
}

DemoCall& DemoCalls::conferenceCallFrom(const DemoParty& from, bool muted)
{
    DemoCall& call = newCall(DemoCall::Kind::Conference);
    call.muted = muted;
    call.caller
        = m_state.newChannel({from.peer, conferenceRoom, from.number, from.name, 0, call.id, "internal"});
    m_state.newState(call.caller, 4);
    m_state.newExten(call.caller, conferenceRoom, 1, "Answer", "");
    m_state.newState(call.caller, 6);
    joinConference(call);
    return call;
}

void DemoCalls::setMuted(DemoCall& conferee, bool muted)
{
    conferee.muted = muted;
    if (m_state.isModern())
        conferenceEvent(muted ? "ConfbridgeMute" : "ConfbridgeUnmute", conferee, true);
    else
        conferenceEvent("MeetmeMute", conferee, true);
}

void DemoCalls::joinConference(DemoCall& call)
{
    const bool modern = m_state.isModern();
    m_state.newExten(call.caller, conferenceRoom, 2, modern ? "ConfBridge" : "MeetMe", conferenceRoom);
    const bool first = m_conference.isEmpty();
    if (first)
        m_conference = m_state.createBridge("base", "softmix", "ConfBridge", conferenceRoom);
    if (first && modern)
        conferenceEvent("ConfbridgeStart", call, false);
    m_state.enterBridge(m_conference, call.caller);
    conferenceEvent(modern ? "ConfbridgeJoin" : "MeetmeJoin", call, true);
    call.stage = DemoCall::Stage::Talking;
    laterIfPassing(call.id, between(15'000, 50'000), &DemoCalls::finish);
}

void DemoCalls::conferenceEvent(QByteArrayView event, DemoCall& call, bool withChannel)
{
    DemoWire& wire = m_state.wire();
    DemoChannel& channel = *m_state.channel(call.caller);
    wire.begin(event, Call);
    if (m_state.isModern()) {
        wire.add("Conference", conferenceRoom);
        wire.addBridge(m_state.bridges().at(m_conference));
        if (withChannel) {
            wire.addChannel(channel);
            wire.add("Admin", "No");
        }
        if (event == "ConfbridgeJoin")
            wire.add("Muted", call.muted ? "Yes" : "No");
    } else {
        wire.add("Channel", channel.name);
        wire.add("Uniqueid", channel.uniqueid);
        wire.add("Meetme", conferenceRoom);
        wire.add("Usernum", qint64(call.id));
        if (event == "MeetmeMute")
            wire.add("Status", call.muted ? "on" : "off");
    }
    wire.end();
}

void DemoCalls::startParkedCall()
{
    const DemoCall& call = parkedCallFrom(randomOutsider(), defaultParkingTime);
    laterIfPassing(
        call.id, between(8'000, 30'000), m_state.random(3) == 0 ? &DemoCalls::finish : &DemoCalls::retrieve);
}

DemoCall& DemoCalls::parkedCallFrom(const DemoParty& from, int seconds)
{
    DemoCall& call = newCall(DemoCall::Kind::Parked);
    call.caller = m_state.newChannel({from.peer, "700", from.number, from.name, 0, call.id, "from-trunk"});
    m_state.newState(call.caller, 4);
    m_state.newExten(call.caller, "700", 1, "Answer", "");
    m_state.newState(call.caller, 6);
    m_state.newExten(call.caller, "700", 2, "Park", "default");
    enterParking(call, seconds);
    return call;
}

void DemoCalls::enterParking(DemoCall& call, int seconds)
{
    if (m_parking.isEmpty())
        m_parking = m_state.createBridge("parking", "holding_bridge", "Parking", "default");
    m_state.enterBridge(m_parking, call.caller);
    int space = 701 + m_nextSpace++ % 20;
    while (findParked(space) != nullptr)
        ++space;
    call.parkingSpace = space;
    call.stage = DemoCall::Stage::Waiting;
    call.parkingTime = seconds;
    parkingEvent("ParkedCall", call);
    later(call.id, qint64(seconds) * 1000, &DemoCalls::giveUpParking);
}

void DemoCalls::giveUpParking(DemoCall& call)
{
    if (call.parkingSpace != 0)
        finish(call);
}

void DemoCalls::retrieve(DemoCall& call)
{
    if (call.parkingSpace == 0)
        return;
    const DemoParty by = randomPhone();
    const QByteArray space = QByteArray::number(call.parkingSpace);
    call.callee = m_state.newChannel({by.peer, space, by.number, by.name, 0, call.id, "internal"});
    m_state.newState(call.callee, 4);
    m_state.newState(call.callee, 6);
    m_state.newExten(call.callee, space, 1, "ParkedCall", "default," + space);
    pickUp(call, call.callee);
}

void DemoCalls::pickUp(DemoCall& parked, ChannelNumber retriever)
{
    parked.callee = retriever;
    m_state.channel(retriever)->call = parked.id;
    if (m_state.channel(retriever)->state != 6)
        m_state.newState(retriever, 6);
    parkingEvent("UnParkedCall", parked, retriever);
    m_state.leaveBridge(parked.caller);
    parked.parkingSpace = 0;
    connectParties(parked);
}

void DemoCalls::parkingEvent(QByteArrayView event, DemoCall& call, ChannelNumber retriever)
{
    DemoWire& wire = m_state.wire();
    DemoChannel& parked = *m_state.channel(call.caller);
    DemoChannel* other = m_state.channel(retriever);
    wire.begin(event, Call);
    if (m_state.isModern()) {
        wire.addChannel(parked, "Parkee");
        if (other != nullptr)
            wire.addChannel(*other, "Retriever");
        wire.add("ParkerDialString", "PJSIP/trunk-berlin");
        wire.add("Parkinglot", "default");
        wire.add("ParkingSpace", qint64(call.parkingSpace));
        wire.add("ParkingTimeout", qint64(call.parkingTime));
        wire.add("ParkingDuration", (m_clock.now() - call.since) / 1000);
        wire.end();
        return;
    }
    const bool gaveUp = event == "ParkedCallGiveUp";
    wire.add("Exten", qint64(call.parkingSpace));
    wire.add("Channel", parked.name);
    if (m_state.dialect() == Dialect::Asterisk18)
        wire.add("Parkinglot", "default");
    if (!gaveUp)
        wire.add("From", other != nullptr ? other->name : parked.name);
    if (event == "ParkedCall")
        wire.add("Timeout", qint64(call.parkingTime));
    addOldCaller(parked);
    if (m_state.dialect() == Dialect::Asterisk18)
        wire.add(gaveUp ? "UniqueID" : "Uniqueid", parked.uniqueid);
    wire.end();
}

} // namespace wirechief
