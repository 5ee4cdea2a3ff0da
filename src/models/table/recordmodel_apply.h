// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/limits.h"
#include "recordmodel.h"

namespace wirechief {

namespace recordmodel {

/// Runs of rows in and out up to which views are told run by run; each costs them a step through all rows.
inline constexpr int mostRuns = 32;

/// Looking for the place of each row costs less than a merge, which compares every row, up to this part of
/// them.
inline constexpr size_t searchPart = 16;

/// Number of runs of consecutive numbers.
inline int runCount(const std::vector<int>& sorted)
{
    int runs = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || sorted[i] != sorted[i - 1] + 1)
            ++runs;
    }
    return runs;
}

} // namespace recordmodel

/// A record that has changed is not where its value says until its change is applied, and rows of several
/// tables stand between each other. So all tables announce together, and their changes are one batch.
template <class R>
void RecordModel<R>::apply(const Source& source, const TableChanges<R>& changes)
{
    if (m_rebuild)
        noteInRebuild(source, changes);
    for (const R* record : changes.added)
        m_batch.added.push_back({record, source.number, 0});
    for (const R* record : changes.changed)
        m_batch.changed.push_back({record, source.number, 0});
    m_batch.removed.insert(m_batch.removed.end(), changes.removed.begin(), changes.removed.end());
    if (m_gathering)
        return;
    m_gathering = true;
    std::vector<Table<R>*> others;
    for (const auto& other : m_sources) {
        if (other && other->number != source.number)
            others.push_back(other->table);
    }
    for (Table<R>* table : others) {
        table->hold(); // what it removes is still among our rows
        table->flush();
    }
    m_gathering = false;
    applyBatch();
    for (Table<R>* table : others)
        table->release();
}

template <class R>
void RecordModel<R>::applyBatch()
{
    const Batch batch = std::exchange(m_batch, {});
    m_marks.reset(batch.changed.size() + batch.removed.size());
    for (const Row& row : batch.changed)
        m_marks.insert(row.record, Mark::Changed);
    for (const R* record : batch.removed)
        m_marks.insert(record, Mark::Leaving);
    forgetDue();
    Plan plan;
    planTouched(plan);
    // Very many that come at once, also beside those that are shown, are made ready in turns, as another
    // order is.
    const bool inTurns = batch.added.size() > std::max(limits::rowsAtOnce, m_rows.size() / 4);
    if (!inTurns)
        std::copy_if(batch.added.begin(), batch.added.end(), std::back_inserter(plan.incoming),
            [this](const Row& row) { return passes(row); });
    // What is still marked so is not among the rows: it was filtered out before.
    std::copy_if(batch.changed.begin(), batch.changed.end(), std::back_inserter(plan.incoming),
        [this](const Row& row) { return m_marks.mark(row.record) == Mark::Changed && passes(row); });
    sortRows(plan.incoming);
    execute(plan);
    if (inTurns && !m_rebuild)
        rebuild(); // one that is under way has noted them
    Q_EMIT countChanged();
}

/// Of records that have changed or are gone.
template <class R>
void RecordModel<R>::forgetDue()
{
    if (!m_due.empty() && !m_marks.isEmpty())
        std::erase_if(m_due, [this](const Due& due) { return m_marks.mark(due.row.record) != Mark::None; });
}

/// Finds the rows of marked records. A changed row keeps its place where it still fits between the row kept
/// before it and the next row that did not change; those are in order, so what is kept is in order.
template <class R>
void RecordModel<R>::planTouched(Plan& plan)
{
    if (m_marks.isEmpty())
        return;
    const size_t count = m_rows.size();
    size_t nextClean = 0;
    const Row* kept = nullptr;
    for (size_t row = 0; row < count; ++row) {
        const Row& current = m_rows[row];
        const Mark mark = m_marks.mark(current.record);
        if (mark == Mark::None) {
            kept = &current;
            continue;
        }
        if (mark == Mark::Changed)
            m_marks.set(current.record, Mark::Seen);
        if (mark == Mark::Leaving || !passes(current)) {
            plan.leaving.push_back(int(row));
            continue;
        }
        nextClean = std::max(nextClean, row + 1);
        while (nextClean < count && m_marks.mark(m_rows[nextClean].record) != Mark::None)
            ++nextClean;
        const bool fits = (!kept || isBefore(*kept, current))
            && (nextClean == count || isBefore(current, m_rows[nextClean]));
        (fits ? plan.changed : plan.moving).push_back(int(row));
        if (fits)
            kept = &current;
    }
    plan.anyMarks = true;
}

template <class R>
void RecordModel<R>::execute(Plan& plan)
{
    const bool sameRows = plan.leaving.empty() && plan.moving.empty() && plan.incoming.empty();
    if (sameRows && plan.changed.empty())
        return;
    Q_EMIT changesAboutToBeApplied();
    const bool fewRuns = plan.moving.empty() && recordmodel::runCount(plan.leaving) <= recordmodel::mostRuns;
    const bool atEnd
        = plan.incoming.empty() || m_rows.empty() || isBefore(m_rows.back(), plan.incoming.front());
    if (sameRows)
        announceChanged(plan.changed);
    else if (fewRuns && (atEnd || plan.incoming.size() <= size_t(recordmodel::mostRuns)))
        executeInRuns(plan);
    else
        executeAsLayout(plan);
    if (!sameRows && plan.anyMarks)
        announceTouched();
    Q_EMIT changesApplied();
}

template <class R>
void RecordModel<R>::executeInRuns(const Plan& plan)
{
    for (size_t end = plan.leaving.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && plan.leaving[begin - 1] == plan.leaving[begin] - 1)
            --begin;
        const int first = plan.leaving[begin];
        const int last = plan.leaving[end - 1];
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        end = begin;
    }
    insertRuns(plan.incoming);
}

template <class R>
void RecordModel<R>::insertRuns(const std::vector<Row>& incoming)
{
    const auto placeOf = [this](const Row& row) {
        return std::lower_bound(m_rows.begin(), m_rows.end(), row, [this](const Row& a, const Row& b) {
            return isBefore(a, b);
        }) - m_rows.begin();
    };
    for (size_t end = incoming.size(); end > 0;) {
        const auto place = placeOf(incoming[end - 1]);
        size_t begin = end - 1;
        while (begin > 0 && (place == 0 || isBefore(m_rows[size_t(place - 1)], incoming[begin - 1])))
            --begin;
        beginInsertRows({}, int(place), int(place) + int(end - begin) - 1);
        m_rows.insert(
            m_rows.begin() + place, incoming.begin() + ptrdiff_t(begin), incoming.begin() + ptrdiff_t(end));
        endInsertRows();
        end = begin;
    }
}

/// New rows go to the end, then all rows take their places at once, leaving ones last, and those go.
template <class R>
void RecordModel<R>::executeAsLayout(const Plan& plan)
{
    if (!plan.incoming.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(plan.incoming.size()) - 1);
        m_rows.insert(m_rows.end(), plan.incoming.begin(), plan.incoming.end());
        endInsertRows();
    }
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rows[row].position = quint32(row);
    const std::vector<Row> arrived(m_rows.end() - ptrdiff_t(plan.incoming.size()), m_rows.end());
    setLayout(newLayout(plan, arrived));
    if (!plan.leaving.empty()) {
        const size_t left = m_rows.size() - plan.leaving.size();
        beginRemoveRows({}, int(left), rowCount() - 1);
        m_rows.resize(left);
        endRemoveRows();
    }
}

template <class R>
std::vector<typename RecordModel<R>::Row> RecordModel<R>::newLayout(
    const Plan& plan, const std::vector<Row>& arrived) const
{
    std::vector<Row> staying;
    std::vector<Row> moving;
    std::vector<Row> leaving;
    staying.reserve(m_rows.size());
    size_t nextLeaving = 0;
    size_t nextMoving = 0;
    const size_t before = m_rows.size() - arrived.size();
    for (size_t row = 0; row < before; ++row) {
        if (nextLeaving < plan.leaving.size() && plan.leaving[nextLeaving] == int(row)) {
            leaving.push_back(m_rows[row]);
            ++nextLeaving;
        } else if (nextMoving < plan.moving.size() && plan.moving[nextMoving] == int(row)) {
            moving.push_back(m_rows[row]);
            ++nextMoving;
        } else {
            staying.push_back(m_rows[row]);
        }
    }
    sortRows(moving);
    const auto middle = moving.insert(moving.end(), arrived.begin(), arrived.end());
    const auto isLess = [this](const Row& a, const Row& b) { return isBefore(a, b); };
    std::inplace_merge(moving.begin(), middle, moving.end(), isLess);
    std::vector<Row> rows;
    rows.reserve(m_rows.size());
    auto from = staying.begin();
    if (moving.size() > staying.size() / recordmodel::searchPart) {
        std::merge(from, staying.end(), moving.begin(), moving.end(), std::back_inserter(rows), isLess);
        from = staying.end();
    } else {
        for (const Row& row : moving) {
            const auto place = std::lower_bound(from, staying.end(), row, isLess);
            rows.insert(rows.end(), from, place);
            rows.push_back(row);
            from = place;
        }
    }
    rows.insert(rows.end(), from, staying.end());
    rows.insert(rows.end(), leaving.begin(), leaving.end());
    return rows;
}

/// Shows the same rows in a new order; Row::position says where each was.
template <class R>
void RecordModel<R>::setLayout(std::vector<Row> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_rows = std::move(rows);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        std::vector<int> places(m_rows.size());
        for (size_t row = 0; row < m_rows.size(); ++row)
            places[m_rows[row].position] = int(row);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& old : before)
            after.push_back(index(places[size_t(old.row())], old.column()));
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// After rows have moved: announces the rows of changed records where they are now.
template <class R>
void RecordModel<R>::announceTouched()
{
    std::vector<int> rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_marks.mark(m_rows[row].record) == Mark::Seen)
            rows.push_back(int(row));
    }
    announceChanged(rows);
}

} // namespace wirechief
