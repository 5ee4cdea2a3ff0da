// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tableexport.h"

#include "base/csvcell.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace wirechief {

namespace {

/// Rows that are read in one turn: less than a millisecond or two.
constexpr qsizetype rowsInATurn = 500;

QByteArray csvLine(const std::vector<TableModel::Cell>& cells)
{
    QByteArray line;
    for (const TableModel::Cell& cell : cells) {
        if (&cell != cells.data())
            line += ',';
        line += csvCell(cell);
    }
    line += "\r\n";
    return line;
}

} // namespace

QByteArray csvCell(const TableModel::Cell& cell)
{
    return cell.number ? csvNumberCell(cell.text) : csvCell(cell.text);
}

/// What the thread works on; nobody else touches it before the thread has ended.
struct TableExport::Job {
    QByteArray bytes;
    QString fileName;
    Result<void> result;

    void run()
    {
        QSaveFile file(fileName);
        // Who calls whom is for whoever exports it; passing it on is up to him.
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(bytes) != bytes.size() || !file.flush()
            || QThread::currentThread()->isInterruptionRequested() || !file.commit())
            result
                = Error{ErrorKind::Storage, tr("Could not write %1: %2.").arg(fileName, file.errorString()),
                    tr("Choose a folder that you may write to and that has room.")};
    }

private:
    Q_DECLARE_TR_FUNCTIONS(wirechief::TableExport)
};

TableExport::TableExport(const TableModel& model, QList<RowId> rows, QList<int> columns, ExportFormat format,
    QString fileName, QObject* parent)
    : QObject(parent)
    , m_model(&model)
    , m_rows(std::move(rows))
    , m_columns(std::move(columns))
    , m_format(format)
    , m_job(std::make_unique<Job>())
{
    m_job->fileName = std::move(fileName);
    std::vector<TableModel::Cell> titles;
    for (const int column : std::as_const(m_columns)) {
        m_ids.append(model.columnInfo(column).id);
        titles.push_back({model.columnInfo(column).title, {}});
    }
    // Spreadsheets take a file without the mark for one of their own country's encoding.
    m_job->bytes
        = format == ExportFormat::Csv ? QByteArray("\xef\xbb\xbf" + csvLine(titles)) : QByteArray("[");
}

TableExport::~TableExport()
{
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    m_thread->wait();
}

void TableExport::start()
{
    connect(&m_turn, &QTimer::timeout, this, &TableExport::readRows);
    m_turn.start(0);
}

void TableExport::readRows()
{
    const qsizetype end = m_model ? std::min(m_rows.size(), m_next + rowsInATurn) : m_rows.size();
    for (; m_model && m_next < end; ++m_next) {
        const std::vector<TableModel::Cell> cells = m_model->cells(m_rows.at(m_next), m_columns);
        if (!cells.empty())
            addRow(cells);
    }
    if (end == m_rows.size()) {
        m_turn.stop();
        write();
    }
}

void TableExport::addRow(const std::vector<TableModel::Cell>& cells)
{
    QByteArray& bytes = m_job->bytes;
    if (m_format == ExportFormat::Csv) {
        bytes += csvLine(cells);
    } else {
        QJsonObject row;
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            const TableModel::Cell& cell = cells[size_t(i)];
            row.insert(m_ids.at(i), cell.number ? QJsonValue(*cell.number) : QJsonValue(cell.text));
        }
        bytes += m_count == 0 ? "\n" : ",\n";
        bytes += QJsonDocument(row).toJson(QJsonDocument::Compact);
    }
    ++m_count;
}

void TableExport::write()
{
    if (m_format == ExportFormat::Json)
        m_job->bytes += "\n]\n";
    m_thread.reset(QThread::create([job = m_job.get()] { job->run(); }));
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT finished(m_job->result); });
    m_thread->start();
}

} // namespace wirechief
