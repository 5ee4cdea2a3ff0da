// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSslConfiguration>

#include <functional>

namespace wirechief {

/// A key and a certificate for localhost and 127.0.0.1 that signs itself, made anew: what a demo server with
/// TLS shows. The key is never in a file.
struct DemoCertificate {
    QSslConfiguration configuration; ///< for the server's side
    QByteArray pem; ///< for a client that is to trust it
    QByteArray fingerprint; ///< SHA-256, 32 bytes

    using Done = std::function<void(const Result<DemoCertificate>&)>;
    /// Runs the program `openssl`; without it the error says so. `done` is called from the event loop, unless
    /// `context` has gone by then.
    static void make(QObject* context, const Done& done);
};

} // namespace wirechief
