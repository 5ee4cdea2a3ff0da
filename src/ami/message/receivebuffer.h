// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>
#include <memory>

namespace wirechief {

/// The bytes that have come and are not used up. Behind them, slack bytes may be read (not used), so that a
/// search may look at whole blocks.
class ReceiveBuffer {
public:
    static constexpr qsizetype slack = 64;

    [[nodiscard]] const char* data() const { return m_data.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// Forgets the first `used` bytes where moving the rest pays, and returns how many went: all or none.
    qsizetype discard(qsizetype used)
    {
        const qsizetype rest = m_size - used;
        if (used == 0 || rest > m_size / 2)
            return 0;
        std::memmove(m_data.get(), m_data.get() + used, static_cast<size_t>(rest));
        m_size = rest;
        return used;
    }

    /// Room for `bytes` more behind the end; what is written there counts after commit().
    [[nodiscard]] char* reserve(qsizetype bytes)
    {
        const qsizetype needed = m_size + bytes;
        // What once held a giant message is given back.
        const bool isTooLarge = m_capacity > roomy && needed < roomy / 4;
        if (needed > m_capacity || isTooLarge)
            reallocate(std::max(needed, isTooLarge ? needed : m_capacity + m_capacity / 2));
        return m_data.get() + m_size;
    }
    void commit(qsizetype bytes) { m_size += bytes; }
    void clear() { m_size = 0; }

private:
    static constexpr qsizetype roomy = 1024 * 1024;

    void reallocate(qsizetype capacity)
    {
        auto larger = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(capacity + slack));
        if (m_size > 0)
            std::memcpy(larger.get(), m_data.get(), static_cast<size_t>(m_size));
        std::memset(larger.get() + capacity, 0, static_cast<size_t>(slack));
        m_data = std::move(larger);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_data;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

} // namespace wirechief
