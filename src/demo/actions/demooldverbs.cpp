// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs on calls that 1.8 and 1.4 have in another form, or alone: Monitor instead of MixMonitor, parking
// with a second channel.

#include "demoactions.h"
#include "demolists.h"

namespace wirechief {

using namespace classes;

void DemoActions::addOldVerbs()
{
    add("Monitor", "Monitor a channel", Call, &DemoActions::monitor);
    add("Park", "Park a channel", Call, &DemoActions::oldPark);
    add("ParkedCalls", "List parked calls", 0, &DemoActions::oldParkedCalls);
    add("PauseMonitor", "Pause monitoring of a channel", Call, &DemoActions::pauseMonitor);
    add("PlayDTMF", "Play DTMF signal on a specific channel", Call, &DemoActions::playDtmf);
    add("StopMonitor", "Stop monitoring a channel", Call, &DemoActions::stopMonitor);
    add("UnpauseMonitor", "Unpause monitoring of a channel", Call, &DemoActions::pauseMonitor);
    if (m_state.dialect() == Dialect::Asterisk14)
        return;
    add("Bridge", "Bridge two channels already in the PBX", Call, &DemoActions::bridge);
    add("MixMonitorMute", "Mute / unMute a Mixmonitor recording", 0, &DemoActions::mixMonitorMute);
    add("SendText", "Send text message to channel", Call, &DemoActions::sendText);
}

QByteArray DemoActions::monitor(const DemoRequest& request, const QByteArray& id)
{
    const DemoChannel* channel = named(request);
    if (request.value("Channel").isEmpty())
        return DemoReply::error(id, "No channel specified");
    if (channel == nullptr)
        return DemoReply::error(id, "No such channel");
    // A channel has one monitor at most; a second one is not begun.
    if (channel->recordings.isEmpty())
        (void)m_state.startRecording(channel->number);
    return DemoReply::success(id, "Started monitoring channel");
}

QByteArray DemoActions::stopMonitor(const DemoRequest& request, const QByteArray& id)
{
    const DemoChannel* channel = named(request);
    if (channel == nullptr)
        return DemoReply::error(id, "No such channel");
    if (!m_state.stopRecording(channel->number, {}))
        return DemoReply::error(id, "Could not stop monitoring channel");
    return DemoReply::success(id, "Stopped monitoring channel");
}

QByteArray DemoActions::pauseMonitor(const DemoRequest& request, const QByteArray& id)
{
    const bool pauses = request.action().compare("PauseMonitor", Qt::CaseInsensitive) == 0;
    const DemoChannel* channel = named(request);
    if (channel == nullptr)
        return DemoReply::error(id, "No such channel");
    if (channel->recordings.isEmpty())
        return DemoReply::error(id, "Cannot pause monitor");
    return DemoReply::success(
        id, pauses ? "Paused monitoring of the channel" : "Unpaused monitoring of the channel");
}

QByteArray DemoActions::oldPark(const DemoRequest& request, const QByteArray& id)
{
    for (const char* header : {"Channel", "Channel2"}) {
        const QByteArray name = request.value(header);
        if (name.isEmpty())
            return DemoReply::error(id, header + QByteArray(" not specified"));
        if (named(request, header) == nullptr)
            return DemoReply::error(id, header + QByteArray(" does not exist: ") + name);
    }
    const int ms = request.value("Timeout").toInt();
    m_pbx.calls().park(named(request)->number, ms >= 1000 ? ms / 1000 : DemoCalls::defaultParkingTime);
    return DemoReply::success(id, "Park successful");
}

QByteArray DemoActions::oldParkedCalls(const DemoRequest&, const QByteArray& id)
{
    const bool oldest = m_state.dialect() == Dialect::Asterisk14;
    DemoReply reply(id);
    reply.listStart("Parked calls will follow", false);
    const std::vector<const DemoCall*> parked = m_pbx.calls().parked();
    for (const DemoCall* call : parked) {
        const DemoChannel& channel = *m_state.channel(call->caller);
        reply.item("ParkedCall", false);
        if (!oldest)
            reply.add("Parkinglot", "default");
        reply.add("Exten", qint64(call->parkingSpace)).add("Channel", channel.name);
        reply.add("From", channel.name).add("Timeout", qint64(call->parkingTime));
        reply.add(oldest ? "CallerID" : "CallerIDNum", orUnknown(channel.callerNumber));
        reply.add("CallerIDName", orUnknown(channel.callerName)).addId().end();
    }
    reply.item("ParkedCallsComplete", false);
    if (!oldest)
        reply.add("Total", qint64(parked.size()));
    return reply.addId().end().bytes();
}

} // namespace wirechief
