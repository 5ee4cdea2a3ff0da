// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a RecordModel does with changes of its tables, and what it tells views of them.

#include "models/table/limits.h"
#include "recordmodel.h"
#include "rowrebuild.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wirechief {

namespace {

/// Runs of rows in and out up to which views are told run by run; each costs them a step through all rows.
constexpr int mostRuns = 32;

/// Number of runs of consecutive numbers.
int runCount(const std::vector<int>& sorted)
{
    int runs = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || sorted[i] != sorted[i - 1] + 1)
            ++runs;
    }
    return runs;
}

} // namespace

/// A record that has changed is not where its value says until its change is applied, and rows of several
/// tables stand between each other. So all tables announce together, and their changes are one batch.
void RecordModel::apply(const Source& source, const TableChanges& changes)
{
    if (m_rebuild)
        noteInRebuild(source, changes);
    for (const TableRecord* record : changes.added)
        m_batch.added.push_back({record, source.number, 0});
    for (const TableRecord* record : changes.changed)
        m_batch.changed.push_back({record, source.number, 0});
    m_batch.removed.insert(m_batch.removed.end(), changes.removed.begin(), changes.removed.end());
    if (m_gathering)
        return;
    m_gathering = true;
    std::vector<TableBase*> others;
    for (const auto& other : m_sources) {
        if (other && other->number != source.number)
            others.push_back(other->table);
    }
    for (TableBase* table : others) {
        table->hold(); // what it removes is still among our rows
        table->flush();
    }
    m_gathering = false;
    applyBatch();
    for (TableBase* table : others)
        table->release();
}

void RecordModel::noteInRebuild(const Source& source, const TableChanges& changes)
{
    for (const TableRecord* record : changes.removed)
        m_rebuild->noteGone(record);
    for (const TableRecord* record : changes.added)
        m_rebuild->noteTouched(record, source.number);
    for (const TableRecord* record : changes.changed)
        m_rebuild->noteTouched(record, source.number);
}

void RecordModel::applyBatch()
{
    using Mark = RecordMarks::Mark;
    const Batch batch = std::exchange(m_batch, {});
    m_marks.reset(batch.changed.size() + batch.removed.size());
    for (const TableRow& row : batch.changed)
        m_marks.insert(row.record, Mark::Changed);
    for (const TableRecord* record : batch.removed)
        m_marks.insert(record, Mark::Leaving);
    if (!m_marks.isEmpty())
        m_filter.forgetDue([this](const TableRow& row) { return m_marks.mark(row.record) != Mark::None; });
    RowPlan plan;
    m_rows.planTouched(plan, m_marks, m_filter);
    // Very many that come at once, also beside those that are shown, are made ready in turns, as another
    // order is.
    const bool inTurns = batch.added.size() > std::max(limits::rowsAtOnce, size_t(rowCount()) / 4);
    if (!inTurns)
        std::copy_if(batch.added.begin(), batch.added.end(), std::back_inserter(plan.incoming),
            [this](const TableRow& row) { return m_filter.passes(row); });
    // What is still marked so is not among the rows: it was filtered out before.
    std::copy_if(batch.changed.begin(), batch.changed.end(), std::back_inserter(plan.incoming),
        [this](const TableRow& row) {
            return m_marks.mark(row.record) == Mark::Changed && m_filter.passes(row);
        });
    m_rows.sort(plan.incoming);
    execute(plan);
    if (inTurns && !m_rebuild)
        rebuild(); // one that is under way has noted them
    Q_EMIT countChanged();
}

/// As announcements of their records would do, but only for the rows that are due.
void RecordModel::recheckFilter()
{
    if (!m_attached || !m_filter.hasDue())
        return;
    flushTables(); // what is due are records of now
    m_batch.changed = m_filter.dueRows();
    if (m_batch.changed.empty())
        return;
    if (m_rebuild) {
        for (const TableRow& row : m_batch.changed)
            m_rebuild->noteTouched(row.record, row.source);
    }
    applyBatch();
}

void RecordModel::execute(const RowPlan& plan)
{
    if (plan.keepsRows() && plan.changed.empty())
        return;
    Q_EMIT changesAboutToBeApplied();
    const bool fewRuns = plan.moving.empty() && runCount(plan.leaving) <= mostRuns;
    const bool atEnd = plan.incoming.empty() || rowCount() == 0
        || m_rows.isBefore(m_rows.all().back(), plan.incoming.front());
    if (plan.keepsRows())
        announceChanged(plan.changed);
    else if (fewRuns && (atEnd || plan.incoming.size() <= size_t(mostRuns)))
        executeInRuns(plan);
    else
        executeAsLayout(plan);
    if (!plan.keepsRows() && plan.anyMarks)
        announceTouched();
    Q_EMIT changesApplied();
}

void RecordModel::executeInRuns(const RowPlan& plan)
{
    for (size_t end = plan.leaving.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && plan.leaving[begin - 1] == plan.leaving[begin] - 1)
            --begin;
        beginRemoveRows({}, plan.leaving[begin], plan.leaving[end - 1]);
        m_rows.remove(plan.leaving[begin], plan.leaving[end - 1]);
        endRemoveRows();
        end = begin;
    }
    for (size_t end = plan.incoming.size(); end > 0;) {
        const SortedRows::Run run = m_rows.lastRun(plan.incoming, end);
        beginInsertRows({}, run.row, run.row + int(run.count) - 1);
        m_rows.insert(run.row, plan.incoming, end - run.count, run.count);
        endInsertRows();
        end -= run.count;
    }
}

/// New rows go to the end, then all rows take their places at once, leaving ones last, and those go.
void RecordModel::executeAsLayout(const RowPlan& plan)
{
    if (!plan.incoming.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(plan.incoming.size()) - 1);
        m_rows.append(plan.incoming);
        endInsertRows();
    }
    setLayout(m_rows.layoutAfter(plan));
    if (!plan.leaving.empty()) {
        const int first = rowCount() - int(plan.leaving.size());
        const int last = rowCount() - 1;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last);
        endRemoveRows();
    }
}

/// Shows the same rows in a new order; TableRow::position says where each was.
void RecordModel::setLayout(TableRows rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_rows.set(std::move(rows));
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        std::vector<int> places(m_rows.all().size());
        for (int row = 0; row < m_rows.count(); ++row)
            places[m_rows.at(row).position] = row;
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& old : before)
            after.push_back(index(places[size_t(old.row())], old.column()));
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// After rows have moved: announces the rows of changed records where they are now.
void RecordModel::announceTouched()
{
    std::vector<int> rows;
    for (int row = 0; row < m_rows.count(); ++row) {
        if (m_marks.mark(m_rows.at(row).record) == RecordMarks::Mark::Seen)
            rows.push_back(row);
    }
    announceChanged(rows);
}

} // namespace wirechief
