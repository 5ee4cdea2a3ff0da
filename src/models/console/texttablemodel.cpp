// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texttablemodel.h"

#include <QHash>

#include <algorithm>

namespace wirechief {

namespace {

/// Finds rows by their first cell, each once.
class RowsByName {
public:
    explicit RowsByName(const QList<QStringList>& rows)
    {
        for (qsizetype row = rows.size() - 1; row >= 0; --row)
            m_rows[rows[row].first()].append(row);
    }
    /// -1 where there is none left.
    qsizetype take(const QString& name)
    {
        const auto found = m_rows.find(name);
        if (found == m_rows.end() || found->isEmpty())
            return -1;
        ++taken;
        return found->takeLast();
    }
    qsizetype taken = 0;

private:
    QHash<QString, QList<qsizetype>> m_rows;
};

/// That of the user; but the C locale knows no numbers within texts.
QLocale collatingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

void TextTableModel::setTable(const TextTable& table)
{
    beginResetModel();
    m_table = table;
    m_changed.clear();
    m_goneRows = 0;
    m_changedRows = 0;
    endResetModel();
}

void TextTableModel::followWith(const TextTable& table)
{
    const TextTable before = std::exchange(m_table, {});
    setTable(table);
    if (before.columns != table.columns)
        return;
    RowsByName rows(before.rows);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const qsizetype old = rows.take(table.rows[row].first());
        const qsizetype marks = m_changed.size();
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (old < 0 || before.rows[old][column] != table.rows[row][column])
                m_changed.insert({row, column});
        }
        m_changedRows += m_changed.size() > marks ? 1 : 0;
    }
    m_goneRows = before.rows.size() - rows.taken;
}

int TextTableModel::longestRow(int column) const
{
    const auto longest = std::max_element(m_table.rows.begin(), m_table.rows.end(),
        [column](const QStringList& a, const QStringList& b) { return a[column].size() < b[column].size(); });
    return longest == m_table.rows.end() ? -1 : int(longest - m_table.rows.begin());
}

void TextTableModel::setMark(const QColor& color)
{
    m_mark = color;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString& text = m_table.rows[index.row()][index.column()];
    const bool isChanged = m_changed.contains({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::BackgroundRole:
        return isChanged && m_mark.isValid() ? QVariant(m_mark) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isChanged ? tr("changed") : QString();
    case ChangedRole:
        return isChanged;
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_table.columns.value(section);
}

TextTableRows::TextTableRows(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(collatingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TextTableRows::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TextTableRows::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
}

bool TextTableRows::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const int columns = sourceModel()->columnCount(parent);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex cell = sourceModel()->index(row, column, parent);
            if (cell.data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace wirechief
