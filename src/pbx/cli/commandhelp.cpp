// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandhelp.h"

#include "pbx/cli/limits.h"

#include <QList>

namespace wirechief {

namespace {

/// Width at which old releases cut a command.
constexpr qsizetype cutAt = 30;

} // namespace

QString CommandHelp::command(const QVersionNumber& release)
{
    return !release.isNull() && release < QVersionNumber(1, 6) ? QStringLiteral("help")
                                                               : QStringLiteral("core show help");
}

CommandHelp CommandHelp::read(QByteArrayView text)
{
    CommandHelp help;
    for (const QByteArray& line : text.toByteArray().split('\n')) {
        const qsizetype end = line.indexOf(" -- ");
        if (end <= 0)
            continue;
        const QByteArray command = line.first(end).trimmed();
        if (command.size() != cutAt && help.m_lines.size() < limits::commandHelpLines)
            help.add(command, line.mid(end + 4).trimmed().left(limits::commandHelpBytes));
    }
    return help;
}

/// "core set {debug|verbose}" is two commands; what follows a word with brackets are arguments.
void CommandHelp::add(QByteArrayView command, const QByteArray& summary)
{
    QList<QByteArray> commands{QByteArray()};
    for (const QByteArray& word : command.toByteArray().simplified().split(' ')) {
        if (word.startsWith('[') || word.startsWith('<') || word.startsWith('%'))
            break;
        const bool isChoice = word.startsWith('{');
        const QList<QByteArray> choices
            = isChoice ? word.mid(1, word.endsWith('}') ? word.size() - 2 : -1).split('|') : QList{word};
        QList<QByteArray> longer;
        for (const QByteArray& before : std::as_const(commands)) {
            for (const QByteArray& choice : choices)
                longer.append(before.isEmpty() ? choice : QByteArray(before + ' ' + choice));
        }
        commands = longer;
    }
    for (const QByteArray& one : std::as_const(commands)) {
        if (!one.isEmpty() && !m_lines.contains(one))
            m_lines.insert(one, summary);
    }
}

} // namespace wirechief
