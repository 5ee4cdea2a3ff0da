// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/commandfavourites.h"

#include <QPointer>
#include <QToolButton>

class QLineEdit;
class QMenu;

namespace wirechief {

class PlaceholderDialog;
class Preferences;

/// The button of the favourites beside the command line: sends one, keeps what is typed as one, and manages
/// them. Their keys work in the whole window.
class FavouriteMenu : public QToolButton {
    Q_OBJECT
public:
    /// `entry` holds the command that can be saved.
    explicit FavouriteMenu(QLineEdit& entry, QWidget* parent = nullptr);
    ~FavouriteMenu() override;

    /// Where they are kept from now on.
    void keepIn(Preferences& preferences);
    /// Why none can be sent now; empty: they can.
    void setWhyNot(const QString& whyNot);
    /// What a line that was asked for may go on as.
    void suggest(const QString& line, const QStringList& words);

Q_SIGNALS:
    /// To be sent; its placeholders are filled in.
    void chosen(const QString& command);
    void suggestionsWanted(const QString& line);

private:
    void setFavourites(const CommandFavourites& favourites);
    void makeActions();
    void fillMenu();
    void choose(const CommandFavourite& favourite);
    void saveTyped();

    QLineEdit& m_entry;
    Preferences* m_preferences = nullptr;
    CommandFavourites m_favourites;
    QMenu* m_menu;
    QList<QAction*> m_actions; ///< of the favourites
    QString m_whyNot;
    QPointer<PlaceholderDialog> m_asking;
};

} // namespace wirechief
