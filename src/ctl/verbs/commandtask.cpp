// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandtask.h"

#include "base/displaytext.h"
#include "ctl/core/ctloutput.h"
#include "pbx/cli/cli.h"
#include "pbx/cli/completion.h"
#include "pbx/core/server.h"
#include "pbx/modules/reloads.h"
#include "sessions/policy/changepolicy.h"

namespace wirechief {

namespace {

QString adviceOn(const RefusedCommand& refused)
{
    switch (refused.instead) {
    case RefusedCommand::Instead::LoadModules:
        return CommandTask::tr("Say: action ModuleLoad Module=NAME LoadType=load");
    case RefusedCommand::Instead::UnloadModules:
        return CommandTask::tr("Say: action ModuleLoad Module=NAME LoadType=unload");
    case RefusedCommand::Instead::OtherCommand:
        return CommandTask::tr("Say: command \"%1\"").arg(refused.command);
    case RefusedCommand::Instead::Nothing:
        break;
    }
    return {};
}

} // namespace

void CommandTask::start()
{
    const QString command = m_context.request.arguments.join(u' ');
    const QVersionNumber& release = m_context.server.capabilities().version;
    if (const std::optional<RefusedCommand> refused = refusedCommand(command, release)) {
        finish(ExitCode::Refused, QString(refused->why + u' ' + adviceOn(*refused)).trimmed());
        return;
    }
    std::optional<ProposedChange> change = ChangePolicy::changeOf({command}, release, m_context.serverName);
    if (change) {
        change->always = false; // who writes it into a script has thought about it
        if (!mayChange(*change))
            return;
    }
    m_context.server.cli().run(command, this, [this](const Result<CommandOutput>& output) {
        if (!output) {
            fail(output.error());
            return;
        }
        const QString text = displayLines(output->text);
        if (!text.isEmpty())
            m_context.output.print(m_context.serverName, text);
        if (output->success && output->truncated)
            finish(ExitCode::Output, tr("The output is longer, and was cut."));
        else
            finish(output->success ? ExitCode::Done : ExitCode::Refused);
    });
}

void ReloadTask::start()
{
    if (!mayChange())
        return;
    const QByteArray module = m_context.request.arguments.value(0).toUtf8();
    Reloads& reloads = m_context.server.reloads();
    if (!reloads.canReload()) {
        finish(ExitCode::Refused, tr("Nothing was reloaded: %1.").arg(reloads.whyNotReload()));
        return;
    }
    reloads.reload(module, this, [this](const Result<ReloadOutcome>& outcome) {
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        const QString answer = displayLines(outcome->answer).trimmed();
        m_context.output.tell(m_context.serverName, tr("%1 was sent.").arg(outcome->way));
        if (outcome->success) {
            if (!answer.isEmpty())
                m_context.output.tell(m_context.serverName, answer);
            finish(ExitCode::Done);
        } else {
            finish(ExitCode::Refused,
                answer.isEmpty() ? tr("The server did not reload, and says no reason.")
                                 : tr("The server says “%1”.").arg(answer));
        }
    });
}

void CompleteTask::start()
{
    completeCommand(m_context.server, m_context.request.arguments.join(u' '), this,
        [this](const Result<Completions>& words) {
            if (!words) {
                fail(words.error());
                return;
            }
            QString lines;
            for (const QByteArray& word : *words)
                lines += displayName(word) + u'\n';
            if (!lines.isEmpty())
                m_context.output.print(m_context.serverName, lines);
            finish(ExitCode::Done);
        });
}

} // namespace wirechief
