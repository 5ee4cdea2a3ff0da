// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelvariables.h"

#include "base/displaytext.h"
#include "pbx/calls/callchecks.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/calls/callsentences.h"
#include "pbx/channels/limits.h"
#include "pbx/cli/cli.h"
#include "pbx/core/server.h"

#include <algorithm>

namespace wirechief {

namespace {

QString shown(const QByteArray& name)
{
    return displayName(name);
}

void addVariable(ChannelVariables::Variables& variables, QByteArrayView line)
{
    const qsizetype equals = line.indexOf('=');
    if (equals > 0 && qsizetype(variables.size()) < limits::channelVariables)
        variables.emplace_back(line.first(equals).toByteArray(), line.sliced(equals + 1).toByteArray());
}

/// What `core show channel` prints between "Variables:" and "CDR Variables:" (main/cli.c).
ChannelVariables::Variables variablesOf(const QByteArray& output)
{
    ChannelVariables::Variables variables;
    bool inside = false;
    for (const QByteArray& line : output.split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.endsWith("Variables:"))
            inside = text == "Variables:";
        else if (inside)
            addVariable(variables, line);
    }
    return variables;
}

/// A name or Uniqueid that is one word of a CLI line, and cannot be an option of the command.
bool isCliWord(const QByteArray& word)
{
    const bool isNeither = !word.contains('/') && !word.contains('.');
    return !isNeither && std::all_of(word.begin(), word.end(), [](char c) {
        return c > ' ' && c < 0x7f && c != '"' && c != '\'' && c != '\\';
    });
}

} // namespace

void ChannelVariables::readOne(
    const ChannelRef& channel, const QByteArray& name, QObject* context, const ValueDone& done)
{
    Result<void> good = checkVariableName(name);
    if (good && !channel.isEmpty())
        good = m_naming.check(channel);
    if (good && !channel.isEmpty())
        good = m_naming.checkMeant(m_naming.named(channel));
    if (!good) {
        done(good.error());
        return;
    }
    AmiAction action("Getvar");
    action.addIf("Channel", m_naming.named(channel).word).add("Variable", name);
    m_server.client().send(action, context,
        [done, failure = CallControl::tr("%1 was not read").arg(shown(name))](const Result<AmiReply>& reply) {
            if (!reply)
                done(reply.error());
            else if (!reply->success)
                done(callRefusal(failure, "Getvar", *reply));
            else
                done(reply->response.value("Value").toByteArray());
        });
}

void ChannelVariables::readAll(const ChannelRef& channel, QObject* context, VariablesDone done)
{
    Result<void> good = m_naming.check(channel);
    if (good)
        good = m_naming.checkMeant(m_naming.named(channel));
    if (!good) {
        done(good.error());
        return;
    }
    if (!m_server.can("Status")) {
        readAllByCommand(channel, context, done);
        return;
    }
    AmiAction action("Status");
    action.add("Channel", m_naming.named(channel).word).add("AllVariables", "true");
    m_server.client().send(action, context,
        [guard = QPointer<ChannelVariables>(this), channel, context = QPointer<QObject>(context),
            done = std::move(done)](const Result<AmiReply>& reply) {
            if (!reply) {
                done(reply.error());
                return;
            }
            if (!reply->success) {
                done(
                    callRefusal(CallControl::tr("The variables of %1 were not read").arg(shown(channel.name)),
                        "Status", *reply));
                return;
            }
            Variables variables;
            for (const AmiMessage& item : reply->items) {
                for (const QByteArrayView line : item.values("Variable"))
                    addVariable(variables, line);
            }
            // Up to 13 the header is not known, and no variable comes.
            if (variables.empty() && guard && guard->m_server.can("Command"))
                guard->readAllByCommand(channel, context, done);
            else
                done(variables);
        });
}

void ChannelVariables::readAllByCommand(
    const ChannelRef& channel, QObject* context, const VariablesDone& done)
{
    const QString failure = CallControl::tr("The variables of %1 were not read").arg(shown(channel.name));
    const QByteArray word = m_naming.named(channel).word;
    if (!isCliWord(word)) {
        done(Error{ErrorKind::InvalidInput,
            CallControl::tr("%1: its name is no word of a CLI command.").arg(failure),
            CallControl::tr("Nothing was sent.")});
        return;
    }
    m_server.cli().run(QStringLiteral("core show channel ") + QString::fromLatin1(word), context,
        [failure, done](const Result<CommandOutput>& output) {
            if (!output)
                done(output.error());
            else if (const bool gone = output->text.contains("is not a known channel");
                     gone || !output->success)
                done(Error{gone ? ErrorKind::NotFound : ErrorKind::Server,
                    CallControl::tr("%1: the server says “%2”.")
                        .arg(failure, displayText(QByteArrayView(output->text).trimmed(), 200)),
                    gone ? CallControl::tr("The call has ended meanwhile.") : QString()});
            else
                done(variablesOf(output->text));
        });
}

} // namespace wirechief
