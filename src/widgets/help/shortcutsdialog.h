// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace wirechief {

class CommandFavourites;

/// Every shortcut, grouped by the menus that the actions stand in, with a filter; deletes itself.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent);

    /// Those that the user has given some.
    void addFavourites(const QString& group, const CommandFavourites& favourites);

private:
    void add(const QString& group, const QString& what, const QString& keys);
    void addPanes();
    void applyFilter(const QString& wanted);

    QLineEdit* m_filter = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace wirechief
