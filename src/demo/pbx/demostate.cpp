// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demostate.h"

#include <algorithm>

namespace wirechief {

using namespace classes;

namespace {

std::vector<DemoEndpoint> makeEndpoints()
{
    return {{"1001", "Zoë Müller"}, {"1002", "<b>Bob</b> & Co"}, {"1003", "Siobhán O'Brien"},
        {"1004", "Jürgen Groß"},
        {"1005",
            "Dr. Anna-Katharina von und zu Hohenstein-Wallersberg (Rechtsabteilung, Zimmer 4.017, nur "
            "vormittags)"},
        {"1006", "Ελένη Παππά"}, {"1007", "Ødegård, Håkon"}, {"1008", "Reception"},
        {"1009", "Warehouse \"B\""}, {"1010", "José Núñez"}, {"1011", "Agent Berger"},
        {"1012", "Agent Çelik"}, {"1013", "Agent Ito"}, {"1014", "Agent Novák"}, {"1015", "Meeting room 1"},
        {"1016", "Door phone"}, {"1017", "Workshop"}, {"1018", "Night shift"}, {"1019", "مكتب الاستقبال"},
        {"1020", "מחסן"}};
}

std::vector<DemoQueue> makeQueues(qint64 start)
{
    const auto member = [start](const QByteArray& extension, const QByteArray& name, int penalty) {
        DemoMember made;
        made.name = name;
        made.extension = extension;
        made.penalty = penalty;
        made.loginTime = start / 1000 - 3600;
        return made;
    };
    DemoQueue support;
    support.name = "support";
    support.strategy = "ringall";
    support.members = {member("1011", "Agent Berger", 0), member("1012", "Agent Çelik", 1)};
    DemoQueue sales;
    sales.name = "sales";
    sales.strategy = "leastrecent";
    sales.members = {member("1013", "Agent Ito", 0), member("1014", "Agent Novák", 0)};
    return {support, sales};
}

} // namespace

DemoState::DemoState(Dialect dialect, quint64 seed, qint64 start)
    : m_wire(dialect)
    , m_random(seed)
    , m_now(start)
    , m_queues(makeQueues(start))
    , m_endpoints(makeEndpoints())
{
    m_wire.setNow(start);
}

void DemoState::setNow(qint64 ms)
{
    m_now = ms;
    m_wire.setNow(ms);
}

DemoChannel* DemoState::channel(ChannelNumber number)
{
    const auto found = m_channels.find(number);
    return found == m_channels.end() ? nullptr : &found->second;
}

DemoChannel* DemoState::channelByName(QByteArrayView nameOrUniqueid)
{
    for (auto& [number, channel] : m_channels) {
        if (channel.name == nameOrUniqueid || channel.uniqueid == nameOrUniqueid)
            return &channel;
    }
    return nullptr;
}

const DemoChannel* DemoState::bridgedPeer(const DemoChannel& channel) const
{
    const auto bridge = m_bridges.find(channel.bridge);
    if (bridge == m_bridges.end() || bridge->second.channels.size() != 2 || bridge->second.type != "basic")
        return nullptr;
    const std::vector<ChannelNumber>& both = bridge->second.channels;
    return &m_channels.at(both[0] == channel.number ? both[1] : both[0]);
}

const DemoEndpoint* DemoState::endpoint(QByteArrayView extension) const
{
    const auto found = std::find_if(m_endpoints.begin(), m_endpoints.end(),
        [extension](const DemoEndpoint& candidate) { return candidate.extension == extension; });
    return found == m_endpoints.end() ? nullptr : &*found;
}

void DemoState::addLegacyName(const DemoChannel& channel)
{
    m_wire.add("Channel", channel.name);
}

ChannelNumber DemoState::newChannel(const NewChannel& options)
{
    DemoChannel channel;
    channel.number = m_nextNumber++;
    const QByteArray serial = dialect() == Dialect::Asterisk14
        ? QByteArray("b7")
            + QByteArray::number(channel.number * 2654435761U % 0x1000000U, 16).rightJustified(6, '0')
        : QByteArray::number(channel.number, 16).rightJustified(8, '0');
    channel.name = (options.peer.contains('/') ? options.peer : QByteArray(technology() + '/' + options.peer))
        + '-' + serial;
    if (!options.fullName.isEmpty())
        channel.name = options.fullName;
    channel.uniqueid = QByteArray::number(m_now / 1000) + '.' + QByteArray::number(channel.number);
    const auto linked = m_channels.find(options.linked);
    channel.linkedid = linked == m_channels.end() ? channel.uniqueid : linked->second.linkedid;
    channel.callerNumber = options.number;
    channel.callerName = options.name;
    channel.context = options.context;
    channel.exten = options.exten;
    channel.created = m_now;
    channel.call = options.call;
    channel.state = options.state;

    DemoChannel& stored = m_channels.emplace(channel.number, channel).first->second;
    m_wire.begin("Newchannel", Call);
    if (isModern()) {
        m_wire.addChannel(stored);
    } else if (dialect() == Dialect::Asterisk18) {
        addLegacyName(stored);
        m_wire.add("ChannelState", qint64(stored.state));
        m_wire.add("ChannelStateDesc", stateName(stored.state));
        m_wire.add("CallerIDNum", stored.callerNumber);
        m_wire.add("CallerIDName", stored.callerName);
        m_wire.add("AccountCode", "");
        m_wire.add("Exten", stored.exten);
        m_wire.add("Context", stored.context);
        m_wire.add("Uniqueid", stored.uniqueid);
    } else {
        addLegacyName(stored);
        m_wire.add("State", stateName(stored.state));
        m_wire.add("CallerIDNum", orUnknown(stored.callerNumber));
        m_wire.add("CallerIDName", orUnknown(stored.callerName));
        m_wire.add("Uniqueid", stored.uniqueid);
    }
    m_wire.end();
    return stored.number;
}

void DemoState::newState(ChannelNumber number, int state)
{
    DemoChannel& channel = m_channels.at(number);
    channel.state = state;
    channel.snapshot.clear();
    m_wire.begin("Newstate", Call);
    if (isModern()) {
        m_wire.addChannel(channel);
    } else if (dialect() == Dialect::Asterisk18) {
        addLegacyName(channel);
        m_wire.add("ChannelState", qint64(state));
        m_wire.add("ChannelStateDesc", stateName(state));
        m_wire.add("CallerIDNum", channel.callerNumber);
        m_wire.add("CallerIDName", channel.callerName);
        m_wire.add("ConnectedLineNum", channel.connectedNumber);
        m_wire.add("ConnectedLineName", channel.connectedName);
        m_wire.add("Uniqueid", channel.uniqueid);
    } else {
        addLegacyName(channel);
        m_wire.add("State", stateName(state));
        m_wire.add("CallerID", orUnknown(channel.callerNumber));
        m_wire.add("CallerIDName", orUnknown(channel.callerName));
        m_wire.add("Uniqueid", channel.uniqueid);
    }
    m_wire.end();
}

void DemoState::newExten(ChannelNumber number, const QByteArray& exten, int priority,
    const QByteArray& application, const QByteArray& data)
{
    DemoChannel& channel = m_channels.at(number);
    channel.exten = exten;
    channel.priority = priority;
    channel.application = application;
    channel.applicationData = data;
    channel.snapshot.clear();
    m_wire.begin("Newexten", dialect() == Dialect::Asterisk14 ? Call : Dialplan);
    if (isModern()) {
        m_wire.addChannel(channel);
        m_wire.add("Extension", exten);
    } else {
        addLegacyName(channel);
        m_wire.add("Context", channel.context);
        m_wire.add("Extension", exten);
        m_wire.add("Priority", qint64(priority));
    }
    m_wire.add("Application", application);
    m_wire.add("AppData", data);
    if (!isModern())
        m_wire.add("Uniqueid", channel.uniqueid);
    m_wire.end();
}

void DemoState::setVariable(ChannelNumber number, const QByteArray& name, const QByteArray& value)
{
    DemoChannel* owner = channel(number);
    (owner != nullptr ? owner->variables : m_globals).insert(name, value);
    if (dialect() == Dialect::Asterisk14)
        return;
    m_wire.begin("VarSet", Dialplan);
    if (owner != nullptr && isModern())
        m_wire.addChannel(*owner);
    else
        m_wire.add("Channel", owner != nullptr ? owner->name : QByteArray("none"));
    if (owner == nullptr && isModern())
        m_wire.add("Uniqueid", "none");
    m_wire.add("Variable", name);
    m_wire.add("Value", isModern() ? escapedC(value) : value);
    if (!isModern())
        m_wire.add("Uniqueid", owner != nullptr ? owner->uniqueid : QByteArray("none"));
    m_wire.end();
}

QByteArray DemoState::variable(ChannelNumber number, const QByteArray& name) const
{
    const auto found = m_channels.find(number);
    return found == m_channels.end() ? m_globals.value(name) : found->second.variables.value(name);
}

void DemoState::newCallerId(
    ChannelNumber number, const QByteArray& callerNumber, const QByteArray& callerName)
{
    DemoChannel& channel = m_channels.at(number);
    channel.callerNumber = callerNumber;
    channel.callerName = callerName;
    channel.snapshot.clear();
    m_wire.begin(dialect() == Dialect::Asterisk14 ? "Newcallerid" : "NewCallerid", Call);
    if (isModern()) {
        m_wire.addChannel(channel);
    } else {
        addLegacyName(channel);
        m_wire.add(dialect() == Dialect::Asterisk14 ? "CallerID" : "CallerIDNum", callerNumber);
        m_wire.add("CallerIDName", orUnknown(callerName));
        m_wire.add("Uniqueid", channel.uniqueid);
    }
    m_wire.add("CID-CallingPres", "0 (Presentation Allowed, Not Screened)");
    m_wire.end();
}

void DemoState::newConnectedLine(
    ChannelNumber number, const QByteArray& connectedNumber, const QByteArray& name)
{
    DemoChannel& channel = m_channels.at(number);
    channel.connectedNumber = connectedNumber;
    channel.connectedName = name;
    channel.snapshot.clear();
    if (!isModern())
        return;
    m_wire.begin("NewConnectedLine", Call);
    m_wire.addChannel(channel);
    m_wire.end();
}

void DemoState::hold(ChannelNumber number, bool on)
{
    DemoChannel& channel = m_channels.at(number);
    m_wire.begin(on || dialect() == Dialect::Asterisk18 ? "Hold" : "Unhold", Call);
    if (isModern()) {
        m_wire.addChannel(channel);
    } else {
        if (dialect() == Dialect::Asterisk18)
            m_wire.add("Status", on ? "On" : "Off");
        addLegacyName(channel);
        m_wire.add("Uniqueid", channel.uniqueid);
    }
    m_wire.end();
    if (const DemoChannel* peer = bridgedPeer(channel); peer != nullptr)
        musicOnHold(peer->number, on);
}

void DemoState::musicOnHold(ChannelNumber number, bool on)
{
    DemoChannel& channel = m_channels.at(number);
    if (dialect() == Dialect::Asterisk14)
        return;
    if (isModern()) {
        m_wire.begin(on ? "MusicOnHoldStart" : "MusicOnHoldStop", Call);
        m_wire.addChannel(channel);
    } else {
        m_wire.begin("MusicOnHold", Call);
        m_wire.add("State", on ? "Start" : "Stop");
        m_wire.add("Channel", channel.name);
        m_wire.add("UniqueID", channel.uniqueid);
    }
    if (on)
        m_wire.add("Class", "default");
    m_wire.end();
}

void DemoState::requestHangup(ChannelNumber number, int cause, bool soft)
{
    if (!isModern())
        return;
    m_wire.begin(soft ? "SoftHangupRequest" : "HangupRequest", Call);
    m_wire.addChannel(m_channels.at(number));
    m_wire.add("Cause", qint64(cause));
    m_wire.end();
}

void DemoState::hangUp(ChannelNumber number, int cause)
{
    DemoChannel& channel = m_channels.at(number);
    if (!channel.bridge.isEmpty())
        leaveBridge(number);
    m_wire.begin("Hangup", Call);
    if (isModern()) {
        m_wire.addChannel(channel);
    } else {
        addLegacyName(channel);
        m_wire.add("Uniqueid", channel.uniqueid);
        if (dialect() == Dialect::Asterisk18) {
            m_wire.add("CallerIDNum", orUnknown(channel.callerNumber));
            m_wire.add("CallerIDName", orUnknown(channel.callerName));
            m_wire.add("ConnectedLineNum", orUnknown(channel.connectedNumber));
            m_wire.add("ConnectedLineName", orUnknown(channel.connectedName));
        }
    }
    m_wire.add("Cause", qint64(cause));
    m_wire.add("Cause-txt", causeText(cause));
    m_wire.end();
    m_channels.erase(number);
}

void DemoState::recordingEvent(QByteArrayView event, DemoChannel& channel, const QByteArray& id)
{
    if (dialect() == Dialect::Asterisk14)
        return;
    const bool begins = event == "MixMonitorStart";
    m_wire.begin(isModern() ? event : begins ? "MonitorStart" : "MonitorStop", Call);
    if (isModern()) {
        m_wire.addChannel(channel);
        m_wire.add("MixMonitorID", id);
    } else {
        addLegacyName(channel);
        m_wire.add("Uniqueid", channel.uniqueid);
    }
    m_wire.end();
}

QByteArray DemoState::startRecording(ChannelNumber number)
{
    DemoChannel& channel = m_channels.at(number);
    const QByteArray id = "0x" + QByteArray::number(0x7f0000000000 + ++m_recordings * 16, 16);
    channel.recordings += id;
    recordingEvent("MixMonitorStart", channel, id);
    return id;
}

bool DemoState::stopRecording(ChannelNumber number, const QByteArray& id)
{
    DemoChannel& channel = m_channels.at(number);
    const QByteArrayList stopped = id.isEmpty() ? channel.recordings : QByteArrayList{id};
    bool any = false;
    for (const QByteArray& recording : stopped) {
        if (!channel.recordings.removeOne(recording))
            continue;
        recordingEvent("MixMonitorStop", channel, recording);
        any = true;
    }
    return any;
}

} // namespace wirechief
