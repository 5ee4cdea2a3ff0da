// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidedelegate.h"

#include "models/theme/stateicon.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace wirechief {

namespace {
constexpr int margin = 8;
constexpr int signWidth = 20;
constexpr int iconSize = 16;
constexpr int markWidth = 3;

/// As the style sheet has it for sections.
QFont headingFont(QFont font)
{
    font.setPointSize(8);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SideDelegate::SideDelegate(LookOf lookOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lookOf(std::move(lookOf))
{
}

void SideDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state &= ~QStyle::State_HasFocus;
    const QString text = item.text;
    const QIcon ownIcon = item.icon;
    item.text.clear();
    item.icon = {};
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const ThemeColors& colors = themeColors(option.palette);
    const Look look = m_lookOf(index, option.palette);
    const QIcon icon = ownIcon.isNull() ? look.icon : ownIcon;
    // Laid out from left to right and mirrored where the language runs the other way.
    const auto place
        = [&option](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto align = [&option](Qt::Alignment alignment) {
        return QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter;
    };
    painter->save();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        // The style's own is hardly another colour than that of the selected row.
        constexpr int width = 2;
        painter->setPen(QPen(colors.accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
    if (look.isHeading) {
        painter->setFont(headingFont(option.font));
        painter->setPen(colors.muted);
        painter->drawText(place(option.rect.adjusted(margin, 0, -margin, -3)),
            int(align(Qt::AlignLeft) & ~Qt::AlignVCenter) | Qt::AlignBottom, text.toUpper());
        painter->restore();
        return;
    }
    QRect rect = option.rect.adjusted(margin / 2, 0, -margin, 0);
    if (look.mark.isValid())
        painter->fillRect(
            place(QRect(option.rect.left(), option.rect.top() + 2, markWidth, option.rect.height() - 4)),
            look.mark);
    painter->setFont(option.font);
    if (look.sign != StateRole::None) {
        const QRect box(rect.left() + 2, rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        paintStateSign(*painter, place(box), look.sign, look.color);
        rect.setLeft(rect.left() + signWidth + 3);
    } else if (!icon.isNull()) {
        const QRect box(rect.left() + 1, rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        icon.paint(painter, place(box), Qt::AlignCenter, look.isDimmed ? QIcon::Disabled : QIcon::Normal);
        rect.setLeft(rect.left() + signWidth + 3);
    }
    painter->setPen(colors.muted);
    painter->drawText(place(rect), int(align(Qt::AlignRight)), look.detail);
    rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(look.detail) - margin);
    painter->setPen(look.isDimmed ? colors.disabled : colors.text);
    painter->drawText(place(rect), int(align(Qt::AlignLeft)),
        option.fontMetrics.elidedText(text, Qt::ElideMiddle, rect.width()));
    painter->restore();
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 8);
    return size;
}

} // namespace wirechief
