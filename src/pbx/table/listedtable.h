// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table/limits.h"
#include "table.h"

#include <QSet>

#include <optional>

namespace wirechief {

/// What a row of a list is worth, where events went on since the list was asked for.
enum class ListedRow : quint8 {
    Current, ///< all that it says is so
    Outdated, ///< an event has told of the record since: only what no event tells is news
    Gone, ///< an event has taken the record away since, or the list is not waited for any more
};

/// A table of what the server lists as a whole, and tells of in events: what is not in the list is gone, and
/// what an event said since the list was asked for is newer than the list.
///
/// Events write as into any table. For a list: beginList() when it is asked for, listed() and upsertListed()
/// for each row that comes, endList(). A list of something else in the same records writes as Table does.
template <class Record>
class ListedTable : public Table<Record> {
    using Base = Table<Record>;

public:
    using Base::Base;

    Record* edit(QByteArrayView key)
    {
        Record* record = Base::edit(key);
        if (record != nullptr)
            noteTold(key);
        return record;
    }
    Record& upsert(QByteArrayView key)
    {
        noteTold(key);
        return Base::upsert(key);
    }
    bool remove(QByteArrayView key)
    {
        noteTold(key); // known or not: a list that is older may name it
        return Base::remove(key);
    }
    /// A list that is waited for is not any more.
    void clear()
    {
        m_list.reset();
        Base::clear();
    }

    /// The list is asked for. One that was waited for is not any more.
    void beginList() { m_list.emplace(); }
    /// The list has this row. Notes that the record is there; writes nothing.
    [[nodiscard]] ListedRow listed(QByteArrayView key)
    {
        if (!m_list)
            return ListedRow::Gone;
        const QByteArray name = key.toByteArray();
        m_list->named.insert(name);
        if (!m_list->told.contains(name))
            return ListedRow::Current;
        return Base::find(key) == nullptr ? ListedRow::Gone : ListedRow::Outdated;
    }
    /// The record to write into what a row says.
    Record& upsertListed(QByteArrayView key) { return Base::upsert(key); }
    /// The list has ended. Of one that is not whole nothing follows for what it did not name.
    void endList(bool isWhole)
    {
        const std::optional<List> list = std::exchange(m_list, std::nullopt);
        if (!list || !isWhole || list->told.size() >= limits::toldWhileListed)
            return;
        std::vector<QByteArray> left;
        Base::forEach([&](const Record& record) {
            QByteArray key = recordKey(record).toByteArray();
            if (!list->named.contains(key) && !list->told.contains(key))
                left.push_back(std::move(key));
        });
        for (const QByteArray& key : left)
            Base::remove(key);
    }

private:
    /// One that was asked for and has not ended.
    struct List {
        QSet<QByteArray> named;
        QSet<QByteArray> told; ///< by events
    };

    void noteTold(QByteArrayView key)
    {
        if (m_list && m_list->told.size() < limits::toldWhileListed)
            m_list->told.insert(key.toByteArray());
    }

    std::optional<List> m_list;
};

} // namespace wirechief
