// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celldelegate.h"

#include "cellglow.h"
#include "livetableview.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace wirechief {

namespace {

/// Some screens full of cells.
constexpr int keptTexts = 4'000;

} // namespace

CellDelegate::CellDelegate(Qt::TextElideMode elide, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_elide(elide)
    , m_texts(keptTexts)
{
}

CellDelegate::~CellDelegate() = default;

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = m_elide;
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    addGlow(cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const bool textOnly = cell.icon.isNull()
        && !cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)
        && !cell.state.testFlag(QStyle::State_HasFocus);
    if (!textOnly) {
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (!cell.text.isEmpty())
        drawText(painter, cell);
}

void CellDelegate::addGlow(QStyleOptionViewItem& cell, const QModelIndex& index)
{
    const auto* view = qobject_cast<const LiveTableView*>(cell.widget);
    CellGlow* glow = view ? view->glow() : nullptr;
    const qreal strength = glow ? glow->painted(index, cell.text) : 0;
    if (strength <= 0 || cell.state.testFlag(QStyle::State_Selected))
        return;
    QColor color = themeColors(cell.palette).glow;
    color.setAlphaF(float(strength));
    cell.backgroundBrush = color;
}

/// Where and how QCommonStyle::drawControl(CE_ItemViewItem) does it.
void CellDelegate::drawText(QPainter* painter, const QStyleOptionViewItem& cell) const
{
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    const QStaticText text = shaped(cell.text, room.width(), cell.font);
    const QSize size(room.width(), int(text.size().height()));
    QPointF place = QStyle::alignedRect(cell.direction, cell.displayAlignment, size, room).topLeft();
    const qreal free = room.width() - text.size().width();
    const Qt::Alignment across = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    if (across.testFlag(Qt::AlignRight))
        place.rx() += free;
    else if (across.testFlag(Qt::AlignHCenter))
        place.rx() += free / 2;

    QPalette::ColorGroup group = QPalette::Disabled;
    if (cell.state.testFlag(QStyle::State_Enabled))
        group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    painter->drawStaticText(place, text);
}

QStaticText CellDelegate::shaped(const QString& text, int width, const QFont& font) const
{
    if (m_font != font) {
        m_texts.clear();
        m_font = font;
    }
    const std::pair<QString, int> key(text, width);
    if (const QStaticText* kept = m_texts.object(key))
        return *kept;
    auto* made = new QStaticText(QFontMetrics(font).elidedText(text, m_elide, width));
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, font);
    const QStaticText shared = *made;
    m_texts.insert(key, made);
    return shared;
}

} // namespace wirechief
