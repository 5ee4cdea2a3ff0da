// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livesession.h"

#include <QSslSocket>
#include <QTest>

#include <deque>

namespace wirechief {

/// One try to log in from an address of this machine.
struct LoginTry {
    QByteArray user;
    QByteArray secret;
    QHostAddress from; ///< of IPv6: over TLS, which the tests let listen there
    std::optional<bool> letIn; ///< what came of it
};

/// Tries many logins at a time: a server waits a second before it says no.
class LiveLogins : public QObject {
public:
    /// `to6`: where TLS listens on ::1.
    LiveLogins(const LabServer& server, std::vector<LoginTry>& tries)
        : m_server(server)
    {
        for (LoginTry& one : tries)
            m_waiting.push_back(&one);
        for (int i = 0; i < atOnce; ++i)
            next();
    }
    [[nodiscard]] bool isDone() const { return m_waiting.empty() && m_underWay == 0; }

private:
    static constexpr int atOnce = 40; // 50 may be about to log in (authlimit)

    void next()
    {
        if (m_waiting.empty())
            return;
        LoginTry* const one = m_waiting.front();
        m_waiting.pop_front();
        ++m_underWay;
        auto* socket = new QSslSocket(this);
        socket->setPeerVerifyMode(QSslSocket::VerifyNone); // who may log in is asked here, nothing else
        connect(socket, &QIODevice::readyRead, this, [this, socket, one] { read(*socket, *one); });
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket, one] { end(*socket, *one); });
        connect(socket, &QAbstractSocket::errorOccurred, this, [this, socket, one] { end(*socket, *one); });
        const auto login = [socket, one] {
            socket->write("Action: Login\r\nUsername: " + one->user + "\r\nSecret: " + one->secret
                + "\r\nEvents: off\r\n\r\n");
        };
        if (!socket->bind(one->from))
            qFatal("no address %s", qPrintable(one->from.toString()));
        if (one->from.protocol() == QAbstractSocket::IPv6Protocol) {
            connect(socket, &QSslSocket::encrypted, this, login);
            socket->connectToHostEncrypted(QStringLiteral("::1"), m_server.tlsPort);
        } else {
            connect(socket, &QAbstractSocket::connected, this, login);
            socket->connectToHost(m_server.host, m_server.port);
        }
    }
    void read(QSslSocket& socket, LoginTry& one)
    {
        const QByteArray answer = socket.peek(64 * 1024);
        if (!answer.contains("Response: ") || !answer.contains("\r\n\r\n"))
            return;
        one.letIn = answer.contains("Response: Success");
        socket.abort();
    }
    void end(QSslSocket& socket, const LoginTry& one)
    {
        if (!one.letIn)
            qWarning("%s from %s got no answer: %s", one.user.constData(), qPrintable(one.from.toString()),
                qPrintable(socket.errorString()));
        socket.disconnect(this);
        socket.deleteLater();
        --m_underWay;
        next();
    }

    LabServer m_server;
    std::deque<LoginTry*> m_waiting;
    int m_underWay = 0;
};

/// A session that may everything, to load what was put into the files.
struct LiveAdmin : LiveSession {
    LiveAdmin(const Lab& lab, const LabServer& which)
        : LiveSession(which)
    {
        open(QStringLiteral("admin"), lab.secretOf(QStringLiteral("admin")));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(server.capabilities().known, patience); }();
    }
    /// False: the server says that it went wrong, or nothing.
    [[nodiscard]] bool run(const QByteArray& command)
    {
        std::optional<bool> success;
        server.client().send(AmiAction("Command").add("Command", command), nullptr,
            [&success](const Result<AmiReply>& reply) { success = reply && reply->success; });
        // Also where the test has failed, and puts back what it changed.
        return QTest::qWaitFor([&success] { return success.has_value(); }, patience) && *success;
    }
};

} // namespace wirechief
