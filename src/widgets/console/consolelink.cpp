// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolelink.h"

#include "base/displaytext.h"
#include "commandentry.h"
#include "consolepane.h"
#include "pbx/cli/cli.h"
#include "pbx/core/serverlist.h"
#include "pbx/modules/modules.h"
#include "sessions/connections/connections.h"
#include "sessions/selection/selection.h"

namespace wirechief {

namespace {

Error sessionEnded()
{
    return {ErrorKind::NotConnected, ConsoleLink::tr("The session has ended. Nothing was sent."), {}};
}

} // namespace

ConsoleLink::ConsoleLink(const Selection& selection, Connections& connections, Prompter& prompter,
    ConsolePane& pane, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_gate(connections, prompter)
    , m_pane(pane)
    , m_completion(pane.entry())
{
    connect(&pane, &ConsolePane::commandsEntered, this, &ConsoleLink::run);
    connect(&pane, &ConsolePane::stopRequested, this, &ConsoleLink::stop);
    connect(&pane, &ConsolePane::answerWanted, this, &ConsoleLink::openAnswer);
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
    const bool isUsable = server && server->client().isReady() && server->whyNot("Command").isEmpty();
    m_completion.setServer(isUsable ? server : nullptr);
    m_pane.entry().history().setServer(m_id);
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    if (!profile) {
        m_pane.setServer({}, {},
            m_id == allServersId ? tr("Select one server, or use Tools > Run on Many Servers.")
                                 : tr("Select a server to send commands to."));
        return;
    }
    if (!server || !server->client().isReady()) {
        m_pane.setServer(
            {}, {}, tr("Connect to %1 to send commands.").arg(displayText(profile->name)), profile->name);
        return;
    }
    if (const QString whyNot = server->whyNot("Command"); !whyNot.isEmpty()) {
        m_pane.setServer({}, {}, whyNot, profile->name);
        return;
    }
    m_pane.setServer(profile->name, profile->environment);
}

void ConsoleLink::run(const QStringList& commands)
{
    const std::optional<ServerProfile> profile = m_connections.profile(m_id);
    if (!profile || !m_server)
        return;
    const QVersionNumber release = m_server->capabilities().version;
    QStringList sent;
    for (const QString& command : commands) {
        const std::optional<RefusedCommand> refused = refusedCommand(command, release);
        if (!refused)
            sent.append(command);
        else if (commands.size() == 1)
            runRefused(command, *refused);
        else
            refuse(profile->name, {command},
                {ErrorKind::NotPermitted, refused->why, tr("Type it alone for another way.")});
    }
    if (sent.isEmpty())
        return;
    const std::optional<ProposedChange> change
        = ChangePolicy::changeOf(sent, release, displayText(profile->name));
    if (change)
        ask(m_id, *change, sent, [this, id = m_id, sent] { send(id, sent); });
    else
        send(m_id, sent);
}

/// `commands` are what is refused where the answer is no.
void ConsoleLink::ask(const QString& id, const ProposedChange& change, const QStringList& commands,
    const ChangeGate::Change& then)
{
    const QString name = m_connections.profile(id).value_or(ServerProfile()).name;
    m_gate.pass(m_pane.window(), {id}, change, this, then,
        [this, name, commands](const Error& why) { refuse(name, commands, why); });
}

void ConsoleLink::runRefused(const QString& command, const RefusedCommand& refused)
{
    const QString name = m_connections.profile(m_id).value_or(ServerProfile()).name;
    switch (refused.instead) {
    case RefusedCommand::Instead::LoadModules:
    case RefusedCommand::Instead::UnloadModules:
        changeModules(command, refused);
        return;
    case RefusedCommand::Instead::OtherCommand: {
        std::optional<ProposedChange> change
            = ChangePolicy::changeOf({refused.command}, m_server->capabilities().version, displayText(name));
        if (!change)
            return;
        change->question = tr("Send “%1” to %2 instead?").arg(refused.command, displayText(name));
        change->detail.prepend(QString(refused.why + u'\n'));
        change->always = true;
        ask(m_id, *change, {command}, [this, id = m_id, other = refused.command] { send(id, {other}); });
        return;
    }
    case RefusedCommand::Instead::Nothing:
        refuse(name, {command},
            {ErrorKind::NotPermitted, refused.why,
                tr("Name modules and no options: then it can be done in another way.")});
    }
}

/// As the page Modules does it.
void ConsoleLink::changeModules(const QString& command, const RefusedCommand& refused)
{
    const QString name = m_connections.profile(m_id).value_or(ServerProfile()).name;
    if (const QString whyNot = m_server->feature<Modules>().whyNotChange(); !whyNot.isEmpty()) {
        refuse(name, {command}, {ErrorKind::NotPermitted, QString(refused.why + u' ' + whyNot + u'.'), {}});
        return;
    }
    const bool loads = refused.instead == RefusedCommand::Instead::LoadModules;
    QStringList modules;
    for (const QByteArray& module : refused.modules)
        modules.append(displayName(module));
    const QString list = modules.join(QStringLiteral(", "));
    ProposedChange change;
    change.question = (loads ? tr("Load %1 on %2 in another way?") : tr("Unload %1 on %2 in another way?"))
                          .arg(list, displayText(name));
    change.detail
        = QString(refused.why + u' ' + tr("The action ModuleLoad does the same; the page Modules has it too.")
            + (loads ? QString() : QString(u' ' + riskText(CommandRisk::Unloads))));
    change.accept = loads ? tr("Load") : tr("Unload");
    change.always = true;
    change.isDangerous = !loads;
    ask(m_id, change, {command}, [this, id = m_id, name, loads, list = refused.modules] {
        for (const QByteArray& module : list)
            sendModule(id, name, module, loads);
    });
}

void ConsoleLink::sendModule(const QString& id, const QString& name, const QByteArray& module, bool loads)
{
    const QString command = QString((loads ? u"module load " : u"module unload ") + decodeText(module));
    Server* const server = m_connections.server(id);
    if (!server) {
        refuse(name, {command}, sessionEnded());
        return;
    }
    const Result<Order> order
        = server->feature<Modules>().order(loads ? ModuleVerb::Load : ModuleVerb::Unload, module);
    m_pane.commandStarted();
    sendOrder(*server, order, this,
        [this, id, name, command, done = order ? order->done : QString()](const Result<AmiReply>& reply) {
            if (reply)
                m_pane.showAnswer({.serverId = id,
                    .serverName = name,
                    .command = command,
                    .text = QString(done + u'.').toUtf8(),
                    .success = true,
                    .when = QDateTime::currentDateTime(),
                    .latency = reply->latency});
            else
                m_pane.showError(name, command, reply.error());
        });
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
        refuse(profile ? profile->name : QString(), commands, sessionEnded());
        return;
    }
    if (!m_asked.contains(server))
        m_asked.append(server);
    for (qsizetype i = 0; i < commands.size(); ++i)
        m_pane.commandStarted();
    sendNext(id, profile->name, commands);
}

/// Each waits for the answer to the one before it, so that those behind it can still be stopped.
void ConsoleLink::sendNext(const QString& id, const QString& name, QStringList commands)
{
    const QString command = commands.takeFirst();
    const auto answered = [this, id, name, command, commands](const Result<CommandOutput>& output) {
        if (output)
            m_pane.showAnswer({.serverId = id,
                .serverName = name,
                .command = command,
                .text = output->text,
                .success = output->success,
                .truncated = output->truncated,
                .when = QDateTime::currentDateTime(),
                .latency = output->latency});
        else
            m_pane.showError(name, command, output.error());
        if (commands.isEmpty())
            return;
        if (output && m_connections.server(id)) {
            sendNext(id, name, commands);
            return;
        }
        for (const QString& left : commands)
            m_pane.showError(name, left,
                {ErrorKind::Cancelled, tr("Not sent: the command before it was not answered."), {}});
    };
    m_connections.server(id)->cli().run(command, this, answered);
}

void ConsoleLink::stop()
{
    const QList<QPointer<Server>> asked = std::exchange(m_asked, {});
    for (const QPointer<Server>& server : asked) {
        if (server)
            server->client().giveUp(this);
    }
}

void ConsoleLink::openAnswer(quint64 run, AnswerWindow::View view, bool watched)
{
    const CommandRun* answer = m_pane.runs().run(run);
    if (!answer)
        return;
    for (AnswerWindow* open : m_pane.window()->findChildren<AnswerWindow*>()) {
        if (open->run().number == run) {
            open->setView(view);
            open->setWatched(watched);
            open->showNormal();
            open->raise();
            open->activateWindow();
            return;
        }
    }
    const QString whyNotAgain = commandRisk(answer->command, {}) == CommandRisk::Shows
        ? QString()
        : tr("This command may change the server, so it is not repeated by itself.");
    auto* window = new AnswerWindow(
        m_pane.runs(), *answer,
        [link = QPointer(this)](
            const QString& id, const QString& command, QObject* context, const CommandWatch::Done& done) {
            if (link)
                link->askAgain(id, command, context, done);
        },
        whyNotAgain, m_pane.window());
    window->setView(view);
    window->show();
    window->setWatched(watched);
}

void ConsoleLink::askAgain(
    const QString& id, const QString& command, QObject* context, const CommandWatch::Done& done) const
{
    Server* const server = m_connections.server(id);
    if (server && server->client().isReady()) {
        server->cli().run(command, context, done);
        return;
    }
    // Later, as every answer.
    QMetaObject::invokeMethod(
        context,
        [done] {
            done(Error{ErrorKind::NotConnected,
                tr("There is no session with this server now; it is asked again when there is."), {}});
        },
        Qt::QueuedConnection);
}

} // namespace wirechief
