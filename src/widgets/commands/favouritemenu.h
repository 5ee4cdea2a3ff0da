// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "favouritewords.h"
#include "profiles/settings/commandfavourites.h"

#include <QPointer>
#include <QToolButton>

class QMenu;

namespace wirechief {

class PlaceholderDialog;
class Preferences;
template <typename T>
class Preference;

inline constexpr QKeyCombination saveFavouriteKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_D;

/// The button of the favourites beside what is typed: takes one, keeps what is typed as one, and manages
/// them. Their keys work in the whole window.
class FavouriteMenu : public QToolButton {
    Q_OBJECT
public:
    /// What can be saved now; empty: nothing is typed.
    using Typed = std::function<QString()>;
    FavouriteMenu(FavouriteWords words, Typed typed, QWidget* parent = nullptr);
    ~FavouriteMenu() override;

    /// What can be saved now may be another one.
    void updateSave();
    /// Where they are kept from now on.
    void keepIn(Preferences& preferences, Preference<CommandFavourites>& kept);
    /// Why none can be taken now; empty: they can.
    void setWhyNot(const QString& whyNot);
    /// What a line that was asked for may go on as.
    void suggest(const QString& line, const QStringList& words);

Q_SIGNALS:
    /// To be used; its placeholders are filled in.
    void chosen(const QString& command);
    void suggestionsWanted(const QString& line);

private:
    void setFavourites(const CommandFavourites& favourites);
    void makeActions();
    void fillMenu();
    void choose(const CommandFavourite& favourite);
    void saveTyped();

    FavouriteWords m_words;
    Typed m_typed;
    Preferences* m_preferences = nullptr;
    Preference<CommandFavourites>* m_kept = nullptr;
    CommandFavourites m_favourites;
    QMenu* m_menu;
    QAction* m_save; ///< its keys work while the menu is closed too
    QList<QAction*> m_actions; ///< of the favourites
    QString m_whyNot;
    QPointer<PlaceholderDialog> m_asking;
};

} // namespace wirechief
