// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/cli/texttable.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QColor>
#include <QSet>
#include <QSortFilterProxyModel>

namespace wirechief {

/// The rows of an answer of the CLI. Where it follows another one of the same command, it knows which cells
/// have changed: a row is told by its first cell, and by how many rows before it have the same one.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : int { ChangedRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const TextTable& table);
    /// The same command was answered again; cells that differ from those before are marked.
    void followWith(const TextTable& table);
    [[nodiscard]] const TextTable& table() const { return m_table; }
    /// Rows that the last followWith() left out.
    [[nodiscard]] qsizetype goneRows() const { return m_goneRows; }
    [[nodiscard]] qsizetype changedRows() const { return m_changedRows; }
    /// Where a column has its longest text; -1 without rows.
    [[nodiscard]] int longestRow(int column) const;
    /// What marks a changed cell.
    void setMark(const QColor& color);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Cell = std::pair<qsizetype, qsizetype>; ///< row and column

    TextTable m_table;
    QSet<Cell> m_changed;
    qsizetype m_goneRows = 0;
    qsizetype m_changedRows = 0;
    QColor m_mark;
};

/// Sorts numbers within texts as numbers, and shows the rows that have all words of a filter, in any column
/// and without case.
class TextTableRows : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TextTableRows(QObject* parent = nullptr);

    void setWords(const QString& words);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QCollator m_collator;
    QStringList m_words;
};

} // namespace wirechief
