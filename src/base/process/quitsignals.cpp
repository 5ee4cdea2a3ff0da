// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quitsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wirechief {

#ifdef Q_OS_UNIX

namespace {

/// A handler may do next to nothing, so it writes into this pipe, and the event loop reads.
std::array<int, 2> quitPipe{-1, -1};

void writeToPipe(int)
{
    const int before = errno;
    const char byte = 0;
    // A full pipe has been written to before, and nothing can be done about anything else.
    [[maybe_unused]] const ssize_t written = ::write(quitPipe[1], &byte, 1);
    errno = before;
}

bool makePipe()
{
    if (::pipe(quitPipe.data()) != 0)
        return false;
    for (const int end : quitPipe) {
        if (::fcntl(end, F_SETFD, FD_CLOEXEC) != 0 || ::fcntl(end, F_SETFL, O_NONBLOCK) != 0)
            return false;
    }
    return true;
}

bool handleOnce(int number)
{
    struct sigaction action = {};
    if (::sigaction(number, nullptr, &action) != 0)
        return false;
    if (action.sa_handler == SIG_IGN)
        return true; // nohup, for instance, wants it so
    action = {};
    action.sa_handler = writeToPipe;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    return ::sigaction(number, &action, nullptr) == 0;
}

} // namespace

QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
    if (!makePipe())
        return;
    auto* notifier = new QSocketNotifier(quitPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(quitPipe[0], &byte, 1) > 0) { }
        Q_EMIT quitAsked();
    });
    m_watching = handleOnce(SIGTERM) && handleOnce(SIGINT) && handleOnce(SIGHUP);
}

#else

QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
}

#endif

} // namespace wirechief
