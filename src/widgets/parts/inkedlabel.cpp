// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inkedlabel.h"

#include <QPainter>
#include <QTextLayout>

namespace wirechief {

namespace {

constexpr QStringView between = u"   ";

} // namespace

InkedLabel::InkedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void InkedLabel::setParts(const QList<Part>& parts)
{
    m_parts = parts;
    QStringList texts;
    for (const Part& part : parts)
        texts.append(part.text);
    setText(texts.join(between));
    update(); // the same words may have other colours
}

/// Where QLabel would have drawn it.
void InkedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const Part& part : m_parts) {
        QTextLayout::FormatRange range{start, int(part.text.size()), {}};
        range.format.setForeground(part.ink);
        ranges.append(range);
        start += int(part.text.size() + between.size());
    }
    QTextLayout layout(text(), font(), this);
    QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.setFormats(ranges);
    const QRectF room = contentsRect();
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, room.topLeft() + QPointF(0, (room.height() - height) / 2));
}

} // namespace wirechief
