// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amiclient.h"

#include "base/displaytext.h"
#include "base/limits.h"
#include "base/logging.h"
#include "sessionerrors.h"

#include <QElapsedTimer>
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

} // namespace

AmiClient::AmiClient(
    std::unique_ptr<Transport> transport, AmiTimeouts timeouts, SessionClock& clock, QObject* parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_timeouts(timeouts)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm())
{
    connect(m_transport.get(), &Transport::connected, this, &AmiClient::onTransportConnected);
    connect(m_transport.get(), &Transport::ready, this, &AmiClient::onTransportReady);
    connect(m_transport.get(), &Transport::readyRead, this, &AmiClient::onReadyRead);
    connect(m_transport.get(), &Transport::closed, this, &AmiClient::onPeerClosed);
    connect(m_transport.get(), &Transport::failed, this, &AmiClient::lose);
    connect(m_transport.get(), &Transport::untrusted, this, &AmiClient::onUntrusted);

    // A timer, not a posted event: posted events that post again keep sockets and timers of others waiting.
    m_sliceTimer.setSingleShot(true);
    m_sliceTimer.setInterval(0);
    m_deliveryTimer.setSingleShot(true);
    m_deliveryTimer.setInterval(0);
    connect(m_alarm.get(), &Alarm::rang, this, &AmiClient::onWake);
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
    m_pending.failAll(sessionerrors::notConnected());
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
    return m_retryAt ? std::max(std::chrono::ceil<milliseconds>(*m_retryAt - m_clock.now()), 0ms) : 0ms;
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
    const QPointer<AmiClient> self(this);
    const quint64 link = m_linkNumber;
    startPhase(State::Connecting, m_timeouts.connect);
    if (!self.isNull() && link == m_linkNumber)
        m_transport->open(m_login.peer);
}

void AmiClient::onTransportConnected()
{
    if (!m_login.peer.tls)
        return;
    startPhase(State::Securing, m_timeouts.handshake);
}

void AmiClient::onTransportReady()
{
    startPhase(State::Greeting, m_timeouts.banner);
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
        countSkipped();
        const qsizetype size = m_transport->read(m_parser.reserve(readSlice), readSlice);
        if (size == 0)
            break;
        m_lastInput = m_clock.now();
        m_statistics.bytesReceived += static_cast<quint64>(size);
        m_parser.commit(size);
        if (elapsed(spent) >= limits::turnBudget) {
            m_sliceTimer.start();
            return;
        }
    }
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
    const PendingActions::Taken taken = m_pending.take(message, m_lastInput);
    m_statistics.lastReply = m_pending.lastLatency();
    if (taken != PendingActions::Taken::No)
        tellParser();
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
        const QByteArray key = m_secret.md5Key(challenge);
        login.addSecret("Key", Secret(key));
    } else if (m_login.peer.tls || m_login.allowPlainLogin) {
        login.addText("Username", m_login.user).addSecret("Secret", m_secret);
    } else {
        stop(sessionerrors::noChallenge());
        return;
    }
    m_eventMask = allNeeds().mask();
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
    Error error = sessionerrors::loginRefused(m_login.peer, words);
    if (words == "Login Already In Use") {
        m_backOff = m_timeouts.retryMax; // the other session will hardly end soon
        lose(std::move(error));
    } else if (words == "Asterisk is shutting down") {
        lose(std::move(error));
    } else {
        stop(std::move(error));
    }
}

void AmiClient::becomeReady()
{
    m_phaseEnd.reset();
    m_lastError.reset();
    m_loginCuts = 0;
    m_readySince = m_clock.now();
    m_lastPing = {};
    m_busyUntil = {};
    wakeBy(keepAliveDue());
    if (m_eventMask != allNeeds().mask())
        sendEventMask(); // needs that changed during the login
    const bool again = m_statistics.connections++ > 0;
    const QPointer<AmiClient> self(this);
    setState(State::Ready);
    if (again && !self.isNull())
        Q_EMIT gap();
}

void AmiClient::send(const AmiAction& action, QObject* context, ReplyHandler handler)
{
    if (m_state != State::Ready) {
        m_pending.refuse(context, std::move(handler), sessionerrors::notConnected());
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
    const SessionClock::TimePoint now = m_clock.now();
    const milliseconds patience = patienceFor(action);
    m_pending.add(action, id, context, std::move(handler), patience, now);
    tellParser();
    if (patience > m_timeouts.action)
        m_busyUntil = std::max(m_busyUntil, now + patience);
    wakeBy(now + patience);
    writeAction(action, id);
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

void AmiClient::startPhase(State state, milliseconds patience)
{
    m_phaseEnd = m_clock.now() + patience;
    wakeBy(*m_phaseEnd);
    setState(state);
}

void AmiClient::wakeBy(SessionClock::TimePoint moment)
{
    if (const auto due = m_alarm->due(); !due || *due > moment)
        m_alarm->set(moment);
}

void AmiClient::setAlarm()
{
    if (m_phaseEnd)
        wakeBy(*m_phaseEnd);
    if (m_retryAt)
        wakeBy(*m_retryAt);
    if (m_narrowAt)
        wakeBy(*m_narrowAt);
    if (m_state == State::Ready)
        wakeBy(keepAliveDue());
    if (const auto deadline = m_pending.nextDeadline())
        wakeBy(*deadline);
}

void AmiClient::onWake()
{
    const QPointer<AmiClient> self(this);
    const SessionClock::TimePoint now = m_clock.now();
    if (m_phaseEnd && *m_phaseEnd <= now)
        lose(sessionerrors::phaseTimeout(m_state, m_login.peer));
    else if (m_retryAt && *m_retryAt <= now)
        startConnecting();
    else if (m_state == State::Ready)
        keepAlive();
    if (self.isNull())
        return;
    if (m_narrowAt && *m_narrowAt <= now && m_state == State::Ready)
        sendEventMask();
    expireActions();
    setAlarm();
}

void AmiClient::expireActions()
{
    const bool wasCommand = sameName(m_pending.oldestAction(), "Command");
    if (m_pending.expire(m_clock.now()) > 0 && wasCommand && m_parser.insideCommandOutput())
        m_parser.resynchronise(); // the end marker of the text was lost
    tellParser();
    queueDelivery();
}

SessionClock::TimePoint AmiClient::keepAliveDue() const
{
    if (m_lastPing <= m_lastInput)
        return m_lastInput + m_timeouts.ping;
    // The server works in order: a reload keeps its session silent, and the Ping waits behind it.
    const QByteArray first = m_pending.oldestAction();
    const bool busy = !first.isEmpty() && !sameName(first, "Ping");
    return busy ? std::max(m_lastInput + m_timeouts.dead, m_busyUntil) : m_lastInput + m_timeouts.dead;
}

void AmiClient::keepAlive()
{
    if (m_transport->pendingBytes() > limits::sendQueueBytes) {
        lose(sessionerrors::doesNotRead());
        return;
    }
    if (keepAliveDue() > m_clock.now())
        return;
    if (m_lastPing > m_lastInput) {
        lose(sessionerrors::stoppedAnswering(m_login.peer));
        return;
    }
    m_lastPing = m_clock.now();
    submit(AmiAction("Ping"), this, {});
}

void AmiClient::onUntrusted(const CertificateQuestion& question)
{
    m_question = question;
    stop(sessionerrors::untrusted(m_login.peer, question));
}

void AmiClient::onPeerClosed()
{
    m_peerClosed = true;
    if (m_sliceTimer.isActive())
        return; // first what it still said
    if (m_state == State::LoggingIn && ++m_loginCuts >= loginCutsOfABan)
        lose(sessionerrors::perhapsBanned(m_login.peer));
    else
        lose(sessionerrors::closedByPeer(m_state, m_login.peer, m_serverStopping));
}

void AmiClient::dropLink()
{
    ++m_linkNumber;
    m_peerClosed = false;
    m_phaseEnd.reset();
    m_retryAt.reset();
    m_narrowAt.reset();
    m_alarm->stop();
    m_sliceTimer.stop();
    m_transport->close();
}

void AmiClient::lose(Error error)
{
    if (m_state == State::Ready && m_clock.now() - m_readySince >= m_timeouts.goodService)
        m_backOff = 0ms;
    dropLink();
    m_pending.failAll(error);
    queueDelivery();
    m_lastError = std::move(error);
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
    m_retryAt = m_clock.now() + delay;
    wakeBy(*m_retryAt);
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
