// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applications.h"

#include "cli.h"
#include "pbx/core/server.h"

#include <algorithm>

namespace wirechief {

namespace {

/// One word of the command line.
bool isWord(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    });
}

} // namespace

void askApplication(Server& server, const QByteArray& name, QObject* context, const ApplicationKnown& done)
{
    if (!isWord(name) || !server.whyNot("Command").isEmpty()) {
        done(std::nullopt);
        return;
    }
    server.cli().run(QStringLiteral("core show application ") + QString::fromLatin1(name), context,
        [done](const Result<CommandOutput>& output) {
            if (output && output->text.contains("-= Info about ")) // main/pbx_app.c
                done(true);
            else if (output && output->text.contains("not registered"))
                done(false);
            else
                done(std::nullopt);
        });
}

} // namespace wirechief
