// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
        m_isSet[field] = true;
    }
    [[nodiscard]] bool isSet(size_t field) const { return m_isSet[field]; }
    [[nodiscard]] QByteArrayView text(size_t field) const { return m_texts[field]; }

private:
    std::array<QByteArrayView, N> m_texts;
    std::array<bool, N> m_isSet{};
};

/// `N` short texts in one block of memory, where each would be a block of its own. Each is cut at
/// `maximum` bytes.
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
            m_block = std::make_unique_for_overwrite<char[]>(headBytes + other.end(N - 1));
            std::memcpy(m_block.get(), other.m_block.get(), headBytes + other.end(N - 1));
        }
        return *this;
    }

    [[nodiscard]] QByteArrayView at(size_t field) const
    {
        if (!m_block)
            return {};
        const size_t begin = field == 0 ? 0 : end(field - 1);
        return {m_block.get() + headBytes + begin, qsizetype(end(field) - begin)};
    }

    /// Whether anything is another than before.
    bool apply(const TextChanges<N>& changes)
    {
        bool differs = false;
        for (size_t field = 0; field < N && !differs; ++field)
            differs = changes.isSet(field) && at(field) != cut(changes.text(field));
        if (differs)
            rebuild(changes);
        return differs;
    }
    bool set(size_t field, QByteArrayView text)
    {
        TextChanges<N> changes;
        changes.set(field, text);
        return apply(changes);
    }

private:
    static constexpr size_t headBytes = N * sizeof(quint16);

    [[nodiscard]] quint16 end(size_t field) const
    {
        quint16 end = 0;
        std::memcpy(&end, m_block.get() + field * sizeof end, sizeof end);
        return end;
    }
    static QByteArrayView cut(QByteArrayView text) { return text.first(std::min(text.size(), maximum)); }

    void rebuild(const TextChanges<N>& changes)
    {
        std::array<QByteArrayView, N> texts;
        size_t bytes = 0;
        for (size_t field = 0; field < N; ++field) {
            texts[field] = changes.isSet(field) ? cut(changes.text(field)) : at(field);
            bytes += size_t(texts[field].size());
        }
        if (bytes == 0) {
            m_block.reset();
            return;
        }
        auto block = std::make_unique_for_overwrite<char[]>(headBytes + bytes);
        quint16 end = 0;
        for (size_t field = 0; field < N; ++field) {
            if (!texts[field].isEmpty())
                std::memcpy(block.get() + headBytes + end, texts[field].data(), size_t(texts[field].size()));
            end = quint16(end + texts[field].size());
            std::memcpy(block.get() + field * sizeof end, &end, sizeof end);
        }
        m_block = std::move(block);
    }

    std::unique_ptr<char[]> m_block; ///< where each text ends, then the texts
};

} // namespace wirechief
