// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demorequest.h"
#include "demowire.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace wirechief {

class DemoServer;
struct DemoUser;

/// One client of the demo server: its login, its event mask and its limits.
class DemoSession : public QObject {
    Q_OBJECT
public:
    /// Takes the socket.
    DemoSession(QTcpSocket* socket, DemoServer* server);

    [[nodiscard]] bool isAuthenticated() const { return m_user != nullptr; }
    [[nodiscard]] const DemoUser* user() const { return m_user; }
    /// The classes of events that it gets: its rights, cut by its mask.
    [[nodiscard]] ClassMask eventClasses() const;
    /// False: the connection has gone.
    bool send(const QByteArray& bytes);
    void sendEvents(const DemoEvents::Seen& events);
    /// Closes the connection at once, without a word.
    void drop();
    /// Handles what has come, unless it waits for something.
    void process();

Q_SIGNALS:
    void closed(wirechief::DemoSession* session);

private:
    void read();
    void handle(const DemoRequestParser::Parsed& parsed);
    void login(const DemoRequest& request);
    void accept(const DemoUser& user, const DemoRequest& request);
    void refuse(const QByteArray& actionId);
    void challenge(const DemoRequest& request);
    void events(const DemoRequest& request);
    void originateAndWait(const DemoRequest& request);
    void logoff(const QByteArray& actionId);
    [[nodiscard]] qint64 waitingBytes() const;
    void watchOutput();

    QTcpSocket* m_socket;
    DemoServer* m_server;
    DemoRequestParser m_parser;
    const DemoUser* m_user = nullptr;
    ClassMask m_mask = classes::All;
    QByteArray m_challenge;
    bool m_waits = false; ///< input is left alone: a refusal or a call is under way
    QTimer m_authTimer;
    QTimer m_writeTimer;
};

} // namespace wirechief
