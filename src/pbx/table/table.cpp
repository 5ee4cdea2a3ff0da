// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wirechief {

namespace {

/// In the place of an observer that went while others are told.
constexpr TableObserver* goneObserver = nullptr;

/// The records that still carry `mark`, which become clean. A storm leaves no memory behind.
std::vector<const TableRecord*> takeMarked(std::vector<TableRecord*>& source, TableRecord::Mark mark)
{
    std::vector<const TableRecord*> marked;
    for (TableRecord* record : std::exchange(source, {})) {
        if (record->tableMark != mark)
            continue;
        record->tableMark = TableRecord::Mark::Clean;
        marked.push_back(record);
    }
    return marked;
}

} // namespace

void TableBase::addObserver(TableObserver* observer)
{
    m_observers.push_back(observer);
    if (m_dirty)
        m_clock->schedule(this); // perhaps sooner than before
}

void TableBase::removeObserver(TableObserver* observer)
{
    if (m_telling == 0)
        std::erase(m_observers, observer);
    else
        std::replace(m_observers.begin(), m_observers.end(), observer, goneObserver);
}

bool TableBase::isObserved() const
{
    return std::any_of(m_observers.begin(), m_observers.end(),
        [](const TableObserver* observer) { return observer != goneObserver && observer->wantsChanges(); });
}

void TableBase::noteAdded(TableRecord& record)
{
    record.tableMark = TableRecord::Mark::Added;
    m_added.push_back(&record);
    markDirty();
}

void TableBase::retire(OwnedRecord record)
{
    // An Added record was never announced: Clean among the retired means that nobody is told.
    record->tableMark = record->tableMark == TableRecord::Mark::Added ? TableRecord::Mark::Clean
                                                                      : TableRecord::Mark::Removed;
    m_retired.push_back(std::move(record));
    markDirty();
}

void TableBase::flush()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    TableChanges changes;
    std::vector<OwnedRecord> retired = std::exchange(m_retired, {});
    changes.added = takeMarked(m_added, TableRecord::Mark::Added);
    changes.changed = takeMarked(m_changed, TableRecord::Mark::Changed);
    for (const OwnedRecord& record : retired) {
        if (record->tableMark == TableRecord::Mark::Removed)
            changes.removed.push_back(record.get());
    }
    if (changes.isEmpty())
        return;
    tell([&changes](TableObserver& observer) { observer.tableChanged(changes); });
    if (m_holds > 0)
        std::move(retired.begin(), retired.end(), std::back_inserter(m_held));
}

void TableBase::release()
{
    if (--m_holds == 0)
        m_held = std::vector<OwnedRecord>();
}

void TableBase::tellGone()
{
    tell([](TableObserver& observer) { observer.tableGone(); });
}

/// An observer that is told may end another one, which is not told any more; one that comes meanwhile knows
/// it already.
void TableBase::tell(const std::function<void(TableObserver&)>& tell)
{
    ++m_telling;
    for (size_t i = 0, count = m_observers.size(); i < count; ++i) {
        if (m_observers[i] != goneObserver)
            tell(*m_observers[i]);
    }
    if (--m_telling == 0)
        std::erase(m_observers, goneObserver);
}

} // namespace wirechief
