// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "tablemodel.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <memory>

namespace wirechief {

enum class ExportFormat : quint8 { Csv, Json };

/// A cell for CSV, see csvCell(const QString&): what is in a table came from outside.
[[nodiscard]] QByteArray csvCell(const TableModel::Cell& cell);

/// Writes rows of a table to a file: CSV in UTF-8 with a line of titles, or a JSON array of objects, where
/// numbers are numbers and durations seconds. Rows are read in turns of the event loop and written in a
/// thread of its own, so the window goes on. Rows that go meanwhile are left out. The file appears whole or
/// not at all.
class TableExport : public QObject {
    Q_OBJECT
public:
    TableExport(const TableModel& model, QList<RowId> rows, QList<int> columns, ExportFormat format,
        QString fileName, QObject* parent = nullptr);
    /// Gives up what is under way, and waits for the thread.
    ~TableExport() override;

    /// Once; finished() follows, from the event loop.
    void start();
    /// Rows in the file so far.
    [[nodiscard]] qsizetype count() const { return m_count; }

Q_SIGNALS:
    void finished(const wirechief::Result<void>& result);

private:
    struct Job;
    void readRows();
    void addRow(const std::vector<TableModel::Cell>& cells);
    void write();

    QPointer<const TableModel> m_model;
    QList<RowId> m_rows;
    QList<int> m_columns;
    QStringList m_ids; ///< of the columns
    ExportFormat m_format;
    qsizetype m_next = 0; ///< row to be read
    qsizetype m_count = 0;
    QTimer m_turn;
    std::unique_ptr<Job> m_job; ///< belongs to the thread while that runs
    std::unique_ptr<QThread> m_thread;
};

} // namespace wirechief
