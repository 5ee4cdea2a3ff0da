// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcontrol.h"

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
    , m_dialect(server)
    , m_naming(server)
    , m_originations(server)
    , m_variables(server)
{
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
        return self ? self->m_naming.checkStillSo(channels) : Result<void>();
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
    if (const Result<void> good = m_naming.check(channel); !good)
        return good.error();
    AmiAction action("Hangup");
    action.add("Channel", m_naming.named(channel).word);
    if (cause >= 0)
        action.add("Cause", QByteArray::number(cause));
    return makeOrder(CallVerb::HangUp, tr("%1 was not hung up").arg(displayName(channel.name)),
        {std::move(action)}, {m_naming.named(channel)});
}

Result<Order> CallControl::setVariable(
    const ChannelRef& channel, const QByteArray& name, const QByteArray& value) const
{
    if (!channel.isEmpty()) {
        if (const Result<void> good = m_naming.check(channel); !good)
            return good.error();
    }
    if (const Result<void> good = checkVariableName(name); !good)
        return good.error();
    if (const Result<void> good = checkText(value, tr("The value")); !good)
        return good.error();
    AmiAction action("Setvar");
    action.addIf("Channel", m_naming.named(channel).word).add("Variable", name).add("Value", value);
    return makeOrder(CallVerb::SetVariable, tr("%1 was not set").arg(displayName(name)), {std::move(action)},
        channel.isEmpty() ? std::vector<NamedChannel>() : std::vector<NamedChannel>{m_naming.named(channel)});
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

// --- what goes on after the order ---

void CallControl::originate(
    const OriginateRequest& request, QObject* context, Done accepted, ResultDone finished)
{
    m_originations.begin(originate(request), request, context, std::move(accepted), std::move(finished));
}

QHash<QByteArray, Feature::EventHandler> CallControl::handlers()
{
    const auto onHangup = [this](const AmiMessage& event) { m_originations.onHangup(event); };
    return {
        {"originateresponse", [this](const AmiMessage& event) { m_originations.onOriginateResponse(event); }},
        {"hanguprequest", onHangup}, {"hangup", onHangup}};
}

} // namespace wirechief
