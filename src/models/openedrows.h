// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <vector>

namespace wirechief {

/// Where rows stand that have rows of their own below them, in one flat list: call number n, then its legs
/// where it is opened. Each question costs a search among the opened ones.
class OpenedRows {
public:
    struct Opened {
        int call = 0; ///< number of the call
        int before = 0; ///< legs of the opened calls before it
        std::vector<QByteArray> legs; ///< their keys, in order
        [[nodiscard]] int row() const { return call + before; }
    };
    struct Place {
        int call = 0;
        int leg = -1; ///< -1: the call itself
    };

    [[nodiscard]] const std::vector<Opened>& all() const { return m_opened; }
    [[nodiscard]] std::vector<Opened>& all() { return m_opened; }
    [[nodiscard]] int legCount() const
    {
        return m_opened.empty() ? 0 : m_opened.back().before + int(m_opened.back().legs.size());
    }
    /// The row of a call; of the number behind the last one, the row behind the last.
    [[nodiscard]] int rowOf(int call) const
    {
        const auto next = notBefore(call);
        return next != m_opened.end() ? call + next->before : call + legCount();
    }
    [[nodiscard]] Place at(int row) const
    {
        auto next = std::upper_bound(m_opened.begin(), m_opened.end(), row,
            [](int wanted, const Opened& opened) { return wanted < opened.row(); });
        if (next == m_opened.begin())
            return {row, -1};
        const Opened& opened = *std::prev(next);
        const int below = row - opened.row();
        if (below <= int(opened.legs.size()))
            return {opened.call, below - 1};
        return {row - opened.before - int(opened.legs.size()), -1};
    }
    /// Null where it is not opened.
    [[nodiscard]] const Opened* find(int call) const
    {
        const auto found = notBefore(call);
        return found != m_opened.end() && found->call == call ? &*found : nullptr;
    }
    /// Legs of a call that is opened.
    void setLegs(int call, std::vector<QByteArray> legs)
    {
        const auto found = m_opened.begin() + (notBefore(call) - m_opened.begin());
        if (found != m_opened.end() && found->call == call)
            found->legs = std::move(legs);
        else
            m_opened.insert(found, {call, 0, std::move(legs)});
        renumber();
    }
    void close(int call)
    {
        std::erase_if(m_opened, [call](const Opened& opened) { return opened.call == call; });
        renumber();
    }
    void clear() { m_opened.clear(); }

    void callsInserted(int first, int count)
    {
        for (Opened& opened : m_opened)
            opened.call += opened.call >= first ? count : 0;
    }
    void callsRemoved(int first, int last)
    {
        std::erase_if(m_opened,
            [first, last](const Opened& opened) { return opened.call >= first && opened.call <= last; });
        for (Opened& opened : m_opened)
            opened.call -= opened.call > last ? last - first + 1 : 0;
        renumber();
    }
    /// After the numbers of calls were changed in place.
    void sort()
    {
        std::sort(m_opened.begin(), m_opened.end(),
            [](const Opened& a, const Opened& b) { return a.call < b.call; });
        renumber();
    }

private:
    [[nodiscard]] std::vector<Opened>::const_iterator notBefore(int call) const
    {
        return std::lower_bound(m_opened.begin(), m_opened.end(), call,
            [](const Opened& opened, int wanted) { return opened.call < wanted; });
    }
    void renumber()
    {
        int before = 0;
        for (Opened& opened : m_opened) {
            opened.before = before;
            before += int(opened.legs.size());
        }
    }

    std::vector<Opened> m_opened; ///< by call
};

} // namespace wirechief
