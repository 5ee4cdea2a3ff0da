// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/servers/serverprofile.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace wirechief {

/// How lists are written.
enum class ListFormat : quint8 {
    Table, ///< columns of text, for people
    Csv, ///< a line of titles, then one for each row
    Json, ///< one object a line
};

/// Where a secret is read from, never from the command line itself or the environment.
struct SecretPlaceOption {
    int descriptor = -1; ///< an open one, for instance of a pipe
    QString file; ///< as readSecretFile() wants it

    [[nodiscard]] bool isGiven() const { return descriptor >= 0 || !file.isEmpty(); }
};

/// What the command line of wirechiefctl asks for.
struct CtlRequest {
    enum class Task : quint8 { Run, Help, Version };
    Task task = Task::Run;
    QString verb; ///< of ctlVerbs(); with Task::Help perhaps empty
    QStringList arguments; ///< those behind the verb

    QStringList profileNames;
    QStringList folders; ///< with the folders below them
    bool allProfiles = false;
    QList<ServerProfile> hosts; ///< servers that need not be saved
    SecretPlaceOption secret; ///< for all of them, in the place of what is kept
    SecretPlaceOption vaultPassword; ///< of the vault

    ListFormat format = ListFormat::Table;
    QString filter; ///< see FilterExpression
    QStringList columns; ///< ids; empty: those that the window shows
    bool watch = false;
    QString until; ///< a filter
    std::optional<std::chrono::milliseconds> timeout;
    bool yes = false; ///< answers the question that a server's environment asks before a change
    QString confirmedName; ///< the same where its name is to be typed
    bool stopAtFailure = false;
    bool quiet = false;
    bool verbose = false;

    // Of originate.
    QString to; ///< EXTENSION@CONTEXT[,PRIORITY]
    QString application;
    QString data;
    QString callerId;
    QStringList variables; ///< NAME=VALUE

    // Of profiles add.
    QString environment; ///< see environmentOfWord()
    bool readOnly = false;
    // Of profiles export.
    bool overwrite = false; ///< a file that is there

    [[nodiscard]] bool namesServers() const
    {
        return allProfiles || !profileNames.isEmpty() || !folders.isEmpty() || !hosts.isEmpty();
    }
};

} // namespace wirechief
