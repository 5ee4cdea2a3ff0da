// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace wirechief {

/// Where rows stand that have rows of their own below them, in one flat list: call number n, then its legs
/// where it is opened. Each question costs a search among the opened ones. While many legs come and go, the
/// tail holds rows of theirs behind all others.
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
        const QByteArray* leg = nullptr; ///< its key; null: the call itself
    };
    struct Leg {
        int call = 0;
        QByteArray key;
    };

    [[nodiscard]] const std::vector<Opened>& all() const { return m_opened; }
    [[nodiscard]] std::vector<Opened>& all() { return m_opened; }
    [[nodiscard]] int legCount() const { return legsOfOpened() + int(m_tail.size()); }
    /// The row of a call; of the number behind the last one, the row behind the last, but for the tail.
    [[nodiscard]] int rowOf(int call) const
    {
        const auto next = notBefore(call);
        return next != m_opened.end() ? call + next->before : call + legsOfOpened();
    }
    /// -1 where the call has no such leg that is shown.
    [[nodiscard]] int rowOf(const Leg& leg) const
    {
        const Opened* opened = find(leg.call);
        for (size_t i = 0; opened && i < opened->legs.size(); ++i) {
            if (opened->legs[i] == leg.key)
                return opened->row() + 1 + int(i);
        }
        for (size_t i = 0; i < m_tail.size(); ++i) {
            if (m_tail[i].call == leg.call && m_tail[i].key == leg.key)
                return m_tailRow + int(i);
        }
        return -1;
    }
    [[nodiscard]] Place at(int row) const
    {
        if (!m_tail.empty() && row >= m_tailRow) {
            const Leg& leg = m_tail[size_t(row - m_tailRow)];
            return {leg.call, &leg.key};
        }
        auto next = std::upper_bound(m_opened.begin(), m_opened.end(), row,
            [](int wanted, const Opened& opened) { return wanted < opened.row(); });
        if (next == m_opened.begin())
            return {row, nullptr};
        const Opened& opened = *std::prev(next);
        const int below = row - opened.row();
        if (below > int(opened.legs.size()))
            return {row - opened.before - int(opened.legs.size()), nullptr};
        return {opened.call, below == 0 ? nullptr : &opened.legs[size_t(below - 1)]};
    }
    /// Null where it is not opened.
    [[nodiscard]] const Opened* find(int call) const
    {
        const auto found = notBefore(call);
        return found != m_opened.end() && found->call == call ? &*found : nullptr;
    }
    /// Those of a range of calls.
    [[nodiscard]] std::pair<const Opened*, const Opened*> range(int firstCall, int lastCall) const
    {
        const Opened* all = m_opened.data();
        return {all + (notBefore(firstCall) - m_opened.begin()),
            all + (notBefore(lastCall + 1) - m_opened.begin())};
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
    /// The same for many calls, in ascending order.
    void setLegs(std::vector<Opened> changes)
    {
        std::vector<Opened> opened;
        opened.reserve(m_opened.size() + changes.size());
        auto old = m_opened.begin();
        for (Opened& change : changes) {
            const auto place = m_opened.begin() + (notBefore(change.call) - m_opened.begin());
            std::move(old, place, std::back_inserter(opened));
            old = place != m_opened.end() && place->call == change.call ? place + 1 : place;
            opened.push_back(std::move(change));
        }
        std::move(old, m_opened.end(), std::back_inserter(opened));
        m_opened = std::move(opened);
        renumber();
    }
    /// What stands behind all others, from this row on.
    void setTail(int row, std::vector<Leg> legs)
    {
        m_tailRow = row;
        m_tail = std::move(legs);
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
    [[nodiscard]] int legsOfOpened() const
    {
        return m_opened.empty() ? 0 : m_opened.back().before + int(m_opened.back().legs.size());
    }
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
    std::vector<Leg> m_tail;
    int m_tailRow = 0;
};

} // namespace wirechief
