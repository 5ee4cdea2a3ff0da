// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verb.h"

class QAction;

namespace wirechief {

/// The actions of the verbs of a set, and how they are grouped in a menu.
struct VerbMenu {
    using MakeAction = std::function<QAction*(
        const char* name, const QString& text, const QKeySequence& shortcut, const QString& toolTip)>;

    /// Fills `actions` by `make`, and puts those of submenus into menus that belong to `window`.
    void build(const std::vector<Verb>& verbs, const MakeAction& make, QWidget* window);
    /// The entries for a context menu of rows: those that need rows. Null is a separator.
    [[nodiscard]] QList<QAction*> rowEntries() const;

    QList<QAction*> actions; ///< by number of the verb
    QList<QAction*> entries; ///< of the menu: submenus are their menu's action, null is a separator

private:
    QList<QAction*> m_withoutRows;
};

} // namespace wirechief
