// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcontrol.h"

#include "ami/session/sessionclock.h"
#include "base/displaytext.h"
#include "callchecks.h"
#include "callsentences.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"

#include <array>

namespace wirechief {

namespace {

/// The action of each verb; where there is another way, see whyNot().
struct VerbAction {
    CallVerb verb = CallVerb::HangUp;
    QByteArrayView action;
};
constexpr std::array<VerbAction, 21> verbActions{{
    {CallVerb::HangUp, "Hangup"},
    {CallVerb::Originate, "Originate"},
    {CallVerb::Redirect, "Redirect"},
    {CallVerb::BlindTransfer, "BlindTransfer"},
    {CallVerb::AttendedTransfer, "Atxfer"},
    {CallVerb::CancelTransfer, "CancelAtxfer"},
    {CallVerb::Bridge, "Bridge"},
    {CallVerb::Park, "Park"},
    {CallVerb::Retrieve, "Originate"},
    {CallVerb::Hold, "PJSIPNotify"},
    {CallVerb::Mute, "MuteAudio"},
    {CallVerb::PlayDtmf, "PlayDTMF"},
    {CallVerb::SendText, "SendText"},
    {CallVerb::SetVariable, "Setvar"},
    {CallVerb::ReadVariables, "Getvar"},
    {CallVerb::Record, "MixMonitor"},
    {CallVerb::StopRecording, "StopMixMonitor"},
    {CallVerb::PauseRecording, "MixMonitorMute"},
    {CallVerb::Listen, "Originate"},
    {CallVerb::Kick, "BridgeKick"},
    {CallVerb::KickFromConference, "ConfbridgeKick"},
}};

/// What releases had before, or have beside.
constexpr VerbAction alternatives[] = {
    {CallVerb::BlindTransfer, "Redirect"},
    {CallVerb::ReadVariables, "Status"},
    {CallVerb::Record, "Monitor"},
    {CallVerb::StopRecording, "StopMonitor"},
    {CallVerb::PauseRecording, "PauseMonitor"},
};

} // namespace

CallControl::CallControl(Server& server)
    : Feature(server)
    , m_alarm(server.client().clock().makeAlarm())
{
    connect(m_alarm.get(), &Alarm::rang, this, &CallControl::expire);
}

CallControl::~CallControl() = default;

QString CallControl::whyNot(CallVerb verb) const
{
    for (const VerbAction& other : alternatives) {
        if (other.verb == verb && m_server.client().isReady() && m_server.capabilities().known
            && m_server.can(other.action))
            return {};
    }
    QString reason = m_server.whyNot(verbActions[size_t(verb)].action);
    if (verb == CallVerb::Hold && !reason.isEmpty())
        reason = tr("AMI has no hold; a PJSIP phone could be asked to, but: %1").arg(reason);
    return reason;
}

bool CallControl::hasBridges() const
{
    // Of the core since 12, and it needs no class. What nobody could ask yet is taken for a new release.
    return !m_server.capabilities().known || m_server.can("BridgeList") || m_server.can("BridgeKick");
}

bool CallControl::canSplitLegs() const
{
    return hasBridges() || m_server.can("LocalOptimizeAway"); // came with 1.8, and with the class of Redirect
}

/// 1.4 separates arguments of applications by "|". It alone gives Originate to the class call.
bool CallControl::isOldest() const
{
    const QByteArray classes = m_server.capabilities().classes.value("originate");
    return !classes.isEmpty() && !classes.contains("originate");
}

/// From 1.6 on an action finds a channel by its name and else by its Uniqueid (ast_channel_get_by_name);
/// 1.4, whose greeting says 1.0, by its name alone.
bool CallControl::takesUniqueids() const
{
    return !isOldest() && m_server.client().amiVersion() != "1.0";
}

NamedChannel CallControl::named(const ChannelRef& channel) const
{
    const bool byUniqueid = !channel.uniqueid.isEmpty() && takesUniqueids();
    return {channel, byUniqueid ? channel.uniqueid : channel.name};
}

/// Of a leg that was chosen because of whom it talks to.
NamedChannel CallControl::talking(const ChannelRef& channel, const ChannelRef& peer) const
{
    NamedChannel leg = named(channel);
    leg.premise.peer = peer;
    return leg;
}

Result<void> CallControl::checkChannel(const ChannelRef& channel) const
{
    const QByteArray word = named(channel).word;
    // A name that is a pattern is none of a channel, whatever its Uniqueid.
    const Result<void> good = channel.name.isEmpty() ? Result<void>() : checkChannelName(channel.name);
    return good ? checkChannelName(word) : good;
}

/// Whether what was so when the order was made still is.
Result<void> CallControl::checkPremise(const NamedChannel& named) const
{
    const ChannelPremise& premise = named.premise;
    const ChannelRecord* channel = m_server.channels().table().find(named.channel.uniqueid);
    const auto refusal = [](const QString& text) {
        return Error{ErrorKind::NotFound, text, tr("Nothing was sent. Look at the call again.")};
    };
    const QString name = displayText(QByteArrayView(named.channel.name), 100);
    if (!premise.peer.uniqueid.isEmpty()) {
        const ChannelRecord* peer = channel == nullptr ? nullptr : channel->bridgePeer();
        if (peer == nullptr || peer->key() != premise.peer.uniqueid)
            return refusal(tr("%1 and %2 do not talk to each other any more")
                               .arg(name, displayText(QByteArrayView(premise.peer.name), 100)));
    }
    if (!premise.parkingSpace.isEmpty()) {
        const bool isThere = channel != nullptr && channel->place == ChannelPlace::Parking
            && channel->placeName() == premise.parkingSpace
            && (premise.parkingLot.isEmpty() || channel->parkingLot() == premise.parkingLot);
        if (!isThere)
            return refusal(tr("%1 is not parked in space %2 any more")
                               .arg(name, displayText(QByteArrayView(premise.parkingSpace), 80)));
    }
    return {};
}

/// Whether the server will take the word for this channel and no other, as far as is known now.
Result<void> CallControl::checkMeant(const NamedChannel& named) const
{
    if (named.word.isEmpty())
        return {};
    Channels& channels = m_server.channels();
    const QString name = displayText(QByteArrayView(named.channel.name), 100);
    const Error several{ErrorKind::InvalidInput,
        tr("the server would not know which channel is meant by %1; there are several").arg(name),
        tr("Nothing was sent.")};
    const bool byUniqueid = !named.channel.uniqueid.isEmpty() && named.word == named.channel.uniqueid;
    if (byUniqueid && !named.isPrefix) // names are looked at first
        return channels.findByName(named.word) == nullptr ? Result<void>() : several;
    const ChannelRecord* meant
        = named.channel.uniqueid.isEmpty() ? nullptr : channels.table().find(named.channel.uniqueid);
    if (!named.channel.uniqueid.isEmpty() && (meant == nullptr || meant->name() != named.channel.name))
        return Error{ErrorKind::NotFound, tr("%1 has ended, or has another name now").arg(name),
            tr("Nothing was sent.")};
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

Result<void> CallControl::checkMeant(const std::vector<NamedChannel>& channels) const
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

Result<Order> CallControl::makeOrder(CallVerb verb, const QString& failure, std::vector<AmiAction> actions,
    const std::vector<NamedChannel>& channels) const
{
    for (const AmiAction& action : actions) {
        if (const Result<void> checked = action.check({}); !checked)
            return checked.error();
    }
    Order order;
    const CallDeed deed{verb, actions, channels};
    order.failure = failure;
    order.attempt = attemptText(deed);
    order.done = doneText(deed);
    order.actions = std::move(actions);
    order.refusal = &callRefusal;
    order.premise = [self = QPointer<const CallControl>(this), channels] {
        return self ? self->checkMeant(channels) : Result<void>();
    };
    order.onAnswered
        = [self = QPointer<const CallControl>(this), channels](const AmiReply& reply, bool done) {
              if (self && !done)
                  self->noteDenied(channels, reply);
          };
    return order;
}

Result<Order> CallControl::hangUp(const ChannelRef& channel, int cause) const
{
    if (const Result<void> good = checkChannel(channel); !good)
        return good.error();
    AmiAction action("Hangup");
    action.add("Channel", named(channel).word);
    if (cause >= 0)
        action.add("Cause", QByteArray::number(cause));
    return makeOrder(CallVerb::HangUp,
        tr("%1 was not hung up").arg(displayText(QByteArrayView(channel.name), 100)), {std::move(action)},
        {named(channel)});
}

/// A channel that the server does not know, and that is still in the table: a Hangup comes before the
/// refusal.
void CallControl::noteDenied(const std::vector<NamedChannel>& channels, const AmiReply& reply) const
{
    if (!deniesChannel(reply) || channels.empty())
        return;
    const bool isSecond
        = reply.message().startsWith("Channel2") || reply.message().startsWith("ExtraChannel");
    const NamedChannel& denied = isSecond ? channels.back() : channels.front();
    if (!denied.channel.uniqueid.isEmpty())
        m_server.channels().deny(denied.channel.uniqueid);
}

} // namespace wirechief
