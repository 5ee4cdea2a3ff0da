// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heartbeat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <functional>

namespace wirechief {

/// The number behind an argument such as `--seconds`.
inline int numberArgument(const QStringList& arguments, const QString& name, int otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    const int number = at < 0 ? 0 : arguments.value(at + 1).toInt();
    return number > 0 ? number : otherwise;
}

/// A random secret for a server and those who log in there.
inline void writeSecretFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("the secret could not be written");
    file.write(QByteArray::number(QRandomGenerator::system()->generate64(), 36));
}

/// A program beside the benchmark that is steered by lines and answers with JSON lines. Ends with it.
class Peer {
public:
    static constexpr int patience = 60'000; // ms

    explicit Peer(const char* name)
        : m_name(name)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    ~Peer()
    {
        m_process.closeWriteChannel(); // which ends it
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
            m_process.kill();
        m_process.waitForFinished();
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    void start(const QStringList& arguments)
    {
        m_process.start(
            QString(QCoreApplication::applicationDirPath() + u'/' + QLatin1String(m_name)), arguments);
        if (!m_process.waitForStarted(patience))
            qFatal("%s did not start", m_name);
    }
    void setHome(const QString& home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(name), home);
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
        if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        // The offscreen platform warns of each thing that it has not.
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("default.warning=false"));
        m_process.setProcessEnvironment(environment);
    }
    void tell(const QByteArray& line) { m_process.write(QByteArray(line + '\n')); }
    /// The event loop runs meanwhile.
    QJsonObject ask(const QByteArray& line)
    {
        tell(line);
        return readLine();
    }
    QJsonObject readLine()
    {
        QElapsedTimer waited;
        waited.start();
        while (!m_process.canReadLine()) {
            if (m_process.state() == QProcess::NotRunning || waited.elapsed() > patience)
                qFatal("%s did not answer", m_name);
            pass(5);
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    /// Ends it as a crash would.
    void kill()
    {
        m_process.kill();
        if (!m_process.waitForFinished(patience))
            qFatal("%s did not die", m_name);
    }

private:
    const char* m_name;
    QProcess m_process;
};

/// The demo server and the program, each a process of its own, so that the work of the one is not in the
/// figures of the other.
class LoadSetup {
public:
    QJsonObject announced; ///< by the server

    LoadSetup()
    {
        if (!m_home.isValid())
            qFatal("there is no folder for the program's settings");
        program.setHome(m_home.path());
    }

    void startServer(const QStringList& arguments)
    {
        server.start(QStringList{QStringLiteral("--control"), QStringLiteral("--no-scene"),
                         QStringLiteral("--calls"), QStringLiteral("0")}
            + arguments);
        announced = server.readLine();
    }
    /// Opens `sessions` sessions and waits for the lists of all of them.
    void startProgram(int sessions = 1)
    {
        QStringList arguments{QStringLiteral("--measure"), QStringLiteral("--host"),
            QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
            QString::number(announced[QStringLiteral("port")].toInt()), QStringLiteral("--user"),
            announced[QStringLiteral("user")].toString(), QStringLiteral("--secret-file"),
            announced[QStringLiteral("secretFile")].toString()};
        if (announced.contains(QStringLiteral("caFile")))
            arguments += {QStringLiteral("--tls"), QStringLiteral("--ca"),
                announced[QStringLiteral("caFile")].toString()};
        program.start(arguments);
        waitUntil([this] { return isUsable(1); });
        if (sessions > 1)
            openSessions(sessions - 1);
    }
    void openSessions(int more)
    {
        const int before = report()[QStringLiteral("usable")].toInt();
        program.tell("open " + QByteArray::number(more));
        waitUntil([&] { return isUsable(before + more); });
    }

    QJsonObject report() { return program.ask("report"); }
    QJsonObject statistics() { return server.ask("statistics"); }
    [[nodiscard]] bool isUsable(int sessions)
    {
        return report()[QStringLiteral("usable")].toInt() >= sessions;
    }
    /// CPU of the program over so many seconds, as a part of one core.
    double cpuPart(int seconds)
    {
        QElapsedTimer elapsed;
        const double before = report()[QStringLiteral("cpu_ms")].toDouble();
        elapsed.start();
        pass(seconds * 1000);
        const double after = report()[QStringLiteral("cpu_ms")].toDouble();
        return (after - before) / double(elapsed.elapsed());
    }
    void setRate(int perSecond) { server.tell("rate " + QByteArray::number(perSecond)); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_home.filePath(name); }

    static void waitUntil(const std::function<bool()>& reached)
    {
        QElapsedTimer waited;
        waited.start();
        while (!reached()) {
            if (waited.elapsed() > Peer::patience)
                qFatal("what the benchmark waits for did not happen");
            pass(50);
        }
    }

private:
    QTemporaryDir m_home;

public:
    Peer server{"wirechief-demo"};
    Peer program{"wirechief-bench"};
};

} // namespace wirechief
