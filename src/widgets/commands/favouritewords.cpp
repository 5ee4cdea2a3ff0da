// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "favouritewords.h"

#include "favouritedialog.h"
#include "favouritemenu.h"
#include "favouritesdialog.h"
#include "pbx/actions/actiontext.h"
#include "pbx/cli/commandword.h"
#include "placeholderdialog.h"

#include <QCoreApplication>
#include <QStringList>

namespace wirechief {

namespace {

struct SavedActionTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::SavedActions)
};

QString whyNoAction(const QString& line)
{
    const Result<AmiAction> action = readActionWords(commandWords(line));
    const Result<void> good = action ? action->check("1") : action.error();
    return good ? QString() : good.error().text;
}

} // namespace

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

FavouriteWords savedActionWords()
{
    FavouriteWords words;
    words.title = SavedActionTr::tr("Saved Actions");
    words.toolTip = SavedActionTr::tr("Actions that you have given a name");
    words.intro
        = SavedActionTr::tr("Actions of the composer. A word in braces is asked for each time: Hangup "
                            "Channel={channel}");
    words.label = SavedActionTr::tr("&Action:");
    words.column = SavedActionTr::tr("Action");
    words.example = SavedActionTr::tr(
        "NAME Key=Value …; a word in braces is asked for each time: Hangup Channel={channel}");
    words.none = SavedActionTr::tr("No saved actions yet");
    words.save = SavedActionTr::tr("&Save This Action…");
    words.saveTip = SavedActionTr::tr("Give the action in the form a name");
    words.saveTitle = SavedActionTr::tr("Save This Action");
    words.nothingTyped = SavedActionTr::tr("Fill in the form first.");
    words.manage = SavedActionTr::tr("&Manage Saved Actions…");
    words.noSecrets = SavedActionTr::tr("Actions that may hold a secret are not kept.");
    words.needed = SavedActionTr::tr("It needs an action.");
    words.accept = SavedActionTr::tr("&Fill In");
    words.whyNot = whyNoAction;
    return words;
}

} // namespace wirechief
