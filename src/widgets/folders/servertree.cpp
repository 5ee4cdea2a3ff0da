// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servertree.h"

#include "base/folderpath.h"
#include "models/servers/serverlistmodel.h"
#include "models/servers/serverstate.h"
#include "models/theme/statecolor.h"
#include "profiles/servers/environment.h"
#include "widgets/parts/sidedelegate.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>

#include <functional>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int levelIndentation = 14;
constexpr int expandDelay = 700; // ms

bool isFolder(const QModelIndex& index)
{
    return index.data(ServerListModel::IsFolderRole).toBool();
}

QString folderOf(const QModelIndex& index)
{
    return index.data(ServerListModel::FolderRole).toString();
}

SideDelegate::Look serverLook(const QModelIndex& index, const QPalette& palette, const QIcon& folderIcon)
{
    const StateRole state = serverStateRole(AmiClient::State(index.data(ServerListModel::StateRole).toInt()),
        index.data(ServerListModel::SlowRole).toBool());
    SideDelegate::Look look{.sign = state,
        .color = stateColor(state, palette),
        .detail = index.data(ServerListModel::DetailRole).toString()};
    Environment environment(Environment::Kind(index.data(ServerListModel::EnvironmentRole).toInt()));
    environment.color = Environment::Color(index.data(ServerListModel::EnvironmentColorRole).toInt());
    if (environment.kind != Environment::None)
        look.mark = themeColors(palette).environment(environment);
    // A folder in which nothing goes on has no state.
    if (isFolder(index) && state == StateRole::Down) {
        look.sign = StateRole::None;
        look.icon = folderIcon;
    }
    return look;
}

} // namespace

ServerTree::ServerTree(ServerListModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("servers"));
    setAccessibleName(tr("Servers"));
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setIndentation(levelIndentation);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    // A collapsed folder opens under what is dragged over it. Qt's own delay would close an open one too.
    m_expandSoon.setSingleShot(true);
    m_expandSoon.setInterval(expandDelay);
    connect(&m_expandSoon, &QTimer::timeout, this, [this] { expand(m_dragOver); });
    const QIcon folder = themedIcon(QStringLiteral("folder"), &ThemeColors::muted);
    setItemDelegate(
        new SideDelegate([folder](const QModelIndex& index,
                             const QPalette& palette) { return serverLook(index, palette, folder); },
            this));
    // Before the view hears of what changes.
    connect(&m_model, &ServerListModel::aboutToArrange, this, &ServerTree::onAboutToArrange);
    setModel(&m_model);
    // The delegate paints the detail into the first column.
    setColumnHidden(ServerListModel::DetailColumn, true);
    expandAll();
    letCurrentFollowSelection(*this);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ServerTree::onCurrentChanged);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ServerTree::onRowsInserted);
    connect(&m_model, &ServerListModel::arranged, this, &ServerTree::onArranged);
    connect(&m_model, &ServerListModel::folderRenamed, this, &ServerTree::onFolderRenamed);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { onExpanded(index, true); });
    connect(
        this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { onExpanded(index, false); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QString id = index.data(ServerListModel::IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT serverActivated(id);
    });
}

void letCurrentFollowSelection(QAbstractItemView& view)
{
    QItemSelectionModel* const selection = view.selectionModel();
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view,
        [&view, selection](const QItemSelection& selected) {
            const QModelIndex current = view.currentIndex();
            // They add to what is selected.
            const QModelIndex added = selected.indexes().value(0).siblingAtColumn(0);
            if (added.isValid() && added != current.siblingAtColumn(0))
                view.setCurrentIndex(added);
            else if (!selection->hasSelection() && current.isValid())
                selection->select(current, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        });
}

void ServerTree::selectServer(const QString& id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
}

void ServerTree::reveal(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    expandAround(index);
    setCurrentIndex(index);
    scrollTo(index);
}

void ServerTree::selectNextServer()
{
    const QModelIndexList servers = serverIndexes();
    if (servers.isEmpty())
        return;
    const qsizetype current = servers.indexOf(m_model.indexOf(m_selected));
    setCurrentIndex(servers.at((current + 1) % servers.size()));
}

bool ServerTree::isFolderCurrent() const
{
    return isFolder(currentIndex());
}

QString ServerTree::currentFolder() const
{
    return folderOf(currentIndex());
}

void ServerTree::setMenus(
    const QList<QAction*>& ofServers, const QList<QAction*>& ofFolders, const QList<QAction*>& ofNothing)
{
    m_noRowMenu = ofNothing;
    m_serverMenu = ofServers;
    m_folderMenu = ofFolders;
    showMenu();
}

/// What is done in the menu of a folder would else be done to the server that is selected.
void ServerTree::showMenu()
{
    const QList<QAction*> shown = isFolderCurrent() ? m_folderMenu
        : currentIndex().isValid()                  ? m_serverMenu
                                                    : QList<QAction*>();
    const QList<QAction*> before = actions();
    // Not ==, which looks at the null of two lists that were never filled.
    if (std::equal(before.begin(), before.end(), shown.begin(), shown.end()))
        return;
    for (QAction* action : before)
        removeAction(action);
    addActions(shown);
}

QStringList ServerTree::collapsedFolders() const
{
    QStringList paths(m_collapsed.begin(), m_collapsed.end());
    paths.sort();
    return paths;
}

void ServerTree::setCollapsedFolders(const QStringList& paths)
{
    m_collapsed = QSet<QString>(paths.begin(), paths.end());
    for (const QString& path : paths)
        expandAsRemembered(m_model.folderIndex(path));
}

void ServerTree::keyPressEvent(QKeyEvent* event)
{
    // A double click does it; Return alone does not.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && isFolderCurrent() && event->modifiers() == Qt::NoModifier) {
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint()
        && event->text().front() != u' '
        && (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier)) == 0;
    // Those three expand and collapse.
    if (isLetter && !QStringLiteral("+-*").contains(event->text().front()))
        Q_EMIT typed(event->text());
    else
        QTreeView::keyPressEvent(event);
}

/// Below the rows, nothing is done to the one that happens to be selected.
void ServerTree::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = isByKey ? currentIndex() : indexAt(event->pos());
    const QList<QAction*> entries = row.isValid() ? actions() : m_noRowMenu;
    if (entries.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("serversMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why an entry is grey
    menu->addActions(entries);
    menu->popup(isByKey && row.isValid() ? viewport()->mapToGlobal(visualRect(row).bottomLeft())
                                         : event->globalPos());
}

// --- what is dragged ---

void ServerTree::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeView::dragMoveEvent(event);
    const QModelIndex over = indexAt(event->position().toPoint());
    if (over == m_dragOver)
        return;
    m_dragOver = over;
    if (isFolder(over) && !isExpanded(over))
        m_expandSoon.start();
    else
        m_expandSoon.stop();
}

void ServerTree::dragLeaveEvent(QDragLeaveEvent* event)
{
    QTreeView::dragLeaveEvent(event);
    endDragOver();
}

void ServerTree::dropEvent(QDropEvent* event)
{
    QTreeView::dropEvent(event);
    endDragOver();
}

void ServerTree::endDragOver()
{
    m_dragOver = QPersistentModelIndex();
    m_expandSoon.stop();
}

// --- what is selected ---

void ServerTree::onCurrentChanged(const QModelIndex& current)
{
    if (m_isArranging)
        return; // the view takes some neighbour; what is right is chosen once all rows are there
    showMenu();
    Q_EMIT currentFolderChanged();
    const QString id = current.data(ServerListModel::IdRole).toString();
    if (id.isEmpty() || id == m_selected)
        return;
    m_selected = id;
    Q_EMIT serverSelected(id);
}

void ServerTree::onAboutToArrange()
{
    m_isArranging = true;
    m_folderBefore = isFolderCurrent() ? currentIndex() : QModelIndex();
    m_wasShown = currentIndex().isValid() && !isInCollapsed(currentIndex());
}

void ServerTree::onArranged()
{
    for (const QPersistentModelIndex& folder : std::as_const(m_newFolders))
        expandAsRemembered(folder);
    m_newFolders.clear();
    chooseCurrent();
    m_isArranging = false;
    if (m_wasShown) // nobody sees what keys mean where the current row has gone into a collapsed folder
        expandAround(currentIndex());
    onCurrentChanged(currentIndex());
    if (m_selected.isEmpty() || m_model.contains(m_selected))
        return;
    m_selected.clear();
    Q_EMIT serverSelected({});
}

/// The row that was, else that of the selected server, else the neighbour of one that has gone.
void ServerTree::chooseCurrent()
{
    if (m_folderBefore.isValid()) {
        setCurrentIndex(m_folderBefore);
    } else if (const QModelIndex selected = m_model.indexOf(m_selected); selected.isValid()) {
        setCurrentIndex(selected);
    } else if (!m_model.contains(m_selected)) {
        QModelIndexList servers = serverIndexes();
        servers.removeIf(
            [](const QModelIndex& index) { return index.data(ServerListModel::IsAllRole).toBool(); });
        if (!servers.contains(currentIndex()) && !servers.isEmpty())
            setCurrentIndex(servers.constFirst());
    } else {
        setCurrentIndex({}); // it is there, but not shown
    }
    m_folderBefore = QPersistentModelIndex();
}

QModelIndexList ServerTree::serverIndexes() const
{
    QModelIndexList servers;
    const std::function<void(const QModelIndex&)> collect = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (isFolder(index))
                collect(index);
            else
                servers.append(index);
        }
    };
    collect({});
    return servers;
}

// --- what is expanded ---

void ServerTree::onRowsInserted(const QModelIndex& parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (isFolder(index))
            m_newFolders.append(index);
    }
}

void ServerTree::expandAsRemembered(const QModelIndex& folder)
{
    if (folder.isValid())
        setExpanded(folder, m_isSearching || !m_collapsed.contains(folderOf(folder)));
}

bool ServerTree::isInCollapsed(const QModelIndex& index) const
{
    for (QModelIndex folder = index.parent(); folder.isValid(); folder = folder.parent()) {
        if (!isExpanded(folder))
            return true;
    }
    return false;
}

void ServerTree::expandAround(const QModelIndex& index)
{
    for (QModelIndex folder = index.parent(); folder.isValid(); folder = folder.parent())
        expand(folder);
}

void ServerTree::setSearching(bool searching)
{
    if (searching == m_isSearching)
        return;
    m_isSearching = searching;
    const QSet<QString> collapsed = m_collapsed;
    for (const QString& path : collapsed)
        expandAsRemembered(m_model.folderIndex(path));
    if (!searching)
        scrollTo(currentIndex());
}

QModelIndex ServerTree::firstServer() const
{
    return serverIndexes().value(0);
}

void ServerTree::onExpanded(const QModelIndex& index, bool expanded)
{
    if (m_isArranging || m_isSearching)
        return;
    if (expanded)
        m_collapsed.remove(folderOf(index));
    else
        m_collapsed.insert(folderOf(index));
}

void ServerTree::onFolderRenamed(const QString& from, const QString& to)
{
    const QSet<QString> before = m_collapsed;
    for (const QString& path : before) {
        if (!isInFolder(path, from))
            continue;
        m_collapsed.remove(path);
        m_collapsed.insert(folderMoved(path, from, to));
    }
}

} // namespace wirechief
