// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docksizes.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMouseEvent>

namespace wirechief {

namespace {

constexpr int mostWanted = 10'000; ///< a saved one that is larger is damaged

} // namespace

DockSizes::DockSizes(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &DockSizes::giveBack);
}

void DockSizes::follow(QDockWidget& dock, int wanted)
{
    m_wanted.insert(&dock, wanted);
    dock.installEventFilter(this);
}

Qt::Orientation DockSizes::orientationOf(QDockWidget* dock) const
{
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(dock);
    return area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea ? Qt::Horizontal : Qt::Vertical;
}

int DockSizes::sizeOf(QDockWidget* dock) const
{
    return orientationOf(dock) == Qt::Horizontal ? dock->width() : dock->height();
}

/// Only a hand on a separator says what is wanted: what the window does to its docks does not.
void DockSizes::noteDrawn(QDockWidget* dock)
{
    if (m_isDrawing && m_window.size() == m_windowSize && !dock->isFloating() && dock->isVisible())
        m_wanted[dock] = sizeOf(dock);
}

void DockSizes::giveBack()
{
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it) {
        QDockWidget* dock = it.key();
        if (dock->isVisible() && !dock->isFloating() && sizeOf(dock) < it.value())
            m_window.resizeDocks({dock}, {it.value()}, orientationOf(dock));
    }
}

bool DockSizes::eventFilter(QObject* watched, QEvent* event)
{
    // A separator is no widget: its mouse is the window's. A tab's is not, though it too makes docks larger.
    if (watched == &m_window && event->type() == QEvent::MouseButtonPress)
        m_isDrawing = m_window.childAt(static_cast<QMouseEvent*>(event)->position().toPoint()) == nullptr;
    else if (watched == &m_window && event->type() == QEvent::MouseButtonRelease)
        m_isDrawing = false;
    if (event->type() != QEvent::Resize)
        return QObject::eventFilter(watched, event);
    if (watched == &m_window) {
        // Its docks have got theirs by now.
        m_windowSize = m_window.size();
        m_settled.start();
    } else if (auto* dock = qobject_cast<QDockWidget*>(watched)) {
        noteDrawn(dock);
    }
    return QObject::eventFilter(watched, event);
}

QJsonObject DockSizes::saveState() const
{
    QJsonObject state;
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it)
        state.insert(it.key()->objectName(), it.value());
    return state;
}

void DockSizes::restoreState(const QJsonObject& state)
{
    for (auto it = m_wanted.begin(); it != m_wanted.end(); ++it) {
        const int wanted = state.value(it.key()->objectName()).toInt();
        if (wanted > 0 && wanted <= mostWanted)
            it.value() = wanted;
    }
}

} // namespace wirechief
