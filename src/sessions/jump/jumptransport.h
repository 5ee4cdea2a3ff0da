// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/sockettransport.h"
#include "sshtunnel.h"

#include <QTimer>

namespace wirechief {

/// A SocketTransport, directly or through the tunnel of an ssh that lives as long as the connection. TLS goes
/// through the tunnel from end to end: the certificate is held against the server's own name.
class JumpTransport : public Transport {
    Q_OBJECT
public:
    /// The questions must outlive it.
    explicit JumpTransport(SshQuestions& questions, SshPrograms programs = {}, QObject* parent = nullptr);
    ~JumpTransport() override;

    void open(const AmiPeer& peer, Secret passphrase) override;
    [[nodiscard]] qsizetype read(char* data, qsizetype maximum) override;
    void write(QByteArrayView bytes) override { m_socket.write(bytes); }
    [[nodiscard]] qint64 pendingBytes() const override { return m_socket.pendingBytes(); }
    [[nodiscard]] int addressesTried() const override;
    void setWakeBytes(int bytes) override { m_socket.setWakeBytes(bytes); }
    void close() override;

private:
    void onTunnelReady(const QString& localSocket);
    void onTunnelEnded(const Error& error, bool lasts);
    void onSocketEnded(const std::optional<Error>& error);
    void tellEnd();

    SshQuestions& m_questions;
    SshPrograms m_programs;
    SocketTransport m_socket;
    std::unique_ptr<SshTunnel> m_tunnel; ///< null: directly
    AmiPeer m_peer;
    Secret m_passphrase; ///< until the tunnel stands
    int m_opened = 0; ///< counts connections, so that the end of one that has gone is not told
    bool m_isThrough = false; ///< the tunnel stands
    bool m_hasHeard = false; ///< of the server
    std::optional<Error> m_end; ///< how the socket ended, to be told
    QTimer m_lastWords; ///< ssh may be about to say why
};

} // namespace wirechief
