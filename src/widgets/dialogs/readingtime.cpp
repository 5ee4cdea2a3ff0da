// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingtime.h"

#include "widgets/limits.h"

#include <QAbstractButton>
#include <QDialog>
#include <QEvent>

#include <utility>

namespace wirechief {

ReadingTime::ReadingTime(QAbstractButton& accept, QDialog& question)
    : QObject(&accept)
    , m_accept(accept)
    , m_timer(new QTimer(this))
{
    m_accept.setEnabled(false);
    m_timer->setObjectName(QStringLiteral("readingTimer"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(limits::readingTime);
    connect(m_timer, &QTimer::timeout, this, &ReadingTime::end);
    question.installEventFilter(this);
}

bool ReadingTime::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate)
        begin();
    return QObject::eventFilter(watched, event);
}

void ReadingTime::begin()
{
    m_hadFocus = m_hadFocus || m_accept.hasFocus(); // it loses that with this
    m_accept.setEnabled(false);
    m_timer->start();
}

void ReadingTime::end()
{
    m_accept.setEnabled(true);
    if (std::exchange(m_hadFocus, false))
        m_accept.setFocus();
}

} // namespace wirechief
