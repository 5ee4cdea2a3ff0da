// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textmemory.h"

#include "slabs.h"

#include <deque>

namespace wirechief {

namespace {

/// Longer blocks are rare, and in them what the heap takes counts for less.
constexpr size_t longestInSlabs = 256;

/// Those for blocks of so many bytes. Never destroyed, as the numbers of slabs are not.
Slabs& slabsFor(size_t bytes)
{
    static auto* const bySize = [] {
        auto* const all = new std::deque<Slabs>;
        for (size_t size = textPlace(1); size <= longestInSlabs; size = textPlace(size + 1))
            all->emplace_back(size);
        return all;
    }();
    return (*bySize)[textPlace(bytes) / textPlace(1) - 1];
}

} // namespace

char* allocateText(size_t bytes)
{
    return bytes > longestInSlabs ? new char[bytes] : static_cast<char*>(slabsFor(bytes).take());
}

void freeText(char* text, size_t bytes)
{
    if (bytes > longestInSlabs)
        delete[] text;
    else
        slabsFor(bytes).giveBack(text);
}

} // namespace wirechief
