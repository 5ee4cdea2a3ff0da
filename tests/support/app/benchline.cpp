// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchline.h"

#include "scene.h"

namespace wirechief {

Result<BenchLine> parseBenchLine(const QStringList& arguments)
{
    BenchLine line;
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == QStringLiteral("--measure"))
            line.measure = true;
        else if (argument == QStringLiteral("--scene"))
            line.scene = arguments.value(++i);
        else if (argument == QStringLiteral("--screenshot"))
            line.screenshotFile = arguments.value(++i);
        else
            rest.append(argument);
    }
    const QStringList& scenes = Scene::names();
    if (!line.scene.isEmpty() && !scenes.contains(line.scene))
        return Error{ErrorKind::InvalidInput, QStringLiteral("There is no such scene."),
            QStringLiteral("There are: %1.").arg(scenes.join(QStringLiteral(", ")))};
    if (line.measure == !line.screenshotFile.isEmpty())
        return Error{ErrorKind::InvalidInput,
            QStringLiteral("Either --measure or --screenshot must say what is wanted."), {}};
    const Result<CommandLine> program = parseCommandLine(rest);
    if (!program)
        return program.error();
    line.program = *program;
    return line;
}

} // namespace wirechief
