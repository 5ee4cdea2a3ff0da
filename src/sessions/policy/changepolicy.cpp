// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changepolicy.h"

#include "ami/actions/showcommands.h"
#include "base/displaytext.h"
#include "sessions/connections/connections.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ChangePolicy)
};

/// Names that fit into the title of a question.
constexpr qsizetype mostNames = 4;

QString namesOf(const QList<ServerProfile>& profiles)
{
    if (profiles.size() > mostNames)
        return Tr::tr("%1 servers").arg(profiles.size());
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

QString ChangePolicy::whyNot(const QString& server) const
{
    const std::optional<ServerProfile> profile = m_connections.profile(server);
    if (!profile)
        return Tr::tr("Select a server first.");
    const QString name = displayText(profile->name);
    if (m_connections.state(server) != AmiClient::State::Ready)
        return Tr::tr("Connect to %1 first.").arg(name);
    if (profile->readOnly)
        return Tr::tr("%1 is read-only in Wirechief; Edit Server can change that.").arg(name);
    return {};
}

ChangeRuling ChangePolicy::rule(const QStringList& servers, const ProposedChange& change) const
{
    QList<ServerProfile> profiles;
    for (const QString& id : servers) {
        const std::optional<ServerProfile> profile = m_connections.profile(id);
        if (!profile)
            return Error{
                ErrorKind::NotConnected, Tr::tr("The server was removed."), Tr::tr("Nothing was sent.")};
        if (profile->readOnly)
            return Error{ErrorKind::NotPermitted,
                Tr::tr("%1 is read-only in Wirechief: nothing was sent.").arg(displayText(profile->name)),
                Tr::tr("Edit Server can change that.")};
        profiles.append(*profile);
    }
    const Environment environment = strictest(profiles);
    if (!change.always && environment != Environment::Production)
        return ChangeAllowed{};
    return ChangeQuestion{namesOf(profiles), environment};
}

QString ChangePolicy::hint(const ServerProfile& profile)
{
    if (profile.readOnly)
        return Tr::tr("read-only: nothing is changed here");
    return profile.environment == Environment::Production ? Tr::tr("asks before it changes anything")
                                                          : QString();
}

QStringList ChangePolicy::changingCommands(const QStringList& commands)
{
    QStringList changing;
    for (const QString& command : commands) {
        if (!onlyShows(command))
            changing.append(displayText(command));
    }
    return changing;
}

} // namespace wirechief
