// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionerrors.h"

#include "ami/network/triedagain.h"
#include "base/displaytext.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::AmiClient)
};

QString hostOf(const AmiPeer& peer)
{
    return displayName(peer.host);
}

/// What the first line of a peer looks like; empty where it looks like nothing known.
QString protocolGuess(QByteArrayView line)
{
    if (line.startsWith("SSH-"))
        return QStringLiteral("SSH");
    if (line.startsWith("HTTP/") && line.contains(" 407 "))
        return Tr::tr("HTTP, as a proxy that wants a login");
    if (line.startsWith("HTTP/") || line.startsWith("<"))
        return QStringLiteral("HTTP");
    if (line.startsWith("220 ") || line.startsWith("220-"))
        return Tr::tr("SMTP or FTP");
    if (line.startsWith("+OK"))
        return QStringLiteral("POP3");
    if (line.startsWith("* OK"))
        return QStringLiteral("IMAP");
    if (line.startsWith("RFB "))
        return QStringLiteral("VNC");
    if (line.size() >= 2 && (line[0] == '\x15' || line[0] == '\x16') && line[1] == '\x03')
        return QStringLiteral("TLS");
    return {};
}

} // namespace

QString stateText(AmiClient::State state)
{
    switch (state) {
    case AmiClient::State::Offline:
        return Tr::tr("Not connected");
    case AmiClient::State::Connecting:
        return Tr::tr("Connecting");
    case AmiClient::State::Securing:
        return Tr::tr("Securing the connection");
    case AmiClient::State::Greeting:
        return Tr::tr("Waiting for the greeting");
    case AmiClient::State::LoggingIn:
        return Tr::tr("Logging in");
    case AmiClient::State::Ready:
        return Tr::tr("Connected");
    case AmiClient::State::Waiting:
        return Tr::tr("Waiting to retry");
    case AmiClient::State::Stopped:
        return Tr::tr("Stopped");
    }
    return {};
}

namespace sessionerrors {

Error notConnected()
{
    return {
        ErrorKind::NotConnected, Tr::tr("There is no connection to the server."), Tr::tr("Connect first.")};
}

Error foreignPeer(const AmiPeer& peer, QByteArrayView line)
{
    const QString guess = protocolGuess(line);
    const QString text = guess.isEmpty() ? Tr::tr("%1 is no Asterisk manager: port %2 speaks something else.")
                                               .arg(hostOf(peer), QString::number(peer.port))
                                         : Tr::tr("%1 is no Asterisk manager: port %2 speaks %3.")
                                               .arg(hostOf(peer), QString::number(peer.port), guess);
    return {ErrorKind::Protocol, text,
        guess == QLatin1String("TLS")
            ? Tr::tr("Turn on encryption for this server.")
            : Tr::tr("Check the port; AMI usually listens on 5038, with TLS on 5039.")};
}

Error greetingUnended(const AmiPeer& peer)
{
    return {ErrorKind::Protocol,
        Tr::tr("%1 began to speak on port %2, and did not end its first line in time.")
            .arg(hostOf(peer), QString::number(peer.port)),
        Tr::tr("The network may be very slow, or port %1 belong to something else. AMI usually listens on "
               "5038.")
            .arg(peer.port)};
}

Error phaseTimeout(AmiClient::State state, const AmiPeer& peer, int tried)
{
    switch (state) {
    case AmiClient::State::Securing:
        return {ErrorKind::Timeout,
            Tr::tr("The TLS handshake with %1 did not end in time.").arg(hostOf(peer)),
            Tr::tr("Port %1 may be the one without encryption; AMI over TLS is usually 5039.")
                .arg(peer.port)};
    case AmiClient::State::Greeting:
        return {ErrorKind::Protocol,
            Tr::tr("%1 accepted the connection on port %2 and said nothing.")
                .arg(hostOf(peer), QString::number(peer.port)),
            peer.tls ? Tr::tr("Check the port; AMI over TLS is usually 5039.")
                     : Tr::tr("The port may speak TLS (usually 5039), or belong to a web server. AMI usually "
                              "listens on 5038.")};
    case AmiClient::State::LoggingIn:
        return {ErrorKind::Timeout, Tr::tr("%1 did not answer the login in time.").arg(hostOf(peer)),
            QString(Tr::tr("The server may be overloaded.") + u' ' + triedAgainText())};
    case AmiClient::State::Offline:
    case AmiClient::State::Connecting:
    case AmiClient::State::Ready:
    case AmiClient::State::Waiting:
    case AmiClient::State::Stopped:
        break;
    }
    if (tried == 0 && !peer.jump.isEmpty())
        return {ErrorKind::Timeout,
            Tr::tr("The jump through %1 did not stand in time.").arg(displayName(peer.jump)),
            Tr::tr(
                "Try “ssh %1” in a terminal, or give it more time to connect in the settings of this server.")
                .arg(displayName(peer.jump))};
    if (tried == 0)
        return {ErrorKind::Timeout, Tr::tr("The name %1 was not resolved in time.").arg(hostOf(peer)),
            Tr::tr("Check the name server of this machine.")};
    QString text = Tr::tr("%1 did not answer on port %2.").arg(hostOf(peer), QString::number(peer.port));
    if (tried > 1)
        text += QLatin1Char(' ') + Tr::tr("%Ln address(es) were tried.", nullptr, tried);
    return {ErrorKind::Timeout, text, Tr::tr("A firewall may drop the packets, or the machine is down.")};
}

Error closedByPeer(AmiClient::State state, const AmiPeer& peer, bool serverStopping)
{
    const QString host = hostOf(peer);
    switch (state) {
    case AmiClient::State::Ready:
        return {ErrorKind::Network,
            serverStopping ? Tr::tr("%1 was stopped or restarted.").arg(host)
                           : Tr::tr("%1 closed the connection.").arg(host),
            triedAgainText()};
    case AmiClient::State::Greeting:
        return {ErrorKind::Protocol, Tr::tr("%1 closed the connection before its greeting.").arg(host),
            Tr::tr(
                "Too many sessions may wait for their login there (authlimit), or the port is no AMI port.")};
    case AmiClient::State::LoggingIn:
        return {ErrorKind::Network, Tr::tr("%1 closed the connection during the login.").arg(host),
            triedAgainText()};
    case AmiClient::State::Offline:
    case AmiClient::State::Connecting:
    case AmiClient::State::Securing:
    case AmiClient::State::Waiting:
    case AmiClient::State::Stopped:
        break;
    }
    return {
        ErrorKind::Network, Tr::tr("%1 closed the connection.").arg(host), Tr::tr("Check host and port.")};
}

Error cutAtLogin(const AmiPeer& peer, int times)
{
    return {ErrorKind::Network,
        Tr::tr("%1 closed the connection at the login %2 times in a row.")
            .arg(hostOf(peer), QString::number(times)),
        Tr::tr("Perhaps fail2ban or a firewall there blocks this address, or the server is overloaded. It is "
               "tried less often now, because a block may last longer with each try.")};
}

Error untrusted(const AmiPeer& peer, const CertificateQuestion& question)
{
    const QString host = hostOf(peer);
    QString reasons = question.reasons.mid(0, question.reasons.size() - 1).join(QStringLiteral(", "));
    const QString last = question.reasons.isEmpty() ? QString() : question.reasons.constLast();
    //: %1 and %2 are parts of a sentence; %1 may be several with commas
    reasons = reasons.isEmpty() ? last : Tr::tr("%1 and %2").arg(reasons, last);
    if (question.refused)
        return {ErrorKind::Untrusted, Tr::tr("The certificate of %1 is refused: %2.").arg(host, reasons),
            Tr::tr("Give the server one with an RSA key of at least 2048 bits, or with an elliptic curve. "
                   "Nothing "
                   "was sent.")};
    const QString advice = question.notYetValid
        ? Tr::tr("Check the clock of this machine. Nothing was sent.")
        : Tr::tr("Compare its fingerprint with the server's before you trust it. Nothing was sent.");
    if (question.changed)
        return {ErrorKind::Untrusted,
            Tr::tr("The certificate of %1 is another one than the one that you trusted. Of this one: %2.")
                .arg(host, reasons),
            advice};
    return {
        ErrorKind::Untrusted, Tr::tr("The certificate of %1 is not trusted: %2.").arg(host, reasons), advice};
}

Error loginRefused(const AmiPeer& peer, const QByteArray& words, const QByteArray& shownWords)
{
    const QString host = hostOf(peer);
    if (words == "Login Already In Use")
        return {ErrorKind::Refused, Tr::tr("%1 says that this user is already logged in.").arg(host),
            Tr::tr("End the other session, or set allowmultiplelogin=yes for this user in manager.conf.")};
    if (words == "Asterisk is shutting down")
        return {ErrorKind::Network, Tr::tr("%1 is shutting down.").arg(host), triedAgainText()};
    const bool usual = words.isEmpty() || words == "Authentication failed";
    return {ErrorKind::Refused,
        usual ? Tr::tr("Could not log in to %1: the server refused the user name or the secret.").arg(host)
              : Tr::tr("Could not log in to %1: the server says “%2”.")
                    .arg(host, displayText(QByteArrayView(shownWords), 200)),
        Tr::tr("Check the user name and the secret, or the permit, deny and acl lines of this user in "
               "manager.conf.")};
}

Error noChallenge()
{
    return {ErrorKind::Refused,
        Tr::tr("The server refused a login by challenge, and the secret is not sent over an unencrypted "
               "connection."),
        Tr::tr("Use TLS or a tunnel, or allow the plain login for this server.")};
}

Error noSuchEncoding(const QString& id)
{
    return {ErrorKind::InvalidInput,
        Tr::tr("Text cannot be converted to %1 on this system.").arg(displayName(id)),
        Tr::tr("Choose another encoding for this server.")};
}

Error notInEncoding(const QString& encodingName)
{
    return {ErrorKind::InvalidInput,
        Tr::tr("The user name or the secret has a letter that %1 has not, the encoding of this server.")
            .arg(encodingName),
        Tr::tr("Choose another encoding for this server, or “Automatic”.")};
}

Error stoppedAnswering(const AmiPeer& peer)
{
    return {ErrorKind::Timeout, Tr::tr("%1 has stopped answering.").arg(hostOf(peer)), triedAgainText()};
}

Error doesNotRead()
{
    return {ErrorKind::Network, Tr::tr("The server does not read what is sent to it."), triedAgainText()};
}

} // namespace sessionerrors

} // namespace wirechief
