// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table/table.h"
#include "recordmarks.h"
#include "rowfilter.h"
#include "rowreader.h"
#include "sortedrows.h"
#include "tablemodel.h"

#include <QTimer>

#include <memory>

namespace wirechief {

class RowRebuild;

/// A TableModel over one Table, or over the same table of several servers; RecordModelOf says of which
/// records. Applies one change log per flush: rows are pointers, strings are made when painted. Few changes
/// in one place are announced as rows in and out; many, or moves, as one new layout, in which selections keep
/// their records.
///
/// RowReader knows what rows say, RowFilter which are shown, SortedRows where they stand and RowRebuild how
/// another order is made ready; the model tells views.
class RecordModel : public TableModel {
    Q_OBJECT
public:
    ~RecordModel() override;

    void removeServer(const QString& serverId) override;
    void setServerName(const QString& serverId, const QString& serverName) override;

    /// Null where there is no such row. Valid until the control returns to the event loop.
    [[nodiscard]] const TableRecord* recordAt(int row) const
    {
        return row >= 0 && row < m_rows.count() ? m_rows.at(row).record : nullptr;
    }

    [[nodiscard]] const ColumnInfo& columnInfo(int column) const override { return m_reader.column(column); }
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
        return parent.isValid() ? 0 : m_rows.count();
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_reader.columnCount();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    RecordModel(std::vector<Column<TableRecord>> columns, RowReader::KeyOf keyOf, QObject* parent);
    void addTable(const QString& serverId, const QString& serverName, TableBase& table);
    void setDimmed(std::function<bool(const TableRecord& record)> isDimmed)
    {
        m_isDimmed = std::move(isDimmed);
    }
    void refilter() override { rebuild(); }
    void resort() override { rebuild(); }

private:
    struct Source final : TableObserver {
        RecordModel* model = nullptr;
        QString id;
        TableBase* table = nullptr; ///< null: it is gone
        quint32 number = 0;
        void tableChanged(const TableChanges& changes) override
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
    /// Changes of all tables since the last frame.
    struct Batch {
        TableRows added;
        TableRows changed;
        std::vector<const TableRecord*> removed;
    };

    // Tables and reading: recordmodel.cpp
    Source& newSource();
    [[nodiscard]] Source* findSource(const QString& id) const;
    [[nodiscard]] const TableRecord* findRecord(const RowId& id) const;
    void visitTables(const std::function<void(const Source&)>& visit) const;
    void unobserve(Source* source);
    void removeSource(quint32 number);
    void flushTables();
    [[nodiscard]] TableRows allRows() const;
    [[nodiscard]] TableRows matchingRows(const Source& source);

    // What changes: recordmodelchanges.cpp
    void apply(const Source& source, const TableChanges& changes);
    void noteInRebuild(const Source& source, const TableChanges& changes);
    void applyBatch();
    void execute(const RowPlan& plan);
    void executeInRuns(const RowPlan& plan);
    void executeAsLayout(const RowPlan& plan);
    void setLayout(TableRows rows);
    void announceTouched();

    // Another order or filter: recordmodelrebuild.cpp
    void takeWanted();
    void rebuild();
    void workOnRebuild();
    void finishRebuild();
    void replaceRows(const TableRows& rows);
    [[nodiscard]] QModelIndexList placesAfter(
        const QModelIndexList& before, int oldCount, const TableRows& rows) const;

    RowReader m_reader;
    std::function<bool(const TableRecord& record)> m_isDimmed; ///< empty: none
    std::vector<std::unique_ptr<Source>> m_sources; ///< by number; null where one was removed
    SortedRows m_rows; ///< what is shown, in the order in force; sortColumn() and sortOrder() are wanted
    RowFilter m_filter; ///< the one in force
    std::unique_ptr<RowRebuild> m_rebuild; ///< while another order or filter is made ready
    QTimer m_turns; ///< of the rebuild
    RecordMarks m_marks; ///< of the batch under way
    Batch m_batch;
    bool m_gathering = false; ///< the other tables are telling what has changed
};

} // namespace wirechief
