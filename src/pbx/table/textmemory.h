// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace wirechief {

/// Memory for blocks of short texts, of which there are hundreds of thousands: in Slabs for each size, for
/// the heap takes eight bytes more for each and rounds up to sixteen. Longer ones are from the heap. For the
/// one thread that the program's state lives in.
[[nodiscard]] char* allocateText(size_t bytes);
/// Of the same size as it was asked for.
void freeText(char* text, size_t bytes);

/// The bytes to ask for where one needs so many: no more memory is taken, and none of it is wasted.
[[nodiscard]] constexpr size_t textPlace(size_t bytes)
{
    return (bytes + 7) / 8 * 8;
}

} // namespace wirechief
