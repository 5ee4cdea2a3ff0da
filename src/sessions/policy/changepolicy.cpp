// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changepolicy.h"

#include "ami/actions/showcommands.h"
#include "base/displaytext.h"
#include "sessions/connections/connections.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

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

enum class Care : quint8 { None, Ask, TypeName };

Care careOf(const ServerProfile& profile)
{
    switch (profile.confirm) {
    case ConfirmLevel::ByEnvironment:
        return profile.environment == Environment::Production ? Care::Ask : Care::None;
    case ConfirmLevel::Never:
        return Care::None;
    case ConfirmLevel::Always:
        return Care::Ask;
    case ConfirmLevel::TypeName:
        return Care::TypeName;
    }
    return Care::Ask;
}

/// What the user has named has a reason; of the others Production has the most.
int rankOf(const Environment& environment)
{
    switch (environment.kind) {
    case Environment::None:
        return 0;
    case Environment::Development:
        return 1;
    case Environment::Test:
        return 2;
    case Environment::Own:
        return 3;
    case Environment::Production:
        return 4;
    }
    return 0;
}

bool isLessStrict(const ServerProfile& a, const ServerProfile& b)
{
    return std::pair(careOf(a), rankOf(a.environment)) < std::pair(careOf(b), rankOf(b.environment));
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
    const auto strictest = std::max_element(profiles.cbegin(), profiles.cend(), isLessStrict);
    if (strictest == profiles.cend())
        return ChangeAllowed{};
    const Care care = careOf(*strictest);
    if (care == Care::None && !change.always)
        return ChangeAllowed{};
    return ChangeQuestion{namesOf(profiles), strictest->environment, care == Care::TypeName};
}

QString ChangePolicy::hint(const ServerProfile& profile)
{
    if (profile.readOnly)
        return Tr::tr("read-only: nothing is changed here");
    switch (careOf(profile)) {
    case Care::None:
        return profile.environment == Environment::Production ? Tr::tr("is changed without a question")
                                                              : QString();
    case Care::Ask:
        return Tr::tr("asks before it changes anything");
    case Care::TypeName:
        return Tr::tr("asks for its name before it changes anything");
    }
    return {};
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
