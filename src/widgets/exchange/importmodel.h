// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace wirechief {

/// What could be imported, a row each, to be ticked. Texts are shown as display text.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QStringList cells; ///< one for each title
        bool isUsable = true; ///< else it cannot be ticked
        bool isChosen = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList& titles, std::vector<Row> rows);
    /// What stands in the last column, and what is ticked stays.
    void setLastCells(const QStringList& texts);
    void chooseAll(bool chosen);
    /// Numbers of the rows that are ticked.
    [[nodiscard]] QList<int> chosenRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    QStringList m_titles;
    std::vector<Row> m_rows;
};

} // namespace wirechief
