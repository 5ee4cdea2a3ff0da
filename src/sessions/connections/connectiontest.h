// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pbx/core/server.h"
#include "profiles/servers/serverprofile.h"

#include <functional>

namespace wirechief {

/// Logs in once with settings that need not be saved, and says what came of it. Deletes itself.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    /// With the question, where a certificate is what it failed at.
    using Done = std::function<void(const Result<QString>&, const std::optional<CertificateQuestion>&)>;

    /// `done` is called once, unless `context` goes before.
    ConnectionTest(const AmiLogin& login, Secret secret, std::unique_ptr<AmiClient> client, FlushClock& clock,
        QObject* context, Done done);

private:
    void check();
    [[nodiscard]] QString successText() const;
    void finish(const Result<QString>& result);

    Server m_server;
    QTimer m_patience;
    Done m_done;
};

/// What the engine needs to know of a profile. `trusted`: the certificate that the user accepted, or empty.
[[nodiscard]] AmiLogin loginOf(const ServerProfile& profile, const CertificatePin& trusted);

} // namespace wirechief
