// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace wirechief {

/// A manager port that counts the logins, lets them all in or none, and knows nothing else.
class LoginPort : public QTcpServer {
public:
    explicit LoginPort(bool accepts = true)
        : isAccepting(accepts)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [this, peer] { answer(*peer); });
            peer->write("Asterisk Call Manager/11.0.0\r\n");
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen at");
    }

    bool isAccepting;
    int logins = 0;
    bool isUsed = false; ///< something was asked after a login
    QByteArrayList answers; ///< to the challenges
    bool isSilent = false; ///< has no answer to commands
    bool leaves = false; ///< goes without an answer when something is asked after a login
    QByteArray repeats; ///< what it says in every place, as one that knows the secret might

    void closeAll()
    {
        for (QTcpSocket* peer : findChildren<QTcpSocket*>())
            peer->abort();
    }

private:
    static QByteArray valueOf(const QByteArray& action, const QByteArray& header)
    {
        const qsizetype at = action.indexOf(QByteArray("\r\n" + header + ": "));
        if (at < 0)
            return {};
        const qsizetype begin = at + header.size() + 4;
        return action.mid(begin, action.indexOf('\r', begin) - begin);
    }
    void answer(QTcpSocket& peer)
    {
        QByteArray unread = peer.property("unread").toByteArray() + peer.readAll();
        for (qsizetype end = 0; (end = unread.indexOf("\r\n\r\n")) >= 0; unread.remove(0, end + 4))
            reply(peer, unread.left(end + 4));
        peer.setProperty("unread", unread);
    }
    void reply(QTcpSocket& peer, const QByteArray& action)
    {
        const bool isLogin = action.startsWith("Action: Login\r\n");
        const bool isKnown
            = action.startsWith("Action: Challenge\r\n") || action.startsWith("Action: Ping\r\n");
        if (isLogin) {
            ++logins;
            answers.append(valueOf(action, "Key"));
        } else if (!isKnown && !action.startsWith("Action: Logoff\r\n")) {
            isUsed = true;
            if (isSilent && action.startsWith("Action: Command\r\n"))
                return;
            if (leaves) {
                peer.abort();
                return;
            }
        }
        const bool isGood = isKnown || (isLogin && isAccepting);
        peer.write(isGood ? "Response: Success\r\nChallenge: 840415273\r\n"
                : isLogin
                ? "Response: Error\r\nMessage: Authentication failed\r\n"
                : QByteArray("Response: Error\r\nMessage: Invalid/unknown command" + repeats + "\r\n"));
        peer.write("ActionID: " + valueOf(action, "ActionID") + "\r\n\r\n");
        if (isLogin && isGood && !repeats.isEmpty())
            peer.write(
                QByteArray("Event: Newchannel\r\nChannel: PJSIP/1-1\r\nUniqueid: 1.1\r\nChannelState: 6\r\n"
                           "CallerIDName: "
                    + repeats + "\r\n\r\nEvent: UserEvent\r\nUserEvent: " + repeats + "\r\nsecret: " + repeats
                    + "\r\n\r\n"));
        if (isLogin && !isGood)
            peer.disconnectFromHost();
    }
};

} // namespace wirechief
