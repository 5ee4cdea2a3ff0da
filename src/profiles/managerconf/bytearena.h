// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace wirechief {

/// Keeps bytes in few blocks, which are overwritten when it goes: what stands in a manager.conf are secrets.
class ByteArena {
public:
    ByteArena() = default;
    ~ByteArena() { wipe(); }
    ByteArena(ByteArena&& other) noexcept
        : m_blocks(std::exchange(other.m_blocks, {}))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    ByteArena& operator=(ByteArena&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_blocks = std::exchange(other.m_blocks, {});
            m_size = std::exchange(other.m_size, 0);
        }
        return *this;
    }
    ByteArena(const ByteArena&) = delete;
    ByteArena& operator=(const ByteArena&) = delete;

    /// The same bytes, as long as this object lives, wherever it is moved to.
    [[nodiscard]] QByteArrayView keep(QByteArrayView bytes)
    {
        if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < bytes.size()) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(std::max<qsizetype>(bytes.size(), blockBytes));
        }
        QByteArray& block = m_blocks.back();
        const qsizetype start = block.size();
        block.append(bytes);
        m_size += bytes.size();
        return QByteArrayView(block).sliced(start);
    }
    /// Bytes that are kept.
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    static constexpr qsizetype blockBytes = 16 * 1024;

    void wipe()
    {
        for (QByteArray& block : m_blocks)
            Secret::wipe(block);
    }

    std::vector<QByteArray> m_blocks; ///< none grows beyond what was reserved for it
    qsizetype m_size = 0;
};

} // namespace wirechief
