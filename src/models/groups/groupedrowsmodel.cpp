// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupedrowsmodel.h"

#include "base/displaytext.h"

#include <unordered_map>

namespace wirechief {

GroupedRowsModel::GroupedRowsModel(std::unique_ptr<RecordModel> groups, QObject* parent)
    : TableModel(parent)
    , m_groups(std::move(groups))
{
    initColumns(m_groups->columnCount());
    connectGroups();
}

GroupedRowsModel::~GroupedRowsModel()
{
    m_groups->disconnect(this);
}

void GroupedRowsModel::connectGroups()
{
    using M = QAbstractItemModel;
    const RecordModel* groups = m_groups.get();
    connect(groups, &M::rowsAboutToBeInserted, this, [this](const QModelIndex&, int first, int last) {
        const int row = m_rows.rowOf(first);
        beginInsertRows({}, row, row + last - first);
    });
    connect(groups, &M::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { onGroupsInserted(first, last); });
    connect(groups, &M::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        beginRemoveRows({}, m_rows.rowOf(first), m_rows.rowOf(last + 1) - 1);
    });
    connect(groups, &M::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { onGroupsRemoved(first, last); });
    connect(groups, &M::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        onGroupsChanged(first.row(), last.row());
    });
    connect(groups, &M::layoutAboutToBeChanged, this, &GroupedRowsModel::onLayoutAboutToBeChanged);
    connect(groups, &M::layoutChanged, this, &GroupedRowsModel::onLayoutChanged);
    connect(groups, &M::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_rows.clear();
    });
    connect(groups, &M::modelReset, this, [this] {
        openAll();
        endResetModel();
    });
    connect(groups, &TableModel::changesAboutToBeApplied, this, [this] {
        Q_EMIT changesAboutToBeApplied();
        m_applying = true;
    });
    connect(groups, &TableModel::changesApplied, this, &GroupedRowsModel::onGroupsApplied);
    connect(groups, &TableModel::countChanged, this, &TableModel::countChanged);
}

void GroupedRowsModel::setAttached(bool attached)
{
    m_attached = attached;
    m_groups->setAttached(attached);
}

// --- what the groups do ---

void GroupedRowsModel::onGroupsInserted(int first, int last)
{
    m_rows.groupsInserted(first, last - first + 1);
    endInsertRows();
    for (int group = first; group <= last && (m_allOpen || !m_open.empty()); ++group)
        m_arrived.insert(m_groups->recordAt(group));
}

void GroupedRowsModel::onGroupsRemoved(int first, int last)
{
    m_rows.groupsRemoved(first, last);
    endRemoveRows();
}

void GroupedRowsModel::onGroupsChanged(int first, int last)
{
    if (m_applying)
        m_touched.push_back({first, last});
    else
        updateParts({{first, last}});
    Q_EMIT dataChanged(index(m_rows.rowOf(first), 0), index(m_rows.rowOf(last + 1) - 1, columnCount() - 1));
}

void GroupedRowsModel::onGroupsApplied()
{
    m_applying = false;
    updateParts(std::exchange(m_touched, {}));
    Q_EMIT changesApplied();
}

void GroupedRowsModel::onLayoutAboutToBeChanged()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    for (const QModelIndex& index : persistentIndexList()) {
        const OpenedRows::Place place = m_rows.at(index.row());
        m_kept.push_back({index, m_groups->index(place.group, 0), place.part ? *place.part : QByteArray()});
    }
    // Very many persistent indexes would cost more than to look for the records.
    for (const OpenedRows::Opened& opened : m_rows.all())
        m_keptOpened.push_back(m_groups->recordAt(opened.group));
}

void GroupedRowsModel::onLayoutChanged()
{
    placeOpened();
    QModelIndexList before;
    QModelIndexList after;
    for (const Kept& kept : m_kept) {
        const int group = kept.group.row();
        const int row = kept.part.isEmpty() ? m_rows.rowOf(group) : m_rows.rowOf({group, kept.part});
        before.append(kept.index);
        after.append(kept.group.isValid() ? index(row, kept.index.column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    m_kept.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Finds the opened groups where they are now.
void GroupedRowsModel::placeOpened()
{
    std::unordered_map<const TableRecord*, int> places;
    for (const TableRecord* group : m_keptOpened)
        places[group] = -1;
    for (int group = 0; group < m_groups->rowCount() && !places.empty(); ++group) {
        // Of two rows of one record the second one is about to go.
        if (const auto place = places.find(m_groups->recordAt(group));
            place != places.end() && place->second < 0)
            place->second = group;
    }
    for (size_t i = 0; i < m_keptOpened.size(); ++i)
        m_rows.all()[i].group = places[m_keptOpened[i]];
    m_rows.sort();
    m_keptOpened.clear();
}

void GroupedRowsModel::refilter()
{
    for (int column = 0; column < columnCount(); ++column)
        m_groups->setColumnShown(column, isColumnShown(column));
    m_groups->setFilter(filter());
}

void GroupedRowsModel::resort()
{
    m_groups->sort(m_sortColumn, m_sortOrder);
}

// --- reading ---

const TableRecord* GroupedRowsModel::partAt(int row) const
{
    const RowId id = rowId(row);
    return id.part.isEmpty() ? nullptr : findPart(id.serverId, id.part);
}

const void* GroupedRowsModel::rowToken(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return isPart(row) ? partAt(row) : groupAt(row);
}

RowId GroupedRowsModel::rowId(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const OpenedRows::Place place = m_rows.at(row);
    RowId id = m_groups->rowId(place.group);
    if (place.part)
        id.part = *place.part;
    return id;
}

int GroupedRowsModel::rowOf(const RowId& id) const
{
    const int group = m_groups->rowOf({id.serverId, id.key, {}});
    if (group < 0)
        return -1;
    return id.part.isEmpty() ? m_rows.rowOf(group) : m_rows.rowOf({group, id.part});
}

int GroupedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_groups->rowCount() + m_rows.partCount();
}

int GroupedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_groups->columnCount();
}

QString GroupedRowsModel::plainText(int row, int column) const
{
    const OpenedRows::Place place = m_rows.at(row);
    if (!place.part)
        return m_groups->plainText(place.group, column);
    const TableRecord* part = partAt(row);
    if (!part)
        return {};
    return isServer(column) ? m_groups->plainText(place.group, column) : partText(*part, column);
}

std::vector<TableModel::Cell> GroupedRowsModel::cells(const RowId& id, const QList<int>& columns) const
{
    if (id.part.isEmpty())
        return m_groups->cells(id, columns);
    std::vector<Cell> cells;
    const TableRecord* part = findPart(id.serverId, id.part);
    for (qsizetype i = 0; part && i < columns.size(); ++i) {
        const int column = columns.at(i);
        if (!isServer(column)) {
            cells.push_back({partText(*part, column), std::nullopt});
            continue;
        }
        const std::vector<Cell> ofGroup = m_groups->cells({id.serverId, id.key, {}}, {column});
        cells.push_back(ofGroup.empty() ? Cell() : ofGroup.front());
    }
    return cells;
}

/// What stands before a group: whether it can be opened.
TableModel::Fold GroupedRowsModel::foldOf(int row) const
{
    if (!canOpen(row))
        return Fold::Empty;
    return isOpen(row) ? Fold::Open : Fold::Closed;
}

QVariant GroupedRowsModel::partData(int row, int column, int role) const
{
    const TableRecord* part = partAt(row);
    const auto note = [&] { return part ? partNote(*part, column) : QString(); };
    const StateRole state = part ? partRole(*part, column) : StateRole::None;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return plainText(row, column);
    case Qt::ToolTipRole:
        return toolTipText(withNote(plainText(row, column), note()));
    case Qt::AccessibleDescriptionRole:
        return note();
    case Qt::TextAlignmentRole:
        return QVariant(columnInfo(column).alignment);
    case Qt::ForegroundRole:
        return cellColor(state, part && isPartDimmed(*part));
    case StateRoleRole:
        return state != StateRole::None ? QVariant(int(state)) : QVariant();
    case FoldRole:
        return column == 0 ? QVariant(int(Fold::Part)) : QVariant();
    default:
        return {};
    }
}

QVariant GroupedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OpenedRows::Place place = m_rows.at(index.row());
    if (place.part)
        return partData(index.row(), index.column(), role);
    if (role == FoldRole)
        return index.column() == 0 ? QVariant(int(foldOf(index.row()))) : QVariant();
    if (index.column() == 0 && role == Qt::AccessibleDescriptionRole && canOpen(index.row()))
        return isOpen(index.row()) ? tr("opened") : tr("closed; Right opens it");
    return m_groups->data(m_groups->index(place.group, index.column()), role);
}

} // namespace wirechief
