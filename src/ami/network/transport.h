// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/certificatepin.h"
#include "base/result.h"
#include "base/secret.h"
#include "clientcertificate.h"

#include <QByteArray>
#include <QObject>
#include <QSslCertificate>

namespace wirechief {

/// Where to connect, and how the peer proves who it is. A value.
struct AmiPeer {
    QString host; ///< name or address as PeerName::parse() takes it
    quint16 port = 5038;
    bool tls = false; ///< implicit TLS from the first byte; AMI has no STARTTLS
    QString caFile; ///< PEM file with further authorities; empty: the system's only
    CertificatePin
        trusted; ///< what the user accepted for this peer; then nothing else is, whoever vouches for it
    ClientCertificateFiles clientFiles; ///< shown where the peer wants it, with TLS
    QString jump; ///< a host to go through, for transports that can; empty: directly
    QString localSocket; ///< a Unix socket that leads to host and port, which stay what the peer is
    bool operator==(const AmiPeer&) const = default;
};

/// Why a certificate was not accepted by itself, in plain sentences, with what identifies it.
struct CertificateQuestion {
    QSslCertificate certificate;
    CertificatePin shown; ///< of the certificate
    QStringList problems; ///< sentences
    QStringList reasons; ///< the same as parts of a sentence: "it has expired"
    bool changed = false; ///< another certificate was trusted for this peer before
    bool refused = false; ///< there is nothing to ask: its key proves nothing
    bool notYetValid = false; ///< by the clock of this machine
};

/// A byte pipe to a server. The engine sees only this; sockets live in SocketTransport, tests use
/// MemoryTransport. Every signal comes from the event loop, never from inside a call.
class Transport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts to connect. Ends in ready(), failed(), refused() or untrusted(). The passphrase is that of
    /// AmiPeer::clientFiles; empty: none is known.
    virtual void open(const AmiPeer& peer, Secret passphrase) = 0;
    /// Writes at most `maximum` of the bytes that have come to `data`, and returns how many; never blocks.
    [[nodiscard]] virtual qsizetype read(char* data, qsizetype maximum) = 0;
    /// Queues a copy of bytes for the peer; never blocks. Nothing happens where there is no connection. No
    /// QByteArray, which a queue could share: the caller overwrites what held a secret.
    virtual void write(QByteArrayView bytes) = 0;
    /// Bytes that the peer has not taken yet.
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
    /// Of the connection under way: addresses of the host that were tried; 0: the name has not been resolved.
    [[nodiscard]] virtual int addressesTried() const { return 1; }
    /// readyRead() may wait until so many bytes have come, where the system wakes the program only then; 1:
    /// it comes at once. Of the connection under way.
    virtual void setWakeBytes(int /*bytes*/) { }
    /// Closes at once; no signal comes after it.
    virtual void close() = 0;

Q_SIGNALS:
    /// Somebody is asked something before connected(), or has answered: that time does not count.
    void asking(bool isAsking);
    void connected(); ///< TCP stands; with TLS the handshake follows
    void ready(); ///< bytes can flow (after the handshake, where there is one)
    void readyRead(); ///< bytes wait for read()
    void closed(); ///< by the peer
    void failed(const wirechief::Error& error);
    /// In a way that lasts until somebody changes something at either end.
    void refused(const wirechief::Error& error);
    /// The handshake stopped at this certificate; the connection has been closed, nothing was sent.
    void untrusted(const wirechief::CertificateQuestion& question);
};

} // namespace wirechief
