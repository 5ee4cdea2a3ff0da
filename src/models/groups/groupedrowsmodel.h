// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/recordmodel.h"
#include "openedrows.h"

#include <memory>
#include <set>
#include <unordered_set>
#include <utility>
#include <vector>

namespace wirechief {

/// A table of records that have parts, as a call has legs: one row for each group, and below each that is
/// opened its parts. Sorted and filtered as groups; parts stay with their group.
///
/// Which rows there are is told by the model of the groups, and by the group of a part: where parts come, go
/// or change, their group must change too.
class GroupedRowsModel : public TableModel {
    Q_OBJECT
public:
    ~GroupedRowsModel() override;

    void removeServer(const QString& serverId) override { m_groups->removeServer(serverId); }
    void setServerName(const QString& serverId, const QString& serverName) override
    {
        m_groups->setServerName(serverId, serverName);
    }

    /// Whether the row is a part, not a group.
    [[nodiscard]] bool isPart(int row) const { return m_rows.at(row).part != nullptr; }
    /// Whether the row is a group that has parts to be shown.
    [[nodiscard]] bool canOpen(int row) const;
    [[nodiscard]] bool isOpen(int row) const;
    void setOpen(int row, bool open);
    /// All groups, also those to come, or none.
    void setAllOpen(bool open);
    /// The row of the group that a row belongs to.
    [[nodiscard]] int groupRow(int row) const { return m_rows.rowOf(m_rows.at(row).group); }

    [[nodiscard]] const ColumnInfo& columnInfo(int column) const override
    {
        return m_groups->columnInfo(column);
    }
    void recheckFilter() override { m_groups->recheckFilter(); }
    [[nodiscard]] QStringList values(int column) const override { return m_groups->values(column); }
    [[nodiscard]] RowId rowId(int row) const override;
    [[nodiscard]] int rowOf(const RowId& id) const override;
    [[nodiscard]] bool hasMatch(const QString& filter) const override { return m_groups->hasMatch(filter); }
    [[nodiscard]] const void* rowToken(int row) const override;
    [[nodiscard]] qsizetype totalCount() const override { return m_groups->totalCount(); }
    void setAttached(bool attached) override;
    [[nodiscard]] QString plainText(int row, int column) const override;
    [[nodiscard]] std::vector<Cell> cells(const RowId& id, const QList<int>& columns) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    GroupedRowsModel(std::unique_ptr<RecordModel> groups, QObject* parent);

    /// The keys of a group's parts that are to be shown, in order; valid until the group changes.
    [[nodiscard]] virtual std::vector<QByteArrayView> partsOf(const TableRecord& group) const = 0;
    [[nodiscard]] virtual bool hasParts(const TableRecord& group) const { return !partsOf(group).empty(); }
    /// Null where it has just gone.
    [[nodiscard]] virtual const TableRecord* findPart(const QString& serverId, QByteArrayView key) const = 0;
    /// What a part says in a column, which is none of the server. Note and role as in Column.
    [[nodiscard]] virtual QString partText(const TableRecord& part, int column) const = 0;
    [[nodiscard]] virtual QString partNote(const TableRecord& part, int column) const = 0;
    [[nodiscard]] virtual StateRole partRole(const TableRecord& part, int column) const = 0;
    [[nodiscard]] virtual bool isPartDimmed(const TableRecord& part) const = 0;

    [[nodiscard]] RecordModel& groups() { return *m_groups; }
    /// The group of a row; null where there is none. Valid until the control returns to the event loop.
    [[nodiscard]] const TableRecord* groupAt(int row) const
    {
        return m_groups->recordAt(m_rows.at(row).group);
    }
    /// Null where the row is a group, or the part has just gone.
    [[nodiscard]] const TableRecord* partAt(int row) const;
    /// partsOf() may say something else of every group.
    void updateAllParts();

    void refilter() override;
    void resort() override;

private:
    /// Where the persistent indexes of views are during a new layout.
    struct Kept {
        QModelIndex index;
        QPersistentModelIndex group;
        QByteArray part; ///< empty: the group itself
    };
    struct GroupRange {
        int first = 0;
        int last = 0;
    };

    // What the groups do, and reading: groupedrowsmodel.cpp
    void connectGroups();
    void onGroupsInserted(int first, int last);
    void onGroupsRemoved(int first, int last);
    void onGroupsChanged(int first, int last);
    void onGroupsApplied();
    void onLayoutAboutToBeChanged();
    void onLayoutChanged();
    void placeOpened();
    [[nodiscard]] bool isServer(int column) const { return columnInfo(column).id == QLatin1String("server"); }
    [[nodiscard]] QVariant partData(int row, int column, int role) const;
    [[nodiscard]] Fold foldOf(int row) const;

    // Which parts are shown: groupedrowsparts.cpp
    [[nodiscard]] std::vector<QByteArray> wantedParts(int group) const;
    [[nodiscard]] bool areWanted(const OpenedRows::Opened& opened) const;
    [[nodiscard]] bool isWantedOpen(int group) const;
    void openAll();
    void updateParts(const std::vector<GroupRange>& ranges);
    void showParts(int group, const std::vector<QByteArray>& parts);
    void showManyParts(std::vector<OpenedRows::Opened> changes);
    void arrange(std::vector<OpenedRows::Opened> changes, const std::vector<OpenedRows::Part>& leaving);

    using GroupId = std::pair<QString, QByteArray>; ///< server, key
    std::unique_ptr<RecordModel> m_groups;
    OpenedRows m_rows;
    std::set<GroupId> m_open; ///< those that the user opened, or while m_allOpen, closed
    std::vector<Kept> m_kept;
    std::vector<const TableRecord*> m_keptOpened;
    bool m_applying = false; ///< a batch of changes of groups; their parts follow at its end
    std::unordered_set<const TableRecord*> m_arrived; ///< in this batch
    std::vector<GroupRange> m_touched; ///< in this batch
    bool m_allOpen = false;
};

} // namespace wirechief
