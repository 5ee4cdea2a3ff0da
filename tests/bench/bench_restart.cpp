// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A server under load that dies and comes back on its port: how long until the program is logged in again and
// has read the lists, from the moment in which the port is open.
//
// bench_restart [--json] [--rounds N]

#include "figures.h"
#include "peers.h"

using namespace wirechief;

namespace {

constexpr int rate = 10'000;
constexpr int fewestAway = 500; // ms; a server that a watchdog starts again
constexpr int mostAway = 8'000; // ms; a large Asterisk that loads its modules

double monotonicMs()
{
    return double(std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count())
        / 1e6;
}

/// Starts the server with the secret in `secretFile`, on `port`; 0: any.
std::unique_ptr<Peer> startServer(LoadSetup& setup, const QString& secretFile, int port)
{
    auto server = std::make_unique<Peer>("wirechief-demo");
    server->start({QStringLiteral("--control"), QStringLiteral("--no-scene"), QStringLiteral("--rate"),
        QString::number(rate), QStringLiteral("--port"), QString::number(port),
        QStringLiteral("--secret-file"), secretFile});
    setup.announced = server->readLine();
    return server;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Figures figures(arguments);
    const int rounds = numberArgument(arguments, QStringLiteral("--rounds"), 10);
    LoadSetup setup;
    const QString secretFile = setup.filePath(QStringLiteral("secret"));
    writeSecretFile(secretFile);
    std::unique_ptr<Peer> server = startServer(setup, secretFile, 0);
    const int port = setup.announced[QStringLiteral("port")].toInt();
    setup.startProgram();
    pass(3000);

    QRandomGenerator random(1);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const int logins = setup.report()[QStringLiteral("logins")].toInt();
        server->kill();
        pass(random.bounded(fewestAway, mostAway));
        server = startServer(setup, secretFile, port);
        const double opened = setup.announced[QStringLiteral("opened_us")].toDouble() / 1000;
        LoadSetup::waitUntil([&] {
            const QJsonObject report = setup.report();
            return report[QStringLiteral("logins")].toInt() > logins
                && report[QStringLiteral("usable")].toInt() == 1;
        });
        times.push_back(monotonicMs() - opened);
        pass(1500); // good service, see Measurement::timeouts()
    }
    std::sort(times.begin(), times.end());
    const double p95 = times[size_t(double(times.size() - 1) * 0.95 + 0.5)] / 1000;
    figures.add("restart under load: port open to usable, p50", median(times) / 1000, "s");
    figures.add("restart under load: port open to usable, p95", p95, "s", "<= 5 s", p95 <= 5);
    figures.add("restart under load: longest", times.back() / 1000, "s");
    return figures.exitCode();
}
