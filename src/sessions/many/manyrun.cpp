// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manyrun.h"

#include "ami/message/nametable.h"
#include "pbx/actions/laterevent.h"
#include "pbx/core/server.h"
#include "sessions/connections/connections.h"
#include "sessions/limits.h"

#include <QTimer>

#include <algorithm>

namespace wirechief {

namespace {

/// How long a call may ring where the action does not say (manager.c, action_originate()).
constexpr std::chrono::milliseconds defaultRinging(30'000);

std::chrono::milliseconds ownTime(const AmiAction& action)
{
    for (const AmiAction::Header& header : action.headers()) {
        bool isNumber = false;
        const int time = header.value.toInt(&isNumber);
        if (sameName(header.key, "Timeout") && isNumber && time > 0)
            return std::chrono::milliseconds(time);
    }
    return defaultRinging;
}

} // namespace

ManyRun::ManyRun(const Connections& connections, AmiAction action, const QStringList& servers,
    bool stopsAtFailure, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_action(std::move(action))
    , m_later(laterEventOf(m_action.name()))
    , m_laterWait(limits::laterEventWait)
    , m_following(size_t(servers.size()))
    , m_stopsAtFailure(stopsAtFailure)
{
    static quint64 count = 0;
    m_needs = "many" + QByteArray::number(++count);
    for (const QString& id : servers) {
        ServerAnswer answer;
        answer.server = id;
        m_answers.push_back(std::move(answer));
    }
    connect(&m_connections, &Connections::stateChanged, this, &ManyRun::onStateChanged);
}

ManyRun::~ManyRun()
{
    for (size_t i = 0; i < m_answers.size(); ++i)
        endFollowing(i);
}

void ManyRun::start()
{
    m_isRunning = true;
    // A session that has ended meanwhile is told at once, which may end the run.
    for (size_t i = 0; i < m_answers.size() && (i == 0 || !m_stopsAtFailure); ++i)
        send(i);
}

void ManyRun::send(size_t index)
{
    Server* const server = m_connections.server(m_answers[index].server);
    if (server == nullptr) {
        take(index, Error{ErrorKind::NotConnected, tr("The session has ended. Nothing was sent."), {}});
        return;
    }
    if (!m_later.isEmpty())
        follow(*server, index);
    server->client().send(
        m_action, this, [this, index](const Result<AmiReply>& reply) { take(index, reply); });
}

void ManyRun::take(size_t index, const Result<AmiReply>& reply)
{
    ServerAnswer& answer = m_answers[index];
    if (answer.state != ServerAnswer::State::Waiting)
        return; // it was stopped
    if (!reply)
        answer.why = reply.error().toString();
    else
        keepAll(answer, *reply);
    const bool isTaken = reply && reply->success;
    if (isTaken && !m_later.isEmpty())
        awaitEvent(index, *reply);
    else
        finish(index, isTaken ? ServerAnswer::State::Done : ServerAnswer::State::Refused);
}

void ManyRun::keepAll(ServerAnswer& answer, const AmiReply& reply) const
{
    if (!reply.response.isNull())
        keep(answer, reply.response);
    for (const AmiMessage& item : reply.items) {
        if (answer.isCut)
            break;
        keep(answer, item);
    }
    answer.isCut = answer.isCut || reply.truncated;
}

void ManyRun::keep(ServerAnswer& answer, const AmiMessage& message) const
{
    const Server* server = m_connections.server(answer.server);
    answer.isCut = answer.messages.size() >= limits::manyMessages;
    if (server == nullptr || answer.isCut)
        return;
    const QByteArray text = server->client().masked(message.raw());
    answer.messages.push_back(text == message.raw() ? message : message.withText(text));
}

void ManyRun::finish(size_t index, ServerAnswer::State state)
{
    endFollowing(index);
    m_answers[index].state = state;
    if (m_stopsAtFailure && state == ServerAnswer::State::Refused)
        leaveOutRest();
    else if (m_stopsAtFailure && index + 1 < m_answers.size()
        && m_answers[index + 1].state == ServerAnswer::State::Waiting)
        send(index + 1);
    Q_EMIT changed();
    endIfDone();
}

// --- what became of it ---

void ManyRun::follow(Server& server, size_t index)
{
    server.setEventNeeds(m_needs, EventNeeds(QSet<QByteArray>{m_later.toByteArray()}));
    m_following[index].connection = connect(&server.client(), &AmiClient::eventReceived, this,
        [this, index](const AmiMessage& event) { takeEvent(index, event); });
}

void ManyRun::awaitEvent(size_t index, const AmiReply& reply)
{
    Following& following = m_following[index];
    following.actionId = reply.response.actionId().toByteArray();
    QTimer::singleShot(ownTime(m_action) + m_laterWait, this,
        [this, index] { failTaken(index, tr("The server took it, and did not say what became of it.")); });
    const std::vector<AmiMessage> early = std::exchange(following.early, {});
    for (const AmiMessage& event : early)
        takeEvent(index, event);
    Q_EMIT changed();
}

void ManyRun::takeEvent(size_t index, const AmiMessage& event)
{
    Following& following = m_following[index];
    ServerAnswer& answer = m_answers[index];
    if (!event.isEvent(m_later) || answer.state != ServerAnswer::State::Waiting)
        return;
    if (following.actionId.isEmpty()) {
        if (following.early.size() < earlyEvents)
            following.early.push_back(event);
        return;
    }
    if (event.actionId() != following.actionId)
        return;
    keep(answer, event);
    const LaterOutcome outcome = outcomeOf(event);
    answer.why = outcome.text;
    finish(index, outcome.isGood ? ServerAnswer::State::Done : ServerAnswer::State::Refused);
}

void ManyRun::endFollowing(size_t index)
{
    Following& following = m_following[index];
    if (!following.connection)
        return;
    disconnect(following.connection);
    following = {};
    if (Server* const server = m_connections.server(m_answers[index].server))
        server->setEventNeeds(m_needs, {});
}

/// Of an action that waits for its answer, the client tells what is known.
void ManyRun::onStateChanged(const QString& id)
{
    for (size_t i = 0; i < m_answers.size(); ++i) {
        if (m_answers[i].server == id && m_connections.state(id) != AmiClient::State::Ready)
            failTaken(i, tr("The connection was lost before the server said what became of it."));
    }
}

/// Nothing where it was not taken, or is known already.
void ManyRun::failTaken(size_t index, const QString& why)
{
    if (m_answers[index].state != ServerAnswer::State::Waiting || m_following[index].actionId.isEmpty())
        return;
    m_answers[index].why = why;
    finish(index, ServerAnswer::State::Refused);
}

// --- stopping ---

void ManyRun::leaveOutRest()
{
    for (ServerAnswer& answer : m_answers) {
        if (answer.state == ServerAnswer::State::Waiting) {
            answer.state = ServerAnswer::State::NotSent;
            answer.why = tr("Not sent: a server before it failed.");
        }
    }
}

void ManyRun::stop()
{
    // Of those that were sent the client tells later what is known; what waits for its turn has none any
    // more.
    if (m_stopsAtFailure) {
        const auto waits
            = [](const ServerAnswer& answer) { return answer.state == ServerAnswer::State::Waiting; };
        const auto sent = std::find_if(m_answers.begin(), m_answers.end(), waits);
        for (auto left = sent == m_answers.end() ? sent : sent + 1; left != m_answers.end(); ++left) {
            left->state = ServerAnswer::State::NotSent;
            left->why = tr("Not sent: it was stopped.");
        }
    }
    for (size_t i = 0; i < m_answers.size(); ++i) {
        Server* const server = m_connections.server(m_answers[i].server);
        if (server != nullptr && m_answers[i].state == ServerAnswer::State::Waiting)
            server->client().giveUp(this);
        failTaken(i, tr("The server took it; what became of it was not waited for."));
    }
    Q_EMIT changed();
}

void ManyRun::endIfDone()
{
    const bool waits = std::any_of(m_answers.begin(), m_answers.end(),
        [](const ServerAnswer& answer) { return answer.state == ServerAnswer::State::Waiting; });
    if (waits || !m_isRunning)
        return;
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace wirechief
