// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importmodel.h"

#include "base/displaytext.h"

#include <QGuiApplication>
#include <QPalette>

namespace wirechief {

void ImportModel::setRows(const QStringList& titles, std::vector<Row> rows)
{
    beginResetModel();
    m_titles = titles;
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT chosenChanged();
}

void ImportModel::setLastCells(const QStringList& texts)
{
    if (m_rows.empty() || texts.size() != qsizetype(m_rows.size()))
        return;
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rows[row].cells.last() = texts.at(qsizetype(row));
    const int last = columnCount() - 1;
    Q_EMIT dataChanged(index(0, last), index(rowCount() - 1, last));
}

void ImportModel::chooseAll(bool chosen)
{
    if (m_rows.empty())
        return;
    for (Row& row : m_rows)
        row.isChosen = chosen && row.isUsable;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

QList<int> ImportModel::chosenRows() const
{
    QList<int> rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isChosen)
            rows.append(int(row));
    }
    return rows;
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const QString& text = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        // With a sign in the place of the box that the others have.
        return index.column() == 0 && !row.isUsable ? QString(u"✗ " % displayText(text)) : displayText(text);
    case Qt::ForegroundRole:
        return row.isUsable ? QVariant() : QGuiApplication::palette().brush(QPalette::PlaceholderText);
    case Qt::ToolTipRole:
        return text.isEmpty() ? QVariant() : QVariant(toolTipText(text));
    case Qt::CheckStateRole:
        if (index.column() == 0 && row.isUsable)
            return row.isChosen ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0 && m_rows[size_t(index.row())].isUsable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[size_t(index.row())].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

} // namespace wirechief
