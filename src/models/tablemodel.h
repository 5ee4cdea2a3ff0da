// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "column.h"
#include "rowmatcher.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace wirechief {

/// Which record a row shows, whatever its place.
struct RowId {
    QString serverId;
    QByteArray key;
    bool operator==(const RowId&) const = default;
};

/// A sorted and filtered table of records: everything that does not depend on the type of the record, see
/// RecordModel. Sorting and filtering happen here, not in a proxy. Selections of views follow the records.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { StateRoleRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;
    ~TableModel() override;

    [[nodiscard]] virtual const ColumnInfo& columnInfo(int column) const = 0;
    /// -1 where there is none.
    [[nodiscard]] int columnOf(QStringView id) const;

    /// Plain words: rows stay where each is in some shown column. Empty: all rows.
    void setFilter(const QString& words);
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Whether a column takes part in the filter; columns do by default as ColumnInfo::visible says.
    void setColumnShown(int column, bool shown);
    [[nodiscard]] bool isColumnShown(int column) const;

    /// Column -1: by key.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] virtual RowId rowId(int row) const = 0;
    /// -1 where the record is not shown.
    [[nodiscard]] virtual int rowOf(const RowId& id) const = 0;
    [[nodiscard]] QByteArray keyAt(int row) const { return rowId(row).key; }
    [[nodiscard]] QString serverIdAt(int row) const { return rowId(row).serverId; }
    /// Records of all tables, filtered out ones included; also while detached.
    [[nodiscard]] virtual qsizetype totalCount() const = 0;

    /// A detached model has no rows and costs nothing; attached again it is reset once. For hidden pages.
    virtual void setAttached(bool attached) = 0;
    [[nodiscard]] bool isAttached() const { return m_attached; }

    /// Text of a cell for clipboard and export: without sign, not cut.
    [[nodiscard]] virtual QString plainText(int row, int column) const = 0;

    /// Says that texts which change with time have changed in these rows. Call once a second for visible
    /// rows.
    void tick(int firstRow, int lastRow);

    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Around each batch of changes, so that a view can keep its place.
    void changesAboutToBeApplied();
    void changesApplied();
    /// The number of rows or of records may have changed.
    void countChanged();

protected:
    virtual void refilter() = 0;
    virtual void resort() = 0;
    [[nodiscard]] const RowMatcher* matcher() const { return m_matcher.get(); }
    void initColumns(int count);
    [[nodiscard]] QVariant stateData(StateRole state, int role) const;
    /// Joins neighbours and announces them; joins more where there are very many.
    void announceChanged(const std::vector<int>& sortedRows);

    bool m_attached = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

private:
    QString m_filter;
    std::unique_ptr<RowMatcher> m_matcher;
    std::vector<bool> m_shown;
};

} // namespace wirechief
