// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsdialog.h"

#include "base/displaytext.h"
#include "profiles/settings/commandfavourites.h"
#include "widgets/commands/favouritemenu.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

enum ShortcutColumn { WhatColumn, KeysColumn };

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// The menu that an action stands in.
QString menuOf(const QAction& action)
{
    for (const QObject* object : action.associatedObjects()) {
        if (const auto* menu = qobject_cast<const QMenu*>(object))
            return plain(menu->title());
    }
    return {};
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setObjectName(QStringLiteral("shortcutsFilter"));
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::applyFilter);
    m_list->setObjectName(QStringLiteral("shortcutsTable"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(12);
    for (const QAction* action : actions)
        add(menuOf(*action), plain(action->text()), keysOf(*action));
    addPanes();
    m_list->expandAll();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(460, 480);
}

/// Keys of the panes themselves have no action in a menu.
void ShortcutsDialog::addPanes()
{
    const auto native = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    const QString tables = tr("Tables");
    add(tables, tr("Copy selected rows"), native(QKeySequence::Copy));
    add(tables, tr("Copy them with the headings"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    add(tables, tr("Export the shown rows"), native(Qt::CTRL | Qt::Key_E));
    add(tables, tr("Details of the selected row"), tr("Return"));
    add(tables, tr("Offer what there is to ask for, in the filter"), native(Qt::CTRL | Qt::Key_Space));
    const QString console = tr("Console");
    add(console, tr("Complete the command"), native(Qt::Key_Tab));
    add(console, tr("Earlier and later commands in the console"), tr("Up, Down"));
    add(console, tr("Search earlier commands"), native(Qt::CTRL | Qt::Key_R));
    add(console, tr("Save the command as a favourite"), native(saveFavouriteKeys));
    add(console, tr("Find in the console's output"), native(QKeySequence::Find));
    add(console, tr("Turn the pages of the output"), tr("PgUp, PgDown"));
    add(console, tr("Filter the rows of an answer in its window"), native(QKeySequence::Find));
    const QString composer = tr("Action Composer");
    add(composer, tr("Find an action"), native(QKeySequence::Find));
    add(composer, tr("Save the action"), native(saveFavouriteKeys));
    add(composer, tr("Send the action"), native(Qt::CTRL | Qt::Key_Return));
    add(tr("Guide"), tr("Find in the guide"), native(QKeySequence::Find));
    add(tr("Servers"), tr("Connect to the selected server"), tr("Return"));
}

void ShortcutsDialog::addFavourites(const QString& group, const CommandFavourites& favourites)
{
    for (const CommandFavourite& favourite : favourites.all()) {
        const QKeySequence keys(favourite.keys, QKeySequence::PortableText);
        if (!keys.isEmpty())
            add(group, displayText(favourite.name), keys.toString(QKeySequence::NativeText));
    }
    m_list->expandAll();
}

void ShortcutsDialog::add(const QString& group, const QString& what, const QString& keys)
{
    QTreeWidgetItem* parent = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->text(WhatColumn) == group)
            parent = m_list->topLevelItem(i);
    }
    if (parent == nullptr) {
        parent = new QTreeWidgetItem(m_list, {group});
        parent->setFlags(Qt::ItemIsEnabled);
        parent->setFirstColumnSpanned(true);
        QFont bold = m_list->font();
        bold.setWeight(QFont::DemiBold);
        parent->setFont(WhatColumn, bold);
    }
    new QTreeWidgetItem(parent, {what, keys});
}

/// A group stays while anything of it does.
void ShortcutsDialog::applyFilter(const QString& wanted)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool fits = item->text(WhatColumn).contains(wanted, Qt::CaseInsensitive)
                || item->text(KeysColumn).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace wirechief
