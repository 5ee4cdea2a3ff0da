// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#if defined(__SSE2__) || defined(_M_X64)
#define WIRECHIEF_SSE2
#include <emmintrin.h>
#endif

namespace wirechief {

/// What a block of bytes looks like, one bit a byte, the first byte lowest.
struct LineStart {
    quint32 lineFeeds = 0;
    quint32 matches = 0; ///< bytes that are equal to those of the pattern
};

/// Looks at the 32 bytes at `data`, side by side with the 32 bytes at `pattern`. All must be readable.
inline LineStart scanLineStart(const char* data, const char* pattern)
{
    LineStart found;
#ifdef WIRECHIEF_SSE2
    const auto load
        = [](const char* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); };
    const auto bits = [](__m128i low, __m128i high) {
        return static_cast<quint32>(_mm_movemask_epi8(low))
            | static_cast<quint32>(_mm_movemask_epi8(high)) << 16;
    };
    const __m128i feed = _mm_set1_epi8('\n');
    const __m128i low = load(data);
    const __m128i high = load(data + 16);
    found.lineFeeds = bits(_mm_cmpeq_epi8(low, feed), _mm_cmpeq_epi8(high, feed));
    found.matches = bits(_mm_cmpeq_epi8(low, load(pattern)), _mm_cmpeq_epi8(high, load(pattern + 16)));
#else
    for (quint32 i = 0; i < 32; ++i) {
        found.lineFeeds |= quint32(data[i] == '\n') << i;
        found.matches |= quint32(data[i] == pattern[i]) << i;
    }
#endif
    return found;
}

/// Line feeds and carriage returns among the 64 bytes at `data`. All must be readable.
struct LineEnds {
    quint64 feeds = 0;
    quint64 returns = 0;
};

inline LineEnds scanLineEnds(const char* data)
{
    LineEnds found;
#ifdef WIRECHIEF_SSE2
    const __m128i feed = _mm_set1_epi8('\n');
    const __m128i carriage = _mm_set1_epi8('\r');
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + 16 * part));
        const auto bits = [part](__m128i equal) {
            return static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(equal))) << (16 * part);
        };
        found.feeds |= bits(_mm_cmpeq_epi8(bytes, feed));
        found.returns |= bits(_mm_cmpeq_epi8(bytes, carriage));
    }
#else
    for (quint32 i = 0; i < 64; ++i) {
        found.feeds |= quint64(data[i] == '\n') << i;
        found.returns |= quint64(data[i] == '\r') << i;
    }
#endif
    return found;
}

} // namespace wirechief
