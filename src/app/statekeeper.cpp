// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statekeeper.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>

namespace wirechief {

namespace {

/// After something was done; what is done meanwhile goes along.
constexpr std::chrono::milliseconds delay(1000);

/// Ways in which a user, or assistive software for him, changes what the window looks like.
bool isDoing(const QObject* watched, const QEvent& event, const QWidget& window)
{
    switch (event.type()) {
    case QEvent::MouseButtonRelease:
    case QEvent::KeyRelease:
    case QEvent::Wheel:
    case QEvent::Drop:
        return true;
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::WindowStateChange:
        return watched == &window;
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        return true; // docks and pages, without a key or the mouse
    default:
        return false;
    }
}

} // namespace

StateKeeper::StateKeeper(const QWidget& window, std::function<void()> remember, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, std::move(remember));
    QCoreApplication::instance()->installEventFilter(this);
}

bool StateKeeper::eventFilter(QObject* watched, QEvent* event)
{
    // Not started anew: somebody who never rests is remembered too.
    if (isDoing(watched, *event, m_window) && !m_timer.isActive())
        m_timer.start();
    return false;
}

} // namespace wirechief
