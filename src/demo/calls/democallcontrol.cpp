// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator does to calls: the part of DemoCalls that takes channels out of one thing and into
// another.

#include "democalls.h"

#include <algorithm>

namespace wirechief {

using namespace classes;

void DemoCalls::redirectBoth(
    ChannelNumber first, ChannelNumber second, const DemoPlace& place, const DemoPlace& secondPlace)
{
    detachBoth(first, second);
    redirect(first, place);
    if (first != second)
        redirect(second, secondPlace);
}

void DemoCalls::detachBoth(ChannelNumber first, ChannelNumber second)
{
    DemoChannel& other = *m_state.channel(second);
    DemoCall* call = find(other.call);
    const bool together = first != second && call != nullptr && other.call == m_state.channel(first)->call;
    if (together) {
        stopService(*call);
        if (!other.bridge.isEmpty())
            m_state.leaveBridge(second);
        other.call = 0;
    }
    for (ChannelNumber number : {first, second}) {
        if (m_state.channel(number)->call != 0)
            detach(number);
    }
}

void DemoCalls::stopService(DemoCall& call)
{
    if (call.stage == DemoCall::Stage::Ringing)
        m_state.dialEnd(call.caller, call.callee, "CANCEL");
    leaveService(call);
    call.stage = DemoCall::Stage::Talking;
}

void DemoCalls::detach(ChannelNumber number)
{
    DemoChannel& channel = *m_state.channel(number);
    const quint64 id = channel.call;
    if (DemoCall* call = find(id); call != nullptr)
        stopService(*call);
    if (!channel.bridge.isEmpty())
        m_state.leaveBridge(number);
    channel.call = 0;
    end(id, 16);
}

void DemoCalls::redirect(ChannelNumber number, const DemoPlace& place)
{
    if (m_state.channel(number)->call != 0)
        detach(number);
    DemoChannel& channel = *m_state.channel(number);
    channel.context = place.context;
    channel.exten = place.exten;
    channel.priority = place.priority;
    runExtension(number);
}

DemoCall& DemoCalls::adopt(DemoCall::Kind kind, ChannelNumber number)
{
    DemoCall& call = newCall(kind);
    DemoChannel& channel = *m_state.channel(number);
    call.caller = number;
    call.stage = DemoCall::Stage::Talking;
    channel.call = call.id;
    // A Local channel is answered once its dialplan answers.
    const bool waits = kind == DemoCall::Kind::Dial && channel.otherHalf != 0;
    if (channel.state == 6 || waits)
        return call;
    m_state.newState(number, 6);
    answerOtherHalf(number);
    return call;
}

void DemoCalls::runExtension(ChannelNumber number)
{
    const QByteArray exten = m_state.channel(number)->exten;
    if (const DemoEndpoint* phone = m_state.endpoint(exten); phone != nullptr) {
        dial(adopt(DemoCall::Kind::Dial, number), *phone);
    } else if (exten == conferenceRoom) {
        joinConference(adopt(DemoCall::Kind::Conference, number));
    } else if (exten == "700") {
        DemoCall& call = adopt(DemoCall::Kind::Parked, number);
        m_state.newExten(number, exten, 1, "Park", "default");
        enterParking(call, defaultParkingTime);
    } else if (DemoCall* parked = findParked(exten.toInt()); parked != nullptr) {
        pickUp(*parked, number);
    } else if (const int queue = queueOf(exten); queue >= 0) {
        DemoCall& call = adopt(DemoCall::Kind::Queue, number);
        call.queue = queue;
        joinQueue(call);
    } else {
        runApplication(number, "Playback", "demo-congrats");
    }
}

int DemoCalls::queueOf(const QByteArray& exten) const
{
    bool isNumber = false;
    const int index = exten.toInt(&isNumber) - 600;
    return isNumber && index >= 0 && index < int(m_state.queues().size()) ? index : -1;
}

DemoCall* DemoCalls::findParked(int space)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
        [space](const auto& entry) { return space != 0 && entry.second.parkingSpace == space; });
    return found == m_calls.end() ? nullptr : &found->second;
}

std::vector<const DemoCall*> DemoCalls::parked() const
{
    std::vector<const DemoCall*> calls;
    for (const auto& [id, call] : m_calls) {
        if (call.parkingSpace != 0)
            calls.push_back(&call);
    }
    return calls;
}

std::vector<const DemoCall*> DemoCalls::conferees() const
{
    std::vector<const DemoCall*> calls;
    for (const auto& [id, call] : m_calls) {
        if (call.kind == DemoCall::Kind::Conference)
            calls.push_back(&call);
    }
    return calls;
}

void DemoCalls::connect(ChannelNumber first, ChannelNumber second)
{
    detachBoth(first, second);
    DemoCall& call = adopt(DemoCall::Kind::Dial, first);
    call.callee = second;
    m_state.channel(second)->call = call.id;
    if (m_state.channel(second)->state != 6)
        m_state.newState(second, 6);
    connectParties(call);
}

void DemoCalls::park(ChannelNumber number, int seconds)
{
    if (m_state.channel(number)->call != 0)
        detach(number);
    enterParking(adopt(DemoCall::Kind::Parked, number), seconds);
}

bool DemoCalls::kick(ChannelNumber number)
{
    const DemoChannel& channel = *m_state.channel(number);
    if (channel.bridge.isEmpty())
        return false;
    // The dialplan of whoever is alone in a bridge of two ends with it.
    if (find(channel.call) != nullptr)
        end(channel.call, 16);
    else
        m_state.hangUp(number, 16);
    return true;
}

} // namespace wirechief
