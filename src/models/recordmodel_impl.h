// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordmodel.h"

namespace wirechief {

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
    removeTable(serverId);
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
    }
    Q_EMIT countChanged();
}

template <class R>
void RecordModel<R>::removeTable(const QString& serverId)
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
    m_sources[number].reset();
    Q_EMIT countChanged();
}

template <class R>
void RecordModel<R>::setServerName(const QString& serverId, const QString& serverName)
{
    Source* source = findSource(serverId);
    if (!source || source->name == serverName)
        return;
    source->name = serverName;
    if (m_sortColumn >= 0 && !m_columns[size_t(m_sortColumn)].compare)
        resort();
    if (matcher())
        refilter();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

template <class R>
void RecordModel<R>::setAttached(bool attached)
{
    if (attached == m_attached)
        return;
    beginResetModel();
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
int RecordModel<R>::order(const Row& a, const Row& b) const
{
    int order = 0;
    if (m_sortColumn >= 0) {
        const auto& compare = m_columns[size_t(m_sortColumn)].compare;
        if (compare)
            order = compare(*a.record, *b.record);
        else if (a.source != b.source)
            order = naturalCompare(m_sources[a.source]->name, m_sources[b.source]->name);
        if (order != 0)
            return m_sortOrder == Qt::AscendingOrder ? order : -order;
    }
    const QByteArrayView keyOfA = recordKey(*a.record);
    const QByteArrayView keyOfB = recordKey(*b.record);
    order = naturalCompare(keyOfA, keyOfB);
    if (order == 0)
        order = keyOfA.compare(keyOfB);
    return order != 0 ? order : int(a.source) - int(b.source);
}

template <class R>
void RecordModel<R>::sortRows(std::vector<Row>& rows) const
{
    std::sort(rows.begin(), rows.end(), [this](const Row& a, const Row& b) { return isBefore(a, b); });
}

template <class R>
std::vector<typename RecordModel<R>::Row> RecordModel<R>::matchingRows(const Source& source) const
{
    std::vector<Row> rows;
    source.table->forEach([&](const R& record) {
        const Row row{&record, source.number, 0};
        if (passes(row))
            rows.push_back(row);
    });
    return rows;
}

template <class R>
void RecordModel<R>::refilter()
{
    if (!m_attached)
        return;
    flushTables();
    Plan plan;
    m_marks.reset(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_marks.insert(m_rows[row].record, Mark::Seen);
        if (!passes(m_rows[row]))
            plan.leaving.push_back(int(row));
    }
    for (const auto& source : m_sources) {
        if (!source)
            continue;
        source->table->forEach([&](const R& record) {
            const Row row{&record, source->number, 0};
            if (m_marks.mark(&record) == Mark::None && passes(row))
                plan.incoming.push_back(row);
        });
    }
    sortRows(plan.incoming);
    execute(plan);
    Q_EMIT countChanged();
}

template <class R>
void RecordModel<R>::resort()
{
    flushTables();
    Q_EMIT changesAboutToBeApplied();
    std::vector<Row> rows = m_rows;
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row].position = quint32(row);
    sortRows(rows);
    setLayout(std::move(rows));
    Q_EMIT changesApplied();
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
QVariant RecordModel<R>::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Column<R>& column = m_columns[size_t(index.column())];
    const R& record = *m_rows[size_t(index.row())].record;
    switch (role) {
    case Qt::DisplayRole:
        if (column.role) {
            const QString sign = stateSign(column.role(record));
            return sign.isEmpty() ? plainText(index.row(), index.column())
                                  : QString(sign + u' ' + plainText(index.row(), index.column()));
        }
        return plainText(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTipText(plainText(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return plainText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case Qt::ForegroundRole:
    case StateRoleRole:
        return column.role ? stateData(column.role(record), role) : QVariant();
    default:
        return {};
    }
}

} // namespace wirechief
