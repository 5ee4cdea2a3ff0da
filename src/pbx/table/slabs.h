// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace wirechief {

/// Memory for many things of one size, without the words that the heap spends on each: slabs of 16 KiB, each
/// with places for as many as fit in. What lies in a place has a number of four bytes beside its address: the
/// number of its slab, and how far from the beginning of it. Slabs lie at multiples of their size, so the
/// address without its low bits is that of the slab, and each is made of the other by some shifts.
///
/// A slab whose places are all free is given back, but for one. For the one thread that the program's state
/// lives in. See docs/decisions/0025-records-in-slabs.md.
class Slabs {
public:
    /// Of places of so many bytes, a multiple of 8.
    explicit Slabs(size_t placeBytes);
    /// Places that are not free yet stay for ever.
    ~Slabs();
    Slabs(const Slabs&) = delete;
    Slabs& operator=(const Slabs&) = delete;

    /// A free place; throws std::bad_alloc.
    [[nodiscard]] void* take();
    /// The place is free again. The address sanitizer reports whoever uses it then.
    void giveBack(void* place);

    /// 0 for null.
    [[nodiscard]] static quint32 numberOf(const void* place)
    {
        if (place == nullptr)
            return 0;
        const auto offset = quint32(reinterpret_cast<std::uintptr_t>(place) % slabBytes);
        return slabOf(place)->number << unitBits | offset / unit;
    }
    /// Null for 0.
    [[nodiscard]] static void* at(quint32 number)
    {
        return s_slabs[number >> unitBits] + number % (1U << unitBits) * unit;
    }

    /// How many slabs these have; for tests.
    [[nodiscard]] size_t slabCount() const { return m_slabCount; }
    /// How many fit into one.
    [[nodiscard]] quint32 slabPlaces() const { return m_slabPlaces; }

private:
    /// Head of a slab. Offsets are bytes from it.
    struct Slab {
        quint32 number = 0; ///< from 1
        quint32 used = 0; ///< places
        quint32 fresh = 0; ///< offset of those that were never taken
        quint32 firstFree
            = 0; ///< offset of the others that are free; each begins with that of the next. 0: none
    };
    static constexpr size_t slabBytes = size_t(16) * 1024;
    static constexpr size_t usedBytes
        = slabBytes - 16; ///< so much less that the heap puts slabs side by side
    static constexpr quint32 unit = 8; ///< of numbers, in bytes
    static constexpr quint32 unitBits = 11;
    static_assert(slabBytes == size_t(unit) << unitBits);

    [[nodiscard]] static Slab* slabOf(const void* place)
    {
        char* const address = static_cast<char*>(const_cast<void*>(place));
        return reinterpret_cast<Slab*>(address - reinterpret_cast<std::uintptr_t>(address) % slabBytes);
    }
    [[nodiscard]] Slab* newSlab();
    void endSlab(Slab* slab);

    quint32 m_placeBytes;
    quint32 m_slabPlaces;
    size_t m_slabCount = 0;
    std::vector<Slab*> m_withRoom; ///< those that are not full

    static char* const s_noSlab;
    static char* const* s_slabs; ///< of all that there are, by number; number 0 is none
};

} // namespace wirechief
