// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callcolumns.h"
#include "models/groups/groupedrowsmodel.h"
#include "models/table/recordmodelof.h"
#include "pbx/channels/channels.h"

#include <map>
#include <memory>

namespace wirechief {

/// The calls of one server or of several, one row a call, and below each that is opened its legs. Halves of
/// Local channels are folded away unless wanted.
class CallRowsModel : public GroupedRowsModel {
    Q_OBJECT
public:
    explicit CallRowsModel(const SteadyNow& now = &LiveClock::now, QObject* parent = nullptr);
    ~CallRowsModel() override;

    void addServer(const QString& serverId, const QString& serverName, Channels& channels);
    void removeServer(const QString& serverId) override;
    void setLocalShown(bool shown);

    /// The call of a row; null where there is none. Valid until the control returns to the event loop.
    [[nodiscard]] const CallRecord* callAt(int row) const
    {
        return static_cast<const CallRecord*>(groupAt(row));
    }
    /// The leg of a row; null where the row is a call, or the leg has just ended.
    [[nodiscard]] const ChannelRecord* legAt(int row) const
    {
        return static_cast<const ChannelRecord*>(partAt(row));
    }

protected:
    [[nodiscard]] std::vector<QByteArrayView> partsOf(const TableRecord& group) const override;
    [[nodiscard]] bool hasParts(const TableRecord& group) const override;
    [[nodiscard]] const TableRecord* findPart(const QString& serverId, QByteArrayView key) const override;
    [[nodiscard]] QString partText(const TableRecord& part, int column) const override;
    [[nodiscard]] QString partNote(const TableRecord& part, int column) const override;
    [[nodiscard]] StateRole partRole(const TableRecord& part, int column) const override;
    [[nodiscard]] bool isPartDimmed(const TableRecord& part) const override;

private:
    using Calls = RecordModelOf<CallRecord>;
    /// Whose channels legs are looked up in.
    struct Legs final : TableObserver {
        Channels* channels = nullptr;
        void tableChanged(const TableChanges&) override { } // the call has changed too
        [[nodiscard]] bool wantsChanges() const override { return false; }
        void tableGone() override { channels = nullptr; }
    };

    CallRowsModel(std::vector<CallColumn> columns, QObject* parent);

    std::vector<CallColumn> m_columns;
    Calls& m_calls; ///< the groups
    std::map<QString, std::unique_ptr<Legs>> m_servers;
    bool m_localShown = false;
};

} // namespace wirechief
