// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program under a flood of events, over TCP and over TLS, with the channel table on the screen; in
// between a dialog opens and the log is written to a file. Then a storm with table, console and log side by
// side.
//
// bench_flood [--json] [--seconds N]

#include "figures.h"
#include "peers.h"

using namespace wirechief;

namespace {

constexpr double longestGap = 50; // ms

struct Scenario {
    QByteArray name;
    int rate; ///< events per second
    int seconds;
    int warmUp; ///< seconds until caches and the log are full
    QStringList serverArguments;
    bool panes; ///< console and log are visible too
};

/// What a user does meanwhile.
void disturb(LoadSetup& setup, int seconds)
{
    setup.program.tell("dialog");
    pass(seconds * 250);
    setup.program.tell("close");
    setup.program.tell("export " + setup.filePath(QStringLiteral("log.txt")).toUtf8());
    pass(seconds * 500);
}

void run(Figures& figures, const Scenario& scenario)
{
    LoadSetup setup;
    setup.startServer(scenario.serverArguments);
    setup.startProgram();
    if (scenario.panes)
        setup.program.tell("panes");
    setup.setRate(scenario.rate);
    pass(scenario.warmUp * 1000);
    // Once before it counts: a file that is written keeps a whole log alive, and its memory is used again.
    disturb(setup, 4);

    setup.program.tell("watch");
    HeartBeat idle;
    const QJsonObject before = setup.report();
    const QJsonObject sentBefore = setup.statistics();
    QElapsedTimer elapsed;
    elapsed.start();
    disturb(setup, scenario.seconds);
    const QJsonObject late = setup.report();
    pass(scenario.seconds * 250);
    const QJsonObject after = setup.report();
    const double span = double(elapsed.elapsed());
    const double idleGap = idle.longestGapMs();
    const QJsonObject sentAfter = setup.statistics();

    // What is under way arrives; then what one side sent and what the other got is compared.
    setup.setRate(0);
    qint64 sent = 0;
    qint64 received = -1;
    for (int i = 0; i < 100 && received != sent; ++i) {
        pass(100);
        sent = setup.statistics()[QStringLiteral("events")].toInteger();
        received = setup.report()[QStringLiteral("events")].toInteger();
    }
    const auto delta = [](const QJsonObject& from, const QJsonObject& to, const QString& key) {
        return to[key].toDouble() - from[key].toDouble();
    };
    const double rate = delta(sentBefore, sentAfter, QStringLiteral("events")) / span * 1000;
    const double gap = after[QStringLiteral("longest_gap_ms")].toDouble();
    const double oldest = after[QStringLiteral("oldest_event_ms")].toDouble();
    const double growth = delta(before, after, QStringLiteral("rss_kib")) / 1024;
    figures.add(
        scenario.name + ": events sent", rate, "/s", ">= 95 % of the rate", rate >= 0.95 * scenario.rate);
    figures.add(scenario.name + ": events lost", double(sent - received), "", "0", sent == received);
    figures.add(scenario.name + ": longest gap of the event loop", gap, "ms", "<= 50 ms", gap <= longestGap);
    figures.add(scenario.name + ": oldest event when it was handled", oldest, "ms", "<= 50 ms",
        oldest > 0 && oldest <= longestGap);
    figures.add(scenario.name + ": longest gap of an idle process beside it", idleGap, "ms");
    // Channels that hung up are remembered for a minute, so memory grows for so long, and then no more.
    const double lateGrowth = delta(late, after, QStringLiteral("rss_kib")) / 1024;
    figures.add(
        scenario.name + ": growth of memory after the warm-up", growth, "MiB", "<= 20 MiB", growth <= 20);
    figures.add(scenario.name + ": growth of memory in the last quarter", lateGrowth, "MiB", "<= 5 MiB",
        lateGrowth <= 5);
    figures.add(
        scenario.name + ": CPU", delta(before, after, QStringLiteral("cpu_ms")) / span * 100, "% of a core");
    figures.add(scenario.name + ": CPU of the server",
        delta(sentBefore, sentAfter, QStringLiteral("cpu_ms")) / span * 100, "% of a core");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Figures figures(arguments);
    const int seconds = numberArgument(arguments, QStringLiteral("--seconds"), 40);
    run(figures, {"flood TCP 100 000/s", 100'000, seconds, 10, {}, false});
    run(figures, {"flood TLS 50 000/s", 50'000, seconds, 10, {QStringLiteral("--tls")}, false});
    run(figures, {"storm 10 000/s, all panes", 10'000, std::min(seconds, 30), 15, {}, true});
    return figures.exitCode();
}
