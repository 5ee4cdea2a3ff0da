// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dialling and bridging: the part of DemoState that is about two channels at once.

#include "demostate.h"

#include <algorithm>

namespace wirechief {

using namespace classes;

void DemoState::beginDial(QByteArrayView event, ChannelNumber caller, ChannelNumber callee)
{
    m_wire.begin(event, Call);
    if (DemoChannel* source = channel(caller); source != nullptr)
        m_wire.addChannel(*source);
    m_wire.addChannel(m_channels.at(callee), "Dest");
}

void DemoState::dialBegin(ChannelNumber caller, ChannelNumber callee, const QByteArray& dialString)
{
    if (isModern()) {
        beginDial("DialBegin", caller, callee);
        m_wire.add("DialString", dialString);
        m_wire.end();
        return;
    }
    const DemoChannel& source = m_channels.at(caller);
    const DemoChannel& destination = m_channels.at(callee);
    m_wire.begin("Dial", Call);
    if (dialect() == Dialect::Asterisk18) {
        m_wire.add("SubEvent", "Begin");
        m_wire.add("Channel", source.name);
        m_wire.add("Destination", destination.name);
        m_wire.add("CallerIDNum", orUnknown(source.callerNumber));
        m_wire.add("CallerIDName", orUnknown(source.callerName));
        m_wire.add("ConnectedLineNum", orUnknown(source.connectedNumber));
        m_wire.add("ConnectedLineName", orUnknown(source.connectedName));
        m_wire.add("UniqueID", source.uniqueid);
        m_wire.add("DestUniqueID", destination.uniqueid);
        m_wire.add("Dialstring", dialString);
    } else {
        m_wire.add("Source", source.name);
        m_wire.add("Destination", destination.name);
        m_wire.add("CallerID", orUnknown(source.callerNumber));
        m_wire.add("CallerIDName", orUnknown(source.callerName));
        m_wire.add("SrcUniqueID", source.uniqueid);
        m_wire.add("DestUniqueID", destination.uniqueid);
    }
    m_wire.end();
}

void DemoState::dialRinging(ChannelNumber caller, ChannelNumber callee)
{
    if (!isModern())
        return;
    beginDial("DialState", caller, callee);
    m_wire.add("DialStatus", "RINGING");
    m_wire.end();
}

void DemoState::dialEnd(ChannelNumber caller, ChannelNumber callee, const QByteArray& status)
{
    if (isModern()) {
        beginDial("DialEnd", caller, callee);
        m_wire.add("DialStatus", status);
        m_wire.end();
        return;
    }
    const DemoChannel* source = channel(caller);
    if (dialect() == Dialect::Asterisk14 || source == nullptr)
        return;
    m_wire.begin("Dial", Call);
    m_wire.add("SubEvent", "End");
    m_wire.add("Channel", source->name);
    m_wire.add("UniqueID", source->uniqueid);
    m_wire.add("DialStatus", status);
    m_wire.end();
}

QByteArray DemoState::createBridge(
    const QByteArray& type, const QByteArray& technology, const QByteArray& creator, const QByteArray& name)
{
    const auto hex = [this](int digits) {
        return QByteArray::number(m_random() & ((quint64(1) << (digits * 4)) - 1), 16)
            .rightJustified(digits, '0');
    };
    // One statement each: the order in which operands of + are evaluated is not fixed.
    QByteArray id = hex(8);
    for (int digits : {4, 4, 4, 12}) {
        id += '-';
        id += hex(digits);
    }
    DemoBridge& bridge = m_bridges[id];
    bridge = {id, type, technology, creator, name, {}};
    if (isModern()) {
        m_wire.begin("BridgeCreate", Call);
        m_wire.addBridge(bridge);
        m_wire.end();
    }
    return id;
}

void DemoState::linkEvent(const DemoBridge& bridge, bool linked)
{
    if (bridge.channels.size() != 2 || bridge.type != "basic")
        return;
    const DemoChannel& one = m_channels.at(bridge.channels[1]);
    const DemoChannel& two = m_channels.at(bridge.channels[0]);
    if (dialect() == Dialect::Asterisk18 && linked) {
        m_wire.begin("Bridge", Call);
        m_wire.add("Bridgestate", "Link");
        m_wire.add("Bridgetype", "core");
    } else {
        m_wire.begin(linked ? "Link" : "Unlink", Call);
    }
    m_wire.add("Channel1", one.name);
    m_wire.add("Channel2", two.name);
    m_wire.add("Uniqueid1", one.uniqueid);
    m_wire.add("Uniqueid2", two.uniqueid);
    m_wire.add("CallerID1", one.callerNumber);
    m_wire.add("CallerID2", two.callerNumber);
    m_wire.end();
}

void DemoState::enterBridge(const QByteArray& bridgeId, ChannelNumber number)
{
    DemoBridge& bridge = m_bridges.at(bridgeId);
    DemoChannel& channel = m_channels.at(number);
    bridge.channels.push_back(number);
    channel.bridge = bridgeId;
    if (!isModern()) {
        linkEvent(bridge, true);
        return;
    }
    m_wire.begin("BridgeEnter", Call);
    m_wire.addBridge(bridge);
    m_wire.addChannel(channel);
    m_wire.end();
}

void DemoState::leaveBridge(ChannelNumber number)
{
    DemoChannel& channel = m_channels.at(number);
    const auto found = m_bridges.find(channel.bridge);
    if (found == m_bridges.end())
        return;
    DemoBridge& bridge = found->second;
    if (!isModern())
        linkEvent(bridge, false);
    std::erase(bridge.channels, number);
    channel.bridge.clear();
    if (!isModern())
        return;
    m_wire.begin("BridgeLeave", Call);
    m_wire.addBridge(bridge);
    m_wire.addChannel(channel);
    m_wire.end();
}

void DemoState::destroyBridge(const QByteArray& bridgeId)
{
    const auto found = m_bridges.find(bridgeId);
    if (found == m_bridges.end())
        return;
    if (isModern()) {
        m_wire.begin("BridgeDestroy", Call);
        m_wire.addBridge(found->second);
        m_wire.end();
    }
    m_bridges.erase(found);
}

} // namespace wirechief
