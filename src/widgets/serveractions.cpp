// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serveractions.h"

#include "base/displaytext.h"
#include "connections.h"
#include "page.h"
#include "pbx/features/callcontrol.h"
#include "pbx/features/modules.h"
#include "prompter.h"
#include "reloadmoduledialog.h"
#include "windowactions.h"

#include <QAction>

#include <memory>

namespace wirechief {

namespace {

void setUsable(QAction* action, const QString& whyNot, const QString& toolTip)
{
    action->setEnabled(whyNot.isEmpty());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString usual = keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys);
    // Reasons may hold words of a server.
    action->setToolTip(toolTipText(whyNot.isEmpty() ? usual : whyNot));
}

} // namespace

/// Hang-ups that were sent together and are reported together.
struct ServerActions::HangUps {
    QString server;
    qsizetype wanted = 0;
    qsizetype answered = 0;
    qsizetype done = 0;
    QString firstFailure;
};

ServerActions::ServerActions(
    WindowActions& actions, Connections& connections, Prompter& prompter, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_connections(connections)
    , m_prompter(prompter)
    , m_window(window)
{
    connectActions();
    connect(&connections, &Connections::stateChanged, this, &ServerActions::update);
    connect(&connections, &Connections::profilesChanged, this, &ServerActions::update);
    update();
}

void ServerActions::connectActions()
{
    connect(m_actions.connectServer, &QAction::triggered, this, [this] { m_connections.open(m_id); });
    connect(m_actions.disconnectServer, &QAction::triggered, this, [this] { m_connections.close(m_id); });
    connect(m_actions.reload, &QAction::triggered, this, [this] { reload({}); });
    connect(m_actions.reloadEverything, &QAction::triggered, this, [this] { reload({}); });
    connect(m_actions.reloadModule, &QAction::triggered, this, &ServerActions::askReloadModule);
    connect(m_actions.hangUp, &QAction::triggered, this, &ServerActions::hangUp);
    connect(m_actions.refresh, &QAction::triggered, this, [this] {
        if (m_server)
            m_server->refresh();
    });
}

void ServerActions::setServer(const QString& id)
{
    m_id = id;
    update();
}

void ServerActions::setPage(Page* page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &Page::selectionChanged, this, &ServerActions::update);
    update();
}

void ServerActions::update()
{
    Server* server = m_connections.server(m_id);
    if (server != m_server) {
        if (m_server) {
            m_server->disconnect(this);
            m_server->modules().disconnect(this);
        }
        m_server = server;
        if (server) {
            connect(server, &Server::capabilitiesChanged, this, &ServerActions::update);
            connect(&server->modules(), &Modules::reloadingChanged, this, &ServerActions::update);
        }
    }
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    const AmiClient::State state = m_connections.state(m_id);
    const bool idle = state == AmiClient::State::Offline || state == AmiClient::State::Stopped;
    const QString name = profile ? displayText(profile->name) : QString();
    const QString noServer = profile ? QString() : tr("Select a server first.");

    setUsable(m_actions.connectServer,
        !profile    ? noServer
            : !idle ? tr("%1 is connected or on its way.").arg(name)
                    : QString(),
        tr("Connect to %1").arg(name));
    setUsable(m_actions.disconnectServer,
        !profile                                 ? noServer
            : state == AmiClient::State::Offline ? tr("%1 is not connected.").arg(name)
                                                 : QString(),
        tr("End the session with %1").arg(name));
    setUsable(m_actions.editServer, noServer, tr("Change the settings of %1").arg(name));
    setUsable(m_actions.removeServer, noServer, tr("Forget %1").arg(name));

    const bool ready = state == AmiClient::State::Ready;
    const QString notConnected = !profile ? noServer : tr("Connect to %1 first.").arg(name);
    setUsable(m_actions.refresh, ready ? QString() : notConnected, tr("Ask the server for everything again"));
    QString notNow = ready ? QString() : notConnected;
    if (ready && profile && profile->readOnly)
        notNow = tr("%1 is read-only in Wirechief: see Edit Server….").arg(name);
    updateChanging(server, notNow);
}

void ServerActions::updateChanging(Server* server, const QString& notNow)
{
    QString whyNot = notNow;
    if (whyNot.isEmpty() && server->modules().isReloading())
        whyNot = tr("A reload is under way.");
    if (whyNot.isEmpty())
        whyNot = server->modules().whyNotReload();
    const QString everything = tr("Let Asterisk read its configuration again");
    setUsable(m_actions.reload, whyNot, everything);
    setUsable(m_actions.reloadEverything, whyNot, everything);
    setUsable(m_actions.reloadModule, whyNot, tr("Let one module read its configuration again"));

    whyNot = notNow;
    if (whyNot.isEmpty())
        whyNot = server->whyNot("Hangup");
    if (whyNot.isEmpty() && (!m_page || m_page->selectedChannels().isEmpty()))
        whyNot = tr("Select channels first.");
    setUsable(m_actions.hangUp, whyNot, tr("Hang up the selected channels"));
}

void ServerActions::confirmed(const ServerProfile& profile, bool always, const QString& question,
    const QString& detail, const QString& accept, std::function<void(Server&)> change)
{
    const auto run = [this, id = profile.id, change = std::move(change)](bool yes) {
        Server* server = m_connections.server(id);
        if (yes && server)
            change(*server);
    };
    if (!always && profile.environment != Environment::Production) {
        run(true);
        return;
    }
    m_prompter.confirm(
        m_window, {displayText(profile.name), profile.environment, question, detail, accept}, this, run);
}

void ServerActions::askReloadModule()
{
    auto* dialog = new ReloadModuleDialog(m_window);
    connect(dialog, &ReloadModuleDialog::moduleChosen, this, &ServerActions::reload);
    dialog->open();
}

void ServerActions::reload(const QByteArray& module)
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    if (!profile || !m_server)
        return;
    const QString name = displayText(profile->name);
    const QString question = module.isEmpty() ? tr("Reload the whole configuration of %1?").arg(name)
                                              : tr("Reload %1 on %2?").arg(displayText(module), name);
    confirmed(*profile, false, question,
        tr("Asterisk reads its configuration files again. Calls go on; a mistake in a file takes effect."),
        tr("Reload"), [this, module](Server& server) { startReload(server, module); });
}

void ServerActions::startReload(Server& server, const QByteArray& module)
{
    Q_EMIT result(tr("Reloading %1…").arg(displayText(server.name())), true);
    server.modules().reload(
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
        const QString text = tr("%1 failed: %2").arg(what, outcome.error().toString());
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

void ServerActions::hangUp()
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    const QList<QByteArray> channels = m_page ? m_page->selectedChannels() : QList<QByteArray>();
    if (!profile || !m_server || channels.isEmpty())
        return;
    const QString question = channels.size() == 1
        ? tr("Hang up %1?").arg(displayText(channels.constFirst(), 80))
        : tr("Hang up %n channel(s)?", nullptr, int(channels.size()));
    QStringList names;
    for (const QByteArray& channel : channels.first(std::min<qsizetype>(channels.size(), 5)))
        names.append(displayText(channel, 80));
    if (channels.size() > names.size())
        names.append(tr("and %n more", nullptr, int(channels.size() - names.size())));
    confirmed(*profile, channels.size() > 1, question, names.join(QLatin1Char('\n')), tr("Hang Up"),
        [this, channels](Server& server) { startHangUps(server, channels); });
}

void ServerActions::startHangUps(Server& server, const QList<QByteArray>& channels)
{
    auto work = std::make_shared<HangUps>();
    work->server = displayText(server.name());
    work->wanted = channels.size();
    for (const QByteArray& channel : channels) {
        CallControl& calls = server.callControl();
        calls.send(calls.hangUp(channel), this, [this, work](const Result<AmiReply>& outcome) {
            ++work->answered;
            if (outcome)
                ++work->done;
            else if (work->firstFailure.isEmpty())
                work->firstFailure = outcome.error().toString();
            if (work->answered == work->wanted)
                finishHangUps(*work);
        });
    }
}

void ServerActions::finishHangUps(const HangUps& work)
{
    const bool success = work.done == work.wanted;
    if (success) {
        Q_EMIT result(tr("Hung up %n channel(s) on %1.", nullptr, int(work.done)).arg(work.server), true);
    } else if (work.wanted == 1) {
        Q_EMIT result(work.firstFailure, false);
    } else {
        Q_EMIT result(tr("Hung up %1 of %2 channels on %3. The first failure: %4")
                          .arg(work.done)
                          .arg(work.wanted)
                          .arg(work.server, work.firstFailure),
            false);
    }
}

} // namespace wirechief
