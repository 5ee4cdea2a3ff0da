// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeconfirmation.h"

#include "base/displaytext.h"
#include "prompter.h"
#include "sessions/connections/connections.h"
#include "widgets/parts/plaintooltip.h"

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

/// Of the servers of a change; why they may not be changed.
Result<QList<ServerProfile>> changeable(const Connections& connections, const QStringList& servers)
{
    QList<ServerProfile> profiles;
    for (const QString& id : servers) {
        const std::optional<ServerProfile> profile = connections.profile(id);
        if (!profile)
            return Error{ErrorKind::NotConnected,
                QCoreApplication::translate("ChangeConfirmation", "The server was removed."),
                QCoreApplication::translate("ChangeConfirmation", "Nothing was sent.")};
        if (profile->readOnly)
            return Error{ErrorKind::NotPermitted,
                QCoreApplication::translate(
                    "ChangeConfirmation", "%1 is read-only in Wirechief: nothing was sent.")
                    .arg(displayText(profile->name)),
                QCoreApplication::translate("ChangeConfirmation", "Edit Server can change that.")};
        profiles.append(*profile);
    }
    return profiles;
}

} // namespace

void ChangeGate::pass(QWidget* parent, const QStringList& servers, const ProposedChange& proposed,
    QObject* context, const Change& change, const Refused& refused) const
{
    const Result<QList<ServerProfile>> profiles = changeable(m_connections, servers);
    if (!profiles) {
        refused(profiles.error());
        return;
    }
    const Environment environment = strictest(*profiles);
    if (!proposed.always && environment != Environment::Production) {
        change();
        return;
    }
    // The prompter calls only while `context` lives, and that lives no longer than the connections.
    m_prompter.confirm(parent,
        {namesOf(*profiles), environment, proposed.question, proposed.detail, proposed.accept}, context,
        [connections = &m_connections, servers, change, refused](bool yes) {
            const Result<QList<ServerProfile>> still = changeable(*connections, servers);
            if (!yes)
                refused({ErrorKind::Cancelled,
                    QCoreApplication::translate("ChangeConfirmation", "Nothing was sent."), {}});
            else if (!still)
                refused(still.error());
            else
                change();
        });
}

void setUsable(QAction* action, const QString& whyNot, const QString& toolTip)
{
    action->setEnabled(whyNot.isEmpty());
    action->setProperty(whyNotProperty, whyNot);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString usual = keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys);
    // Reasons may hold words of a server.
    setPlainToolTip(*action, whyNot.isEmpty() ? usual : whyNot);
}

} // namespace wirechief
