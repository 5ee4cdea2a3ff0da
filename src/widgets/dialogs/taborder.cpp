// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taborder.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace wirechief {

namespace {

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled()
        && widget.focusProxy() == nullptr;
}

/// Bars at the top first, then docks and page by their left edge, what is below one another from above; the
/// status bar last.
int rankOf(const QWidget& widget)
{
    if (qobject_cast<const QStatusBar*>(&widget))
        return 2;
    return qobject_cast<const QToolBar*>(&widget) ? 0 : 1;
}

bool isPartBefore(const QWidget* a, const QWidget* b)
{
    const bool mirrored = a->isRightToLeft();
    const auto begin
        = [mirrored](const QWidget* w) { return mirrored ? -w->geometry().right() : w->geometry().left(); };
    return std::tuple(rankOf(*a), begin(a), a->geometry().top())
        < std::tuple(rankOf(*b), begin(b), b->geometry().top());
}

/// In lines from above; in a line from where the language begins.
void sortLikeText(QList<QWidget*>& widgets)
{
    std::stable_sort(widgets.begin(), widgets.end(),
        [](const QWidget* a, const QWidget* b) { return a->geometry().top() < b->geometry().top(); });
    for (auto first = widgets.begin(); first != widgets.end();) {
        const int middle = (*first)->geometry().center().y();
        const auto last = std::find_if(
            first + 1, widgets.end(), [middle](const QWidget* w) { return w->geometry().top() > middle; });
        std::stable_sort(first, last, [](const QWidget* a, const QWidget* b) {
            return a->isRightToLeft() ? a->geometry().right() > b->geometry().right()
                                      : a->geometry().left() < b->geometry().left();
        });
        first = last;
    }
}

void collect(const QWidget& widget, QList<QWidget*>& order)
{
    QList<QWidget*> children;
    for (QObject* child : widget.children()) {
        auto* const one = qobject_cast<QWidget*>(child);
        if (one && one->isVisible() && !one->isWindow())
            children.append(one);
    }
    const bool isMainWindow = qobject_cast<const QMainWindow*>(&widget);
    // Docks behind a tab, and bars of tabs that are not needed, lie beside it and are not hidden.
    if (isMainWindow)
        children.removeIf([&](const QWidget* one) { return !one->geometry().intersects(widget.rect()); });
    if (isMainWindow)
        std::stable_sort(children.begin(), children.end(), isPartBefore);
    else
        sortLikeText(children);
    for (QWidget* child : std::as_const(children)) {
        if (takesTab(*child))
            order.append(child);
        collect(*child, order);
    }
}

} // namespace

QList<QWidget*> tabOrder(const QWidget& window)
{
    QList<QWidget*> order;
    collect(window, order);
    return order;
}

bool moveFocus(const QWidget& window, bool forwards)
{
    const QList<QWidget*> order = tabOrder(window);
    if (order.isEmpty())
        return false;
    const qsizetype now = order.indexOf(window.focusWidget());
    const qsizetype count = order.size();
    const qsizetype next = now < 0 ? (forwards ? 0 : count - 1) : (now + (forwards ? 1 : -1) + count) % count;
    QWidget* const target = order.at(next);
    target->setFocus(forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* parent = target->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(target);
    }
    return true;
}

void setDockContent(QDockWidget* dock, QWidget* content)
{
    // A dock whose own widget is hidden has no size, and an empty title bar is one less high than nothing.
    auto* holder = new QWidget(dock);
    holder->setMinimumHeight(1);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    dock->setWidget(holder);
    QObject::connect(dock, &QDockWidget::visibilityChanged, content, [dock, content](bool visible) {
        // One that is closed hides it anyway, and must not come back empty.
        content->setVisible(visible || dock->isHidden());
    });
}

} // namespace wirechief
