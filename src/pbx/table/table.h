// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flushclock.h"
#include "pbx/table/limits.h"
#include "pointerset.h"
#include "recordref.h"

#include <QByteArray>

#include <functional>
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
struct TableChanges {
    std::vector<const TableRecord*> added;
    std::vector<const TableRecord*> changed;
    std::vector<const TableRecord*> removed;
    [[nodiscard]] bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// Told about changes, at most once per frame. Must be removed from the table before it goes; may go after
/// the table.
class TableObserver {
public:
    virtual ~TableObserver() = default;
    virtual void tableChanged(const TableChanges& changes) = 0;
    /// False: nothing is done with what it is told, so that it may come late. Where that becomes true, the
    /// observer flushes the table.
    [[nodiscard]] virtual bool wantsChanges() const { return true; }
    /// The table is about to die; its records are still alive.
    virtual void tableGone() = 0;
};

/// A table as those see it who need not know the type of its records, and its change log.
class TableBase {
public:
    explicit TableBase(FlushClock& clock)
        : m_clock(&clock)
    {
    }
    virtual ~TableBase() { m_clock->forget(this); }
    TableBase(const TableBase&) = delete;
    TableBase& operator=(const TableBase&) = delete;

    [[nodiscard]] virtual qsizetype size() const = 0;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// Null where there is none.
    [[nodiscard]] virtual const TableRecord* find(QByteArrayView key) const = 0;
    virtual void visitRecords(const std::function<void(const TableRecord&)>& visit) const = 0;

    void addObserver(TableObserver* observer);
    void removeObserver(TableObserver* observer);
    [[nodiscard]] bool isObserved() const;
    /// Announces what has changed since the last call. Records that came and went in between are never seen.
    virtual void flush();
    /// For who is told by several tables and acts on it later: removed records live on until all who hold the
    /// table have released it.
    void hold() { ++m_holds; }
    void release();

protected:
    using OwnedRecord = std::unique_ptr<TableRecord, void (*)(TableRecord*)>;

    void noteAdded(TableRecord& record);
    void noteChanged(TableRecord& record)
    {
        if (record.tableMark != TableRecord::Mark::Clean)
            return;
        record.tableMark = TableRecord::Mark::Changed;
        m_changed.push_back(&record);
        markDirty();
    }
    /// Of a record that nobody finds any more.
    void retire(OwnedRecord record);
    void tellGone();
    [[nodiscard]] bool isEnding() const { return m_clock->isEnding(); }

private:
    void markDirty()
    {
        if (!m_dirty) {
            m_dirty = true;
            m_clock->schedule(this);
        }
    }
    void tell(const std::function<void(TableObserver&)>& tell);

    FlushClock* m_clock;
    std::vector<TableRecord*> m_added; ///< may point to retired ones, which live until these are told
    std::vector<TableRecord*> m_changed;
    std::vector<OwnedRecord> m_retired;
    std::vector<OwnedRecord> m_held; ///< announced
    int m_holds = 0;
    std::vector<TableObserver*> m_observers;
    int m_telling = 0; ///< observers are told, and keep their places
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
/// TableRecord and has a member `QByteArray key`, or functions key() and setKey(). Records lie in
/// RecordMemory, so that a RecordRef can point to them. Lookups see changes at once; observers see them at
/// the next flush.
template <class Record>
class Table : public TableBase {
public:
    using TableBase::TableBase;
    ~Table() override
    {
        tellGone();
        if (!isEnding() || m_records.size() < limits::recordsLeft)
            m_records.forEach([](Record& record) { RecordMemory<Record>::end(&record); });
    }

    [[nodiscard]] const Record* find(QByteArrayView key) const final { return m_records.find(key); }

    /// The record to write into; null if there is none. Marks it as changed.
    Record* edit(QByteArrayView key)
    {
        Record* record = m_records.find(key);
        if (record != nullptr)
            markChanged(*record);
        return record;
    }
    /// For a record of this table that is written into.
    void markChanged(Record& record) { noteChanged(record); }

    /// The record to write into, made where it does not exist. Marks it as added or changed.
    Record& upsert(QByteArrayView key)
    {
        if (Record* record = edit(key))
            return *record;
        Record* record = RecordMemory<Record>::make();
        setKey(*record, key);
        Q_ASSERT(recordKey(*record) == key); // one that was cut would never be found again
        noteAdded(*record);
        m_records.insert(record);
        return *record;
    }

    bool remove(QByteArrayView key)
    {
        Record* record = m_records.take(key);
        if (record == nullptr)
            return false;
        retire(owned(record));
        return true;
    }

    void clear()
    {
        m_records.forEach([this](Record& record) { retire(owned(&record)); });
        m_records.clear();
    }

    [[nodiscard]] qsizetype size() const final { return qsizetype(m_records.size()); }

    template <class Visitor>
    void forEach(Visitor visit) const
    {
        m_records.forEach([&visit](Record& record) { visit(static_cast<const Record&>(record)); });
    }
    void visitRecords(const std::function<void(const TableRecord&)>& visit) const final { forEach(visit); }

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

private:
    static OwnedRecord owned(Record* record)
    {
        return {
            record, [](TableRecord* retired) { RecordMemory<Record>::end(static_cast<Record*>(retired)); }};
    }
    static void setKey(Record& record, QByteArrayView key)
    {
        if constexpr (requires { record.setKey(key); })
            record.setKey(key);
        else
            record.key = key.toByteArray();
    }

    PointerSet<Record, RecordKey, RecordRef<Record>> m_records; ///< owns them
};

} // namespace wirechief
