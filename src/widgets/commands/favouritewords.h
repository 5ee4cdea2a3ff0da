// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace wirechief {

/// What is kept as favourites, in words: commands of the console, or actions of the composer.
struct FavouriteWords {
    QString title; ///< of the list, and the name of its button
    QString toolTip; ///< of the button
    QString intro; ///< above the list
    QString label; ///< of the entry, with its mnemonic
    QString column;
    QString example; ///< tool tip of the entry
    QString none; ///< there are no favourites yet
    QString save; ///< an entry of the menu, with its mnemonic
    QString saveTip;
    QString saveTitle;
    QString nothingTyped;
    QString manage; ///< an entry of the menu, with its mnemonic
    QString noSecrets;
    QString needed; ///< an empty entry
    QString accept; ///< what fills in placeholders ends with it
    /// What else is wrong with one, as a sentence; empty: nothing.
    std::function<QString(const QString&)> whyNot = {};
};

[[nodiscard]] FavouriteWords favouriteCommandWords();
[[nodiscard]] FavouriteWords savedActionWords();

} // namespace wirechief
