// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "favouritewords.h"
#include "profiles/settings/commandfavourites.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace wirechief {

class Preferences;
template <typename T>
class Preference;

/// All favourites, to be added, changed, put in order and deleted. Nothing is kept before Save. Deletes
/// itself.
class FavouritesDialog : public QDialog {
    Q_OBJECT
public:
    /// `window` has actions with keys of their own; it outlives the dialog.
    FavouritesDialog(
        CommandFavourites favourites, FavouriteWords words, const QWidget& window, QWidget* parent);

    [[nodiscard]] const CommandFavourites& favourites() const { return m_favourites; }

private:
    void buildList();
    QPushButton* addButton(const char* name, const QString& text, void (FavouritesDialog::*deed)());
    void fill(int selected);
    void updateButtons();
    [[nodiscard]] int selected() const;
    void add();
    void change();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void edit(const QString& title, int row);

    CommandFavourites m_favourites;
    FavouriteWords m_words;
    const QWidget& m_window;
    QTreeWidget* m_list;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

/// Opens it for those that are kept.
void manageFavourites(Preferences& preferences, Preference<CommandFavourites>& kept,
    const FavouriteWords& words, QWidget* parent);

} // namespace wirechief
