// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>
#include <span>

#if defined(__SSE2__) || defined(_M_X64)
#define WIRECHIEF_SSE2
#include <emmintrin.h>
#endif

namespace wirechief {

/// Whether the 32 bytes at `data` and at `pattern` are equal but for those whose bit is in `ignored`, the
/// first byte lowest. All must be readable.
inline bool beginsAs(const char* data, const char* pattern, quint32 ignored)
{
#ifdef WIRECHIEF_SSE2
    const auto load
        = [](const char* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); };
    const __m128i low = _mm_cmpeq_epi8(load(data), load(pattern));
    const __m128i high = _mm_cmpeq_epi8(load(data + 16), load(pattern + 16));
    const quint32 same
        = static_cast<quint32>(_mm_movemask_epi8(low)) | static_cast<quint32>(_mm_movemask_epi8(high)) << 16;
    return (same | ignored) == 0xffffffff;
#else
    return std::memcmp(data, pattern, static_cast<size_t>(std::countr_zero(ignored))) == 0;
#endif
}

/// Writes where the line feeds are among the `size` bytes at `data`, at most 65 535, and returns how many
/// there are. Reads up to 63 bytes more; `offsets` has room for `size` entries and lineScanSlack more.
using LineScan = qsizetype (*)(const char* data, qsizetype size, quint16* offsets);
inline constexpr qsizetype lineScanSlack = 4;

/// The ways that this machine knows, the fastest first.
[[nodiscard]] std::span<const LineScan> lineScans();

} // namespace wirechief
