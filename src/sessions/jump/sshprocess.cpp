// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sshprocess.h"

#include "sessions/limits.h"

#include <QCoreApplication>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace wirechief {

SshProcess::SshProcess()
{
    setStandardInputFile(nullDevice());
    setStandardOutputFile(nullDevice());
#ifdef Q_OS_UNIX
    const pid_t parent = getpid();
    setChildProcessModifier([parent] {
        setsid(); // before OpenSSH 8.4, ssh asks at its terminal where it has one
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
        if (getppid() != parent)
            _exit(1); // it died before
    });
#endif
}

SshProcess::~SshProcess()
{
    if (state() == NotRunning)
        return;
    disconnect();
    kill();
    // lint: allow blocking, because what was killed is gone at once, and QProcess would wait for longer
    waitForFinished(limits::sshKillWait / std::chrono::milliseconds(1));
}

void SshProcess::end(std::unique_ptr<SshProcess> process)
{
    process->disconnect();
    if (process->state() == NotRunning) {
        process.release()->deleteLater(); // it may be what tells
        return;
    }
    SshProcess* ending = process.release();
    ending->setParent(QCoreApplication::instance()); // with that it dies at the latest
    connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
    connect(ending, &QProcess::errorOccurred, ending, [ending](ProcessError error) {
        if (error == FailedToStart)
            ending->deleteLater();
    });
    QTimer::singleShot(limits::sshLastWords, ending, &QProcess::terminate);
    QTimer::singleShot(limits::sshKillTime, ending, &QProcess::kill);
}

} // namespace wirechief
