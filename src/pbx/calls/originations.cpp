// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "originations.h"

#include "ami/session/sessionclock.h"
#include "callcontrol.h"
#include "callsentences.h"
#include "pbx/calls/limits.h"
#include "pbx/channels/limits.h"
#include "pbx/core/server.h"

#include <algorithm>

namespace wirechief {

using namespace literals;

namespace {

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

Originations::Originations(Server& server)
    : m_server(server)
    , m_alarm(server.client().clock().makeAlarm())
{
    connect(m_alarm.get(), &Alarm::rang, this, &Originations::expire);
}

Originations::~Originations() = default;

void Originations::begin(const Result<Order>& order, const OriginateRequest& request, QObject* context,
    OrderDone accepted, ResultDone finished)
{
    if (!order) {
        accepted(order.error());
        return;
    }
    if (qsizetype(m_calls.size()) >= limits::originations) {
        accepted(Error{ErrorKind::Server, CallControl::tr("Too many calls wait for their result."),
            CallControl::tr("Wait for some of them.")});
        return;
    }
    auto call = std::make_shared<Origination>();
    call->channelId = request.channelId;
    call->timeout = request.timeout;
    call->context = context;
    call->finished = std::move(finished);
    // No time counts before the order was accepted; until then the session's own deadline does.
    call->until = std::chrono::steady_clock::time_point::max();
    m_calls.push_back(call);
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

void Originations::onRefused(const Shared& call)
{
    std::erase(m_calls, call);
    forgetEarlyResults();
}

bool Originations::anyWaits() const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [](const Shared& call) { return !call->accepted; });
}

/// They are for orders that wait for their answer.
void Originations::forgetEarlyResults()
{
    if (!anyWaits())
        m_earlyResults.clear();
}

void Originations::onAccepted(const Shared& call, const AmiReply& reply)
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

void Originations::onHangup(const AmiMessage& event)
{
    const std::vector<Shared> calls = m_calls;
    for (const Shared& call : calls) {
        if (call->channelId.isEmpty() || event.value("Uniqueid"_header) != call->channelId)
            continue;
        if (call->cause == 0)
            call->cause = event.value("Cause").toByteArray().toInt();
        if (call->result)
            finish(call, explained(*call->result, call->cause));
    }
}

/// From 12 on the server says "0" for nearly everything, while the hang-up says why; either may come first.
void Originations::onResult(const Shared& call, const OriginateResult& result)
{
    if (result.answered || result.reason != 0 || call->cause != 0 || call->channelId.isEmpty()) {
        finish(call, explained(result, call->cause));
        return;
    }
    call->result = result;
    call->until = m_server.client().clock().now() + limits::hangupGrace;
}

void Originations::onOriginateResponse(const AmiMessage& event)
{
    const QByteArrayView id = event.actionId();
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
        [id](const Shared& call) { return !id.isEmpty() && call->accepted && call->actionId == id; });
    if (found != m_calls.end()) {
        onResult(Shared(*found), resultOf(event));
        setAlarm();
        return;
    }
    if (!anyWaits() || !m_server.client().isOwnActionId(id))
        return; // somebody else's call
    if (qsizetype(m_earlyResults.size()) >= limits::earlyResults)
        m_earlyResults.pop_front();
    m_earlyResults.push_back({id.toByteArray(), resultOf(event)});
}

void Originations::finish(const Shared& call, const Result<OriginateResult>& result)
{
    const QPointer<QObject> context = call->context;
    const ResultDone finished = std::move(call->finished);
    const Origination* const ended = call.get(); // `call` may be an entry of the list
    std::erase_if(m_calls, [ended](const Shared& other) { return other.get() == ended; });
    if (context && finished)
        finished(result);
}

void Originations::expire()
{
    const auto now = m_server.client().clock().now();
    const std::vector<Shared> calls = m_calls;
    for (const Shared& call : calls) {
        if (call->until > now)
            continue;
        if (call->result)
            finish(call, explained(*call->result, call->cause));
        else
            finish(call,
                Error{ErrorKind::Timeout, CallControl::tr("The server did not say what became of the call."),
                    CallControl::tr(
                        "Look at the channels. Results come only to logins with the read class call.")});
    }
    setAlarm();
}

void Originations::setAlarm()
{
    auto next = std::chrono::steady_clock::time_point::max();
    for (const Shared& call : m_calls)
        next = std::min(next, call->until);
    if (next == std::chrono::steady_clock::time_point::max())
        m_alarm->stop();
    else
        m_alarm->set(next);
}

void Originations::reset()
{
    m_earlyResults.clear();
    m_alarm->stop();
    const std::vector<Shared> calls = m_calls;
    for (const Shared& call : calls) {
        // Those that were not answered hear it from the session.
        if (call->result)
            finish(call, explained(*call->result, call->cause));
        else if (call->accepted)
            finish(call,
                Error{ErrorKind::OutcomeUnknown,
                    CallControl::tr("The connection ended before the server told what became of the call."),
                    CallControl::tr("Look at the channels before you call again.")});
    }
}

} // namespace wirechief
