// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callrowsmodel.h"

#include "base/displaytext.h"

namespace wirechief {

namespace {

/// Calls whose being opened is remembered; most have ended when there are so many.
constexpr size_t mostRemembered = 10'000;

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
        reopen();
        endResetModel();
    });
    connect(&m_calls, &TableModel::changesAboutToBeApplied, this, &TableModel::changesAboutToBeApplied);
    connect(&m_calls, &TableModel::changesApplied, this, &TableModel::changesApplied);
    connect(&m_calls, &TableModel::countChanged, this, &TableModel::countChanged);
}

// --- servers ---

void CallRowsModel::addServer(const QString& serverId, const QString& serverName, Channels& channels)
{
    removeServer(serverId);
    auto legs = std::make_unique<Legs>();
    legs->model = this;
    legs->channels = &channels;
    channels.table().addObserver(legs.get());
    m_servers[serverId] = std::move(legs);
    m_calls.addTable(serverId, serverName, channels.calls());
}

void CallRowsModel::removeServer(const QString& serverId)
{
    m_calls.removeTable(serverId);
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
    if (!m_allOpen && m_open.empty())
        return;
    for (int call = first; call <= last; ++call) {
        const RowId id = m_calls.rowId(call);
        if (m_open.contains({id.serverId, id.key}) != m_allOpen)
            showLegs(call, legsOf(call));
    }
}

void CallRowsModel::onCallsRemoved(int first, int last)
{
    m_rows.callsRemoved(first, last);
    endRemoveRows();
}

void CallRowsModel::onCallsChanged(int first, int last)
{
    updateLegs(first, last);
    Q_EMIT dataChanged(index(m_rows.rowOf(first), 0), index(m_rows.rowOf(last + 1) - 1, columnCount() - 1));
}

void CallRowsModel::onLayoutAboutToBeChanged()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    for (const QModelIndex& index : persistentIndexList()) {
        const OpenedRows::Place place = m_rows.at(index.row());
        m_kept.push_back({index, m_calls.index(place.call, 0), place.leg});
    }
    for (const OpenedRows::Opened& opened : m_rows.all())
        m_keptOpened.emplace_back(m_calls.index(opened.call, 0));
}

void CallRowsModel::onLayoutChanged()
{
    for (size_t i = 0; i < m_keptOpened.size(); ++i)
        m_rows.all()[i].call = m_keptOpened[i].row();
    m_rows.sort();
    QModelIndexList before;
    QModelIndexList after;
    for (const Kept& kept : m_kept) {
        before.append(kept.index);
        after.append(kept.call.isValid()
                ? index(m_rows.rowOf(kept.call.row()) + 1 + kept.leg, kept.index.column())
                : QModelIndex());
    }
    changePersistentIndexList(before, after);
    m_kept.clear();
    m_keptOpened.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
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

// --- legs ---

std::vector<QByteArray> CallRowsModel::legsOf(int call) const
{
    std::vector<QByteArray> keys;
    const CallRecord* record = m_calls.recordAt(call);
    for (const ChannelRecord* leg = record ? record->firstLeg : nullptr; leg; leg = leg->nextLeg) {
        if (m_localShown || !leg->is(ChannelRecord::LocalHalf))
            keys.push_back(leg->key().toByteArray());
    }
    return keys;
}

/// Opens a call, or tells which legs came and went.
void CallRowsModel::showLegs(int call, const std::vector<QByteArray>& legs)
{
    if (!m_rows.find(call)) {
        m_rows.setLegs(call, {});
        const int row = m_rows.rowOf(call);
        Q_EMIT dataChanged(index(row, 0), index(row, 0)); // its sign
    }
    std::vector<QByteArray> shown = m_rows.find(call)->legs;
    const auto rowOfLeg = [this, call](size_t leg) { return m_rows.rowOf(call) + 1 + int(leg); };
    for (size_t leg = shown.size(); leg-- > 0;) {
        if (std::find(legs.begin(), legs.end(), shown[leg]) != legs.end())
            continue;
        beginRemoveRows({}, rowOfLeg(leg), rowOfLeg(leg));
        shown.erase(shown.begin() + ptrdiff_t(leg));
        m_rows.setLegs(call, shown);
        endRemoveRows();
    }
    // They stand in the order in which they came, so those that stay are in order.
    for (size_t leg = 0; leg < legs.size(); ++leg) {
        if (leg < shown.size() && shown[leg] == legs[leg])
            continue;
        beginInsertRows({}, rowOfLeg(leg), rowOfLeg(leg));
        shown.insert(shown.begin() + ptrdiff_t(leg), legs[leg]);
        m_rows.setLegs(call, shown);
        endInsertRows();
    }
    if (shown.size() > legs.size()) { // they are in another order all the same
        beginRemoveRows({}, rowOfLeg(legs.size()), rowOfLeg(shown.size() - 1));
        m_rows.setLegs(call, legs);
        endRemoveRows();
    }
}

void CallRowsModel::updateLegs(int firstCall, int lastCall)
{
    std::vector<int> calls;
    const std::vector<OpenedRows::Opened>& all = m_rows.all();
    auto opened = std::lower_bound(all.begin(), all.end(), firstCall,
        [](const OpenedRows::Opened& one, int call) { return one.call < call; });
    for (; opened != all.end() && opened->call <= lastCall; ++opened)
        calls.push_back(opened->call);
    for (const int call : calls)
        showLegs(call, legsOf(call));
}

/// Opens what is to be open, all at once: only while views are being told that everything is new.
void CallRowsModel::reopen()
{
    m_rows.clear();
    if (!m_allOpen && m_open.empty())
        return;
    for (int call = 0; call < m_calls.rowCount(); ++call) {
        const RowId id = m_calls.rowId(call);
        if (m_open.contains({id.serverId, id.key}) != m_allOpen)
            m_rows.all().push_back({call, 0, legsOf(call)});
    }
    m_rows.sort();
}

void CallRowsModel::Legs::tableChanged(const TableChanges<ChannelRecord>& changes)
{
    if (model->m_rows.legCount() > 0)
        model->takeChangedLegs(changes);
}

/// The tables of all servers tell together, so that the opened calls are gone through once.
void CallRowsModel::takeChangedLegs(const TableChanges<ChannelRecord>& changes)
{
    m_changedLegs.insert(changes.changed.begin(), changes.changed.end());
    if (m_gathering)
        return;
    m_gathering = true;
    for (const auto& [id, legs] : m_servers) {
        if (legs->channels)
            legs->channels->table().flush();
    }
    m_gathering = false;
    const auto changed = std::exchange(m_changedLegs, {});
    if (changed.empty())
        return;
    std::vector<int> rows;
    for (const OpenedRows::Opened& opened : m_rows.all()) {
        const CallRecord* call = m_calls.recordAt(opened.call);
        // Of a call that is gone, the legs are too.
        if (!call || call->tableMark == TableRecord::Mark::Removed)
            continue;
        for (const ChannelRecord* leg = call->firstLeg; leg; leg = leg->nextLeg) {
            if (!changed.contains(leg))
                continue;
            const auto shown = std::find(opened.legs.begin(), opened.legs.end(), leg->key());
            if (shown != opened.legs.end())
                rows.push_back(opened.row() + 1 + int(shown - opened.legs.begin()));
        }
    }
    std::sort(rows.begin(), rows.end());
    announceChanged(rows);
}

bool CallRowsModel::canOpen(int row) const
{
    if (isLeg(row))
        return false;
    const CallRecord* call = callAt(row);
    return call && (m_localShown ? call->legs : call->legs - call->localHalves) > 0;
}

bool CallRowsModel::isOpen(int row) const
{
    return m_rows.find(m_rows.at(row).call) != nullptr;
}

void CallRowsModel::setOpen(int row, bool open)
{
    if (row < 0 || row >= rowCount() || isOpen(row) == open)
        return;
    const int call = m_rows.at(row).call;
    const RowId id = m_calls.rowId(call);
    if (m_open.size() >= mostRemembered)
        m_open.clear();
    if (open != m_allOpen)
        m_open.insert({id.serverId, id.key});
    else
        m_open.erase({id.serverId, id.key});
    if (open) {
        showLegs(call, legsOf(call));
        return;
    }
    showLegs(call, {});
    m_rows.close(call);
    Q_EMIT dataChanged(index(m_rows.rowOf(call), 0), index(m_rows.rowOf(call), 0));
}

void CallRowsModel::setAllOpen(bool open)
{
    m_allOpen = open;
    m_open.clear();
    beginResetModel();
    reopen();
    endResetModel();
}

void CallRowsModel::setLocalShown(bool shown)
{
    if (m_localShown == shown)
        return;
    m_localShown = shown;
    updateLegs(0, m_calls.rowCount());
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
    if (place.leg >= 0)
        id.leg = m_rows.find(place.call)->legs[size_t(place.leg)];
    return id;
}

int CallRowsModel::rowOf(const RowId& id) const
{
    const int call = m_calls.rowOf({id.serverId, id.key, {}});
    if (call < 0)
        return -1;
    if (id.leg.isEmpty())
        return m_rows.rowOf(call);
    const OpenedRows::Opened* opened = m_rows.find(call);
    if (!opened)
        return -1;
    const auto leg = std::find(opened->legs.begin(), opened->legs.end(), id.leg);
    return leg == opened->legs.end() ? -1 : opened->row() + 1 + int(leg - opened->legs.begin());
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
    if (place.leg < 0)
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
QString CallRowsModel::signOf(int row) const
{
    if (!canOpen(row))
        return QStringLiteral("\u2003 ");
    return isOpen(row) ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
}

QVariant CallRowsModel::legData(int row, int column, int role) const
{
    const ChannelRecord* leg = legAt(row);
    const CallColumn& info = m_columns[size_t(column)];
    const StateRole state = leg && info.legRole ? info.legRole(*leg) : StateRole::None;
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = plainText(row, column);
        if (column == 0)
            return QString(QStringLiteral("\u2003\u2003↳ ") + text);
        const QString sign = stateSign(state);
        return sign.isEmpty() ? text : QString(sign + u' ' + text);
    }
    case Qt::ToolTipRole:
        return toolTipText(withNote(plainText(row, column), legNote(leg, column)));
    case Qt::AccessibleDescriptionRole:
        return legNote(leg, column);
    case Qt::AccessibleTextRole:
        return plainText(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(info.call.alignment);
    case Qt::ForegroundRole:
        return cellColor(state, leg && leg->is(ChannelRecord::Passing));
    case StateRoleRole:
        return state != StateRole::None ? QVariant(int(state)) : QVariant();
    default:
        return {};
    }
}

QVariant CallRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OpenedRows::Place place = m_rows.at(index.row());
    if (place.leg >= 0)
        return legData(index.row(), index.column(), role);
    const QVariant data = m_calls.data(m_calls.index(place.call, index.column()), role);
    if (index.column() == 0 && role == Qt::DisplayRole)
        return QString(signOf(index.row()) + data.toString());
    if (index.column() == 0 && role == Qt::AccessibleDescriptionRole && canOpen(index.row()))
        return isOpen(index.row()) ? tr("opened") : tr("closed; Right opens it");
    return data;
}

} // namespace wirechief
