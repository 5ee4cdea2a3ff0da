// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flushclock.h"
#include "pbx/table/limits.h"
#include "pointerset.h"

#include <QByteArray>

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

namespace wirechief {

/// Base of every record in a Table: what the table needs to know about it in the frame under way.
struct TableRecord {
    enum class Mark : quint8 { Clean, Added, Changed, Removed };
    Mark tableMark = Mark::Clean;
};

/// What happened to one table since the last announcement. A record is in one list at most; a key may be in
/// two, where its record went and another one came. Removed records live until every observer has been told,
/// and as long as anybody holds their table.
template <class Record>
struct TableChanges {
    std::vector<const Record*> added;
    std::vector<const Record*> changed;
    std::vector<const Record*> removed;
    [[nodiscard]] bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// Told about changes, at most once per frame. Must be removed from the table before it goes; may go after
/// the table.
template <class Record>
class TableObserver {
public:
    virtual ~TableObserver() = default;
    virtual void tableChanged(const TableChanges<Record>& changes) = 0;
    /// False: nothing is done with what it is told, so that it may come late. Where that becomes true, the
    /// observer flushes the table.
    [[nodiscard]] virtual bool wantsChanges() const { return true; }
    /// The table is about to die; its records are still alive.
    virtual void tableGone() = 0;
};

class TableBase {
public:
    explicit TableBase(FlushClock& clock)
        : m_clock(&clock)
    {
    }
    virtual ~TableBase() { m_clock->forget(this); }
    TableBase(const TableBase&) = delete;
    TableBase& operator=(const TableBase&) = delete;

    virtual void flush() = 0;
    [[nodiscard]] virtual bool isObserved() const = 0;

protected:
    void markDirty()
    {
        if (!m_dirty) {
            m_dirty = true;
            m_clock->schedule(this);
        }
    }
    FlushClock* m_clock;
    bool m_dirty = false;
};

/// The key of a record: its member `key`, or what its function key() makes of packed fields.
template <class Record>
QByteArrayView recordKey(const Record& record)
{
    if constexpr (requires { record.key(); })
        return record.key();
    else
        return record.key;
}

struct RecordKey {
    template <class Record>
    QByteArrayView operator()(const Record& record) const
    {
        return recordKey(record);
    }
};

/// Key → record with a stable address, and the change log of the current frame. `Record` derives from
/// TableRecord and has a member `QByteArray key`, or functions key() and setKey(). Lookups see changes at
/// once; observers see them at the next flush.
template <class Record>
class Table : public TableBase {
public:
    using TableBase::TableBase;
    ~Table() override
    {
        tell([](TableObserver<Record>& observer) { observer.tableGone(); });
        if (!m_clock->isEnding() || m_records.size() < limits::recordsLeft)
            m_records.forEach([](Record& record) { delete &record; });
    }

    [[nodiscard]] const Record* find(QByteArrayView key) const { return m_records.find(key); }

    /// The record to write into; null if there is none. Marks it as changed.
    Record* edit(QByteArrayView key)
    {
        Record* record = m_records.find(key);
        if (record != nullptr)
            markChanged(*record);
        return record;
    }
    /// For a record of this table that is written into.
    void markChanged(Record& record)
    {
        if (record.tableMark != TableRecord::Mark::Clean)
            return;
        record.tableMark = TableRecord::Mark::Changed;
        m_changed.push_back(&record);
        markDirty();
    }

    /// The record to write into, made where it does not exist. Marks it as added or changed.
    Record& upsert(QByteArrayView key)
    {
        if (Record* record = edit(key))
            return *record;
        auto record = std::make_unique<Record>();
        setKey(*record, key);
        Q_ASSERT(recordKey(*record) == key); // one that was cut would never be found again
        record->tableMark = TableRecord::Mark::Added;
        m_added.push_back(record.get());
        m_records.insert(record.get());
        markDirty();
        return *record.release();
    }

    bool remove(QByteArrayView key)
    {
        Record* record = m_records.take(key);
        if (record == nullptr)
            return false;
        retire(std::unique_ptr<Record>(record));
        return true;
    }

    void clear()
    {
        m_records.forEach([this](Record& record) { retire(std::unique_ptr<Record>(&record)); });
        m_records.clear();
    }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_records.size()); }
    [[nodiscard]] bool isEmpty() const { return m_records.size() == 0; }

    template <class Visitor>
    void forEach(Visitor visit) const
    {
        m_records.forEach([&visit](Record& record) { visit(static_cast<const Record&>(record)); });
    }

    /// Every record, to write into; marks none as changed.
    template <class Visitor>
    void visitAll(Visitor visit)
    {
        m_records.forEach(visit);
    }

    /// A part of them, to write into: see PointerSet::forEachFrom(). Marks none as changed.
    template <class Visitor>
    [[nodiscard]] size_t visitFrom(size_t from, size_t count, Visitor visit)
    {
        return m_records.forEachFrom(from, count, visit);
    }

    void addObserver(TableObserver<Record>* observer)
    {
        m_observers.push_back(observer);
        if (m_dirty)
            m_clock->schedule(this); // perhaps sooner than before
    }
    void removeObserver(TableObserver<Record>* observer)
    {
        if (m_telling == 0)
            std::erase(m_observers, observer);
        else
            std::replace(m_observers.begin(), m_observers.end(), observer, gone);
    }

    [[nodiscard]] bool isObserved() const override
    {
        return std::any_of(m_observers.begin(), m_observers.end(),
            [](const auto* observer) { return observer != gone && observer->wantsChanges(); });
    }

    /// Announces what has changed since the last call. Records that came and went in between are never seen.
    void flush() override
    {
        if (!m_dirty)
            return;
        m_dirty = false;
        TableChanges<Record> changes;
        std::vector<std::unique_ptr<Record>> retired = std::exchange(m_retired, {});
        collect(m_added, TableRecord::Mark::Added, changes.added);
        collect(m_changed, TableRecord::Mark::Changed, changes.changed);
        for (const auto& record : retired) {
            if (record->tableMark == TableRecord::Mark::Removed)
                changes.removed.push_back(record.get());
        }
        if (changes.isEmpty())
            return;
        tell([&changes](TableObserver<Record>& observer) { observer.tableChanged(changes); });
        if (m_holds > 0)
            std::move(retired.begin(), retired.end(), std::back_inserter(m_held));
    }

    /// For who is told by several tables and acts on it later: removed records live on until all who hold the
    /// table have released it.
    void hold() { ++m_holds; }
    void release()
    {
        if (--m_holds == 0)
            m_held = std::vector<std::unique_ptr<Record>>();
    }

private:
    static constexpr TableObserver<Record>* gone = nullptr;

    /// An observer that is told may end another one, which is not told any more; one that comes meanwhile
    /// knows it already.
    template <class Tell>
    void tell(Tell tell)
    {
        ++m_telling;
        for (size_t i = 0, count = m_observers.size(); i < count; ++i) {
            if (m_observers[i] != gone)
                tell(*m_observers[i]);
        }
        if (--m_telling == 0)
            std::erase(m_observers, gone);
    }

    static void setKey(Record& record, QByteArrayView key)
    {
        if constexpr (requires { record.setKey(key); })
            record.setKey(key);
        else
            record.key = key.toByteArray();
    }

    void retire(std::unique_ptr<Record> record)
    {
        // An Added record was never announced: Clean among the retired means that nobody is told.
        record->tableMark = record->tableMark == TableRecord::Mark::Added ? TableRecord::Mark::Clean
                                                                          : TableRecord::Mark::Removed;
        m_retired.push_back(std::move(record));
        markDirty();
    }

    /// Gives the records that still carry `mark` to `target` and makes them clean; forgets all of them.
    static void collect(
        std::vector<Record*>& source, TableRecord::Mark mark, std::vector<const Record*>& target)
    {
        for (Record* record : source) {
            if (record->tableMark != mark)
                continue;
            record->tableMark = TableRecord::Mark::Clean;
            target.push_back(record);
        }
        source = {}; // a storm leaves no memory behind
    }

    PointerSet<Record, RecordKey> m_records; ///< owns them
    std::vector<Record*> m_added; ///< may point to retired ones, which live until these are told
    std::vector<Record*> m_changed;
    std::vector<std::unique_ptr<Record>> m_retired;
    std::vector<std::unique_ptr<Record>> m_held; ///< announced
    int m_holds = 0;
    std::vector<TableObserver<Record>*> m_observers;
    int m_telling = 0; ///< observers are told, and keep their places
};

} // namespace wirechief
