// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changepolicy.h"

#include "ami/actions/amiaction.h"
#include "ami/message/nametable.h"
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

Care careOf(const ServerProfile& profile, bool isDangerous = false)
{
    const bool isProduction = profile.environment == Environment::Production;
    const Care asks = isProduction && isDangerous ? Care::TypeName : Care::Ask;
    switch (profile.confirm) {
    case ConfirmLevel::ByEnvironment:
        return isProduction ? asks : Care::None;
    case ConfirmLevel::Never:
        return Care::None;
    case ConfirmLevel::Always:
        return asks;
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

/// Which servers are of which environment, the weightiest first; empty where all are of the same.
QString environmentLines(const QList<ServerProfile>& profiles)
{
    QList<std::pair<Environment, QList<ServerProfile>>> groups;
    for (const ServerProfile& profile : profiles) {
        const auto group = std::find_if(groups.begin(), groups.end(),
            [&profile](const auto& one) { return one.first == profile.environment; });
        if (group == groups.end())
            groups.append({profile.environment, {profile}});
        else
            group->second.append(profile);
    }
    if (groups.size() < 2)
        return {};
    std::stable_sort(groups.begin(), groups.end(),
        [](const auto& a, const auto& b) { return rankOf(a.first) > rankOf(b.first); });
    QStringList lines;
    for (const auto& [environment, servers] : std::as_const(groups)) {
        const QString name = environment == Environment::None ? Tr::tr("No environment")
                                                              : displayText(environmentText(environment));
        //: Name of an environment, names of servers
        lines.append(Tr::tr("%1: %2").arg(name, namesOf(servers)));
    }
    return lines.join(u'\n');
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
    const auto strictness = [&change](const ServerProfile& profile) {
        return std::pair(careOf(profile, change.isDangerous), rankOf(profile.environment));
    };
    const auto strictest = std::max_element(
        profiles.cbegin(), profiles.cend(), [&strictness](const ServerProfile& a, const ServerProfile& b) {
            return strictness(a) < strictness(b);
        });
    if (strictest == profiles.cend())
        return ChangeAllowed{};
    const Care care = careOf(*strictest, change.isDangerous);
    if (care == Care::None && !change.always)
        return ChangeAllowed{};
    return ChangeQuestion{
        namesOf(profiles), strictest->environment, care == Care::TypeName, environmentLines(profiles)};
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

std::optional<ProposedChange> ChangePolicy::changeOf(
    const QStringList& commands, const QVersionNumber& release, const QString& server)
{
    QStringList lines;
    CommandRisk worst = CommandRisk::Shows;
    for (const QString& command : commands) {
        const CommandRisk risk = commandRisk(command, release);
        if (risk == CommandRisk::Shows)
            continue;
        worst = std::max(worst, risk);
        const QString meaning = riskText(risk);
        lines.append(
            meaning.isEmpty() ? displayText(command) : QString(displayText(command) + u" – " + meaning));
    }
    if (lines.isEmpty())
        return std::nullopt;
    ProposedChange change{Tr::tr("Send %Ln command(s) to %1?", nullptr, int(lines.size())).arg(server),
        lines.join(u'\n') + u'\n'
            + Tr::tr("This may change the server. Commands that only show are sent without a question."),
        Tr::tr("Send")};
    change.isDangerous = worst > CommandRisk::Changes;
    change.always = worst >= CommandRisk::EndsAll;
    return change;
}

std::optional<ProposedChange> ChangePolicy::changeOf(
    const AmiAction& action, const QVersionNumber& release, const QString& server)
{
    if (sameName(action.name(), "Command")) {
        QStringList commands; // of several the server takes one
        for (const AmiAction::Header& header : action.headers()) {
            if (sameName(header.key, "Command"))
                commands.append(QString::fromUtf8(header.value));
        }
        return changeOf(commands, release, server);
    }
    const CommandRisk risk = actionRisk(action, release);
    if (risk == CommandRisk::Shows)
        return std::nullopt;
    const QString meaning = riskText(risk);
    ProposedChange change{Tr::tr("Send %1 to %2?").arg(displayName(action.name()), server),
        meaning.isEmpty() ? Tr::tr("This may change the server.") : meaning, Tr::tr("Send")};
    change.isDangerous = risk > CommandRisk::Changes;
    change.always = risk >= CommandRisk::EndsAll;
    return change;
}

} // namespace wirechief
