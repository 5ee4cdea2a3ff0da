// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "base/lineinput.h"
#include "base/logging.h"
#include "commandline.h"
#include "measurement.h"
#include "profiles/keychainsecretstore.h"
#include "scene.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTextStream>
#include <QTranslator>

#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace wirechief;

namespace {

constexpr int badUsageCode = 2;

/// No core files and no debugger: they would show secrets. Builds for developers allow both.
void protectMemory()
{
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0)
        qCWarning(lcUi, "Core files could not be turned off.");
#endif
}

void loadTranslations(QCoreApplication& application)
{
    const QLocale locale;
    const auto load = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        // Not every language has one.
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English of ours holds the plural forms; the user's own language goes before it.
    auto* english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/wirechief_en.qm")))
        QCoreApplication::installTranslator(english);
    load(QStringLiteral("wirechief"), QStringLiteral(":/i18n"));
}

int complain(const Error& error, int code)
{
    QTextStream(stderr) << "wirechief: " << error.toString() << Qt::endl;
    return code;
}

/// Lets a benchmark steer and measure the program through its standard input and output.
std::unique_ptr<Measurement> startMeasurement(Application& application, const CommandLine& commandLine)
{
    auto measurement = std::make_unique<Measurement>(application, commandLine);
    auto* input = new LineInput(STDIN_FILENO, measurement.get());
    QObject::connect(input, &LineInput::lineRead, measurement.get(),
        [measurement = measurement.get()](const QByteArray& line) {
            const QByteArray answer = measurement->obey(line);
            if (!answer.isEmpty())
                QTextStream(stdout) << answer << Qt::endl;
        });
    QObject::connect(input, &LineInput::ended, measurement.get(), &QCoreApplication::quit);
    return measurement;
}

int run(QApplication& qt, const CommandLine& commandLine)
{
    Application application(Paths::standard(), std::make_unique<KeychainSecretStore>(),
        std::make_unique<DialogPrompter>(), commandLine.measure ? Measurement::timeouts() : AmiTimeouts());
    std::unique_ptr<Measurement> measurement;
    if (commandLine.measure)
        measurement = startMeasurement(application, commandLine);
    if (const Result<void> started = application.start(commandLine); !started)
        return complain(started.error(), 1);
    std::unique_ptr<Scene> scene;
    if (!commandLine.screenshotFile.isEmpty()) {
        scene = std::make_unique<Scene>(application, commandLine.scene, commandLine.screenshotFile);
        if (const Result<void> started = scene->start(); !started)
            return complain(started.error(), 1);
    }
    if (commandLine.quitAfter)
        QTimer::singleShot(*commandLine.quitAfter, &qt, &QCoreApplication::quit);
    return QApplication::exec();
}

/// Help and version need no display.
std::optional<int> answerWithoutDisplay(int& argc, char** argv)
{
    const QCoreApplication qt(argc, argv);
    const Result<CommandLine> commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine || commandLine->task == CommandLine::Task::Run)
        return std::nullopt;
    if (commandLine->task == CommandLine::Task::Help)
        QTextStream(stdout) << commandLineHelp();
    else
        QTextStream(stdout) << "Wirechief " << WIRECHIEF_VERSION << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    protectMemory();
    QCoreApplication::setApplicationName(QStringLiteral("wirechief"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECHIEF_VERSION));
    if (const std::optional<int> answered = answerWithoutDisplay(argc, argv))
        return *answered;

    QApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Wirechief"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.wirechief.Wirechief"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/wirechief.svg")));
    loadTranslations(qt);
    const Result<CommandLine> commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine)
        return complain(commandLine.error(), badUsageCode);
    return run(qt, *commandLine);
}
