// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/limits.h"
#include "recordmodel.h"
#include "recordmodel_apply.h"
#include "recordmodel_rebuild.h"

#include <QSet>

#include <limits>

namespace wirechief {

template <class R>
RecordModel<R>::RecordModel(std::vector<Column<R>> columns, QObject* parent)
    : TableModel(parent)
    , m_columns(std::move(columns))
{
    initColumns(int(m_columns.size()));
    connect(&m_turns, &QTimer::timeout, this, [this] { workOnRebuild(); });
}

template <class R>
RecordModel<R>::~RecordModel()
{
    for (const auto& source : m_sources)
        unobserve(source.get());
}

// --- tables ---

template <class R>
typename RecordModel<R>::Source* RecordModel<R>::findSource(const QString& id) const
{
    for (const auto& source : m_sources) {
        if (source && source->id == id)
            return source.get();
    }
    return nullptr;
}

template <class R>
void RecordModel<R>::unobserve(Source* source)
{
    if (source && source->table)
        source->table->removeObserver(source);
}

template <class R>
void RecordModel<R>::addTable(const QString& serverId, const QString& serverName, Table<R>& table)
{
    removeServer(serverId);
    size_t number = 0;
    while (number < m_sources.size() && m_sources[number])
        ++number;
    if (number == m_sources.size())
        m_sources.emplace_back();
    auto& source = m_sources[number];
    source = std::make_unique<Source>();
    source->model = this;
    source->id = serverId;
    source->name = serverName;
    source->table = &table;
    source->number = quint32(number);
    table.addObserver(source.get());
    if (m_attached) {
        m_attached = false; // what is loaded here must not be announced again
        table.flush();
        m_attached = true;
        flushTables();
        Plan plan;
        plan.incoming = matchingRows(*source);
        sortRows(plan.incoming);
        execute(plan);
        if (m_rebuild)
            rebuild();
    }
    Q_EMIT countChanged();
}

template <class R>
void RecordModel<R>::removeServer(const QString& serverId)
{
    if (Source* source = findSource(serverId)) {
        flushTables();
        removeSource(source->number);
    }
}

template <class R>
void RecordModel<R>::removeSource(quint32 number)
{
    const std::unique_ptr<Source>& source = m_sources[number];
    unobserve(source.get());
    Plan plan;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].source == number)
            plan.leaving.push_back(int(row));
    }
    execute(plan);
    std::erase_if(m_due, [number](const Due& due) { return due.row.source == number; });
    const bool again = m_rebuild != nullptr;
    m_rebuild.reset();
    m_sources[number].reset();
    if (again)
        rebuild();
    Q_EMIT countChanged();
}

template <class R>
void RecordModel<R>::setServerName(const QString& serverId, const QString& serverName)
{
    Source* source = findSource(serverId);
    if (!source || source->name == serverName)
        return;
    source->name = serverName;
    if (m_filter || m_rebuild || (m_order.column >= 0 && !m_columns[size_t(m_order.column)].compare))
        rebuild();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

template <class R>
void RecordModel<R>::setAttached(bool attached)
{
    if (attached == m_attached)
        return;
    beginResetModel();
    takeWanted();
    for (const auto& source : m_sources) {
        if (!source)
            continue;
        if (attached) {
            source->table->flush(); // what is loaded here must not be announced again
            const std::vector<Row> rows = matchingRows(*source);
            m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        }
    }
    m_attached = attached;
    if (attached)
        sortRows(m_rows);
    else
        m_rows = {};
    if (!attached)
        m_due = {};
    endResetModel();
    Q_EMIT countChanged();
}

template <class R>
void RecordModel<R>::flushTables()
{
    if (!m_attached)
        return;
    for (size_t number = 0; number < m_sources.size(); ++number) {
        if (m_sources[number] && m_sources[number]->table)
            m_sources[number]->table->flush();
    }
}

template <class R>
qsizetype RecordModel<R>::totalCount() const
{
    qsizetype count = 0;
    for (const auto& source : m_sources)
        count += source && source->table ? source->table->size() : 0;
    return count;
}

// --- order and filter ---

template <class R>
int RecordModel<R>::compare(const Row& a, const Row& b, Order order) const
{
    int result = 0;
    if (order.column >= 0) {
        const auto& compareValues = m_columns[size_t(order.column)].compare;
        if (compareValues)
            result = compareValues(*a.record, *b.record);
        else if (a.source != b.source)
            result = naturalCompare(m_sources[a.source]->name, m_sources[b.source]->name);
        if (result != 0)
            return order.direction == Qt::AscendingOrder ? result : -result;
    }
    const QByteArrayView keyOfA = recordKey(*a.record);
    const QByteArrayView keyOfB = recordKey(*b.record);
    result = naturalCompare(keyOfA, keyOfB);
    if (result == 0)
        result = keyOfA.compare(keyOfB);
    return result != 0 ? result : int(a.source) - int(b.source);
}

template <class R>
bool RecordModel<R>::passes(const Row& row, const FilterPtr& filter, std::vector<Due>& due) const
{
    if (!filter)
        return true;
    const Cells cells(*this, row);
    if (filter->dependsOnTime()) {
        const double seconds = filter->secondsOfValidity(cells);
        if (seconds != std::numeric_limits<double>::infinity())
            due.push_back({row, now() + seconds});
    }
    return filter->matches(cells);
}

template <class R>
std::vector<typename RecordModel<R>::Row> RecordModel<R>::matchingRows(const Source& source)
{
    std::vector<Row> rows;
    source.table->forEach([&](const R& record) {
        const Row row{&record, source.number, 0};
        if (passes(row))
            rows.push_back(row);
    });
    return rows;
}

/// As its announcements would do, but only for the records that are due.
template <class R>
void RecordModel<R>::recheckFilter()
{
    if (!m_attached || m_due.empty())
        return;
    flushTables(); // what is due are records of now
    const double time = now();
    for (const Due& due : m_due) {
        if (due.at <= time)
            m_batch.changed.push_back(due.row);
    }
    if (m_batch.changed.empty())
        return;
    if (m_rebuild) {
        for (const Row& row : m_batch.changed)
            m_rebuild->touched[row.record] = row.source;
    }
    applyBatch();
}

template <class R>
bool RecordModel<R>::hasMatch(const QString& filter) const
{
    const FilterExpression::Parsed parsed = FilterExpression::parse(filter, filterFields());
    const auto* expression = std::get_if<0>(&parsed);
    if (!expression)
        return false;
    int left = limits::filterValueRows;
    bool found = !*expression;
    for (const auto& source : m_sources) {
        if (!source || !source->table)
            continue;
        source->table->forEach([&](const R& record) {
            if (!found && --left >= 0)
                found = (*expression)->matches(Cells(*this, {&record, source->number, 0}));
        });
    }
    return found || left < 0;
}

// --- reading ---

template <class R>
RowId RecordModel<R>::rowId(int row) const
{
    if (row < 0 || size_t(row) >= m_rows.size())
        return {};
    const Row& current = m_rows[size_t(row)];
    return {m_sources[current.source]->id, recordKey(*current.record).toByteArray()};
}

template <class R>
int RecordModel<R>::rowOf(const RowId& id) const
{
    const Source* source = findSource(id.serverId);
    const R* record = source && source->table ? source->table->find(id.key) : nullptr;
    // By address, not by order: a record that changed since the last flush is not where its value says.
    const auto it = std::find_if(
        m_rows.begin(), m_rows.end(), [record](const Row& row) { return row.record == record; });
    return record && it != m_rows.end() ? int(it - m_rows.begin()) : -1;
}

template <class R>
QString RecordModel<R>::plainText(int row, int column) const
{
    const Row& current = m_rows[size_t(row)];
    return m_columns[size_t(column)].text(*current.record, m_sources[current.source]->name);
}

template <class R>
std::vector<TableModel::Cell> RecordModel<R>::cells(const RowId& id, const QList<int>& columns) const
{
    std::vector<Cell> cells;
    const Source* source = findSource(id.serverId);
    const R* record = source && source->table ? source->table->find(id.key) : nullptr;
    if (!record)
        return cells;
    cells.reserve(size_t(columns.size()));
    for (const int column : columns) {
        const Column<R>& info = m_columns[size_t(column)];
        cells.push_back(
            {info.text(*record, source->name), info.number ? info.number(*record) : std::optional<double>()});
    }
    return cells;
}

template <class R>
QStringList RecordModel<R>::values(int column) const
{
    const Column<R>& info = m_columns[size_t(column)];
    if (!info.values.isEmpty())
        return info.values;
    QSet<QString> texts;
    int seen = 0;
    for (const auto& source : m_sources) {
        if (!source || !source->table)
            continue;
        if (!info.compare && !source->table->isEmpty()) {
            texts.insert(source->name); // the same for all its records
            continue;
        }
        source->table->forEach([&](const R& record) {
            if (++seen > limits::filterValueRows || texts.size() >= limits::filterValues)
                return;
            if (const QString text = info.text(record, source->name); !text.isEmpty())
                texts.insert(text);
        });
    }
    QStringList sorted(texts.begin(), texts.end());
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) {
        const int order = naturalCompare(QStringView(a), QStringView(b));
        return order != 0 ? order < 0 : a < b;
    });
    return sorted;
}

template <class R>
QVariant RecordModel<R>::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Column<R>& column = m_columns[size_t(index.column())];
    const R& record = *m_rows[size_t(index.row())].record;
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
