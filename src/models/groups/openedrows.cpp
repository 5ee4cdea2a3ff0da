// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openedrows.h"

#include <algorithm>
#include <iterator>

namespace wirechief {

int OpenedRows::rowOf(int group) const
{
    const auto next = notBefore(group);
    return next != m_opened.end() ? group + next->before : group + partsOfOpened();
}

int OpenedRows::rowOf(const Part& part) const
{
    const Opened* opened = find(part.group);
    for (size_t i = 0; opened && i < opened->parts.size(); ++i) {
        if (opened->parts[i] == part.key)
            return opened->row() + 1 + int(i);
    }
    for (size_t i = 0; i < m_tail.size(); ++i) {
        if (m_tail[i].group == part.group && m_tail[i].key == part.key)
            return m_tailRow + int(i);
    }
    return -1;
}

OpenedRows::Place OpenedRows::at(int row) const
{
    if (!m_tail.empty() && row >= m_tailRow) {
        const Part& part = m_tail[size_t(row - m_tailRow)];
        return {part.group, &part.key};
    }
    const auto next = std::upper_bound(m_opened.begin(), m_opened.end(), row,
        [](int wanted, const Opened& opened) { return wanted < opened.row(); });
    if (next == m_opened.begin())
        return {row, nullptr};
    const Opened& opened = *std::prev(next);
    const int below = row - opened.row();
    if (below > int(opened.parts.size()))
        return {row - opened.before - int(opened.parts.size()), nullptr};
    return {opened.group, below == 0 ? nullptr : &opened.parts[size_t(below - 1)]};
}

const OpenedRows::Opened* OpenedRows::find(int group) const
{
    const auto found = notBefore(group);
    return found != m_opened.end() && found->group == group ? &*found : nullptr;
}

std::pair<const OpenedRows::Opened*, const OpenedRows::Opened*> OpenedRows::range(
    int firstGroup, int lastGroup) const
{
    const Opened* all = m_opened.data();
    return {all + (notBefore(firstGroup) - m_opened.begin()),
        all + (notBefore(lastGroup + 1) - m_opened.begin())};
}

void OpenedRows::setParts(int group, std::vector<QByteArray> parts)
{
    const auto found = m_opened.begin() + (notBefore(group) - m_opened.begin());
    if (found != m_opened.end() && found->group == group)
        found->parts = std::move(parts);
    else
        m_opened.insert(found, {group, 0, std::move(parts)});
    renumber();
}

void OpenedRows::setParts(std::vector<Opened> changes)
{
    std::vector<Opened> opened;
    opened.reserve(m_opened.size() + changes.size());
    auto old = m_opened.begin();
    for (Opened& change : changes) {
        const auto place = m_opened.begin() + (notBefore(change.group) - m_opened.begin());
        std::move(old, place, std::back_inserter(opened));
        old = place != m_opened.end() && place->group == change.group ? place + 1 : place;
        opened.push_back(std::move(change));
    }
    std::move(old, m_opened.end(), std::back_inserter(opened));
    m_opened = std::move(opened);
    renumber();
}

void OpenedRows::setTail(int row, std::vector<Part> parts)
{
    m_tailRow = row;
    m_tail = std::move(parts);
}

void OpenedRows::close(int group)
{
    std::erase_if(m_opened, [group](const Opened& opened) { return opened.group == group; });
    renumber();
}

void OpenedRows::groupsInserted(int first, int count)
{
    for (Opened& opened : m_opened)
        opened.group += opened.group >= first ? count : 0;
}

void OpenedRows::groupsRemoved(int first, int last)
{
    std::erase_if(m_opened,
        [first, last](const Opened& opened) { return opened.group >= first && opened.group <= last; });
    for (Opened& opened : m_opened)
        opened.group -= opened.group > last ? last - first + 1 : 0;
    renumber();
}

void OpenedRows::sort()
{
    std::sort(
        m_opened.begin(), m_opened.end(), [](const Opened& a, const Opened& b) { return a.group < b.group; });
    renumber();
}

std::vector<OpenedRows::Opened>::const_iterator OpenedRows::notBefore(int group) const
{
    return std::lower_bound(m_opened.begin(), m_opened.end(), group,
        [](const Opened& opened, int wanted) { return opened.group < wanted; });
}

void OpenedRows::renumber()
{
    int before = 0;
    for (Opened& opened : m_opened) {
        opened.before = before;
        before += int(opened.parts.size());
    }
}

} // namespace wirechief
