// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordmodel.h"

#include "base/displaytext.h"
#include "models/table/limits.h"
#include "rowrebuild.h"

#include <QSet>

#include <algorithm>

namespace wirechief {

namespace {

QString noteOf(const Column<TableRecord>& column, const TableRecord& record)
{
    return column.note ? column.note(record) : QString();
}

QStringList naturallySorted(const QSet<QString>& texts)
{
    QStringList sorted(texts.begin(), texts.end());
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) {
        const int order = naturalCompare(QStringView(a), QStringView(b));
        return order != 0 ? order < 0 : a < b;
    });
    return sorted;
}

} // namespace

RecordModel::RecordModel(std::vector<Column<TableRecord>> columns, RowReader::KeyOf keyOf, QObject* parent)
    : TableModel(parent)
    , m_reader(std::move(columns), keyOf)
    , m_rows(m_reader)
    , m_filter(*this, m_reader, nullptr)
{
    initColumns(m_reader.columnCount());
    connect(&m_turns, &QTimer::timeout, this, &RecordModel::workOnRebuild);
}

RecordModel::~RecordModel()
{
    for (const auto& source : m_sources)
        unobserve(source.get());
}

// --- tables ---

RecordModel::Source& RecordModel::newSource()
{
    size_t number = 0;
    while (number < m_sources.size() && m_sources[number])
        ++number;
    if (number == m_sources.size())
        m_sources.emplace_back();
    m_sources[number] = std::make_unique<Source>();
    m_sources[number]->model = this;
    m_sources[number]->number = quint32(number);
    return *m_sources[number];
}

RecordModel::Source* RecordModel::findSource(const QString& id) const
{
    for (const auto& source : m_sources) {
        if (source && source->id == id)
            return source.get();
    }
    return nullptr;
}

const TableRecord* RecordModel::findRecord(const RowId& id) const
{
    const Source* source = findSource(id.serverId);
    return source && source->table ? source->table->find(id.key) : nullptr;
}

/// Those that are not gone.
void RecordModel::visitTables(const std::function<void(const Source&)>& visit) const
{
    for (const auto& source : m_sources) {
        if (source && source->table)
            visit(*source);
    }
}

void RecordModel::unobserve(Source* source)
{
    if (source && source->table)
        source->table->removeObserver(source);
}

void RecordModel::addTable(const QString& serverId, const QString& serverName, TableBase& table)
{
    removeServer(serverId);
    Source& source = newSource();
    source.id = serverId;
    source.table = &table;
    m_reader.setServerName(source.number, serverName);
    table.addObserver(&source);
    if (m_attached) {
        m_attached = false; // what is loaded here must not be announced again
        table.flush();
        m_attached = true;
        flushTables();
        RowPlan plan;
        plan.incoming = matchingRows(source);
        m_rows.sort(plan.incoming);
        execute(plan);
        if (m_rebuild)
            rebuild();
    }
    Q_EMIT countChanged();
}

void RecordModel::removeServer(const QString& serverId)
{
    if (Source* source = findSource(serverId)) {
        flushTables();
        removeSource(source->number);
    }
}

void RecordModel::removeSource(quint32 number)
{
    unobserve(m_sources[number].get());
    RowPlan plan;
    for (int row = 0; row < m_rows.count(); ++row) {
        if (m_rows.at(row).source == number)
            plan.leaving.push_back(row);
    }
    execute(plan);
    m_filter.forgetDue([number](const TableRow& row) { return row.source == number; });
    const bool again = m_rebuild != nullptr;
    m_rebuild.reset();
    m_sources[number].reset();
    if (again)
        rebuild();
    Q_EMIT countChanged();
}

void RecordModel::setServerName(const QString& serverId, const QString& serverName)
{
    const Source* source = findSource(serverId);
    if (!source || m_reader.serverName(source->number) == serverName)
        return;
    m_reader.setServerName(source->number, serverName);
    const int column = m_rows.order().column;
    if (m_filter.asks() || m_rebuild || (column >= 0 && !m_reader.column(column).compare))
        rebuild();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordModel::setAttached(bool attached)
{
    if (attached == m_attached)
        return;
    beginResetModel();
    takeWanted();
    TableRows rows;
    for (const auto& source : m_sources) {
        if (!source || !attached)
            continue;
        source->table->flush(); // what is loaded here must not be announced again
        const TableRows matching = matchingRows(*source);
        rows.insert(rows.end(), matching.begin(), matching.end());
    }
    m_attached = attached;
    m_rows.sort(rows);
    m_rows.set(std::move(rows));
    endResetModel();
    Q_EMIT countChanged();
}

void RecordModel::flushTables()
{
    if (!m_attached)
        return;
    for (size_t number = 0; number < m_sources.size(); ++number) { // telling may change them
        if (m_sources[number] && m_sources[number]->table)
            m_sources[number]->table->flush();
    }
}

TableRows RecordModel::allRows() const
{
    TableRows rows;
    rows.reserve(size_t(totalCount()));
    visitTables([&rows](const Source& source) {
        source.table->visitRecords([&](const TableRecord& record) {
            rows.push_back({&record, source.number, 0});
        });
    });
    return rows;
}

TableRows RecordModel::matchingRows(const Source& source)
{
    TableRows rows;
    source.table->visitRecords([&](const TableRecord& record) {
        const TableRow row{&record, source.number, 0};
        if (m_filter.passes(row))
            rows.push_back(row);
    });
    return rows;
}

// --- reading ---

qsizetype RecordModel::totalCount() const
{
    qsizetype count = 0;
    visitTables([&count](const Source& source) { count += source.table->size(); });
    return count;
}

bool RecordModel::hasMatch(const QString& filter) const
{
    FilterExpression::Parsed parsed = FilterExpression::parse(filter, filterFields());
    auto* expression = std::get_if<0>(&parsed);
    if (!expression)
        return false;
    bool found = !*expression;
    const RowFilter asked(*this, m_reader, std::move(*expression));
    int left = limits::filterValueRows;
    visitTables([&](const Source& source) {
        source.table->visitRecords([&](const TableRecord& record) {
            if (!found && --left >= 0)
                found = asked.matches({&record, source.number, 0});
        });
    });
    return found || left < 0;
}

RowId RecordModel::rowId(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const TableRow& current = m_rows.at(row);
    return {m_sources[current.source]->id, m_reader.key(current).toByteArray()};
}

int RecordModel::rowOf(const RowId& id) const
{
    const TableRecord* record = findRecord(id);
    // By address, not by order: a record that changed since the last flush is not where its value says.
    const TableRows& rows = m_rows.all();
    const auto it = std::find_if(
        rows.begin(), rows.end(), [record](const TableRow& row) { return row.record == record; });
    return record && it != rows.end() ? int(it - rows.begin()) : -1;
}

QString RecordModel::plainText(int row, int column) const
{
    return m_reader.text(m_rows.at(row), column);
}

std::vector<TableModel::Cell> RecordModel::cells(const RowId& id, const QList<int>& columns) const
{
    std::vector<Cell> cells;
    const TableRecord* record = findRecord(id);
    if (!record)
        return cells;
    const TableRow row{record, findSource(id.serverId)->number, 0};
    cells.reserve(size_t(columns.size()));
    for (const int column : columns) {
        const auto& number = m_reader.column(column).number;
        cells.push_back({m_reader.text(row, column), number ? number(*record) : std::optional<double>()});
    }
    return cells;
}

QStringList RecordModel::values(int column) const
{
    const Column<TableRecord>& info = m_reader.column(column);
    if (!info.values.isEmpty())
        return info.values;
    QSet<QString> texts;
    int seen = 0;
    visitTables([&](const Source& source) {
        if (!info.compare && !source.table->isEmpty()) {
            texts.insert(m_reader.serverName(source.number)); // the same for all its records
            return;
        }
        source.table->visitRecords([&](const TableRecord& record) {
            if (++seen > limits::filterValueRows || texts.size() >= limits::filterValues)
                return;
            if (const QString text = m_reader.text({&record, source.number, 0}, column); !text.isEmpty())
                texts.insert(text);
        });
    });
    return naturallySorted(texts);
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Column<TableRecord>& column = m_reader.column(index.column());
    const TableRecord& record = *m_rows.at(index.row()).record;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return plainText(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTipText(withNote(plainText(index.row(), index.column()), noteOf(column, record)));
    case Qt::AccessibleDescriptionRole:
        return noteOf(column, record);
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case Qt::ForegroundRole:
        return cellColor(
            column.role ? column.role(record) : StateRole::None, m_isDimmed && m_isDimmed(record));
    case StateRoleRole:
        return column.role ? QVariant(int(column.role(record))) : QVariant();
    default:
        return {};
    }
}

} // namespace wirechief
