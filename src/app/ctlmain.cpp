// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// wirechiefctl: what Wirechief does, without a window, for scripts.

#include "base/process/quitsignals.h"
#include "ctl/core/ctlarguments.h"
#include "ctl/core/ctlprogram.h"
#include "platform.h"
#include "profiles/secrets/keychainsecretstore.h"
#include "sessions/jump/askpass.h"
#include "translations.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace wirechief;

namespace {

constexpr int endedBySignal = 130; // as shells say it of SIGINT

/// What scripts may read too: a help that was cut is no help.
int show(const QString& text)
{
    if (std::fputs(qPrintable(text), stdout) >= 0 && std::fflush(stdout) == 0)
        return 0;
    std::perror("wirechiefctl");
    return int(ExitCode::Output);
}

int run(QCoreApplication& qt, const CtlRequest& request)
{
    CtlProgram program(
        Paths::standard(), request, std::make_unique<KeychainSecretStore>(), STDOUT_FILENO, STDERR_FILENO);
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::quitAsked, &program, [&program] {
        program.giveUp();
        QCoreApplication::exit(endedBySignal);
    });
    QObject::connect(
        &program, &CtlProgram::finished, &qt, [](ExitCode code) { QCoreApplication::exit(int(code)); });
    QMetaObject::invokeMethod(&program, &CtlProgram::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    protectMemory(argc, argv);
    if (const std::optional<int> code = answerSsh(argc, argv))
        return *code;
    std::signal(SIGPIPE, SIG_IGN); // a write says it too, and why
    // The folders of the window's program: the same servers.
    QCoreApplication::setApplicationName(QStringLiteral("wirechief"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECHIEF_VERSION));
    QCoreApplication qt(argc, argv);
    // What scripts read says the same everywhere.
    const QStringList arguments = QCoreApplication::arguments();
    const bool isForScripts
        = arguments.contains(QStringLiteral("--json")) || arguments.contains(QStringLiteral("--csv"));
    loadTranslations(qt, isForScripts ? QLocale::c() : QLocale::system());
    const Result<CtlRequest> request = parseCtlArguments(arguments);
    if (!request) {
        std::fprintf(stderr, "wirechiefctl: %s\n", qPrintable(request.error().toString()));
        return int(ExitCode::Usage);
    }
    switch (request->task) {
    case CtlRequest::Task::Help:
        return show(ctlHelp(request->verb));
    case CtlRequest::Task::Version:
        return show(QStringLiteral("wirechiefctl " WIRECHIEF_VERSION "\n"));
    case CtlRequest::Task::Run:
        break;
    }
    return run(qt, *request);
}
