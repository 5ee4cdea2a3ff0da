// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amiclient.h"

#include "base/displaytext.h"
#include "base/limits.h"
#include "base/logging.h"

#include <QRandomGenerator>

#include <algorithm>

namespace wirechief {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr qsizetype readSlice = 64 * 1024;
/// Messages between two looks at the clock: parsing one costs less than asking for the time.
constexpr int messagesPerLook = 16;
/// After two connections that were cut during the login (a ban by address looks like this).
constexpr int loginCutsOfABan = 2;
constexpr milliseconds banDelay = 5min;

std::chrono::nanoseconds elapsed(const QElapsedTimer& timer)
{
    return std::chrono::nanoseconds(timer.nsecsElapsed());
}

Error notConnected()
{
    return {ErrorKind::NotConnected, AmiClient::tr("There is no connection to the server."),
        AmiClient::tr("Connect first.")};
}

/// What the first line of a peer looks like; empty where it looks like nothing known.
QString protocolGuess(QByteArrayView line)
{
    if (line.startsWith("SSH-"))
        return QStringLiteral("SSH");
    if (line.startsWith("HTTP/") || line.startsWith("<"))
        return QStringLiteral("HTTP");
    if (line.startsWith("220 ") || line.startsWith("220-"))
        return AmiClient::tr("SMTP or FTP");
    if (line.startsWith("+OK"))
        return QStringLiteral("POP3");
    if (line.startsWith("* OK"))
        return QStringLiteral("IMAP");
    if (line.startsWith("RFB "))
        return QStringLiteral("VNC");
    if (line.size() >= 2 && (line[0] == '\x15' || line[0] == '\x16') && line[1] == '\x03')
        return QStringLiteral("TLS");
    return {};
}

} // namespace

QString stateText(AmiClient::State state)
{
    switch (state) {
    case AmiClient::State::Offline:
        return AmiClient::tr("Not connected");
    case AmiClient::State::Connecting:
        return AmiClient::tr("Connecting");
    case AmiClient::State::Securing:
        return AmiClient::tr("Securing the connection");
    case AmiClient::State::Greeting:
        return AmiClient::tr("Waiting for the greeting");
    case AmiClient::State::LoggingIn:
        return AmiClient::tr("Logging in");
    case AmiClient::State::Ready:
        return AmiClient::tr("Connected");
    case AmiClient::State::Waiting:
        return AmiClient::tr("Waiting to retry");
    case AmiClient::State::Stopped:
        return AmiClient::tr("Stopped");
    }
    return {};
}

AmiClient::AmiClient(std::unique_ptr<Transport> transport, AmiTimeouts timeouts, QObject* parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_timeouts(timeouts)
{
    connect(m_transport.get(), &Transport::connected, this, &AmiClient::onTransportConnected);
    connect(m_transport.get(), &Transport::ready, this, &AmiClient::onTransportReady);
    connect(m_transport.get(), &Transport::readyRead, this, &AmiClient::onReadyRead);
    connect(m_transport.get(), &Transport::closed, this, &AmiClient::onPeerClosed);
    connect(m_transport.get(), &Transport::failed, this, &AmiClient::lose);
    connect(m_transport.get(), &Transport::untrusted, this, &AmiClient::onUntrusted);

    m_phaseTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    m_deadlineTimer.setSingleShot(true);
    // A timer, not a posted event: posted events that post again keep sockets and timers of others waiting.
    m_sliceTimer.setSingleShot(true);
    m_sliceTimer.setInterval(0);
    m_deliveryTimer.setSingleShot(true);
    m_deliveryTimer.setInterval(0);
    connect(&m_phaseTimer, &QTimer::timeout, this, &AmiClient::onPhaseTimeout);
    connect(&m_retryTimer, &QTimer::timeout, this, &AmiClient::startConnecting);
    connect(&m_keepAliveTimer, &QTimer::timeout, this, &AmiClient::onKeepAlive);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &AmiClient::checkDeadlines);
    connect(&m_sliceTimer, &QTimer::timeout, this, &AmiClient::parseSlice);
    connect(&m_deliveryTimer, &QTimer::timeout, this, [this] { m_pending.deliver(); });
}

AmiClient::~AmiClient()
{
    m_transport->disconnect(this);
}

void AmiClient::open(const AmiLogin& login, Secret secret)
{
    close();
    m_login = login;
    m_secret = std::move(secret);
    m_question.reset();
    m_backOff = 0ms;
    m_loginCuts = 0;
    if (m_secret.isEmpty() || login.user.isEmpty()) {
        // An empty secret disables the login in manager.conf, and would count as a failed one there.
        stop({ErrorKind::InvalidInput, tr("A user name and a secret are needed to log in."),
            tr("Enter both for this server.")});
        return;
    }
    startConnecting();
}

void AmiClient::close()
{
    if (m_state == State::Ready)
        writeAction(AmiAction("Logoff"), nextActionId());
    dropLink();
    m_pending.failAll(notConnected());
    queueDelivery();
    m_secret.clear();
    m_lastError.reset();
    setState(State::Offline);
}

void AmiClient::retryNow()
{
    if (m_state == State::Waiting)
        startConnecting();
}

std::chrono::milliseconds AmiClient::retryIn() const
{
    return m_retryTimer.isActive() ? m_retryTimer.remainingTimeAsDuration() : 0ms;
}

void AmiClient::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCDebug(lcAmi) << "session state" << state;
    Q_EMIT stateChanged(state);
}

void AmiClient::startConnecting()
{
    dropLink();
    m_parser.reset();
    m_serverStopping = false;
    m_phaseTimer.start(m_timeouts.connect);
    setState(State::Connecting);
    m_transport->open(m_login.peer);
}

void AmiClient::onTransportConnected()
{
    if (!m_login.peer.tls)
        return;
    m_phaseTimer.start(m_timeouts.handshake);
    setState(State::Securing);
}

void AmiClient::onTransportReady()
{
    m_sinceInput.start();
    m_phaseTimer.start(m_timeouts.banner);
    setState(State::Greeting);
}

void AmiClient::onReadyRead()
{
    if (!m_sliceTimer.isActive())
        parseSlice();
}

void AmiClient::parseSlice()
{
    QElapsedTimer spent;
    spent.start();
    const QPointer<AmiClient> self(this);
    const quint64 link = m_linkNumber;
    int untilLook = messagesPerLook;
    for (;;) {
        while (const std::optional<AmiMessage> message = m_parser.next()) {
            dispatch(*message);
            if (self.isNull() || link != m_linkNumber)
                return; // the link went, or the client with it
            if (m_pending.hasFinished()) {
                m_pending.deliver();
                if (self.isNull() || link != m_linkNumber)
                    return;
            }
            if (--untilLook > 0)
                continue;
            untilLook = messagesPerLook;
            if (elapsed(spent) >= limits::turnBudget) {
                m_sliceTimer.start();
                return;
            }
        }
        const QByteArray bytes = m_transport->read(readSlice);
        if (bytes.isEmpty())
            break;
        m_sinceInput.start();
        m_statistics.bytesReceived += static_cast<quint64>(bytes.size());
        m_parser.append(bytes);
        if (elapsed(spent) >= limits::turnBudget) {
            m_sliceTimer.start();
            return;
        }
    }
    armDeadlines();
    if (m_peerClosed)
        onPeerClosed();
}

void AmiClient::dispatch(const AmiMessage& message)
{
    Q_EMIT messageReceived(message);
    switch (message.kind()) {
    case AmiMessage::Kind::Banner:
        onBanner(message);
        return;
    case AmiMessage::Kind::Foreign:
        onForeign(message);
        return;
    case AmiMessage::Kind::Junk:
        qCDebug(lcAmi) << "a frame without Event or Response";
        return;
    case AmiMessage::Kind::Response:
    case AmiMessage::Kind::Event:
        break;
    }
    if (m_state != State::Ready && m_state != State::LoggingIn)
        return;
    // Before the login only answers to our own actions count.
    const PendingActions::Taken taken = m_pending.take(message, PendingActions::Clock::now());
    if (taken == PendingActions::Taken::Stray) {
        ++m_statistics.strayReplies;
    } else if (taken == PendingActions::Taken::Suspicious) {
        ++m_statistics.suspicious;
        qCWarning(lcAmi) << "an event inside a list was ignored; it cannot be the server's own";
    } else if (taken == PendingActions::Taken::No && message.isEvent() && m_state == State::Ready) {
        ++m_statistics.eventsReceived;
        if (message.isEvent("Shutdown"))
            m_serverStopping = true;
        Q_EMIT eventReceived(message);
    }
}

void AmiClient::onBanner(const AmiMessage& banner)
{
    if (m_state != State::Greeting)
        return;
    m_amiVersion = banner.name().toByteArray();
    m_idPrefix = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    m_nextId = 0;
    m_phaseTimer.start(m_timeouts.login);
    setState(State::LoggingIn);
    sendChallenge();
}

void AmiClient::onForeign(const AmiMessage& line)
{
    const QString guess = protocolGuess(line.raw());
    const QString host = displayText(m_login.peer.host, 100);
    const QString text = guess.isEmpty()
        ? tr("%1 is no Asterisk manager: port %2 speaks something else.").arg(host).arg(m_login.peer.port)
        : tr("%1 is no Asterisk manager: port %2 speaks %3.").arg(host).arg(m_login.peer.port).arg(guess);
    stop({ErrorKind::Protocol, text,
        guess == QLatin1String("TLS")
            ? tr("Turn on encryption for this server.")
            : tr("Check the port; AMI usually listens on 5038, with TLS on 5039.")});
}

void AmiClient::sendChallenge()
{
    AmiAction challenge("Challenge");
    challenge.add("AuthType", "MD5");
    submit(challenge, this, [this](const Result<AmiReply>& reply) {
        if (reply && m_state == State::LoggingIn)
            onChallenge(*reply);
    });
}

void AmiClient::onChallenge(const AmiReply& reply)
{
    AmiAction login("Login");
    const QByteArrayView challenge = reply.response.value("Challenge");
    if (reply.success && !challenge.isEmpty()) {
        login.add("AuthType", "MD5").addText("Username", m_login.user);
        const QByteArray key = m_secret.md5Key(challenge);
        login.addSecret("Key", Secret(key));
    } else if (m_login.peer.tls || m_login.allowPlainLogin) {
        login.addText("Username", m_login.user).addSecret("Secret", m_secret);
    } else {
        stop({ErrorKind::Refused,
            tr("The server refused a login by challenge, and the secret is not sent over an unencrypted "
               "connection."),
            tr("Use TLS or a tunnel, or allow the plain login for this server.")});
        return;
    }
    login.add("Events", m_login.eventMask);
    submit(login, this, [this](const Result<AmiReply>& answer) {
        if (answer && m_state == State::LoggingIn)
            onLoginReply(*answer);
    });
}

void AmiClient::onLoginReply(const AmiReply& reply)
{
    const QString host = displayText(m_login.peer.host, 100);
    if (reply.success) {
        m_phaseTimer.stop();
        m_lastError.reset();
        m_loginCuts = 0;
        m_sinceReady.start();
        m_sincePing.start();
        m_pingUnderWay = false;
        m_keepAliveTimer.start(std::max<milliseconds>(m_timeouts.ping / 3, 20ms));
        const bool again = m_statistics.connections++ > 0;
        const QPointer<AmiClient> self(this);
        setState(State::Ready);
        if (again && !self.isNull())
            Q_EMIT gap();
        return;
    }
    const QByteArray words = reply.message();
    if (words == "Login Already In Use") {
        m_backOff = m_timeouts.retryMax;
        lose({ErrorKind::Refused, tr("%1 says that this user is already logged in.").arg(host),
            tr("End the other session, or set allowmultiplelogin=yes for this user in manager.conf.")});
        return;
    }
    if (words == "Asterisk is shutting down") {
        lose(
            {ErrorKind::Network, tr("%1 is shutting down.").arg(host), tr("The connection is tried again.")});
        return;
    }
    const bool usual = words.isEmpty() || words == "Authentication failed";
    const QString text = usual
        ? tr("Could not log in to %1: the server refused the user name or the secret.").arg(host)
        : tr("Could not log in to %1: %2.").arg(host, displayText(QByteArrayView(words), 200));
    stop({ErrorKind::Refused, text,
        tr("Check the user name and the secret, or the permit, deny and acl lines of this user in "
           "manager.conf.")});
}

void AmiClient::send(AmiAction action, QObject* context, ReplyHandler handler)
{
    if (m_state != State::Ready) {
        m_pending.refuse(context, std::move(handler), notConnected());
        queueDelivery();
        return;
    }
    submit(action, context, std::move(handler));
}

void AmiClient::submit(const AmiAction& action, QObject* context, ReplyHandler handler)
{
    const QByteArray id = nextActionId();
    std::optional<Error> refusal;
    const bool blocks = sameName(action.name(), "Originate") && !sameName(action.value("Async"), "true");
    if (const Result<void> checked = action.check(id); !checked)
        refusal = checked.error();
    else if (isUnsendableAction(action.name()) || blocks)
        refusal = Error{ErrorKind::InvalidInput,
            tr("%1 would block or garble the session and is not sent.").arg(displayText(action.name(), 64)),
            blocks ? tr("Set Async to true.") : tr("Use the newer action of the same purpose.")};
    else if (m_pending.size() >= limits::pendingActions)
        refusal = Error{
            ErrorKind::Server, tr("Too many actions wait for an answer."), tr("Wait for the server.")};
    if (refusal) {
        m_pending.refuse(context, std::move(handler), *refusal);
        queueDelivery();
        return;
    }
    m_pending.add(action, id, context, std::move(handler), patienceFor(action), PendingActions::Clock::now());
    writeAction(action, id);
    armDeadlines();
}

std::chrono::milliseconds AmiClient::patienceFor(const AmiAction& action) const
{
    if (sameName(action.name(), "Command")) {
        return action.value("Command").contains("reload") ? m_timeouts.reload : m_timeouts.command;
    }
    if (sameName(action.name(), "Reload") || sameName(action.name(), "ModuleLoad"))
        return m_timeouts.reload;
    return m_timeouts.action;
}

void AmiClient::writeAction(const AmiAction& action, QByteArrayView actionId)
{
    QByteArray bytes = action.toBytes(actionId);
    m_statistics.bytesSent += static_cast<quint64>(bytes.size());
    m_transport->write(bytes);
    Secret::wipe(bytes);
    Q_EMIT actionSent(action.toMaskedBytes(actionId));
}

QByteArray AmiClient::nextActionId()
{
    // The prefix cannot be guessed, so that no other client's UserEvent can pose as an answer.
    return m_idPrefix + '-' + QByteArray::number(++m_nextId);
}

void AmiClient::queueDelivery()
{
    if (m_pending.hasFinished())
        m_deliveryTimer.start();
}

void AmiClient::armDeadlines()
{
    const auto next = m_pending.nextDeadline();
    if (!next) {
        m_deadlineTimer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<milliseconds>(*next - PendingActions::Clock::now());
    if (!m_deadlineTimer.isActive() || m_deadlineTimer.remainingTimeAsDuration() > wait)
        m_deadlineTimer.start(std::max(wait, milliseconds(1)));
}

void AmiClient::checkDeadlines()
{
    const bool wasCommand = sameName(m_pending.oldestAction(), "Command");
    if (m_pending.expire(PendingActions::Clock::now()) > 0 && wasCommand && m_parser.insideCommandOutput())
        m_parser.resynchronise(); // the end marker of the text was lost
    queueDelivery();
    armDeadlines();
}

void AmiClient::onKeepAlive()
{
    if (m_state != State::Ready)
        return;
    if (m_transport->pendingBytes() > limits::sendQueueBytes) {
        lose({ErrorKind::Network, tr("The server does not read what is sent to it."),
            tr("The connection is tried again.")});
        return;
    }
    if (elapsed(m_sinceReady) >= m_timeouts.goodService)
        m_backOff = 0ms;
    if (!m_pingUnderWay) {
        if (elapsed(m_sincePing) >= m_timeouts.ping)
            ping();
        return;
    }
    // A reload or a long list keeps the session's thread busy, and the Ping waits behind it.
    const bool onlyPing = m_pending.size() <= 1;
    if (onlyPing && elapsed(m_sincePing) >= m_timeouts.dead && elapsed(m_sinceInput) >= m_timeouts.dead)
        lose({ErrorKind::Timeout, tr("%1 has stopped answering.").arg(displayText(m_login.peer.host, 100)),
            tr("The connection is tried again.")});
}

void AmiClient::ping()
{
    m_pingUnderWay = true;
    m_sincePing.start();
    submit(AmiAction("Ping"), this, [this](const Result<AmiReply>& reply) {
        m_pingUnderWay = false;
        if (reply)
            m_statistics.lastReply = reply->latency;
    });
}

void AmiClient::onPhaseTimeout()
{
    const QString host = displayText(m_login.peer.host, 100);
    const quint16 port = m_login.peer.port;
    switch (m_state) {
    case State::Connecting:
        lose({ErrorKind::Timeout, tr("%1 did not answer on port %2.").arg(host).arg(port),
            tr("A firewall may drop the packets, or the machine is down.")});
        return;
    case State::Securing:
        lose({ErrorKind::Timeout, tr("The TLS handshake with %1 did not end in time.").arg(host),
            tr("Port %1 may be the one without encryption; AMI over TLS is usually 5039.").arg(port)});
        return;
    case State::Greeting:
        lose({ErrorKind::Protocol,
            tr("%1 accepted the connection on port %2 and said nothing.").arg(host).arg(port),
            m_login.peer.tls
                ? tr("Check the port; AMI over TLS is usually 5039.")
                : tr("The port may speak TLS (usually 5039), or belong to a web server. AMI usually listens "
                     "on 5038.")});
        return;
    case State::LoggingIn:
        lose({ErrorKind::Timeout, tr("%1 did not answer the login in time.").arg(host),
            tr("The server may be overloaded; the connection is tried again.")});
        return;
    case State::Offline:
    case State::Ready:
    case State::Waiting:
    case State::Stopped:
        return;
    }
}

void AmiClient::onUntrusted(const CertificateQuestion& question)
{
    m_question = question;
    const QString host = displayText(m_login.peer.host, 100);
    stop({ErrorKind::Untrusted,
        question.changed ? tr("The certificate of %1 is another one than the one that you trusted.").arg(host)
                         : tr("The certificate of %1 cannot be verified.").arg(host),
        tr("Compare its fingerprint with the server's before you trust it. Nothing was sent.")});
}

void AmiClient::onPeerClosed()
{
    m_peerClosed = true;
    if (m_sliceTimer.isActive())
        return; // first what it still said
    const QString host = displayText(m_login.peer.host, 100);
    switch (m_state) {
    case State::Ready:
        lose(m_serverStopping ? Error{ErrorKind::Network, tr("%1 was stopped or restarted.").arg(host),
                 tr("The connection is tried again.")}
                              : Error{ErrorKind::Network, tr("%1 closed the connection.").arg(host),
                                  tr("The connection is tried again.")});
        return;
    case State::Greeting:
        lose({ErrorKind::Protocol, tr("%1 closed the connection before its greeting.").arg(host),
            tr("Too many sessions may wait for their login there (authlimit), or the port is no AMI port.")});
        return;
    case State::LoggingIn:
        ++m_loginCuts;
        lose(m_loginCuts >= loginCutsOfABan
                ? Error{ErrorKind::Refused,
                    tr("%1 cuts the connection at the login; it may have banned this address.").arg(host),
                    tr("Look at fail2ban or the firewall there. The next try comes in some minutes.")}
                : Error{ErrorKind::Network, tr("%1 closed the connection during the login.").arg(host),
                    tr("The connection is tried again.")});
        return;
    default:
        lose({ErrorKind::Network, tr("%1 closed the connection.").arg(host), tr("Check host and port.")});
    }
}

void AmiClient::dropLink()
{
    ++m_linkNumber;
    m_peerClosed = false;
    m_pingUnderWay = false;
    m_phaseTimer.stop();
    m_retryTimer.stop();
    m_keepAliveTimer.stop();
    m_deadlineTimer.stop();
    m_sliceTimer.stop();
    m_transport->close();
}

void AmiClient::lose(Error error)
{
    dropLink();
    m_pending.failAll(error);
    queueDelivery();
    m_lastError = error;
    if (!m_login.reconnect) {
        setState(State::Stopped);
        return;
    }
    m_backOff = std::clamp(2 * m_backOff, m_timeouts.retryFirst, m_timeouts.retryMax);
    const double spread
        = 1.0 + m_timeouts.jitter * (2.0 * QRandomGenerator::global()->generateDouble() - 1.0);
    milliseconds delay(static_cast<qint64>(static_cast<double>(m_backOff.count()) * spread));
    if (m_loginCuts >= loginCutsOfABan)
        delay = std::max(delay, banDelay);
    m_retryTimer.start(delay);
    setState(State::Waiting);
}

void AmiClient::stop(Error error)
{
    dropLink();
    m_pending.failAll(error);
    queueDelivery();
    m_secret.clear();
    m_lastError = std::move(error);
    setState(State::Stopped);
}

} // namespace wirechief
