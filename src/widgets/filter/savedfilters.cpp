// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedfilters.h"

#include "base/displaytext.h"
#include "base/mnemonic.h"
#include "models/filter/limits.h"
#include "profiles/limits.h"
#include "profiles/settings/preferences.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace wirechief {

namespace {

static_assert(limits::savedFilterCharacters == limits::filterCharacters, "what can be used can be saved");

/// A name as a menu shows it.
QString menuText(const QString& name)
{
    return withoutMnemonic(displayText(name));
}

} // namespace

SavedFilters::SavedFilters(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("savedFilters"));
    setText(tr("Saved"));
    setAccessibleName(tr("Saved filters"));
    setToolTip(tr("Save this filter, or choose one that was saved"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    setMenu(menu);
}

SavedFilters::~SavedFilters() = default;

void SavedFilters::keepIn(Preferences& preferences, const QString& page)
{
    preferences.follow(preferences.savedFilters, this,
        [this, page](const FilterShelf& shelf) { m_filters = shelf.of(page); });
    connect(this, &SavedFilters::edited, &preferences, [this, &preferences, page] {
        FilterShelf shelf = preferences.savedFilters.value();
        shelf.put(page, m_filters);
        preferences.savedFilters.set(shelf);
    });
}

bool SavedFilters::save(const QString& name, const QString& filter)
{
    const bool saved = m_filters.save(name, filter);
    if (saved)
        Q_EMIT edited();
    return saved;
}

void SavedFilters::rename(const QString& name, const QString& newName)
{
    if (m_filters.rename(name, newName))
        Q_EMIT edited();
}

void SavedFilters::remove(const QString& name)
{
    if (m_filters.remove(name))
        Q_EMIT edited();
}

void SavedFilters::fillMenu(QMenu& menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() leaves these
    for (const NamedFilter& saved : m_filters.all()) {
        QAction* action = menu.addAction(menuText(saved.name));
        action->setObjectName(saved.name);
        action->setToolTip(toolTipText(saved.filter));
        action->setCheckable(true);
        action->setChecked(saved.filter == m_present);
        connect(action, &QAction::triggered, this, [this, filter = saved.filter] { Q_EMIT chosen(filter); });
    }
    menu.addSeparator();
    addManaging(menu);
}

void SavedFilters::addManaging(QMenu& menu)
{
    QAction* save = menu.addAction(tr("&Save This Filter…"));
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(!m_present.isEmpty() && !m_filters.isFull());
    connect(save, &QAction::triggered, this,
        [this] { askName(tr("Save Filter"), m_present, &SavedFilters::saveAs); });
    QMenu* renaming = menu.addMenu(tr("&Rename"));
    QMenu* deleting = menu.addMenu(tr("&Delete"));
    renaming->setObjectName(QStringLiteral("renameFilter"));
    deleting->setObjectName(QStringLiteral("deleteFilter"));
    renaming->setEnabled(!m_filters.all().empty());
    deleting->setEnabled(!m_filters.all().empty());
    for (const NamedFilter& saved : m_filters.all()) {
        connect(
            renaming->addAction(menuText(saved.name)), &QAction::triggered, this, [this, name = saved.name] {
                m_renamed = name;
                askName(tr("Rename Filter"), name, &SavedFilters::renameTo);
            });
        connect(deleting->addAction(menuText(saved.name)), &QAction::triggered, this,
            [this, name = saved.name] { remove(name); });
    }
}

void SavedFilters::askName(
    const QString& title, const QString& before, void (SavedFilters::*then)(const QString&))
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name (one that exists is replaced):"));
    dialog->setTextValue(before.left(limits::savedFilterNameCharacters));
    if (auto* edit = dialog->findChild<QLineEdit*>()) {
        edit->setMaxLength(limits::savedFilterNameCharacters);
        edit->setAccessibleName(tr("Name"));
    }
    connect(dialog, &QInputDialog::textValueSelected, this, then);
    dialog->open();
}

} // namespace wirechief
