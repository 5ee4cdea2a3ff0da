// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where calls go: the part of CallControl that sends channels to other places and to each other.

#include "base/displaytext.h"
#include "callchecks.h"
#include "callcontrol.h"
#include "pbx/core/server.h"

namespace wirechief {

namespace {

void addPlace(AmiAction& action, const DialplanPlace& place, const QByteArray& prefix = {})
{
    action.add(prefix + "Context", place.context);
    action.add(prefix + "Exten", place.exten);
    action.add(prefix + "Priority", place.priority);
}

} // namespace

Result<Order> CallControl::redirect(const RedirectRequest& request) const
{
    Result<void> good = m_naming.check(request.channel);
    if (good && !request.extraChannel.isEmpty())
        good = m_naming.check(request.extraChannel);
    if (good)
        good = checkPlace(request.place);
    const bool split = !request.extraChannel.isEmpty() && !request.extraPlace.context.isEmpty()
        && request.extraPlace != request.place;
    if (good && split)
        good = checkPlace(request.extraPlace);
    if (!good)
        return good.error();
    if (split && !m_dialect.canSplitLegs())
        return Error{ErrorKind::InvalidInput, tr("This release sends both legs to the same place only."),
            tr("Choose one place for both.")};
    AmiAction action("Redirect");
    action.add("Channel", m_naming.named(request.channel).word);
    action.addIf("ExtraChannel", m_naming.named(request.extraChannel).word);
    addPlace(action, request.place);
    // From 1.8 on the second leg has a place of its own; without it, it takes the first one's.
    if (split)
        addPlace(action, request.extraPlace, "Extra");
    std::vector<NamedChannel> channels{m_naming.named(request.channel)};
    if (!request.extraChannel.isEmpty())
        channels.push_back(request.extraIsPeer ? m_naming.talking(request.extraChannel, request.channel)
                                               : m_naming.named(request.extraChannel));
    return makeOrder(CallVerb::Redirect, tr("%1 was not redirected").arg(displayName(request.channel.name)),
        {std::move(action)}, channels);
}

Result<Order> CallControl::blindTransfer(const CallLeg& leg, const DialplanPlace& place) const
{
    if (const Result<void> name = m_naming.check(leg.channel); !name)
        return name.error();
    if (const Result<void> good = checkPlace(place); !good)
        return good.error();
    const QString failure = tr("The call of %1 was not transferred").arg(displayName(leg.channel.name));
    if (m_server.can("BlindTransfer")) {
        AmiAction action("BlindTransfer");
        action.add("Channel", m_naming.named(leg.channel).word)
            .add("Context", place.context)
            .add("Exten", place.exten);
        return makeOrder(
            CallVerb::BlindTransfer, failure, {std::move(action)}, {m_naming.talking(leg.channel, leg.peer)});
    }
    // Before 12: the other side is redirected, and this one is hung up when its bridge ends.
    if (const Result<void> peer = m_naming.check(leg.peer); !peer)
        return Error{ErrorKind::InvalidInput, tr("%1 talks to nobody.").arg(displayName(leg.channel.name)),
            tr("Only a channel in a call of two can be transferred.")};
    AmiAction action("Redirect");
    action.add("Channel", m_naming.named(leg.peer).word);
    addPlace(action, place);
    return makeOrder(CallVerb::BlindTransfer, failure, {std::move(action)},
        {m_naming.talking(leg.peer, leg.channel), {leg.channel, {}}});
}

Result<Order> CallControl::attendedTransfer(const ChannelRef& channel, const DialplanPlace& place) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    if (const Result<void> good = checkPlace(place); !good)
        return good.error();
    AmiAction action("Atxfer");
    action.add("Channel", m_naming.named(channel).word)
        .add("Context", place.context)
        .add("Exten", place.exten);
    if (!m_dialect.hasBridges())
        action.add("Priority", place.priority); // 1.6.1 to 11 want it
    return makeOrder(CallVerb::AttendedTransfer,
        tr("The transfer by %1 was not begun").arg(displayName(channel.name)), {std::move(action)},
        {m_naming.named(channel)});
}

Result<Order> CallControl::cancelTransfer(const ChannelRef& channel) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    AmiAction action("CancelAtxfer");
    action.add("Channel", m_naming.named(channel).word);
    return makeOrder(CallVerb::CancelTransfer,
        tr("The transfer by %1 was not cancelled").arg(displayName(channel.name)), {std::move(action)},
        {m_naming.named(channel)});
}

Result<Order> CallControl::bridge(const ChannelRef& one, const ChannelRef& two) const
{
    for (const ChannelRef& channel : {one, two}) {
        if (const Result<void> name = checkChannelName(channel.name); !name)
            return name.error();
    }
    if (one == two)
        return Error{ErrorKind::InvalidInput, tr("A channel cannot be connected with itself."),
            tr("Select two channels.")};
    AmiAction action("Bridge");
    std::vector<NamedChannel> channels{m_naming.namedByPrefix(one), m_naming.namedByPrefix(two)};
    action.add("Channel1", channels[0].word).add("Channel2", channels[1].word).add("Tone", "no");
    return makeOrder(CallVerb::Bridge,
        tr("%1 and %2 were not connected").arg(displayName(one.name), displayName(two.name)),
        {std::move(action)}, channels);
}

Result<Order> CallControl::park(const ParkRequest& request) const
{
    const CallLeg& leg = request.leg;
    if (const Result<void> name = m_naming.check(leg.channel); !name)
        return name.error();
    if (!leg.peer.isEmpty()) {
        if (const Result<void> name = checkChannelName(leg.peer.name); !name)
            return name.error();
    }
    if (const Result<void> lot = checkText(request.lot, tr("The parking lot's name")); !lot)
        return lot.error();
    AmiAction action("Park");
    std::vector<NamedChannel> channels{m_naming.talking(leg.channel, leg.peer)};
    action.add("Channel", channels.front().word);
    if (m_dialect.hasBridges()) {
        action.addIf("TimeoutChannel", leg.peer.name); // compared with the peer's name
    } else {
        if (leg.peer.isEmpty())
            return Error{ErrorKind::InvalidInput,
                tr("%1 talks to nobody.").arg(displayName(leg.channel.name)),
                tr("This release parks only a call of two, because it calls the other one back.")};
        action.add("Channel2", m_naming.named(leg.peer).word);
        channels.push_back(m_naming.named(leg.peer));
    }
    if (request.timeout.count() > 0)
        action.add("Timeout", QByteArray::number(qint64(request.timeout.count())));
    action.addIf("Parkinglot", request.lot);
    return makeOrder(CallVerb::Park, tr("%1 was not parked").arg(displayName(leg.channel.name)),
        {std::move(action)}, channels);
}

Result<OriginateRequest> CallControl::retrieve(
    const QByteArray& phone, const ChannelRef& parked, const QByteArray& space, const QByteArray& lot) const
{
    if (const Result<void> good = checkDialString(phone); !good)
        return good.error();
    if (const Result<void> good = checkPlace({"parking", space, "1"}); !good)
        return good.error();
    if (!lot.isEmpty()) {
        if (const Result<void> good = checkPlace({lot, "1", "1"}); !good)
            return good.error();
    }
    OriginateRequest request;
    request.channel = phone;
    request.application = "ParkedCall";
    if (!parked.uniqueid.isEmpty())
        request.channels = {{parked, {}, false, {{}, space, lot}}};
    // res_parking (12 on) wants the lot first, res_features and features.c the space.
    if (m_dialect.hasBridges())
        request.data = QByteArray(lot + ',' + space);
    else
        request.data = lot.isEmpty() ? space : QByteArray(space + (m_dialect.isOldest() ? '|' : ',') + lot);
    return request;
}

Result<Order> CallControl::kick(const ChannelRef& channel, const QByteArray& bridge) const
{
    if (const Result<void> name = m_naming.check(channel); !name)
        return name.error();
    if (const Result<void> good = checkText(bridge, tr("The bridge's name")); !good)
        return good.error();
    AmiAction action("BridgeKick");
    action.addIf("BridgeUniqueid", bridge).add("Channel", m_naming.named(channel).word);
    return makeOrder(CallVerb::Kick, tr("%1 was not taken out of its bridge").arg(displayName(channel.name)),
        {std::move(action)}, {m_naming.named(channel)});
}

Result<Order> CallControl::kickFromConference(const QByteArray& conference, const ChannelRef& channel) const
{
    if (const Result<void> name = checkChannelName(channel.name); !name)
        return name.error();
    // Words that mean everybody are no channels.
    if (conference.isEmpty() || !channel.name.contains('/'))
        return Error{ErrorKind::InvalidInput, tr("One conference and one channel of it must be named."),
            tr("Nothing was sent.")};
    if (const Result<void> good = checkText(conference, tr("The conference's name")); !good)
        return good.error();
    AmiAction action("ConfbridgeKick");
    action.add("Conference", conference).add("Channel", channel.name);
    return makeOrder(CallVerb::KickFromConference,
        tr("%1 was not taken out of its conference").arg(displayName(channel.name)), {std::move(action)},
        {{channel, channel.name, true}}); // by the beginning of its name (apps/app_confbridge.c, from 12 on)
}

} // namespace wirechief
