// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport.h"

#include <QSsl>

#include <optional>

class QSslError;

/// What is wrong with a certificate or a handshake, in our own words: those of the TLS library are for its
/// authors.
namespace wirechief::tlserrors {

/// A key that others can compute proves nothing, so nobody may trust it.
[[nodiscard]] bool isWeak(const QSslCertificate& certificate);

/// What tells it from all others; nothing of one that is not there.
[[nodiscard]] CertificatePin pinOf(const QSslCertificate& certificate);

/// Why the certificate was not accepted by itself.
[[nodiscard]] CertificateQuestion question(
    const AmiPeer& peer, const QSslCertificate& certificate, const QList<QSslError>& errors);

struct Failure {
    Error error;
    bool lasts = false; ///< it would fail in the same way again
};

/// Of a handshake. `alert`: the last fatal one of the peer; `words`: those of the TLS library; `ours`: the
/// certificate that we have for the peer, or null.
[[nodiscard]] Failure handshakeFailure(const AmiPeer& peer, const std::optional<QSsl::AlertType>& alert,
    const QString& words, const QSslCertificate& ours);
/// Behind the handshake. Since TLS 1.3 it is only there that a peer says what it thinks of our certificate.
[[nodiscard]] Failure linkFailure(
    const AmiPeer& peer, const std::optional<QSsl::AlertType>& alert, const QSslCertificate& ours);
/// The library did not even begin: our key is not that of our certificate, or is too weak.
[[nodiscard]] Failure unusableClientCertificate(const AmiPeer& peer);

} // namespace wirechief::tlserrors
