// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plaintooltip.h"

#include "base/displaytext.h"

#include <QAction>
#include <QToolButton>

namespace wirechief {

namespace {

constexpr auto plainProperty = "plainToolTip";

QString plainToolTip(const QAction& action)
{
    const QVariant plain = action.property(plainProperty);
    return plain.isValid() ? plain.toString() : action.toolTip();
}

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

void copyToolTip(QToolButton& button, const QAction& action)
{
    button.setToolTip(action.toolTip());
    button.setAccessibleDescription(plainToolTip(action));
}

void describeLikeAction(QToolButton& button)
{
    const QAction* action = button.defaultAction();
    const auto describe = [&button, action] { button.setAccessibleDescription(plainToolTip(*action)); };
    QObject::connect(action, &QAction::changed, &button, describe);
    describe();
}

} // namespace wirechief
