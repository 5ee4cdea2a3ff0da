// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidepanel.h"

#include "models/servers/serverlistmodel.h"
#include "models/servers/serverstate.h"
#include "models/theme/statecolor.h"
#include "widgets/pages/pagelist.h"
#include "widgets/parts/sidedelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace wirechief {

namespace {

SideDelegate::Look serverLook(const QModelIndex& index, const QPalette& palette)
{
    if (index.data(ServerListModel::IsFolderRole).toBool())
        return {};
    const StateRole state = serverStateRole(AmiClient::State(index.data(ServerListModel::StateRole).toInt()),
        index.data(ServerListModel::SlowRole).toBool());
    return {.sign = state,
        .color = stateColor(state, palette),
        .detail = index.data(ServerListModel::DetailRole).toString()};
}

} // namespace

SidePanel::SidePanel(ServerListModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_tree(new QTreeView(m_splitter))
    , m_pages(new PageList(m_splitter))
{
    setObjectName(QStringLiteral("sidePanel"));
    buildTree();
    followSelection(*m_pages);
    m_splitter->setObjectName(QStringLiteral("sideSplitter"));
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    for (QAbstractItemView* list :
        {static_cast<QAbstractItemView*>(m_tree), static_cast<QAbstractItemView*>(m_pages)})
        list->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void SidePanel::buildTree()
{
    m_tree->setObjectName(QStringLiteral("servers"));
    m_tree->setAccessibleName(tr("Servers"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new SideDelegate(&serverLook, m_tree));
    // Before the view hears of it, which then makes a neighbour the current row.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this] { m_folderGoes = m_tree->currentIndex().data(ServerListModel::IsFolderRole).toBool(); });
    m_tree->setModel(&m_model);
    // The delegate paints the detail into the first column.
    m_tree->setColumnHidden(1, true);
    m_tree->expandAll();
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SidePanel::onCurrentChanged);
    followSelection(*m_tree);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QString id = index.data(ServerListModel::IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT serverActivated(id);
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SidePanel::onRowsChanged);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &SidePanel::onRowsChanged);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &SidePanel::onRowsChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SidePanel::onRowsChanged);
}

/// Screen readers do not move to a row but select it: the selected one is the current one, always.
void SidePanel::followSelection(QAbstractItemView& view)
{
    QItemSelectionModel* const selection = view.selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this,
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

void SidePanel::selectServer(const QString& id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void SidePanel::selectNextServer()
{
    const QModelIndexList servers = serverIndexes();
    if (servers.isEmpty())
        return;
    const qsizetype current = servers.indexOf(m_model.indexOf(m_selected));
    m_tree->setCurrentIndex(servers.at((current + 1) % servers.size()));
}

void SidePanel::setServerMenu(const QList<QAction*>& actions)
{
    m_serverMenu = actions;
    m_tree->addActions(actions);
}

QByteArray SidePanel::saveState() const
{
    return m_splitter->saveState();
}

void SidePanel::restoreState(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void SidePanel::onCurrentChanged(const QModelIndex& current)
{
    const QString id = current.data(ServerListModel::IdRole).toString();
    // A folder is no server: what was selected stays, but what is done here would be done to another one.
    for (QAction* action : std::as_const(m_serverMenu)) {
        if (id.isEmpty())
            m_tree->removeAction(action);
        else
            m_tree->addAction(action);
    }
    if (id.isEmpty() || id == m_selected || m_folderGoes)
        return;
    m_selected = id;
    Q_EMIT serverSelected(id);
}

void SidePanel::onRowsChanged()
{
    m_folderGoes = false;
    m_tree->expandAll();
    if (m_model.indexOf(m_selected).isValid()) {
        if (m_tree->currentIndex() != m_model.indexOf(m_selected))
            selectServer(m_selected);
        return;
    }
    m_selected.clear();
    QModelIndexList servers = serverIndexes();
    servers.removeIf(
        [](const QModelIndex& index) { return index.data(ServerListModel::IsAllRole).toBool(); });
    if (servers.isEmpty()) {
        Q_EMIT serverSelected({});
        return;
    }
    m_tree->setCurrentIndex(servers.constFirst());
    if (m_selected.isEmpty()) // it was the current row already
        onCurrentChanged(m_tree->currentIndex());
}

QModelIndexList SidePanel::serverIndexes() const
{
    QModelIndexList servers;
    const std::function<void(const QModelIndex&)> collect = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (index.data(ServerListModel::IsFolderRole).toBool())
                collect(index);
            else
                servers.append(index);
        }
    };
    collect({});
    return servers;
}

} // namespace wirechief
