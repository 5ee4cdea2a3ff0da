// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace wirechief {

/// Paints cells of one line of text as the style does, but keeps the shaped texts: in a table that changes
/// with every frame most texts were there in the frame before, in this row or in another. Before them stand
/// the signs of states and of rows that can be opened, behind them glows what has changed, see CellGlow.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(Qt::TextElideMode elide, QObject* parent = nullptr);
    ~CellDelegate() override;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    static void addGlow(QStyleOptionViewItem& cell, const QModelIndex& index);
    void drawText(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& room) const;
    [[nodiscard]] QStaticText shaped(const QString& text, int width, const QFont& font) const;

    Qt::TextElideMode m_elide;
    mutable QFont m_font; ///< of the texts that are kept
    mutable QCache<std::pair<QString, int>, QStaticText> m_texts; ///< by text and width in pixels
};

} // namespace wirechief
