// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs in to an Asterisk server, lists its channels, then prints its events.
//
//     channels --host pbx.example.org --user admin [--port 5038] [--tls] [--secret-file FILE] [--events N]

#include "ami/network/sockettransport.h"
#include "ami/session/amiclient.h"
#include "base/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace wirechief;

namespace {

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void complain(const QString& line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

/// The first line of a file, or of the terminal, which does not show it.
Secret readSecret(const QString& fileName)
{
    QFile file(fileName);
    termios shown{};
    const bool terminal = fileName.isEmpty() && ::tcgetattr(STDIN_FILENO, &shown) == 0;
    if (terminal) {
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        std::fputs("Secret: ", stderr);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    QByteArray line;
    if (fileName.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))
        line = file.readLine();
    if (terminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        std::fputs("\n", stderr);
    }
    Secret secret(QByteArrayView(line).trimmed());
    Secret::wipe(line);
    return secret;
}

void listChannels(AmiClient& client)
{
    client.send(AmiAction("CoreShowChannels"), &client, [](const Result<AmiReply>& reply) {
        if (!reply) {
            complain(reply.error().toString());
            return;
        }
        for (const AmiMessage& channel : reply->items)
            say(displayText(channel.value("Channel")) + QStringLiteral(" is ")
                + displayText(channel.value("ChannelStateDesc")));
        say(QStringLiteral("%1 channels").arg(reply->items.size()));
    });
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addOptions({{QStringLiteral("host"), QStringLiteral("Name or address."),
                              QStringLiteral("host")},
        {QStringLiteral("port"), QStringLiteral("Port."), QStringLiteral("port"), QStringLiteral("5038")},
        {QStringLiteral("user"), QStringLiteral("Section of manager.conf."), QStringLiteral("user")},
        {QStringLiteral("tls"), QStringLiteral("Use TLS.")},
        {QStringLiteral("secret-file"), QStringLiteral("First line: the secret."), QStringLiteral("file")},
        {QStringLiteral("events"), QStringLiteral("End after so many."), QStringLiteral("number")}});
    arguments.process(application);

    AmiLogin login;
    login.peer.host = arguments.value(QStringLiteral("host"));
    login.peer.port = arguments.value(QStringLiteral("port")).toUShort();
    login.peer.tls = arguments.isSet(QStringLiteral("tls"));
    login.user = arguments.value(QStringLiteral("user"));
    int eventsLeft = arguments.value(QStringLiteral("events")).toInt();

    AmiClient client(std::make_unique<SocketTransport>());
    QObject::connect(&client, &AmiClient::stateChanged, &application, [&](AmiClient::State state) {
        complain(stateText(state));
        if (state == AmiClient::State::Ready)
            listChannels(client);
        else if (client.lastError())
            complain(client.lastError()->toString());
        if (state == AmiClient::State::Stopped)
            QCoreApplication::exit(1);
    });
    QObject::connect(&client, &AmiClient::eventReceived, &application, [&](const AmiMessage& event) {
        say(displayText(event.name()) + QStringLiteral(" ") + displayText(event.value("Channel")));
        if (--eventsLeft == 0) {
            client.close();
            QCoreApplication::quit();
        }
    });
    client.open(login, readSecret(arguments.value(QStringLiteral("secret-file"))));
    return QCoreApplication::exec();
}
