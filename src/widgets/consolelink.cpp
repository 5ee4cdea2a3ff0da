// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolelink.h"

#include "base/displaytext.h"
#include "connections.h"
#include "consolepane.h"
#include "pbx/features/cli.h"
#include "pbx/serverlist.h"
#include "theme.h"

namespace wirechief {

bool isShowCommand(const QString& command)
{
    const QStringList words = command.simplified().toLower().split(QLatin1Char(' '));
    return words.contains(QStringLiteral("show")) || words.constFirst() == QStringLiteral("help");
}

ConsoleLink::ConsoleLink(Connections& connections, ConsolePane& pane, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_pane(pane)
{
    connect(&pane, &ConsolePane::commandEntered, this, &ConsoleLink::run);
    connect(&pane, &ConsolePane::stopRequested, this, &ConsoleLink::stop);
    connect(&connections, &Connections::stateChanged, this, [this](const QString& id) {
        if (id == m_id)
            update();
    });
    connect(&connections, &Connections::profilesChanged, this, &ConsoleLink::update);
    update();
}

void ConsoleLink::setServer(const QString& id)
{
    m_id = id;
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
    const ThemeColors& colors = themeColors(m_pane.palette());
    m_pane.setServer(profile->name,
        profile->environment == Environment::None ? colors.accent : colors.environment(profile->environment));
}

void ConsoleLink::run(const QString& command)
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    if (!profile || !m_server)
        return;
    m_pane.commandStarted();
    const QString name = profile->name;
    if (profile->readOnly && !isShowCommand(command)) {
        m_pane.showError(name, command,
            {ErrorKind::NotPermitted,
                tr("%1 is read-only in Wirechief: only show commands are sent.").arg(displayText(name)),
                tr("Change it in Edit Server….")});
        return;
    }
    if (!m_asked.contains(m_server))
        m_asked.append(m_server);
    m_server->cli().run(command, this, [this, name, command](const Result<CommandOutput>& output) {
        if (output)
            m_pane.showOutput(
                name, command, output->text, output->success, output->latency, output->truncated);
        else
            m_pane.showError(name, command, output.error());
    });
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
