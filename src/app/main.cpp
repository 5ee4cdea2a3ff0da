// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "base/process/quitsignals.h"
#include "commandline.h"
#include "platform.h"
#include "profiles/secrets/keychainsecretstore.h"
#include "sessions/jump/askpass.h"
#include "translations.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

#include <variant>

using namespace wirechief;

namespace {

constexpr int badUsageCode = 2;

int complain(const Error& error, int code)
{
    QTextStream(stderr) << "wirechief: " << error.toString() << Qt::endl;
    return code;
}

int run(QApplication& qt, const CommandLine& commandLine)
{
    Application application(
        Paths::standard(), std::make_unique<KeychainSecretStore>(), std::make_unique<DialogPrompter>());
    // Closing the windows, so that what ends the program from outside takes the way that the user takes.
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::quitAsked, &qt, &QCoreApplication::quit);
    QObject::connect(
        &qt, &QGuiApplication::commitDataRequest, &application, [&application] { application.save(); },
        Qt::DirectConnection); // the session ends when it returns
    if (const Result<void> started = application.start(commandLine); !started)
        return complain(started.error(), 1);
    return QApplication::exec();
}

/// What the arguments ask for, and what is said where there is no window system: both are found out before
/// there is one.
struct Start {
    CommandLine commandLine;
    Platform platform;
    Error noPlatform;
};

/// A number: the program has done what it was asked for, or cannot, and ends with it.
std::variant<Start, int> readArguments(int& argc, char** argv)
{
    QCoreApplication qt(argc, argv);
    loadTranslations(qt, QLocale::system());
    const QStringList arguments = QCoreApplication::arguments();
    const Result<CommandLine> commandLine = parseCommandLine(withoutQtArguments(arguments));
    if (!commandLine)
        return complain(commandLine.error(), badUsageCode);
    if (commandLine->task == CommandLine::Task::Help) {
        QTextStream(stdout) << commandLineHelp();
        return 0;
    }
    if (commandLine->task == CommandLine::Task::Version) {
        QTextStream(stdout) << "Wirechief " << WIRECHIEF_VERSION << Qt::endl;
        return 0;
    }
    const Platform platform = Platform::ofEnvironment(arguments);
    return Start{*commandLine, platform, platform.failure()};
}

std::unique_ptr<QApplication> openWindowSystem(int& argc, char** argv, const Start& start)
{
    if (!start.platform.withFallback().isEmpty())
        qputenv("QT_QPA_PLATFORM", start.platform.withFallback().toLocal8Bit());
    const PlatformGuard guard(start.noPlatform, badUsageCode);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    protectMemory(argc, argv);
    if (const std::optional<int> code = answerSsh(argc, argv))
        return *code;
    QCoreApplication::setApplicationName(QStringLiteral("wirechief"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECHIEF_VERSION));
    const std::variant<Start, int> read = readArguments(argc, argv);
    if (const int* code = std::get_if<int>(&read))
        return *code;
    const Start& start = std::get<Start>(read);

    const std::unique_ptr<QApplication> qt = openWindowSystem(argc, argv, start);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Wirechief"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.wirechief.Wirechief"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/wirechief.svg")));
    loadTranslations(*qt, QLocale::system());
    return run(*qt, start.commandLine);
}
