// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/networkwatch.h"
#include "ami/session/connectgate.h"
#include "base/result.h"
#include "commandline.h"
#include "models/log/logmodel.h"
#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "profiles/secrets/chosensecretstore.h"
#include "profiles/secrets/vault.h"
#include "profiles/servers/profilestore.h"
#include "profiles/settings/paths.h"
#include "profiles/settings/preferences.h"
#include "profiles/settings/uistate.h"
#include "sessions/connections/connections.h"
#include "sessions/jump/sshquestion.h"
#include "vaultlock.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/theme/theme.h"
#include "widgets/window/mainwindow.h"

#include <memory>

namespace wirechief {

class DemoServer;
class StateKeeper;

/// The desktop program, put together: owns everything that lives as long as the program.
class Application : public QObject {
    Q_OBJECT
public:
    Application(const Paths& paths, std::unique_ptr<SecretStore> keyring, std::unique_ptr<Prompter> prompter,
        AmiTimeouts timeouts = {}, QObject* parent = nullptr);
    ~Application() override;

    /// Shows the window and opens what the command line names. The error is for stderr.
    [[nodiscard]] Result<void> start(const CommandLine& commandLine);
    /// Starts the demo server, where it does not run yet, and opens a session with it.
    [[nodiscard]] Result<void> openDemo();
    /// Writes down now how the window looks.
    void save();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Connections& connections() { return m_connections; }
    [[nodiscard]] LogModel& log() { return m_log; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] Vault& vault() { return m_vault; }
    [[nodiscard]] ConnectGate& gate() { return m_gate; }
    [[nodiscard]] DemoServer* demo() { return m_demo.get(); }

private:
    void loadSettings();
    void onServerAdded(Server* server);
    [[nodiscard]] Result<void> openUnsaved(const ServerProfile& profile, const QString& secretFile);
    [[nodiscard]] Result<void> openSaved(const QString& name);

    // In the order in which one needs the other; destroyed from the end.
    ProfileStore m_profiles;
    UiState m_uiState;
    Preferences m_preferences;
    std::unique_ptr<SecretStore> m_keyring;
    Vault m_vault;
    ChosenSecretStore m_secrets;
    VaultLock m_vaultLock;
    std::unique_ptr<Prompter> m_prompter;
    FlushClock m_clock;
    ConnectGate m_gate;
    NetworkWatch m_network;
    std::unique_ptr<DemoServer> m_demo;
    SshQuestions m_sshQuestions;
    ServerList m_servers;
    LogModel m_log;
    Theme m_theme;
    Connections m_connections;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StateKeeper> m_stateKeeper; ///< null: nothing has been shown that could be remembered
    QString m_demoId;
    QStringList m_notices;
};

} // namespace wirechief
