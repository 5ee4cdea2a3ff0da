// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amiclient.h"

#include "ami/actions/actionrules.h"
#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "base/leftout.h"
#include "connectgate.h"
#include "readturns.h"
#include "servertext.h"
#include "sessionerrors.h"

#include <QMetaMethod>
#include <QRandomGenerator>

#include <algorithm>

namespace wirechief {

using std::chrono::milliseconds;

AmiClient::AmiClient(std::unique_ptr<Transport> transport, AmiTimeouts timeouts, SessionClock& clock,
    ConnectGate* gate, QObject* parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_usualTimeouts(timeouts)
    , m_timeouts(timeouts)
    , m_clock(clock)
    , m_gate(gate)
    , m_alarm(clock.makeAlarm())
    , m_backOff(timeouts)
{
    connect(m_transport.get(), &Transport::asking, this, &AmiClient::onTransportAsking);
    connect(m_transport.get(), &Transport::connected, this, &AmiClient::onTransportConnected);
    connect(m_transport.get(), &Transport::ready, this, &AmiClient::onTransportReady);
    connect(m_transport.get(), &Transport::readyRead, this, &AmiClient::onReadyRead);
    connect(m_transport.get(), &Transport::closed, this, &AmiClient::onPeerClosed);
    connect(m_transport.get(), &Transport::failed, this, &AmiClient::onFailed);
    connect(m_transport.get(), &Transport::refused, this, &AmiClient::stop);
    connect(m_transport.get(), &Transport::untrusted, this, &AmiClient::onUntrusted);

    // A timer, not a posted event: posted events that post again keep sockets and timers of others waiting.
    m_deliveryTimer.setSingleShot(true);
    m_deliveryTimer.setInterval(0);
    if (!m_gate)
        m_ownTurns = std::make_unique<ReadTurns>();
    connect(m_alarm.get(), &Alarm::rang, this, &AmiClient::onWake);
    if (m_gate)
        connect(m_gate, &ConnectGate::networkChanged, this, &AmiClient::recheck);
    connect(&m_deliveryTimer, &QTimer::timeout, this, [this] { m_pending.deliver(); });
}

AmiClient::~AmiClient()
{
    m_transport->disconnect(this);
    // A session that ends without it is an error in the server's log. close() lets it out as far as the peer
    // takes it at once; nobody waits.
    if (m_state == State::Ready)
        m_transport->write(AmiAction("Logoff").toBytes(nextActionId()));
    m_transport->close();
    turns().remove(this);
    if (m_gate)
        m_gate->leave(this);
}

/// Even where nobody hears it, a signal costs a hundred instructions: too much for each message of a flood.
void AmiClient::connectNotify(const QMetaMethod& signal)
{
    if (signal == QMetaMethod::fromSignal(&AmiClient::eventReceived)
        || signal == QMetaMethod::fromSignal(&AmiClient::messageReceived))
        m_tellsEvents = true;
}

void AmiClient::open(const AmiLogin& login, Secret secret, Secret passphrase)
{
    const bool wasClosed = m_wasClosed || m_state == State::Ready;
    close();
    m_wasClosed = wasClosed; // trying again ends nothing that was seen
    if (login.peer.host != m_login.peer.host || login.peer.port != m_login.peer.port
        || login.peer.jump != m_login.peer.jump)
        forgetServer();
    m_login = login;
    m_timeouts = m_usualTimeouts.with(login.connectTime, login.answerTime);
    m_secret = std::move(secret);
    m_passphrase = std::move(passphrase);
    m_question.reset();
    m_backOff.reset();
    m_loginCuts = 0;
    m_perhapsBanned = false;
    m_leaveAlone = false;
    if (m_secret.isEmpty() || login.user.isEmpty()) {
        // An empty secret disables the login in manager.conf, and would count as a failed one there.
        stop({ErrorKind::InvalidInput, tr("A user name and a secret are needed to log in."),
            tr("Enter both for this server.")});
        return;
    }
    if (const std::optional<Error> problem = prepareText()) {
        stop(*problem);
        return;
    }
    startConnecting();
}

/// Who logs in is known there in its own encoding, like all that stands in its files.
std::optional<Error> AmiClient::prepareText()
{
    m_text.reset();
    m_sentSecret.clear();
    if (m_login.encoding.isEmpty())
        return std::nullopt;
    std::optional<TextCodec> codec = TextCodec::make(m_login.encoding);
    if (!codec)
        return sessionerrors::noSuchEncoding(m_login.encoding);
    m_text = std::make_unique<ServerText>(*std::move(codec));
    std::optional<Secret> sent = m_text->toSend(m_secret);
    if (!sent || !m_text->toSend(m_login.user.toUtf8()))
        return sessionerrors::notInEncoding(m_text->encodingName());
    if (sent->view() != m_secret.view())
        m_sentSecret = *std::move(sent);
    return std::nullopt;
}

/// What is known of one server does not count for another.
void AmiClient::forgetServer()
{
    m_unseenSince.reset();
    m_rareSent.clear();
}

void AmiClient::close()
{
    const AmiAction logoff("Logoff");
    if (m_state == State::Ready)
        writeAction(logoff, logoff, nextActionId());
    if (m_state == State::Ready)
        m_unseenSince = m_lastInput;
    dropLink();
    m_pending.failAll(sessionerrors::notConnected());
    queueDelivery();
    forgetSecrets();
    m_lastError.reset();
    m_wasClosed = true;
    setState(State::Offline);
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
    m_skippedBefore = 0;
    tellParser();
    m_serverStopping = false;
    m_networkCameBack = false;
    const QPointer<AmiClient> self(this);
    const quint64 link = m_linkNumber;
    setState(State::Connecting);
    if (self.isNull() || link != m_linkNumber)
        return;
    if (m_gate)
        m_gate->enter(this, [this] { connectNow(); });
    else
        connectNow();
}

void AmiClient::connectNow()
{
    startPhase(State::Connecting, m_timeouts.connect);
    m_transport->open(m_login.peer, m_passphrase.clone());
}

void AmiClient::onTransportConnected()
{
    if (m_gate)
        m_gate->hold(this);
    if (m_login.peer.tls)
        startPhase(State::Securing, m_timeouts.handshake);
}

void AmiClient::onTransportReady()
{
    startPhase(State::Greeting, m_timeouts.banner);
}

/// Whoever is told of the message may end the link or the client: `self` tells.
void AmiClient::dispatch(const AmiMessage& received, const QPointer<AmiClient>& self)
{
    // Words are told apart as the server wrote them, whatever the secret is; what is shown has it masked.
    std::optional<AmiMessage> masked;
    std::optional<AmiMessage> kept; // in tables, where channels must have their names
    if (mentionsOwnSecret(received.raw())) {
        masked = AmiMessage::fromBytes(this->masked(received.raw()), received.receivedAt());
        kept = withoutSecretInTexts(withoutSecretInTexts(received, m_secret), m_sentSecret);
    }
    const AmiMessage& message = kept ? *kept : received;
    const quint64 link = m_linkNumber;
    const AmiMessage& shown = masked ? *masked : message;
    if (m_state == State::Ready || !message.isEvent()) { // nothing is believed before the login
        if (m_messageReceiver != nullptr)
            m_messageReceiver->receive(shown);
        if (!self.isNull() && m_tellsEvents)
            Q_EMIT messageReceived(shown);
    }
    if (self.isNull() || link != m_linkNumber || !handle(message, masked ? &*masked : nullptr))
        return;
    if (m_eventReceiver != nullptr)
        m_eventReceiver->receive(message);
    if (!self.isNull() && m_tellsEvents)
        Q_EMIT eventReceived(message);
}

QByteArray AmiClient::masked(QByteArrayView words) const
{
    return withoutSecret(withoutSecret(withoutSecret(words, m_secret), m_sentSecret), m_loginKey);
}

bool AmiClient::mentionsOwnSecret(QByteArrayView text) const
{
    return mentionsSecret(text, m_secret) || mentionsSecret(text, m_sentSecret)
        || mentionsSecret(text, m_loginKey);
}

/// Whether it is an event that is to be told.
bool AmiClient::handle(const AmiMessage& message, const AmiMessage* shown)
{
    switch (message.kind()) {
    case AmiMessage::Kind::Banner:
        onBanner(message);
        return false;
    case AmiMessage::Kind::Foreign:
        onForeign(message);
        return false;
    case AmiMessage::Kind::Junk:
        if (const std::optional<quint64> leftOut = m_junkLines.admit())
            qCDebug(lcAmi) << "a frame without Event or Response" << LeftOut{*leftOut};
        return false;
    case AmiMessage::Kind::Response:
    case AmiMessage::Kind::Event:
        break;
    }
    if (m_state != State::Ready && m_state != State::LoggingIn)
        return false;
    // Before the login only answers to our own actions count.
    const PendingActions::Taken taken = m_pending.take(message, m_lastInput, shown);
    m_statistics.lastReply = m_pending.lastLatency();
    if (taken != PendingActions::Taken::No)
        tellParser();
    if (message.isResponse())
        setAlarm(); // the next action is the oldest one now
    return onTaken(taken, message);
}

bool AmiClient::onTaken(PendingActions::Taken taken, const AmiMessage& message)
{
    switch (taken) {
    case PendingActions::Taken::Yes:
        if (message.isResponse() && !message.isSuccess() && message.value("Message") == "Permission denied")
            Q_EMIT permissionDenied();
        return false;
    case PendingActions::Taken::Stray:
        ++m_statistics.strayReplies;
        return false;
    case PendingActions::Taken::Late:
        ++m_statistics.lateReplies;
        if (const std::optional<LateAnswer> answer = m_pending.takeLateAnswer())
            Q_EMIT answeredLate(*answer);
        return false;
    case PendingActions::Taken::Suspicious:
        ++m_statistics.suspicious;
        return false;
    case PendingActions::Taken::Between:
        ++m_statistics.between;
        return onEvent(message);
    case PendingActions::Taken::No:
        return onEvent(message);
    }
    return false;
}

bool AmiClient::onEvent(const AmiMessage& event)
{
    if (!event.isEvent() || m_state != State::Ready)
        return false;
    ++m_statistics.eventsReceived;
    constexpr QByteArrayView shutdown("Shutdown"); // of each event: its length must not be counted each time
    if (event.isEvent(shutdown))
        m_serverStopping = true;
    return true;
}

void AmiClient::onBanner(const AmiMessage& banner)
{
    if (m_state != State::Greeting)
        return;
    m_release = firstReleaseOf(banner.name());
    m_amiVersion = masked(banner.name());
    m_idPrefix = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    m_nextId = 0;
    const QPointer<AmiClient> self(this);
    startPhase(State::LoggingIn, m_timeouts.login);
    if (!self.isNull() && m_state == State::LoggingIn)
        sendChallenge();
}

void AmiClient::onForeign(const AmiMessage& line)
{
    stop(sessionerrors::foreignPeer(m_login.peer, line.raw()));
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
        m_loginKey = Secret((m_sentSecret.isEmpty() ? m_secret : m_sentSecret).md5Key(challenge));
        login.addSecret("Key", m_loginKey);
    } else if (m_login.peer.tls || m_login.allowPlainLogin) {
        login.addText("Username", m_login.user).addSecret("Secret", m_secret);
    } else {
        stop(sessionerrors::noChallenge());
        return;
    }
    m_eventMask = wantedMask();
    login.add("Events", m_eventMask);
    submit(login, this, [this](const Result<AmiReply>& answer) {
        if (answer && m_state == State::LoggingIn)
            onLoginReply(*answer);
    });
}

void AmiClient::onLoginReply(const AmiReply& reply)
{
    if (reply.success) {
        becomeReady();
        return;
    }
    const QByteArray words = reply.message();
    Error error = sessionerrors::loginRefused(m_login.peer, words, reply.shownMessage());
    if (words == "Login Already In Use") {
        m_backOff.slowDown(); // the other session will hardly end soon
        m_leaveAlone = true;
        lose(std::move(error));
    } else if (words == "Asterisk is shutting down") {
        m_serverStopping = true;
        lose(std::move(error));
    } else {
        stop(std::move(error));
    }
}

void AmiClient::becomeReady()
{
    if (m_gate)
        m_gate->leave(this);
    m_phaseEnd.reset();
    m_lastError.reset();
    m_loginKey.clear(); // it opens nothing any more
    m_loginCuts = 0;
    m_perhapsBanned = false;
    m_leaveAlone = false;
    m_readySince = m_clock.now();
    m_lastPing = {};
    m_recheckUntil.reset();
    m_unread = 0;
    m_unreadSince = m_readySince;
    wakeBy(keepAliveDue());
    if (m_eventMask != wantedMask())
        sendEventMask(); // needs that changed during the login
    ++m_statistics.connections;
    m_lastGap.reset();
    if (m_unseenSince && !m_wasClosed)
        m_lastGap = std::chrono::duration_cast<milliseconds>(m_readySince - *m_unseenSince);
    m_wasClosed = false;
    const QPointer<AmiClient> self(this);
    setState(State::Ready);
    if (!self.isNull() && m_state == State::Ready && m_lastGap)
        Q_EMIT gap(*m_lastGap);
}

void AmiClient::onUntrusted(const CertificateQuestion& question)
{
    m_question = question;
    stop(sessionerrors::untrusted(m_login.peer, question));
}

void AmiClient::onPeerClosed()
{
    m_peerClosed = true;
    if (turns().isQueued(this))
        return; // first what it still said
    onFailed(sessionerrors::closedByPeer(m_state, m_login.peer, m_serverStopping));
}

void AmiClient::dropLink()
{
    ++m_linkNumber;
    m_peerClosed = false;
    m_phaseEnd.reset();
    m_retryAt.reset();
    m_narrowAt.reset();
    m_skipUntil.reset();
    m_alarm->stop();
    m_wakeAt.reset();
    m_waitsInBulk = false;
    if (m_gate)
        m_gate->leave(this);
    turns().remove(this);
    m_transport->close();
}

void AmiClient::stop(Error error)
{
    dropLink();
    m_pending.failAll(error);
    queueDelivery();
    forgetSecrets();
    m_lastError = std::move(error);
    setState(State::Stopped);
}

} // namespace wirechief
