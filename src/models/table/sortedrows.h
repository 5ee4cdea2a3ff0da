// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordmarks.h"
#include "rowfilter.h"
#include "rowreader.h"

#include <vector>

namespace wirechief {

/// What one batch of changes does to sorted rows.
struct RowPlan {
    std::vector<int> leaving; ///< rows, ascending
    std::vector<int> moving; ///< rows, ascending
    std::vector<int> changed; ///< rows that keep their place, ascending
    TableRows incoming; ///< sorted
    bool anyMarks = false;
    /// None comes, goes or moves.
    [[nodiscard]] bool keepsRows() const { return leaving.empty() && moving.empty() && incoming.empty(); }
};

/// The rows of a table in their order, and where rows stand after a batch of changes. Tells nobody: that is
/// for the model.
class SortedRows {
public:
    explicit SortedRows(const RowReader& reader)
        : m_reader(&reader)
    {
    }

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const TableRow& at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const TableRows& all() const { return m_rows; }
    /// The rows themselves stay: who sets another order sets other rows too.
    void setOrder(RowOrder order) { m_order = order; }
    [[nodiscard]] RowOrder order() const { return m_order; }
    [[nodiscard]] bool isBefore(const TableRow& a, const TableRow& b) const
    {
        return m_reader->compare(a, b, m_order) < 0;
    }
    void sort(TableRows& rows) const { m_reader->sort(rows, m_order); }

    /// Finds the rows of marked records, and marks as seen which of them have changed.
    void planTouched(RowPlan& plan, RecordMarks& marks, RowFilter& filter) const;
    /// How many of the first `end` of these sorted rows come in together, the last of them among them, and
    /// before which row.
    struct Run {
        int row;
        size_t count;
    };
    [[nodiscard]] Run lastRun(const TableRows& incoming, size_t end) const;
    /// All rows in their new places, those that leave at the end. What came in stands at the end already.
    /// TableRow::position says where each was.
    [[nodiscard]] TableRows layoutAfter(const RowPlan& plan);

    void set(TableRows rows) { m_rows = std::move(rows); }
    void append(const TableRows& rows) { m_rows.insert(m_rows.end(), rows.begin(), rows.end()); }
    /// `count` of these rows from `from` on come in before `row`.
    void insert(int row, const TableRows& rows, size_t from, size_t count);
    void remove(int first, int last);
    /// The first `count` rows go behind the others.
    void rotate(int count);

private:
    [[nodiscard]] TableRows merged(const TableRows& staying, const TableRows& others) const;

    const RowReader* m_reader;
    TableRows m_rows;
    RowOrder m_order;
};

/// Looking for the place of each row costs less than a merge, which compares every row, up to this part of
/// them.
inline constexpr size_t searchPart = 16;

} // namespace wirechief
