// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeconfirmation.h"

#include "base/displaytext.h"
#include "connections.h"
#include "prompter.h"

#include <QAction>

namespace wirechief {

void confirmChange(Prompter& prompter, Connections& connections, QWidget* window,
    const ServerProfile& profile, const ProposedChange& proposed, QObject* context,
    std::function<void(Server&)> change)
{
    // The prompter calls only while `context` lives, and that lives no longer than the connections.
    const auto run = [all = &connections, id = profile.id, change = std::move(change)](bool yes) {
        Server* server = all->server(id);
        if (yes && server)
            change(*server);
    };
    if (!proposed.always && profile.environment != Environment::Production) {
        run(true);
        return;
    }
    prompter.confirm(window,
        {displayText(profile.name), profile.environment, proposed.question, proposed.detail, proposed.accept},
        context, run);
}

void setUsable(QAction* action, const QString& whyNot, const QString& toolTip)
{
    action->setEnabled(whyNot.isEmpty());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString usual = keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys);
    // Reasons may hold words of a server.
    action->setToolTip(toolTipText(whyNot.isEmpty() ? usual : whyNot));
}

} // namespace wirechief
