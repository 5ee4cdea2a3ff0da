// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slabs.h"

#include "base/memorypoison.h"

#include <cstdlib>
#include <new>
#include <utility>

namespace wirechief {

namespace {

struct SlabNumbers {
    std::vector<char*> slabs{nullptr};
    std::vector<quint32> free;
};

/// Never destroyed: a static object may still have a record when the program ends.
SlabNumbers& slabNumbers()
{
    static auto* const instance = new SlabNumbers;
    return *instance;
}

/// Not by operator new, which makes the size a multiple of the alignment: with the heap's own words each slab
/// would take twice its room.
void* alignedMemory(size_t alignment, size_t bytes)
{
#ifdef Q_OS_UNIX
    void* memory = nullptr;
    if (::posix_memalign(&memory, alignment, bytes) != 0)
        throw std::bad_alloc();
    return memory;
#else
    return ::operator new(bytes, std::align_val_t(alignment));
#endif
}

void freeAligned(void* memory, [[maybe_unused]] size_t alignment)
{
#ifdef Q_OS_UNIX
    std::free(memory);
#else
    ::operator delete(memory, std::align_val_t(alignment));
#endif
}

} // namespace

constinit char* const Slabs::s_noSlab = nullptr;
constinit char* const* Slabs::s_slabs = &s_noSlab;

Slabs::Slabs(size_t placeBytes)
    : m_placeBytes(quint32(placeBytes))
    , m_slabPlaces(quint32((usedBytes - sizeof(Slab)) / placeBytes))
{
    static_assert(sizeof(Slab) % unit == 0);
    Q_ASSERT(placeBytes % unit == 0 && m_slabPlaces > 0);
}

Slabs::~Slabs()
{
    for (Slab* slab : std::exchange(m_withRoom, {})) {
        if (slab->used == 0)
            endSlab(slab);
    }
}

void* Slabs::take()
{
    if (m_withRoom.empty())
        m_withRoom.push_back(newSlab());
    Slab* slab = m_withRoom.back();
    const quint32 offset = slab->firstFree != 0 ? slab->firstFree : slab->fresh;
    char* place = reinterpret_cast<char*>(slab) + offset;
    unpoisonMemory(place, m_placeBytes);
    if (slab->firstFree != 0)
        slab->firstFree = *reinterpret_cast<const quint32*>(place);
    else
        slab->fresh += m_placeBytes;
    if (++slab->used == m_slabPlaces)
        m_withRoom.pop_back();
    return place;
}

void Slabs::giveBack(void* place)
{
    Slab* slab = slabOf(place);
    if (slab->used == m_slabPlaces)
        m_withRoom.push_back(slab);
    new (place) quint32(slab->firstFree);
    slab->firstFree = quint32(reinterpret_cast<std::uintptr_t>(place) % slabBytes);
    poisonMemory(place, m_placeBytes);
    if (--slab->used == 0 && m_withRoom.size() > 1)
        endSlab(slab);
}

Slabs::Slab* Slabs::newSlab()
{
    auto* slab = new (alignedMemory(slabBytes, usedBytes)) Slab;
    slab->fresh = sizeof(Slab);
    SlabNumbers& numbers = slabNumbers();
    if (numbers.free.empty()) {
        numbers.free.push_back(quint32(numbers.slabs.size()));
        numbers.slabs.push_back(nullptr);
        s_slabs = numbers.slabs.data();
    }
    slab->number = numbers.free.back();
    numbers.free.pop_back();
    numbers.slabs[slab->number] = reinterpret_cast<char*>(slab);
    poisonMemory(slab + 1, usedBytes - sizeof(Slab));
    ++m_slabCount;
    return slab;
}

void Slabs::endSlab(Slab* slab)
{
    std::erase(m_withRoom, slab);
    SlabNumbers& numbers = slabNumbers();
    numbers.slabs[slab->number] = nullptr;
    numbers.free.push_back(slab->number);
    unpoisonMemory(slab, usedBytes);
    freeAligned(slab, slabBytes);
    --m_slabCount;
}

} // namespace wirechief
