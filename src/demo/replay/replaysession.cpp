// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replaysession.h"

#include "demo/actions/demolists.h"

#include <QRandomGenerator>

namespace wirechief {

namespace {

using namespace std::chrono_literals;
constexpr auto kTick = 10ms;
constexpr auto kRefusalDelay = 1000ms;

/// The recorded reply with the client's ActionID in place of the recorded one.
QByteArray withActionId(const QByteArray& reply, const QByteArray& recorded, const QByteArray& wanted)
{
    const QByteArray from = "\r\nActionID: " + recorded + "\r\n";
    const QByteArray to = wanted.isEmpty() ? QByteArray("\r\n") : "\r\nActionID: " + wanted + "\r\n";
    return QByteArray(reply).replace(from, to);
}

} // namespace

ReplaySession::ReplaySession(QTcpSocket* socket, ReplayServer* server)
    : QObject(server)
    , m_socket(socket)
    , m_server(server)
    , m_parser(Dialect::Asterisk22)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &ReplaySession::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, &ReplaySession::playDue);
    m_socket->write(m_server->script().banner);
}

void ReplaySession::read()
{
    m_parser.append(m_socket->readAll());
    DemoRequestParser::Parsed parsed;
    while (m_parser.next(parsed))
        handle(parsed.request);
}

void ReplaySession::handle(const DemoRequest& request)
{
    const QByteArray action = request.action().toLower();
    const QByteArray id = request.value("ActionID");
    if (action == "challenge") {
        m_challenge = QByteArray::number(QRandomGenerator::global()->bounded(1'000'000'000));
        m_socket->write(DemoReply(id).response("Success").add("Challenge", m_challenge).end().bytes());
    } else if (action == "login") {
        login(request);
    } else if (action == "logoff") {
        m_socket->write(DemoReply(id).response("Goodbye", "Thanks for all the fish.").end().bytes());
        m_socket->disconnectFromHost();
    } else if (!m_authenticated) {
        m_socket->write(DemoReply::error(id, "Permission denied"));
    } else {
        answer(request);
    }
}

void ReplaySession::login(const DemoRequest& request)
{
    const QByteArray id = request.value("ActionID");
    const QByteArray given = request.value("Secret");
    const bool md5 = request.value("AuthType").compare("MD5", Qt::CaseInsensitive) == 0;
    const bool right = md5
        ? !m_challenge.isEmpty() && request.value("Key") == m_server->secret().md5Key(m_challenge)
        : QByteArrayView(given) == m_server->secret().view();
    if (!right || request.value("Username") != m_server->userName()) {
        QTimer::singleShot(kRefusalDelay, this, [this, id] {
            m_socket->write(DemoReply::error(id, "Authentication failed"));
            m_socket->disconnectFromHost();
        });
        return;
    }
    m_authenticated = true;
    m_socket->write(DemoReply::success(id, "Authentication accepted"));
    const QList<ReplayScript::Step>& steps = m_server->script().steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].action.compare("Login", Qt::CaseInsensitive) == 0) {
            playUntil(i);
            m_origin = steps[i].seconds;
            break;
        }
    }
    m_elapsed.start();
    m_timer.start(kTick);
    playDue();
}

void ReplaySession::answer(const DemoRequest& request)
{
    const QList<ReplayScript::Step>& steps = m_server->script().steps;
    const QByteArray action = request.action();
    const auto isIt = [&steps, &action](qsizetype i) {
        return steps[i].action.compare(action, Qt::CaseInsensitive) == 0 && !steps[i].reply.isEmpty();
    };
    qsizetype found = m_step + 1;
    while (found < steps.size() && !isIt(found))
        ++found;
    if (found < steps.size()) {
        playUntil(found);
    } else {
        // Asked more often than recorded: the last answer again.
        found = m_step;
        while (found > 0 && !isIt(found))
            --found;
    }
    const QByteArray id = request.value("ActionID");
    if (found == 0 || found >= steps.size()) {
        m_socket->write(DemoReply::error(id,
            "Invalid/unknown command: " + action + ". Use Action: ListCommands to show available commands."));
        return;
    }
    m_socket->write(withActionId(steps[found].reply, steps[found].actionId, id));
    playDue();
}

void ReplaySession::playUntil(qsizetype step)
{
    const QList<ReplayScript::Step>& steps = m_server->script().steps;
    for (; m_step < step; ++m_step, m_event = 0) {
        for (; m_event < steps[m_step].events.size(); ++m_event)
            m_socket->write(steps[m_step].events[m_event].bytes);
    }
}

void ReplaySession::playDue()
{
    // Stops before the next recorded action: its answer belongs there, whenever the client asks.
    const double now = m_origin + double(m_elapsed.elapsed()) / 1000;
    const QList<ReplayScript::Event>& events = m_server->script().steps[m_step].events;
    const bool all = m_server->pace() == ReplayServer::Pace::AsFastAsPossible;
    for (; m_event < events.size() && (all || events[m_event].seconds <= now); ++m_event)
        m_socket->write(events[m_event].bytes);
}

} // namespace wirechief
