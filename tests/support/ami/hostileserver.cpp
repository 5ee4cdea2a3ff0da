// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostileserver.h"

#include <QDebug>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wirechief {

namespace {

/// So much may wait in our own memory before a flood goes on.
constexpr qint64 floodAhead = 256 * 1024;

int fd(const QSslSocket& socket)
{
    return int(socket.socketDescriptor());
}

} // namespace

Script& Script::add(Step step)
{
    m_steps.push_back(std::move(step));
    return *this;
}

Script& Script::say(const QByteArray& text)
{
    return add([text](HostilePeer& peer) {
        QByteArray bytes = peer.withIds(text);
        bytes.replace("\n", "\r\n");
        peer.m_socket->write(bytes);
        return true;
    });
}

Script& Script::send(const QByteArray& bytes, qsizetype piece)
{
    if (piece <= 0) {
        return add([bytes](HostilePeer& peer) {
            peer.m_socket->write(bytes);
            return true;
        });
    }
    // The next piece leaves when the kernel has the one before it, without Nagle's waiting: the client reads
    // many of them one by one.
    return add([rest = bytes, piece](HostilePeer& peer) mutable {
        if (peer.m_socket->bytesToWrite() > 0)
            return false;
        peer.m_socket->write(rest.left(piece));
        rest.remove(0, piece);
        return rest.isEmpty();
    });
}

Script& Script::expect(const QByteArray& action)
{
    return add([action](HostilePeer& peer) {
        for (;;) {
            const QByteArray taken = peer.takeAction();
            if (taken.isEmpty() || taken == action)
                return !taken.isEmpty();
        }
    });
}

Script& Script::expectAnything()
{
    return add([](HostilePeer& peer) { return !peer.m_heard.isEmpty(); });
}

Script& Script::answer(const QByteArray& action, const QByteArray& headers)
{
    return expect(action).say(QByteArray("Response: Success\nActionID: %id\n" + headers + "\n"));
}

Script& Script::flood(const QByteArray& piece, qint64 times)
{
    return flood([piece](qint64) { return piece; }, times);
}

Script& Script::flood(std::function<QByteArray(qint64)> piece, qint64 times)
{
    return add([piece = std::move(piece), times, done = qint64(0)](HostilePeer& peer) mutable {
        while (done < times && peer.m_socket->bytesToWrite() < floodAhead)
            peer.m_socket->write(piece(done++));
        return done == times;
    });
}

Script& Script::close()
{
    return add([](HostilePeer& peer) {
        peer.m_socket->disconnectFromHost();
        return true;
    });
}

Script& Script::halfClose()
{
    return add([](HostilePeer& peer) {
        if (peer.m_socket->bytesToWrite() > 0 || peer.m_socket->encryptedBytesToWrite() > 0)
            return false;
        ::shutdown(fd(*peer.m_socket), SHUT_WR);
        return true;
    });
}

Script& Script::reset()
{
    return add([](HostilePeer& peer) {
        if (peer.m_socket->bytesToWrite() > 0 || peer.m_socket->encryptedBytesToWrite() > 0)
            return false;
        peer.resetSocket();
        return true;
    });
}

Script& Script::stopReading()
{
    return add([](HostilePeer& peer) {
        peer.m_reads = false;
        peer.m_socket->setReadBufferSize(1);
        return true;
    });
}

Script& Script::startTls(const TlsServer& tls)
{
    return add([tls, started = false](HostilePeer& peer) mutable {
        if (!started) {
            started = true;
            tls.applyTo(*peer.m_socket);
            peer.m_socket->startServerEncryption();
        }
        return peer.m_socket->isEncrypted();
    });
}

Script& Script::sendBelowTls(const QByteArray& bytes)
{
    return add([bytes](HostilePeer& peer) {
        if (peer.m_socket->encryptedBytesToWrite() > 0 || peer.m_socket->bytesToWrite() > 0)
            return false;
        return ::send(fd(*peer.m_socket), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL)
            == bytes.size();
    });
}

Script& Script::greet(const QByteArray& version)
{
    return say(QByteArray("Asterisk Call Manager/" + version + "\n"))
        .answer("Challenge", "Challenge: 840415273\n");
}

Script& Script::logIn(const QByteArray& version)
{
    return greet(version).answer("Login", "Message: Authentication accepted\n");
}

Script& Script::serve(const std::map<QByteArray, QByteArray>& answers)
{
    return add([answers](HostilePeer& peer) {
        peer.m_answers = answers;
        return true;
    });
}

HostilePeer::HostilePeer(qintptr descriptor, const Script& script)
    : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QIODevice::readyRead, this, &HostilePeer::hear);
    connect(m_socket.get(), &QIODevice::bytesWritten, this, &HostilePeer::run);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &HostilePeer::run);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &HostilePeer::run);
    goOn(script);
}

HostilePeer::~HostilePeer()
{
    m_socket->disconnect(this);
}

void HostilePeer::goOn(const Script& script)
{
    m_steps.insert(m_steps.end(), script.m_steps.begin(), script.m_steps.end());
    run();
}

bool HostilePeer::hasEnded() const
{
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

QByteArrayList HostilePeer::actions() const
{
    QByteArrayList names;
    for (const QByteArray& line : m_heard.split('\n')) {
        if (line.startsWith("Action: "))
            names.append(line.mid(8).trimmed());
    }
    return names;
}

void HostilePeer::run()
{
    if (m_running)
        return; // a step's own doing
    m_running = true;
    while (!m_steps.empty() && !hasEnded() && m_steps.front()(*this))
        m_steps.pop_front();
    if (m_steps.empty() && !m_answers.empty() && !hasEnded())
        serve();
    m_running = false;
}

void HostilePeer::hear()
{
    if (!m_reads)
        return;
    m_heard += m_socket->readAll();
    run();
}

/// The name of the next action; empty where none has come.
QByteArray HostilePeer::takeAction()
{
    const qsizetype end = m_heard.indexOf("\r\n\r\n", m_taken);
    if (end < 0)
        return {};
    QByteArray name = "without a name";
    for (const QByteArray& line : m_heard.mid(m_taken, end - m_taken).split('\n')) {
        if (line.startsWith("Action: "))
            name = line.mid(8).trimmed();
        else if (line.startsWith("ActionID: "))
            m_lastId = line.mid(10).trimmed();
    }
    m_taken = end + 4;
    m_ids[name] = m_lastId;
    return name;
}

void HostilePeer::serve()
{
    for (QByteArray action = takeAction(); !action.isEmpty(); action = takeAction()) {
        const auto answer = m_answers.find(action);
        QByteArray text = answer != m_answers.end()
            ? answer->second
            : QByteArray("Response: Error\nActionID: %id\nMessage: Invalid/unknown command\n\n");
        m_socket->write(withIds(text).replace("\n", "\r\n"));
    }
}

QByteArray HostilePeer::withIds(QByteArray text) const
{
    for (const auto& [action, id] : m_ids)
        text.replace(QByteArray("%id:" + action), id);
    return text.replace("%id", m_lastId);
}

void HostilePeer::resetSocket()
{
    // Not abort(): QSslSocket still flushes what it had to encrypt, into a session that is gone by then.
    const linger atOnce{1, 0};
    const sockaddr nowhere{AF_UNSPEC, {}};
    ::setsockopt(fd(*m_socket), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    (void)::connect(fd(*m_socket), &nowhere, sizeof nowhere);
}

HostileServer::HostileServer(std::vector<Script> scripts, const QHostAddress& address, quint16 port)
    : m_address(address)
    , m_scripts(std::move(scripts))
{
    setMaxPendingConnections(10'000);
    if (!listen(m_address, port))
        qFatal("no port on loopback: %s", qPrintable(errorString()));
    m_port = serverPort();
}

void HostileServer::plays(std::vector<Script> scripts)
{
    m_scripts = std::move(scripts);
    m_next = 0;
}

void HostileServer::listenAgain()
{
    if (!listen(m_address, m_port))
        qFatal("the port has gone: %s", qPrintable(errorString()));
}

QByteArray HostileServer::heard() const
{
    QByteArray all;
    for (const auto& peer : m_peers)
        all += peer->heard();
    return all;
}

void HostileServer::incomingConnection(qintptr descriptor)
{
    const Script& script = m_scripts.at(std::min(m_next++, m_scripts.size() - 1));
    m_peers.push_back(std::make_unique<HostilePeer>(descriptor, script));
}

BlackHole::BlackHole(const QHostAddress& address, quint16 port)
{
    // Qt says how the address looks to the system; its own queue is never full.
    QTcpServer model;
    if (!model.listen(address, port))
        qFatal("no port on loopback: %s", qPrintable(model.errorString()));
    m_port = model.serverPort();
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    auto* generic = reinterpret_cast<sockaddr*>(&storage);
    ::getsockname(int(model.socketDescriptor()), generic, &length);
    model.close();
    m_listener = ::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (::bind(m_listener, generic, length) != 0 || ::listen(m_listener, 0) != 0)
        qFatal("the port has gone");
    // The first one fills the queue; the others make sure of it.
    for (int i = 0; i < 3; ++i) {
        const int filler = ::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        (void)::connect(filler, generic, length);
        m_fillers.push_back(filler);
    }
}

BlackHole::~BlackHole()
{
    for (const int filler : m_fillers)
        ::close(filler);
    ::close(m_listener);
}

} // namespace wirechief
