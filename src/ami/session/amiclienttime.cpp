// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Deadlines, keep-alive and retries of AmiClient: everything that happens because time goes by.

#include "ami/limits.h"
#include "amiclient.h"
#include "connectgate.h"
#include "sessionerrors.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace wirechief {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

void AmiClient::retryNow()
{
    if (m_state == State::Waiting)
        startConnecting();
}

std::chrono::milliseconds AmiClient::retryIn() const
{
    return m_retryAt ? std::max(std::chrono::ceil<milliseconds>(*m_retryAt - m_clock.now()), 0ms) : 0ms;
}

void AmiClient::startPhase(State state, milliseconds patience)
{
    m_phaseEnd = m_clock.now() + patience;
    wakeBy(*m_phaseEnd);
    setState(state);
}

/// Who waits for the user keeps no other session waiting, and has all the time.
void AmiClient::onTransportAsking(bool isAsking)
{
    if (m_state != State::Connecting)
        return;
    if (isAsking && m_gate)
        m_gate->leave(this);
    if (isAsking)
        m_phaseEnd.reset();
    else
        startPhase(State::Connecting, m_timeouts.connect);
}

void AmiClient::wakeBy(SessionClock::TimePoint moment)
{
    if (m_wakeAt && *m_wakeAt <= moment)
        return;
    m_wakeAt = moment;
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
    // At full seconds, so that the Pings of a hundred sessions wake the program together.
    if (m_state == State::Ready)
        wakeBy(std::chrono::ceil<std::chrono::seconds>(keepAliveDue()));
    if (isRechecking()) {
        wakeBy(*m_recheckUntil);
        return;
    }
    if (const auto deadline = m_pending.nextDeadline())
        wakeBy(*deadline);
    if (m_skipUntil)
        wakeBy(*m_skipUntil);
}

void AmiClient::onWake()
{
    const QPointer<AmiClient> self(this);
    const SessionClock::TimePoint now = m_clock.now();
    const bool slept = m_wakeAt && now - *m_wakeAt > limits::clockJump;
    m_wakeAt.reset();
    if (m_phaseEnd && *m_phaseEnd <= now)
        lose(m_state == State::Greeting && m_parser.bufferedBytes() > 0
                ? sessionerrors::greetingUnended(m_login.peer)
                : sessionerrors::phaseTimeout(m_state, m_login.peer, m_transport->addressesTried()));
    else if (m_retryAt && *m_retryAt <= now)
        startConnecting();
    else if (m_state == State::Ready && slept)
        recheck();
    else if (m_state == State::Ready)
        keepAlive();
    if (self.isNull())
        return;
    if (m_narrowAt && *m_narrowAt <= now && m_state == State::Ready)
        sendEventMask();
    if (!isRechecking())
        expireActions(); // what the server said while we slept is to be read first
    setAlarm();
}

void AmiClient::expireActions()
{
    const bool wasCommand = sameName(m_pending.oldestAction(), "Command");
    if (const auto busy = busyUntil(); busy && *busy <= m_clock.now())
        m_busyEnd = *busy;
    const qsizetype expired = m_pending.expire(m_clock.now());
    if (expired > 0 && m_parser.insideCommandOutput()) {
        // Up to 13 the answer begins before the command has run. Only where its own time is up, the end
        // marker of its text was lost.
        const QByteArray id = m_parser.commandActionId();
        if (id.isEmpty() ? wasCommand : !m_pending.waitsFor(id))
            m_parser.resynchronise();
    }
    if (m_skipUntil && *m_skipUntil <= m_clock.now()) {
        m_skipUntil.reset();
        m_parser.resynchronise();
    }
    tellParser();
    queueDelivery();
}

/// The command behind a text that was cut has been answered, so it does not expire. Where the end marker was
/// lost, all that comes would be taken for the rest of the text, and still count as a sign of life.
void AmiClient::watchSkippedText()
{
    if (!m_parser.skipsCommandOutput()) {
        m_skipUntil.reset();
    } else if (!m_skipUntil) {
        m_skipUntil = m_clock.now() + m_timeouts.command;
        wakeBy(*m_skipUntil);
    }
}

SessionClock::TimePoint AmiClient::keepAliveDue() const
{
    if (m_lastPing <= m_lastInput)
        return m_lastInput + m_timeouts.ping;
    const SessionClock::TimePoint end = m_recheckUntil.value_or(m_lastInput + m_timeouts.dead);
    // The server works in order: a reload or a big list keeps its session silent, and the Ping waits behind
    // it. Its answer may come after its time, so the Ping has its own time from then on.
    const SessionClock::TimePoint busyEnd = busyUntil().value_or(m_busyEnd);
    return busyEnd > m_lastInput ? std::max(end, busyEnd + m_timeouts.dead) : end;
}

std::optional<SessionClock::TimePoint> AmiClient::busyUntil() const
{
    return m_pending.busyUntil(m_timeouts.action, m_lastPing);
}

bool AmiClient::isRechecking() const
{
    return m_recheckUntil && *m_recheckUntil > m_clock.now() && m_lastPing > m_lastInput;
}

void AmiClient::keepAlive()
{
    if (!peerReads()) {
        lose(sessionerrors::doesNotRead());
        return;
    }
    if (keepAliveDue() > m_clock.now())
        return;
    if (m_lastPing > m_lastInput) {
        lose(sessionerrors::stoppedAnswering(m_login.peer));
        return;
    }
    m_recheckUntil.reset();
    sendPing();
}

bool AmiClient::peerReads()
{
    const qint64 unread = m_transport->pendingBytes();
    if (unread == 0 || unread < m_unread)
        m_unreadSince = m_clock.now();
    m_unread = unread;
    return unread <= limits::sendQueueBytes && m_clock.now() - m_unreadSince < m_timeouts.dead;
}

void AmiClient::sendPing()
{
    m_lastPing = m_clock.now();
    submit(AmiAction("Ping"), this, {});
}

void AmiClient::recheck(bool reachable)
{
    const SessionClock::TimePoint now = m_clock.now();
    if (m_state == State::Ready) {
        if (isRechecking())
            return; // a network that flaps gains no time
        m_recheckUntil = now + m_timeouts.recheck;
        wakeBy(*m_recheckUntil);
        sendPing();
    } else if (m_state == State::Waiting && reachable && !m_leaveAlone) {
        m_retryAt = std::min(*m_retryAt, now + spreadWait());
        wakeBy(*m_retryAt);
    } else if (reachable) {
        m_networkCameBack = true;
    }
}

void AmiClient::onFailed(const Error& error)
{
    const bool isCut = m_state == State::LoggingIn;
    m_loginCuts += isCut ? 1 : 0;
    m_perhapsBanned = m_perhapsBanned || (isCut && looksBanned());
    lose(isCut && m_perhapsBanned ? sessionerrors::cutAtLogin(m_login.peer, m_loginCuts) : error);
}

bool AmiClient::looksBanned() const
{
    const bool served = m_unseenSince && m_clock.now() - *m_unseenSince < m_timeouts.quickWindow;
    return m_loginCuts >= (served ? loginCutsAfterService : loginCutsOfABan);
}

milliseconds AmiClient::spreadWait() const
{
    const double share = QRandomGenerator::global()->generateDouble();
    return milliseconds(static_cast<qint64>(static_cast<double>(m_timeouts.spread.count()) * share));
}

void AmiClient::lose(Error error)
{
    const SessionClock::TimePoint now = m_clock.now();
    milliseconds served{0};
    if (m_state == State::Ready) {
        served = std::chrono::duration_cast<milliseconds>(now - m_readySince);
        m_unseenSince = m_lastInput;
    }
    dropLink();
    m_pending.failAll(error);
    queueDelivery();
    m_lastError = std::move(error);
    if (!m_login.reconnect) {
        forgetSecrets();
        setState(State::Stopped);
        return;
    }
    milliseconds delay = m_backOff.next(now, served, m_serverStopping);
    if (m_perhapsBanned) {
        m_leaveAlone = true;
        delay = std::max(delay, m_timeouts.banned);
    }
    if (m_networkCameBack && !m_leaveAlone)
        delay = std::min(delay, spreadWait()); // the attempt was begun in the old network
    m_networkCameBack = false;
    m_retryAt = now + delay;
    wakeBy(*m_retryAt);
    setState(State::Waiting);
}

} // namespace wirechief
