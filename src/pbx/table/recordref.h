// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "slabs.h"

#include <cstddef>
#include <new>
#include <type_traits>

namespace wirechief {

/// The memory of all records of one type, so that a RecordRef can point to them.
template <class Record>
class RecordMemory {
public:
    [[nodiscard]] static Record* make() { return new (slabs().take()) Record(); }
    /// Ends a record that make() made.
    static void end(Record* record)
    {
        record->~Record();
        slabs().giveBack(record);
    }

private:
    static_assert(alignof(Record) <= 8);

    /// Never destroyed, as the numbers of slabs are not.
    static Slabs& slabs()
    {
        static auto* const instance = new Slabs((sizeof(Record) + 7) / 8 * 8);
        return *instance;
    }
};

/// A pointer to a record of a table in four bytes, where a pointer has eight. To be used as a pointer, and
/// no safer than one. `R` may be const, and need not be complete.
template <class R>
class RecordRef {
public:
    RecordRef() = default;
    RecordRef(std::nullptr_t) { }
    /// Of a record that lives in a table, or null.
    RecordRef(R* record)
        : m_number(Slabs::numberOf(record))
    {
    }
    template <class Other>
    requires std::is_convertible_v<Other*, R*> RecordRef(const RecordRef<Other>& other)
        : m_number(other.m_number)
    {
    }
    operator R*() const { return static_cast<R*>(Slabs::at(m_number)); }
    R* operator->() const { return *this; }
    R& operator*() const { return *static_cast<R*>(*this); }

    template <class Other>
    bool operator==(const RecordRef<Other>& other) const
    {
        return m_number == other.m_number;
    }
    template <class Other>
    bool operator==(Other* record) const
    {
        return static_cast<R*>(*this) == record;
    }
    bool operator==(std::nullptr_t) const { return m_number == 0; }

private:
    template <class Other>
    friend class RecordRef;

    quint32 m_number = 0; ///< of Slabs; 0: null
};

} // namespace wirechief
