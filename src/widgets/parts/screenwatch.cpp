// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenwatch.h"

#include <QDockWidget>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace wirechief {

ScreenWatch::ScreenWatch(QWidget* widget)
    : m_widget(widget)
{
    widget->installEventFilter(this);
    m_onScreen = widget->isVisible();
}

ScreenWatch::~ScreenWatch() = default;

bool ScreenWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == m_widget) {
            followDock();
            followWindow();
        }
        if (watched == m_top)
            m_covered = false; // until the window system says otherwise
        update();
        break;
    case QEvent::Expose:
        m_covered = !m_window->isExposed();
        update();
        break;
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        update();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ScreenWatch::followDock()
{
    QWidget* ancestor = m_widget;
    while (ancestor && !qobject_cast<QDockWidget*>(ancestor))
        ancestor = ancestor->parentWidget();
    auto* dock = qobject_cast<QDockWidget*>(ancestor);
    if (dock == m_dock)
        return;
    if (m_dock)
        m_dock->disconnect(this);
    m_dock = dock;
    m_behindTab = dock && (dock->geometry().right() < 0 || dock->geometry().bottom() < 0);
    if (!dock)
        return;
    connect(dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        m_behindTab = !visible;
        update();
    });
}

/// Only a shown widget is sure to know the window that it stays in.
void ScreenWatch::followWindow()
{
    QWidget* top = m_widget->window();
    if (m_top != top) {
        if (m_top && m_top != m_widget)
            m_top->removeEventFilter(this);
        m_top = top;
        if (top != m_widget)
            top->installEventFilter(this);
    }
    if (m_window != top->windowHandle()) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = top->windowHandle();
        m_covered = false;
        if (m_window)
            m_window->installEventFilter(this);
    }
}

void ScreenWatch::update()
{
    const bool onScreen
        = m_widget->isVisible() && !m_behindTab && !m_covered && !m_widget->window()->isMinimized();
    if (onScreen == m_onScreen)
        return;
    m_onScreen = onScreen;
    Q_EMIT changed(onScreen);
}

} // namespace wirechief
