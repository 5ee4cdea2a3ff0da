// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "dialect.h"

#include <QSslConfiguration>

#include <chrono>
#include <optional>
#include <vector>

namespace wirechief {

/// A section of the demo's manager.conf.
struct DemoUser {
    QByteArray name;
    Secret secret;
    ClassMask read = classes::All;
    ClassMask write = classes::All;
};

/// How a demo server is to be.
struct DemoOptions {
    quint16 port = 0; ///< on 127.0.0.1; 0: the system chooses
    quint64 seed = 1; ///< what happens in the telephone system follows from it
    Dialect dialect = Dialect::Asterisk22;
    double eventsPerSecond = 0; ///< beside the calls
    int loadChannels = 300; ///< that those events are about
    int callsPerMinute = 24; ///< about 12 of them at the same time
    bool scene = false; ///< beside calls that pass, those of DemoScene
    std::vector<DemoUser> users; ///< none: one user `demo` with a secret of its own
    std::optional<QSslConfiguration> tls; ///< where it is set, TLS from the first byte
    std::chrono::milliseconds refusalDelay{1000}; ///< before `Authentication failed`
    std::chrono::milliseconds authTimeout{30'000}; ///< a session that does not log in is closed
    std::chrono::milliseconds writeTimeout{5'000}; ///< a session that reads nothing for so long is closed
    qint64 outputLimit = 16 * 1024 * 1024; ///< bytes that may wait for a session; beyond it is closed
};

} // namespace wirechief
