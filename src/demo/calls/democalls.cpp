// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "democalls.h"

#include <array>

namespace wirechief {

DemoCalls::DemoCalls(DemoState& state, DemoClock& clock)
    : m_state(state)
    , m_clock(clock)
{
}

void DemoCalls::setRate(int callsPerMinute)
{
    m_callsPerMinute = callsPerMinute;
    nextArrival(++m_generation);
}

void DemoCalls::nextArrival(quint64 generation)
{
    if (m_callsPerMinute <= 0)
        return;
    const int mean = std::max(1, 60'000 / m_callsPerMinute);
    m_clock.after(between(1, 2 * mean + 1), [this, generation] {
        if (generation != m_generation)
            return;
        startCall();
        nextArrival(generation);
    });
}

void DemoCalls::startCall()
{
    const int dice = m_state.random(100);
    if (dice < 60)
        startDial();
    else if (dice < 80)
        startQueueCall();
    else if (dice < 92)
        startConferenceCall();
    else
        startParkedCall();
}

DemoCall& DemoCalls::newCall(DemoCall::Kind kind)
{
    DemoCall call;
    call.id = m_nextCall++;
    call.kind = kind;
    call.since = m_clock.now();
    ++m_processed;
    return m_calls.emplace(call.id, call).first->second;
}

DemoCall* DemoCalls::find(quint64 id)
{
    const auto found = m_calls.find(id);
    return found == m_calls.end() ? nullptr : &found->second;
}

void DemoCalls::later(quint64 id, qint64 ms, Step step)
{
    m_clock.after(ms, [this, id, step] {
        if (DemoCall* call = find(id); call != nullptr)
            (this->*step)(*call);
    });
}

void DemoCalls::laterIfPassing(quint64 id, qint64 ms, Step step)
{
    m_clock.after(ms, [this, id, step] {
        if (DemoCall* call = find(id); call != nullptr && call->course == DemoCall::Course::Passing)
            (this->*step)(*call);
    });
}

void DemoCalls::letPass(DemoCall& call)
{
    call.course = DemoCall::Course::Passing;
    laterIfPassing(call.id, between(8'000, 55'000), &DemoCalls::finish);
}

DemoParty DemoCalls::randomPhone(QByteArrayView but)
{
    // The others are agents, rooms and doors: they do not call at random.
    constexpr int callers = 10;
    const DemoEndpoint* phone = &m_state.endpoints()[std::size_t(m_state.random(callers))];
    if (phone->extension == but)
        phone = phone == &m_state.endpoints().front() ? phone + 1 : phone - 1;
    return {phone->extension, phone->extension, phone->name};
}

DemoParty DemoCalls::randomOutsider()
{
    static const std::array<QByteArray, 5> names
        = {"", "", "ACME Büromöbel GmbH", "Léa O'Connor", "Анна Иванова"};
    const QByteArray number = "00493012345" + QByteArray::number(100 + m_state.random(900));
    return {"trunk-berlin", number, names[std::size_t(m_state.random(int(names.size())))]};
}

ChannelNumber DemoCalls::ring(DemoCall& call, const DemoEndpoint& target, const QByteArray& application)
{
    const QByteArray callerNumber = m_state.channel(call.caller)->callerNumber;
    const QByteArray callerName = m_state.channel(call.caller)->callerName;
    const ChannelNumber callee
        = m_state.newChannel({target.extension, "", "", "", call.caller, call.id, "internal"});
    call.callee = callee;
    m_state.newExten(callee, "", 1, application, "(Outgoing Line)");
    m_state.newCallerId(callee, target.extension, target.name);
    m_state.newConnectedLine(callee, callerNumber, callerName);
    m_state.newConnectedLine(call.caller, target.extension, target.name);
    m_state.dialBegin(call.caller, callee, target.extension);
    call.stage = DemoCall::Stage::Ringing;
    later(call.id, 150, &DemoCalls::ringing);
    return callee;
}

void DemoCalls::startDial()
{
    const DemoParty from = m_state.random(3) == 0 ? randomOutsider() : randomPhone();
    const DemoParty to = randomPhone(from.number);
    dialFrom(from, *m_state.endpoint(to.number));
}

DemoCall& DemoCalls::dialFrom(const DemoParty& from, const DemoEndpoint& target)
{
    DemoCall& call = newCall(DemoCall::Kind::Dial);
    const QByteArray context = from.peer == from.number ? "internal" : "from-trunk";
    call.caller
        = m_state.newChannel({from.peer, target.extension, from.number, from.name, 0, call.id, context});
    m_state.newState(call.caller, 4);
    m_state.newExten(call.caller, target.extension, 1, "Set", "CHANNEL(musicclass)=default");
    m_state.setVariable(call.caller, "RINGTIME", "20");
    dial(call, target);
    return call;
}

void DemoCalls::dial(DemoCall& call, const DemoEndpoint& target)
{
    m_state.newExten(
        call.caller, target.extension, 2, "Dial", m_state.technology() + '/' + target.extension + ",20");
    m_state.setVariable(call.caller, "DIALSTATUS", "");
    ring(call, target, "AppDial");
}

void DemoCalls::ringing(DemoCall& call)
{
    if (call.stage != DemoCall::Stage::Ringing)
        return;
    m_state.newState(call.callee, 5);
    m_state.dialRinging(call.caller, call.callee);
    later(call.id, between(1500, 8000),
        call.kind == DemoCall::Kind::Queue ? &DemoCalls::agentOutcome : &DemoCalls::dialOutcome);
}

void DemoCalls::dialOutcome(DemoCall& call)
{
    if (call.stage != DemoCall::Stage::Ringing)
        return;
    struct Failure {
        const char* status;
        int cause;
    };
    static constexpr std::array<Failure, 4> failures
        = {{{"BUSY", 17}, {"NOANSWER", 19}, {"CHANUNAVAIL", 20}, {"CONGESTION", 34}}};
    if (call.course == DemoCall::Course::Stuck)
        return;
    if (call.course == DemoCall::Course::Standing || m_state.random(100) < 78) {
        answered(call);
        return;
    }
    const Failure& failure = failures[std::size_t(m_state.random(int(failures.size())))];
    m_state.dialEnd(call.caller, call.callee, failure.status);
    m_state.setVariable(call.caller, "DIALSTATUS", failure.status);
    m_state.hangUp(call.callee, failure.cause);
    call.callee = 0;
    call.stage = DemoCall::Stage::Talking;
    end(call.id, failure.cause);
}

void DemoCalls::answered(DemoCall& call)
{
    m_state.newState(call.callee, 6);
    m_state.dialEnd(call.caller, call.callee, "ANSWER");
    if (m_state.channel(call.caller)->state != 6)
        m_state.newState(call.caller, 6);
    m_state.setVariable(call.caller, "DIALSTATUS", "ANSWER");
    connectParties(call);
    answerOtherHalf(call.caller);
}

void DemoCalls::connectParties(DemoCall& call)
{
    call.stage = DemoCall::Stage::Talking;
    call.since = m_clock.now();
    call.bridge = m_state.createBridge("basic", "simple_bridge");
    m_state.enterBridge(call.bridge, call.callee);
    m_state.enterBridge(call.bridge, call.caller);
    m_state.setVariable(call.caller, "BRIDGEPEER", m_state.channel(call.callee)->name);
    m_state.setVariable(call.callee, "BRIDGEPEER", m_state.channel(call.caller)->name);
    const qint64 talk = between(8'000, 55'000);
    laterIfPassing(call.id, talk, &DemoCalls::finish);
    if (m_state.random(4) == 0) {
        laterIfPassing(call.id, talk / 3, &DemoCalls::holdOn);
        laterIfPassing(call.id, talk / 3 * 2, &DemoCalls::holdOff);
    }
}

void DemoCalls::holdOn(DemoCall& call)
{
    m_state.hold(call.callee, true);
}

void DemoCalls::holdOff(DemoCall& call)
{
    m_state.hold(call.callee, false);
}

void DemoCalls::finish(DemoCall& call)
{
    if (call.consulted != 0) {
        // Nobody hangs up on who is about to transfer.
        laterIfPassing(call.id, between(8'000, 55'000), &DemoCalls::finish);
        return;
    }
    if (m_state.channel(call.caller) != nullptr)
        m_state.requestHangup(call.caller, 16, false);
    end(call.id, 16);
}

void DemoCalls::end(quint64 id, int cause)
{
    DemoCall* call = find(id);
    if (call == nullptr)
        return;
    const auto mine = [this, id](ChannelNumber number) {
        const DemoChannel* channel = m_state.channel(number);
        return channel != nullptr && channel->call == id;
    };
    if (call->stage == DemoCall::Stage::Ringing && mine(call->callee) && mine(call->caller))
        m_state.dialEnd(call->caller, call->callee, "CANCEL");
    leaveService(*call);
    if (call->spied != 0)
        spyEvent("ChanSpyStop", *call);
    for (ChannelNumber number : {call->caller, call->callee, call->consulted}) {
        if (mine(number) && !m_state.channel(number)->bridge.isEmpty())
            m_state.leaveBridge(number);
    }
    if (!call->bridge.isEmpty())
        m_state.destroyBridge(call->bridge);
    if (call->consulted != 0)
        m_state.destroyBridge(call->consultation);
    QList<ChannelNumber> otherHalves;
    for (ChannelNumber number : {call->consulted, call->callee, call->caller}) {
        if (!mine(number))
            continue;
        otherHalves += m_state.channel(number)->otherHalf;
        endSpies(number);
        m_state.hangUp(number, cause);
    }
    m_calls.erase(id);
    for (ChannelNumber half : otherHalves)
        endOtherHalf(half, cause);
}

void DemoCalls::hangUp(ChannelNumber number, int cause)
{
    DemoChannel* channel = m_state.channel(number);
    if (channel == nullptr)
        return;
    DemoCall* call = find(channel->call);
    m_state.requestHangup(number, cause, true);
    if (call != nullptr && call->consulted != 0 && call->transferer == number) {
        completeTransfer(*call, cause);
        return;
    }
    if (call != nullptr && call->consulted == number) {
        endConsultation(*call, cause);
        return;
    }
    if (call != nullptr) {
        end(call->id, cause);
        return;
    }
    const ChannelNumber otherHalf = channel->otherHalf;
    m_state.hangUp(number, cause);
    endOtherHalf(otherHalf, cause);
}

} // namespace wirechief
