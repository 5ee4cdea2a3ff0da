// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "completion.h"

#include "cli.h"
#include "pbx/cli/limits.h"
#include "pbx/core/server.h"

#include <algorithm>

namespace wirechief {

namespace {

/// As an argument in double quotes of the server's CLI (main/cli.c, parse_args).
QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

} // namespace

void completeCommand(Server& server, const QString& line, QObject* context, CompletionsDone done)
{
    const QString word = line.mid(line.lastIndexOf(u' ') + 1);
    server.cli().run(QStringLiteral("_command matchesarray %1 %2").arg(quoted(line), quoted(word)), context,
        [done = std::move(done)](const Result<CommandOutput>& output) {
            if (!output)
                done(output.error());
            else if (!output->success || !output->text.contains("_EOF_"))
                done(Error{
                    ErrorKind::Server, Cli::tr("The server does not say how the command may go on."), {}});
            else
                done(readMatches(output->text));
        });
}

Completions readMatches(QByteArrayView text)
{
    Completions matches = text.toByteArray().trimmed().split(' ');
    // Nothing in common is an empty word, which the blank before the first match tells.
    if (!matches.isEmpty() && !text.startsWith(' '))
        matches.removeFirst();
    matches.removeAll("_EOF_");
    matches.removeAll(QByteArray());
    std::sort(matches.begin(), matches.end());
    matches.erase(std::unique(matches.begin(), matches.end()), matches.end()); // twice up to 13.18
    if (matches.size() > limits::completions)
        matches.resize(limits::completions);
    return matches;
}

} // namespace wirechief
