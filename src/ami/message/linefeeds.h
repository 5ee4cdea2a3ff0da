// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linescan.h"
#include "receivebuffer.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wirechief {

/// Where the lines of a ReceiveBuffer end. They are found some KiB ahead: a search for one end after the
/// other would wait for each. Every byte is searched once.
class LineFeeds {
public:
    explicit LineFeeds(LineScan scan)
        : m_scan(scan)
    {
    }
    void clear()
    {
        m_next = 0;
        m_found = 0;
        m_searched = 0;
    }
    /// The buffer forgot its first `bytes` bytes; they lie before the line that comes next.
    void move(qsizetype bytes)
    {
        m_base -= bytes;
        m_searched -= bytes;
    }

    /// The next line begins at `offset` of the buffer, behind what was taken.
    void seek(qsizetype offset)
    {
        while (m_next < m_found && m_base + m_offsets[m_next] < offset)
            ++m_next;
        m_searched = std::max(m_searched, offset);
    }
    /// Where the next line ends; nothing where its end has not come.
    std::optional<qsizetype> take(const ReceiveBuffer& buffer)
    {
        while (m_next == m_found) {
            if (m_searched == buffer.size())
                return std::nullopt;
            lookAhead(buffer);
        }
        return m_base + m_offsets[m_next++];
    }
    /// Gives back what was taken last.
    void putBack() { --m_next; }

    /// Those that are found and not taken: their offsets from base().
    [[nodiscard]] const quint16* begin() const { return m_offsets.data() + m_next; }
    [[nodiscard]] const quint16* end() const { return m_offsets.data() + m_found; }
    [[nodiscard]] qsizetype base() const { return m_base; }
    void takeUntil(const quint16* next) { m_next = static_cast<size_t>(next - m_offsets.data()); }

private:
    static constexpr qsizetype windowBytes = 4096;

    void lookAhead(const ReceiveBuffer& buffer)
    {
        const qsizetype size = std::min(windowBytes, buffer.size() - m_searched);
        m_base = m_searched;
        m_next = 0;
        m_found = static_cast<size_t>(m_scan(buffer.data() + m_base, size, m_offsets.data()));
        m_searched += size;
    }

    LineScan m_scan;
    std::array<quint16, size_t(windowBytes + lineScanSlack)>
        m_offsets{}; ///< from m_base, those before m_found
    size_t m_next = 0;
    size_t m_found = 0;
    qsizetype m_base = 0;
    qsizetype m_searched = 0; ///< offset in the buffer: up to here all are found
};

} // namespace wirechief
