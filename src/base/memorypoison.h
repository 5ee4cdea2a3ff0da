// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

// Memory that we hand out ourselves is not freed when nobody may read it any more. The address sanitizer is
// told, so that it finds a use after free there as in the heap. g++ and clang say in different ways that it
// is there.
#if defined(__SANITIZE_ADDRESS__)
#define WIRECHIEF_POISONS_MEMORY
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WIRECHIEF_POISONS_MEMORY
#endif
#endif

#ifdef WIRECHIEF_POISONS_MEMORY
#include <sanitizer/asan_interface.h>
#endif

namespace wirechief {

/// From now on reading or writing there is an error that the address sanitizer reports. Without it: nothing.
inline void poisonMemory([[maybe_unused]] const void* memory, [[maybe_unused]] size_t bytes)
{
#ifdef WIRECHIEF_POISONS_MEMORY
    __asan_poison_memory_region(memory, bytes);
#endif
}

/// Ends poisonMemory().
inline void unpoisonMemory([[maybe_unused]] const void* memory, [[maybe_unused]] size_t bytes)
{
#ifdef WIRECHIEF_POISONS_MEMORY
    __asan_unpoison_memory_region(memory, bytes);
#endif
}

} // namespace wirechief
