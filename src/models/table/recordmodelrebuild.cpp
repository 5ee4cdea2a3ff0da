// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a RecordModel comes to another order or filter.

#include "base/limits.h"
#include "models/table/limits.h"
#include "recordmodel.h"
#include "rowrebuild.h"

#include <unordered_map>

namespace wirechief {

/// At once, for rows that are set anew.
void RecordModel::takeWanted()
{
    m_turns.stop();
    m_rebuild.reset();
    m_rows.setOrder({m_sortColumn, m_sortOrder});
    m_filter = RowFilter(*this, m_reader, expression());
}

/// Puts the wanted order and filter in force: at once, or for many rows as soon as it is ready.
void RecordModel::rebuild()
{
    if (!m_attached) {
        takeWanted();
        return;
    }
    flushTables();
    m_turns.stop();
    m_rebuild = std::make_unique<RowRebuild>(
        m_reader, RowOrder{m_sortColumn, m_sortOrder}, RowFilter(*this, m_reader, expression()), allRows());
    if (m_rebuild->waitingCount() > limits::rowsAtOnce)
        m_turns.start(0);
    else
        finishRebuild();
}

void RecordModel::workOnRebuild()
{
    if (m_rebuild->workFor(limits::turnBudget))
        finishRebuild();
}

void RecordModel::finishRebuild()
{
    m_turns.stop();
    flushTables(); // what is pending is told by the old order, and looked at again here
    const std::unique_ptr<RowRebuild> done = std::move(m_rebuild);
    const TableRows rows = done->finish();
    m_rows.setOrder(done->order());
    m_filter = done->takeFilter();
    Q_EMIT changesAboutToBeApplied();
    replaceRows(rows);
    Q_EMIT changesApplied();
    Q_EMIT countChanged();
    Q_EMIT rebuilt();
}

/// All new rows come in at the end, then old and new ones change sides, and the old ones go. To views that is
/// cheaper than to find out which rows of a hundred thousand are the same; what is selected goes along.
void RecordModel::replaceRows(const TableRows& rows)
{
    const int oldCount = rowCount();
    const int newCount = int(rows.size());
    if (newCount > 0) {
        beginInsertRows({}, oldCount, oldCount + newCount - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    if (oldCount == 0)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    changePersistentIndexList(before, placesAfter(before, oldCount, rows));
    m_rows.rotate(oldCount);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    beginRemoveRows({}, newCount, newCount + oldCount - 1);
    m_rows.remove(newCount, newCount + oldCount - 1);
    endRemoveRows();
}

/// Where indexes are after old and new rows have changed sides: on the new row of their record where there is
/// one. Whoever holds that new row already gets the old one, which goes.
QModelIndexList RecordModel::placesAfter(
    const QModelIndexList& before, int oldCount, const TableRows& rows) const
{
    struct Places {
        int oldRow;
        int newRow;
    };
    const int newCount = int(rows.size());
    std::unordered_map<const TableRecord*, Places> places;
    for (const QModelIndex& old : before) {
        if (old.row() < oldCount)
            places[recordAt(old.row())] = {old.row() + newCount, old.row() + newCount};
    }
    for (int row = 0; row < newCount && !places.empty(); ++row) {
        if (const auto place = places.find(rows[size_t(row)].record); place != places.end())
            place->second.newRow = row;
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        const auto place = places.find(recordAt(old.row()));
        if (old.row() < oldCount)
            after.push_back(index(place->second.newRow, old.column()));
        else
            after.push_back(
                index(place == places.end() ? old.row() - oldCount : place->second.oldRow, old.column()));
    }
    return after;
}

} // namespace wirechief
