// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "favouritewords.h"

#include "favouritedialog.h"
#include "favouritemenu.h"
#include "favouritesdialog.h"
#include "placeholderdialog.h"

namespace wirechief {

FavouriteWords favouriteCommandWords()
{
    FavouriteWords words;
    words.title = FavouritesDialog::tr("Favourites");
    words.toolTip = FavouriteMenu::tr("Favourites: commands that you have given a name");
    words.intro = FavouritesDialog::tr(
        "Commands of the console. A word in braces is asked for each time: core show channel {channel}");
    words.label = FavouriteDialog::tr("Co&mmand:");
    words.column = FavouritesDialog::tr("Command");
    words.example
        = FavouriteDialog::tr("A word in braces is asked for each time: core show channel {channel}");
    words.none = FavouriteMenu::tr("No favourites yet");
    words.save = FavouriteMenu::tr("&Save as Favourite…");
    words.saveTip = FavouriteMenu::tr("Give the command that is typed a name");
    words.saveTitle = FavouriteMenu::tr("Save as Favourite");
    words.nothingTyped = FavouriteMenu::tr("Type a command first.");
    words.manage = FavouriteMenu::tr("&Manage Favourites…");
    words.noSecrets = FavouriteMenu::tr("Commands that may hold a secret are not kept.");
    words.needed = FavouriteDialog::tr("It needs a command.");
    words.accept = PlaceholderDialog::tr("&Send");
    return words;
}

} // namespace wirechief
