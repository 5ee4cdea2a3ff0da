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
/// message of a flood: looks at 64 places at once, for the word's first and last byte.
inline bool containsBytes(QByteArrayView text, QByteArrayView needle)
{
    const qsizetype places = text.size() - needle.size() + 1;
#ifdef WIRECHIEF_SSE2
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const auto load
        = [](const char* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); };
    const auto candidates = [&](const char* from) {
        return _mm_and_si128(
            _mm_cmpeq_epi8(load(from), first), _mm_cmpeq_epi8(load(from + needle.size() - 1), last));
    };
    for (qsizetype at = 0; places >= 16 && at < places;) {
        const char* from = text.data() + at;
        if (at + 64 <= places) {
            const __m128i any = _mm_or_si128(_mm_or_si128(candidates(from), candidates(from + 16)),
                _mm_or_si128(candidates(from + 32), candidates(from + 48)));
            if (_mm_movemask_epi8(any) == 0) {
                at += 64;
                continue;
            }
        }
        from = text.data() + std::min(at, places - 16); // the last places may be looked at twice
        for (auto bits = static_cast<quint32>(_mm_movemask_epi8(candidates(from))); bits != 0;
             bits &= bits - 1) {
            if (std::memcmp(from + std::countr_zero(bits), needle.data(), size_t(needle.size())) == 0)
                return true;
        }
        at += 16;
    }
    if (places >= 16)
        return false;
#endif
    return places > 0 && std::search(text.begin(), text.end(), needle.begin(), needle.end()) != text.end();
}

} // namespace wirechief
