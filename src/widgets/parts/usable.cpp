// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usable.h"

#include "plaintooltip.h"

#include <QAbstractButton>
#include <QAction>

namespace wirechief {

void setUsable(QAction* action, const QString& whyNot, const QString& toolTip)
{
    action->setEnabled(whyNot.isEmpty());
    action->setProperty(whyNotProperty, whyNot);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString usual = keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys);
    // Reasons may hold words of a server.
    setPlainToolTip(*action, whyNot.isEmpty() ? usual : whyNot);
}

void setUsable(QAbstractButton& button, const QString& whyNot)
{
    button.setEnabled(whyNot.isEmpty());
    setPlainToolTip(button, whyNot);
}

} // namespace wirechief
