// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutbox.h"

#include "widgets/window/mainwindow.h"

#include <QMessageBox>

namespace wirechief {

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(MainWindow::tr("About Wirechief"));
    box->setIconPixmap(parent->windowIcon().pixmap(64));
    box->setText(MainWindow::tr("Wirechief %1").arg(QStringLiteral(WIRECHIEF_VERSION)));
    box->setInformativeText(MainWindow::tr(
        "Runs Asterisk servers by point and click.\n\n© 2026 The Wirechief developers. Free software under "
        "the GNU General Public License, version 3 or later.\n\nQt %1. Asterisk is a registered trademark "
        "of Sangoma Technologies; Wirechief is not affiliated with it.")
                                .arg(QLatin1String(qVersion())));
    box->open();
}

} // namespace wirechief
