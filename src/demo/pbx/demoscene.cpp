// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demoscene.h"

namespace wirechief {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr int parkingTime = 30 * 60; ///< seconds
/// From a login to what is done for it: by then a client has its lists.
constexpr qint64 welcomeTime = 1500;

constexpr auto officeFurniture = "ACME Büromöbel GmbH";

DemoParty outsider(const char* number, const QByteArray& name)
{
    return {"trunk-berlin", number, name};
}

} // namespace

DemoScene::DemoScene(DemoState& state, DemoClock& clock, DemoCalls& calls)
    : m_state(state)
    , m_clock(clock)
    , m_calls(calls)
{
    using S = DemoScene;
    m_acts = {
        {83 * minute + 12 * second, &S::startLong, &S::talks},
        {41 * minute + 5 * second, &S::startStuck, &S::rings},
        {22 * minute + 40 * second, &S::startChair, &S::confers},
        {21 * minute + 55 * second, &S::startMuted, &S::confersMuted},
        {20 * minute + 18 * second, &S::startListener, &S::confers},
        {17 * minute + 31 * second, &S::startRecorded, &S::isRecorded},
        {11 * minute + 3 * second, &S::startServed, &S::isInQueue},
        {9 * minute + 44 * second, &S::startLocal, &S::talks},
        {6 * minute + 27 * second, &S::startTransferred, &S::isTransferred},
        {4 * minute + 9 * second, &S::startHeld, &S::isHeld},
        {3 * minute + 50 * second, &S::startWaiting, &S::waits},
        {2 * minute + 36 * second, &S::startParked, &S::isParked},
        {55 * second, &S::startTransfer, &S::transfers},
    };
}

void DemoScene::begin()
{
    DemoMember member;
    member.name = "Night shift";
    member.extension = "1018";
    member.loginTime = m_clock.now() / 1000;
    DemoQueue service;
    service.name = "service";
    service.strategy = "ringall";
    service.members = {member};
    m_state.queues().push_back(service);
    m_queue = int(m_state.queues().size()) - 1;
    for (std::size_t i = 0; i < m_acts.size(); ++i)
        m_clock.after(history - m_acts[i].age, [this, i] { startAct(m_acts[i]); });
    tend();
}

void DemoScene::startAct(Act& act)
{
    DemoCall& call = (this->*act.start)();
    if (call.course == DemoCall::Course::Passing)
        call.course = DemoCall::Course::Standing;
    act.call = call.id;
    act.isSet = false;
}

void DemoScene::tendAct(Act& act)
{
    if (act.call == 0)
        return;
    DemoCall* call = m_calls.find(act.call);
    if (call != nullptr && call->course != DemoCall::Course::Passing && (this->*act.tend)(act, *call))
        return;
    // What is something else by now goes its way.
    if (call = m_calls.find(act.call); call != nullptr && call->course != DemoCall::Course::Passing)
        m_calls.letPass(*call);
    startAct(act);
}

void DemoScene::tend()
{
    for (Act& act : m_acts)
        tendAct(act);
    m_clock.after(2 * second, [this] { tend(); });
}

void DemoScene::welcome()
{
    m_clock.after(welcomeTime, [this] {
        for (Act& act : m_acts) {
            DemoCall* call = m_calls.find(act.call);
            if (call == nullptr || !act.isSet)
                continue;
            if (act.tend == &DemoScene::isHeld) {
                m_state.hold(call->callee, false);
                m_state.hold(call->callee, true);
            } else if (act.tend == &DemoScene::isRecorded && m_state.stopRecording(call->caller, {})) {
                m_state.startRecording(call->caller);
            }
        }
    });
}

DemoParty DemoScene::phone(QByteArrayView extension) const
{
    const DemoEndpoint& endpoint = *m_state.endpoint(extension);
    return {endpoint.extension, endpoint.extension, endpoint.name};
}

DemoCall& DemoScene::dial(QByteArrayView from, QByteArrayView to)
{
    return m_calls.dialFrom(phone(from), *m_state.endpoint(to));
}

DemoCall& DemoScene::startChair()
{
    return m_calls.conferenceCallFrom(phone("1008"), false);
}

DemoCall& DemoScene::startMuted()
{
    return m_calls.conferenceCallFrom(phone("1017"), false);
}

DemoCall& DemoScene::startListener()
{
    return m_calls.conferenceCallFrom(phone("1015"), true);
}

bool DemoScene::confers(Act&, DemoCall& call)
{
    return call.kind == DemoCall::Kind::Conference;
}

bool DemoScene::confersMuted(Act& act, DemoCall& call)
{
    if (!confers(act, call))
        return false;
    if (!act.isSet)
        m_calls.setMuted(call, true);
    act.isSet = true;
    return true;
}

DemoCall& DemoScene::startParked()
{
    return m_calls.parkedCallFrom(outsider("00493012345477", officeFurniture), parkingTime);
}

bool DemoScene::isParked(Act&, DemoCall& call)
{
    return call.parkingSpace != 0;
}

DemoCall& DemoScene::startServed()
{
    return m_calls.queueCallFrom(outsider("00493012345618", "Léa O'Connor"), m_queue);
}

DemoCall& DemoScene::startWaiting()
{
    return m_calls.queueCallFrom(outsider("00493012345203", "Анна Иванова"), m_queue);
}

bool DemoScene::isInQueue(Act&, DemoCall& call)
{
    return call.kind == DemoCall::Kind::Queue;
}

bool DemoScene::waits(Act& act, DemoCall& call)
{
    return isInQueue(act, call) && call.stage != DemoCall::Stage::Talking;
}

DemoCall& DemoScene::startTransferred()
{
    return m_calls.dialFrom(outsider("00493012345391", {}), *m_state.endpoint("1008"));
}

bool DemoScene::isTransferred(Act& act, DemoCall& call)
{
    if (act.isSet || call.stage != DemoCall::Stage::Talking)
        return call.kind == DemoCall::Kind::Dial;
    const ChannelNumber caller = call.caller;
    if (!m_calls.transferBlind(call.callee, {"internal", "1004"}))
        return false;
    DemoCall* transferred = m_calls.find(m_state.channel(caller)->call);
    transferred->course = DemoCall::Course::Standing;
    act.call = transferred->id;
    act.isSet = true;
    return true;
}

DemoCall& DemoScene::startTransfer()
{
    return dial("1006", "1003");
}

bool DemoScene::transfers(Act& act, DemoCall& call)
{
    if (call.stage != DemoCall::Stage::Talking)
        return true;
    if (!act.isSet) {
        act.isSet = true;
        act.until = m_clock.now() + 90 * second;
        return m_calls.beginTransfer(call.callee, {"internal", "1009"});
    }
    if (call.consulted == 0 || m_clock.now() < act.until)
        return call.consulted != 0;
    m_calls.hangUp(call.transferer, 16); // which is how a transfer is completed
    return false;
}

DemoCall& DemoScene::startHeld()
{
    return m_calls.dialFrom(outsider("00493012345844", {}), *m_state.endpoint("1010"));
}

bool DemoScene::isHeld(Act& act, DemoCall& call)
{
    if (!act.isSet && call.stage == DemoCall::Stage::Talking) {
        m_state.hold(call.callee, true);
        act.isSet = true;
    }
    return call.kind == DemoCall::Kind::Dial;
}

DemoCall& DemoScene::startRecorded()
{
    return dial("1002", "1019");
}

bool DemoScene::isRecorded(Act& act, DemoCall& call)
{
    if (!act.isSet && call.stage == DemoCall::Stage::Talking) {
        m_state.startRecording(call.caller);
        act.isSet = true;
    }
    return !act.isSet || !m_state.channel(call.caller)->recordings.isEmpty();
}

DemoCall& DemoScene::startLong()
{
    return dial("1001", "1020");
}

DemoCall& DemoScene::startLocal()
{
    return m_calls.dialLocalFrom(phone("1007"), *m_state.endpoint("1005"), DemoCall::Course::Standing);
}

bool DemoScene::talks(Act&, DemoCall& call)
{
    return call.kind == DemoCall::Kind::Dial;
}

DemoCall& DemoScene::startStuck()
{
    DemoCall& call = m_calls.dialFrom(outsider("00493012345160", {}), *m_state.endpoint("1016"));
    call.course = DemoCall::Course::Stuck;
    return call;
}

bool DemoScene::rings(Act&, DemoCall& call)
{
    return call.stage == DemoCall::Stage::Ringing;
}

} // namespace wirechief
