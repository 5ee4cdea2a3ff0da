// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Applications that a channel runs without an extension: the part of DemoCalls for what Originate asks for.

#include "democalls.h"

#include <algorithm>

namespace wirechief {

using namespace classes;

void DemoCalls::runApplication(ChannelNumber number, const QByteArray& application, const QByteArray& data)
{
    if (application == "ParkedCall") {
        // 12 and later want the lot before the space, earlier releases behind it.
        for (const QByteArray& word : data.split(',')) {
            if (DemoCall* parked = findParked(word.toInt()); parked != nullptr) {
                m_state.newExten(number, m_state.channel(number)->exten, 1, application, data);
                pickUp(*parked, number);
                return;
            }
        }
    }
    DemoCall& call = newCall(DemoCall::Kind::Solo);
    DemoChannel& channel = *m_state.channel(number);
    call.caller = number;
    call.stage = DemoCall::Stage::Talking;
    channel.call = call.id;
    const QByteArray exten = channel.exten;
    if (channel.state != 6)
        m_state.newState(number, 6);
    m_state.newExten(number, exten, channel.priority, application, data);
    if (application == "ChanSpy")
        spy(call, data);
    else
        laterIfPassing(call.id, between(10'000, 20'000), &DemoCalls::finish);
    answerOtherHalf(number);
}

void DemoCalls::spy(DemoCall& call, const QByteArray& data)
{
    const QByteArray prefix = data.left(data.indexOf(m_state.dialect() == Dialect::Asterisk14 ? '|' : ','));
    const auto& channels = m_state.channels();
    const auto found = std::find_if(channels.begin(), channels.end(),
        [&prefix](const auto& entry) { return entry.second.name.startsWith(prefix); });
    if (prefix.isEmpty() || found == channels.end()) {
        later(call.id, 1'000, &DemoCalls::finish);
        return;
    }
    call.spied = found->first;
    spyEvent("ChanSpyStart", call);
}

void DemoCalls::spyEvent(QByteArrayView event, const DemoCall& call)
{
    DemoChannel* spied = m_state.channel(call.spied);
    if (spied == nullptr || m_state.dialect() == Dialect::Asterisk14)
        return;
    DemoWire& wire = m_state.wire();
    wire.begin(event, Call);
    if (m_state.isModern()) {
        wire.addChannel(*m_state.channel(call.caller), "Spyer");
        wire.addChannel(*spied, "Spyee");
    } else {
        if (event == "ChanSpyStart")
            wire.add("SpyerChannel", m_state.channel(call.caller)->name);
        wire.add("SpyeeChannel", spied->name);
    }
    wire.end();
}

void DemoCalls::endSpies(ChannelNumber spied)
{
    QList<quint64> spies;
    for (const auto& [id, call] : m_calls) {
        if (call.spied == spied)
            spies += id;
    }
    for (quint64 id : spies)
        end(id, 16);
}

} // namespace wirechief
