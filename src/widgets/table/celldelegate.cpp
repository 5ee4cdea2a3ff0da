// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celldelegate.h"

#include "cellglow.h"
#include "livetableview.h"
#include "models/table/tablemodel.h"
#include "models/theme/stateicon.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace wirechief {

namespace {

/// Some screens full of cells.
constexpr int keptTexts = 4'000;
/// How wide a sign is, of the height of a line; what stands below another row stands further in.
constexpr qreal stateWidth = 1.0;
constexpr qreal foldWidth = 0.9;
constexpr qreal partWidth = 2.0;

QColor textColor(const QStyleOptionViewItem& cell)
{
    QPalette::ColorGroup group = QPalette::Disabled;
    if (cell.state.testFlag(QStyle::State_Enabled))
        group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    return cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
}

/// What stands before the text of a cell.
struct Signs {
    StateRole state = StateRole::None;
    TableModel::Fold fold = TableModel::Fold::None;

    [[nodiscard]] bool any() const { return state != StateRole::None || fold != TableModel::Fold::None; }
    [[nodiscard]] int width(const QFontMetrics& metrics) const
    {
        const qreal folded = fold == TableModel::Fold::None ? 0
            : fold == TableModel::Fold::Part                ? partWidth
                                                            : foldWidth;
        return qRound((folded + (state == StateRole::None ? 0 : stateWidth)) * metrics.height());
    }
    /// One of them: no cell has both.
    void paint(QPainter& painter, const QRect& box, const QStyleOptionViewItem& cell) const
    {
        if (state != StateRole::None) {
            const qreal side = stateWidth * cell.fontMetrics.height();
            QRectF place(0, 0, side, side);
            place.moveCenter(QRectF(box).center());
            paintStateSign(painter, place.translated(-side / 8, 0), state, textColor(cell));
        } else if (fold == TableModel::Fold::Open || fold == TableModel::Fold::Closed) {
            paintArrow(painter, box, cell);
        }
    }

private:
    void paintArrow(QPainter& painter, const QRect& box, const QStyleOptionViewItem& cell) const
    {
        const qreal half = cell.fontMetrics.height() / 5.0;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColors(cell.palette).muted);
        painter.translate(QRectF(box).center());
        if (fold == TableModel::Fold::Open)
            painter.rotate(90);
        else if (cell.direction == Qt::RightToLeft)
            painter.rotate(180);
        painter.drawPolygon(
            QPolygonF({QPointF(-half * 0.6, -half), QPointF(half * 0.6, 0), QPointF(-half * 0.6, half)}));
        painter.restore();
    }
};

Signs signsOf(const QModelIndex& index)
{
    const auto read = [&index](int role) { return index.data(role).toInt(); };
    return {StateRole(read(TableModel::StateRoleRole)), TableModel::Fold(read(TableModel::FoldRole))};
}

/// As QCommonStyle::drawControl(CE_ItemViewItem) does it.
void drawFocus(QPainter& painter, const QStyleOptionViewItem& cell, const QStyle& style)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.rect = style.subElementRect(QStyle::SE_ItemViewItemFocusRect, &cell, cell.widget);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    focus.backgroundColor = cell.palette.color(selected ? QPalette::Highlight : QPalette::Window);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, cell.widget);
}

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

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += signsOf(index).width(option.fontMetrics);
    return size;
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    addGlow(cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const Signs signs = signsOf(index);
    const bool textOnly = cell.icon.isNull()
        && !cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)
        && (!cell.state.testFlag(QStyle::State_HasFocus) || signs.any());
    if (!textOnly) {
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    if (signs.any()) {
        // A state is told by its colour in a selected row as well.
        if (signs.state != StateRole::None)
            cell.palette.setBrush(QPalette::HighlightedText, cell.palette.brush(QPalette::Text));
        const int width = std::min(signs.width(cell.fontMetrics), room.width());
        const QRect logical(room.left(), room.top(), width, room.height());
        signs.paint(*painter, QStyle::visualRect(cell.direction, room, logical), cell);
        room = QStyle::visualRect(cell.direction, room, room.adjusted(width, 0, 0, 0));
    }
    if (!cell.text.isEmpty())
        drawText(painter, cell, room);
    if (cell.state.testFlag(QStyle::State_HasFocus))
        drawFocus(*painter, cell, *style);
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
void CellDelegate::drawText(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& room) const
{
    const QStaticText text = shaped(cell.text, room.width(), cell.font);
    const QSize size(room.width(), int(text.size().height()));
    QPointF place = QStyle::alignedRect(cell.direction, cell.displayAlignment, size, room).topLeft();
    const qreal free = room.width() - text.size().width();
    const Qt::Alignment across = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    if (across.testFlag(Qt::AlignRight))
        place.rx() += free;
    else if (across.testFlag(Qt::AlignHCenter))
        place.rx() += free / 2;

    painter->setPen(textColor(cell));
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
