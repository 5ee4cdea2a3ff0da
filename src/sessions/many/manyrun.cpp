// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manyrun.h"

#include "pbx/core/server.h"
#include "sessions/connections/connections.h"
#include "sessions/limits.h"

#include <algorithm>

namespace wirechief {

ManyRun::ManyRun(const Connections& connections, AmiAction action, const QStringList& servers,
    bool stopsAtFailure, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_action(std::move(action))
    , m_stopsAtFailure(stopsAtFailure)
{
    for (const QString& id : servers) {
        ServerAnswer answer;
        answer.server = id;
        m_answers.push_back(std::move(answer));
    }
}

ManyRun::~ManyRun() = default;

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
    server->client().send(
        m_action, this, [this, index](const Result<AmiReply>& reply) { take(index, reply); });
}

void ManyRun::take(size_t index, const Result<AmiReply>& reply)
{
    ServerAnswer& answer = m_answers[index];
    if (answer.state != ServerAnswer::State::Waiting)
        return; // it was stopped
    answer.state = reply && reply->success ? ServerAnswer::State::Done : ServerAnswer::State::Refused;
    if (!reply) {
        answer.why = reply.error().toString();
    } else if (const Server* server = m_connections.server(answer.server)) {
        const auto keep = [&answer, server](const AmiMessage& message) {
            const QByteArray text = server->client().masked(message.raw());
            answer.messages.push_back(text == message.raw() ? message : message.withText(text));
        };
        if (!reply->response.isNull())
            keep(reply->response);
        for (const AmiMessage& item : reply->items) {
            answer.isCut = answer.messages.size() >= limits::manyMessages;
            if (answer.isCut)
                break;
            keep(item);
        }
        answer.isCut = answer.isCut || reply->truncated;
    }
    const bool failed = answer.state == ServerAnswer::State::Refused;
    if (m_stopsAtFailure && failed)
        leaveOutRest();
    else if (m_stopsAtFailure && index + 1 < m_answers.size())
        send(index + 1);
    Q_EMIT changed();
    endIfDone();
}

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
    for (const ServerAnswer& answer : m_answers) {
        Server* const server = m_connections.server(answer.server);
        if (server != nullptr && answer.state == ServerAnswer::State::Waiting)
            server->client().giveUp(this);
    }
    // Of those that were sent the client tells later what is known; what waits for its turn has none any
    // more.
    if (!m_stopsAtFailure)
        return;
    const auto waits
        = [](const ServerAnswer& answer) { return answer.state == ServerAnswer::State::Waiting; };
    const auto sent = std::find_if(m_answers.begin(), m_answers.end(), waits);
    for (auto left = sent == m_answers.end() ? sent : sent + 1; left != m_answers.end(); ++left) {
        left->state = ServerAnswer::State::NotSent;
        left->why = tr("Not sent: it was stopped.");
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
