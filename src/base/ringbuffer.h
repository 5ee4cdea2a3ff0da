// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <deque>
#include <utility>

namespace wirechief {

/// A list with a bounded number of entries: appending beyond the capacity forgets the oldest ones.
/// Indexes count from the oldest entry kept. T needs to be movable.
template <class T>
class RingBuffer {
public:
    explicit RingBuffer(qsizetype capacity)
        : m_capacity(capacity)
    {
    }

    /// Returns how many old entries had to go.
    qsizetype append(T value)
    {
        m_entries.push_back(std::move(value));
        return trim(m_capacity);
    }

    /// Forgets the oldest entries until `size` are left; returns how many went.
    qsizetype trim(qsizetype size)
    {
        qsizetype removed = 0;
        for (; qsizetype(m_entries.size()) > size; ++removed)
            m_entries.pop_front();
        return removed;
    }

    void clear() { m_entries.clear(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] qsizetype capacity() const { return m_capacity; }
    const T& at(qsizetype index) const { return m_entries[size_t(index)]; }
    const T& first() const { return m_entries.front(); }
    const T& last() const { return m_entries.back(); }

private:
    std::deque<T> m_entries;
    qsizetype m_capacity;
};

} // namespace wirechief
