// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/sockettransport.h"
#include "lab.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"

namespace wirechief {

constexpr int patience = 30'000; ///< ms; only a limit, nothing is measured

/// A session of a lab user with one real server.
struct LiveSession {
    explicit LiveSession(const LabServer& lab)
        : server(
            lab.release, lab.release, std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock)
    {
        login.peer.host = lab.host;
        login.peer.port = lab.port;
    }
    void open(const QString& user, const QByteArray& secret)
    {
        login.user = user;
        server.client().open(login, Secret(secret));
    }
    AmiClient::State state() const { return server.client().state(); }

    FlushClock clock;
    AmiLogin login;
    Server server;
};

} // namespace wirechief
