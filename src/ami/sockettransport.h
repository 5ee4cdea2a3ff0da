// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport.h"

#include <QSslSocket>

#include <memory>

namespace wirechief {

/// TCP or TLS. The one place that decides on trust: a certificate that the system's authorities (or the
/// given CA file) prove for this host is accepted, so is the one the user pinned; anything else stops before
/// a byte is sent. There is no fall-back from TLS to plain.
class SocketTransport : public Transport {
    Q_OBJECT
public:
    explicit SocketTransport(QObject* parent = nullptr);
    ~SocketTransport() override;

    void open(const AmiPeer& peer) override;
    [[nodiscard]] qsizetype read(char* data, qsizetype maximum) override;
    void write(const QByteArray& bytes) override;
    [[nodiscard]] qint64 pendingBytes() const override;
    void close() override;

private:
    void onConnected();
    void report(const Error& error);
    void closeLater();
    void onSslErrors(const QList<QSslError>& errors);
    void onError(QAbstractSocket::SocketError error);
    bool loadAuthorities();

    std::unique_ptr<QSslSocket> m_socket;
    AmiPeer m_peer;
    bool m_reported = false; ///< how this connection ended has been told
};

} // namespace wirechief
