// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbmenu.h"

#include <QAction>
#include <QMenu>

namespace wirechief {

void VerbMenu::build(const std::vector<Verb>& verbs, const MakeAction& make, QWidget* window)
{
    QMenu* submenu = nullptr;
    for (const Verb& verb : verbs) {
        QAction* action = make(verb.id, verb.text, verb.keys, verb.toolTip);
        actions.append(action);
        if (verb.needsRows) {
            // What is done to rows is done by the keys of those who look at rows: elsewhere Delete means
            // something else, or nothing.
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            window->removeAction(action);
        } else {
            m_withoutRows.append(action);
        }
        if (verb.beginsGroup)
            entries.append(nullptr);
        if (verb.submenu.isEmpty()) {
            entries.append(action);
            continue;
        }
        if (submenu == nullptr || submenu->title() != verb.submenu) {
            submenu = new QMenu(verb.submenu, window);
            submenu->setToolTipsVisible(true);
            entries.append(submenu->menuAction());
        }
        submenu->addAction(action);
    }
}

QList<QAction*> VerbMenu::rowEntries() const
{
    QList<QAction*> rows;
    for (QAction* entry : entries) {
        const bool separates = entry == nullptr;
        if (separates ? !rows.isEmpty() && rows.constLast() != nullptr : !m_withoutRows.contains(entry))
            rows.append(entry);
    }
    return rows;
}

} // namespace wirechief
