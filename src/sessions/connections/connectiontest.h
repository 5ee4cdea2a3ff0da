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
    /// What it takes, one after the other.
    enum class Step : quint8 {
        Jump, ///< only with a jump host: its tunnel stands
        Name, ///< is resolved, unless the jump host does that; passed at once where the host is an address
        Port, ///< accepts a connection
        Encryption, ///< only with TLS: the certificate is trusted
        Greeting, ///< of an Asterisk
        Login,
        Rights, ///< are known
    };

    /// Told of each step that is begun: those before it have passed.
    using Begun = std::function<void(Step)>; ///< may be empty
    /// With the question, where a certificate is what it failed at. The step that was begun last has passed,
    /// or is where it stopped.
    using Done = std::function<void(const Result<QString>&, const std::optional<CertificateQuestion>&)>;

    /// The write classes that the user is to have, where that is known: no others are missed.
    using Granted = std::optional<QByteArrayList>;

    /// `done` is called once, unless `context` goes before. Without a secret it goes as far as it can, and
    /// stops at the login, with what says why there is none.
    ConnectionTest(const AmiLogin& login, Result<Secret> secret, Secret passphrase,
        std::unique_ptr<AmiClient> client, FlushClock& clock, QObject* context, Begun begun, Done done,
        Granted granted = {});

private:
    void check();
    void begin(Step step);
    [[nodiscard]] bool isTaken(Step step) const;
    void look();
    [[nodiscard]] QString successText() const;
    void finish(const Result<QString>& result);

    Server m_server;
    QTimer m_patience;
    QTimer m_lookTimer; ///< nobody tells when the name has been resolved
    Begun m_begun;
    Done m_done;
    Granted m_granted;
    std::optional<Step> m_step;
    std::optional<Error> m_lacksSecret; ///< why
};

/// "Name", "Login", …; translated.
[[nodiscard]] QString stepText(ConnectionTest::Step step);

/// What the engine needs to know of a profile. `trusted`: the certificate that the user accepted, or empty.
[[nodiscard]] AmiLogin loginOf(const ServerProfile& profile, const CertificatePin& trusted);

} // namespace wirechief
