// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctltask.h"

#include "base/displaytext.h"
#include "pbx/core/server.h"
#include "sessions/policy/changepolicy.h"

namespace wirechief {

bool CtlTask::mayChange()
{
    return mayChange(ProposedChange());
}

bool CtlTask::mayChange(const ProposedChange& change)
{
    const ChangeRuling ruling = m_context.policy.rule({m_context.server.id()}, change);
    if (const Error* refusal = std::get_if<Error>(&ruling)) {
        finish(ExitCode::Usage, refusal->toString());
        return false;
    }
    const ChangeQuestion* question = std::get_if<ChangeQuestion>(&ruling);
    if (question == nullptr)
        return m_mayHaveChanged = true;
    const CtlRequest& request = m_context.request;
    const auto isCalled = [&request](const QString& name) {
        return request.confirmedName.compare(name, Qt::CaseInsensitive) == 0;
    };
    const QString name = m_context.server.name();
    const bool isNamed = isCalled(name) || isCalled(displayText(name));
    if (isNamed || (request.yes && !question->typesName))
        return m_mayHaveChanged = true;
    const QString environment = environmentText(question->environment);
    const QString what = environment.isEmpty()
        ? tr("This server wants a word before it is changed: nothing was sent.")
        : tr("This server is marked as %1: nothing was sent.").arg(displayText(environment));
    finish(ExitCode::Usage,
        what + u' '
            + (question->typesName ? tr("Name it to change it: --confirm NAME")
                                   : tr("Say --yes to change it.")));
    return false;
}

} // namespace wirechief
