// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontest.h"

#include "base/displaytext.h"
#include "sessions/limits.h"

#include <QUuid>

namespace wirechief {

AmiLogin loginOf(const ServerProfile& profile, const CertificatePin& trusted)
{
    AmiLogin login;
    login.peer.host = profile.host;
    login.peer.port = profile.port;
    login.peer.tls = profile.tls;
    login.peer.caFile = profile.caFile;
    login.peer.trusted = trusted;
    login.user = profile.user;
    login.allowPlainLogin = profile.allowPlainLogin;
    for (const QString& name : profile.eventClasses)
        login.eventClasses.append(name.toUtf8());
    login.connectTime = std::chrono::seconds(profile.connectSeconds);
    login.answerTime = std::chrono::seconds(profile.answerSeconds);
    login.encoding = profile.encoding;
    return login;
}

namespace {

/// What needs write classes that this login lacks: "command (console), config or system (reload)".
QString lackText(const Capabilities& capabilities)
{
    const std::pair<const char*, QString> uses[] = {
        {"CoreShowChannels", ConnectionTest::tr("list of channels")},
        {"Hangup", ConnectionTest::tr("hang up")},
        {"Redirect", ConnectionTest::tr("transfer, park, connect")},
        {"Originate", ConnectionTest::tr("start calls, listen")},
        {"MuteAudio", ConnectionTest::tr("mute, record")},
        {"Reload", ConnectionTest::tr("reload")},
        {"Command", ConnectionTest::tr("console")},
    };
    QStringList lacks;
    for (const auto& [action, use] : uses) {
        const QByteArrayView needed = Capabilities::neededClasses(action);
        // The console can reload too.
        const bool isDoneElse = qstrcmp(action, "Reload") == 0 && capabilities.can("Command");
        if (!capabilities.can(action) && !capabilities.holdsOneOf(needed) && !isDoneElse)
            //: Write classes of manager.conf, and what needs one of them: "call or system (hang up)"
            lacks.append(ConnectionTest::tr("%1 (%2)").arg(QString::fromLatin1(needed), use));
    }
    return lacks.join(QStringLiteral(", "));
}

} // namespace

ConnectionTest::ConnectionTest(const AmiLogin& login, Secret secret, std::unique_ptr<AmiClient> client,
    FlushClock& clock, QObject* context, Done done)
    : QObject(context)
    , m_server(QUuid::createUuid().toString(QUuid::WithoutBraces), login.peer.host, std::move(client), clock)
    , m_done(std::move(done))
{
    connect(&m_server, &Server::stateChanged, this, &ConnectionTest::check);
    connect(&m_server, &Server::capabilitiesChanged, this, &ConnectionTest::check);
    // The login counts; a server that does not tell its version or its actions in time is as good.
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits::versionWait);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(successText()); });
    AmiLogin once = login;
    once.reconnect = false;
    m_server.client().setReadOnly(true); // it looks, and no more
    m_server.client().open(once, std::move(secret));
}

void ConnectionTest::check()
{
    const AmiClient& client = m_server.client();
    switch (client.state()) {
    case AmiClient::State::Ready:
        // The version may be asked for by a command, where there is no better way.
        if (const Capabilities& found = m_server.capabilities();
            found.known && (!found.asteriskVersion.isEmpty() || !found.can("Command")))
            finish(successText());
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

QString ConnectionTest::successText() const
{
    const Capabilities& capabilities = m_server.capabilities();
    const QString text = capabilities.asteriskVersion.isEmpty()
        ? tr("Logged in. The server speaks AMI %1.")
              .arg(displayText(QByteArrayView(m_server.client().amiVersion()), 20))
        : tr("Logged in: Asterisk %1.").arg(displayText(capabilities.asteriskVersion, 60));
    if (!capabilities.known)
        return text;
    const QString lacks = lackText(capabilities);
    return text + u' '
        + (lacks.isEmpty() ? tr("This user has every write class that is of use here.")
                           : tr("This user lacks write classes: %1.").arg(lacks));
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
