// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demosession.h"

#include "demo/actions/demolists.h"
#include "demoserver.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QSslSocket>

namespace wirechief {

DemoSession::DemoSession(QTcpSocket* socket, DemoServer* server)
    : QObject(server)
    , m_socket(socket)
    , m_server(server)
    , m_parser(server->options().dialect)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // as main/manager.c does
    m_authTimer.setSingleShot(true);
    m_writeTimer.setSingleShot(true);
    connect(&m_authTimer, &QTimer::timeout, this, &DemoSession::drop);
    connect(&m_writeTimer, &QTimer::timeout, this, &DemoSession::drop);
    connect(m_socket, &QTcpSocket::readyRead, this, &DemoSession::read);
    const auto taken = [this] {
        m_writeTimer.stop();
        watchOutput();
    };
    // With TLS, bytesWritten() only means that the bytes were encrypted.
    if (auto* tls = qobject_cast<QSslSocket*>(m_socket); tls != nullptr)
        connect(tls, &QSslSocket::encryptedBytesWritten, this, taken);
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, taken);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { Q_EMIT closed(this); });
    m_authTimer.start(m_server->options().authTimeout);
    send("Asterisk Call Manager/" + amiVersion(m_server->options().dialect) + "\r\n");
    // TLS may have brought bytes before anybody listened.
    QMetaObject::invokeMethod(this, &DemoSession::read, Qt::QueuedConnection);
}

ClassMask DemoSession::eventClasses() const
{
    return m_user == nullptr ? 0 : m_user->read & m_mask;
}

bool DemoSession::send(const QByteArray& bytes)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    m_socket->write(bytes);
    m_server->m_statistics.bytesSent += quint64(bytes.size());
    if (waitingBytes() > m_server->options().outputLimit)
        drop();
    else
        watchOutput();
    return true;
}

void DemoSession::sendEvents(const DemoEvents::Seen& events)
{
    if (send(events.bytes))
        m_server->m_statistics.eventsSent += quint64(events.count);
}

/// With TLS, what was encrypted and not taken counts too.
qint64 DemoSession::waitingBytes() const
{
    const auto* tls = qobject_cast<const QSslSocket*>(m_socket);
    return m_socket->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
}

void DemoSession::watchOutput()
{
    if (waitingBytes() > 0 && !m_writeTimer.isActive())
        m_writeTimer.start(m_server->options().writeTimeout);
}

void DemoSession::drop()
{
    m_socket->abort();
}

void DemoSession::read()
{
    m_parser.append(m_socket->readAll());
    process();
}

void DemoSession::process()
{
    DemoRequestParser::Parsed parsed;
    while (!m_waits && !m_server->isFrozen() && m_socket->state() == QAbstractSocket::ConnectedState
        && m_parser.next(parsed)) {
        handle(parsed);
    }
}

void DemoSession::handle(const DemoRequestParser::Parsed& parsed)
{
    using Fault = DemoRequestParser::Fault;
    const DemoRequest& request = parsed.request;
    const QByteArray id = request.value("ActionID");
    const QByteArray action = request.action().toLower();
    // Whatever happened before comes before the answer.
    m_server->flushEvents();
    if (parsed.fault == Fault::LineTooLong)
        send(DemoReply::error(id, "Failed to parse message: line too long"));
    else if (parsed.fault == Fault::TooManyLines)
        send(DemoReply::error(id, "Too many lines in message or allocation failure"));
    else if (parsed.fault == Fault::NoAction)
        send(DemoReply::error(id, "Missing action in request"));
    else if (action == "login")
        login(request);
    else if (action == "challenge")
        challenge(request);
    else if (action == "logoff")
        logoff(id);
    else if (m_user == nullptr && m_server->options().dialect == Dialect::Asterisk14)
        send(DemoReply::error(id, "Authentication Required"));
    else if (m_user == nullptr)
        send(DemoReply::error(id, "Permission denied"));
    else if (action == "events")
        events(request);
    else if (action == "originate" && eventMask(request.value("Async")).value_or(0) == 0)
        originateAndWait(request);
    else
        send(m_server->actions().run(request, {m_user->write, m_server->connectedUsers()}));
    m_server->flushEvents();
}

void DemoSession::challenge(const DemoRequest& request)
{
    const QByteArray id = request.value("ActionID");
    if (request.value("AuthType").compare("MD5", Qt::CaseInsensitive) != 0) {
        send(DemoReply::error(id, "Must specify AuthType"));
        return;
    }
    if (m_challenge.isEmpty())
        m_challenge = QByteArray::number(QRandomGenerator::global()->bounded(1'000'000'000));
    send(DemoReply(id).response("Success").add("Challenge", m_challenge).end().bytes());
}

void DemoSession::login(const DemoRequest& request)
{
    const QByteArray id = request.value("ActionID");
    if (m_user != nullptr) {
        const bool oldest = m_server->options().dialect == Dialect::Asterisk14;
        send(oldest ? DemoReply::error(id, "Already logged in")
                    : DemoReply::success(id, "Already authenticated"));
        return;
    }
    const DemoUser* user = m_server->findUser(request.value("Username"));
    if (user == nullptr || user->secret.isEmpty()) {
        refuse(id);
        return;
    }
    if (request.value("AuthType").compare("MD5", Qt::CaseInsensitive) == 0) {
        const bool right = !m_challenge.isEmpty() && request.value("Key") == user->secret.md5Key(m_challenge);
        right ? accept(*user, request) : refuse(id);
        return;
    }
    const QByteArray given = request.value("Secret");
    QByteArrayView(given) == user->secret.view() ? accept(*user, request) : refuse(id);
}

void DemoSession::accept(const DemoUser& user, const DemoRequest& request)
{
    m_authTimer.stop();
    m_user = &user;
    ++m_server->m_statistics.logins;
    m_server->pbx().welcome();
    m_mask = eventMask(request.value("Events")).value_or(classes::All);
    send(DemoReply::success(request.value("ActionID"), "Authentication accepted"));
    if (m_server->options().dialect == Dialect::Asterisk14 || (eventClasses() & classes::System) == 0)
        return;
    DemoReply reply(QByteArray{});
    reply.add("Event", "FullyBooted").add("Privilege", "system,all");
    if (m_server->options().dialect == Dialect::Asterisk22) {
        const qint64 now = m_server->pbx().state().now();
        reply.add("Uptime", (now - m_server->pbx().started()) / 1000);
        reply.add("LastReload", (now - m_server->pbx().lastReload()) / 1000);
    }
    sendEvents({reply.add("Status", "Fully Booted").end().bytes(), 1});
}

void DemoSession::refuse(const QByteArray& actionId)
{
    m_waits = true;
    QTimer::singleShot(m_server->options().refusalDelay, this, [this, actionId] {
        send(DemoReply::error(actionId, "Authentication failed"));
        m_socket->disconnectFromHost();
    });
}

void DemoSession::events(const DemoRequest& request)
{
    const QByteArray id = request.value("ActionID");
    const std::optional<ClassMask> mask = eventMask(request.value("EventMask"));
    if (!mask) {
        send(DemoReply::error(id, "Invalid event mask"));
        return;
    }
    m_mask = *mask;
    if (m_server->options().dialect == Dialect::Asterisk14)
        send(DemoReply(id).response(*mask == 0 ? "Events Off" : "Events On").end().bytes());
    else
        send(DemoReply(id).response("Success").add("Events", *mask == 0 ? "Off" : "On").end().bytes());
}

void DemoSession::originateAndWait(const DemoRequest& request)
{
    const QByteArray id = request.value("ActionID");
    const DemoPbx::Originate wanted = DemoActions::originateFrom(request);
    const bool complete = wanted.channel.contains('/')
        && (!wanted.application.isEmpty() || (!wanted.context.isEmpty() && !wanted.exten.isEmpty()));
    if (!complete || !m_server->actions().isPermitted("Originate", m_user->write)) {
        send(m_server->actions().run(request, {m_user->write, m_server->connectedUsers()}));
        return;
    }
    m_waits = true;
    const QPointer<DemoSession> self(this);
    m_server->pbx().originate(wanted, [self, id](bool answered) {
        if (self == nullptr)
            return;
        self->send(answered ? DemoReply::success(id, "Originate successfully queued")
                            : DemoReply::error(id, "Originate failed"));
        self->m_waits = false;
        QMetaObject::invokeMethod(self, &DemoSession::process, Qt::QueuedConnection);
    });
}

void DemoSession::logoff(const QByteArray& actionId)
{
    if (m_user == nullptr && m_server->options().dialect == Dialect::Asterisk14)
        send(DemoReply::success(actionId, "See ya"));
    else
        send(DemoReply(actionId).response("Goodbye", "Thanks for all the fish.").end().bytes());
    m_waits = true;
    m_socket->disconnectFromHost();
}

} // namespace wirechief
