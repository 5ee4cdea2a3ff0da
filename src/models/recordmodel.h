// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table.h"
#include "tablemodel.h"

namespace wirechief {

/// A TableModel over one Table, or over the same table of several servers. Applies one change log per flush:
/// rows are pointers, strings are made when painted.
template <class R>
class RecordModel : public TableModel {
public:
    explicit RecordModel(std::vector<Column<R>> columns, QObject* parent = nullptr);
    ~RecordModel() override;

    void addTable(const QString& serverId, const QString& serverName, Table<R>& table);
    void removeTable(const QString& serverId);
    void setServerName(const QString& serverId, const QString& serverName);

    /// Null where there is no such row. Valid until the control returns to the event loop.
    [[nodiscard]] const R* recordAt(int row) const;
};

} // namespace wirechief
