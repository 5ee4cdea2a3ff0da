// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linescan.h"

#include <array>

#if defined(WIRECHIEF_SSE2) && defined(__GNUC__)
#define WIRECHIEF_AVX2
#include <immintrin.h>
#endif

namespace wirechief {

namespace {

qsizetype scanBytes(const char* data, qsizetype size, quint16* offsets)
{
    quint16* out = offsets;
    for (qsizetype i = 0; i < size; ++i) {
        if (data[i] == '\n')
            *out++ = static_cast<quint16>(i);
    }
    return out - offsets;
}

#ifdef WIRECHIEF_SSE2
/// Only those before the end.
constexpr quint64 cutBehind(quint64 feeds, qsizetype rest)
{
    return rest < 64 ? feeds & ((quint64(1) << rest) - 1) : feeds;
}

qsizetype scanSse2(const char* data, qsizetype size, quint16* offsets)
{
    quint16* out = offsets;
    const __m128i feed = _mm_set1_epi8('\n');
    const auto feedsAt = [feed](const char* from) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
        return static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, feed))));
    };
    for (qsizetype block = 0; block < size; block += 64) {
        const char* const from = data + block;
        quint64 feeds
            = feedsAt(from) | feedsAt(from + 16) << 16 | feedsAt(from + 32) << 32 | feedsAt(from + 48) << 48;
        for (feeds = cutBehind(feeds, size - block); feeds != 0; feeds &= feeds - 1)
            *out++ = static_cast<quint16>(block + std::countr_zero(feeds));
    }
    return out - offsets;
}
#endif

#ifdef WIRECHIEF_AVX2
__attribute__((target("avx2,bmi,popcnt"))) qsizetype scanAvx2(
    const char* data, qsizetype size, quint16* offsets)
{
    quint16* out = offsets;
    const __m256i feed = _mm256_set1_epi8('\n');
    for (qsizetype block = 0; block < size; block += 64) {
        const auto* const from = reinterpret_cast<const __m256i*>(data + block);
        const __m256i low = _mm256_cmpeq_epi8(_mm256_loadu_si256(from), feed);
        const __m256i high = _mm256_cmpeq_epi8(_mm256_loadu_si256(from + 1), feed);
        quint64 feeds = static_cast<quint32>(_mm256_movemask_epi8(low));
        feeds |= static_cast<quint64>(static_cast<quint32>(_mm256_movemask_epi8(high))) << 32;
        if (size - block < 64) [[unlikely]]
            feeds &= (quint64(1) << (size - block)) - 1;
        // Four are written whatever there are: how many is hard to predict, and costs more than writing.
        quint16* const next = out + std::popcount(feeds);
#pragma GCC unroll 4
        for (int i = 0; i < lineScanSlack; ++i, feeds &= feeds - 1)
            out[i] = static_cast<quint16>(block + std::countr_zero(feeds));
        for (out += lineScanSlack; feeds != 0; feeds &= feeds - 1)
            *out++ = static_cast<quint16>(block + std::countr_zero(feeds));
        out = next;
    }
    return out - offsets;
}
#endif

} // namespace

std::span<const LineScan> lineScans()
{
    static constexpr std::array scans{
#ifdef WIRECHIEF_AVX2
        &scanAvx2,
#endif
#ifdef WIRECHIEF_SSE2
        &scanSse2,
#endif
        &scanBytes};
#ifdef WIRECHIEF_AVX2
    static const bool hasAvx2
        = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    return std::span(scans).subspan(hasAvx2 ? 0 : 1);
#else
    return scans;
#endif
}

} // namespace wirechief
