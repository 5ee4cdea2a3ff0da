// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sockettransport.h"

#include "base/displaytext.h"
#include "base/limits.h"
#include "base/logging.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>

namespace wirechief {

namespace {

QByteArray fingerprintOf(const QSslCertificate& certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

} // namespace

SocketTransport::SocketTransport(QObject* parent)
    : Transport(parent)
{
}

SocketTransport::~SocketTransport()
{
    close();
}

void SocketTransport::open(const AmiPeer& peer)
{
    close();
    m_peer = peer;
    m_reported = false;
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(limits::socketReadBuffer);
    connect(m_socket.get(), &QAbstractSocket::connected, this, &SocketTransport::onConnected);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Transport::ready);
    connect(m_socket.get(), &QIODevice::readyRead, this, &Transport::readyRead);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &SocketTransport::onSslErrors);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &SocketTransport::onError);

    if (!peer.tls) {
        m_socket->connectToHost(peer.host, peer.port);
        return;
    }
    if (!loadAuthorities())
        return;
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setProtocol(QSsl::TlsV1_2OrLater);
    m_socket->connectToHostEncrypted(peer.host, peer.port);
}

void SocketTransport::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    Q_EMIT connected();
    if (!m_peer.tls)
        Q_EMIT ready();
}

bool SocketTransport::loadAuthorities()
{
    if (m_peer.caFile.isEmpty())
        return true;
    QSslConfiguration configuration = m_socket->sslConfiguration();
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(m_peer.caFile, QSsl::Pem);
    if (authorities.isEmpty()) {
        const QString file = displayText(m_peer.caFile, 200);
        // From the event loop, as every signal: open() is still running.
        QMetaObject::invokeMethod(
            this,
            [this, file] {
                report({ErrorKind::Storage, tr("%1 holds no certificate that can be read.").arg(file),
                    tr("Choose a PEM file, or leave the field empty to trust the system's authorities.")});
            },
            Qt::QueuedConnection);
        return false;
    }
    configuration.setCaCertificates(configuration.caCertificates() + authorities);
    m_socket->setSslConfiguration(configuration);
    return true;
}

void SocketTransport::onSslErrors(const QList<QSslError>& errors)
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    const QByteArray fingerprint = certificate.isNull() ? QByteArray() : fingerprintOf(certificate);
    if (!fingerprint.isEmpty() && fingerprint == m_peer.trustedFingerprint) {
        m_socket->ignoreSslErrors(); // this very certificate was accepted by the user
        return;
    }
    CertificateQuestion question;
    question.certificate = certificate;
    question.fingerprint = fingerprint;
    question.changed = !m_peer.trustedFingerprint.isEmpty();
    for (const QSslError& error : errors)
        question.problems.append(error.errorString());
    question.problems.removeDuplicates();
    m_reported = true;
    closeLater();
    Q_EMIT untrusted(question);
}

void SocketTransport::report(const Error& error)
{
    if (m_reported)
        return;
    m_reported = true;
    closeLater();
    Q_EMIT failed(error);
}

void SocketTransport::onError(QAbstractSocket::SocketError error)
{
    if (m_reported)
        return;
    const QString host = displayText(m_peer.host, 100);
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        // Bytes that came before are still to be read.
        m_reported = true;
        Q_EMIT closed();
        return;
    case QAbstractSocket::ConnectionRefusedError:
        report({ErrorKind::Network, tr("%1 refused the connection on port %2.").arg(host).arg(m_peer.port),
            tr("Check that Asterisk runs there, and enabled, port and bindaddr in manager.conf.")});
        return;
    case QAbstractSocket::HostNotFoundError:
        report({ErrorKind::Network, tr("The name %1 does not resolve to an address.").arg(host),
            tr("Check the spelling, or the name server of this machine.")});
        return;
    case QAbstractSocket::SocketTimeoutError:
        report({ErrorKind::Timeout, tr("%1 did not answer on port %2.").arg(host).arg(m_peer.port),
            tr("A firewall may drop the packets, or the machine is down.")});
        return;
    case QAbstractSocket::NetworkError:
        report({ErrorKind::Network, tr("%1 cannot be reached.").arg(host),
            tr("Check the network of this machine.")});
        return;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        report({ErrorKind::Protocol,
            tr("The TLS handshake with %1 failed: %2.").arg(host, displayText(m_socket->errorString(), 200)),
            tr("Port %1 may be the one without encryption; AMI over TLS is usually 5039. Very old servers "
               "speak only "
               "TLS versions that are refused here.")
                .arg(m_peer.port)});
        return;
    default:
        report({ErrorKind::Network,
            tr("The connection to %1 failed: %2.").arg(host, displayText(m_socket->errorString(), 200)),
            tr("Check host and port.")});
    }
}

qsizetype SocketTransport::read(char* data, qsizetype maximum)
{
    // A closed socket says -1: nothing more has come.
    return m_socket ? std::max<qsizetype>(0, m_socket->read(data, maximum)) : 0;
}

void SocketTransport::write(const QByteArray& bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

qint64 SocketTransport::pendingBytes() const
{
    return m_socket ? m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() : 0;
}

void SocketTransport::closeLater()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    // A socket must not die inside its own signal.
    QSslSocket* socket = m_socket.release();
    socket->abort();
    socket->deleteLater();
}

void SocketTransport::close()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->flush(); // a Logoff that was just written goes out, if the peer takes it at once
    closeLater();
}

} // namespace wirechief
