// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Local channels: what DemoState and DemoCalls do with their halves.

#include "democalls.h"

namespace wirechief {

using namespace classes;

DemoState::LocalPair DemoState::newLocalPair(
    ChannelNumber caller, const QByteArray& context, const QByteArray& exten)
{
    const bool oldest = dialect() == Dialect::Asterisk14;
    const QByteArray serial = QByteArray::number(m_nextLocal++, 16).rightJustified(oldest ? 4 : 8, '0');
    const QByteArray name = "Local/" + exten + '@' + context + '-' + serial + (oldest ? ',' : ';');
    NewChannel half;
    half.exten = exten;
    half.context = context;
    half.linked = caller;
    half.fullName = name + '1';
    LocalPair pair;
    pair.one = newChannel(half);
    half.linked = pair.one;
    half.fullName = name + '2';
    half.state = 4;
    pair.two = newChannel(half);
    m_channels.at(pair.one).otherHalf = pair.two;
    m_channels.at(pair.two).otherHalf = pair.one;
    return pair;
}

void DemoState::localBridge(const LocalPair& pair, bool optimizes)
{
    // 11 and later have the event; before, only the names tell.
    if (!isModern())
        return;
    DemoChannel& two = m_channels.at(pair.two);
    m_wire.begin("LocalBridge", Call);
    m_wire.addChannel(m_channels.at(pair.one), "LocalOne");
    m_wire.addChannel(two, "LocalTwo");
    m_wire.add("Context", two.context);
    m_wire.add("Exten", two.exten);
    m_wire.add("LocalOptimization", optimizes ? "Yes" : "No");
    m_wire.end();
}

DemoCall& DemoCalls::dialLocalFrom(const DemoParty& from, const DemoEndpoint& target, DemoCall::Course course)
{
    DemoCall& call = newCall(DemoCall::Kind::Dial);
    call.course = course;
    const QByteArray exten = target.extension;
    call.caller = m_state.newChannel({from.peer, exten, from.number, from.name, 0, call.id});
    m_state.newState(call.caller, 4);
    m_state.newExten(call.caller, exten, 1, "Dial", "Local/" + exten + "@internal/n,20");
    ringLocal(call, call.caller, {"internal", exten});
    return call;
}

ChannelNumber DemoCalls::ringLocal(DemoCall& call, ChannelNumber caller, const DemoPlace& place)
{
    const DemoState::LocalPair pair = m_state.newLocalPair(caller, place.context, place.exten);
    const QByteArray callerNumber = m_state.channel(caller)->callerNumber;
    const QByteArray callerName = m_state.channel(caller)->callerName;
    m_state.channel(pair.one)->call = call.id;
    m_state.newExten(pair.one, place.exten, 1, "AppDial", "(Outgoing Line)");
    m_state.newCallerId(pair.one, place.exten, {});
    m_state.newConnectedLine(pair.one, callerNumber, callerName);
    m_state.newCallerId(pair.two, callerNumber, callerName);
    m_state.newConnectedLine(pair.two, place.exten, {});
    m_state.localBridge(pair, false);
    m_state.dialBegin(caller, pair.one, place.exten + '@' + place.context);
    if (call.callee == 0) {
        call.callee = pair.one;
        call.stage = DemoCall::Stage::Ringing;
    }
    runExtension(pair.two);
    if (DemoCall* behind = find(m_state.channel(pair.two)->call); behind != nullptr)
        behind->course = call.course;
    return pair.one;
}

void DemoCalls::answerOtherHalf(ChannelNumber half)
{
    const DemoChannel* channel = m_state.channel(half);
    DemoChannel* other = channel == nullptr ? nullptr : m_state.channel(channel->otherHalf);
    if (other == nullptr || other->state == 6)
        return;
    // Who answered behind the one half is who the other one shows.
    if (!channel->connectedNumber.isEmpty())
        m_state.newCallerId(other->number, channel->connectedNumber, channel->connectedName);
    DemoCall* call = find(other->call);
    if (call != nullptr && !channel->connectedNumber.isEmpty()) {
        const ChannelNumber asker = call->consulted == other->number ? call->transferer : call->caller;
        m_state.newConnectedLine(asker, channel->connectedNumber, channel->connectedName);
    }
    if (call == nullptr)
        m_state.newState(other->number, 6); // whoever originated it waits for that
    else if (call->callee == other->number && call->stage == DemoCall::Stage::Ringing)
        answered(*call);
    else if (call->consulted == other->number)
        consultedAnswers(*call);
}

void DemoCalls::endOtherHalf(ChannelNumber half, int cause)
{
    const DemoChannel* other = m_state.channel(half);
    if (other == nullptr)
        return;
    DemoCall* call = find(other->call);
    if (call == nullptr)
        m_state.hangUp(half, cause);
    else if (call->consulted == half)
        endConsultation(*call, cause);
    else
        end(call->id, cause);
}

} // namespace wirechief
