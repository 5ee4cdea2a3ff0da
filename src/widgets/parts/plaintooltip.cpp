// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plaintooltip.h"

#include "base/displaytext.h"

#include <QAction>
#include <QToolButton>

namespace wirechief {

namespace {

constexpr auto plainProperty = "plainToolTip";

} // namespace

void setPlainToolTip(QWidget& widget, const QString& text)
{
    widget.setToolTip(text.isEmpty() ? QString() : toolTipText(text));
    widget.setAccessibleDescription(text);
}

void setPlainToolTip(QAction& action, const QString& text)
{
    action.setProperty(plainProperty, text); // before the action says that it has changed
    action.setToolTip(toolTipText(text));
}

void describeLikeAction(QToolButton& button)
{
    const QAction* action = button.defaultAction();
    const auto describe = [&button, action] {
        const QVariant plain = action->property(plainProperty);
        button.setAccessibleDescription(plain.isValid() ? plain.toString() : action->toolTip());
    };
    QObject::connect(action, &QAction::changed, &button, describe);
    describe();
}

} // namespace wirechief
