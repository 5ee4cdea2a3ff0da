// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actiontask.h"

#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "ctl/core/ctloutput.h"
#include "pbx/actions/actiontext.h"
#include "pbx/core/server.h"
#include "sessions/policy/changepolicy.h"

#include <QJsonArray>

namespace wirechief {

namespace {

Result<AmiAction> readAction(const QStringList& arguments)
{
    Result<AmiAction> action = readActionWords(arguments);
    if (!action)
        return action;
    if (const Result<void> good = action->check("1"); !good)
        return good.error();
    return action;
}

} // namespace

QJsonObject messageObject(const AmiMessage& message)
{
    const AmiMessage shown = withoutSecrets(message);
    QJsonObject object;
    for (qsizetype line = 0; line < shown.fieldCount(); ++line) {
        const QString key = decodeText(shown.keyAt(line));
        const QJsonValue value = decodeText(shown.valueAt(line));
        const QJsonValue before = object.value(key);
        if (before.isUndefined()) {
            object.insert(key, value);
        } else if (before.isArray()) {
            QJsonArray values = before.toArray();
            values.append(value);
            object.insert(key, values);
        } else {
            object.insert(key, QJsonArray{before, value});
        }
    }
    return object;
}

std::optional<Error> ActionTask::check(const CtlRequest& request)
{
    const Result<AmiAction> action = readAction(request.arguments);
    return action ? std::optional<Error>() : action.error();
}

void ActionTask::start()
{
    const Result<AmiAction> action = readAction(m_context.request.arguments);
    if (!action) {
        fail(action.error());
        return;
    }
    std::optional<ProposedChange> change
        = ChangePolicy::changeOf(*action, m_context.server.capabilities().version, m_context.serverName);
    if (change) {
        change->always = false; // who writes it into a script has thought about it
        if (!mayChange(*change))
            return;
    }
    m_context.server.client().send(*action, this, [this](const Result<AmiReply>& reply) {
        if (reply)
            onAnswered(*reply);
        else
            fail(reply.error());
    });
}

void ActionTask::onAnswered(const AmiReply& reply)
{
    if (!reply.response.isNull())
        print(reply.response);
    for (const AmiMessage& item : reply.items)
        print(item);
    if (reply.success && reply.truncated)
        finish(ExitCode::Output, tr("The list is incomplete."));
    else
        finish(reply.success ? ExitCode::Done : ExitCode::Refused);
}

void ActionTask::print(const AmiMessage& message)
{
    if (m_context.request.format == ListFormat::Json) {
        m_context.output.print(
            m_context.serverName, QJsonObject{{QStringLiteral("message"), messageObject(message)}});
        return;
    }
    const QByteArray shown = m_context.server.client().masked(redacted(message.raw()));
    m_context.output.print(m_context.serverName, displayLines(shown).trimmed() + u'\n');
    if (!m_context.output.namesServers())
        m_context.output.printBytes("\n");
}

} // namespace wirechief
