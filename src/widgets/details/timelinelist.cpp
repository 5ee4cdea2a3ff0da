// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinelist.h"

#include "detailsview.h"
#include "models/calls/calltracereader.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace wirechief {

namespace {

/// Beyond it the list scrolls itself.
constexpr int mostRows = 200;
constexpr int railWidth = 16;
constexpr int rowPadding = 4;

class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, option.fontMetrics.height() + rowPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& colors = themeColors(option.palette);
        const QRect row = option.rect.adjusted(detailsMargin, 0, -detailsMargin, 0);
        const auto place
            = [&](const QRect& logical) { return QStyle::visualRect(option.direction, row, logical); };
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colors.selection);
        paintRail(*painter, place(QRect(row.topLeft(), QSize(railWidth, row.height()))), index, colors);
        painter->setFont(option.font);
        QRect rest = row.adjusted(railWidth, 0, 0, 0);
        rest.setRight(rest.right() - drawAtEnd(*painter, option, place(rest), colors.muted, index));
        const auto cell = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
        const QString what = cell(CallTraceReader::WhatColumn);
        const QVariant color = index.siblingAtColumn(CallTraceReader::WhatColumn).data(Qt::ForegroundRole);
        draw(*painter, option, place(rest), color.isValid() ? color.value<QColor>() : colors.text, what);
        rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(what) + 8);
        QString who = shortChannelName(cell(CallTraceReader::FromColumn));
        if (const QString to = shortChannelName(cell(CallTraceReader::ToColumn)); !to.isEmpty())
            who += QString(u" \u2192 " + to);
        draw(*painter, option, place(rest), colors.muted, who);
        painter->restore();
    }

private:
    static void draw(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
        const QColor& color, const QString& text)
    {
        if (room.width() <= 0)
            return;
        painter.setPen(color);
        painter.drawText(room,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    }
    /// The time; gives its width.
    static int drawAtEnd(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
        const QColor& color, const QModelIndex& index)
    {
        // To the second: which of two came first is what the order says.
        const QString time = index.siblingAtColumn(CallTraceReader::TimeColumn).data().toString().first(8);
        painter.setPen(color);
        painter.drawText(
            room, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), time);
        return option.fontMetrics.horizontalAdvance(time) + 8;
    }
    static void paintRail(
        QPainter& painter, const QRect& box, const QModelIndex& index, const ThemeColors& colors)
    {
        const QPointF centre(box.left() + 4, QRectF(box).center().y());
        const bool isLast = index.row() + 1 == index.model()->rowCount();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.line, 2));
        if (index.row() > 0)
            painter.drawLine(QPointF(centre.x(), box.top()), centre);
        if (!isLast)
            painter.drawLine(centre, QPointF(centre.x(), box.bottom() + 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawEllipse(centre, 3.5, 3.5);
    }
};

} // namespace

TimeLineList::TimeLineList(CallTraceReader& reader, QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("timeLineList"));
    setAccessibleName(tr("Time line"));
    setModel(&reader);
    setModelColumn(CallTraceReader::WhatColumn);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&reader, &QAbstractItemModel::rowsInserted, this, &TimeLineList::fitHeight);
    connect(&reader, &QAbstractItemModel::modelReset, this, &TimeLineList::fitHeight);
    fitHeight();
}

void TimeLineList::fitHeight()
{
    const int rows = std::clamp(model()->rowCount(), 1, mostRows);
    setFixedHeight(rows * (fontMetrics().height() + rowPadding));
    viewport()->update(); // the rail goes on below what was the last row
}

void TimeLineList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(detailsMargin, 0, -detailsMargin, 0),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        tr("Nothing in the log yet."));
}

void TimeLineList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitHeight();
}

} // namespace wirechief
