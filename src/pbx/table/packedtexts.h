// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texthash.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace wirechief {

/// New texts of some of `N` fields. The bytes must live until they are taken over.
template <size_t N>
class TextChanges {
public:
    void set(size_t field, QByteArrayView text)
    {
        m_texts[field] = text;
        m_set |= 1U << field;
    }
    [[nodiscard]] bool isSet(size_t field) const { return (m_set >> field & 1) != 0; }
    [[nodiscard]] QByteArrayView text(size_t field) const { return m_texts[field]; }

private:
    static_assert(N <= 32);
    std::array<QByteArrayView, N> m_texts;
    quint32 m_set = 0; ///< a bit for each field
};

/// `N` short texts in one block of memory, where each would be a block of its own. Each is cut at
/// `maximum` bytes. What changes is written where it was as long as it fits: texts that change with each
/// event stand last.
template <size_t N>
class PackedTexts {
public:
    static constexpr qsizetype maximum = 0xffff / N;

    PackedTexts() = default;
    PackedTexts(const PackedTexts& other) { *this = other; }
    PackedTexts(PackedTexts&&) noexcept = default;
    PackedTexts& operator=(PackedTexts&&) noexcept = default;
    ~PackedTexts() = default;
    PackedTexts& operator=(const PackedTexts& other)
    {
        if (this == &other)
            return *this;
        m_block.reset();
        if (other.m_block) {
            m_block = makeBlock(other.end(N - 1));
            std::memcpy(ends(), other.ends(), endsBytes + other.end(N - 1));
        }
        return *this;
    }

    [[nodiscard]] QByteArrayView at(size_t field) const
    {
        if (!m_block)
            return {};
        return {texts() + begin(field), qsizetype(end(field) - begin(field))};
    }

    /// Whether anything is another than before.
    bool apply(const TextChanges<N>& changes)
    {
        size_t first = 0;
        while (first < N && (!changes.isSet(first) || sameBytes(at(first), cut(changes.text(first)))))
            ++first;
        if (first == N)
            return false;
        rewrite(changes, first);
        return true;
    }
    bool set(size_t field, QByteArrayView text)
    {
        TextChanges<N> changes;
        changes.set(field, text);
        return apply(changes);
    }

private:
    using Block = std::unique_ptr<char[]>;
    static constexpr size_t endsBytes = N * sizeof(quint16);
    static constexpr size_t headBytes = sizeof(quint16) + endsBytes;
    static constexpr size_t slack = 64; ///< a block that is more than twice too large, and by so much, goes

    static quint16 numberAt(const char* place)
    {
        quint16 number = 0;
        std::memcpy(&number, place, sizeof number);
        return number;
    }
    static void setNumber(char* place, size_t value)
    {
        const auto number = quint16(value);
        std::memcpy(place, &number, sizeof number);
    }
    [[nodiscard]] size_t room() const { return m_block ? numberAt(m_block.get()) : 0; }
    [[nodiscard]] char* ends() const { return m_block.get() + sizeof(quint16); }
    [[nodiscard]] char* texts() const { return m_block.get() + headBytes; }
    [[nodiscard]] size_t end(size_t field) const { return numberAt(ends() + field * sizeof(quint16)); }
    [[nodiscard]] size_t begin(size_t field) const { return field == 0 || !m_block ? 0 : end(field - 1); }
    static QByteArrayView cut(QByteArrayView text) { return text.first(std::min(text.size(), maximum)); }

    /// For so many bytes of text, and what an allocator has left in such a block anyway.
    static Block makeBlock(size_t bytes)
    {
        constexpr size_t grain = 16;
        constexpr size_t ownWord = sizeof(size_t);
        const size_t size = (headBytes + bytes + ownWord + grain - 1) / grain * grain - ownWord;
        auto block = std::make_unique_for_overwrite<char[]>(size);
        setNumber(block.get(), std::min<size_t>(size - headBytes, 0xffff));
        return block;
    }

    /// Before `first` nothing changes.
    void rewrite(const TextChanges<N>& changes, size_t first)
    {
        if (!m_block)
            first = 0; // where they end is to be written of all
        std::array<QByteArrayView, N> parts;
        const size_t kept = begin(first);
        size_t bytes = kept;
        for (size_t field = first; field < N; ++field) {
            parts[field] = changes.isSet(field) ? cut(changes.text(field)) : at(field);
            bytes += size_t(parts[field].size());
        }
        if (bytes == 0) {
            m_block.reset();
            return;
        }
        // Parts may lie in the block, in each other's way.
        char scratch[512];
        const bool isWorthIt = room() <= 2 * bytes + slack;
        if (bytes <= room() && isWorthIt && bytes - kept <= sizeof scratch) {
            join(parts, first, kept, ends(), scratch);
            std::memcpy(texts() + kept, scratch, bytes - kept);
            return;
        }
        Block block = makeBlock(bytes);
        char* const head = block.get() + sizeof(quint16);
        if (m_block)
            std::memcpy(head, ends(), endsBytes + kept);
        join(parts, first, kept, head, block.get() + headBytes + kept);
        m_block = std::move(block);
    }

    /// Writes the parts from `first` on to `out`, and where they end; the one before them ends at `end`.
    static void join(
        const std::array<QByteArrayView, N>& parts, size_t first, size_t end, char* ends, char* out)
    {
        for (size_t field = first; field < N; ++field) {
            const auto size = size_t(parts[field].size());
            if (size > 0)
                std::memcpy(out, parts[field].data(), size);
            out += size;
            end += size;
            setNumber(ends + field * sizeof(quint16), end);
        }
    }

    Block m_block; ///< bytes that there is room for, where each text ends, then the texts
};

} // namespace wirechief
