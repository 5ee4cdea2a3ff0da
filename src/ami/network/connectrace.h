// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/sessionclock.h"

#include <QHostAddress>
#include <QSslSocket>

#include <memory>
#include <vector>

namespace wirechief {

/// Connects to several addresses of one host, the next one whenever the last has not answered within
/// limits::connectStagger or has failed (RFC 8305). The first that stands wins; the others are closed.
/// Signals come from the event loop, never from inside a call.
class ConnectRace : public QObject {
    Q_OBJECT
public:
    /// How an attempt ended.
    struct Failure {
        QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
        QString words;
    };

    explicit ConnectRace(SessionClock& clock, QObject* parent = nullptr);
    ~ConnectRace() override;

    void start(const QList<QHostAddress>& addresses, quint16 port);
    /// Closes what is under way; no signal comes after it.
    void stop();
    /// Addresses that have been tried since start().
    [[nodiscard]] int tried() const { return m_tried; }
    /// After won(): the connected socket, not encrypted yet. Only once.
    [[nodiscard]] std::unique_ptr<QSslSocket> takeWinner() { return std::move(m_winner); }

Q_SIGNALS:
    void won();
    /// None of the addresses; what the most telling one said.
    void lost(const wirechief::ConnectRace::Failure& failure);

private:
    void tryNext();
    void onConnected(QSslSocket* socket);
    void onFailed(QSslSocket* socket, const Failure& failure);
    /// Out of those under way; null where it is none of them any more.
    [[nodiscard]] std::unique_ptr<QSslSocket> take(QSslSocket* socket);

    SessionClock& m_clock;
    std::unique_ptr<Alarm> m_next;
    QList<QHostAddress> m_waiting;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QSslSocket>> m_running;
    std::unique_ptr<QSslSocket> m_winner;
    Failure m_failure;
    int m_tried = 0;
};

/// Closes a socket that may be in the middle of one of its own signals; neither it nor its guard says
/// anything after that.
void dropSocket(std::unique_ptr<QSslSocket> socket);

} // namespace wirechief
