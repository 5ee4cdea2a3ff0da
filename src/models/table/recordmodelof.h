// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordmodel.h"

#include <utility>

namespace wirechief {

/// What reads a record of `R`, reading one of a table of `R`.
template <class R, class Result, class... More>
std::function<Result(const TableRecord&, More...)> onTableRecord(
    std::function<Result(const R&, More...)> read)
{
    if (!read)
        return {};
    return [read = std::move(read)](const TableRecord& record, More... more) {
        return read(static_cast<const R&>(record), more...);
    };
}

template <class R>
Column<TableRecord> onTableRecord(Column<R> column)
{
    Column<TableRecord> any;
    static_cast<ColumnInfo&>(any) = std::move(static_cast<ColumnInfo&>(column));
    any.text = onTableRecord(std::move(column.text));
    if (column.compare)
        any.compare = [compare = std::move(column.compare)](const TableRecord& a, const TableRecord& b) {
            return compare(static_cast<const R&>(a), static_cast<const R&>(b));
        };
    any.searchBytes = onTableRecord(std::move(column.searchBytes));
    any.number = onTableRecord(std::move(column.number));
    any.note = onTableRecord(std::move(column.note));
    any.role = onTableRecord(std::move(column.role));
    return any;
}

/// A RecordModel of tables of `R`: adds the type, and nothing else.
template <class R>
class RecordModelOf : public RecordModel {
public:
    explicit RecordModelOf(std::vector<Column<R>> columns, QObject* parent = nullptr)
        : RecordModel(onTableRecords(std::move(columns)), &keyOf, parent)
    {
    }
    void addTable(const QString& serverId, const QString& serverName, Table<R>& table)
    {
        RecordModel::addTable(serverId, serverName, table);
    }
    /// Rows that matter less are shown in the colour of what is over; states that warn keep theirs.
    void setDimmed(std::function<bool(const R& record)> isDimmed)
    {
        RecordModel::setDimmed(onTableRecord(std::move(isDimmed)));
    }
    /// Null where there is no such row. Valid until the control returns to the event loop.
    [[nodiscard]] const R* recordAt(int row) const
    {
        return static_cast<const R*>(RecordModel::recordAt(row));
    }

private:
    static QByteArrayView keyOf(const TableRecord& record)
    {
        return recordKey(static_cast<const R&>(record));
    }
    static std::vector<Column<TableRecord>> onTableRecords(std::vector<Column<R>> columns)
    {
        std::vector<Column<TableRecord>> any;
        any.reserve(columns.size());
        for (Column<R>& column : columns)
            any.push_back(onTableRecord(std::move(column)));
        return any;
    }
};

} // namespace wirechief
