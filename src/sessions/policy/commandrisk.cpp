// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrisk.h"

#include "ami/actions/amiaction.h"
#include "ami/actions/showcommands.h"
#include "ami/message/headernames.h"
#include "pbx/cli/commandword.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wirechief {

namespace {

struct RiskTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CommandRisk)
};

/// Major and minor; 11 is {11, 0}.
struct Release {
    int major = 0;
    int minor = 0;
};

/// Beginning of a command, in small letters. What a release does not have it may have as an alias
/// (res_clialiases), so the end of a command's life is written down only where another took its name.
struct Row {
    const char* words = nullptr;
    CommandRisk risk = CommandRisk::Changes;
    Release since = {};
};

constexpr Release old{1, 4};
constexpr Release named{1, 6}; ///< from here on most commands begin with their family

/// From the sources of 1.4 to 23. "queue pause" and the like, which can simply be taken back, are not in it.
constexpr std::array rows{
    Row{"core stop", CommandRisk::Stops, named},
    Row{"stop now", CommandRisk::Stops, old},
    Row{"stop gracefully", CommandRisk::Stops, old},
    Row{"stop when convenient", CommandRisk::Stops, old},
    Row{"core restart", CommandRisk::Restarts, named},
    Row{"restart now", CommandRisk::Restarts, old},
    Row{"restart gracefully", CommandRisk::Restarts, old},
    Row{"restart when convenient", CommandRisk::Restarts, old},
    Row{"dahdi restart", CommandRisk::Restarts, old},
    Row{"zap restart", CommandRisk::Restarts, old},
    Row{"misdn restart", CommandRisk::Restarts, old},
    Row{"ss7 restart", CommandRisk::Restarts, {13, 0}},
    Row{"module unload", CommandRisk::Unloads, old},
    Row{"module refresh", CommandRisk::Unloads, {18, 0}},
    Row{"unload", CommandRisk::Unloads, old},
    Row{"channel request hangup all", CommandRisk::EndsAll, named},
    Row{"hangup request all", CommandRisk::EndsAll, named},
    Row{"bridge destroy", CommandRisk::Deletes, {12, 0}},
    Row{"bridge kick", CommandRisk::Deletes, {12, 0}},
    Row{"channel request hangup", CommandRisk::Deletes, named},
    Row{"soft hangup", CommandRisk::Deletes, old},
    Row{"hangup request", CommandRisk::Deletes, named},
    Row{"confbridge kick", CommandRisk::Deletes, {10, 0}},
    Row{"dahdi destroy", CommandRisk::Deletes, old},
    Row{"database del", CommandRisk::Deletes, old},
    Row{"database deltree", CommandRisk::Deletes, old},
    Row{"database query", CommandRisk::Deletes, {10, 0}}, // any SQL
    Row{"dialplan remove", CommandRisk::Deletes, old},
    Row{"h323 hangup", CommandRisk::Deletes, old},
    Row{"iax2 prune", CommandRisk::Deletes, old},
    Row{"iax2 unregister", CommandRisk::Deletes, named},
    Row{"indication remove", CommandRisk::Deletes, old},
    Row{"jabber delete", CommandRisk::Deletes, {1, 8}},
    Row{"jabber purge", CommandRisk::Deletes, {1, 8}},
    Row{"logger remove channel", CommandRisk::Deletes, {13, 0}},
    Row{"manager kick session", CommandRisk::Deletes, {18, 0}},
    Row{"media cache delete", CommandRisk::Deletes, {14, 0}},
    Row{"meetme kick", CommandRisk::Deletes, old},
    Row{"mfcr2 destroy", CommandRisk::Deletes, {1, 8}},
    Row{"moh unregister", CommandRisk::Deletes, {11, 0}},
    Row{"mwi delete", CommandRisk::Deletes, {12, 0}},
    Row{"pjsip send unregister", CommandRisk::Deletes, {12, 0}},
    Row{"pri destroy", CommandRisk::Deletes, {13, 0}},
    Row{"queue remove member", CommandRisk::Deletes, old},
    Row{"queue reset stats", CommandRisk::Deletes, {1, 8}},
    Row{"realtime destroy", CommandRisk::Deletes, {1, 8}},
    Row{"rtp drop", CommandRisk::Deletes, {18, 0}},
    Row{"sip prune", CommandRisk::Deletes, old},
    Row{"sip unregister", CommandRisk::Deletes, named},
    Row{"voicemail remove", CommandRisk::Deletes, {18, 0}},
    Row{"xmpp delete", CommandRisk::Deletes, {11, 0}},
    Row{"xmpp purge", CommandRisk::Deletes, {11, 0}},
    Row{"agi dump html", CommandRisk::Writes, old},
    Row{"database put", CommandRisk::Writes, old},
    Row{"dialplan add", CommandRisk::Writes, old},
    Row{"dialplan save", CommandRisk::Writes, old},
    Row{"dialplan set global", CommandRisk::Writes, named},
    Row{"file convert", CommandRisk::Writes, old},
    Row{"indication add", CommandRisk::Writes, old},
    Row{"logger rotate", CommandRisk::Writes, old},
    Row{"odbc write", CommandRisk::Writes, {1, 8}},
    Row{"pjsip export", CommandRisk::Writes, {13, 0}},
    Row{"realtime store", CommandRisk::Writes, {1, 8}},
    Row{"realtime update", CommandRisk::Writes, named},
    Row{"realtime update2", CommandRisk::Writes, {1, 8}},
    Row{"voicemail forward", CommandRisk::Writes, {18, 0}},
    Row{"voicemail move", CommandRisk::Writes, {18, 0}},
    Row{"xmldoc dump", CommandRisk::Writes, {1, 8}},
};

/// Split as Asterisk does, which takes quotes and backslashes off; behind each word a blank.
QString flattened(const QString& command)
{
    return QString(commandWords(command).join(u' ').toLower() + u' ');
}

bool hasBegun(const Release& since, const QVersionNumber& release)
{
    return release.isNull() || release >= QVersionNumber(since.major, since.minor);
}

RefusedCommand refusedModules(const QStringList& words, bool loads)
{
    RefusedCommand refused{loads
            ? RiskTr::tr("Asterisk does not let a manager session run “module load”.")
            : RiskTr::tr("Asterisk does not let a manager session run “module unload”.")};
    for (const QString& word : words.mid(2)) {
        if (word.startsWith(u'-')) { // forced; the action has no such way
            refused.modules.clear();
            return refused;
        }
        refused.modules.append(word.toUtf8());
    }
    if (!refused.modules.isEmpty())
        refused.instead
            = loads ? RefusedCommand::Instead::LoadModules : RefusedCommand::Instead::UnloadModules;
    return refused;
}

} // namespace

CommandRisk commandRisk(const QString& command, const QVersionNumber& release)
{
    if (onlyShows(command))
        return CommandRisk::Shows;
    const QString line = flattened(command);
    CommandRisk worst = CommandRisk::Changes;
    for (const Row& row : rows) {
        if (hasBegun(row.since, release) && line.startsWith(QString(QLatin1String(row.words) + u' ')))
            worst = std::max(worst, row.risk);
    }
    return worst;
}

CommandRisk commandRisk(const QStringList& commands, const QVersionNumber& release)
{
    CommandRisk worst = CommandRisk::Shows;
    for (const QString& command : commands)
        worst = std::max(worst, commandRisk(command, release));
    return worst;
}

CommandRisk actionRisk(const AmiAction& action, const QVersionNumber& release)
{
    struct ActionRow {
        const char* name;
        CommandRisk risk;
    };
    static constexpr std::array actions{
        ActionRow{"BridgeDestroy", CommandRisk::Deletes},
        ActionRow{"BridgeKick", CommandRisk::Deletes},
        ActionRow{"ConfbridgeKick", CommandRisk::Deletes},
        ActionRow{"CreateConfig", CommandRisk::Writes},
        ActionRow{"DBDel", CommandRisk::Deletes},
        ActionRow{"DBDelTree", CommandRisk::Deletes},
        ActionRow{"DBPut", CommandRisk::Writes},
        ActionRow{"DialplanExtensionAdd", CommandRisk::Writes},
        ActionRow{"DialplanExtensionRemove", CommandRisk::Deletes},
        ActionRow{"PJSIPUnregister", CommandRisk::Deletes},
        ActionRow{"QueueRemove", CommandRisk::Deletes},
        ActionRow{"QueueReset", CommandRisk::Deletes},
        ActionRow{"UpdateConfig", CommandRisk::Writes},
        ActionRow{"VoicemailForward", CommandRisk::Writes},
        ActionRow{"VoicemailMove", CommandRisk::Writes},
        ActionRow{"VoicemailRemove", CommandRisk::Deletes},
    };
    if (sameName(action.name(), "Command"))
        return commandRisk(QString::fromUtf8(action.value("Command")), release);
    if (sameName(action.name(), "ModuleLoad"))
        return sameName(action.value("LoadType"), "unload") ? CommandRisk::Unloads : CommandRisk::Changes;
    if (!action.isChanging())
        return CommandRisk::Shows;
    const auto found = std::find_if(actions.begin(), actions.end(),
        [&action](const ActionRow& row) { return sameName(action.name(), row.name); });
    return found == actions.end() ? CommandRisk::Changes : found->risk;
}

QString riskText(CommandRisk risk)
{
    switch (risk) {
    case CommandRisk::Shows:
    case CommandRisk::Changes:
        return {};
    case CommandRisk::Writes:
        return RiskTr::tr("It writes data that stays.");
    case CommandRisk::Deletes:
        return RiskTr::tr("It deletes data or ends calls; there is no way back.");
    case CommandRisk::EndsAll:
        return RiskTr::tr("It ends all calls of the server.");
    case CommandRisk::Unloads:
        return RiskTr::tr("It unloads modules: what they offer is gone until they are loaded again.");
    case CommandRisk::Restarts:
        return RiskTr::tr("It restarts Asterisk or a part of it: calls end, and the session is lost for a "
                          "while.");
    case CommandRisk::Stops:
        return RiskTr::tr("It stops Asterisk: calls end, and no session can start it again.");
    }
    return {};
}

std::optional<RefusedCommand> refusedCommand(const QString& command, const QVersionNumber& release)
{
    if (!release.isNull() && release < QVersionNumber(1, 4, 21))
        return std::nullopt;
    const QStringList words = commandWords(command);
    const QString family = words.value(0).toLower();
    const QString what = words.value(1).toLower();
    if (family == QLatin1String("module")
        && (what == QLatin1String("load") || what == QLatin1String("unload")))
        return refusedModules(words, what == QLatin1String("load"));
    if (family != QLatin1String("restart") || what != QLatin1String("gracefully"))
        return std::nullopt;
    RefusedCommand refused{RiskTr::tr("Asterisk does not let a manager session run “restart gracefully”.")};
    refused.instead = RefusedCommand::Instead::OtherCommand;
    refused.command = !release.isNull() && release < QVersionNumber(1, 6)
        ? QStringLiteral("restart when convenient") // only this one is not refused
        : QStringLiteral("core restart gracefully");
    return refused;
}

} // namespace wirechief
