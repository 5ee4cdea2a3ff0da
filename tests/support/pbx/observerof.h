// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table/table.h"

namespace wirechief {

/// What a table tells, as records of its type.
template <class Record>
struct ChangesOf {
    using Records = std::vector<const Record*>;
    explicit ChangesOf(const TableChanges& changes)
        : added(typed(changes.added))
        , changed(typed(changes.changed))
        , removed(typed(changes.removed))
    {
    }
    Records added;
    Records changed;
    Records removed;

private:
    static Records typed(const std::vector<const TableRecord*>& records)
    {
        Records of;
        of.reserve(records.size());
        for (const TableRecord* record : records)
            of.push_back(static_cast<const Record*>(record));
        return of;
    }
};

/// An observer of a Table<Record> that reads its records.
template <class Record>
class ObserverOf : public TableObserver {
public:
    virtual void changed(const ChangesOf<Record>& changes) = 0;
    void tableChanged(const TableChanges& changes) final { changed(ChangesOf<Record>(changes)); }
};

} // namespace wirechief
