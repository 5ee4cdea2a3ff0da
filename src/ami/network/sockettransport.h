// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectrace.h"
#include "namelookup.h"
#include "peername.h"
#include "transport.h"

#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace wirechief {

/// TCP or TLS, directly, or over a Unix socket that leads there: a proxy of the environment is not asked. All
/// addresses of the host race. The one place that decides on trust: a certificate that the system's
/// authorities (or the given CA file) prove for this host is accepted, so is the one the user pinned;
/// anything else, and a key that is too weak to prove anything, stops before a byte is sent. There is no
/// fall-back from TLS to plain.
class SocketTransport : public Transport {
    Q_OBJECT
public:
    /// The clock must outlive the transport.
    explicit SocketTransport(SessionClock& clock = systemClock(),
        std::unique_ptr<NameLookup> lookup = makeSystemLookup(), QObject* parent = nullptr);
    ~SocketTransport() override;

    void open(const AmiPeer& peer, Secret passphrase) override;
    [[nodiscard]] qsizetype read(char* data, qsizetype maximum) override;
    void write(QByteArrayView bytes) override;
    [[nodiscard]] qint64 pendingBytes() const override;
    [[nodiscard]] int addressesTried() const override;
    void setWakeBytes(int bytes) override;
    void close() override;

private:
    void onResolved(const QList<QHostAddress>& addresses);
    void onRaceWon();
    void connectLocally();
    void onConnected();
    void onRaceLost(const ConnectRace::Failure& failure);
    void failLater(Error error);
    void report(const Error& error);
    void ask(const CertificateQuestion& question);
    void closeLater();
    void onEncrypted();
    void onSslErrors(const QList<QSslError>& errors);
    void onError(QAbstractSocket::SocketError error);
    void onTlsError();
    [[nodiscard]] Result<void> prepareTls();
    void startTls();
    void encrypt();
    [[nodiscard]] Error connectError(QAbstractSocket::SocketError error, const QString& words) const;

    std::unique_ptr<NameLookup> m_lookup;
    ConnectRace m_race;
    std::unique_ptr<QSslSocket> m_socket; ///< once it is connected
    QSslConfiguration m_tls;
    std::optional<QSsl::AlertType> m_alert; ///< the fatal one with which the peer ended TLS
    AmiPeer m_peer;
    Secret m_passphrase; ///< until the client's certificate was read
    PeerName m_name;
    int m_opened = 0; ///< counts connections, so that an error of one that has gone is not told
    bool m_reported = false; ///< how this connection ended has been told
};

/// Why nothing can be reached at this address: it is a link-local one without its interface, or with one that
/// is not there. The system says of both that nobody listens.
[[nodiscard]] std::optional<Error> zoneProblem(const QHostAddress& address);

} // namespace wirechief
