// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linecompleter.h"

#include "cli.h"
#include "pbx/cli/limits.h"
#include "pbx/core/server.h"

namespace wirechief {

LineCompleter::LineCompleter(QObject* parent)
    : QObject(parent)
    , m_context(std::make_unique<QObject>())
    , m_known(limits::knownCompletions)
{
}

LineCompleter::~LineCompleter() = default;

void LineCompleter::setServer(Server* server)
{
    if (server == m_server)
        return;
    m_server = server;
    m_context = std::make_unique<QObject>(); // answers of the other one find nobody
    m_known.clear();
    m_help = {};
    m_isHelpRead = false;
    m_isAsking = false;
    m_isWanted = false;
}

void LineCompleter::forget()
{
    m_isWanted = false;
}

void LineCompleter::ask(const QString& line)
{
    if (!m_server) {
        Q_EMIT failed(line, {ErrorKind::NotConnected, tr("There is no session."), {}});
        return;
    }
    const Known* known = m_known.object(line);
    if (known && m_server->client().clock().now() - known->since < limits::completionsKept) {
        m_isWanted = false;
        const Completions words = known->words;
        Q_EMIT completed(line, words);
        return;
    }
    m_wanted = line;
    m_isWanted = true;
    if (!m_isAsking)
        send(line);
}

void LineCompleter::send(const QString& line)
{
    m_isAsking = true;
    completeCommand(*m_server, line, m_context.get(),
        [this, line](const Result<Completions>& words) { take(line, words); });
}

void LineCompleter::take(const QString& line, const Result<Completions>& words)
{
    m_isAsking = false;
    if (words && m_server)
        m_known.insert(line, new Known{*words, m_server->client().clock().now()}, int(words->size()) + 1);
    if (m_isWanted && m_wanted != line && m_server) {
        send(m_wanted);
        return;
    }
    if (words && !m_isHelpRead)
        readHelp();
    if (!std::exchange(m_isWanted, false))
        return;
    if (words)
        Q_EMIT completed(line, *words);
    else
        Q_EMIT failed(line, words.error());
}

void LineCompleter::readHelp()
{
    if (!m_server)
        return;
    m_isHelpRead = true;
    m_server->cli().run(CommandHelp::command(m_server->capabilities().version), m_context.get(),
        [this](const Result<CommandOutput>& output) {
            if (output && output->success)
                m_help = CommandHelp::read(output->text);
        });
}

} // namespace wirechief
