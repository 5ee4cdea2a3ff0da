// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "completion.h"

#include "base/displaytext.h"
#include "cli.h"
#include "commandword.h"
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

bool beginsWith(QByteArrayView text, QByteArrayView beginning)
{
    return text.size() >= beginning.size()
        && text.first(beginning.size()).compare(beginning, Qt::CaseInsensitive) == 0;
}

/// Length of what all matches have in common, which stands before them and may hold blanks: the longest
/// beginning that comes again behind it.
qsizetype commonLength(QByteArrayView listed)
{
    const qsizetype longest = std::min((listed.size() - 1) / 2, limits::completionWordBytes);
    for (qsizetype length = longest; length > 0; --length) {
        if (listed[length] == ' ' && beginsWith(listed.sliced(length + 1), listed.first(length)))
            return length;
    }
    return -1;
}

/// The matches behind what they have in common: each begins with it, so their own blanks part none of them.
Completions splitAt(QByteArrayView listed, qsizetype common)
{
    Completions matches;
    if (common <= 0)
        return matches;
    const QByteArrayView beginning = listed.first(common);
    qsizetype begin = common + 1;
    for (qsizetype at = begin; at < listed.size() && matches.size() < limits::completions; ++at) {
        if (listed[at] == ' ' && beginsWith(listed.sliced(at + 1), beginning)) {
            matches.append(listed.sliced(begin, at - begin).toByteArray());
            begin = at + 1;
        }
    }
    matches.append(listed.sliced(begin).toByteArray());
    return matches;
}

} // namespace

void completeCommand(Server& server, const QString& line, QObject* context, CompletionsDone done)
{
    const QString word = lastWord(line).text;
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
    QByteArray listed = text.first(std::min(text.size(), limits::completionBytes)).trimmed().toByteArray();
    if (listed.endsWith("_EOF_"))
        listed.chop(5);
    if (listed.endsWith(' '))
        listed.chop(1);
    // Nothing in common is an empty word, which the blank before the first match tells.
    const qsizetype common = text.startsWith(' ') ? 0 : commonLength(listed);
    Completions matches = text.startsWith(' ') ? listed.split(' ') : splitAt(listed, common);
    matches.removeAll(QByteArray());
    // What cannot be shown as it is cannot be meant either: it would be sent as part of a command.
    matches.removeIf([](const QByteArray& match) {
        const QString word = decodeText(match);
        return displayText(word) != word;
    });
    std::sort(matches.begin(), matches.end());
    matches.erase(std::unique(matches.begin(), matches.end()), matches.end()); // twice up to 13.18
    if (matches.size() > limits::completions)
        matches.resize(limits::completions);
    return matches;
}

} // namespace wirechief
