// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calltargets.h"

#include "base/displaytext.h"
#include "models/table/column.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/channels.h"
#include "sessions/connections/connections.h"
#include "sessions/policy/changepolicy.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace wirechief {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CallTargets)
};

bool all(const CallTargets& targets, bool (*is)(const SelectedChannel&))
{
    return std::all_of(targets.begin(), targets.end(), [is](const CallTarget& target) {
        return std::all_of(target.channels.begin(), target.channels.end(), is);
    });
}

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

} // namespace

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

CallTargets callTargets(const QList<Subject>& subjects, const Connections& connections)
{
    CallTargets targets;
    // A leg may be selected beside its call.
    QSet<std::pair<QString, QByteArray>> seen;
    for (const Subject& subject : subjects) {
        Server* server = connections.server(subject.serverId);
        const std::optional<ServerProfile> profile = connections.profile(subject.serverId);
        const QList<ChannelRef> channels
            = server && profile ? channelsOf(*server, subject) : QList<ChannelRef>();
        if (channels.isEmpty())
            continue;
        auto target = std::find_if(targets.begin(), targets.end(),
            [&subject](const CallTarget& known) { return known.profile.id == subject.serverId; });
        if (target == targets.end())
            target = targets.insert(target, {*profile, server, {}});
        for (const ChannelRef& channel : channels) {
            if (seen.contains({subject.serverId, channel.uniqueid}))
                continue;
            seen.insert({subject.serverId, channel.uniqueid});
            target->channels.push_back(selectedChannel(*server, channel));
        }
    }
    std::sort(targets.begin(), targets.end(), [](const CallTarget& a, const CallTarget& b) {
        return naturalCompare(QStringView(a.profile.name), QStringView(b.profile.name)) < 0;
    });
    return targets;
}

size_t channelCount(const CallTargets& targets)
{
    size_t count = 0;
    for (const CallTarget& target : targets)
        count += target.channels.size();
    return count;
}

QStringList idsOf(const CallTargets& targets)
{
    QStringList ids;
    for (const CallTarget& target : targets)
        ids.append(target.profile.id);
    return ids;
}

QString serversText(const CallTargets& targets)
{
    return targets.size() == 1 ? displayText(targets.front().profile.name)
                               : Tr::tr("%1 servers").arg(targets.size());
}

QString detailText(const CallTargets& targets)
{
    if (targets.size() == 1)
        return namesOf(targets.front().channels);
    QStringList lines;
    for (const CallTarget& target : targets) {
        const QString environment = environmentText(target.profile.environment);
        const QString name = displayText(target.profile.name);
        //: A server and its environment: "berlin (Production)"
        const QString server = environment.isEmpty() ? name : Tr::tr("%1 (%2)").arg(name, environment);
        //: A server, how many of its channels, and which
        lines.append(Tr::tr("%1, %Ln channel(s): %2", nullptr, int(target.channels.size()))
                         .arg(server, namesOf(target.channels)));
    }
    return lines.join(u'\n');
}

bool worksOnManyServers(const CallTaskInfo& info)
{
    // Three dots promise a form, and what it suggests and shows is one server's.
    return (info.selection == CallSelection::Some || info.selection == CallSelection::InConference
               || info.selection == CallSelection::InBridge)
        && !QByteArrayView(info.text).endsWith(QByteArrayView("…"));
}

QString whyNotSelected(CallSelection wanted, const CallTargets& targets)
{
    const size_t count = channelCount(targets);
    const bool areCalls = all(targets, [](const auto& channel) { return !channel.isInternal; });
    if (wanted != CallSelection::None && !areCalls)
        return Tr::tr("Asterisk uses a selected channel for itself: nothing can be done with it.");
    switch (wanted) {
    case CallSelection::None:
        return {};
    case CallSelection::One:
        return count == 1 ? QString() : Tr::tr("Select one channel first.");
    case CallSelection::Two:
        return count == 2 ? QString() : Tr::tr("Select two channels first.");
    case CallSelection::Some:
        return count == 0 ? Tr::tr("Select channels first.") : QString();
    case CallSelection::Parked:
        return count == 1 && all(targets, [](const auto& channel) { return !channel.parkingSpace.isEmpty(); })
            ? QString()
            : Tr::tr("Select a parked channel first.");
    case CallSelection::InConference:
        return count > 0 && all(targets, [](const auto& channel) { return !channel.conference.isEmpty(); })
            ? QString()
            : Tr::tr("Select channels in a conference first.");
    case CallSelection::InBridge:
        if (count == 0)
            return Tr::tr("Select channels first.");
        return all(targets, [](const auto& channel) { return channel.isInBridge; })
            ? QString()
            : Tr::tr("Select channels in a bridge first: a selected one is in none.");
    }
    return {};
}

QString whyNotOn(
    const ChangePolicy& policy, const ServerProfile& profile, Server& server, const CallTaskInfo& info)
{
    if (const QString reason = policy.whyNot(profile.id); !reason.isEmpty())
        return reason;
    if (const QString reason = server.callControl().whyNot(info.verb); !reason.isEmpty())
        return reason;
    const bool needsPhone = info.verb == CallVerb::Listen || info.verb == CallVerb::Retrieve;
    if (needsPhone && profile.myPhone.isEmpty())
        return Tr::tr("Enter My phone in the settings of %1 first: it is what rings.")
            .arg(displayText(profile.name));
    return {};
}

QString bringUpToDate(CallForm& form, CallTask task, Server* server, std::vector<SelectedChannel>& channels)
{
    if (!server)
        return {};
    const std::vector<SelectedChannel> before = channels;
    for (SelectedChannel& channel : channels)
        channel = selectedChannel(*server, channel.leg.channel);
    const bool isSame = std::equal(channels.begin(), channels.end(), before.begin(),
        [](const SelectedChannel& a, const SelectedChannel& b) { return a.leg.peer == b.leg.peer; });
    std::optional<CallFormSpec> spec = isSame ? std::nullopt : callFormOf(task, *server, channels);
    if (!spec)
        return {};
    form.renew(std::move(*spec));
    const QString peers = peersText(channels);
    return QString(u' '
        + (peers.isEmpty() ? Tr::tr("The form was brought up to date: there is nobody on the other side now.")
                           : Tr::tr("The form was brought up to date: %1").arg(peers)));
}

} // namespace wirechief
