// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ctl/core/ctlrequest.h"

#include <QObject>

namespace wirechief {

class CtlOutput;
struct ImportedServer;
class ProfileStore;
class SecretStore;
struct ServerProfile;

/// `profiles …`: the saved servers, without a session to any of them.
class ProfilesVerb : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    ProfilesVerb(const CtlRequest& request, ProfileStore& profiles, SecretStore& secrets, CtlOutput& output,
        QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once.
    void finished(const wirechief::Result<void>& result);

private:
    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<void> listNames();
    [[nodiscard]] Result<void> exportAll();
    [[nodiscard]] Result<void> import();
    /// `line`: in which it stands, 0 where the file is no table.
    void tellLeftOut(const ImportedServer& server, int line);
    void add();
    void remove();
    void forgetKept(const ServerProfile& gone, QStringList keys);

    const CtlRequest& m_request;
    ProfileStore& m_profiles;
    SecretStore& m_secrets;
    CtlOutput& m_output;
};

} // namespace wirechief
