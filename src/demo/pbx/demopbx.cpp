// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demopbx.h"

#include <algorithm>
#include <array>

namespace wirechief {

using namespace classes;

DemoPbx::DemoPbx(Dialect dialect, quint64 seed, qint64 start)
    : m_state(dialect, seed, start)
    , m_clock(start)
    , m_calls(m_state, m_clock)
    , m_quality(m_state)
    , m_started(start)
    , m_lastReload(start)
{
}

void DemoPbx::playScene()
{
    m_scene = std::make_unique<DemoScene>(m_state, m_clock, m_calls);
    m_scene->begin();
    advance(DemoScene::history);
    (void)takeEvents();
}

void DemoPbx::welcome()
{
    if (m_scene)
        m_scene->welcome();
}

void DemoPbx::advance(qint64 ms)
{
    m_clock.runUntil(m_clock.now() + ms, [this](qint64 now) { m_state.setNow(now); });
    m_eventsOwed += m_eventRate * double(ms) / 1000;
    flood();
    m_quality.advance();
}

void DemoPbx::setEventRate(double perSecond)
{
    m_eventRate = std::max(0.0, perSecond);
    m_eventsOwed = 0;
    if (m_eventRate > 0)
        return;
    for (ChannelNumber number : m_fillers) {
        if (m_state.channel(number) != nullptr)
            m_state.hangUp(number, 16);
    }
    m_fillers.clear();
}

void DemoPbx::flood()
{
    while (m_eventsOwed >= 1) {
        const qsizetype before = m_state.wire().pending();
        fillerEvent();
        m_eventsOwed -= double(m_state.wire().pending() - before);
        // 1.4 knows no event for a variable: a turn that wrote nothing counts too, or this would not end.
        if (m_state.wire().pending() == before)
            m_eventsOwed -= 1;
    }
}

void DemoPbx::fillerEvent()
{
    static const std::array<const char*, 4> applications = {"Playback", "Wait", "Set", "GotoIf"};
    const int dice = m_state.random(100);
    if (m_fillers.size() < m_loadChannels || (dice < 1 && m_fillers.size() < m_loadChannels + 8)) {
        const QByteArray serial = QByteArray::number(2000 + m_state.random(4000));
        m_fillers.push_back(m_state.newChannel({serial, "900", serial, "Caller " + serial, 0, 0, "load"}));
        return;
    }
    const auto index = std::size_t(m_state.random(int(m_fillers.size())));
    const ChannelNumber number = m_fillers[index];
    const DemoChannel* channel = m_state.channel(number);
    const bool surplus = m_fillers.size() > m_loadChannels && dice < 2;
    if (channel == nullptr || surplus) {
        m_fillers[index] = m_fillers.back();
        m_fillers.pop_back();
        if (channel != nullptr)
            m_state.hangUp(number, 16);
    } else if (channel->state < 6) {
        m_state.newState(number, channel->state == 0 ? 4 : 6);
    } else if (dice < 5) {
        m_state.hold(number, m_state.random(2) == 0);
    } else if (dice < 45) {
        m_state.setVariable(number, "STEP", QByteArray::number(m_state.random(10'000)));
    } else if (dice < 90 || !m_state.isModern()) {
        m_state.newExten(number, "900", channel->priority % 40 + 1,
            applications[std::size_t(m_state.random(4))], QByteArray::number(m_state.random(100)));
    } else {
        const qint64 stamp = m_stamp.count();
        m_state.newConnectedLine(
            number, QByteArray::number(stamp > 0 ? stamp : 1000 + m_state.random(17)), "Load");
    }
}

void DemoPbx::originate(const Originate& request, const std::function<void(bool)>& done)
{
    const QByteArray extension = request.channel.mid(request.channel.indexOf('/') + 1);
    const QByteArray technology = request.channel.left(request.channel.indexOf('/'));
    const bool exists = technology == "Local"
        ? m_state.endpoint(extension.left(extension.indexOf('@'))) != nullptr
        : technology == m_state.technology() && m_state.endpoint(extension) != nullptr;
    if (!exists) {
        m_clock.after(20, [this, request, done] {
            originateResponse(request, nullptr);
            done(false);
        });
        return;
    }
    const DemoPlace local{extension.mid(extension.indexOf('@') + 1), extension.left(extension.indexOf('@'))};
    DemoState::LocalPair pair;
    if (technology == "Local")
        pair = m_state.newLocalPair(0, local.context, local.exten);
    const ChannelNumber number = pair.one != 0
        ? pair.one
        : m_state.newChannel({request.channel, request.exten, "", "", 0, 0,
            request.context.isEmpty() ? "default" : request.context});
    m_state.newExten(number, request.exten, 1, "AppDial2", "(Outgoing Line)");
    m_state.newCallerId(number, request.callerNumber, request.callerName);
    for (auto it = request.variables.cbegin(); it != request.variables.cend(); ++it)
        m_state.setVariable(number, it.key(), it.value());
    if (m_state.isModern())
        m_state.dialBegin(0, number, extension);
    if (pair.one != 0) {
        m_state.localBridge(pair, true);
        m_calls.runExtension(pair.two);
        awaitLocal(request, number, done);
        return;
    }
    m_state.newState(number, 5);
    m_clock.after(1500, [this, request, number, done] { originateOutcome(request, number, done); });
}

void DemoPbx::awaitLocal(
    const Originate& request, ChannelNumber number, const std::function<void(bool)>& done)
{
    const DemoChannel* half = m_state.channel(number);
    if (half != nullptr && half->state != 6)
        m_clock.after(100, [this, request, number, done] { awaitLocal(request, number, done); });
    else
        originateOutcome(request, number, done);
}

void DemoPbx::originateOutcome(
    const Originate& request, ChannelNumber number, const std::function<void(bool)>& done)
{
    DemoChannel* channel = m_state.channel(number);
    if (channel == nullptr) {
        originateResponse(request, nullptr);
        done(false);
        return;
    }
    if (channel->state != 6)
        m_state.newState(number, 6);
    m_state.dialEnd(0, number, "ANSWER");
    originateResponse(request, channel);
    if (!request.context.isEmpty())
        channel->context = request.context;
    channel->exten = request.exten;
    channel->priority = request.priority;
    if (request.application.isEmpty())
        m_calls.runExtension(number);
    else
        m_calls.runApplication(number, request.application, request.data);
    done(true);
}

void DemoPbx::originateResponse(const Originate& request, const DemoChannel* channel)
{
    DemoWire& wire = m_state.wire();
    wire.begin("OriginateResponse", Call);
    if (!request.actionId.isEmpty())
        wire.add("ActionID", request.actionId);
    wire.add("Response", channel != nullptr ? "Success" : "Failure");
    wire.add("Channel", channel != nullptr ? channel->name : request.channel);
    wire.add("Context", request.context);
    wire.add("Exten", request.exten);
    wire.add("Reason", qint64(channel != nullptr ? 4 : 0));
    wire.add("Uniqueid",
        channel != nullptr ? channel->uniqueid : QByteArray(m_state.isModern() ? "<unknown>" : "<null>"));
    wire.add("CallerIDNum", orUnknown(request.callerNumber));
    wire.add("CallerIDName", orUnknown(request.callerName));
    wire.end();
}

bool DemoPbx::reload(const QByteArray& module)
{
    const bool known = module.isEmpty() || m_modules.isLoaded(module);
    DemoWire& wire = m_state.wire();
    if (known && module.isEmpty())
        m_lastReload = m_clock.now();
    if (m_state.isModern()) {
        wire.begin("Reload", System);
        wire.add("Module", module.isEmpty() ? QByteArray("All") : module);
        wire.add("Status", qint64(known ? 0 : 2));
        wire.end();
    } else if (known) {
        if (m_state.dialect() == Dialect::Asterisk14) {
            wire.begin("Reload", System);
            wire.add("Message", "Reload Requested");
            wire.end();
        }
        if (module.isEmpty()) {
            wire.begin("ChannelReload", System);
            wire.add(m_state.dialect() == Dialect::Asterisk14 ? "Channel" : "ChannelType", "SIP");
            wire.add("ReloadReason", "RELOAD (Channel module reload)");
            wire.add("Registry_Count", qint64(0));
            wire.add("Peer_Count", qint64(m_state.endpoints().size()));
            wire.end();
        }
    }
    return known;
}

bool DemoPbx::setLoaded(const QByteArray& name, bool loaded)
{
    DemoModules::Module* module = m_modules.find(name);
    if (module == nullptr || module->isLoaded == loaded || (!loaded && module->uses > 0))
        return false;
    module->isLoaded = loaded;
    if (m_state.isModern()) {
        DemoWire& wire = m_state.wire();
        wire.begin(loaded ? "Load" : "Unload", System);
        wire.add("Module", name);
        wire.add("Status", "Success");
        wire.end();
    }
    return true;
}

} // namespace wirechief
