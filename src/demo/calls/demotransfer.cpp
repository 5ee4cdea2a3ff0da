// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Transfers, blind and attended: the part of DemoCalls where one of two that talk sends the other one
// elsewhere.

#include "democalls.h"

#include <utility>

namespace wirechief {

using namespace classes;

bool DemoCalls::transferBlind(ChannelNumber transferer, const DemoPlace& place)
{
    DemoChannel& channel = *m_state.channel(transferer);
    const DemoChannel* peer = m_state.bridgedPeer(channel);
    if (peer == nullptr)
        return false;
    const ChannelNumber transferee = peer->number;
    DemoWire& wire = m_state.wire();
    wire.begin("BlindTransfer", Call);
    wire.add("Result", "Success");
    wire.addChannel(channel, "Transferer");
    wire.addChannel(*m_state.channel(transferee), "Transferee");
    wire.addBridge(m_state.bridges().at(channel.bridge));
    wire.add("IsExternal", "Yes");
    wire.add("Context", place.context);
    wire.add("Extension", place.exten);
    wire.end();
    m_state.setVariable(transferee, "BLINDTRANSFER", channel.name);
    redirect(transferee, place);
    return true;
}

bool DemoCalls::beginTransfer(ChannelNumber transferer, const DemoPlace& place)
{
    const DemoChannel& channel = *m_state.channel(transferer);
    DemoCall* call = find(channel.call);
    if (m_state.bridgedPeer(channel) == nullptr || call == nullptr || call->consulted != 0)
        return false;
    call->transferer = transferer;
    m_state.setVariable(transferer, "TRANSFER_CONTEXT", place.context);
    m_state.hold(transferer, true);
    const DemoState::LocalPair pair = m_state.newLocalPair(transferer, place.context, place.exten);
    call->consulted = pair.one;
    m_state.channel(pair.one)->call = call->id;
    for (ChannelNumber half : {pair.one, pair.two}) {
        m_state.setVariable(half, "TRANSFERERNAME", channel.name);
        m_state.setVariable(half, "ATTENDEDTRANSFER", channel.name);
    }
    call->consultation = m_state.createBridge("basic", "simple_bridge");
    m_state.newCallerId(pair.two, channel.callerNumber, channel.callerName);
    m_state.localBridge(pair, true);
    m_state.newConnectedLine(pair.one, channel.callerNumber, channel.callerName);
    m_state.enterBridge(call->consultation, pair.one);
    m_state.leaveBridge(transferer);
    m_state.enterBridge(call->consultation, transferer);
    m_state.newState(pair.one, 5);
    m_state.dialRinging(0, pair.one);
    runExtension(pair.two);
    if (DemoCall* behind = find(m_state.channel(pair.two)->call); behind != nullptr)
        behind->course = DemoCall::Course::Standing;
    return true;
}

void DemoCalls::consultedAnswers(DemoCall& call)
{
    m_state.newState(call.consulted, 6);
    m_state.dialEnd(0, call.consulted, "ANSWER");
}

bool DemoCalls::cancelTransfer(ChannelNumber transferer)
{
    DemoCall* call = find(m_state.channel(transferer)->call);
    if (call == nullptr || call->consulted == 0 || call->transferer != transferer)
        return false;
    endConsultation(*call, 16);
    return true;
}

void DemoCalls::endConsultation(DemoCall& call, int cause)
{
    const ChannelNumber consulted = std::exchange(call.consulted, 0);
    const ChannelNumber transferer = std::exchange(call.transferer, 0);
    const ChannelNumber otherHalf = m_state.channel(consulted)->otherHalf;
    m_state.leaveBridge(transferer);
    m_state.enterBridge(call.bridge, transferer);
    m_state.hold(transferer, false);
    m_state.leaveBridge(consulted);
    m_state.destroyBridge(call.consultation);
    m_state.hangUp(consulted, cause);
    endOtherHalf(otherHalf, cause);
}

void DemoCalls::completeTransfer(DemoCall& call, int cause)
{
    const ChannelNumber consulted = std::exchange(call.consulted, 0);
    const ChannelNumber transferer = std::exchange(call.transferer, 0);
    const bool byCaller = transferer == call.caller;
    const ChannelNumber transferee = byCaller ? call.callee : call.caller;
    m_state.leaveBridge(transferer);
    bridgeMerge(call);
    m_state.leaveBridge(consulted);
    m_state.enterBridge(call.bridge, consulted);
    m_state.musicOnHold(transferee, false);
    attendedTransferEvent(call, transferer, transferee);
    const DemoChannel& target = *m_state.channel(consulted);
    const DemoChannel& waiting = *m_state.channel(transferee);
    m_state.newConnectedLine(transferee, target.callerNumber, target.callerName);
    m_state.newConnectedLine(consulted, waiting.callerNumber, waiting.callerName);
    m_state.destroyBridge(call.consultation);
    (byCaller ? call.caller : call.callee) = consulted;
    m_state.hangUp(transferer, cause);
}

void DemoCalls::bridgeMerge(const DemoCall& call)
{
    DemoWire& wire = m_state.wire();
    wire.begin("BridgeMerge", Call);
    wire.addBridge(m_state.bridges().at(call.bridge), "To");
    wire.addBridge(m_state.bridges().at(call.consultation), "From");
    wire.end();
}

void DemoCalls::attendedTransferEvent(
    const DemoCall& call, ChannelNumber transferer, ChannelNumber transferee)
{
    DemoWire& wire = m_state.wire();
    wire.begin("AttendedTransfer", Call);
    wire.add("Result", "Success");
    wire.addChannel(*m_state.channel(transferer), "OrigTransferer");
    wire.addBridge(m_state.bridges().at(call.bridge), "Orig");
    wire.addChannel(*m_state.channel(transferer), "SecondTransferer");
    wire.addBridge(m_state.bridges().at(call.consultation), "Second");
    wire.addChannel(*m_state.channel(transferee), "Transferee");
    wire.add("IsExternal", "No");
    wire.add("DestType", "Bridge");
    wire.add("DestBridgeUniqueid", call.bridge);
    wire.end();
}

} // namespace wirechief
