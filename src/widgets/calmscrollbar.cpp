// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calmscrollbar.h"

#include <QStyle>
#include <QStyleOptionSlider>

namespace wirechief {

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
    if (!moves || slider() != m_painted)
        QScrollBar::sliderChange(change);
}

void CalmScrollBar::paintEvent(QPaintEvent* event)
{
    m_painted = slider();
    QScrollBar::paintEvent(event);
}

} // namespace wirechief
