// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeconfirmation.h"

#include "base/displaytext.h"
#include "connections.h"
#include "prompter.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

/// Names that fit into the title of a question.
constexpr qsizetype mostNames = 4;

/// `berlin, vienna`, or `5 servers`.
QString namesOf(const QList<ServerProfile>& profiles)
{
    if (profiles.size() > mostNames)
        return QCoreApplication::translate("ChangeConfirmation", "%1 servers").arg(profiles.size());
    QStringList names;
    for (const ServerProfile& profile : profiles)
        names.append(displayText(profile.name));
    return names.join(QStringLiteral(", "));
}

/// The one that asks for the most care.
Environment strictest(const QList<ServerProfile>& profiles)
{
    for (const Environment environment :
        {Environment::Production, Environment::Test, Environment::Development}) {
        const bool any = std::any_of(profiles.begin(), profiles.end(),
            [environment](const ServerProfile& profile) { return profile.environment == environment; });
        if (any)
            return environment;
    }
    return Environment::None;
}

} // namespace

void confirmChange(Prompter& prompter, QWidget* window, const QList<ServerProfile>& profiles,
    const ProposedChange& proposed, QObject* context, const std::function<void()>& change)
{
    const Environment environment = strictest(profiles);
    if (!proposed.always && environment != Environment::Production) {
        change();
        return;
    }
    prompter.confirm(window,
        {namesOf(profiles), environment, proposed.question, proposed.detail, proposed.accept}, context,
        [change](bool yes) {
            if (yes)
                change();
        });
}

void confirmChange(Prompter& prompter, Connections& connections, QWidget* window,
    const ServerProfile& profile, const ProposedChange& proposed, QObject* context,
    std::function<void(Server&)> change)
{
    // The prompter calls only while `context` lives, and that lives no longer than the connections.
    confirmChange(prompter, window, {profile}, proposed, context,
        [all = &connections, id = profile.id, change = std::move(change)] {
            if (Server* server = all->server(id))
                change(*server);
        });
}

void setUsable(QAction* action, const QString& whyNot, const QString& toolTip)
{
    action->setEnabled(whyNot.isEmpty());
    action->setProperty(whyNotProperty, whyNot);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString usual = keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys);
    // Reasons may hold words of a server.
    action->setToolTip(toolTipText(whyNot.isEmpty() ? usual : whyNot));
}

} // namespace wirechief
