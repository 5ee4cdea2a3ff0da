// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "demo/server/demoserver.h"
#include "pbx/core/server.h"
#include "platform.h"
#include "profiles/secrets/secretfile.h"
#include "profiles/settings/movedpreferences.h"
#include "sessions/jump/jumptransport.h"
#include "statekeeper.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

/// Puts a server's messages into the log; goes with the server.
class LogFeed : public QObject, public AmiReceiver {
public:
    LogFeed(Server& server, LogModel& log)
        : QObject(&server)
        , m_server(server)
        , m_log(log)
    {
    }
    void receive(const AmiMessage& message) override
    {
        m_log.appendReceived(m_server.id(), m_server.name(), message);
    }

private:
    Server& m_server;
    LogModel& m_log;
};

} // namespace

Application::Application(const Paths& paths, std::unique_ptr<SecretStore> keyring,
    std::unique_ptr<Prompter> prompter, AmiTimeouts timeouts, QObject* parent)
    : QObject(parent)
    , m_profiles(paths.profilesFile())
    , m_uiState(paths.stateFile())
    , m_preferences(paths.preferencesFile())
    , m_keyring(std::move(keyring))
    , m_vault(paths.vaultFile())
    , m_secrets(*m_keyring, m_vault)
    , m_vaultLock(m_vault)
    , m_prompter(std::move(prompter))
    , m_connections(m_profiles, m_secrets, m_servers, m_clock, [this, timeouts] {
        return std::make_unique<AmiClient>(
            std::make_unique<JumpTransport>(m_sshQuestions), timeouts, systemClock(), &m_gate);
    })
{
    connect(&m_network, &NetworkWatch::changed, &m_gate, &ConnectGate::setNetwork);
    connect(&m_servers, &ServerList::added, this, &Application::onServerAdded);
    loadSettings();
    m_window = std::make_unique<MainWindow>(WindowServices{m_connections, m_servers, m_clock, m_log,
        m_uiState, m_preferences, m_theme, *m_prompter, m_vault, *m_keyring, m_sshQuestions, [this] {
            if (const Result<void> opened = openDemo(); !opened)
                m_window->showNotice(opened.error().toString());
        }});
    connect(m_window.get(), &MainWindow::seenChanged, this,
        [this](bool onScreen) { m_gate.turns().setInBulk(!onScreen); });
    for (const QString& notice : std::as_const(m_notices))
        m_window->showLasting(notice);
    const auto tell = [this](const Error& error) { m_window->showNotice(error.toString()); };
    connect(&m_uiState, &UiState::saveFailed, m_window.get(), tell);
    connect(&m_preferences, &Preferences::saveFailed, m_window.get(), tell);
}

Application::~Application()
{
    if (m_stateKeeper)
        m_window->remember();
    m_clock.setEnding();
}

void Application::save()
{
    if (!m_stateKeeper)
        return;
    m_window->remember();
    for (const Result<void>& saved : {m_uiState.save(), m_preferences.save()}) {
        if (!saved)
            m_window->showNotice(saved.error().toString());
    }
}

void Application::loadSettings()
{
    // Where settings cannot be read, the program starts without them and says so.
    const auto note = [this](const Result<void>& loaded, const QString& notice) {
        if (!loaded)
            m_notices.append(loaded.error().toString());
        else if (!notice.isEmpty())
            m_notices.append(notice);
    };
    const Result<void> profiles = m_profiles.load();
    note(profiles, m_profiles.notice());
    m_profiles.watch();
    const Result<void> state = m_uiState.load();
    note(state, m_uiState.notice());
    const Result<void> preferences = m_preferences.load();
    note(preferences, m_preferences.notice());
    takeOldPreferences(m_uiState, m_preferences);
    m_preferences.watch();
    m_vault.load();
    m_vault.watch();
    note({}, m_vault.notice());
    m_preferences.follow(
        m_preferences.secretPlace, this, [this](SecretPlace place) { m_secrets.setPlace(place); });
    m_preferences.follow(m_preferences.vaultAutoLock, this,
        [this](int minutes) { m_vaultLock.setIdleTime(std::chrono::minutes(minutes)); });
    m_preferences.follow(m_preferences.appearance, &m_theme,
        [this](Appearance appearance) { m_theme.setAppearance(appearance); });
}

void Application::onServerAdded(Server* server)
{
    AmiClient& client = server->client();
    client.setMessageReceiver(new LogFeed(*server, m_log));
    connect(&client, &AmiClient::actionSent, &m_log,
        [this, server](const QByteArray& masked) { m_log.appendSent(server->id(), server->name(), masked); });
}

Result<void> Application::start(const CommandLine& commandLine)
{
    if (commandLine.appearance)
        m_preferences.appearance.setForNow(*commandLine.appearance);
    Result<void> opened;
    if (commandLine.demo)
        opened = openDemo();
    else if (commandLine.unsaved)
        opened = openUnsaved(*commandLine.unsaved, commandLine.secretFile);
    else if (!commandLine.connectName.isEmpty())
        opened = openSaved(commandLine.connectName);
    if (!opened)
        return opened;
    if (commandLine.allowsCoreDumps)
        m_window->showNotice(
            tr("Core files and debuggers may read the memory of this run, with every secret in it. "
               "For daily work, start without --%1.")
                .arg(QLatin1String(coreDumpsOption)));
    m_window->show();
    m_stateKeeper = std::make_unique<StateKeeper>(*m_window, [this] { m_window->remember(); });
    QStringList atStart;
    for (const ServerProfile& profile : m_profiles.profiles()) {
        if (profile.connectAtStart)
            atStart.append(profile.id);
    }
    m_window->connectAll(atStart);
    return {};
}

Result<void> Application::openDemo()
{
    if (!m_demo) {
        DemoOptions options;
        options.scene = true;
        auto demo = std::make_unique<DemoServer>(std::move(options));
        if (const Result<quint16> port = demo->listen(); !port)
            return port.error();
        // So that a newcomer meets calls of all ages at once.
        demo->advance(std::chrono::minutes(5));
        m_demo = std::move(demo);
    }
    if (!m_connections.profile(m_demoId)) {
        ServerProfile profile;
        profile.id = ProfileStore::newId();
        profile.name = tr("Demo");
        profile.isDemo = true;
        profile.host = QStringLiteral("127.0.0.1");
        profile.port = m_demo->port();
        profile.user = QStringLiteral("demo");
        profile.environment = Environment::Development;
        m_demoId = profile.id;
        m_connections.addUnsaved(profile, [this] { return Result<Secret>(m_demo->secret()); });
    }
    const AmiClient::State state = m_connections.state(m_demoId);
    if (state == AmiClient::State::Offline || state == AmiClient::State::Stopped)
        m_connections.open(m_demoId);
    m_window->selectServer(m_demoId);
    return {};
}

Result<void> Application::openUnsaved(const ServerProfile& profile, const QString& secretFile)
{
    if (const Result<Secret> secret = readSecretFile(secretFile); !secret)
        return secret.error();
    m_connections.addUnsaved(profile, [secretFile] { return readSecretFile(secretFile); });
    m_connections.open(profile.id);
    m_window->selectServer(profile.id);
    return {};
}

Result<void> Application::openSaved(const QString& name)
{
    const ServerProfile* profile = m_profiles.findByName(name);
    if (!profile) {
        QStringList names;
        for (const ServerProfile& saved : m_profiles.profiles())
            names.append(saved.name);
        return Error{ErrorKind::NotFound, tr("There is no saved server called “%1”.").arg(name),
            names.isEmpty() ? tr("No server has been saved yet.")
                            : tr("Saved are: %1.").arg(names.join(QStringLiteral(", ")))};
    }
    const QString id = profile->id;
    m_window->selectServer(id);
    // Once the window is up, because the secret may have to be asked for.
    QMetaObject::invokeMethod(
        this, [this, id] { m_connections.open(id); }, Qt::QueuedConnection);
    return {};
}

} // namespace wirechief
