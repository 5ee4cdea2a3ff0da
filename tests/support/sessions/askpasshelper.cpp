// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fake ssh starts to ask, as ssh starts the program; and `--hold PROGRAM`, a process that has
// started one as the window does, and can be killed.

#include "sessions/jump/askpass.h"
#include "sessions/jump/sshprocess.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc < 3) {
        const std::optional<int> code = wirechief::answerSsh(argc, argv);
        return code.value_or(2);
    }
    QCoreApplication application(argc, argv);
    wirechief::SshProcess held;
    held.start(QCoreApplication::arguments().at(2), {QStringLiteral("--"), QStringLiteral("silent")});
    held.waitForStarted();
    std::printf("%lld\n", static_cast<long long>(held.processId()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
