// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts like ssh as far as the window sees it: takes its command line, asks through SSH_ASKPASS, forwards a
// Unix socket, and ends in some ways. The name of its jump host says what it does. Arguments, environment and
// process id go to the file that FAKE_SSH_LOG names.

#include <QCoreApplication>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTcpSocket>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

void log(const QStringList& arguments)
{
    QFile file(qEnvironmentVariable("FAKE_SSH_LOG"));
    if (!file.open(QIODevice::Append))
        return;
    file.write("start " + QByteArray::number(getpid()) + '\n');
    file.write(arguments.join(u'\n').toUtf8() + '\n');
    file.write(QProcess::systemEnvironment().join(u'\n').toUtf8() + '\n');
}

[[noreturn]] void leave(const char* words, int code = 255)
{
    std::fprintf(stderr, "%s\r\n", words);
    std::fflush(stderr);
    _exit(code);
}

/// What the user answers; nothing: no answer.
std::optional<QByteArray> ask(const QString& prompt, const char* hint = nullptr)
{
    QProcess askpass;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (hint)
        environment.insert(QStringLiteral("SSH_ASKPASS_PROMPT"), QLatin1String(hint));
    askpass.setProcessEnvironment(environment);
    askpass.start(qEnvironmentVariable("SSH_ASKPASS"), {prompt});
    askpass.waitForFinished(-1);
    if (askpass.exitStatus() != QProcess::NormalExit || askpass.exitCode() != 0)
        return std::nullopt;
    return askpass.readAllStandardOutput().trimmed();
}

bool isAnswered(const QString& jump)
{
    if (jump.endsWith(QLatin1String("password"))) {
        for (int i = 0; i < 3; ++i) {
            if (ask(jump + QStringLiteral("'s password: ")) == QByteArray("open sesame"))
                return true;
        }
        leave("me@password: Permission denied (publickey,password).");
    }
    if (jump == QLatin1String("hostkey")) {
        const auto answer
            = ask(QStringLiteral("The authenticity of host 'hostkey (192.0.2.1)' can't be established.\n"
                                 "ED25519 key fingerprint is SHA256:abc.\n"
                                 "Are you sure you want to continue connecting (yes/no/[fingerprint])? "));
        if (answer != QByteArray("yes"))
            leave("Host key verification failed.");
    }
    if (jump == QLatin1String("confirm") && !ask(QStringLiteral("Allow use of key x?"), "confirm"))
        leave("sign_and_send_pubkey: signing failed: agent refused operation");
    return true;
}

/// A Unix socket that has its name and does not listen.
int bound(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(
        address.sun_path, name.constData(), std::min(size_t(name.size()), sizeof address.sun_path - 1));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0
        || ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        leave("unix_listener: cannot bind to path");
    return descriptor;
}

/// One client at a time is enough.
void forward(const QString& rule, const QString& jump)
{
    const QString socketPath = rule.section(u':', 0, 0);
    QString host = rule.mid(socketPath.size() + 1).section(u':', 0, -2);
    const quint16 port = rule.section(u':', -1).toUShort();
    if (host.startsWith(u'['))
        host = host.mid(1, host.size() - 2);
    auto* server = new QLocalServer(QCoreApplication::instance());
    QObject::connect(server, &QLocalServer::newConnection, server, [server, host, port, jump] {
        QLocalSocket* near = server->nextPendingConnection();
        if (jump == QLatin1String("nowhere")) {
            std::fprintf(stderr, "channel 2: open failed: connect failed: Connection refused\r\n");
            near->disconnectFromServer();
            return;
        }
        auto* far = new QTcpSocket(near);
        far->connectToHost(host, port);
        QObject::connect(near, &QIODevice::readyRead, far, [near, far] { far->write(near->readAll()); });
        QObject::connect(far, &QIODevice::readyRead, near, [near, far] { near->write(far->readAll()); });
        QObject::connect(far, &QAbstractSocket::disconnected, near, &QLocalSocket::disconnectFromServer);
        QObject::connect(near, &QLocalSocket::disconnected, far, &QAbstractSocket::disconnectFromHost);
    });
    if (jump != QLatin1String("late")) {
        if (!server->listen(socketPath))
            leave("unix_listener: cannot bind to path");
        return;
    }
    // Bound, and nobody listens yet: as it is for a moment with every ssh.
    const int descriptor = bound(socketPath);
    QTimer::singleShot(400, server, [server, descriptor] {
        if (::listen(descriptor, 1) != 0 || !server->listen(descriptor))
            leave("unix_listener: cannot listen");
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    log(arguments);
    const QString jump = arguments.constLast();
    const QString rule = arguments.value(arguments.indexOf(QStringLiteral("-L")) + 1);
    if (jump == QLatin1String("denied"))
        leave("me@denied: Permission denied (publickey).");
    if (jump == QLatin1String("unknown"))
        leave("ssh: Could not resolve hostname unknown: Name or service not known");
    if (jump == QLatin1String("rubbish")) {
        for (int i = 0; i < 2'000; ++i)
            std::fwrite(QByteArray(5'000, char(i)).constData(), 1, 5'000, stderr);
        leave("\n\x1b[31m<b>rubbish</b>", 1);
    }
    if (jump == QLatin1String("deaf"))
        std::signal(SIGTERM, SIG_IGN);
    if (jump == QLatin1String("notice")) {
        auto* askpass = new QProcess(&application);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SSH_ASKPASS_PROMPT"), QStringLiteral("none"));
        askpass->setProcessEnvironment(environment);
        askpass->start(
            qEnvironmentVariable("SSH_ASKPASS"), {QStringLiteral("Confirm user presence for key")});
        // As the key is touched: once the notice was seen.
        auto* look = new QTimer(askpass);
        QObject::connect(look, &QTimer::timeout, askpass, [askpass, look, rule, jump] {
            if (!QFile::exists(qEnvironmentVariable("FAKE_SSH_LOG") + QStringLiteral(".touched")))
                return;
            look->stop();
            askpass->kill();
            forward(rule, jump);
        });
        look->start(20);
    } else if (jump != QLatin1String("silent") && jump != QLatin1String("deaf") && isAnswered(jump)) {
        forward(rule, jump);
    }
    return QCoreApplication::exec();
}
