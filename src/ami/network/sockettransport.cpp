// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sockettransport.h"

#include "ami/limits.h"
#include "base/background.h"
#include "base/displaytext.h"
#include "base/logging.h"
#include "localconnect.h"
#include "tlserrors.h"
#include "triedagain.h"

#include <QNetworkInterface>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace wirechief {

namespace {

bool isInterfaceHere(const QString& zone)
{
    bool isIndex = false;
    const int index = zone.toInt(&isIndex);
    return isIndex ? !QNetworkInterface::interfaceNameFromIndex(index).isEmpty()
                   : QNetworkInterface::interfaceIndexFromName(zone) != 0;
}

} // namespace

std::optional<Error> zoneProblem(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.isLinkLocal())
        return std::nullopt;
    const QString zone = address.scopeId();
    if (zone.isEmpty())
        return Error{ErrorKind::Network,
            SocketTransport::tr("%1 is a link-local address: it needs its interface, as in %1%eth0.")
                .arg(address.toString()),
            SocketTransport::tr("Add the interface of this machine that leads to the server.")};
    if (!isInterfaceHere(zone))
        return Error{ErrorKind::Network,
            SocketTransport::tr("There is no interface %1 here.").arg(displayName(zone)),
            SocketTransport::tr("Write one of this machine behind the % of the address.")};
    return std::nullopt;
}

SocketTransport::SocketTransport(SessionClock& clock, std::unique_ptr<NameLookup> lookup, QObject* parent)
    : Transport(parent)
    , m_lookup(std::move(lookup))
    , m_race(clock)
{
    connect(m_lookup.get(), &NameLookup::finished, this, &SocketTransport::onResolved);
    connect(&m_race, &ConnectRace::won, this, &SocketTransport::onRaceWon);
    connect(&m_race, &ConnectRace::lost, this, &SocketTransport::onRaceLost);
}

SocketTransport::~SocketTransport()
{
    close();
}

void SocketTransport::open(const AmiPeer& peer, Secret passphrase)
{
    close();
    m_peer = peer;
    m_passphrase = std::move(passphrase);
    m_name = PeerName::parse(peer.host);
    m_reported = false;
    m_alert.reset();
    if (const Result<void> prepared = prepareTls(); !prepared)
        failLater(prepared.error());
    else if (!peer.localSocket.isEmpty())
        connectLocally();
    else if (const std::optional<Error> problem = zoneProblem(m_name.address))
        failLater(*problem);
    else if (!m_name.address.isNull())
        m_race.start({m_name.address}, peer.port);
    else if (m_name.lookUp.isEmpty())
        failLater(connectError(QAbstractSocket::HostNotFoundError, {}));
    else
        m_lookup->start(m_name.lookUp);
}

void SocketTransport::failLater(Error error)
{
    // From the event loop, as every signal: open() is still running. A close() in between makes it void.
    QMetaObject::invokeMethod(
        this,
        [this, error = std::move(error), opened = m_opened] {
            if (opened == m_opened)
                report(error);
        },
        Qt::QueuedConnection);
}

void SocketTransport::onResolved(const QList<QHostAddress>& addresses)
{
    if (addresses.isEmpty())
        report(connectError(QAbstractSocket::HostNotFoundError, {}));
    else
        m_race.start(interleaved(addresses), m_peer.port);
}

void SocketTransport::onRaceLost(const ConnectRace::Failure& failure)
{
    report(connectError(failure.error, failure.words));
}

void SocketTransport::connectLocally()
{
    const std::optional<qintptr> descriptor = connectToLocalSocket(m_peer.localSocket);
    if (!descriptor) {
        // A socket has its name before anybody listens. Whoever waits has a deadline.
        QTimer::singleShot(limits::localConnectInterval, this, [this, opened = m_opened] {
            if (opened == m_opened)
                connectLocally();
        });
        return;
    }
    m_socket = std::make_unique<QSslSocket>();
    if (!m_socket->setSocketDescriptor(*descriptor)) {
        m_socket.reset();
        failLater({ErrorKind::Network, tr("The tunnel to %1 cannot be used.").arg(displayName(m_peer.host)),
            triedAgainText()});
        return;
    }
    // From the event loop, as every signal.
    QMetaObject::invokeMethod(
        this,
        [this, opened = m_opened] {
            if (opened == m_opened)
                onConnected();
        },
        Qt::QueuedConnection);
}

void SocketTransport::onRaceWon()
{
    m_socket = m_race.takeWinner();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    onConnected();
}

void SocketTransport::onConnected()
{
    connect(m_socket.get(), &QSslSocket::encrypted, this, &SocketTransport::onEncrypted);
    connect(m_socket.get(), &QSslSocket::alertReceived, this,
        [this](QSsl::AlertLevel level, QSsl::AlertType type) {
            if (level == QSsl::AlertLevel::Fatal)
                m_alert = type;
        });
    connect(m_socket.get(), &QIODevice::readyRead, this, [this] {
        if (!m_peer.tls || m_socket->isEncrypted())
            Q_EMIT readyRead(); // what comes before belongs to the handshake
    });
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &SocketTransport::onSslErrors);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &SocketTransport::onError);
    const QPointer<SocketTransport> self(this);
    Q_EMIT connected();
    if (self.isNull() || !m_socket)
        return;
    if (m_peer.tls)
        startTls();
    else
        Q_EMIT ready();
}

void SocketTransport::startTls()
{
    if (m_peer.clientFiles.certificate.isEmpty()) {
        encrypt();
        return;
    }
    // Only now: no file has to be there, and nobody is asked for its passphrase, for a server that cannot be
    // reached. In a worker: how long the key takes to open is up to whoever sealed it.
    inBackground(
        this,
        [files = m_peer.clientFiles, passphrase = std::exchange(m_passphrase, Secret())] {
            return readClientCertificate(files, passphrase);
        },
        [this, opened = m_opened](const Result<ClientCertificate>& ours) {
            if (opened != m_opened || !m_socket)
                return;
            if (!ours) {
                report(ours.error());
                return;
            }
            m_tls.setLocalCertificateChain(ours->chain);
            m_tls.setPrivateKey(ours->key);
            encrypt();
        });
}

void SocketTransport::encrypt()
{
    m_socket->setSslConfiguration(m_tls);
    m_socket->setPeerVerifyName(m_name.certificate);
    m_socket->startClientEncryption();
}

Result<void> SocketTransport::prepareTls()
{
    if (!m_peer.tls)
        return {};
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (m_peer.caFile.isEmpty())
        return {};
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(m_peer.caFile, QSsl::Pem);
    if (authorities.isEmpty())
        return Error{ErrorKind::Storage,
            tr("%1 holds no certificate that can be read.").arg(displayText(m_peer.caFile, 200)),
            tr("Choose a PEM file, or leave the field empty to trust the system's authorities.")};
    m_tls.addCaCertificates(authorities);
    return {};
}

void SocketTransport::onEncrypted()
{
    // Whoever vouches for it: whether the library minds a weak key depends on how the system is set up.
    // Nor does that count where the user trusts one key: an authority that was deceived vouches for others.
    const CertificateQuestion question = tlserrors::question(m_peer, m_socket->peerCertificate(), {});
    if (question.refused || question.changed)
        ask(question);
    else
        Q_EMIT ready();
}

void SocketTransport::onSslErrors(const QList<QSslError>& errors)
{
    const CertificateQuestion question = tlserrors::question(m_peer, m_socket->peerCertificate(), errors);
    if (m_peer.trusted.accepts(question.shown) && !question.refused)
        m_socket->ignoreSslErrors(); // the user accepted this very key
    else
        ask(question);
}

void SocketTransport::ask(const CertificateQuestion& question)
{
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
    if (error.kind == ErrorKind::Passphrase)
        Q_EMIT refused(error);
    else
        Q_EMIT failed(error);
}

void SocketTransport::onError(QAbstractSocket::SocketError error)
{
    if (m_reported)
        return;
    const bool isTls = error == QAbstractSocket::SslHandshakeFailedError
        || error == QAbstractSocket::SslInternalError || error == QAbstractSocket::SslInvalidUserDataError;
    if (isTls || m_alert) {
        onTlsError();
        return;
    }
    if (error == QAbstractSocket::RemoteHostClosedError) {
        // Bytes that came before are still to be read.
        m_reported = true;
        Q_EMIT closed();
        return;
    }
    report(connectError(error, m_socket->errorString()));
}

void SocketTransport::onTlsError()
{
    qCDebug(lcAmi) << "TLS failed:" << m_socket->errorString();
    const QSslCertificate ours = m_socket->localCertificate();
    const bool isOursUnusable
        = m_socket->error() == QAbstractSocket::SslInvalidUserDataError && !ours.isNull();
    const tlserrors::Failure failure = isOursUnusable ? tlserrors::unusableClientCertificate(m_peer)
        : m_socket->isEncrypted()
        ? tlserrors::linkFailure(m_peer, m_alert, ours)
        : tlserrors::handshakeFailure(m_peer, m_alert, m_socket->errorString(), ours);
    if (!failure.lasts) {
        report(failure.error);
        return;
    }
    m_reported = true;
    closeLater();
    Q_EMIT refused(failure.error);
}

Error SocketTransport::connectError(QAbstractSocket::SocketError error, const QString& words) const
{
    const QString host = displayName(m_peer.host);
    // Where one address is the only one, saying so would be noise.
    const int tried = addressesTried();
    const QString count = tried > 1
        ? QString(QLatin1Char(' ') + tr("%Ln address(es) were tried.", nullptr, tried))
        : QString();
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorKind::Network,
            tr("%1 refused the connection on port %2.").arg(host, QString::number(m_peer.port)) + count,
            m_peer.tls
                ? tr(
                    "Check that Asterisk runs there, and enabled, tlsenable and tlsbindaddr in manager.conf.")
                : tr("Check that Asterisk runs there, and enabled, port and bindaddr in manager.conf.")};
    case QAbstractSocket::HostNotFoundError:
        return {ErrorKind::Network, tr("The name %1 does not resolve to an address.").arg(host),
            tr("Check the spelling, or the name server of this machine.")};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorKind::Timeout,
            tr("%1 did not answer on port %2.").arg(host, QString::number(m_peer.port)) + count,
            tr("A firewall may drop the packets, or the machine is down.")};
    case QAbstractSocket::NetworkError:
        return {ErrorKind::Network, tr("%1 cannot be reached.").arg(host) + count,
            tr("Check the network of this machine.")};
    default:
        return {ErrorKind::Network,
            tr("The connection to %1 failed: %2.").arg(host, displayText(words, 200)) + count,
            tr("Check host and port.")};
    }
}

int SocketTransport::addressesTried() const
{
    return m_peer.localSocket.isEmpty() ? m_race.tried() : 1;
}

qsizetype SocketTransport::read(char* data, qsizetype maximum)
{
    // A closed socket says -1: nothing more has come.
    return m_socket ? std::max<qsizetype>(0, m_socket->read(data, maximum)) : 0;
}

void SocketTransport::write(QByteArrayView bytes)
{
    if (m_socket)
        m_socket->write(bytes.data(), bytes.size());
}

qint64 SocketTransport::pendingBytes() const
{
    return m_socket ? m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() : 0;
}

void SocketTransport::setWakeBytes(int bytes)
{
#ifdef Q_OS_LINUX
    // socket(7): poll() then tells of fewer bytes only at the end of the stream, or where the window is full.
    if (m_socket)
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_RCVLOWAT, &bytes, sizeof bytes);
#else
    Q_UNUSED(bytes)
#endif
}

void SocketTransport::closeLater()
{
    ++m_opened;
    m_passphrase.clear();
    m_tls = {}; // with it goes our key
    m_lookup->stop();
    m_race.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    dropSocket(std::move(m_socket)); // a socket must not die inside its own signal
}

void SocketTransport::close()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->flush(); // a Logoff that was just written goes out, if the peer takes it at once
    }
    closeLater();
}

} // namespace wirechief
