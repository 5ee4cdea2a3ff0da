// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factlabel.h"

#include "models/theme/statecolor.h"
#include "models/theme/stateicon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace wirechief {

namespace {

constexpr int signGap = 3;

} // namespace

FactLabel::FactLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(text()); });
    addAction(copy);
}

void FactLabel::setFact(const QString& text, StateRole role)
{
    if (text == this->text() && role == m_role)
        return;
    m_role = role;
    setText(text);
    updateGeometry();
    update();
}

int FactLabel::signWidth() const
{
    return m_role == StateRole::None ? 0 : fontMetrics().height() + signGap;
}

qreal FactLabel::lay(QTextLayout& layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - signWidth()));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int FactLabel::heightForWidth(int width) const
{
    QTextLayout layout(text(), font());
    return int(std::ceil(lay(layout, width)));
}

QSize FactLabel::sizeHint() const
{
    return {signWidth() + fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
}

QSize FactLabel::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void FactLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor color
        = m_role == StateRole::None ? palette().color(foregroundRole()) : stateColor(m_role, palette());
    const QRect box(0, 0, fontMetrics().height(), fontMetrics().height());
    paintStateSign(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_role, color);
    painter.setPen(color);
    QTextLayout layout(text(), font());
    lay(layout, width());
    layout.draw(&painter, {layoutDirection() == Qt::RightToLeft ? 0.0 : signWidth(), 0.0});
}

} // namespace wirechief
