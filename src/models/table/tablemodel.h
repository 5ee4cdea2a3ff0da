// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "column.h"
#include "models/filter/filterexpression.h"
#include "pbx/core/liveclock.h"

#include <QAbstractTableModel>

#include <chrono>
#include <memory>
#include <vector>

namespace wirechief {

using SteadyNow = std::function<std::chrono::steady_clock::time_point()>;

/// Which record a row shows, whatever its place.
struct RowId {
    QString serverId;
    QByteArray key;
    QByteArray part{}; ///< key of a part of the record, which has a row below it; empty: the record itself
    bool operator==(const RowId&) const = default;
};

/// A sorted and filtered table of records: everything that does not depend on the type of the record, see
/// RecordModel. Sorting and filtering happen here, not in a proxy. Selections of views follow the records.
/// Another order or filter of very many rows is made ready in turns of the event loop; until changesApplied()
/// the rows are those of before.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// StateRoleRole: a StateRole, whose sign views draw before the text. FoldRole: a Fold, likewise.
    enum Role { StateRoleRole = Qt::UserRole + 1, FoldRole };
    /// What stands before a row that may have rows of its own below it. None: rows never have any.
    enum class Fold : quint8 { None, Empty, Closed, Open, Part };

    using FilterPtr = std::shared_ptr<const FilterExpression>;

    using QAbstractTableModel::QAbstractTableModel;
    ~TableModel() override;

    /// Its records go; the model must not touch it afterwards.
    virtual void removeServer(const QString& serverId) = 0;
    virtual void setServerName(const QString& serverId, const QString& serverName) = 0;

    [[nodiscard]] virtual const ColumnInfo& columnInfo(int column) const = 0;
    /// -1 where there is none.
    [[nodiscard]] int columnOf(QStringView id) const;

    /// The columns as a filter names them: by their ids.
    [[nodiscard]] const std::vector<FilterField>& filterFields() const { return m_fields; }
    /// Rows stay that this lets through; empty: all rows. One that cannot be read changes nothing, and the
    /// result says why.
    std::optional<FilterError> setFilter(const QString& text);
    /// Whether this filter would let a row through, as far as it can be told at once.
    [[nodiscard]] virtual bool hasMatch(const QString& filter) const = 0;
    /// The last one that could be read.
    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] bool isFiltered() const { return m_expression != nullptr; }
    /// Asks again for the rows whose answer is due to change by time. Call once a second while shown.
    virtual void recheckFilter() = 0;
    /// What the cells of a column say, each text once, sorted: for completion. Bounded, so maybe not all.
    [[nodiscard]] virtual QStringList values(int column) const = 0;
    /// The time by which durations grow; for tests.
    void setClock(SteadyNow now) { m_now = std::move(now); }
    /// In seconds.
    [[nodiscard]] double now() const
    {
        return std::chrono::duration<double>(m_now().time_since_epoch()).count();
    }

    /// Whether plain words of the filter look here; columns do by default as ColumnInfo::visible says.
    /// Durations never: a word would find other rows with each second.
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
    /// The record that a row shows, whatever its place: for comparing only. Null where there is none.
    [[nodiscard]] virtual const void* rowToken(int row) const = 0;
    /// Records of all tables, filtered out ones included; also while detached.
    [[nodiscard]] virtual qsizetype totalCount() const = 0;

    /// A detached model has no rows and costs nothing; attached again it is reset once. For hidden pages.
    virtual void setAttached(bool attached) = 0;
    [[nodiscard]] bool isAttached() const { return m_attached; }

    /// Text of a cell for clipboard and export: without sign, not cut.
    [[nodiscard]] virtual QString plainText(int row, int column) const = 0;
    /// Text and, of columns that are no text, value of some cells of a record; empty where it is gone.
    struct Cell {
        QString text;
        std::optional<double> number;
    };
    [[nodiscard]] virtual std::vector<Cell> cells(const RowId& id, const QList<int>& columns) const = 0;

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
    /// The rows are those of the filter and the order that were set last; of many rows, that takes a while.
    void rebuilt();

protected:
    virtual void refilter() = 0;
    virtual void resort() = 0;
    [[nodiscard]] const FilterPtr& expression() const { return m_expression; }
    void initColumns(int count);
    /// For Qt::ForegroundRole.
    [[nodiscard]] static QVariant cellColor(StateRole state, bool isDimmed);
    /// Joins neighbours and announces them; joins more where there are very many.
    void announceChanged(const std::vector<int>& sortedRows);

    bool m_attached = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

private:
    QString m_filter;
    FilterPtr m_expression;
    std::vector<FilterField> m_fields;
    SteadyNow m_now = &LiveClock::now;
    std::vector<bool> m_shown;
};

} // namespace wirechief
