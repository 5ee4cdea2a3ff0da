// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidewindow.h"

#include "dialogtools.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace wirechief {

namespace {

/// Who reads the guide here has the program itself before them. Each picture has a line of its own.
QString withoutPictures(const QString& guide)
{
    QStringList lines = guide.split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith(QLatin1String("![")); });
    return lines.join(u'\n');
}

} // namespace

void showGuide(QWidget* parent)
{
    if (auto* open = parent->findChild<QDialog*>(QStringLiteral("guideWindow"))) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* window = new QDialog(parent);
    window->setObjectName(QStringLiteral("guideWindow"));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(QCoreApplication::translate("Guide", "Guide"));
    auto* text = new QTextBrowser(window);
    text->setObjectName(QStringLiteral("guideText"));
    text->setAccessibleName(window->windowTitle());
    text->setOpenExternalLinks(true);
    QFile file(QStringLiteral(":/guide.md"));
    if (file.open(QIODevice::ReadOnly))
        // lint: allow plain-text, because the guide is part of this program
        text->setMarkdown(withoutPictures(QString::fromUtf8(file.readAll())));
    auto* layout = new QVBoxLayout(window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    window->resize(fittedToScreen(*window, {720, 640}));
    window->show();
}

} // namespace wirechief
