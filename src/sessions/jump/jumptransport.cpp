// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jumptransport.h"

#include "base/displaytext.h"
#include "sessions/limits.h"

namespace wirechief {

JumpTransport::JumpTransport(SshQuestions& questions, SshPrograms programs, QObject* parent)
    : Transport(parent)
    , m_questions(questions)
    , m_programs(std::move(programs))
{
    m_lastWords.setSingleShot(true);
    m_lastWords.setInterval(limits::sshLastWords);
    connect(&m_lastWords, &QTimer::timeout, this, &JumpTransport::tellEnd);
    connect(&m_socket, &Transport::connected, this, &Transport::connected);
    connect(&m_socket, &Transport::ready, this, [this] {
        m_hasHeard = m_peer.tls; // nobody but the server ends a handshake
        Q_EMIT ready();
    });
    connect(&m_socket, &Transport::readyRead, this, &Transport::readyRead);
    connect(&m_socket, &Transport::closed, this, [this] { onSocketEnded(std::nullopt); });
    connect(&m_socket, &Transport::failed, this, [this](const Error& error) { onSocketEnded(error); });
    connect(&m_socket, &Transport::refused, this, &Transport::refused);
    connect(&m_socket, &Transport::untrusted, this, &Transport::untrusted);
}

JumpTransport::~JumpTransport() = default;

void JumpTransport::open(const AmiPeer& peer, Secret passphrase)
{
    close();
    if (peer.jump.isEmpty()) {
        m_socket.open(peer, std::move(passphrase));
        return;
    }
    m_peer = peer;
    m_passphrase = std::move(passphrase);
    const PeerName name = PeerName::parse(peer.host);
    const QString host = name.address.isNull() ? name.lookUp : name.address.toString();
    m_tunnel = std::make_unique<SshTunnel>(
        SshTunnel::Target{peer.jump, peer.host, host, peer.port}, m_programs, m_questions);
    connect(m_tunnel.get(), &SshTunnel::ready, this, &JumpTransport::onTunnelReady);
    // Queued: it may come from inside start(), and whoever hears of it may open anew.
    connect(
        m_tunnel.get(), &SshTunnel::ended, this,
        [this, opened = m_opened](const Error& error, bool lasts) {
            if (opened == m_opened)
                onTunnelEnded(error, lasts);
        },
        Qt::QueuedConnection);
    connect(m_tunnel.get(), &SshTunnel::asking, this, &Transport::asking);
    m_tunnel->start();
}

void JumpTransport::onTunnelReady(const QString& localSocket)
{
    m_isThrough = true;
    AmiPeer peer = m_peer;
    peer.localSocket = localSocket;
    m_socket.open(peer, std::exchange(m_passphrase, Secret()));
}

void JumpTransport::onTunnelEnded(const Error& error, bool lasts)
{
    m_lastWords.stop();
    m_socket.close();
    if (lasts)
        Q_EMIT refused(error);
    else
        Q_EMIT failed(error);
}

void JumpTransport::onSocketEnded(const std::optional<Error>& error)
{
    m_end = error;
    if (m_tunnel)
        m_lastWords.start(); // what ends it comes from ssh, which may be about to say why
    else
        tellEnd();
}

void JumpTransport::tellEnd()
{
    if (m_tunnel && !m_hasHeard) {
        const QString words = m_tunnel->lastWords();
        const QString jump = displayName(m_peer.jump);
        const QString host = displayName(m_peer.host);
        const QString port = QString::number(m_peer.port);
        Q_EMIT failed({ErrorKind::Network,
            words.isEmpty()
                ? tr("The jump host %1 does not reach %2 on port %3.").arg(jump, host, port)
                : tr("The jump host %1 does not reach %2 on port %3: “%4”.").arg(jump, host, port, words),
            tr("The host is looked up and reached from there. Check host and port, and AllowTcpForwarding at "
               "the "
               "jump host.")});
    } else if (m_end) {
        Q_EMIT failed(*m_end);
    } else {
        Q_EMIT closed();
    }
}

qsizetype JumpTransport::read(char* data, qsizetype maximum)
{
    const qsizetype size = m_socket.read(data, maximum);
    m_hasHeard = m_hasHeard || size > 0;
    return size;
}

int JumpTransport::addressesTried() const
{
    return m_tunnel ? int(m_isThrough) : m_socket.addressesTried();
}

void JumpTransport::close()
{
    ++m_opened;
    m_lastWords.stop();
    m_passphrase.clear();
    m_socket.close();
    m_tunnel.reset();
    m_isThrough = false;
    m_hasHeard = false;
}

} // namespace wirechief
