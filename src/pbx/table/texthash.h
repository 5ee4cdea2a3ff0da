// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHashSeed>

#include <cstring>

namespace wirechief {

/// Equality as operator== tells it, which is a call into a library for each two texts.
[[nodiscard]] inline bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && (a.isEmpty() || std::memcmp(a.data(), b.data(), size_t(a.size())) == 0);
}

/// A hash of short texts from the wire, seeded so that a server cannot choose texts that collide. Takes a few
/// nanoseconds for an id, where qHash() takes some ten.
[[nodiscard]] inline size_t textHash(QByteArrayView text)
{
    static const quint64 seed = QHashSeed::globalSeed() | 1;
    constexpr quint64 factor = 0x9e3779b97f4a7c15;
    const auto mixed = [](quint64 hash, quint64 word) {
        hash = (hash ^ word) * factor;
        return hash ^ hash >> 29;
    };
    quint64 hash = seed ^ quint64(text.size()) * factor;
    const char* bytes = text.data();
    qsizetype left = text.size();
    for (; left >= 8; left -= 8, bytes += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes, sizeof word);
        hash = mixed(hash, word);
    }
    if (left > 0) {
        quint64 word = 0;
        std::memcpy(&word, bytes, size_t(left));
        hash = mixed(hash, word);
    }
    return mixed(hash, seed);
}

} // namespace wirechief
