// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctloutput.h"
#include "ctlrequest.h"
#include "exitcode.h"
#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "profiles/secrets/chosensecretstore.h"
#include "profiles/secrets/vault.h"
#include "profiles/servers/profilestore.h"
#include "profiles/settings/paths.h"
#include "profiles/settings/preferences.h"
#include "sessions/connections/connections.h"
#include "sessions/jump/sshquestion.h"

#include <memory>

namespace wirechief {

class CtlRun;

/// wirechiefctl, around one request.
class CtlProgram : public QObject {
    Q_OBJECT
public:
    CtlProgram(const Paths& paths, CtlRequest request, std::unique_ptr<SecretStore> keyring, int out, int err,
        QObject* parent = nullptr);
    ~CtlProgram() override;

    /// finished() follows, from the event loop.
    void start();
    /// A signal wants an end.
    void giveUp();
    [[nodiscard]] CtlOutput& output() { return m_output; }

Q_SIGNALS:
    /// Once; all has been written, or cannot be.
    void finished(wirechief::ExitCode code);

private:
    [[nodiscard]] Result<void> loadSaved();
    [[nodiscard]] Result<QStringList> findServers();
    [[nodiscard]] Result<void> giveSecret(const QStringList& saved);
    void openVault();
    void leaveVaultLocked(const QString& why);
    void runOn(const QStringList& servers);
    void runProfiles();
    void end(ExitCode code);
    void fail(const Error& error);

    CtlRequest m_request;
    CtlOutput m_output;
    ProfileStore m_profiles;
    Preferences m_preferences;
    std::unique_ptr<SecretStore> m_keyring;
    Vault m_vault;
    ChosenSecretStore m_secrets;
    FlushClock m_clock;
    SshQuestions m_sshQuestions;
    ServerList m_servers;
    Connections m_connections;
    std::unique_ptr<CtlRun> m_run;
    bool m_isOver = false;
};

} // namespace wirechief
