// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, with what only developers need: it is measured by benchmarks, which steer it through
// its standard input, or brings its window into a state that is worth a picture.

#include "app/application.h"
#include "app/translations.h"
#include "base/process/lineinput.h"
#include "benchline.h"
#include "measurement.h"
#include "profiles/secrets/keychainsecretstore.h"
#include "scene.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

#include <unistd.h>

using namespace wirechief;

namespace {

int complain(const Error& error)
{
    QTextStream(stderr) << "wirechief-bench: " << error.toString() << Qt::endl;
    return 1;
}

void letSteer(Measurement& measurement)
{
    auto* input = new LineInput(STDIN_FILENO, &measurement);
    QObject::connect(input, &LineInput::lineRead, &measurement, [&measurement](const QByteArray& line) {
        const QByteArray answer = measurement.obey(line);
        if (!answer.isEmpty())
            QTextStream(stdout) << answer << Qt::endl;
    });
    QObject::connect(input, &LineInput::ended, &measurement, &QCoreApplication::quit);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("wirechief")); // and so its folders
    QApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Wirechief"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/wirechief.svg")));
    loadTranslations(qt, QLocale::system());
    const Result<BenchLine> line = parseBenchLine(QCoreApplication::arguments());
    if (!line)
        return complain(line.error());

    Application application(Paths::standard(), std::make_unique<KeychainSecretStore>(),
        std::make_unique<DialogPrompter>(), line->measure ? Measurement::timeouts() : AmiTimeouts());
    std::unique_ptr<Measurement> measurement;
    if (line->measure) {
        measurement = std::make_unique<Measurement>(application, line->program);
        letSteer(*measurement);
    }
    if (const Result<void> started = application.start(line->program); !started)
        return complain(started.error());
    Scene scene(application, line->scene, line->screenshotFile);
    if (!line->measure) {
        if (const Result<void> started = scene.start(); !started)
            return complain(started.error());
    }
    return QApplication::exec();
}
