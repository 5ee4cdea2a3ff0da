// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "column.h"
#include "pbx/table/table.h"

#include <vector>

namespace wirechief {

/// One row of a table: which record it shows, and which of the model's servers that is of.
struct TableRow {
    const TableRecord* record;
    quint32 source;
    quint32 position; ///< before a new layout; scratch
};
using TableRows = std::vector<TableRow>;

/// The column that rows are sorted by; -1: by key.
struct RowOrder {
    int column = -1;
    Qt::SortOrder direction = Qt::AscendingOrder;
};

/// What the rows of a model say and how they compare: its columns, over the records of all its servers.
class RowReader {
public:
    using KeyOf = QByteArrayView (*)(const TableRecord&);
    RowReader(std::vector<Column<TableRecord>> columns, KeyOf keyOf)
        : m_columns(std::move(columns))
        , m_keyOf(keyOf)
    {
    }

    [[nodiscard]] int columnCount() const { return int(m_columns.size()); }
    [[nodiscard]] const Column<TableRecord>& column(int column) const { return m_columns[size_t(column)]; }
    void setServerName(quint32 source, const QString& name);
    [[nodiscard]] const QString& serverName(quint32 source) const { return m_serverNames[source]; }

    [[nodiscard]] QByteArrayView key(const TableRow& row) const { return m_keyOf(*row.record); }
    [[nodiscard]] QString text(const TableRow& row, int column) const
    {
        return m_columns[size_t(column)].text(*row.record, m_serverNames[row.source]);
    }

    /// Below or above zero; zero only for the same row. What is the same by value is ordered by key.
    [[nodiscard]] int compare(const TableRow& a, const TableRow& b, RowOrder order) const;
    void sort(TableRows& rows, RowOrder order) const;

private:
    std::vector<Column<TableRecord>> m_columns;
    KeyOf m_keyOf;
    std::vector<QString> m_serverNames; ///< by TableRow::source
};

} // namespace wirechief
