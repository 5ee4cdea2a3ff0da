// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels of the main window: servers and pages, console, log, details.

#include "mainwindow.h"
#include "panels.h"
#include "profiles/settings/preferences.h"
#include "widgets/console/consolepane.h"
#include "widgets/details/detailspane.h"
#include "widgets/folders/serversearch.h"
#include "widgets/folders/servertree.h"
#include "widgets/log/logpane.h"
#include "widgets/pages/pagestack.h"
#include "widgets/parts/usable.h"
#include "widgets/servers/sidepanel.h"

#include <QAction>
#include <QFontDatabase>
#include <QLineEdit>

namespace wirechief {

namespace {

constexpr int sideWidth = 200;
constexpr int detailsWidth = 300;
constexpr int consoleLines = 6;
constexpr int leastWidth = 160;
constexpr int leastDetails = 215;
constexpr int leastHeight = 60;
constexpr int leastLogRows = 6;
constexpr int rowPadding = 6;

} // namespace

void MainWindow::buildPanels()
{
    m_side = new SidePanel(m_serverModel, this);
    m_side->search().setConnections(m_services.connections);
    m_side->servers().setMenus(
        m_actions.serverActions(), m_actions.folderActions(), m_actions.noRowActions());
    m_console = new ConsolePane(this);
    m_log = new LogPane(m_services.log, this);
    m_details = new DetailsPane(m_selection, {m_services.log, m_services.uiState}, this);
    m_side->setMinimumSize(sideWidth - 40, leastHeight);
    // Else each text that comes into a panel would ask for another size of all.
    m_console->setMinimumSize(leastWidth, leastHeight);
    // Beside its rows there are its bar, the heading and perhaps a scroll bar.
    m_log->setMinimumSize(leastWidth, (leastLogRows + 3) * (fontMetrics().height() + rowPadding));
    m_details->setMinimumSize(leastDetails, leastHeight);
    const QFontMetrics fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int consoleHeight = (consoleLines + 2) * fixed.lineSpacing() // two for the margins around them
        + 2 * m_console->commandEdit()->sizeHint().height();
    m_panels = new Panels(
        {
            // The panel's first list has no other title.
            {.id = "sideDock",
                .title = tr("Servers and Pages"),
                .heading = tr("Servers"),
                .content = m_side,
                .focus = m_side,
                .area = Qt::LeftDockWidgetArea,
                .size = sideWidth,
                .needsServer = false},
            {.id = "consoleDock",
                .title = tr("Console"),
                .heading = tr("Console"),
                .content = m_console,
                .focus = m_console->commandEdit(),
                .size = consoleHeight},
            {.id = "logDock",
                .title = tr("Log"),
                .heading = tr("Log"),
                .content = m_log,
                .focus = m_log,
                .size = consoleHeight},
            {.id = "detailsDock",
                .title = tr("Details"),
                .heading = tr("Details"),
                .content = m_details,
                .focus = m_details,
                .area = Qt::RightDockWidgetArea,
                .size = detailsWidth,
                .isOpen = false},
        },
        *this);
}

void MainWindow::arrangePanels()
{
    m_panels->arrange();
    m_actions.sideBySide->setChecked(false);
    showPanesSideBySide(false);
    m_pages->currentWidget()->setFocus(); // a dock that is moved loses it to whatever comes first
}

/// The focus stays in the table: Up and Down go on from call to call.
void MainWindow::openDetails()
{
    m_panels->open(m_details);
}

void MainWindow::showConsole()
{
    m_panels->open(m_console);
    m_console->focusCommand();
}

void MainWindow::showLog()
{
    m_panels->open(m_log);
}

void MainWindow::findServer()
{
    m_panels->open(m_side);
    m_side->search().start();
}

void MainWindow::showPanesSideBySide(bool sideBySide)
{
    m_services.preferences.sideBySide.set(sideBySide);
}

void MainWindow::placePanes(bool sideBySide)
{
    m_actions.sideBySide->setChecked(sideBySide);
    m_panels->placeSideBySide(sideBySide);
}

void MainWindow::toggle(const QWidget* panel)
{
    if (!m_panels->toggle(panel))
        m_pages->currentWidget()->setFocus();
}

void MainWindow::setServerThere(bool there)
{
    m_panels->setServerThere(there);
    for (QAction* action : {m_actions.arrangePanels, m_actions.sideBySide, m_actions.console, m_actions.log,
             m_actions.details}) {
        action->setEnabled(there);
        action->setProperty(whyNotProperty, there ? QString() : tr("Add a server first."));
    }
}

} // namespace wirechief
