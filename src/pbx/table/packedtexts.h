// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texthash.h"
#include "textmemory.h"

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
            copyFirst(N, other, m_block.get());
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
    // A block: for how many bytes of text there is room (two bytes), where each text ends, then the texts.
    // Ends take a byte each where the room is narrow, else two.
    static constexpr size_t narrowRoom = 255;
    static constexpr size_t wideRoom = 0xffff;
    static size_t headBytes(size_t room) { return sizeof(quint16) + (room <= narrowRoom ? N : 2 * N); }
    /// Gives a block back; it says its size itself.
    struct FreeBlock {
        void operator()(char* block) const { freeText(block, headBytes(roomOf(block)) + roomOf(block)); }
    };
    using Block = std::unique_ptr<char[], FreeBlock>;
    static constexpr size_t slack = 64; ///< a block that is more than twice too large, and by so much, goes

    static size_t numberAt(const char* place)
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
    static size_t roomOf(const char* block) { return numberAt(block); }
    static char* textsOf(char* block) { return block + headBytes(roomOf(block)); }
    static size_t endIn(const char* block, size_t field)
    {
        const char* ends = block + sizeof(quint16);
        return roomOf(block) <= narrowRoom ? quint8(ends[field]) : numberAt(ends + 2 * field);
    }
    static void setEnd(char* block, size_t field, size_t end)
    {
        char* ends = block + sizeof(quint16);
        if (roomOf(block) <= narrowRoom)
            ends[field] = char(end);
        else
            setNumber(ends + 2 * field, end);
    }
    [[nodiscard]] size_t room() const { return m_block ? roomOf(m_block.get()) : 0; }
    [[nodiscard]] char* texts() const { return textsOf(m_block.get()); }
    [[nodiscard]] size_t end(size_t field) const { return endIn(m_block.get(), field); }
    [[nodiscard]] size_t begin(size_t field) const { return field == 0 || !m_block ? 0 : end(field - 1); }
    static QByteArrayView cut(QByteArrayView text) { return text.first(std::min(text.size(), maximum)); }

    /// For so many bytes of text, and a few more where its place has them anyway.
    static Block makeBlock(size_t bytes)
    {
        const size_t size = textPlace(headBytes(bytes) + bytes);
        Block block(allocateText(size));
        const size_t most = bytes <= narrowRoom ? narrowRoom : wideRoom;
        setNumber(block.get(), std::min(size - headBytes(bytes), most));
        return block;
    }
    /// The first `count` texts of `from`, which has them, are those of `block`.
    static void copyFirst(size_t count, const PackedTexts& from, char* block)
    {
        for (size_t field = 0; field < count; ++field)
            setEnd(block, field, from.end(field));
        if (count > 0)
            std::memcpy(textsOf(block), from.texts(), from.end(count - 1));
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
            join(parts, first, kept, m_block.get(), scratch);
            std::memcpy(texts() + kept, scratch, bytes - kept);
            return;
        }
        Block block = makeBlock(bytes);
        copyFirst(first, *this, block.get());
        join(parts, first, kept, block.get(), textsOf(block.get()) + kept);
        m_block = std::move(block);
    }

    /// Writes the parts from `first` on to `out`, and into `block` where they end; the one before them ends
    /// at `end`.
    static void join(
        const std::array<QByteArrayView, N>& parts, size_t first, size_t end, char* block, char* out)
    {
        for (size_t field = first; field < N; ++field) {
            const auto size = size_t(parts[field].size());
            if (size > 0)
                std::memcpy(out, parts[field].data(), size);
            out += size;
            end += size;
            setEnd(block, field, end);
        }
    }

    Block m_block;
};

} // namespace wirechief
