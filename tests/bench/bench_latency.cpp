// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the moment in which the server writes an event to the end of the paint that shows it, at several
// rates, with a sorted table; what the program costs meanwhile, and what it costs where nobody sees it or
// nothing happens.
//
// bench_latency [--json] [--seconds N]

#include "figures.h"
#include "peers.h"

using namespace wirechief;

namespace {

constexpr int settle = 3000; // ms
constexpr int quietServers = 100;

void latency(Figures& figures, LoadSetup& setup, int rate, int seconds)
{
    setup.setRate(rate);
    pass(settle);
    setup.program.tell("watch");
    HeartBeat idle;
    const QJsonObject before = setup.report();
    QElapsedTimer elapsed;
    elapsed.start();
    pass(seconds * 1000);
    const QJsonObject after = setup.report();
    const double p50 = after[QStringLiteral("painted_p50_ms")].toDouble();
    const double p99 = after[QStringLiteral("painted_p99_ms")].toDouble();
    const double used
        = (after[QStringLiteral("cpu_ms")].toDouble() - before[QStringLiteral("cpu_ms")].toDouble())
        / double(elapsed.elapsed()) * 100;
    const QByteArray name = "latency at " + QByteArray::number(rate) + "/s: ";
    figures.add(name + "send to paint, p50", p50, "ms", "<= 27 ms", p50 > 0 && p50 <= 27);
    figures.add(name + "send to paint, p99", p99, "ms", "<= 50 ms", p99 > 0 && p99 <= 50);
    figures.add(name + "cells measured", after[QStringLiteral("painted")].toDouble(), "");
    figures.add(name + "longest gap of an idle process beside it", idle.longestGapMs(), "ms");
    if (rate == 10'000)
        figures.add(name + "CPU, sorted table", used, "% of a core", "<= 25 %", used <= 25);
    else
        figures.add(name + "CPU, sorted table", used, "% of a core");
}

/// Nothing watches, so that the meters' own beats are not in the figure.
void hidden(Figures& figures, int seconds)
{
    LoadSetup setup;
    setup.startServer({});
    setup.startProgram();
    setup.program.tell("sort state");
    setup.setRate(10'000);
    setup.program.tell("minimize");
    pass(settle);
    const double cpu = setup.cpuPart(seconds) * 100;
    figures.add("minimised at 10 000/s: CPU", cpu, "% of a core", "<= 3 %", cpu <= 3);
}

void quiet(Figures& figures, int seconds)
{
    LoadSetup setup;
    setup.startServer({});
    setup.startProgram();
    setup.openSessions(1); // what the second session makes for all later ones
    pass(settle);
    const double before = setup.report()[QStringLiteral("rss_kib")].toDouble();
    setup.openSessions(quietServers - 2);
    pass(settle);
    const double each = (setup.report()[QStringLiteral("rss_kib")].toDouble() - before) / (quietServers - 2);
    const double cpu = setup.cpuPart(seconds) * 100;
    figures.add("100 quiet servers: CPU", cpu, "% of a core", "<= 0.5 %", cpu <= 0.5);
    figures.add("100 quiet servers: memory of each", each, "KiB", "<= 256 KiB", each <= 256);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Figures figures(arguments);
    const int seconds = numberArgument(arguments, QStringLiteral("--seconds"), 10);
    {
        LoadSetup setup;
        setup.startServer({});
        setup.startProgram();
        setup.program.tell("sort state");
        for (const int rate : {1'000, 10'000, 50'000})
            latency(figures, setup, rate, seconds);
    }
    hidden(figures, seconds);
    quiet(figures, seconds);
    return figures.exitCode();
}
