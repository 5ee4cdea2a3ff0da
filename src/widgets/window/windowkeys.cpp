// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowkeys.h"

#include "widgets/parts/keyowner.h"
#include "widgets/parts/usable.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <algorithm>

namespace wirechief {

WindowKeys::WindowKeys(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::KeyPress) {
        // What the widget leaves comes to its parents too.
        const QString reason = widget == QApplication::focusWidget() ? whyNot(*widget, key) : QString();
        if (!reason.isEmpty() && !key.isAutoRepeat())
            Q_EMIT refused(reason);
        return !reason.isEmpty();
    }
    const KeyOwner* owner = nullptr;
    for (const QWidget* each = widget; each && !owner; each = each->parentWidget())
        owner = dynamic_cast<const KeyOwner*>(each);
    if ((owner && owner->ownsKey(key)) || !belongsToAction(key) || isOfText(*widget, key))
        return false;
    event->ignore(); // nobody claims it before the shortcuts are looked at
    return true;
}

/// Undo and Redo mean the letters while they are typed.
bool WindowKeys::isOfText(const QWidget& widget, const QKeyEvent& key)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled)
        && (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo));
}

bool WindowKeys::belongsToAction(const QKeyEvent& key) const
{
    const QKeySequence pressed(key.keyCombination());
    const QList<QAction*> actions = m_window->findChildren<QAction*>();
    return std::any_of(actions.begin(), actions.end(), [&pressed](const QAction* action) {
        return action->isEnabled() && action->shortcutContext() == Qt::WindowShortcut
            && action->shortcuts().contains(pressed);
    });
}

/// A key that reaches a widget was no shortcut of an action that can be used.
QString WindowKeys::whyNot(const QWidget& focus, const QKeyEvent& key) const
{
    const QKeySequence pressed(key.keyCombination());
    const auto reasonOf = [&pressed](const QList<QAction*>& actions, auto isHere) {
        for (const QAction* action : actions) {
            if (!action->isEnabled() && isHere(action->shortcutContext())
                && action->shortcuts().contains(pressed))
                return action->property(whyNotProperty).toString();
        }
        return QString();
    };
    for (const QWidget* widget = &focus; widget != nullptr; widget = widget->parentWidget()) {
        const QString reason = reasonOf(widget->actions(), [&](Qt::ShortcutContext context) {
            return context == Qt::WidgetWithChildrenShortcut
                || (context == Qt::WidgetShortcut && widget == &focus);
        });
        if (!reason.isEmpty())
            return reason;
    }
    // An entry has a use of its own for keys that the window has none for.
    if (qobject_cast<const QLineEdit*>(&focus) || qobject_cast<const QPlainTextEdit*>(&focus))
        return {};
    return reasonOf(
        m_window->actions(), [](Qt::ShortcutContext context) { return context == Qt::WindowShortcut; });
}

} // namespace wirechief
