// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectrace.h"

#include "ami/limits.h"
#include "connectguard.h"

#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace wirechief {

void dropSocket(std::unique_ptr<QSslSocket> socket)
{
    if (!socket)
        return;
    socket->disconnect();
    const auto guards = socket->findChildren<ConnectGuard*>();
    for (ConnectGuard* guard : guards)
        guard->disconnect(); // what it has to tell may be on its way
    socket->abort();
    socket.release()->deleteLater();
}

ConnectRace::ConnectRace(SessionClock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_next(clock.makeAlarm())
{
    connect(m_next.get(), &Alarm::rang, this, &ConnectRace::tryNext);
}

ConnectRace::~ConnectRace()
{
    stop();
}

void ConnectRace::start(const QList<QHostAddress>& addresses, quint16 port)
{
    stop();
    m_waiting = addresses;
    m_port = port;
    m_failure = {};
    m_tried = 0;
    m_next->set(m_clock.now());
}

void ConnectRace::stop()
{
    m_next->stop();
    m_waiting.clear();
    for (std::unique_ptr<QSslSocket>& socket : std::exchange(m_running, {}))
        dropSocket(std::move(socket));
    dropSocket(std::move(m_winner));
}

void ConnectRace::tryNext()
{
    if (m_waiting.isEmpty())
        return;
    const QHostAddress address = m_waiting.takeFirst();
    ++m_tried;
    if (!m_waiting.isEmpty())
        m_next->set(m_clock.now() + limits::connectStagger);
    QSslSocket* socket = m_running.emplace_back(std::make_unique<QSslSocket>()).get();
    socket->setProxy(QNetworkProxy::NoProxy); // not even one that the environment names
    socket->setReadBufferSize(limits::socketReadBuffer);
    connect(socket, &QAbstractSocket::connected, this, [this, socket] { onConnected(socket); });
    connect(
        socket, &QAbstractSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
            onFailed(socket, {error, socket->errorString()});
        });
    socket->connectToHost(address.toString(), m_port);
    if (socket->state() == QAbstractSocket::UnconnectedState)
        return; // refused at once
    auto* guard = new ConnectGuard(socket);
    connect(guard, &ConnectGuard::failed, this,
        [this, socket](QAbstractSocket::SocketError error, const QString& words) {
            onFailed(socket, {error, words});
        });
}

std::unique_ptr<QSslSocket> ConnectRace::take(QSslSocket* socket)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
        [socket](const auto& running) { return running.get() == socket; });
    if (found == m_running.end())
        return nullptr;
    std::unique_ptr<QSslSocket> taken = std::move(*found);
    m_running.erase(found);
    return taken;
}

void ConnectRace::onConnected(QSslSocket* socket)
{
    std::unique_ptr<QSslSocket> winner = take(socket);
    if (!winner)
        return;
    winner->disconnect(this);
    delete winner->findChild<ConnectGuard*>();
    stop();
    m_winner = std::move(winner);
    Q_EMIT won();
}

void ConnectRace::onFailed(QSslSocket* socket, const Failure& failure)
{
    std::unique_ptr<QSslSocket> failed = take(socket);
    if (!failed)
        return; // it has been told already
    // "Refused" says that the machine is there: it tells more than an address that leads nowhere.
    if (m_failure.error != QAbstractSocket::ConnectionRefusedError)
        m_failure = failure;
    dropSocket(std::move(failed));
    if (!m_waiting.isEmpty()) {
        m_next->set(m_clock.now()); // from the event loop: the failure may come from inside tryNext()
        return;
    }
    if (m_running.empty())
        Q_EMIT lost(m_failure);
}

} // namespace wirechief
