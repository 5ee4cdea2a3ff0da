// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sortedrows.h"

#include <algorithm>
#include <iterator>

namespace wirechief {

/// A changed row keeps its place where it still fits between the row kept before it and the next row that did
/// not change; those are in order, so what is kept is in order.
void SortedRows::planTouched(RowPlan& plan, RecordMarks& marks, RowFilter& filter) const
{
    using Mark = RecordMarks::Mark;
    if (marks.isEmpty())
        return;
    const size_t rowCount = m_rows.size();
    size_t nextClean = 0;
    const TableRow* kept = nullptr;
    for (size_t row = 0; row < rowCount; ++row) {
        const TableRow& current = m_rows[row];
        const Mark mark = marks.mark(current.record);
        if (mark == Mark::None) {
            kept = &current;
            continue;
        }
        if (mark == Mark::Changed)
            marks.set(current.record, Mark::Seen);
        if (mark == Mark::Leaving || !filter.passes(current)) {
            plan.leaving.push_back(int(row));
            continue;
        }
        nextClean = std::max(nextClean, row + 1);
        while (nextClean < rowCount && marks.mark(m_rows[nextClean].record) != Mark::None)
            ++nextClean;
        const bool fits = (!kept || isBefore(*kept, current))
            && (nextClean == rowCount || isBefore(current, m_rows[nextClean]));
        (fits ? plan.changed : plan.moving).push_back(int(row));
        if (fits)
            kept = &current;
    }
    plan.anyMarks = true;
}

SortedRows::Run SortedRows::lastRun(const TableRows& incoming, size_t end) const
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), incoming[end - 1],
        [this](const TableRow& a, const TableRow& b) { return isBefore(a, b); });
    size_t begin = end - 1;
    while (begin > 0 && (place == m_rows.begin() || isBefore(*std::prev(place), incoming[begin - 1])))
        --begin;
    return {int(place - m_rows.begin()), end - begin};
}

TableRows SortedRows::layoutAfter(const RowPlan& plan)
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rows[row].position = quint32(row);
    TableRows staying;
    TableRows others; // moving, then those that came in
    TableRows leaving;
    staying.reserve(m_rows.size());
    size_t nextLeaving = 0;
    size_t nextMoving = 0;
    const size_t before = m_rows.size() - plan.incoming.size();
    for (size_t row = 0; row < before; ++row) {
        if (nextLeaving < plan.leaving.size() && plan.leaving[nextLeaving] == int(row)) {
            leaving.push_back(m_rows[row]);
            ++nextLeaving;
        } else if (nextMoving < plan.moving.size() && plan.moving[nextMoving] == int(row)) {
            others.push_back(m_rows[row]);
            ++nextMoving;
        } else {
            staying.push_back(m_rows[row]);
        }
    }
    sort(others);
    const auto middle = others.insert(others.end(), m_rows.begin() + ptrdiff_t(before), m_rows.end());
    std::inplace_merge(others.begin(), middle, others.end(),
        [this](const TableRow& a, const TableRow& b) { return isBefore(a, b); });
    TableRows rows = merged(staying, others);
    rows.insert(rows.end(), leaving.begin(), leaving.end());
    return rows;
}

TableRows SortedRows::merged(const TableRows& staying, const TableRows& others) const
{
    const auto isLess = [this](const TableRow& a, const TableRow& b) { return isBefore(a, b); };
    TableRows rows;
    rows.reserve(m_rows.size());
    if (others.size() > staying.size() / searchPart) {
        std::merge(
            staying.begin(), staying.end(), others.begin(), others.end(), std::back_inserter(rows), isLess);
        return rows;
    }
    auto from = staying.begin();
    for (const TableRow& row : others) {
        const auto place = std::lower_bound(from, staying.end(), row, isLess);
        rows.insert(rows.end(), from, place);
        rows.push_back(row);
        from = place;
    }
    rows.insert(rows.end(), from, staying.end());
    return rows;
}

void SortedRows::insert(int row, const TableRows& rows, size_t from, size_t count)
{
    const auto first = rows.begin() + ptrdiff_t(from);
    m_rows.insert(m_rows.begin() + row, first, first + ptrdiff_t(count));
}

void SortedRows::remove(int first, int last)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
}

void SortedRows::rotate(int count)
{
    std::rotate(m_rows.begin(), m_rows.begin() + count, m_rows.end());
}

} // namespace wirechief
