// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcontrol.h"

#include "ami/sessionclock.h"
#include "base/displaytext.h"
#include "callwords.h"
#include "pbx/server.h"

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

QByteArray CallOrder::toBytes() const
{
    QByteArray bytes;
    for (const AmiAction& action : actions)
        bytes += action.toMaskedBytes();
    return bytes;
}

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

Result<CallOrder> CallControl::makeOrder(
    CallVerb verb, const QString& failure, std::vector<AmiAction> actions) const
{
    for (const AmiAction& action : actions) {
        if (const Result<void> checked = action.check({}); !checked)
            return checked.error();
    }
    return CallOrder{verb, failure, std::move(actions)};
}

Result<CallOrder> CallControl::hangUp(const QByteArray& channel, int cause) const
{
    if (const Result<void> name = checkChannelName(channel); !name)
        return name.error();
    AmiAction action("Hangup");
    action.add("Channel", channel);
    if (cause >= 0)
        action.add("Cause", QByteArray::number(cause));
    return makeOrder(CallVerb::HangUp,
        tr("%1 was not hung up").arg(displayText(QByteArrayView(channel), 100)), {std::move(action)});
}

void CallControl::send(const Result<CallOrder>& order, QObject* context, const Done& done)
{
    if (order)
        sendFrom(std::make_shared<const CallOrder>(*order), 0, context, done);
    else
        done(order.error());
}

void CallControl::sendFrom(const std::shared_ptr<const CallOrder>& order, size_t index,
    const QPointer<QObject>& context, const Done& done)
{
    const AmiAction& action = order->actions[index];
    m_server.client().send(action, context,
        [this, guard = QPointer<CallControl>(this), order, index, context, done](
            const Result<AmiReply>& reply) {
            if (!reply) {
                const Error& why = reply.error();
                const QString what = failureText(*order, index, why.kind == ErrorKind::OutcomeUnknown);
                done(Error{why.kind, tr("%1: %2").arg(what, why.text), why.advice});
            } else if (!reply->success) {
                done(callRefusal(failureText(*order, index, false), order->actions[index].name(), *reply));
            } else if (index + 1 < order->actions.size() && guard) {
                sendFrom(order, index + 1, context, done);
            } else {
                done(reply);
            }
        });
}

} // namespace wirechief
