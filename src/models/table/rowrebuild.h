// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowfilter.h"
#include "rowreader.h"

#include <chrono>
#include <optional>
#include <unordered_map>
#include <vector>

namespace wirechief {

/// Makes rows of a new order or filter ready while those of before are shown and go on changing. Pieces are
/// filtered and sorted, then merged two by two, each turn a little. A record that changes meanwhile is not
/// where its value says, so it is dropped from every piece that it is met in, unread, and looked at again in
/// the end.
class RowRebuild {
public:
    RowRebuild(const RowReader& reader, RowOrder order, RowFilter filter, TableRows all);

    /// Of a record that has come or changed; it is looked at again.
    void noteTouched(const TableRecord* record, quint32 source) { m_touched[record] = source; }
    /// It must not be read any more.
    void noteGone(const TableRecord* record) { m_touched[record] = std::nullopt; }

    [[nodiscard]] size_t waitingCount() const { return m_waiting.size(); }
    /// Works until it is near its end, but not for longer; whether finish() has little to do.
    [[nodiscard]] bool workFor(std::chrono::nanoseconds time);
    /// All rows in their order. No change is unheard of now.
    [[nodiscard]] TableRows finish();
    [[nodiscard]] RowOrder order() const { return m_order; }
    [[nodiscard]] RowFilter takeFilter() { return std::move(m_filter); }

private:
    [[nodiscard]] bool isBefore(const TableRow& a, const TableRow& b) const
    {
        return m_reader->compare(a, b, m_order) < 0;
    }
    [[nodiscard]] bool isTouched(const TableRow& row) const
    {
        return !m_touched.empty() && m_touched.find(row.record) != m_touched.end();
    }
    [[nodiscard]] bool isMerged() const { return m_next == m_waiting.size() && m_pieces.size() <= 1; }
    [[nodiscard]] bool isNearEnd() const;
    void step();
    void makePiece();
    void merge();
    void insertPiece(const TableRows& many, const TableRows& few);
    void takeMerged();
    void startRound();

    const RowReader* m_reader;
    RowOrder m_order;
    RowFilter m_filter;
    TableRows m_waiting; ///< not looked at yet: from m_next on
    size_t m_next = 0;
    std::vector<TableRows> m_pieces; ///< each sorted
    TableRows m_merged; ///< of the last two pieces, from their places on
    size_t m_firstAt = 0;
    size_t m_secondAt = 0;
    /// Changed since they were looked at, with their servers; none: gone.
    std::unordered_map<const TableRecord*, std::optional<quint32>> m_touched;
    int m_round = 0;
};

} // namespace wirechief
