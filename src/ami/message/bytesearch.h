// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linescan.h"

#include <QByteArrayView>

#include <algorithm>
#include <bit>
#include <cstring>

namespace wirechief {

/// Whether `needle`, at least two bytes, occurs in `text`. For short words that hardly ever occur, in every
/// message of a flood: looks at sixteen places at once, for the word's first and last byte.
inline bool containsBytes(QByteArrayView text, QByteArrayView needle)
{
    const qsizetype places = text.size() - needle.size() + 1;
    qsizetype at = 0;
#ifdef WIRECHIEF_SSE2
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const auto load
        = [](const char* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); };
    for (; at + 16 <= places; at += 16) {
        const char* const from = text.data() + at;
        const __m128i both = _mm_and_si128(
            _mm_cmpeq_epi8(load(from), first), _mm_cmpeq_epi8(load(from + needle.size() - 1), last));
        for (auto bits = static_cast<quint32>(_mm_movemask_epi8(both)); bits != 0; bits &= bits - 1) {
            if (std::memcmp(from + std::countr_zero(bits), needle.data(), size_t(needle.size())) == 0)
                return true;
        }
    }
#endif
    const QByteArrayView rest = text.sliced(std::min(at, text.size()));
    return std::search(rest.begin(), rest.end(), needle.begin(), needle.end()) != rest.end();
}

} // namespace wirechief
