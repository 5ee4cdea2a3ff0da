// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontest.h"

#include "base/displaytext.h"
#include "sessions/limits.h"

#include <QUuid>

#include <algorithm>

namespace wirechief {

AmiLogin loginOf(const ServerProfile& profile, const CertificatePin& trusted)
{
    AmiLogin login;
    login.peer.host = profile.host;
    login.peer.port = profile.port;
    login.peer.tls = profile.tls;
    login.peer.caFile = profile.caFile;
    login.peer.trusted = trusted;
    login.peer.jump = profile.jump;
    login.peer.clientFiles = {profile.certificateFile, profile.keyFile};
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

/// What this login may not do for lack of write classes, of what it was granted or, where that is not known,
/// of all: "console (command), reload (config or system)".
QString lackText(const Capabilities& capabilities, const ConnectionTest::Granted& granted)
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
        const QByteArrayList classes = needed.toByteArray().replace(" or ", ",").replace(" ", "").split(',');
        const bool isMissed = !granted
            || std::any_of(classes.begin(), classes.end(),
                [&granted](const QByteArray& name) { return granted->contains(name); });
        // The console can reload too.
        const bool isDoneElse = qstrcmp(action, "Reload") == 0 && capabilities.can("Command");
        if (isMissed && !capabilities.can(action) && !capabilities.holdsOneOf(needed) && !isDoneElse)
            //: What needs one of some write classes of manager.conf: "hang up (call or system)"
            lacks.append(ConnectionTest::tr("%1 (%2)").arg(use, Capabilities::classesText(needed)));
    }
    return lacks.join(QStringLiteral(", "));
}

} // namespace

QString stepText(ConnectionTest::Step step)
{
    switch (step) {
    case ConnectionTest::Step::Jump:
        //: The steps of a test of a connection, in one line: the jump host lets us through …
        return ConnectionTest::tr("Jump");
    case ConnectionTest::Step::Name:
        //: … the host has an address …
        return ConnectionTest::tr("Name");
    case ConnectionTest::Step::Port:
        //: … somebody listens there …
        return ConnectionTest::tr("Port");
    case ConnectionTest::Step::Encryption:
        return ConnectionTest::tr("Encryption");
    case ConnectionTest::Step::Greeting:
        //: … and greets as Asterisk does …
        return ConnectionTest::tr("Greeting");
    case ConnectionTest::Step::Login:
        return ConnectionTest::tr("Login");
    case ConnectionTest::Step::Rights:
        return ConnectionTest::tr("Rights");
    }
    return {};
}

ConnectionTest::ConnectionTest(const AmiLogin& login, Result<Secret> secret, Secret passphrase,
    std::unique_ptr<AmiClient> client, FlushClock& clock, QObject* context, Begun begun, Done done,
    Granted granted)
    : QObject(context)
    , m_server(QUuid::createUuid().toString(QUuid::WithoutBraces), login.peer.host, std::move(client), clock)
    , m_begun(std::move(begun))
    , m_done(std::move(done))
    , m_granted(std::move(granted))
{
    connect(&m_server, &Server::stateChanged, this, &ConnectionTest::check);
    connect(&m_server, &Server::capabilitiesChanged, this, &ConnectionTest::check);
    // The login counts; a server that does not tell its version or its actions in time is as good.
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits::versionWait);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(successText()); });
    m_lookTimer.setInterval(limits::testLook);
    connect(&m_lookTimer, &QTimer::timeout, this, &ConnectionTest::look);
    AmiLogin once = login;
    once.reconnect = false;
    m_server.client().setReadOnly(true); // it looks, and no more
    if (!secret) {
        m_lacksSecret = secret.error();
        secret = Secret(QUuid::createUuid().toByteArray()); // there must be one; it is never used
    }
    m_server.client().open(once, std::move(secret).value(), std::move(passphrase));
}

/// Steps that were passed at once are told too, in their order.
void ConnectionTest::begin(Step step)
{
    while (!m_step || *m_step < step) {
        m_step = m_step ? Step(int(*m_step) + 1) : Step::Jump;
        if (isTaken(*m_step) && m_begun)
            m_begun(*m_step);
    }
}

bool ConnectionTest::isTaken(Step step) const
{
    const AmiPeer& peer = m_server.client().login().peer;
    switch (step) {
    case Step::Jump:
        return !peer.jump.isEmpty();
    case Step::Name:
        return peer.jump.isEmpty();
    case Step::Encryption:
        return peer.tls;
    case Step::Port:
    case Step::Greeting:
    case Step::Login:
    case Step::Rights:
        return true;
    }
    return true;
}

void ConnectionTest::look()
{
    if (m_server.client().addressesTried() > 0)
        begin(Step::Port);
}

void ConnectionTest::check()
{
    const AmiClient& client = m_server.client();
    switch (client.state()) {
    case AmiClient::State::Connecting:
        begin(client.login().peer.jump.isEmpty() ? Step::Name : Step::Jump);
        m_lookTimer.start();
        break;
    case AmiClient::State::Securing:
        begin(Step::Encryption);
        break;
    case AmiClient::State::Greeting:
        begin(Step::Greeting);
        break;
    case AmiClient::State::LoggingIn:
        begin(Step::Login);
        if (m_lacksSecret) // nothing has been sent yet
            finish(Error(*m_lacksSecret));
        break;
    case AmiClient::State::Ready:
        begin(Step::Rights);
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
        if (m_step)
            look(); // it failed at the port where an address was tried
        if (const std::optional<Error>& error = client.lastError(); error)
            finish(*error);
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
    const QString lacks = lackText(capabilities, m_granted);
    if (!lacks.isEmpty())
        return text + u' ' + tr("For some things this user lacks the write class: %1.").arg(lacks);
    return text + u' '
        + (m_granted ? tr("This user may do what you chose.")
                     : tr("This user has every write class that is of use here."));
}

void ConnectionTest::finish(const Result<QString>& result)
{
    if (!m_done)
        return;
    m_patience.stop();
    m_lookTimer.stop();
    const Done done = std::exchange(m_done, {});
    const std::optional<CertificateQuestion> question = m_server.client().certificateQuestion();
    m_server.disconnect(this);
    m_server.client().close();
    deleteLater();
    done(result, question);
}

} // namespace wirechief
