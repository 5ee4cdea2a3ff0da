// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calmscrollbar.h"

#include <QStyle>
#include <QStyleOptionSlider>

namespace wirechief {

CalmScrollBar::CalmScrollBar(Qt::Orientation orientation, QWidget* parent)
    : QScrollBar(orientation, parent)
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (slider() != m_painted)
            update();
    });
}

QRect CalmScrollBar::slider() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
}

void CalmScrollBar::sliderChange(SliderChange change)
{
    const bool moves
        = change == SliderRangeChange || change == SliderValueChange || change == SliderStepsChange;
    if (!moves)
        QScrollBar::sliderChange(change);
    else if (!m_look.isActive())
        m_look.start();
}

void CalmScrollBar::paintEvent(QPaintEvent* event)
{
    m_painted = slider();
    QScrollBar::paintEvent(event);
}

} // namespace wirechief
