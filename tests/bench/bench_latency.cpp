// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the moment in which the server writes an event to the end of the paint that shows it, at several
// rates, with a sorted table; what the program costs meanwhile, and what it costs where nobody sees it or
// nothing happens.
//
// bench_latency [--json] [--seconds N]

#include "figures.h"
#include "peers.h"

#include <QFile>
#include <QTcpSocket>
#include <QTimer>

using namespace wirechief;

namespace {

constexpr int settle = 3000; // ms
constexpr int quietServers = 100;
constexpr int quietSeconds = 30; ///< two Pings of each

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

/// Sessions in this process that log in, read and throw away, each a socket of Qt: what the program's
/// sessions cost at least, whatever is done with what comes.
class BareSessions {
public:
    BareSessions(const LoadSetup& setup, int count)
    {
        const auto text
            = [&setup](const char* key) { return setup.announced[QLatin1String(key)].toString(); };
        QFile file(text("secretFile"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the demo server has no secret file");
        const QByteArray login = "Action: Login\r\nUsername: " + text("user").toUtf8()
            + "\r\nSecret: " + file.readAll().trimmed() + "\r\n\r\n";
        for (int i = 0; i < count; ++i) {
            QTcpSocket& socket = *m_sockets.emplace_back(std::make_unique<QTcpSocket>());
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket] {
                qint64 size = 0;
                while ((size = socket.read(m_bytes.data(), qint64(m_bytes.size()))) > 0)
                    m_received += size;
            });
            socket.connectToHost(
                QStringLiteral("127.0.0.1"), quint16(setup.announced[QStringLiteral("port")].toInt()));
            socket.write(login);
        }
    }
    void send(const QByteArray& action)
    {
        for (const auto& socket : m_sockets)
            socket->write(action);
    }
    /// All of them together, as often as a session that hears nothing else.
    void keepAlive()
    {
        m_beat.setTimerType(Qt::VeryCoarseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { send("Action: Ping\r\n\r\n"); });
        m_beat.start(std::chrono::seconds(15));
    }
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
    std::vector<char> m_bytes = std::vector<char>(64 * 1024);
    QTimer m_beat;
    qint64 m_received = 0;
};

/// CPU of the program and, in the same time, of this process, as percent of a core.
std::pair<double, double> cpuBesideThis(LoadSetup& setup, int seconds)
{
    double program = 0;
    const double own = cpuSeconds([&] { program = setup.cpuPart(seconds) * 100; });
    return {program, own / seconds * 100};
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
    BareSessions bare(setup, 1);
    bare.send("Action: Events\r\nEventMask: "
        + setup.report()[QStringLiteral("event_mask")].toString().toUtf8() + "\r\n\r\n");
    pass(500);
    const qint64 before = bare.received();
    const auto [cpu, bareCpu] = cpuBesideThis(setup, seconds);
    figures.add("minimised at 10 000/s: CPU", cpu, "% of a core", "<= 2 %", cpu <= 2);
    figures.add("minimised: the same bytes, read at once and thrown away", bareCpu, "% of a core");
    figures.add("minimised: bytes that come", double(bare.received() - before) / seconds / 1e3, "kB/s");
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
    BareSessions bare(setup, quietServers);
    bare.keepAlive();
    pass(settle);
    const auto [cpu, bareCpu] = cpuBesideThis(setup, std::max(seconds, quietSeconds));
    figures.add("100 quiet servers: CPU", cpu, "% of a core", "<= 0.3 %", cpu <= 0.3);
    figures.add("100 bare sockets, a Ping every 15 s all at once: CPU", bareCpu, "% of a core");
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
