// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askpassserver.h"

#include "askpasswire.h"
#include "base/displaytext.h"
#include "base/logging.h"
#include "sessions/limits.h"
#include "sshquestion.h"

#include <QLocalServer>
#include <QLocalSocket>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace wirechief {

namespace {

bool isOwnUser([[maybe_unused]] const QLocalSocket& socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == geteuid();
#else
    return true; // the folder lets nobody else in
#endif
}

SshQuestion::Kind questionKind(char byte)
{
    return byte == askpasswire::confirmation ? SshQuestion::Kind::Confirmation
        : byte == askpasswire::notice        ? SshQuestion::Kind::Notice
                                             : SshQuestion::Kind::Text;
}

} // namespace

AskpassServer::AskpassServer(SshQuestions& questions, QString jump, QString host, QObject* parent)
    : QObject(parent)
    , m_questions(questions)
    , m_jump(std::move(jump))
    , m_host(std::move(host))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &AskpassServer::onConnection);
}

bool AskpassServer::listen(const QString& path)
{
    return m_server->listen(path);
}

void AskpassServer::onConnection()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwnUser(*socket)) {
            qCWarning(lcAmi, "Somebody else than ssh tried to ask a question.");
            socket->abort();
            continue;
        }
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(*socket); });
        read(*socket);
    }
}

void AskpassServer::read(QLocalSocket& socket)
{
    const QByteArray come = socket.peek(limits::sshPromptBytes + 2);
    const qsizetype end = come.indexOf('\0');
    if (end < 0 && come.size() >= limits::sshPromptBytes + 2)
        socket.abort();
    if (end < 1)
        return;
    socket.disconnect(this); // there is one question
    socket.skip(end + 1);
    ask(socket, come.front(), QString::fromUtf8(come.first(end).sliced(1)));
}

void AskpassServer::ask(QLocalSocket& socket, char kind, const QString& prompt)
{
    auto* question = new SshQuestion(questionKind(kind), prompt, m_jump, m_host, &socket);
    const auto reply = [&socket](char byte, QByteArrayView text) {
        socket.write(&byte, 1);
        socket.write(text.data(), text.size());
        socket.disconnectFromServer();
    };
    connect(question, &SshQuestion::answered, this, [reply, question](const Secret& text) {
        question->deleteLater();
        reply(askpasswire::yes, text.view());
    });
    connect(question, &SshQuestion::refused, this, [this, reply, question] {
        m_wasRefused = m_wasRefused || question->kind() != SshQuestion::Kind::Notice;
        question->deleteLater();
        reply(askpasswire::no, {});
        if (question->kind() == SshQuestion::Kind::Text)
            Q_EMIT refused();
    });
    // ssh itself may give up.
    connect(&socket, &QLocalSocket::disconnected, question, &QObject::deleteLater);
    if (question->kind() != SshQuestion::Kind::Notice) {
        m_hasAsked = true;
        connect(question, &QObject::destroyed, this, [this] { count(-1); });
        count(+1);
    }
    Q_EMIT m_questions.asked(question);
}

void AskpassServer::count(int change)
{
    const bool wasOpen = m_open > 0;
    m_open += change;
    if ((m_open > 0) != wasOpen)
        Q_EMIT openChanged(m_open > 0);
}

} // namespace wirechief
