// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenwatch.h"

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
        if (watched == m_widget)
            followWindow();
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
    const bool onScreen = m_widget->isVisible() && !m_widget->window()->isMinimized() && !m_covered;
    if (onScreen == m_onScreen)
        return;
    m_onScreen = onScreen;
    Q_EMIT changed(onScreen);
}

} // namespace wirechief
