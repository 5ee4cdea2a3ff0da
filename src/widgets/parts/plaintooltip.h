// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QToolButton;
class QWidget;

namespace wirechief {

// Tool tips that show a text as it is are markup (see toolTipText()). Where a widget has no description of
// its own, screen readers are told its tool tip as it stands: these have one.

void setPlainToolTip(QWidget& widget, const QString& text);
void setPlainToolTip(QAction& action, const QString& text);
/// The tool tip that the action has now, with its description; of what it gets later nothing.
void copyToolTip(QToolButton& button, const QAction& action);
/// Takes the button's description from its action, now and whenever that changes.
void describeLikeAction(QToolButton& button);

} // namespace wirechief
