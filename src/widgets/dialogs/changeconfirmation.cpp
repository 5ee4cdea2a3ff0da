// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeconfirmation.h"

#include "prompter.h"

#include <QCoreApplication>

namespace wirechief {

void ChangeGate::pass(QWidget* parent, const QStringList& servers, const ProposedChange& proposed,
    QObject* context, const Change& change, const Refused& refused) const
{
    const ChangeRuling ruling = m_policy.rule(servers, proposed);
    if (const auto* refusal = std::get_if<Error>(&ruling)) {
        refused(*refusal);
        return;
    }
    const auto* question = std::get_if<ChangeQuestion>(&ruling);
    if (question == nullptr) {
        change();
        return;
    }
    QStringList detail{question->environments, proposed.detail};
    detail.removeAll(QString());
    // The prompter calls only while `context` lives, and that lives no longer than the connections.
    m_prompter.confirm(parent,
        {question->servers, question->environment, proposed.question, detail.join(QStringLiteral("\n\n")),
            proposed.accept, question->typesName},
        context, [policy = m_policy, servers, proposed, change, refused](bool yes) {
            const ChangeRuling still = policy.rule(servers, proposed);
            if (!yes)
                refused({ErrorKind::Cancelled,
                    QCoreApplication::translate("ChangeConfirmation", "Nothing was sent."), {}});
            else if (const auto* refusal = std::get_if<Error>(&still))
                refused(*refusal);
            else
                change();
        });
}

} // namespace wirechief
