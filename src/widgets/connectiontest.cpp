// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontest.h"

#include "base/displaytext.h"
#include "widgets/limits.h"

#include <QUuid>

namespace wirechief {

AmiLogin loginOf(const ServerProfile& profile, const QByteArray& trusted)
{
    AmiLogin login;
    login.peer.host = profile.host;
    login.peer.port = profile.port;
    login.peer.tls = profile.tls;
    login.peer.caFile = profile.caFile;
    login.peer.trustedFingerprint = trusted;
    login.user = profile.user;
    login.allowPlainLogin = profile.allowPlainLogin;
    return login;
}

ConnectionTest::ConnectionTest(const AmiLogin& login, Secret secret, std::unique_ptr<AmiClient> client,
    FlushClock& clock, QObject* context, Done done)
    : QObject(context)
    , m_server(QUuid::createUuid().toString(QUuid::WithoutBraces), login.peer.host, std::move(client), clock)
    , m_done(std::move(done))
{
    connect(&m_server, &Server::stateChanged, this, &ConnectionTest::check);
    connect(&m_server, &Server::capabilitiesChanged, this, &ConnectionTest::check);
    // The login counts; a server that does not tell its version in time is as good.
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits::versionWait);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(tr("Logged in. The server speaks AMI %1.")
                   .arg(displayText(QByteArrayView(m_server.client().amiVersion()), 20)));
    });
    AmiLogin once = login;
    once.reconnect = false;
    m_server.client().open(once, std::move(secret));
}

void ConnectionTest::check()
{
    const AmiClient& client = m_server.client();
    switch (client.state()) {
    case AmiClient::State::Ready:
        if (!m_server.capabilities().asteriskVersion.isEmpty())
            finish(
                tr("Logged in: Asterisk %1.").arg(displayText(m_server.capabilities().asteriskVersion, 60)));
        else if (!m_patience.isActive())
            m_patience.start();
        break;
    case AmiClient::State::Waiting:
    case AmiClient::State::Stopped:
    case AmiClient::State::Offline:
        if (const std::optional<Error>& error = client.lastError(); error)
            finish(*error);
        break;
    default:
        break;
    }
}

void ConnectionTest::finish(const Result<QString>& result)
{
    if (!m_done)
        return;
    m_patience.stop();
    const Done done = std::exchange(m_done, {});
    const std::optional<CertificateQuestion> question = m_server.client().certificateQuestion();
    m_server.disconnect(this);
    m_server.client().close();
    deleteLater();
    done(result, question);
}

} // namespace wirechief
