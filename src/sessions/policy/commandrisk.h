// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <optional>

namespace wirechief {

class AmiAction;

/// What a CLI command does to a server, the worse the later.
enum class CommandRisk : quint8 {
    Shows, ///< nothing, see onlyShows()
    Changes, ///< perhaps something; nothing worse is known
    Writes, ///< what lasts, or is sold as data: the database, files, the dialplan
    Deletes, ///< data, calls, members
    EndsAll, ///< every call
    Unloads,
    Restarts,
    Stops,
};

/// By a table, in the release that the server runs; null: what any release does.
[[nodiscard]] CommandRisk commandRisk(const QString& command, const QVersionNumber& release);

/// The worst of them.
[[nodiscard]] CommandRisk commandRisk(const QStringList& commands, const QVersionNumber& release);

/// The same of any action: of Command what its command does.
[[nodiscard]] CommandRisk actionRisk(const AmiAction& action, const QVersionNumber& release);

/// What the risk means, as a sentence; empty up to Changes.
[[nodiscard]] QString riskText(CommandRisk risk);

/// A command that Asterisk does not run for a manager session ("Command blacklisted", main/manager.c).
struct RefusedCommand {
    enum class Instead : quint8 {
        LoadModules, ///< Action: ModuleLoad
        UnloadModules,
        OtherCommand, ///< which does the same, and is not refused
        Nothing,
    };
    QString why; ///< a sentence
    Instead instead = Instead::Nothing;
    QList<QByteArray> modules = {};
    QString command = {};
};

/// Nothing: the server would run it, as far as is known. `module` commands refuse options and need a name to
/// be done in another way.
[[nodiscard]] std::optional<RefusedCommand> refusedCommand(
    const QString& command, const QVersionNumber& release);

} // namespace wirechief
