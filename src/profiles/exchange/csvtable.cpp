// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvtable.h"

#include "base/secret.h"
#include "limits.h"
#include "profiles/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace wirechief {

namespace {

struct CsvTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CsvTable)
};

constexpr QByteArrayView delimiters(",;\t");

/// How many lines are looked at to find out what parts cells.
constexpr int linesLookedAt = 8;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// How well a character parts the first lines: in how many of them it stands as often as in the first.
int fitness(QByteArrayView text, char delimiter)
{
    std::vector<int> counts{0};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == delimiter)
            ++counts.back();
        else if (!isQuoted && c == '\n' && int(counts.size()) == linesLookedAt)
            break;
        else if (!isQuoted && c == '\n')
            counts.push_back(0);
    }
    return counts.front() * int(std::count(counts.begin(), counts.end(), counts.front()));
}

char delimiterOf(QByteArrayView text)
{
    constexpr qsizetype bytesLookedAt = 256 * 1024;
    const QByteArrayView begin = text.first(std::min(text.size(), bytesLookedAt));
    return *std::max_element(delimiters.begin(), delimiters.end(),
        [begin](char a, char b) { return fitness(begin, a) < fitness(begin, b); });
}

Error refusedLine(const QString& text)
{
    return {ErrorKind::InvalidInput, text, CsvTr::tr("Correct it, or export the table anew.")};
}

} // namespace

/// Takes the cells apart where they stand: without its quotation marks a cell is no longer than before.
class CsvTable::Reader {
public:
    explicit Reader(CsvTable& table)
        : m_table(table)
        , m_data(table.m_bytes.data())
        , m_size(size_t(table.m_bytes.size()))
    {
    }

    Result<void> read()
    {
        while (m_in < m_size && !m_error) {
            m_table.m_rows.push_back(quint32(m_table.m_cells.size()));
            m_table.m_lines.push_back(m_line);
            readRow();
        }
        return m_error ? Result<void>(*m_error) : Result<void>();
    }

private:
    void readRow()
    {
        const quint32 first = m_table.m_rows.back();
        do
            readCell();
        while (!m_error && skipDelimiter());
        const auto cells = int(m_table.m_cells.size() - first);
        m_table.m_columns = std::max(m_table.m_columns, cells);
        if (cells == 1 && m_table.m_cells.back().size == 0) { // an empty line
            m_table.m_cells.pop_back();
            m_table.m_rows.pop_back();
            m_table.m_lines.pop_back();
        }
        if (m_table.m_rows.size() > size_t(limits::profiles) + 1)
            fail({ErrorKind::InvalidInput, CsvTr::tr("It has more than %1 lines.").arg(limits::profiles),
                CsvTr::tr("Take fewer at once.")});
        skipLineEnd();
    }

    void readCell()
    {
        const size_t begin = m_out;
        if (m_in < m_size && m_data[m_in] == '"')
            readQuoted();
        else
            readPlain();
        const auto cells = qsizetype(m_table.m_cells.size() - m_table.m_rows.back());
        if (qsizetype(m_out - begin) > limits::csvCellBytes)
            fail(refusedLine(CsvTr::tr("A cell in line %1 is too long.").arg(m_line)));
        else if (cells >= limits::csvColumns)
            fail(refusedLine(CsvTr::tr("Line %1 has more than %2 columns.")
                                 .arg(QString::number(m_line), QString::number(limits::csvColumns))));
        else
            m_table.m_cells.push_back({quint32(begin), quint32(m_out - begin)});
    }

    void readPlain()
    {
        while (m_in < m_size && m_data[m_in] != m_table.m_delimiter && !isLineEnd(m_data[m_in]))
            keep();
    }

    void readQuoted()
    {
        const int line = m_line;
        bool isClosed = false;
        for (++m_in; m_in < m_size; keep()) {
            if (m_data[m_in] == '\n')
                ++m_line;
            if (m_data[m_in] != '"')
                continue;
            ++m_in;
            isClosed = m_in == m_size || m_data[m_in] != '"';
            if (isClosed)
                break;
        }
        while (m_in < m_size && m_data[m_in] == ' ')
            ++m_in;
        const bool isEnd = m_in == m_size || m_data[m_in] == m_table.m_delimiter || isLineEnd(m_data[m_in]);
        if (!isClosed)
            fail(refusedLine(CsvTr::tr("A quotation mark in line %1 has no end.").arg(line)));
        else if (!isEnd)
            fail(refusedLine(
                CsvTr::tr("Something stands behind the quotation marks in line %1.").arg(m_line)));
    }

    void keep() { m_data[m_out++] = m_data[m_in++]; }

    bool skipDelimiter()
    {
        if (m_in == m_size || m_data[m_in] != m_table.m_delimiter)
            return false;
        ++m_in;
        return true;
    }

    void skipLineEnd()
    {
        if (m_in == m_size || !isLineEnd(m_data[m_in]))
            return;
        const bool isPair = m_data[m_in] == '\r' && m_in + 1 < m_size && m_data[m_in + 1] == '\n';
        m_in += isPair ? 2 : 1;
        ++m_line;
    }

    void fail(const Error& error)
    {
        if (!m_error)
            m_error = error;
    }

    CsvTable& m_table;
    char* m_data;
    size_t m_size;
    size_t m_in = 0;
    size_t m_out = 0;
    int m_line = 1;
    std::optional<Error> m_error;
};

CsvTable::~CsvTable()
{
    Secret::wipe(m_bytes);
}

Result<CsvTable> CsvTable::read(QByteArray text)
{
    CsvTable table;
    table.m_bytes = std::move(text);
    if (table.m_bytes.contains('\0'))
        return Error{ErrorKind::InvalidInput, CsvTr::tr("This is no text."),
            CsvTr::tr("Choose a file that Wirechief exported, a CSV file or a manager.conf.")};
    table.m_delimiter = delimiterOf(table.m_bytes);
    if (const Result<void> read = Reader(table).read(); !read)
        return read.error();
    if (table.rows() == 0)
        return Error{ErrorKind::InvalidInput, CsvTr::tr("There is nothing in it."),
            CsvTr::tr("Choose a file that Wirechief exported, a CSV file or a manager.conf.")};
    return table;
}

QByteArrayView CsvTable::cell(int row, int column) const
{
    const size_t begin = m_rows.at(size_t(row));
    const size_t end = size_t(row) + 1 < m_rows.size() ? m_rows[size_t(row) + 1] : m_cells.size();
    if (column < 0 || begin + size_t(column) >= end)
        return {};
    const Cell& cell = m_cells[begin + size_t(column)];
    return QByteArrayView(m_bytes).sliced(cell.begin, cell.size);
}

} // namespace wirechief
