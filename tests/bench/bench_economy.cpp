// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a busy Asterisk 22 does not have to send, and we do not have to split, because nobody needs it.

#include "ami/network/sockettransport.h"
#include "figures.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"

#include <QCoreApplication>
#include <QFile>

using namespace wirechief;

namespace {

QByteArray capturedStream()
{
    QFile file(QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/load-22.ami.qz"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return qUncompress(file.readAll());
}

struct Share {
    double bytesSaved = 0; ///< of those that a session with the mask "on" gets, in percent
    double eventsSkipped = 0; ///< of those that come all the same, in percent
};

Share shareOf(const QByteArray& stream, const EventNeeds& needs)
{
    const QByteArray mask = needs.mask();
    AmiParser parser(AmiParser::Start::Messages);
    parser.append(stream);
    double all = 0;
    double sent = 0;
    double events = 0;
    double skipped = 0;
    while (const auto message = parser.next()) {
        const double size = double(message->raw().size() + 4);
        all += size;
        QByteArray classes = message->value("Privilege").toByteArray();
        classes.replace(",all", "");
        if (message->isEvent() && !maskCovers(mask, classes))
            continue;
        sent += size;
        events += message->isEvent() ? 1 : 0;
        skipped
            += message->isEvent() && !needs.names().contains(message->name().toByteArray().toLower()) ? 1 : 0;
    }
    return {100.0 * (all - sent) / all, 100.0 * skipped / events};
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    Figures figures(application.arguments());
    const QByteArray stream = capturedStream();
    FlushClock clock;
    Server server(QStringLiteral("id"), QStringLiteral("captured"),
        std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock);
    const Share hidden = shareOf(stream, server.client().eventNeeds());
    const FeatureWatch watch(server.channels());
    const Share shown = shareOf(stream, server.client().eventNeeds());
    figures.add(
        "economy: bytes not sent, no page open", hidden.bytesSaved, "%", ">= 40", hidden.bytesSaved >= 40);
    figures.add("economy: events skipped of the rest", hidden.eventsSkipped, "%");
    figures.add(
        "economy: bytes not sent, channels shown", shown.bytesSaved, "%", ">= 5", shown.bytesSaved >= 5);
    figures.add("economy: events skipped of the rest, channels shown", shown.eventsSkipped, "%");
    return figures.exitCode();
}
