// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "favouritemenu.h"

#include "base/displaytext.h"
#include "base/mnemonic.h"
#include "base/secretwords.h"
#include "favouritedialog.h"
#include "favouritesdialog.h"
#include "models/console/commandtemplate.h"
#include "placeholderdialog.h"
#include "profiles/settings/preferences.h"
#include "widgets/parts/usable.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace wirechief {

FavouriteMenu::FavouriteMenu(FavouriteWords words, Typed typed, QWidget* parent)
    : QToolButton(parent)
    , m_words(std::move(words))
    , m_typed(std::move(typed))
    , m_menu(new QMenu(this))
    , m_save(new QAction(m_words.save, this))
{
    setObjectName(QStringLiteral("favourites"));
    setText(QStringLiteral("★"));
    setAccessibleName(m_words.title);
    setToolTip(m_words.toolTip);
    setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTipsVisible(true);
    m_save->setObjectName(QStringLiteral("saveFavourite"));
    m_save->setShortcut(QKeySequence(saveFavouriteKeys));
    addAction(m_save);
    connect(m_save, &QAction::triggered, this, &FavouriteMenu::saveTyped);
    connect(m_menu, &QMenu::aboutToShow, this, &FavouriteMenu::fillMenu);
    setMenu(m_menu);
}

FavouriteMenu::~FavouriteMenu() = default;

void FavouriteMenu::keepIn(Preferences& preferences, Preference<CommandFavourites>& kept)
{
    m_preferences = &preferences;
    m_kept = &kept;
    preferences.follow(
        kept, this, [this](const CommandFavourites& favourites) { setFavourites(favourites); });
}

void FavouriteMenu::setFavourites(const CommandFavourites& favourites)
{
    m_favourites = favourites;
    makeActions();
    updateSave();
}

void FavouriteMenu::makeActions()
{
    qDeleteAll(std::exchange(m_actions, {}));
    for (const CommandFavourite& favourite : m_favourites.all()) {
        auto* action = new QAction(withoutMnemonic(displayText(favourite.name)), this);
        action->setObjectName(QString(favouriteAction + favourite.name));
        action->setShortcut(QKeySequence(favourite.keys, QKeySequence::PortableText));
        setUsable(action, m_whyNot, displayText(favourite.command));
        connect(action, &QAction::triggered, this, [this, favourite] { choose(favourite); });
        addAction(action);
        m_actions.append(action);
    }
}

void FavouriteMenu::setWhyNot(const QString& whyNot)
{
    if (whyNot == m_whyNot)
        return;
    m_whyNot = whyNot;
    makeActions();
}

void FavouriteMenu::fillMenu()
{
    m_menu->clear();
    if (!m_preferences)
        return;
    m_menu->addActions(m_actions);
    if (m_actions.isEmpty()) {
        QAction* none = m_menu->addAction(m_words.none);
        none->setEnabled(false);
    }
    m_menu->addSeparator();
    updateSave();
    m_menu->addAction(m_save);
    QAction* manage = m_menu->addAction(m_words.manage);
    manage->setObjectName(QStringLiteral("manageFavourites"));
    setUsable(manage, {}, tr("Change, order and delete them, and give them keys"));
    connect(manage, &QAction::triggered, this,
        [this] { manageFavourites(*m_preferences, *m_kept, m_words, this); });
}

void FavouriteMenu::updateSave()
{
    const QString typed = m_typed().trimmed();
    setUsable(m_save,
        typed.isEmpty()             ? m_words.nothingTyped
            : mayHoldSecret(typed)  ? m_words.noSecrets
            : m_favourites.isFull() ? tr("There is no room for more.")
                                    : QString(),
        m_words.saveTip);
}

void FavouriteMenu::choose(const CommandFavourite& favourite)
{
    if (placeholdersOf(favourite.command).isEmpty()) {
        Q_EMIT chosen(favourite.command);
        return;
    }
    auto* dialog = new PlaceholderDialog(favourite.name, favourite.command, m_words.accept, this);
    m_asking = dialog;
    connect(dialog, &PlaceholderDialog::suggestionsWanted, this, &FavouriteMenu::suggestionsWanted);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT chosen(dialog->command()); });
    dialog->open();
    dialog->askSuggestions();
}

void FavouriteMenu::suggest(const QString& line, const QStringList& words)
{
    if (m_asking)
        m_asking->suggest(line, words);
}

void FavouriteMenu::saveTyped()
{
    const QString typed = m_typed().trimmed();
    auto* dialog = new FavouriteDialog(
        m_words.saveTitle, {typed, typed}, m_words,
        [this](const CommandFavourite& wanted) {
            return whyNoFavourite(wanted, m_words, m_favourites, {}, *window());
        },
        this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        CommandFavourites favourites = m_favourites;
        if (favourites.save(dialog->favourite()))
            m_kept->set(favourites);
    });
    dialog->open();
}

} // namespace wirechief
