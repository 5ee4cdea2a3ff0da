// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callcolumns.h"
#include "models/table/openedrows.h"
#include "models/table/recordmodelof.h"
#include "pbx/channels/channels.h"

#include <map>
#include <set>
#include <unordered_set>

namespace wirechief {

/// The calls of one server or of several, one row a call, and below each that is opened its legs. Sorted and
/// filtered as calls; legs stay with their call. Halves of Local channels are folded away unless wanted.
class CallRowsModel : public TableModel {
    Q_OBJECT
public:
    explicit CallRowsModel(const SteadyNow& now = &LiveClock::now, QObject* parent = nullptr);
    ~CallRowsModel() override;

    void addServer(const QString& serverId, const QString& serverName, Channels& channels);
    void removeServer(const QString& serverId) override;
    void setServerName(const QString& serverId, const QString& serverName) override;

    /// Whether the row is a leg, not a call.
    [[nodiscard]] bool isLeg(int row) const { return m_rows.at(row).leg != nullptr; }
    /// Whether a call has legs to be shown.
    [[nodiscard]] bool canOpen(int row) const;
    [[nodiscard]] bool isOpen(int row) const;
    void setOpen(int row, bool open);
    /// All calls, also those to come, or none.
    void setAllOpen(bool open);
    void setLocalShown(bool shown);
    /// The row of the call that a row belongs to.
    [[nodiscard]] int callRow(int row) const { return m_rows.rowOf(m_rows.at(row).call); }

    /// The call of a row; null where there is none. Valid until the control returns to the event loop.
    [[nodiscard]] const CallRecord* callAt(int row) const;
    /// The leg of a row; null where the row is a call, or the leg has just ended.
    [[nodiscard]] const ChannelRecord* legAt(int row) const;

    [[nodiscard]] const ColumnInfo& columnInfo(int column) const override
    {
        return m_columns[size_t(column)].call;
    }
    void recheckFilter() override { m_calls.recheckFilter(); }
    [[nodiscard]] QStringList values(int column) const override { return m_calls.values(column); }
    [[nodiscard]] RowId rowId(int row) const override;
    [[nodiscard]] int rowOf(const RowId& id) const override;
    [[nodiscard]] bool hasMatch(const QString& filter) const override { return m_calls.hasMatch(filter); }
    [[nodiscard]] const void* rowToken(int row) const override;
    [[nodiscard]] qsizetype totalCount() const override { return m_calls.totalCount(); }
    void setAttached(bool attached) override;
    [[nodiscard]] QString plainText(int row, int column) const override;
    [[nodiscard]] std::vector<Cell> cells(const RowId& id, const QList<int>& columns) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    void refilter() override;
    void resort() override;

private:
    /// Whose channels legs are looked up in.
    struct Legs final : TableObserver {
        Channels* channels = nullptr;
        void tableChanged(const TableChanges&) override { } // the call has changed too
        [[nodiscard]] bool wantsChanges() const override { return false; }
        void tableGone() override { channels = nullptr; }
    };
    /// Where the persistent indexes of views are during a new layout.
    struct Kept {
        QModelIndex index;
        QPersistentModelIndex call;
        QByteArray leg; ///< empty: the call itself
    };
    struct CallRange {
        int first = 0;
        int last = 0;
    };

    void connectCalls();
    void onCallsInserted(int first, int last);
    void onCallsRemoved(int first, int last);
    void onCallsChanged(int first, int last);
    void onCallsApplied();
    void onLayoutAboutToBeChanged();
    void onLayoutChanged();
    void placeOpened();
    [[nodiscard]] bool isWantedOpen(int call) const;
    [[nodiscard]] std::vector<QByteArray> legsOf(int call) const;
    [[nodiscard]] bool hasLegs(const OpenedRows::Opened& opened) const;
    void openAll();
    void updateLegs(const std::vector<CallRange>& ranges);
    void showLegs(int call, const std::vector<QByteArray>& legs);
    void showManyLegs(std::vector<OpenedRows::Opened> changes);
    void arrange(std::vector<OpenedRows::Opened> changes, const std::vector<OpenedRows::Leg>& leaving);
    [[nodiscard]] const ChannelRecord* findLeg(const QString& serverId, const QByteArray& key) const;
    [[nodiscard]] QString legText(const ChannelRecord* leg, int column, const QString& server) const;
    [[nodiscard]] QString legNote(const ChannelRecord* leg, int column) const;
    [[nodiscard]] QVariant legData(int row, int column, int role) const;
    [[nodiscard]] Fold foldOf(int row) const;

    using CallId = std::pair<QString, QByteArray>; ///< server, key
    std::vector<CallColumn> m_columns;
    RecordModelOf<CallRecord> m_calls;
    OpenedRows m_rows;
    std::set<CallId> m_open; ///< those that the user opened, or while m_allOpen, closed
    std::map<QString, std::unique_ptr<Legs>> m_servers;
    std::vector<Kept> m_kept;
    std::vector<const CallRecord*> m_keptOpened;
    bool m_applying = false; ///< a batch of changes of calls; their legs follow at its end
    std::unordered_set<const CallRecord*> m_arrived; ///< in this batch
    std::vector<CallRange> m_touched; ///< in this batch
    bool m_allOpen = false;
    bool m_localShown = false;
};

} // namespace wirechief
