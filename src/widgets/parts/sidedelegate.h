// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/theme/staterole.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>

namespace wirechief {

/// Rows of the side lists: the sign of a state or an icon, the text, and a detail at the right end; and
/// headings between them.
class SideDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Look {
        StateRole sign = StateRole::None; ///< None: the item's icon
        QColor color; ///< of the sign
        QString detail;
        bool isHeading = false;
        bool isDimmed = false; ///< cannot be used now
        QColor mark{}; ///< a bar before all of it; invalid: none
        QIcon icon{}; ///< where the item has none
    };
    using LookOf = std::function<Look(const QModelIndex& index, const QPalette& palette)>;

    explicit SideDelegate(LookOf lookOf, QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    LookOf m_lookOf;
};

} // namespace wirechief
