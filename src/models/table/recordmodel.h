// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/displaytext.h"
#include "pbx/table/table.h"
#include "recordmarks.h"
#include "tablemodel.h"

#include <QTimer>

#include <algorithm>
#include <unordered_map>

namespace wirechief {

/// A TableModel over one Table, or over the same table of several servers. Applies one change log per flush:
/// rows are pointers, strings are made when painted. Few changes in one place are announced as rows in and
/// out; many, or moves, as one new layout, in which selections keep their records.
///
/// Compiled once for each record, in recordmodels.cpp: that takes a while.
template <class R>
class RecordModel : public TableModel {
public:
    explicit RecordModel(std::vector<Column<R>> columns, QObject* parent = nullptr);
    ~RecordModel() override;

    void addTable(const QString& serverId, const QString& serverName, Table<R>& table);
    void removeServer(const QString& serverId) override;
    /// Rows that matter less are shown in the colour of what is over; states that warn keep theirs.
    void setDimmed(std::function<bool(const R& record)> isDimmed) { m_isDimmed = std::move(isDimmed); }
    void setServerName(const QString& serverId, const QString& serverName) override;

    /// Null where there is no such row. Valid until the control returns to the event loop.
    [[nodiscard]] const R* recordAt(int row) const
    {
        return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].record : nullptr;
    }

    [[nodiscard]] const ColumnInfo& columnInfo(int column) const override
    {
        return m_columns[size_t(column)];
    }
    [[nodiscard]] RowId rowId(int row) const override;
    [[nodiscard]] int rowOf(const RowId& id) const override;
    [[nodiscard]] bool hasMatch(const QString& filter) const override;
    [[nodiscard]] const void* rowToken(int row) const override { return recordAt(row); }
    [[nodiscard]] qsizetype totalCount() const override;
    void setAttached(bool attached) override;
    [[nodiscard]] QString plainText(int row, int column) const override;
    [[nodiscard]] std::vector<Cell> cells(const RowId& id, const QList<int>& columns) const override;
    [[nodiscard]] QStringList values(int column) const override;
    void recheckFilter() override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    void refilter() override { rebuild(); }
    void resort() override { rebuild(); }

private:
    using Mark = RecordMarks::Mark;
    struct Source final : TableObserver<R> {
        RecordModel* model = nullptr;
        QString id;
        QString name;
        Table<R>* table = nullptr;
        quint32 number = 0;
        void tableChanged(const TableChanges<R>& changes) override
        {
            if (model->m_attached)
                model->apply(*this, changes);
        }
        [[nodiscard]] bool wantsChanges() const override { return model->m_attached; }
        void tableGone() override
        {
            table = nullptr;
            model->removeSource(number);
        }
    };
    struct Row {
        const R* record;
        quint32 source;
        quint32 position; ///< before a new layout; scratch
    };
    /// Reads cells for the filter.
    struct Cells final : CellReader {
        const RecordModel& model;
        Row row;
        mutable QByteArray text;
        Cells(const RecordModel& owner, Row ofRow)
            : model(owner)
            , row(ofRow)
        {
        }
        [[nodiscard]] int columnCount() const override { return int(model.m_columns.size()); }
        [[nodiscard]] bool isSearched(int column) const override
        {
            return model.isColumnShown(column) && model.m_columns[size_t(column)].kind != FieldKind::Duration;
        }
        [[nodiscard]] QByteArrayView searchBytes(int column) const override
        {
            const Column<R>& info = model.m_columns[size_t(column)];
            if (info.searchBytes)
                return info.searchBytes(*row.record);
            text = info.text(*row.record, model.m_sources[row.source]->name).toUtf8();
            return text;
        }
        [[nodiscard]] std::optional<double> number(int column) const override
        {
            const Column<R>& info = model.m_columns[size_t(column)];
            return info.number ? info.number(*row.record) : std::nullopt;
        }
    };
    /// Changes of all tables since the last frame.
    struct Batch {
        std::vector<Row> added;
        std::vector<Row> changed;
        std::vector<const R*> removed;
    };
    /// What one batch does to the rows.
    struct Plan {
        std::vector<int> leaving; ///< rows, ascending
        std::vector<int> moving; ///< rows, ascending
        std::vector<int> changed; ///< rows that keep their place, ascending
        std::vector<Row> incoming; ///< sorted
        bool anyMarks = false;
    };
    /// The order in force; sortColumn() and sortOrder() are the wanted one.
    struct Order {
        int column = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;
    };
    /// When the filter's answer for a record is due to change by time; in seconds of now().
    struct Due {
        Row row;
        double at;
    };
    struct Rebuild;

    [[nodiscard]] static QString noteOf(const Column<R>& column, const R& record)
    {
        return column.note ? column.note(record) : QString();
    }
    [[nodiscard]] Source* findSource(const QString& id) const;
    void unobserve(Source* source);
    void removeSource(quint32 number);
    void flushTables();
    /// Asks the filter in force, and notes when to ask again.
    [[nodiscard]] bool passes(const Row& row) { return passes(row, m_filter, m_due); }
    [[nodiscard]] bool passes(const Row& row, const FilterPtr& filter, std::vector<Due>& due) const;
    [[nodiscard]] int compare(const Row& a, const Row& b, Order order) const;
    [[nodiscard]] bool isBefore(const Row& a, const Row& b) const { return compare(a, b, m_order) < 0; }
    void sortRows(std::vector<Row>& rows) const { sortRows(rows.begin(), rows.end(), m_order); }
    template <class Iterator>
    void sortRows(Iterator begin, Iterator end, Order order) const
    {
        std::sort(begin, end, [this, order](const Row& a, const Row& b) { return compare(a, b, order) < 0; });
    }
    void takeWanted();
    [[nodiscard]] std::vector<Row> matchingRows(const Source& source);
    [[nodiscard]] std::vector<Row> allRows() const;

    void rebuild();
    void workOnRebuild();
    void finishRebuild();
    void noteInRebuild(const Source& source, const TableChanges<R>& changes);
    void replaceRows(std::vector<Row> rows);
    [[nodiscard]] QModelIndexList placesAfter(
        const QModelIndexList& before, int oldCount, const std::vector<Row>& rows) const;

    void apply(const Source& source, const TableChanges<R>& changes);
    void applyBatch();
    void forgetDue();
    void planTouched(Plan& plan);
    void execute(Plan& plan);
    void executeInRuns(const Plan& plan);
    void insertRuns(const std::vector<Row>& incoming);
    void executeAsLayout(const Plan& plan);
    [[nodiscard]] std::vector<Row> newLayout(const Plan& plan, const std::vector<Row>& arrived) const;
    void setLayout(std::vector<Row> rows);
    void announceTouched();

    std::vector<Column<R>> m_columns;
    std::function<bool(const R& record)> m_isDimmed; ///< empty: none
    std::vector<std::unique_ptr<Source>> m_sources; ///< by number; null where one was removed
    std::vector<Row> m_rows; ///< what is shown, sorted
    Order m_order;
    FilterPtr m_filter; ///< the one in force
    std::vector<Due> m_due; ///< in no order; no record twice
    std::unique_ptr<Rebuild> m_rebuild; ///< while another order or filter is made ready
    QTimer m_turns; ///< of the rebuild
    RecordMarks m_marks; ///< of the batch under way
    Batch m_batch;
    bool m_gathering = false; ///< the other tables are telling what has changed
};

} // namespace wirechief
