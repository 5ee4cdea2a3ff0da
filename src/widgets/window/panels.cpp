// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels.h"

#include "docksizes.h"
#include "docktitle.h"
#include "widgets/dialogs/taborder.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>

namespace wirechief {

Panels::Panels(std::vector<Panel> panels, QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_sizes(new DockSizes(window))
{
    for (Panel& panel : panels) {
        QDockWidget* dock = makeDock(panel);
        if (panel.area == Qt::BottomDockWidgetArea)
            panel.size += dock->titleBarWidget()->sizeHint().height();
        m_panels.push_back({std::move(panel), dock});
    }
    arrange();
}

Panels::~Panels() = default;

QDockWidget* Panels::makeDock(const Panel& panel)
{
    auto* dock = new QDockWidget(panel.title, &m_window);
    dock->setObjectName(QLatin1String(panel.id));
    //: For screen readers: what holds the console, the log …
    dock->setAccessibleName(tr("%1 panel").arg(panel.title));
    dock->setTitleBarWidget(new DockTitle(panel.heading, *dock));
    setDockContent(dock, panel.content);
    connect(dock, &QDockWidget::dockLocationChanged, this, &Panels::showTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::topLevelChanged, this, &Panels::showTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &Panels::showTitles, Qt::QueuedConnection);
    return dock;
}

QList<QAction*> Panels::actions() const
{
    QList<QAction*> actions;
    for (const Docked& docked : m_panels)
        actions.append(docked.dock->toggleViewAction());
    return actions;
}

QDockWidget* Panels::dockOf(const QWidget* content) const
{
    const auto found = std::find_if(m_panels.begin(), m_panels.end(),
        [content](const Docked& docked) { return docked.panel.content == content; });
    Q_ASSERT(found != m_panels.end());
    return found->dock;
}

QList<QDockWidget*> Panels::atBottom() const
{
    QList<QDockWidget*> docks;
    for (const auto& [panel, dock] : m_panels) {
        if (panel.area == Qt::BottomDockWidgetArea)
            docks.append(dock);
    }
    return docks;
}

// --- where they stand ---

void Panels::arrange()
{
    for (const auto& [panel, dock] : m_panels) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock); // else tabs stay tabs
    }
    for (const auto& [panel, dock] : m_panels) {
        m_window.addDockWidget(panel.area, dock);
        dock->setVisible(panel.isOpen);
    }
    const QList<QDockWidget*> bottom = atBottom();
    for (qsizetype i = 1; i < bottom.size(); ++i)
        m_window.tabifyDockWidget(bottom.first(), bottom.at(i));
    bottom.first()->raise();
    QList<QDockWidget*> beside;
    QList<int> widths;
    for (const auto& [panel, dock] : m_panels) {
        if (panel.area != Qt::BottomDockWidgetArea) {
            beside.append(dock);
            widths.append(panel.size);
        } else if (dock == bottom.first()) { // the others are its tabs
            m_window.resizeDocks({dock}, {panel.size}, Qt::Vertical);
        }
        m_sizes->follow(*dock, panel.size);
    }
    m_window.resizeDocks(beside, widths, Qt::Horizontal);
}

void Panels::placeSideBySide(bool sideBySide)
{
    const QList<QDockWidget*> bottom = atBottom();
    if (sideBySide) {
        // Where tabs once were, Qt would make one again: all must leave first.
        for (QDockWidget* dock : bottom)
            m_window.removeDockWidget(dock);
        for (QDockWidget* dock : bottom)
            m_window.addDockWidget(Qt::BottomDockWidgetArea, dock, Qt::Horizontal);
    } else {
        for (qsizetype i = 1; i < bottom.size(); ++i)
            m_window.tabifyDockWidget(bottom.first(), bottom.at(i));
    }
    if (!m_isServerThere) {
        m_shown = bottom;
        return;
    }
    for (QDockWidget* dock : bottom)
        dock->show();
    if (sideBySide)
        m_window.resizeDocks(bottom, QList<int>(bottom.size(), 1), Qt::Horizontal);
    else
        bottom.first()->raise();
}

QJsonObject Panels::saveSizes() const
{
    return m_sizes->saveState();
}

void Panels::restoreSizes(const QJsonObject& state)
{
    m_sizes->restoreState(state);
}

// --- open and closed ---

void Panels::open(const QWidget* content)
{
    QDockWidget* dock = dockOf(content);
    dock->show();
    dock->raise();
}

bool Panels::toggle(const QWidget* content)
{
    const auto found = std::find_if(m_panels.begin(), m_panels.end(),
        [content](const Docked& docked) { return docked.panel.content == content; });
    const QWidget* now = m_window.focusWidget();
    // From a button of the panel the key leads to where one types, as from anywhere else.
    if (found->dock->isVisible() && now != nullptr && now == found->panel.focus) {
        found->dock->hide();
        return false;
    }
    open(content);
    found->panel.focus->setFocus();
    return true;
}

void Panels::setServerThere(bool there)
{
    if (there == m_isServerThere)
        return;
    m_isServerThere = there;
    if (!there)
        m_shown.clear();
    for (const auto& [panel, dock] : m_panels) {
        if (!panel.needsServer)
            continue;
        dock->toggleViewAction()->setEnabled(there);
        if (!there && !dock->isHidden())
            m_shown.append(dock);
        dock->setVisible(there && m_shown.contains(dock));
    }
    const QList<QDockWidget*> bottom = atBottom();
    if (there && m_shown.contains(bottom.first()))
        bottom.first()->raise();
}

// --- their titles ---

void Panels::showTitles()
{
    QStringList tabbed;
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>()) {
        // Qt makes them as docks come together, in the window or floating; panels have tabs of their own.
        if (!tabs->parentWidget()->isWindow())
            continue;
        if (!tabs->findChild<DockCorner*>()) {
            auto* corner = new DockCorner(*tabs);
            connect(
                corner, &DockCorner::floatWanted, this, [this, tabs] { inFront(*tabs)->setFloating(true); });
            connect(corner, &DockCorner::closeWanted, this, [this, tabs] { inFront(*tabs)->close(); });
            connect(corner, &DockCorner::tabsChanged, this, &Panels::showTitles, Qt::QueuedConnection);
        }
        for (int tab = 0; tabs->count() > 1 && tab < tabs->count(); ++tab)
            tabbed.append(tabs->tabText(tab));
    }
    for (const auto& [panel, dock] : m_panels)
        static_cast<DockTitle*>(dock->titleBarWidget())->setTabbed(tabbed.contains(dock->windowTitle()));
}

QDockWidget* Panels::inFront(const QTabBar& tabs) const
{
    const QString title = tabs.tabText(tabs.currentIndex());
    return std::find_if(m_panels.begin(), m_panels.end(), [&title](const Docked& docked) {
        return docked.dock->windowTitle() == title;
    })->dock;
}

} // namespace wirechief
