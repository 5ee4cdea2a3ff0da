// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedfilterlist.h"

#include "base/displaytext.h"
#include "widgets/pages/pages.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

enum Column { NameColumn, PageColumn, FilterColumn };
constexpr int shownRows = 4;

// Of the first column: what it is about.
constexpr int pageRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

QString titleOf(const QString& id)
{
    for (const PageInfo& page : allPages()) {
        if (id == QLatin1String(page.id))
            return pageTitle(page);
    }
    return id;
}

} // namespace

SavedFilterList::SavedFilterList(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_list(new QTreeWidget(this))
    , m_rename(new QPushButton(tr("Re&name"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    QLabel* label = makePlainLabel(tr("Saved &filters:"), this);
    label->setBuddy(m_list);
    buildList(tr("Saved filters"));
    m_rename->setObjectName(QStringLiteral("renameSaved"));
    m_remove->setObjectName(QStringLiteral("deleteSaved"));
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_rename, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    connect(m_rename, &QPushButton::clicked, this, &SavedFilterList::startRenaming);
    connect(m_remove, &QPushButton::clicked, this, &SavedFilterList::removeSelected);
    auto* line = new QHBoxLayout;
    line->addWidget(m_list, 1);
    line->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(line);
    preferences.follow(preferences.savedFilters, this, [this](const FilterShelf& shelf) { fill(shelf); });
}

void SavedFilterList::buildList(const QString& name)
{
    m_list->setObjectName(QStringLiteral("savedFilterList"));
    m_list->setAccessibleName(name);
    m_list->setHeaderLabels({tr("Name"), tr("Page"), tr("Filter")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // only the name, see startRenaming()
    const int row = fontMetrics().height() + 4;
    m_list->setFixedHeight((shownRows + 1) * row + 2 * m_list->frameWidth());
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &SavedFilterList::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &SavedFilterList::startRenaming);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item) { rename(*item); });
}

/// What is selected stays so, or the one that comes in its place.
void SavedFilterList::fill(const FilterShelf& shelf)
{
    const QSignalBlocker notByHand(m_list);
    const int before = m_list->indexOfTopLevelItem(selected());
    m_list->clear();
    for (const QString& page : shelf.pages()) {
        for (const NamedFilter& saved : shelf.of(page).all()) {
            auto* item = new QTreeWidgetItem(
                m_list, {displayText(saved.name), titleOf(page), displayText(saved.filter)});
            item->setData(NameColumn, pageRole, page);
            item->setData(NameColumn, nameRole, saved.name);
            item->setToolTip(FilterColumn, toolTipText(saved.filter));
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
    }
    const int count = m_list->topLevelItemCount();
    if (count == 0) {
        auto* item
            = new QTreeWidgetItem(m_list, {tr("None. Saved, beside the filter of a table, keeps one.")});
        item->setFlags(Qt::NoItemFlags);
        item->setFirstColumnSpanned(true);
    } else if (before >= 0) {
        m_list->setCurrentItem(m_list->topLevelItem(std::min(before, count - 1)));
    }
    updateButtons();
}

QTreeWidgetItem* SavedFilterList::selected() const
{
    return m_list->selectedItems().value(0);
}

void SavedFilterList::select(const QString& page, const QString& name)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (item->data(NameColumn, pageRole) == page && item->data(NameColumn, nameRole) == name)
            m_list->setCurrentItem(item);
    }
}

void SavedFilterList::updateButtons()
{
    const QString whyNot = selected() != nullptr ? QString() : tr("Select a saved filter first.");
    setUsable(*m_rename, whyNot);
    setUsable(*m_remove, whyNot);
}

void SavedFilterList::startRenaming()
{
    if (QTreeWidgetItem* item = selected())
        m_list->editItem(item, NameColumn);
}

void SavedFilterList::rename(const QTreeWidgetItem& item)
{
    const QString page = item.data(NameColumn, pageRole).toString();
    const QString name = item.data(NameColumn, nameRole).toString();
    const QString wanted = NamedFilters::fitted(item.text(NameColumn));
    FilterShelf shelf = m_preferences.savedFilters.value();
    NamedFilters filters = shelf.of(page);
    const bool isTaken = wanted != name && filters.find(wanted) != nullptr;
    const bool renamed = !isTaken && wanted != displayText(name) && filters.rename(name, wanted);
    shelf.put(page, filters);
    // Later: the entry in which the name was typed is not closed yet.
    QMetaObject::invokeMethod(
        this,
        [this, shelf, page, name = renamed ? wanted : name] {
            m_preferences.savedFilters.set(shelf);
            fill(m_preferences.savedFilters.value()); // also where nothing has changed
            select(page, name);
        },
        Qt::QueuedConnection);
    if (isTaken)
        Q_EMIT refused(tr("Another filter of this page is called “%1”.").arg(displayText(wanted)));
}

void SavedFilterList::removeSelected()
{
    const QTreeWidgetItem* item = selected();
    if (item == nullptr)
        return;
    const QJsonObject before = m_preferences.choices();
    const QString page = item->data(NameColumn, pageRole).toString();
    const QString name = item->data(NameColumn, nameRole).toString();
    FilterShelf shelf = m_preferences.savedFilters.value();
    NamedFilters filters = shelf.of(page);
    filters.remove(name);
    shelf.put(page, filters);
    m_preferences.savedFilters.set(shelf);
    Q_EMIT undoable(tr("The filter “%1” was deleted.").arg(displayText(name)), before);
}

bool SavedFilterList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete)
            removeSelected();
        else if (key == Qt::Key_F2)
            startRenaming();
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && selected() == nullptr)
        m_list->setCurrentItem(m_list->topLevelItem(0)); // so that one sees where the keys go
    return QWidget::eventFilter(watched, event);
}

} // namespace wirechief
