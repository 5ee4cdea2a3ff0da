// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texthash.h"

#include <algorithm>
#include <vector>

namespace wirechief {

/// Pointers to records that are found by a text inside them: `Key` makes the text of a record. Does not own
/// them. Takes 7 to 13 bytes a record where `Pointer` is a RecordRef, 12 to 24 where it is a pointer; a node
/// of a standard container takes 50 and a copy of the text.
template <class Record, class Key, class Pointer = Record*>
class PointerSet {
public:
    [[nodiscard]] Record* find(QByteArrayView key) const
    {
        if (m_size == 0)
            return nullptr;
        const size_t slot = slotOf(key, textHash(key));
        return m_slots[slot];
    }
    /// Its key must not be in the set.
    void insert(Record* record)
    {
        if ((m_size + 1) * 4 > m_slots.size() * 3)
            resize(m_slots.empty() ? 16 : m_slots.size() * 2);
        place(record);
        ++m_size;
    }
    /// Takes out the record of this key; null where there is none. The memory of many records is given back
    /// when few are left.
    Record* take(QByteArrayView key)
    {
        if (m_size == 0)
            return nullptr;
        const size_t slot = slotOf(key, textHash(key));
        Record* record = m_slots[slot];
        if (record == nullptr)
            return nullptr;
        closeGap(slot);
        --m_size;
        if (m_slots.size() > 1024 && m_size * 8 < m_slots.size())
            resize(m_slots.size() / 2);
        return record;
    }
    void clear()
    {
        m_slots = {};
        m_tags = {};
        m_size = 0;
    }
    [[nodiscard]] size_t size() const { return m_size; }

    /// The set must not change meanwhile.
    template <class Visitor>
    void forEach(Visitor visit) const
    {
        for (const Pointer& record : m_slots) {
            if (record != nullptr)
                visit(*record);
        }
    }

    /// Visits what is in `count` slots from `from` on, and says where to go on; 0: that was the last of them.
    /// Between two calls the set may change; then some may be visited twice or not.
    template <class Visitor>
    [[nodiscard]] size_t forEachFrom(size_t from, size_t count, Visitor visit) const
    {
        const size_t end = std::min(from + count, m_slots.size());
        for (size_t slot = from; slot < end; ++slot) {
            if (m_slots[slot] != nullptr)
                visit(*m_slots[slot]);
        }
        return end < m_slots.size() ? end : 0;
    }

private:
    static quint8 tagOf(size_t hash) { return quint8(hash >> 56); }
    [[nodiscard]] size_t mask() const { return m_slots.size() - 1; }

    /// Where the record of this key is, or the free slot where it belongs. The tags spare us the look into
    /// most records that are not meant, which is what costs.
    [[nodiscard]] size_t slotOf(QByteArrayView key, size_t hash) const
    {
        size_t slot = hash & mask();
        while (m_slots[slot] != nullptr
            && (m_tags[slot] != tagOf(hash) || !sameBytes(Key()(*m_slots[slot]), key)))
            slot = (slot + 1) & mask();
        return slot;
    }
    void place(Record* record)
    {
        const size_t hash = textHash(Key()(*record));
        size_t slot = hash & mask();
        while (m_slots[slot] != nullptr)
            slot = (slot + 1) & mask();
        m_slots[slot] = record;
        m_tags[slot] = tagOf(hash);
    }
    /// Moves those back that stand behind this slot only because it was taken.
    void closeGap(size_t gap)
    {
        for (size_t slot = (gap + 1) & mask(); m_slots[slot] != nullptr; slot = (slot + 1) & mask()) {
            const size_t home = textHash(Key()(*m_slots[slot])) & mask();
            if (((slot - home) & mask()) < ((slot - gap) & mask()))
                continue;
            m_slots[gap] = m_slots[slot];
            m_tags[gap] = m_tags[slot];
            gap = slot;
        }
        m_slots[gap] = nullptr;
    }
    void resize(size_t count)
    {
        const std::vector<Pointer> before = std::exchange(m_slots, std::vector<Pointer>(count));
        m_tags.assign(count, 0);
        m_tags.shrink_to_fit();
        for (const Pointer& record : before) {
            if (record != nullptr)
                place(record);
        }
    }

    std::vector<Pointer> m_slots; ///< a power of two, at most three quarters full
    std::vector<quint8> m_tags;
    size_t m_size = 0;
};

} // namespace wirechief
