// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calltargets.h"

#include "base/displaytext.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/channels.h"
#include "sessions/connections/connections.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

struct TargetTr {
    Q_DECLARE_TR_FUNCTIONS(CallTargets)
};

/// The channels whose end ends the call.
QList<ChannelRef> endingChannels(const CallRecord& call)
{
    QList<ChannelRef> channels;
    // Everybody in a conference is there for himself; of any other call the caller's end ends it all.
    if (call.state != CallState::InConference && call.caller != nullptr)
        return {call.caller->ref()};
    for (const ChannelRecord* leg = call.firstLeg; leg != nullptr; leg = leg->nextLeg) {
        if (!leg->is(ChannelRecord::LocalHalf) && !leg->is(ChannelRecord::Passing))
            channels.append(leg->ref());
    }
    if (channels.isEmpty() && call.firstLeg != nullptr)
        channels.append(call.firstLeg->ref());
    return channels;
}

QList<ChannelRef> channelsOf(Server& server, const Subject& subject)
{
    Channels& channels = server.channels();
    if (subject.kind == SubjectKind::Call) {
        const CallRecord* call = channels.calls().find(subject.key);
        return call != nullptr ? endingChannels(*call) : QList<ChannelRef>();
    }
    const ChannelRecord* channel
        = subject.kind == SubjectKind::Channel ? channels.table().find(subject.key) : nullptr;
    return channel != nullptr ? QList<ChannelRef>{channel->ref()} : QList<ChannelRef>();
}

/// With what is known of the channel at this moment.
SelectedChannel selectedChannel(Server& server, const ChannelRef& wanted)
{
    SelectedChannel selected;
    selected.leg.channel = wanted;
    const ChannelRecord* channel = server.channels().table().find(wanted.uniqueid);
    if (channel == nullptr)
        return selected;
    if (const ChannelRecord* peer = channel->bridgePeer())
        selected.leg.peer = peer->ref();
    if (channel->place == ChannelPlace::Conference)
        selected.conference = channel->placeName().toByteArray();
    if (channel->place == ChannelPlace::Parking) {
        selected.parkingSpace = channel->placeName().toByteArray();
        selected.parkingLot = channel->parkingLot().toByteArray();
    }
    selected.isInBridge = channel->bridge != nullptr;
    selected.isInternal = channel->is(ChannelRecord::Internal);
    return selected;
}

} // namespace

CallTargets::CallTargets(const QList<Subject>& subjects, const Connections& connections)
{
    for (const Subject& subject : subjects)
        add(subject, connections);
}

void CallTargets::add(const Subject& subject, const Connections& connections)
{
    Server* server = connections.server(subject.serverId);
    const QList<ChannelRef> channels = server ? channelsOf(*server, subject) : QList<ChannelRef>();
    if (channels.isEmpty())
        return;
    CallTarget* target = groupFor(subject.serverId, connections);
    if (target == nullptr)
        return;
    for (const ChannelRef& channel : channels) {
        if (m_seen.contains({subject.serverId, channel.uniqueid}))
            continue;
        m_seen.insert({subject.serverId, channel.uniqueid});
        target->items.push_back(selectedChannel(*server, channel));
    }
}

QString CallTargets::detailText() const
{
    if (m_groups.size() == 1)
        return namesOf(m_groups.front().items);
    QStringList lines;
    for (const CallTarget& target : m_groups) {
        //: A server, how many of its channels, and which
        lines.append(TargetTr::tr("%1, %Ln channel(s): %2", nullptr, int(target.items.size()))
                         .arg(displayText(target.profile.name), namesOf(target.items)));
    }
    return lines.join(u'\n');
}

ProposedChange CallTargets::question(const Verb& verb, const FormValues&) const
{
    const QString name = verb.name();
    const bool hangsUp = taskOf(verb) == CallTask::HangUp;
    const auto channels = int(count());
    ProposedChange change;
    change.accept = name;
    change.always = hangsUp && channels > 1;
    if (m_groups.size() > 1)
        change.question = hangsUp
            ? TargetTr::tr("Hang up %Ln channel(s) on %1?", nullptr, channels).arg(serversText(servers()))
            : TargetTr::tr("%1: %Ln channel(s) on %2?", nullptr, channels).arg(name, serversText(servers()));
    else if (hangsUp)
        change.question = channels == 1 ? TargetTr::tr("Hang up %1?").arg(namesOf(m_groups.front().items))
                                        : TargetTr::tr("Hang up %Ln channel(s)?", nullptr, channels);
    else
        change.question = TargetTr::tr("%1: %Ln channel(s)?", nullptr, channels).arg(name);
    if (!hangsUp || channels > 1)
        change.detail = detailText();
    return change;
}

Orders CallTargets::orders(const Verb& verb, const QString& server) const
{
    const CallTarget* target = on(server);
    return target != nullptr && target->server ? immediateOrders(taskOf(verb), *target->server, target->items)
                                               : Orders();
}

std::optional<OrderFormSpec> CallTargets::form(const Verb& verb) const
{
    const CallTarget* target = m_groups.empty() ? nullptr : &m_groups.front();
    return target != nullptr && target->server ? callFormOf(taskOf(verb), *target->server, target->items)
                                               : std::nullopt;
}

/// Who talks to whom may be another thing by now than when the form opened, and may be why it was refused.
QString CallTargets::bringUpToDate(OrderForm& form, const Verb& verb)
{
    if (m_groups.empty() || !m_groups.front().server)
        return {};
    Server& server = *m_groups.front().server;
    std::vector<SelectedChannel>& channels = m_groups.front().items;
    const std::vector<SelectedChannel> before = channels;
    for (SelectedChannel& channel : channels)
        channel = selectedChannel(server, channel.leg.channel);
    const bool isSame = std::equal(channels.begin(), channels.end(), before.begin(),
        [](const SelectedChannel& a, const SelectedChannel& b) { return a.leg.peer == b.leg.peer; });
    std::optional<OrderFormSpec> spec = isSame ? std::nullopt : callFormOf(taskOf(verb), server, channels);
    if (!spec)
        return {};
    form.renew(std::move(*spec));
    const QString peers = peersText(channels);
    return QString(u' '
        + (peers.isEmpty()
                ? TargetTr::tr("The form was brought up to date: there is nobody on the other side now.")
                : TargetTr::tr("The form was brought up to date: %1").arg(peers)));
}

QString CallTargets::whyNot(const Verb& verb) const
{
    return whyNotSelected(infoOf(taskOf(verb)).selection);
}

QString CallTargets::whyNotSelected(CallSelection wanted) const
{
    const qsizetype selected = count();
    const bool areCalls = areAll([](const auto& channel) { return !channel.isInternal; });
    if (wanted != CallSelection::None && !areCalls)
        return TargetTr::tr("Asterisk uses a selected channel for itself: nothing can be done with it.");
    switch (wanted) {
    case CallSelection::None:
        return {};
    case CallSelection::One:
        return selected == 1 ? QString() : TargetTr::tr("Select one channel first.");
    case CallSelection::Two:
        return selected == 2 ? QString() : TargetTr::tr("Select two channels first.");
    case CallSelection::Some:
        return selected == 0 ? TargetTr::tr("Select channels first.") : QString();
    case CallSelection::Parked:
        return selected == 1 && areAll([](const auto& channel) { return !channel.parkingSpace.isEmpty(); })
            ? QString()
            : TargetTr::tr("Select a parked channel first.");
    case CallSelection::InConference:
        return selected > 0 && areAll([](const auto& channel) { return !channel.conference.isEmpty(); })
            ? QString()
            : TargetTr::tr("Select channels in a conference first.");
    case CallSelection::InBridge:
        if (selected == 0)
            return TargetTr::tr("Select channels first.");
        return areAll([](const auto& channel) { return channel.isInBridge; })
            ? QString()
            : TargetTr::tr("Select channels in a bridge first: a selected one is in none.");
    }
    return {};
}

} // namespace wirechief
