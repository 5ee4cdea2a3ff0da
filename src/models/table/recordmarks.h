// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <cstdint>
#include <vector>

namespace wirechief {

/// Remembers a mark for some addresses. One look-up per row of a table must cost next to nothing, so it is an
/// open table that stays in the processor's cache and never touches the records themselves.
class RecordMarks {
public:
    enum class Mark : quint8 { None, Changed, Leaving, Seen };

    /// Forgets everything and makes room for `count` addresses.
    void reset(size_t count)
    {
        m_slots.assign(std::bit_ceil(count * 2 + 1), Slot{});
        m_count = count;
    }

    void insert(const void* address, Mark mark)
    {
        Slot& slot = m_slots[find(address)];
        slot.address = address;
        slot.mark = mark;
    }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] Mark mark(const void* address) const
    {
        return m_count == 0 ? Mark::None : m_slots[find(address)].mark;
    }

    void set(const void* address, Mark mark) { m_slots[find(address)].mark = mark; }

private:
    struct Slot {
        const void* address = nullptr;
        Mark mark = Mark::None;
    };

    [[nodiscard]] size_t find(const void* address) const
    {
        const size_t mask = m_slots.size() - 1;
        // Addresses differ in the middle bits; the factor (2^64 / golden ratio) spreads them over the high
        // ones.
        const quint64 mixed = quint64(reinterpret_cast<std::uintptr_t>(address) >> 4) * 0x9E3779B97F4A7C15ULL;
        size_t at = size_t(mixed >> 32) & mask;
        while (m_slots[at].address != nullptr && m_slots[at].address != address)
            at = (at + 1) & mask;
        return at;
    }

    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

} // namespace wirechief
