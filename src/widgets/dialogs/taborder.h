// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QDockWidget;
class QWidget;

namespace wirechief {

/// What Tab goes through in a window, as one reads it: part by part, and within each line by line. Parts that
/// were moved keep to it.
[[nodiscard]] QList<QWidget*> tabOrder(const QWidget& window);

/// Moves the focus by one in that order, around its ends. False: there is nothing to move to.
bool moveFocus(const QWidget& window, bool forwards);

/// Sets what a dock shows. What lies behind the tab of another dock is still visible for Qt, though nobody
/// sees it: it is hidden, so that it takes no focus and screen readers do not tell it.
void setDockContent(QDockWidget* dock, QWidget* content);

} // namespace wirechief
