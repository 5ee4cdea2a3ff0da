// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace wirechief {

/// The cells of a CSV text (RFC 4180), which commas, semicolons or tabulators part: what parts the first
/// lines best does. Moved only; what it read is wiped when it goes, for there may be secrets in it.
class CsvTable {
public:
    CsvTable() = default;
    ~CsvTable();
    CsvTable(CsvTable&&) = default;
    CsvTable& operator=(CsvTable&&) = default;
    CsvTable(const CsvTable&) = delete;
    CsvTable& operator=(const CsvTable&) = delete;

    /// Of a text in UTF-8, which nobody else shares. Lines without anything are left out. Refused is what
    /// nobody could mean, with the number of its line. From any thread.
    [[nodiscard]] static Result<CsvTable> read(QByteArray text);

    [[nodiscard]] int rows() const { return int(m_rows.size()); }
    /// Of the longest row.
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    /// UTF-8; empty also where the row has fewer. Lives as long as the table.
    [[nodiscard]] QByteArrayView cell(int row, int column) const;
    /// The number of the line of the text in which a row begins, from 1.
    [[nodiscard]] int lineOf(int row) const { return m_lines.at(size_t(row)); }

private:
    struct Cell {
        quint32 begin = 0;
        quint32 size = 0;
    };
    class Reader;

    QByteArray m_bytes;
    std::vector<Cell> m_cells;
    std::vector<quint32> m_rows; ///< the first cell of each
    std::vector<int> m_lines; ///< where each begins
    int m_columns = 0;
    char m_delimiter = ',';
};

} // namespace wirechief
