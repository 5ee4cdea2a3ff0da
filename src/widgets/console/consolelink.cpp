// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolelink.h"

#include "base/displaytext.h"
#include "consolepane.h"
#include "pbx/cli/cli.h"
#include "pbx/core/serverlist.h"
#include "sessions/connections/connections.h"
#include "sessions/selection/selection.h"

namespace wirechief {

ConsoleLink::ConsoleLink(const Selection& selection, Connections& connections, Prompter& prompter,
    ConsolePane& pane, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_gate(connections, prompter)
    , m_pane(pane)
{
    connect(&pane, &ConsolePane::commandsEntered, this, &ConsoleLink::run);
    connect(&pane, &ConsolePane::stopRequested, this, &ConsoleLink::stop);
    connect(&connections, &Connections::stateChanged, this, [this](const QString& id) {
        if (id == m_id)
            update();
    });
    connect(&connections, &Connections::profilesChanged, this, &ConsoleLink::update);
    connect(&selection, &Selection::serverChanged, this, [this, &selection] {
        m_id = selection.serverId();
        update();
    });
    update();
}

void ConsoleLink::update()
{
    Server* server = m_connections.server(m_id);
    if (server != m_server) {
        if (m_server)
            m_server->disconnect(this);
        m_server = server;
        if (server)
            connect(server, &Server::capabilitiesChanged, this, &ConsoleLink::update);
    }
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    if (!profile) {
        m_pane.setServer({}, {},
            m_id == allServersId ? tr("Select one server to send commands to it.")
                                 : tr("Select a server to send commands to."));
        return;
    }
    if (!server || !server->client().isReady()) {
        m_pane.setServer({}, {}, tr("Connect to %1 to send commands.").arg(displayText(profile->name)));
        return;
    }
    if (const QString whyNot = server->whyNot("Command"); !whyNot.isEmpty()) {
        m_pane.setServer({}, {}, whyNot);
        return;
    }
    m_pane.setServer(profile->name, profile->environment);
}

void ConsoleLink::run(const QStringList& commands)
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    if (!profile || !m_server)
        return;
    const QStringList changing = ChangePolicy::changingCommands(commands);
    if (changing.isEmpty()) {
        send(m_id, commands);
        return;
    }
    const QString name = displayText(profile->name);
    const ProposedChange change{tr("Send %Ln command(s) to %1?", nullptr, int(changing.size())).arg(name),
        changing.join(u'\n') + u'\n'
            + tr("This may change the server. Commands that only show are sent without a question."),
        tr("Send")};
    m_gate.pass(
        m_pane.window(), {m_id}, change, this, [this, id = m_id, commands] { send(id, commands); },
        [this, server = profile->name, commands](const Error& why) { refuse(server, commands, why); });
}

void ConsoleLink::refuse(const QString& serverName, const QStringList& commands, const Error& why)
{
    for (const QString& command : commands) {
        m_pane.commandStarted();
        m_pane.showError(serverName, command, why);
    }
}

void ConsoleLink::send(const QString& id, const QStringList& commands)
{
    const std::optional<ServerProfile> profile = m_connections.profile(id);
    Server* const server = m_connections.server(id);
    if (!profile || !server) {
        refuse(profile ? profile->name : QString(), commands,
            {ErrorKind::NotConnected, tr("The session has ended. Nothing was sent."), {}});
        return;
    }
    if (!m_asked.contains(server))
        m_asked.append(server);
    // The server runs the commands of one session in the order in which they come.
    for (const QString& command : commands) {
        m_pane.commandStarted();
        server->cli().run(
            command, this, [this, name = profile->name, command](const Result<CommandOutput>& output) {
                if (output)
                    m_pane.showOutput(
                        name, command, output->text, output->success, output->latency, output->truncated);
                else
                    m_pane.showError(name, command, output.error());
            });
    }
}

void ConsoleLink::stop()
{
    const QList<QPointer<Server>> asked = std::exchange(m_asked, {});
    for (const QPointer<Server>& server : asked) {
        if (server)
            server->client().giveUp(this);
    }
}

} // namespace wirechief
