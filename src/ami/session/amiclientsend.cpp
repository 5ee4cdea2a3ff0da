// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sent, what is not, and how long its answer may take.

#include "ami/actions/actionrules.h"
#include "ami/limits.h"
#include "amiclient.h"
#include "base/displaytext.h"
#include "servertext.h"
#include "sessionerrors.h"

namespace wirechief {

using std::chrono::milliseconds;

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
    const Result<AmiAction> converted = m_text ? m_text->toSend(action) : Result<AmiAction>(action);
    std::optional<Error> refusal;
    if (!converted)
        refusal = converted.error();
    else
        refusal = refusalOf(action, *converted, id);
    if (refusal) {
        m_pending.refuse(context, std::move(handler), *refusal);
        queueDelivery();
        return;
    }
    m_pending.add(action, id, context, std::move(handler), timeFor(action), m_clock.now());
    tellParser();
    setAlarm();
    readAtOnce();
    writeAction(action, *converted, id);
}

std::optional<Error> AmiClient::refusalOf(
    const AmiAction& action, const AmiAction& converted, QByteArrayView id)
{
    if (const Result<void> checked = converted.check(id); !checked)
        return checked.error();
    if (std::optional<Error> refusal = refusedByRule(action))
        return refusal;
    if (m_pending.size() >= limits::pendingActions)
        return Error{
            ErrorKind::Server, tr("Too many actions wait for an answer."), tr("Wait for the server.")};
    if (m_transport->pendingBytes() > limits::sendQueueBytes) {
        wakeBy(m_clock.now()); // and gives the link up, but not inside the caller's call
        return sessionerrors::doesNotRead();
    }
    return std::nullopt;
}

std::optional<Error> AmiClient::refusedByRule(const AmiAction& action)
{
    const QString name = displayText(QByteArrayView(action.name()), 64);
    if (m_readOnly && action.isChanging())
        return Error{ErrorKind::NotPermitted,
            tr("The session is read-only, and %1 may change the server.").arg(name), tr("Nothing was sent.")};
    const Sending sending = ruleOf(action.name(), m_release).sending;
    const bool blocks = blocksSession(action);
    if (blocks || sending == Sending::Unreadable)
        return Error{ErrorKind::InvalidInput,
            tr("%1 would block or garble the session and is not sent.").arg(name),
            blocks ? tr("Set Async to true.") : tr("Use the newer action of the same purpose.")};
    const bool endsServer = sameName(action.name(), "Getvar") && action.value("Channel").isEmpty()
        && needsChannel(action.value("Variable"), m_release);
    if (endsServer || sending == Sending::Never)
        return Error{ErrorKind::InvalidInput,
            tr("%1 can bring down a server of this release and is not sent.").arg(name),
            endsServer ? tr("Read it of a channel.") : tr("A later release has this mended.")};
    if (sending == Sending::Freely)
        return std::nullopt;
    const SessionClock::TimePoint now = m_clock.now();
    const QByteArray key = action.name().toLower();
    if (m_rareSent.contains(key) && now - m_rareSent[key] < m_timeouts.rarely)
        return Error{ErrorKind::InvalidInput,
            tr("%1 can bring down a server of this release and is not sent again so soon.").arg(name),
            tr("Try again in half a minute.")};
    m_rareSent.insert(key, now);
    return std::nullopt;
}

void AmiClient::writeAction(const AmiAction& action, const AmiAction& converted, QByteArrayView actionId)
{
    QByteArray bytes = converted.toBytes(actionId);
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

bool AmiClient::isOwnActionId(QByteArrayView id) const
{
    return id.size() <= limits::actionIdBytes && id.startsWith(QByteArray(m_idPrefix + '-'));
}

void AmiClient::queueDelivery()
{
    if (m_pending.hasFinished())
        m_deliveryTimer.start();
}

void AmiClient::giveUp(const QObject* context)
{
    if (m_pending.giveUp(context) > 0)
        queueDelivery();
}

std::chrono::milliseconds AmiClient::timeFor(const AmiAction& action) const
{
    switch (patienceFor(action)) {
    case Patience::Command:
        return m_timeouts.command;
    case Patience::SlowList:
        return m_timeouts.slowList;
    case Patience::Reload:
        return m_timeouts.reload;
    case Patience::Usual:
        break;
    }
    return m_timeouts.action;
}

void AmiClient::forgetSecrets()
{
    m_secret.clear();
    m_sentSecret.clear();
    m_loginKey.clear();
    m_passphrase.clear();
}

} // namespace wirechief
