// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "favouritesdialog.h"

#include "base/displaytext.h"
#include "favouritedialog.h"
#include "profiles/settings/preferences.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wirechief {

FavouritesDialog::FavouritesDialog(
    CommandFavourites favourites, FavouriteWords words, const QWidget& window, QWidget* parent)
    : QDialog(parent)
    , m_favourites(std::move(favourites))
    , m_words(std::move(words))
    , m_window(window)
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("favouritesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_words.title);
    resize(640, 360);
    QLabel* intro = makePlainLabel(m_words.intro, this);
    intro->setWordWrap(true);
    buildList();
    auto* buttons = new QVBoxLayout;
    m_add = addButton("addFavourite", tr("&Add…"), &FavouritesDialog::add);
    m_change = addButton("changeFavourite", tr("&Edit…"), &FavouritesDialog::change);
    m_remove = addButton("deleteFavourite", tr("&Delete"), &FavouritesDialog::remove);
    m_up = addButton("favouriteUp", tr("Move &Up"), &FavouritesDialog::moveUp);
    m_down = addButton("favouriteDown", tr("Move Do&wn"), &FavouritesDialog::moveDown);
    for (QPushButton* button : {m_add, m_change, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* line = new QHBoxLayout;
    line->addWidget(m_list, 1);
    line->addLayout(buttons);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(line);
    layout->addWidget(box);
    fill(0);
}

void FavouritesDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("favouriteList"));
    m_list->setAccessibleName(m_words.title);
    m_list->setHeaderLabels({tr("Name"), m_words.column, tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &FavouritesDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &FavouritesDialog::change);
}

QPushButton* FavouritesDialog::addButton(
    const char* name, const QString& text, void (FavouritesDialog::*deed)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

void FavouritesDialog::fill(int selected)
{
    m_list->clear();
    for (const CommandFavourite& favourite : m_favourites.all()) {
        const QKeySequence keys(favourite.keys, QKeySequence::PortableText);
        auto* item = new QTreeWidgetItem(m_list,
            {displayText(favourite.name), displayText(favourite.command),
                keys.toString(QKeySequence::NativeText)});
        item->setToolTip(1, toolTipText(favourite.command));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(selected, 0, m_list->topLevelItemCount() - 1)));
    updateButtons();
}

int FavouritesDialog::selected() const
{
    return m_list->indexOfTopLevelItem(m_list->selectedItems().value(0));
}

void FavouritesDialog::updateButtons()
{
    const int at = selected();
    const QString none = at < 0 ? tr("Select a favourite first.") : QString();
    setUsable(*m_add, m_favourites.isFull() ? tr("There is no room for more.") : QString());
    setUsable(*m_change, none);
    setUsable(*m_remove, none);
    setUsable(*m_up, at == 0 ? tr("It is the first one.") : none);
    setUsable(*m_down, at >= 0 && at == m_list->topLevelItemCount() - 1 ? tr("It is the last one.") : none);
}

void FavouritesDialog::add()
{
    edit(tr("Add Favourite"), -1);
}

void FavouritesDialog::change()
{
    if (selected() >= 0)
        edit(tr("Edit Favourite"), selected());
}

/// `row` -1: a new one.
void FavouritesDialog::edit(const QString& title, int row)
{
    const CommandFavourite before = row < 0 ? CommandFavourite() : m_favourites.all().at(size_t(row));
    auto* dialog = new FavouriteDialog(
        title, before, m_words,
        [this, own = before.name](const CommandFavourite& wanted) {
            return whyNoFavourite(wanted, m_words, m_favourites, own, m_window);
        },
        this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        std::vector<CommandFavourite> all = m_favourites.all();
        if (row < 0)
            all.push_back(dialog->favourite());
        else
            all.at(size_t(row)) = dialog->favourite();
        m_favourites.assign(all);
        fill(row < 0 ? int(all.size()) - 1 : row);
    });
    dialog->open();
}

void FavouritesDialog::remove()
{
    const int row = selected();
    if (row < 0)
        return;
    std::vector<CommandFavourite> all = m_favourites.all();
    all.erase(all.begin() + row);
    m_favourites.assign(all);
    fill(row);
}

void FavouritesDialog::move(int by)
{
    const int row = selected();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->topLevelItemCount())
        return;
    std::vector<CommandFavourite> all = m_favourites.all();
    std::swap(all.at(size_t(row)), all.at(size_t(to)));
    m_favourites.assign(all);
    fill(to);
}

void manageFavourites(Preferences& preferences, Preference<CommandFavourites>& kept,
    const FavouriteWords& words, QWidget* parent)
{
    // A dialog's own window is that below it.
    const QWidget* window
        = parent->window()->parentWidget() ? parent->window()->parentWidget()->window() : parent->window();
    auto* dialog = new FavouritesDialog(kept.value(), words, *window, parent);
    QObject::connect(
        dialog, &QDialog::accepted, &preferences, [&kept, dialog] { kept.set(dialog->favourites()); });
    dialog->open();
}

} // namespace wirechief
