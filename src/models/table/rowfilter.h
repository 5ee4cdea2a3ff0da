// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowreader.h"
#include "tablemodel.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace wirechief {

/// A filter over the rows of a model, and when its answers are due to change by time.
class RowFilter {
public:
    RowFilter(const TableModel& model, const RowReader& reader, TableModel::FilterPtr expression)
        : m_model(&model)
        , m_reader(&reader)
        , m_expression(std::move(expression))
    {
    }

    /// False: every row passes.
    [[nodiscard]] bool asks() const { return m_expression != nullptr; }
    /// Whether a row is shown. Notes when to ask again.
    [[nodiscard]] bool passes(const TableRow& row) { return !m_expression || matches(row, &m_due); }
    /// The same, noting nothing.
    [[nodiscard]] bool matches(const TableRow& row) const { return !m_expression || matches(row, nullptr); }

    [[nodiscard]] bool hasDue() const { return !m_due.empty(); }
    /// Rows to ask about again, by the model's clock.
    [[nodiscard]] TableRows dueRows() const;
    template <class Predicate>
    void forgetDue(Predicate isMeant)
    {
        std::erase_if(m_due, [&isMeant](const Due& due) { return isMeant(due.row); });
    }

private:
    struct Due {
        TableRow row;
        double at; ///< in seconds of TableModel::now()
    };
    [[nodiscard]] bool matches(const TableRow& row, std::vector<Due>* due) const;

    const TableModel* m_model;
    const RowReader* m_reader;
    TableModel::FilterPtr m_expression;
    std::vector<Due> m_due; ///< in no order; no record twice
};

} // namespace wirechief
