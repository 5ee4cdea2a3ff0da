// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/memorypoison.h"

namespace wirechief {

/// Whether the address sanitizer is part of this program.
#ifdef WIRECHIEF_POISONS_MEMORY
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

/// Whether the address sanitizer would report a use of this byte; without it false.
[[nodiscard]] inline bool isPoisoned([[maybe_unused]] const void* memory)
{
#ifdef WIRECHIEF_POISONS_MEMORY
    return __asan_address_is_poisoned(memory) != 0;
#else
    return false;
#endif
}

} // namespace wirechief
