// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callstask.h"

#include "base/displaytext.h"
#include "ctl/core/ctloutput.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"

namespace wirechief {

namespace {

/// EXTENSION@CONTEXT[,PRIORITY].
Result<DialplanPlace> readPlace(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype comma = text.indexOf(u',', at + 1);
    DialplanPlace place;
    place.exten = text.left(at).toUtf8();
    place.context = text.mid(at + 1, comma < 0 ? -1 : comma - at - 1).toUtf8();
    if (comma >= 0)
        place.priority = text.mid(comma + 1).toUtf8();
    if (at <= 0 || place.context.isEmpty() || place.priority.isEmpty())
        return Error{ErrorKind::InvalidInput,
            OriginateTask::tr("“%1” is no place in the dialplan: EXTENSION@CONTEXT[,PRIORITY].").arg(text),
            {}};
    return place;
}

Result<OriginateRequest> readCall(const CtlRequest& request)
{
    const auto wrong = [](const QString& text) { return Error{ErrorKind::InvalidInput, text, {}}; };
    if (request.to.isEmpty() == request.application.isEmpty())
        return wrong(OriginateTask::tr("originate needs either --to or --application."));
    OriginateRequest call;
    call.channel = request.arguments.value(0).toUtf8();
    call.application = request.application.toUtf8();
    call.data = request.data.toUtf8();
    call.callerId = request.callerId.toUtf8();
    if (call.application.isEmpty()) {
        const Result<DialplanPlace> place = readPlace(request.to);
        if (!place)
            return place.error();
        call.place = *place;
    }
    for (const QString& variable : request.variables) {
        const qsizetype equals = variable.indexOf(u'=');
        if (equals <= 0)
            return wrong(OriginateTask::tr("“%1” is no NAME=VALUE.").arg(variable));
        call.variables.emplace_back(variable.left(equals).toUtf8(), variable.mid(equals + 1).toUtf8());
    }
    return call;
}

} // namespace

void HangupTask::start()
{
    if (!mayChange())
        return;
    Channels& channels = m_context.server.channels();
    if (channels.isLoaded() || channels.loadError()) {
        hangUp();
        return;
    }
    connect(&channels, &Feature::loaded, this, &HangupTask::hangUp, Qt::SingleShotConnection);
}

void HangupTask::hangUp()
{
    Channels& channels = m_context.server.channels();
    const QByteArray word = m_context.request.arguments.value(0).toUtf8();
    const ChannelRecord* channel = channels.table().find(word);
    if (channel == nullptr)
        channel = channels.findByName(word);
    if (channel == nullptr) {
        finish(ExitCode::Refused, tr("There is no channel %1.").arg(displayName(QByteArrayView(word))));
        return;
    }
    const Result<Order> order = m_context.server.callControl().hangUp(channel->ref());
    sendOrder(m_context.server, order, this, [this](const Result<AmiReply>& reply) {
        if (reply)
            finish(ExitCode::Done);
        else
            fail(reply.error());
    });
}

std::optional<Error> OriginateTask::check(const CtlRequest& request)
{
    const Result<OriginateRequest> call = readCall(request);
    return call ? std::optional<Error>() : call.error();
}

void OriginateTask::start()
{
    if (!mayChange())
        return;
    Result<OriginateRequest> call = readCall(m_context.request);
    if (!call) {
        fail(call.error());
        return;
    }
    CallControl& control = m_context.server.callControl();
    if (const QString why = control.whyNot(CallVerb::Originate); !why.isEmpty()) {
        finish(ExitCode::Refused, tr("Nothing was called: %1.").arg(why));
        return;
    }
    call->channelId = control.newChannelId();
    control.originate(
        *call, this,
        [this](const Result<AmiReply>& accepted) {
            if (accepted)
                m_context.output.tell(m_context.serverName, tr("It rings."));
            else
                fail(accepted.error());
        },
        [this](const Result<OriginateResult>& result) {
            if (!result)
                fail(result.error());
            else
                finish(result->answered ? ExitCode::Done : ExitCode::Refused, result->text);
        });
}

} // namespace wirechief
