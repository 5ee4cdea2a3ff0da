// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program while a server sends 10 000 events a second for 30 s: table, console and log are all on
// the screen. The figure is the longest time between two beats of a 5 ms timer in the program. The same timer
// beats in this otherwise idle process meanwhile: what it misses, the machine caused.

#include "figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace wirechief;

namespace {

constexpr int eventsPerSecond = 10'000;
constexpr int seconds = 30;
constexpr int patience = 30'000; // ms

QString programPath(const char* name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name);
}

QJsonObject lastLine(QProcess& process)
{
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    return QJsonDocument::fromJson(lines.last()).object();
}

/// The demo server as a process of its own, so that its work is not in the figure.
bool startServer(QProcess& server, QJsonObject& announced)
{
    server.start(programPath("wirechief-demo"), {QStringLiteral("--rate"), QString::number(eventsPerSecond)});
    if (!server.waitForReadyRead(patience))
        return false;
    announced = lastLine(server);
    return announced.contains(QStringLiteral("port"));
}

void startProgram(QProcess& program, const QJsonObject& server, const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    program.setProcessEnvironment(environment);
    program.start(programPath("wirechief"),
        {QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
            QString::number(server[QStringLiteral("port")].toInt()), QStringLiteral("--user"),
            server[QStringLiteral("user")].toString(), QStringLiteral("--secret-file"),
            server[QStringLiteral("secretFile")].toString(), QStringLiteral("--measure-gap"),
            QString::number(seconds)});
}

/// Runs the event loop until the program ends; the longest gap of our own beats meanwhile, in ms.
double beatUntilFinished(QProcess& program)
{
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        longest = qMax(longest, sinceBeat.nsecsElapsed());
        sinceBeat.start();
    });
    QObject::connect(&program, &QProcess::finished, &beat, &QCoreApplication::quit);
    QTimer::singleShot(seconds * 1000 + 2 * patience, &beat, &QCoreApplication::quit);
    sinceBeat.start();
    beat.start(5);
    QCoreApplication::exec();
    return double(longest) / 1e6;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(QCoreApplication::arguments());
    const QTemporaryDir home;
    QProcess server;
    QJsonObject announced;
    if (!home.isValid() || !startServer(server, announced))
        qFatal("wirechief-demo did not start");
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    startProgram(program, announced, home.path());
    const double idleGap = beatUntilFinished(program);
    const bool ended = program.state() == QProcess::NotRunning;
    const QJsonObject measured = lastLine(program);
    server.terminate();
    if (!server.waitForFinished(patience))
        qWarning("wirechief-demo did not end");
    if (!ended || !measured.contains(QStringLiteral("longest_gap_ms")))
        qFatal("wirechief printed no measurement");

    const double events = measured[QStringLiteral("events")].toDouble();
    const double gap = measured[QStringLiteral("longest_gap_ms")].toDouble();
    figures.add(
        "storm: events received", events, "", ">= 285 000", events >= 0.95 * eventsPerSecond * seconds);
    figures.add("storm: longest gap of the event loop", gap, "ms", "< 50 ms", gap < 50);
    figures.add("storm: longest gap of an idle process beside it", idleGap, "ms");
    return figures.exitCode();
}
