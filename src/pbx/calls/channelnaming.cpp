// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelnaming.h"

#include "base/displaytext.h"
#include "callchecks.h"
#include "callcontrol.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"

namespace wirechief {

NamedChannel ChannelNaming::named(const ChannelRef& channel) const
{
    const bool byUniqueid = !channel.uniqueid.isEmpty() && m_dialect.takesUniqueids();
    return {channel, byUniqueid ? channel.uniqueid : channel.name};
}

NamedChannel ChannelNaming::talking(const ChannelRef& channel, const ChannelRef& peer) const
{
    NamedChannel leg = named(channel);
    leg.premise.peer = peer;
    return leg;
}

Result<void> ChannelNaming::check(const ChannelRef& channel) const
{
    const QByteArray word = named(channel).word;
    // A name that is a pattern is none of a channel, whatever its Uniqueid.
    const Result<void> good = channel.name.isEmpty() ? Result<void>() : checkChannelName(channel.name);
    return good ? checkChannelName(word) : good;
}

/// Whether what was so when the order was made still is.
Result<void> ChannelNaming::checkPremise(const NamedChannel& named) const
{
    const ChannelPremise& premise = named.premise;
    const ChannelRecord* channel = m_server.channels().table().find(named.channel.uniqueid);
    const auto refusal = [](const QString& text) {
        return Error{ErrorKind::NotFound, text, CallControl::tr("Nothing was sent. Look at the call again.")};
    };
    const QString name = displayName(named.channel.name);
    if (!premise.peer.uniqueid.isEmpty()) {
        const ChannelRecord* peer = channel == nullptr ? nullptr : channel->bridgePeer();
        if (peer == nullptr || peer->key() != premise.peer.uniqueid)
            return refusal(CallControl::tr("%1 and %2 do not talk to each other any more")
                               .arg(name, displayName(premise.peer.name)));
    }
    if (!premise.parkingSpace.isEmpty()) {
        const bool isThere = channel != nullptr && channel->place == ChannelPlace::Parking
            && channel->placeName() == premise.parkingSpace
            && (premise.parkingLot.isEmpty() || channel->parkingLot() == premise.parkingLot);
        if (!isThere)
            return refusal(CallControl::tr("%1 is not parked in space %2 any more")
                               .arg(name, displayText(QByteArrayView(premise.parkingSpace), 80)));
    }
    return {};
}

Result<void> ChannelNaming::checkMeant(const NamedChannel& named) const
{
    if (named.word.isEmpty())
        return {};
    Channels& channels = m_server.channels();
    const QString name = displayName(named.channel.name);
    const Error several{ErrorKind::InvalidInput,
        CallControl::tr("the server would not know which channel is meant by %1; there are several")
            .arg(name),
        CallControl::tr("Nothing was sent.")};
    const bool byUniqueid = !named.channel.uniqueid.isEmpty() && named.word == named.channel.uniqueid;
    if (byUniqueid && !named.isPrefix) // names are looked at first
        return channels.findByName(named.word) == nullptr ? Result<void>() : several;
    const ChannelRecord* meant
        = named.channel.uniqueid.isEmpty() ? nullptr : channels.table().find(named.channel.uniqueid);
    if (!named.channel.uniqueid.isEmpty() && (meant == nullptr || meant->name() != named.channel.name))
        return Error{ErrorKind::NotFound, CallControl::tr("%1 has ended, or has another name now").arg(name),
            CallControl::tr("Nothing was sent.")};
    const auto fits = [&named](QByteArrayView text) {
        return text.size() >= named.word.size()
            && sameName(named.isPrefix ? text.first(named.word.size()) : text, named.word);
    };
    qsizetype others = 0;
    channels.table().forEach([&](const ChannelRecord& channel) {
        if (&channel != meant && (fits(channel.name()) || (named.isPrefix && fits(channel.key()))))
            ++others;
    });
    const bool isOne = others == 0 || (meant == nullptr && others == 1);
    return isOne ? Result<void>() : several;
}

Result<void> ChannelNaming::checkStillSo(const std::vector<NamedChannel>& channels) const
{
    for (const NamedChannel& channel : channels) {
        Result<void> good = checkPremise(channel);
        if (good)
            good = checkMeant(channel);
        if (!good)
            return good;
    }
    return {};
}

/// Bridge takes any channel whose name begins so, and then any whose Uniqueid does (main/features.c, from 1.8
/// on): the word that fits one channel only.
NamedChannel ChannelNaming::namedByPrefix(const ChannelRef& channel) const
{
    const NamedChannel byName{channel, channel.name, true};
    const NamedChannel byUniqueid{channel, channel.uniqueid, true};
    const bool hasChoice = !channel.uniqueid.isEmpty() && m_dialect.canSplitLegs();
    return hasChoice && !checkMeant(byName) && checkMeant(byUniqueid) ? byUniqueid : byName;
}

} // namespace wirechief
