// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callrowsmodel.h"

#include "base/displaytext.h"

#include <unordered_map>

namespace wirechief {

namespace {

std::vector<Column<CallRecord>> plainColumns(const std::vector<CallColumn>& columns)
{
    std::vector<Column<CallRecord>> calls;
    calls.reserve(columns.size());
    for (const CallColumn& column : columns)
        calls.push_back(column.call);
    return calls;
}

} // namespace

CallRowsModel::CallRowsModel(const SteadyNow& now, QObject* parent)
    : TableModel(parent)
    , m_columns(callColumns(now))
    , m_calls(plainColumns(m_columns))
{
    initColumns(int(m_columns.size()));
    m_calls.setDimmed([](const CallRecord& call) { return call.isEnded(); });
    connectCalls();
}

CallRowsModel::~CallRowsModel()
{
    m_calls.disconnect(this);
    for (const auto& [id, legs] : m_servers) {
        if (legs->channels)
            legs->channels->table().removeObserver(legs.get());
    }
}

void CallRowsModel::connectCalls()
{
    using M = QAbstractItemModel;
    connect(&m_calls, &M::rowsAboutToBeInserted, this, [this](const QModelIndex&, int first, int last) {
        const int row = m_rows.rowOf(first);
        beginInsertRows({}, row, row + last - first);
    });
    connect(&m_calls, &M::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { onCallsInserted(first, last); });
    connect(&m_calls, &M::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        beginRemoveRows({}, m_rows.rowOf(first), m_rows.rowOf(last + 1) - 1);
    });
    connect(&m_calls, &M::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { onCallsRemoved(first, last); });
    connect(&m_calls, &M::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        onCallsChanged(first.row(), last.row());
    });
    connect(&m_calls, &M::layoutAboutToBeChanged, this, &CallRowsModel::onLayoutAboutToBeChanged);
    connect(&m_calls, &M::layoutChanged, this, &CallRowsModel::onLayoutChanged);
    connect(&m_calls, &M::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_rows.clear();
    });
    connect(&m_calls, &M::modelReset, this, [this] {
        openAll();
        endResetModel();
    });
    connect(&m_calls, &TableModel::changesAboutToBeApplied, this, [this] {
        Q_EMIT changesAboutToBeApplied();
        m_applying = true;
    });
    connect(&m_calls, &TableModel::changesApplied, this, &CallRowsModel::onCallsApplied);
    connect(&m_calls, &TableModel::countChanged, this, &TableModel::countChanged);
}

// --- servers ---

void CallRowsModel::addServer(const QString& serverId, const QString& serverName, Channels& channels)
{
    removeServer(serverId);
    auto legs = std::make_unique<Legs>();
    legs->channels = &channels;
    channels.table().addObserver(legs.get());
    m_servers[serverId] = std::move(legs);
    m_calls.addTable(serverId, serverName, channels.calls());
}

void CallRowsModel::removeServer(const QString& serverId)
{
    m_calls.removeServer(serverId);
    const auto known = m_servers.find(serverId);
    if (known == m_servers.end())
        return;
    if (known->second->channels)
        known->second->channels->table().removeObserver(known->second.get());
    m_servers.erase(known);
}

void CallRowsModel::setServerName(const QString& serverId, const QString& serverName)
{
    m_calls.setServerName(serverId, serverName);
}

void CallRowsModel::setAttached(bool attached)
{
    m_attached = attached;
    m_calls.setAttached(attached);
}

// --- what the calls do ---

void CallRowsModel::onCallsInserted(int first, int last)
{
    m_rows.callsInserted(first, last - first + 1);
    endInsertRows();
    for (int call = first; call <= last && (m_allOpen || !m_open.empty()); ++call)
        m_arrived.insert(m_calls.recordAt(call));
}

void CallRowsModel::onCallsRemoved(int first, int last)
{
    m_rows.callsRemoved(first, last);
    endRemoveRows();
}

void CallRowsModel::onCallsChanged(int first, int last)
{
    if (m_applying)
        m_touched.push_back({first, last});
    else
        updateLegs({{first, last}});
    Q_EMIT dataChanged(index(m_rows.rowOf(first), 0), index(m_rows.rowOf(last + 1) - 1, columnCount() - 1));
}

void CallRowsModel::onCallsApplied()
{
    m_applying = false;
    updateLegs(std::exchange(m_touched, {}));
    Q_EMIT changesApplied();
}

void CallRowsModel::onLayoutAboutToBeChanged()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    for (const QModelIndex& index : persistentIndexList()) {
        const OpenedRows::Place place = m_rows.at(index.row());
        m_kept.push_back({index, m_calls.index(place.call, 0), place.leg ? *place.leg : QByteArray()});
    }
    // Very many persistent indexes would cost more than to look for the records.
    for (const OpenedRows::Opened& opened : m_rows.all())
        m_keptOpened.push_back(m_calls.recordAt(opened.call));
}

void CallRowsModel::onLayoutChanged()
{
    placeOpened();
    QModelIndexList before;
    QModelIndexList after;
    for (const Kept& kept : m_kept) {
        const int call = kept.call.row();
        const int row = kept.leg.isEmpty() ? m_rows.rowOf(call) : m_rows.rowOf({call, kept.leg});
        before.append(kept.index);
        after.append(kept.call.isValid() ? index(row, kept.index.column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    m_kept.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Finds the opened calls where they are now.
void CallRowsModel::placeOpened()
{
    std::unordered_map<const CallRecord*, int> places;
    for (const CallRecord* call : m_keptOpened)
        places[call] = -1;
    for (int call = 0; call < m_calls.rowCount() && !places.empty(); ++call) {
        // Of two rows of one record the second one is about to go.
        if (const auto place = places.find(m_calls.recordAt(call));
            place != places.end() && place->second < 0)
            place->second = call;
    }
    for (size_t i = 0; i < m_keptOpened.size(); ++i)
        m_rows.all()[i].call = places[m_keptOpened[i]];
    m_rows.sort();
    m_keptOpened.clear();
}

void CallRowsModel::refilter()
{
    for (int column = 0; column < columnCount(); ++column)
        m_calls.setColumnShown(column, isColumnShown(column));
    m_calls.setFilter(filter());
}

void CallRowsModel::resort()
{
    m_calls.sort(m_sortColumn, m_sortOrder);
}

// --- reading ---

const CallRecord* CallRowsModel::callAt(int row) const
{
    return m_calls.recordAt(m_rows.at(row).call);
}

const ChannelRecord* CallRowsModel::findLeg(const QString& serverId, const QByteArray& key) const
{
    const auto server = m_servers.find(serverId);
    return server != m_servers.end() && server->second->channels ? server->second->channels->table().find(key)
                                                                 : nullptr;
}

const ChannelRecord* CallRowsModel::legAt(int row) const
{
    const RowId id = rowId(row);
    return id.leg.isEmpty() ? nullptr : findLeg(id.serverId, id.leg);
}

const void* CallRowsModel::rowToken(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return isLeg(row) ? static_cast<const void*>(legAt(row)) : callAt(row);
}

RowId CallRowsModel::rowId(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const OpenedRows::Place place = m_rows.at(row);
    RowId id = m_calls.rowId(place.call);
    if (place.leg)
        id.leg = *place.leg;
    return id;
}

int CallRowsModel::rowOf(const RowId& id) const
{
    const int call = m_calls.rowOf({id.serverId, id.key, {}});
    if (call < 0)
        return -1;
    return id.leg.isEmpty() ? m_rows.rowOf(call) : m_rows.rowOf({call, id.leg});
}

int CallRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_calls.rowCount() + m_rows.legCount();
}

int CallRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString CallRowsModel::legText(const ChannelRecord* leg, int column, const QString& server) const
{
    const CallColumn& info = m_columns[size_t(column)];
    if (!leg)
        return {};
    return info.leg ? info.leg(*leg) : info.call.id == QLatin1String("server") ? server : QString();
}

QString CallRowsModel::legNote(const ChannelRecord* leg, int column) const
{
    const CallColumn& info = m_columns[size_t(column)];
    return leg && info.legNote ? info.legNote(*leg) : QString();
}

QString CallRowsModel::plainText(int row, int column) const
{
    const OpenedRows::Place place = m_rows.at(row);
    if (!place.leg)
        return m_calls.plainText(place.call, column);
    return legText(legAt(row), column, m_calls.plainText(place.call, columnOf(u"server")));
}

std::vector<TableModel::Cell> CallRowsModel::cells(const RowId& id, const QList<int>& columns) const
{
    if (id.leg.isEmpty())
        return m_calls.cells(id, columns);
    const ChannelRecord* leg = findLeg(id.serverId, id.leg);
    const std::vector<Cell> ofCall = m_calls.cells({id.serverId, id.key, {}}, {columnOf(u"server")});
    const QString server = ofCall.empty() ? QString() : ofCall.front().text;
    std::vector<Cell> cells;
    for (qsizetype i = 0; leg && i < columns.size(); ++i)
        cells.push_back({legText(leg, columns.at(i), server), std::nullopt});
    return cells;
}

/// What stands before a call: whether it can be opened.
TableModel::Fold CallRowsModel::foldOf(int row) const
{
    if (!canOpen(row))
        return Fold::Empty;
    return isOpen(row) ? Fold::Open : Fold::Closed;
}

QVariant CallRowsModel::legData(int row, int column, int role) const
{
    const ChannelRecord* leg = legAt(row);
    const CallColumn& info = m_columns[size_t(column)];
    const StateRole state = leg && info.legRole ? info.legRole(*leg) : StateRole::None;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return plainText(row, column);
    case Qt::ToolTipRole:
        return toolTipText(withNote(plainText(row, column), legNote(leg, column)));
    case Qt::AccessibleDescriptionRole:
        return legNote(leg, column);
    case Qt::TextAlignmentRole:
        return QVariant(info.call.alignment);
    case Qt::ForegroundRole:
        return cellColor(state, leg && leg->is(ChannelRecord::Passing));
    case StateRoleRole:
        return state != StateRole::None ? QVariant(int(state)) : QVariant();
    case FoldRole:
        return column == 0 ? QVariant(int(Fold::Leg)) : QVariant();
    default:
        return {};
    }
}

QVariant CallRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OpenedRows::Place place = m_rows.at(index.row());
    if (place.leg)
        return legData(index.row(), index.column(), role);
    if (role == FoldRole)
        return index.column() == 0 ? QVariant(int(foldOf(index.row()))) : QVariant();
    if (index.column() == 0 && role == Qt::AccessibleDescriptionRole && canOpen(index.row()))
        return isOpen(index.row()) ? tr("opened") : tr("closed; Right opens it");
    return m_calls.data(m_calls.index(place.call, index.column()), role);
}

} // namespace wirechief
