// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The docks of the main window: servers and pages, console, log, details.

#include "consolepane.h"
#include "detailspane.h"
#include "logpane.h"
#include "mainwindow.h"
#include "sidepanel.h"
#include "taborder.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QStackedWidget>

namespace wirechief {

void MainWindow::buildDocks()
{
    m_side = new SidePanel(m_serverModel, this);
    m_side->setServerMenu(
        {m_actions.connectServer, m_actions.disconnectServer, m_actions.editServer, m_actions.removeServer});
    m_console = new ConsolePane(this);
    m_log = new LogPane(m_services.log, this);
    m_details = new DetailsPane(m_services.log, this);
    m_sideDock = makeDock("sideDock", tr("Servers and pages"), m_side, Qt::LeftDockWidgetArea);
    m_consoleDock = makeDock("consoleDock", tr("Console"), m_console, Qt::BottomDockWidgetArea);
    m_logDock = makeDock("logDock", tr("Log"), m_log, Qt::BottomDockWidgetArea);
    m_detailsDock = makeDock("detailsDock", tr("Details"), m_details, Qt::RightDockWidgetArea);
    tabifyDockWidget(m_consoleDock, m_logDock);
    m_consoleDock->raise();
    resizeDocks({m_sideDock, m_detailsDock}, {190, 370}, Qt::Horizontal);
    resizeDocks({m_consoleDock}, {240}, Qt::Vertical);
}

QDockWidget* MainWindow::makeDock(
    const char* name, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    //: For screen readers: what holds the console, the log …
    dock->setAccessibleName(tr("%1 panel").arg(title));
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    // Tabs and section titles say what it is.
    dock->setTitleBarWidget(new QWidget(dock));
    setDockContent(dock, content);
    addDockWidget(area, dock);
    return dock;
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
        m_stack->currentWidget()->setFocus();
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
