// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractButton;
class QAction;

namespace wirechief {

/// Property of an action: why it cannot be used now, as plain text; its tool tip says the same for tool tips.
inline constexpr auto whyNotProperty = "whyNot";

/// Enables an action, or says in its tool tip why it cannot be used now.
void setUsable(QAction* action, const QString& whyNot, const QString& toolTip);

/// Lets a button be pressed, or says in its tool tip why it cannot.
void setUsable(QAbstractButton& button, const QString& whyNot);

} // namespace wirechief
