// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/server/demorequest.h"
#include "replay.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

namespace wirechief {

/// One client of a ReplayServer, with its place in the recording.
class ReplaySession : public QObject {
    Q_OBJECT
public:
    ReplaySession(QTcpSocket* socket, ReplayServer* server);

private:
    void read();
    void handle(const DemoRequest& request);
    void login(const DemoRequest& request);
    void answer(const DemoRequest& request);
    void playUntil(qsizetype step);
    void playDue();

    QTcpSocket* m_socket;
    ReplayServer* m_server;
    DemoRequestParser m_parser;
    QByteArray m_challenge;
    bool m_authenticated = false;
    qsizetype m_step = 0; ///< whose events are being played
    qsizetype m_event = 0; ///< the next of them
    QTimer m_timer;
    QElapsedTimer m_elapsed; ///< since the login
    double m_origin = 0; ///< the recorded time at which it began
};

} // namespace wirechief
