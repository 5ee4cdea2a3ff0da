// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// New calls: the part of CallControl that orders them and waits for what becomes of them.

#include "ami/session/sessionclock.h"
#include "base/displaytext.h"
#include "callchecks.h"
#include "callcontrol.h"
#include "callsentences.h"
#include "pbx/calls/limits.h"
#include "pbx/channels/limits.h"
#include "pbx/core/server.h"

#include <QRandomGenerator>

#include <algorithm>

namespace wirechief {

using namespace literals;

namespace {

QString shown(const QByteArray& name)
{
    return displayText(QByteArrayView(name), 100);
}

Result<void> checkRequest(const OriginateRequest& request)
{
    if (Result<void> good = checkDialString(request.channel); !good)
        return good;
    if (request.application.isEmpty()) {
        if (Result<void> good = checkPlace(request.place); !good)
            return good;
    }
    for (const auto& [name, value] : request.variables) {
        if (Result<void> good = checkVariableName(name); !good)
            return good;
        if (Result<void> good = checkText(value, CallControl::tr("The value of %1").arg(shown(name))); !good)
            return good;
    }
    const std::pair<QByteArray, QString> texts[] = {
        {request.application, CallControl::tr("The application")},
        {request.data, CallControl::tr("The application's data")},
        {request.callerId, CallControl::tr("The caller ID")},
        {request.account, CallControl::tr("The account")},
        {request.codecs, CallControl::tr("The list of codecs")},
    };
    for (const auto& [text, what] : texts) {
        if (Result<void> good = checkText(text, what); !good)
            return good;
    }
    return {};
}

/// Without its words.
OriginateResult resultOf(const AmiMessage& event)
{
    const auto bounded = [](QByteArrayView text) {
        return text.first(std::min(text.size(), limits::idBytes)).toByteArray();
    };
    OriginateResult result;
    result.answered = sameName(event.value("Response"), "Success");
    result.reason = event.value("Reason").toByteArray().toInt();
    result.channel = bounded(event.value("Channel"));
    const QByteArrayView uniqueid = knownValue(event.value("Uniqueid"_header));
    if (result.answered || !uniqueid.isEmpty())
        result.uniqueid = bounded(uniqueid);
    return result;
}

OriginateResult explained(OriginateResult result, int cause)
{
    result.cause = cause;
    result.text = originateReasonText(result.answered, result.reason, cause);
    return result;
}

} // namespace

QByteArray CallControl::newChannelId() const
{
    if (!m_server.capabilities().known || !hasBridges())
        return {};
    return "wirechief-"
        + QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

Result<Order> CallControl::originate(const OriginateRequest& request) const
{
    if (const Result<void> good = checkRequest(request); !good)
        return good.error();
    AmiAction action("Originate");
    action.add("Channel", request.channel);
    if (request.application.isEmpty()) {
        action.add("Context", request.place.context).add("Exten", request.place.exten);
        action.add("Priority", request.place.priority);
    } else {
        action.add("Application", request.application).addIf("Data", request.data);
    }
    action.addIf("CallerID", request.callerId);
    action.add("Timeout", QByteArray::number(qint64(request.timeout.count())));
    action.addIf("Account", request.account).addIf("Codecs", request.codecs);
    if (request.earlyMedia)
        action.add("EarlyMedia", "true");
    for (const auto& [name, value] : request.variables) {
        if (isOldest() && value.contains('|'))
            return Error{ErrorKind::InvalidInput,
                tr("The value of %1 has a bar, which this release takes for its end.").arg(shown(name)),
                tr("Nothing was sent.")};
        action.add("Variable", name + '=' + (isOldest() ? value : escapedVariableValue(value)));
    }
    action.addIf("ChannelId", request.channelId);
    // Else the session stands still until the call is answered.
    action.add("Async", "true");
    return makeOrder(CallVerb::Originate, tr("%1 was not called").arg(shown(request.channel)),
        {std::move(action)}, request.channels);
}

void CallControl::originate(
    const OriginateRequest& request, QObject* context, Done accepted, ResultDone finished)
{
    const Result<Order> order = originate(request);
    if (!order) {
        accepted(order.error());
        return;
    }
    if (qsizetype(m_originations.size()) >= limits::originations) {
        accepted(Error{
            ErrorKind::Server, tr("Too many calls wait for their result."), tr("Wait for some of them.")});
        return;
    }
    auto call = std::make_shared<Origination>();
    call->channelId = request.channelId;
    call->timeout = request.timeout;
    call->context = context;
    call->finished = std::move(finished);
    // No time counts before the order was accepted; until then the session's own deadline does.
    call->until = std::chrono::steady_clock::time_point::max();
    m_originations.push_back(call);
    sendOrder(m_server, order, this,
        [this, call, context = QPointer<QObject>(context), accepted = std::move(accepted)](
            const Result<AmiReply>& reply) {
            if (context)
                accepted(reply);
            if (reply)
                onAccepted(call, *reply);
            else
                onRefused(call);
        });
}

void CallControl::onRefused(const std::shared_ptr<Origination>& call)
{
    std::erase(m_originations, call);
    forgetEarlyResults();
}

/// They are for orders that wait for their answer.
void CallControl::forgetEarlyResults()
{
    const bool waits = std::any_of(m_originations.begin(), m_originations.end(),
        [](const std::shared_ptr<Origination>& call) { return !call->accepted; });
    if (!waits)
        m_earlyResults.clear();
}

void CallControl::onAccepted(const std::shared_ptr<Origination>& call, const AmiReply& reply)
{
    call->accepted = true;
    call->actionId = reply.response.actionId().toByteArray();
    call->until = m_server.client().clock().now() + call->timeout + limits::resultGrace;
    // Both may have come in one packet, and answers are delivered after events.
    const auto early = std::find_if(m_earlyResults.begin(), m_earlyResults.end(),
        [&call](const EarlyResult& result) { return result.actionId == call->actionId; });
    if (early != m_earlyResults.end()) {
        const OriginateResult result = std::move(early->result);
        m_earlyResults.erase(early);
        onResult(call, result);
    }
    forgetEarlyResults();
    setAlarm();
}

QHash<QByteArray, Feature::EventHandler> CallControl::handlers()
{
    return {{"originateresponse", [this](const AmiMessage& event) { onOriginateResponse(event); }},
        {"hanguprequest", [this](const AmiMessage& event) { onHangup(event); }},
        {"hangup", [this](const AmiMessage& event) { onHangup(event); }}};
}

void CallControl::onHangup(const AmiMessage& event)
{
    const std::vector<std::shared_ptr<Origination>> calls = m_originations;
    for (const std::shared_ptr<Origination>& call : calls) {
        if (call->channelId.isEmpty() || event.value("Uniqueid"_header) != call->channelId)
            continue;
        if (call->cause == 0)
            call->cause = event.value("Cause").toByteArray().toInt();
        if (call->result)
            finish(call, explained(*call->result, call->cause));
    }
}

/// From 12 on the server says "0" for nearly everything, while the hang-up says why; either may come first.
void CallControl::onResult(const std::shared_ptr<Origination>& call, const OriginateResult& result)
{
    if (result.answered || result.reason != 0 || call->cause != 0 || call->channelId.isEmpty()) {
        finish(call, explained(result, call->cause));
        return;
    }
    call->result = result;
    call->until = m_server.client().clock().now() + limits::hangupGrace;
}

void CallControl::onOriginateResponse(const AmiMessage& event)
{
    const QByteArrayView id = event.actionId();
    const auto found = std::find_if(
        m_originations.begin(), m_originations.end(), [id](const std::shared_ptr<Origination>& call) {
            return !id.isEmpty() && call->accepted && call->actionId == id;
        });
    if (found != m_originations.end()) {
        onResult(std::shared_ptr<Origination>(*found), resultOf(event));
        setAlarm();
        return;
    }
    const bool waits = std::any_of(m_originations.begin(), m_originations.end(),
        [](const std::shared_ptr<Origination>& call) { return !call->accepted; });
    if (!waits || !m_server.client().isOwnActionId(id))
        return; // somebody else's call
    if (qsizetype(m_earlyResults.size()) >= limits::earlyResults)
        m_earlyResults.pop_front();
    m_earlyResults.push_back({id.toByteArray(), resultOf(event)});
}

void CallControl::finish(const std::shared_ptr<Origination>& call, const Result<OriginateResult>& result)
{
    const QPointer<QObject> context = call->context;
    const ResultDone finished = std::move(call->finished);
    const Origination* const ended = call.get(); // `call` may be an entry of the list
    std::erase_if(
        m_originations, [ended](const std::shared_ptr<Origination>& other) { return other.get() == ended; });
    if (context && finished)
        finished(result);
}

void CallControl::expire()
{
    const auto now = m_server.client().clock().now();
    const std::vector<std::shared_ptr<Origination>> calls = m_originations;
    for (const std::shared_ptr<Origination>& call : calls) {
        if (call->until > now)
            continue;
        if (call->result)
            finish(call, explained(*call->result, call->cause));
        else
            finish(call,
                Error{ErrorKind::Timeout, tr("The server did not say what became of the call."),
                    tr("Look at the channels. Results come only to logins with the read class call.")});
    }
    setAlarm();
}

void CallControl::setAlarm()
{
    auto next = std::chrono::steady_clock::time_point::max();
    for (const std::shared_ptr<Origination>& call : m_originations)
        next = std::min(next, call->until);
    if (next == std::chrono::steady_clock::time_point::max())
        m_alarm->stop();
    else
        m_alarm->set(next);
}

void CallControl::reset()
{
    m_earlyResults.clear();
    m_alarm->stop();
    const std::vector<std::shared_ptr<Origination>> calls = m_originations;
    for (const std::shared_ptr<Origination>& call : calls) {
        // Those that were not answered hear it from the session.
        if (call->result)
            finish(call, explained(*call->result, call->cause));
        else if (call->accepted)
            finish(call,
                Error{ErrorKind::OutcomeUnknown,
                    tr("The connection ended before the server told what became of the call."),
                    tr("Look at the channels before you call again.")});
    }
}

} // namespace wirechief
