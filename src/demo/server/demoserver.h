// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "demo/actions/demoactions.h"
#include "demooptions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <memory>

namespace wirechief {

class DemoSession;

/// A server that speaks AMI on loopback, with a small telephone system behind it: the newcomer's first
/// server, the peer of tests, and a load generator.
class DemoServer : public QObject {
    Q_OBJECT
public:
    explicit DemoServer(DemoOptions options, QObject* parent = nullptr);
    ~DemoServer() override;

    /// Starts to listen and to live; the port that it got. Again after close().
    [[nodiscard]] Result<quint16> listen();
    /// Closes all sessions and refuses new ones; the telephone system stands still.
    void close();

    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }
    [[nodiscard]] const DemoOptions& options() const { return m_options; }
    [[nodiscard]] DemoPbx& pbx() { return m_pbx; }
    [[nodiscard]] DemoActions& actions() { return m_actions; }
    /// The secret of a user; empty: there is none of that name.
    [[nodiscard]] Secret secret(QByteArrayView user = "demo") const;
    [[nodiscard]] const DemoUser* findUser(QByteArrayView name) const;
    /// Names of those who are logged in, once for each session.
    [[nodiscard]] QList<QByteArray> connectedUsers() const;
    [[nodiscard]] qsizetype sessionCount() const { return m_sessions.size(); }

    struct Statistics {
        quint64 logins = 0;
        quint64 sessionsClosed = 0;
        quint64 eventsSent = 0; ///< to all sessions together; each of them outside of any list
        quint64 bytesSent = 0;
    };
    [[nodiscard]] const Statistics& statistics() const { return m_statistics; }

    void setEventRate(double perSecond);
    /// Drops all connections without a word, as a network that breaks does.
    void dropSessions();
    /// Keeps the connections and says nothing more, as a server that hangs does.
    void setFrozen(bool frozen);
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    /// Sends what has happened to whom it concerns.
    void flushEvents();
    /// Lets time go on, in tests that do not want to wait.
    void advance(std::chrono::milliseconds time);
    /// Whether time goes on by itself; it does from listen() on.
    void setLive(bool live);

Q_SIGNALS:
    void sessionClosed();

private:
    friend class DemoSession; // which counts

    void addSession();
    void tick();
    void watchReporting();

    DemoOptions m_options;
    DemoPbx m_pbx;
    DemoActions m_actions;
    std::unique_ptr<QTcpServer> m_listener;
    QList<DemoSession*> m_sessions;
    Statistics m_statistics;
    QTimer m_timer;
    QElapsedTimer m_elapsed; ///< since it lives
    qint64 m_advanced = 0; ///< ms of it that have been lived
    bool m_frozen = false;
};

} // namespace wirechief
