// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowfilter.h"

#include <limits>

namespace wirechief {

namespace {

/// The cells of one row.
class RowCells final : public CellReader {
public:
    RowCells(const TableModel& model, const RowReader& reader, const TableRow& row)
        : m_model(model)
        , m_reader(reader)
        , m_row(row)
    {
    }
    [[nodiscard]] int columnCount() const override { return m_reader.columnCount(); }
    [[nodiscard]] bool isSearched(int column) const override
    {
        return m_model.isColumnShown(column) && m_reader.column(column).kind != FieldKind::Duration;
    }
    [[nodiscard]] QByteArrayView searchBytes(int column) const override
    {
        if (const auto& bytes = m_reader.column(column).searchBytes)
            return bytes(*m_row.record);
        m_text = m_reader.text(m_row, column).toUtf8();
        return m_text;
    }
    [[nodiscard]] std::optional<double> number(int column) const override
    {
        const auto& read = m_reader.column(column).number;
        return read ? read(*m_row.record) : std::nullopt;
    }

private:
    const TableModel& m_model;
    const RowReader& m_reader;
    const TableRow& m_row;
    mutable QByteArray m_text; ///< what the last answer points to
};

} // namespace

bool RowFilter::matches(const TableRow& row, std::vector<Due>* due) const
{
    const RowCells cells(*m_model, *m_reader, row);
    if (due && m_expression->dependsOnTime()) {
        const double seconds = m_expression->secondsOfValidity(cells);
        if (seconds != std::numeric_limits<double>::infinity())
            due->push_back({row, m_model->now() + seconds});
    }
    return m_expression->matches(cells);
}

TableRows RowFilter::dueRows() const
{
    TableRows rows;
    const double time = m_model->now();
    for (const Due& due : m_due) {
        if (due.at <= time)
            rows.push_back(due.row);
    }
    return rows;
}

} // namespace wirechief
