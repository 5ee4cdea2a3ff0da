// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs on calls that came with later releases: the part of DemoActions that only the dialect of 22
// lists.

#include "demoactions.h"
#include "demolists.h"

namespace wirechief {

using namespace classes;

void DemoActions::addVerbs()
{
    const ClassMask either = System | Call;
    add("Atxfer", "Attended transfer", Call, &DemoActions::attendedTransfer);
    add("BlindTransfer", "Blind transfer channel(s) to the given destination", Call,
        &DemoActions::blindTransfer);
    add("Bridge", "Bridge two channels already in the PBX", Call, &DemoActions::bridge);
    add("BridgeKick", "Kick a channel from a bridge", 0, &DemoActions::bridgeKick);
    add("CancelAtxfer", "Cancel an attended transfer", Call, &DemoActions::cancelTransfer);
    add("ConfbridgeKick", "Kick a Confbridge user", Call, &DemoActions::confbridgeKick);
    add("ConfbridgeList", "List participants in a conference", Reporting, &DemoActions::confbridgeList);
    add("ConfbridgeListRooms", "List active conferences", Reporting, &DemoActions::confbridgeListRooms);
    add("MixMonitor", "Record a call and mix the audio during the recording", System,
        &DemoActions::mixMonitor);
    add("MixMonitorMute", "Mute / unMute a Mixmonitor recording", either, &DemoActions::mixMonitorMute);
    add("MuteAudio", "Mute an audio stream", System, &DemoActions::muteAudio);
    add("Park", "Park a channel", Call, &DemoActions::park);
    add("ParkedCalls", "List parked calls", Call, &DemoActions::parkedCalls);
    add("PlayDTMF", "Play DTMF signal on a specific channel", Call, &DemoActions::playDtmf);
    add("PJSIPNotify", "Send a NOTIFY to a channel", System, &DemoActions::pjsipNotify);
    add("SendText", "Sends a text message to a channel", Call, &DemoActions::sendText);
    add("StopMixMonitor", "Stop recording a call through MixMonitor", either, &DemoActions::stopMixMonitor);
}

DemoChannel* DemoActions::named(const DemoRequest& request, const char* header)
{
    const QByteArray name = request.value(header);
    return name.isEmpty() ? nullptr : m_state.channelByName(name);
}

QByteArray DemoActions::whyNoTransfer(const DemoRequest& request)
{
    if (request.value("Channel").isEmpty())
        return "No channel specified";
    if (request.value("Exten").isEmpty())
        return "No extension specified";
    return named(request) == nullptr ? "Channel specified does not exist" : "";
}

QByteArray DemoActions::blindTransfer(const DemoRequest& request, const QByteArray& id)
{
    if (const QByteArray refusal = whyNoTransfer(request); !refusal.isEmpty())
        return DemoReply::error(id, refusal);
    const DemoPlace place{request.value("Context"), request.value("Exten"), 1};
    if (!m_pbx.calls().transferBlind(named(request)->number, place))
        return DemoReply::error(id, "Transfer invalid");
    return DemoReply::success(id, "Transfer succeeded");
}

QByteArray DemoActions::attendedTransfer(const DemoRequest& request, const QByteArray& id)
{
    if (const QByteArray refusal = whyNoTransfer(request); !refusal.isEmpty())
        return DemoReply::error(id, refusal);
    // The server only presses the keys; it says the same where nothing comes of it.
    const DemoPlace place{request.value("Context"), request.value("Exten"), 1};
    (void)m_pbx.calls().beginTransfer(named(request)->number, place);
    return DemoReply::success(id, "Atxfer successfully queued");
}

QByteArray DemoActions::cancelTransfer(const DemoRequest& request, const QByteArray& id)
{
    if (request.value("Channel").isEmpty())
        return DemoReply::error(id, "No channel specified");
    const DemoChannel* channel = named(request);
    if (channel == nullptr)
        return DemoReply::error(id, "Channel specified does not exist");
    (void)m_pbx.calls().cancelTransfer(channel->number);
    return DemoReply::success(id, "CancelAtxfer successfully queued");
}

QByteArray DemoActions::bridge(const DemoRequest& request, const QByteArray& id)
{
    const DemoChannel* one = named(request, "Channel1");
    const DemoChannel* two = named(request, "Channel2");
    if (one == nullptr || two == nullptr || one == two)
        return DemoReply::error(id, one == nullptr ? "Channel1 does not exist" : "Channel2 does not exist");
    m_pbx.calls().connect(one->number, two->number);
    return DemoReply::success(
        id, m_state.isModern() ? "Channels have been bridged" : "Launched bridge thread with success");
}

QByteArray DemoActions::bridgeKick(const DemoRequest& request, const QByteArray& id)
{
    const DemoChannel* channel = named(request);
    const QByteArray bridge = request.value("BridgeUniqueid");
    if (channel == nullptr)
        return DemoReply::error(id, "Channel not found");
    if (!bridge.isEmpty() && bridge != channel->bridge)
        return DemoReply::error(id, "Channel not found in bridge");
    if (!m_pbx.calls().kick(channel->number))
        return DemoReply::error(id, "Channel is not in a bridge");
    return DemoReply::success(id, "Channel has been kicked");
}

QByteArray DemoActions::park(const DemoRequest& request, const QByteArray& id)
{
    const DemoChannel* channel = named(request);
    if (request.value("Channel").isEmpty())
        return DemoReply::error(id, "Channel not specified");
    if (channel == nullptr)
        return DemoReply::error(id, "Channel does not exist");
    if (!request.value("TimeoutChannel").isEmpty() && named(request, "TimeoutChannel") == nullptr)
        return DemoReply::error(id, "TimeoutChannel does not exist");
    const int ms = request.value("Timeout").toInt();
    m_pbx.calls().park(channel->number, ms >= 1000 ? ms / 1000 : DemoCalls::defaultParkingTime);
    return DemoReply::success(id, "Park successful");
}

QByteArray DemoActions::parkedCalls(const DemoRequest&, const QByteArray& id)
{
    DemoReply reply(id);
    reply.listStart("Parked calls will follow", true);
    const std::vector<const DemoCall*> parked = m_pbx.calls().parked();
    for (const DemoCall* call : parked) {
        reply.item("ParkedCall").addSnapshot(*m_state.channel(call->caller), "Parkee");
        reply.add("ParkerDialString", "PJSIP/trunk-berlin").add("Parkinglot", "default");
        reply.add("ParkingSpace", qint64(call->parkingSpace));
        reply.add("ParkingTimeout", qint64(call->parkingTime));
        reply.add("ParkingDuration", (m_state.now() - call->since) / 1000).end();
    }
    return reply.listEnd("ParkedCallsComplete", qint64(parked.size()), true).end().bytes();
}

QByteArray DemoActions::confbridgeListRooms(const DemoRequest&, const QByteArray& id)
{
    const auto parties = qint64(m_pbx.calls().conferees().size());
    if (parties == 0)
        return DemoReply::error(id, "No active conferences.");
    DemoReply reply(id);
    reply.listStart("Confbridge conferences will follow", true);
    reply.item("ConfbridgeListRooms").add("Conference", DemoCalls::conferenceRoom).add("Parties", parties);
    reply.add("Marked", qint64(0)).add("Locked", "No").add("Muted", "No").end();
    return reply.listEnd("ConfbridgeListRoomsComplete", 1, true).end().bytes();
}

QByteArray DemoActions::confbridgeList(const DemoRequest& request, const QByteArray& id)
{
    const std::vector<const DemoCall*> conferees = m_pbx.calls().conferees();
    if (request.value("Conference").isEmpty())
        return DemoReply::error(id, "No Conference name provided.");
    if (conferees.empty())
        return DemoReply::error(id, "No active conferences.");
    if (request.value("Conference") != DemoCalls::conferenceRoom)
        return DemoReply::error(id, "No Conference by that name found.");
    DemoReply reply(id);
    reply.listStart("Confbridge user list will follow", true);
    for (const DemoCall* call : conferees) {
        reply.item("ConfbridgeList").add("Conference", DemoCalls::conferenceRoom).add("Admin", "No");
        reply.add("MarkedUser", "No").add("WaitMarked", "No").add("EndMarked", "No").add("Waiting", "No");
        reply.add("Muted", call->muted ? "Yes" : "No").add("Talking", "No");
        reply.add("AnsweredTime", (m_state.now() - call->since) / 1000);
        reply.addSnapshot(*m_state.channel(call->caller)).end();
    }
    return reply.listEnd("ConfbridgeListComplete", qint64(conferees.size()), true).end().bytes();
}

QByteArray DemoActions::confbridgeKick(const DemoRequest& request, const QByteArray& id)
{
    const std::vector<const DemoCall*> conferees = m_pbx.calls().conferees();
    if (conferees.empty() || request.value("Conference") != DemoCalls::conferenceRoom)
        return DemoReply::error(id, "No Conference by that name found.");
    const QByteArray wanted = request.value("Channel");
    QList<ChannelNumber> kicked;
    for (const DemoCall* call : conferees) {
        if (wanted == "all" || m_state.channel(call->caller)->name == wanted)
            kicked += call->caller;
    }
    if (kicked.isEmpty())
        return DemoReply::error(id, "No Channel by that name found in Conference.");
    for (ChannelNumber number : kicked)
        m_pbx.calls().kick(number);
    return DemoReply::success(id, "User kicked");
}

QByteArray DemoActions::mixMonitor(const DemoRequest& request, const QByteArray& id)
{
    DemoChannel* channel = named(request);
    if (request.value("Channel").isEmpty())
        return DemoReply::error(id, "No channel specified");
    if (channel == nullptr)
        return DemoReply::error(id, "No such channel");
    const QByteArray recording = m_state.startRecording(channel->number);
    // With the option i(VARIABLE) the id goes to that variable, and only then into the answer.
    const QByteArray options = request.value("Options");
    const qsizetype open = options.indexOf("i(");
    DemoReply reply(id);
    reply.response("Success");
    if (open >= 0) {
        const QByteArray variable = options.mid(open + 2, options.indexOf(')', open) - open - 2);
        m_state.setVariable(channel->number, variable, recording);
        reply.add("MixMonitorID", recording);
    }
    return reply.end().bytes();
}

QByteArray DemoActions::stopMixMonitor(const DemoRequest& request, const QByteArray& id)
{
    DemoChannel* channel = named(request);
    if (channel == nullptr)
        return DemoReply::error(id, "No such channel");
    const bool any = m_state.stopRecording(channel->number, request.value("MixMonitorID"));
    return any ? DemoReply::success(id, {}) : DemoReply::error(id, "Could not stop monitoring channel");
}

QByteArray DemoActions::mixMonitorMute(const DemoRequest& request, const QByteArray& id)
{
    DemoChannel* channel = named(request);
    const QByteArray direction = request.value("Direction");
    const QByteArray state = request.value("State");
    if (channel == nullptr)
        return DemoReply::error(id, "No such channel");
    if (direction != "read" && direction != "write" && direction != "both")
        return DemoReply::error(id, "Invalid direction specified");
    if (channel->recordings.isEmpty())
        return DemoReply::error(id, "Cannot set mute flag");
    DemoWire& wire = m_state.wire();
    if (m_state.isModern()) {
        wire.begin("MixMonitorMute", Call);
        wire.addChannel(*channel);
        wire.add("Direction", direction);
        wire.add("State", state);
        wire.end();
    }
    return DemoReply(id).response("Success").end().bytes();
}

QByteArray DemoActions::muteAudio(const DemoRequest& request, const QByteArray& id)
{
    const QByteArray direction = request.value("Direction");
    const QByteArray state = request.value("State");
    if (request.value("Channel").isEmpty())
        return DemoReply::error(id, "Channel not specified");
    if (named(request) == nullptr)
        return DemoReply::error(id, "Channel not found.");
    if (direction != "in" && direction != "out" && direction != "all")
        return DemoReply::error(id, "Failed to specify a valid direction");
    if (state != "on" && state != "off")
        return DemoReply::error(id, "State not specified");
    return DemoReply(id).response("Success").end().bytes();
}

void DemoActions::dtmfEvents(DemoChannel& channel, const QByteArray& digit, int ms)
{
    if (m_state.dialect() == Dialect::Asterisk14)
        return;
    DemoWire& wire = m_state.wire();
    for (bool begins : {true, false}) {
        wire.begin(!m_state.isModern() ? "DTMF" : begins ? "DTMFBegin" : "DTMFEnd", Dtmf);
        if (m_state.isModern()) {
            wire.addChannel(channel);
        } else {
            wire.add("Channel", channel.name);
            wire.add("Uniqueid", channel.uniqueid);
        }
        wire.add("Digit", digit);
        if (m_state.isModern() && !begins)
            wire.add("DurationMs", qint64(ms));
        wire.add("Direction", "Sent");
        if (!m_state.isModern()) {
            wire.add("Begin", begins ? "Yes" : "No");
            wire.add("End", begins ? "No" : "Yes");
        }
        wire.end();
    }
}

QByteArray DemoActions::playDtmf(const DemoRequest& request, const QByteArray& id)
{
    const QByteArray digit = request.value("Digit");
    if (request.value("Channel").isEmpty() || digit.isEmpty())
        return DemoReply::error(id, digit.isEmpty() ? "No digit specified" : "No channel specified");
    DemoChannel* channel = named(request);
    if (channel == nullptr)
        return DemoReply::error(id, "Channel not found");
    dtmfEvents(*channel, digit.left(1), qBound(80, request.value("Duration").toInt(), 60'000));
    return DemoReply::success(id, "DTMF successfully queued");
}

QByteArray DemoActions::pjsipNotify(const DemoRequest& request, const QByteArray& id)
{
    const DemoChannel* channel = named(request);
    if (channel == nullptr)
        return DemoReply::error(id, "Channel not found");
    // The phones of the demo know remote control, and do it at once.
    for (const QByteArray& variable : request.values("Variable")) {
        if (variable == "Event=hold" || variable == "Event=talk")
            m_state.hold(channel->number, variable == "Event=hold");
    }
    return DemoReply::success(id, "NOTIFY sent");
}

QByteArray DemoActions::sendText(const DemoRequest& request, const QByteArray& id)
{
    if (request.value("Channel").isEmpty())
        return DemoReply::error(id, "No channel specified");
    if (request.value("Message").isEmpty())
        return DemoReply::error(id, "No message specified");
    if (named(request) == nullptr)
        return DemoReply::error(id, "No such channel");
    return DemoReply::success(id, "Success");
}

} // namespace wirechief
