// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serveractions.h"

#include "base/displaytext.h"
#include "base/folderpath.h"
#include "models/servers/serverlistmodel.h"
#include "pbx/core/serverlist.h"
#include "pbx/modules/modules.h"
#include "pbx/modules/reloads.h"
#include "sessions/connections/connections.h"
#include "sessions/folders/serverfolders.h"
#include "sessions/selection/selection.h"
#include "widgets/modules/reloadmoduledialog.h"
#include "widgets/parts/usable.h"
#include "widgets/window/windowactions.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

namespace wirechief {

ServerActions::ServerActions(WindowActions& actions, const Selection& selection, Connections& connections,
    const ServerListModel& tree, Prompter& prompter, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_selection(selection)
    , m_connections(connections)
    , m_tree(tree)
    , m_policy(connections)
    , m_gate(connections, prompter)
    , m_window(window)
{
    connectActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ServerActions::update);
    connect(&connections, &Connections::stateChanged, this, &ServerActions::onStateChanged);
    connect(&connections, &Connections::turnsChanged, this, [this](const QStringList& ids) {
        if (m_selection.isAllServers() || !m_folder.isEmpty() || ids.contains(m_selection.serverId()))
            m_soon.start();
    });
    connect(&connections, &Connections::profilesChanged, this, &ServerActions::update);
    connect(&selection, &Selection::serverChanged, this, &ServerActions::update);
    update();
}

void ServerActions::connectActions()
{
    connect(m_actions.connectServer, &QAction::triggered, this, &ServerActions::connectSelected);
    connect(
        m_actions.disconnectServer, &QAction::triggered, this, [this] { m_connections.closeAll(targets()); });
    connect(m_actions.reload, &QAction::triggered, this, [this] { reload(m_selection.serverId(), {}); });
    connect(m_actions.reloadEverything, &QAction::triggered, this,
        [this] { reload(m_selection.serverId(), {}); });
    connect(m_actions.reloadModule, &QAction::triggered, this, &ServerActions::askReloadModule);
    connect(m_actions.refresh, &QAction::triggered, this, &ServerActions::refreshSelected);
}

QStringList ServerActions::selectedServers() const
{
    if (!m_selection.isAllServers())
        return {m_selection.serverId()};
    QStringList ids;
    const QList<ServerProfile> all = m_connections.profilesOfAll();
    for (const ServerProfile& profile : all)
        ids.append(profile.id);
    return ids;
}

QStringList ServerActions::targets() const
{
    return m_folder.isEmpty() ? selectedServers() : serversIn(m_connections.profiles(), m_folder);
}

void ServerActions::setFolder(const QString& path)
{
    if (path == m_folder)
        return;
    m_folder = path;
    update();
}

void ServerActions::connectSelected()
{
    const QString id = m_selection.serverId();
    if (m_selection.isAllServers() || !m_folder.isEmpty())
        m_connections.openAll(m_tree.inOrder(targets()));
    else if (m_connections.canConnect(id))
        m_connections.open(id);
}

void ServerActions::refreshSelected()
{
    for (const QString& id : selectedServers()) {
        Server* server = m_connections.server(id);
        if (server && server->client().isReady())
            server->refresh();
    }
}

void ServerActions::onStateChanged(const QString& id)
{
    if (id == m_selection.serverId())
        update();
    else if ((m_selection.isAllServers() || !m_folder.isEmpty()) && !m_soon.isActive()) // many may connect
        m_soon.start();
}

void ServerActions::update()
{
    const QList<ServerProfile> servers = m_connections.profiles();
    const bool hasSaved = std::any_of(servers.begin(), servers.end(),
        [this](const ServerProfile& profile) { return m_connections.isSaved(profile.id); });
    setUsable(m_actions.exportServers, hasSaved ? QString() : tr("There is no saved server yet."),
        tr("Write servers to a file, for another computer or to be kept"));
    Server* server = m_connections.server(m_selection.serverId());
    if (server != m_server) {
        if (m_server) {
            m_server->disconnect(this);
            m_server->reloads().disconnect(this);
        }
        m_server = server;
        if (server) {
            connect(server, &Server::capabilitiesChanged, this, &ServerActions::update);
            connect(&server->reloads(), &Reloads::reloadingChanged, this, &ServerActions::update);
        }
    }
    if (m_selection.isAllServers())
        updateAll();
    else
        updateOne(server);
    if (!m_folder.isEmpty())
        updateFolder();
}

void ServerActions::updateOne(Server* server)
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_selection.serverId());
    const AmiClient::State state = m_connections.state(m_selection.serverId());
    const QString name = profile ? displayText(profile->name) : QString();
    const QString noServer = profile ? QString() : tr("Select a server first.");
    const bool awaitsSecret = m_connections.awaitsSecret(m_selection.serverId());

    setUsable(m_actions.connectServer,
        !profile           ? noServer
            : awaitsSecret ? tr("%1 waits for its secret.").arg(name)
            : !m_connections.canConnect(m_selection.serverId())
            ? tr("%1 is connected or on its way.").arg(name)
            : QString(),
        tr("Connect to %1").arg(name));
    setUsable(m_actions.disconnectServer,
        !profile                                                   ? noServer
            : !m_connections.canDisconnect(m_selection.serverId()) ? tr("%1 is not connected.").arg(name)
                                                                   : QString(),
        awaitsSecret ? tr("Do not wait for the secret any more") : tr("End the session with %1").arg(name));
    setUsable(m_actions.editServer, noServer, tr("Change the settings of %1").arg(name));
    setUsable(m_actions.saveServer,
        !profile                                 ? noServer
            : m_connections.isSaved(profile->id) ? tr("%1 is saved already.").arg(name)
            : profile->isDemo ? tr("The demo server is part of this program, and ends with it.")
                              : QString(),
        tr("Keep %1 in the list of servers").arg(name));
    setUsable(m_actions.continueUser,
        !profile                                 ? noServer
            : profile->isDemo                    ? tr("The demo server needs none.")
            : m_connections.isSaved(profile->id) ? QString()
                                                 : tr("Save %1 first.").arg(name),
        tr("Write what manager.conf needs for the login of %1, with the user, the address and the secret "
           "that are saved")
            .arg(name));
    setUsable(m_actions.duplicateServer, noServer,
        tr("Add a server with the settings of %1, but without its secret").arg(name));
    setUsable(m_actions.removeServer, noServer, tr("Forget %1").arg(name));

    setUsable(m_actions.usedRights,
        !profile ? noServer
            : !server || server->usedRights().actions().isEmpty()
            ? tr("Nothing was sent to %1 yet.").arg(name)
            : QString(),
        tr("Show what was done on %1, and the least that a manager user for it needs").arg(name));
    const bool ready = state == AmiClient::State::Ready;
    const QString notConnected = !profile ? noServer : tr("Connect to %1 first.").arg(name);
    setUsable(m_actions.refresh, ready ? QString() : notConnected, tr("Ask the server for everything again"));
    updateChanging(server, m_policy.whyNot(m_selection.serverId()));
}

void ServerActions::updateAll()
{
    int idle = 0;
    int toEnd = 0;
    int ready = 0;
    const QList<ServerProfile> profiles = m_connections.profilesOfAll();
    for (const ServerProfile& profile : profiles) {
        const AmiClient::State state = m_connections.state(profile.id);
        idle += m_connections.canConnect(profile.id) ? 1 : 0;
        toEnd += m_connections.canDisconnect(profile.id) ? 1 : 0;
        ready += state == AmiClient::State::Ready ? 1 : 0;
    }
    setUsable(m_actions.connectServer,
        idle > 0 ? QString() : tr("All servers are connected or on their way."),
        tr("Connect to all servers that are not connected (%1)").arg(QLocale().toString(idle)));
    setUsable(m_actions.disconnectServer, toEnd > 0 ? QString() : tr("No server is connected."),
        tr("End the sessions with all servers"));
    setUsable(m_actions.refresh, ready > 0 ? QString() : tr("No server is connected."),
        tr("Ask all connected servers for everything again"));
    const QString needsOne = tr("Select one server first: this is not done on all of them.");
    for (QAction* action : {m_actions.editServer, m_actions.continueUser, m_actions.saveServer,
             m_actions.duplicateServer, m_actions.removeServer, m_actions.reload, m_actions.reloadEverything,
             m_actions.reloadModule, m_actions.usedRights})
        setUsable(action, needsOne, {});
}

/// Of what is done with servers in the list: what is done in the pages goes on with the selected one.
void ServerActions::updateFolder()
{
    const QString name = displayName(folderName(m_folder));
    int idle = 0;
    int toEnd = 0;
    const QStringList ids = targets();
    for (const QString& id : ids) {
        idle += m_connections.canConnect(id) ? 1 : 0;
        toEnd += m_connections.canDisconnect(id) ? 1 : 0;
    }
    setUsable(m_actions.connectServer,
        idle > 0 ? QString() : tr("All servers in %1 are connected or on their way.").arg(name),
        tr("Connect to all servers in %1 that are not connected (%2)").arg(name, QLocale().toString(idle)));
    setUsable(m_actions.disconnectServer,
        toEnd > 0 ? QString() : tr("No server in %1 is connected.").arg(name),
        tr("End the sessions with all servers in %1 (%2)").arg(name, QLocale().toString(toEnd)));
    for (QAction* action : {m_actions.editServer, m_actions.continueUser, m_actions.saveServer,
             m_actions.duplicateServer, m_actions.removeServer})
        setUsable(action, tr("A folder is selected: %1. Select one server first.").arg(name), {});
}

void ServerActions::updateChanging(Server* server, const QString& notNow)
{
    QString whyNot = notNow;
    if (whyNot.isEmpty() && server->reloads().isReloading())
        whyNot = tr("A reload is under way.");
    if (whyNot.isEmpty())
        whyNot = server->reloads().whyNotReload();
    const QString everything = tr("Let Asterisk read its configuration again");
    setUsable(m_actions.reload, whyNot, everything);
    setUsable(m_actions.reloadEverything, whyNot, everything);
    setUsable(m_actions.reloadModule, whyNot, tr("Let one module read its configuration again"));
}

void ServerActions::askReloadModule()
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_selection.serverId());
    if (!profile)
        return;
    auto* dialog = new ReloadModuleDialog(*profile, m_window);
    // Of the server that the dialog names, whatever is selected by then.
    connect(dialog, &ReloadModuleDialog::moduleChosen, this,
        [this, id = m_selection.serverId()](const QByteArray& module) { reload(id, module); });
    if (Server* server = m_connections.server(m_selection.serverId()))
        server->feature<Modules>().askReloadable(dialog, [dialog](const QList<QByteArray>& modules) {
            QStringList names;
            for (const QByteArray& module : modules)
                names.append(displayText(QByteArrayView(module)));
            if (!names.isEmpty())
                dialog->offer(names);
        });
    dialog->open();
}

void ServerActions::reload(const QString& id, const QByteArray& module)
{
    const std::optional<ServerProfile> profile = m_connections.profile(id);
    if (!profile)
        return;
    const QString name = displayText(profile->name);
    const QString question = module.isEmpty() ? tr("Reload the whole configuration of %1?").arg(name)
                                              : tr("Reload %1 on %2?").arg(displayText(module), name);
    m_gate.pass(
        m_window, {id},
        {question,
            tr("Asterisk reads its configuration files again. Calls go on; a mistake in a file takes "
               "effect."),
            tr("Reload")},
        this,
        [this, module, id] {
            if (Server* server = m_connections.server(id))
                startReload(*server, module);
            else
                Q_EMIT result(tr("The session has ended. Nothing was sent."), false);
        },
        [this](const Error& why) { Q_EMIT result(why.toString(), why.kind == ErrorKind::Cancelled); });
}

void ServerActions::startReload(Server& server, const QByteArray& module)
{
    Q_EMIT result(tr("Reloading %1…").arg(displayText(server.name())), true);
    server.reloads().reload(
        module, this, [this, module, name = server.name()](const Result<ReloadOutcome>& outcome) {
            onReloaded(name, module, outcome);
        });
}

void ServerActions::onReloaded(
    const QString& name, const QByteArray& module, const Result<ReloadOutcome>& outcome)
{
    const QString what = module.isEmpty()
        ? tr("Reload of %1").arg(displayText(name))
        : tr("Reload of %1 on %2").arg(displayText(module), displayText(name));
    if (!outcome) {
        // Where the answer was lost, nobody knows whether it failed.
        const QString text = outcome.error().kind == ErrorKind::OutcomeUnknown
            ? tr("%1: %2", "what was to be done, what is known of it").arg(what, outcome.error().toString())
            : tr("%1 failed: %2").arg(what, outcome.error().toString());
        Q_EMIT result(text, false);
        Q_EMIT reloaded(text, false);
        return;
    }
    const QString answer = displayText(outcome->answer.trimmed());
    const QString text = answer.isEmpty()
        ? tr("%1: sent “%2”; the server answered without words.").arg(what, outcome->way)
        : tr("%1: sent “%2”; the server answered “%3”.").arg(what, outcome->way, answer);
    Q_EMIT result(text, outcome->success);
    Q_EMIT reloaded(text, outcome->success);
}

} // namespace wirechief
