// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profiles/servers/serverprofile.h"
#include "widgets/theme/theme.h"

#include <QStringList>

#include <optional>

namespace wirechief {

/// What the command line asks for.
struct CommandLine {
    enum class Task : quint8 { Run, Help, Version };

    Task task = Task::Run;
    QString connectName; ///< a saved server to open
    std::optional<ServerProfile> unsaved; ///< a server to open without saving it
    QString secretFile; ///< where the unsaved server's secret is read from
    bool demo = false;
    bool allowsCoreDumps = false; ///< protectMemory() did nothing
    std::optional<Appearance> appearance;
};

/// Reads the arguments, the program's own name first. The error is a sentence for stderr.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

/// The text of --help.
[[nodiscard]] QString commandLineHelp();

} // namespace wirechief
