// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The docks of the main window: servers and pages, console, log, details.

#include "docksizes.h"
#include "docktitle.h"
#include "mainwindow.h"
#include "profiles/settings/preferences.h"
#include "widgets/console/consolepane.h"
#include "widgets/details/detailspane.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/log/logpane.h"
#include "widgets/pages/pagestack.h"
#include "widgets/parts/usable.h"
#include "widgets/servers/sidepanel.h"

#include <QAction>
#include <QDockWidget>
#include <QFontDatabase>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

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

void MainWindow::buildDocks()
{
    m_side = new SidePanel(m_serverModel, this);
    m_side->setServerMenu(
        {m_actions.connectServer, m_actions.disconnectServer, m_actions.editServer, m_actions.removeServer});
    m_console = new ConsolePane(this);
    m_log = new LogPane(m_services.log, this);
    m_details = new DetailsPane(m_selection, {m_services.log, m_services.uiState}, this);
    m_side->setMinimumSize(sideWidth - 40, leastHeight);
    // Else each text that comes into a panel would ask for another size of all.
    m_console->setMinimumSize(leastWidth, leastHeight);
    // Beside its rows there are its bar, the heading and perhaps a scroll bar.
    m_log->setMinimumSize(leastWidth, (leastLogRows + 3) * (fontMetrics().height() + rowPadding));
    m_details->setMinimumSize(leastDetails, leastHeight);
    // The panel's first list has no other title.
    m_sideDock = makeDock("sideDock", tr("Servers and Pages"), tr("Servers"), m_side);
    m_consoleDock = makeDock("consoleDock", tr("Console"), tr("Console"), m_console);
    m_logDock = makeDock("logDock", tr("Log"), tr("Log"), m_log);
    m_detailsDock = makeDock("detailsDock", tr("Details"), tr("Details"), m_details);
    m_dockSizes = new DockSizes(*this);
    arrangeDocks();
}

QDockWidget* MainWindow::makeDock(
    const char* name, const QString& title, const QString& heading, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    //: For screen readers: what holds the console, the log …
    dock->setAccessibleName(tr("%1 panel").arg(title));
    dock->setTitleBarWidget(new DockTitle(heading, *dock));
    setDockContent(dock, content);
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::showDockTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::showDockTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::showDockTitles, Qt::QueuedConnection);
    return dock;
}

QList<QDockWidget*> MainWindow::docks() const
{
    return {m_sideDock, m_consoleDock, m_logDock, m_detailsDock};
}

void MainWindow::arrangeDocks()
{
    for (QDockWidget* dock : docks()) {
        dock->setFloating(false);
        removeDockWidget(dock); // else tabs stay tabs
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_sideDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_consoleDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_logDock);
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    tabifyDockWidget(m_consoleDock, m_logDock);
    m_actions.sideBySide->setChecked(false);
    for (QDockWidget* dock : {m_sideDock, m_consoleDock, m_logDock})
        dock->show();
    m_detailsDock->hide();
    m_consoleDock->raise();
    const QFontMetrics fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int console = m_consoleDock->titleBarWidget()->sizeHint().height()
        + (consoleLines + 2) * fixed.lineSpacing() // two for the margins around them
        + 2 * m_console->commandEdit()->sizeHint().height();
    resizeDocks({m_sideDock, m_detailsDock}, {sideWidth, detailsWidth}, Qt::Horizontal);
    resizeDocks({m_consoleDock}, {console}, Qt::Vertical);
    m_dockSizes->follow(*m_sideDock, sideWidth);
    m_dockSizes->follow(*m_detailsDock, detailsWidth);
    m_dockSizes->follow(*m_consoleDock, console);
    m_dockSizes->follow(*m_logDock, console);
}

void MainWindow::showDockTitles()
{
    QStringList tabbed;
    for (QTabBar* tabs : findChildren<QTabBar*>()) {
        // Qt makes them as docks come together, in the window or floating; panels have tabs of their own.
        if (!tabs->parentWidget()->isWindow())
            continue;
        if (!tabs->findChild<DockCorner*>()) {
            auto* corner = new DockCorner(*tabs);
            connect(
                corner, &DockCorner::floatWanted, this, [this, tabs] { inFront(*tabs)->setFloating(true); });
            connect(corner, &DockCorner::closeWanted, this, [this, tabs] { inFront(*tabs)->close(); });
            connect(
                corner, &DockCorner::tabsChanged, this, &MainWindow::showDockTitles, Qt::QueuedConnection);
        }
        for (int tab = 0; tabs->count() > 1 && tab < tabs->count(); ++tab)
            tabbed.append(tabs->tabText(tab));
    }
    for (QDockWidget* dock : docks())
        static_cast<DockTitle*>(dock->titleBarWidget())->setTabbed(tabbed.contains(dock->windowTitle()));
}

QDockWidget* MainWindow::inFront(const QTabBar& tabs) const
{
    const QList<QDockWidget*> all = docks();
    return *std::find_if(
        all.begin(), all.end(), [title = tabs.tabText(tabs.currentIndex())](const QDockWidget* dock) {
            return dock->windowTitle() == title;
        });
}

/// The focus stays in the table: Up and Down go on from call to call.
void MainWindow::openDetails()
{
    m_detailsDock->show();
    m_detailsDock->raise();
}

void MainWindow::showConsole()
{
    m_consoleDock->show();
    m_consoleDock->raise();
    m_console->focusCommand();
}

void MainWindow::showLog()
{
    m_logDock->show();
    m_logDock->raise();
}

void MainWindow::showPanesSideBySide(bool sideBySide)
{
    m_services.preferences.sideBySide.set(sideBySide);
}

void MainWindow::placePanes(bool sideBySide)
{
    m_actions.sideBySide->setChecked(sideBySide);
    if (sideBySide) {
        // Where tabs once were, Qt would make one again: both must leave first.
        removeDockWidget(m_logDock);
        removeDockWidget(m_consoleDock);
        addDockWidget(Qt::BottomDockWidgetArea, m_consoleDock, Qt::Horizontal);
        addDockWidget(Qt::BottomDockWidgetArea, m_logDock, Qt::Horizontal);
    } else {
        tabifyDockWidget(m_consoleDock, m_logDock);
    }
    if (m_panesHidden) { // until there is a server
        m_shownPanes = {m_consoleDock, m_logDock};
        return;
    }
    m_consoleDock->show();
    m_logDock->show();
    if (sideBySide)
        resizeDocks({m_consoleDock, m_logDock}, {1, 1}, Qt::Horizontal);
    else
        m_consoleDock->raise();
}

void MainWindow::toggle(QDockWidget* dock, QWidget* focus)
{
    const QWidget* now = focusWidget();
    if (dock->isVisible() && now && dock->isAncestorOf(now)) {
        dock->hide();
        m_pages->currentWidget()->setFocus();
        return;
    }
    dock->show();
    dock->raise();
    focus->setFocus();
}

void MainWindow::hidePanes(bool hide)
{
    if (hide == m_panesHidden)
        return;
    m_panesHidden = hide;
    for (const QDockWidget* dock : {m_consoleDock, m_logDock, m_detailsDock})
        dock->toggleViewAction()->setEnabled(!hide);
    for (QAction* action : {m_actions.arrangePanels, m_actions.sideBySide, m_actions.console, m_actions.log,
             m_actions.details}) {
        action->setEnabled(!hide);
        action->setProperty(whyNotProperty, hide ? tr("Add a server first.") : QString());
    }
    if (hide) {
        m_shownPanes.clear();
        for (QDockWidget* dock : {m_consoleDock, m_logDock, m_detailsDock}) {
            if (!dock->isHidden())
                m_shownPanes.append(dock);
            dock->hide();
        }
        return;
    }
    for (QDockWidget* dock : std::as_const(m_shownPanes))
        dock->show();
    if (m_shownPanes.contains(m_consoleDock))
        m_consoleDock->raise();
}

} // namespace wirechief
