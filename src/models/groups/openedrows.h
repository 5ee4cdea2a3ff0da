// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace wirechief {

/// Where groups stand and the parts of those that are opened, in one flat list: group number n, then its
/// parts where it is opened. Each question costs a search among the opened ones. While many parts come and
/// go, the tail holds rows of theirs behind all others.
class OpenedRows {
public:
    struct Opened {
        int group = 0; ///< number of the group
        int before = 0; ///< parts of the opened groups before it
        std::vector<QByteArray> parts; ///< their keys, in order
        [[nodiscard]] int row() const { return group + before; }
    };
    struct Place {
        int group = 0;
        const QByteArray* part = nullptr; ///< its key; null: the group itself
    };
    struct Part {
        int group = 0;
        QByteArray key;
    };

    [[nodiscard]] const std::vector<Opened>& all() const { return m_opened; }
    [[nodiscard]] std::vector<Opened>& all() { return m_opened; }
    [[nodiscard]] int partCount() const { return partsOfOpened() + int(m_tail.size()); }
    /// The row of a group; of the number behind the last one, the row behind the last, but for the tail.
    [[nodiscard]] int rowOf(int group) const;
    /// -1 where the group has no such part that is shown.
    [[nodiscard]] int rowOf(const Part& part) const;
    [[nodiscard]] Place at(int row) const;
    /// Null where it is not opened.
    [[nodiscard]] const Opened* find(int group) const;
    /// Those of a range of groups.
    [[nodiscard]] std::pair<const Opened*, const Opened*> range(int firstGroup, int lastGroup) const;

    /// Parts of a group, which is opened by that.
    void setParts(int group, std::vector<QByteArray> parts);
    /// The same for many groups, in ascending order.
    void setParts(std::vector<Opened> changes);
    /// What stands behind all others, from this row on.
    void setTail(int row, std::vector<Part> parts);
    void close(int group);
    void clear() { m_opened.clear(); }

    void groupsInserted(int first, int count);
    void groupsRemoved(int first, int last);
    /// After the numbers of groups were changed in place.
    void sort();

private:
    [[nodiscard]] int partsOfOpened() const
    {
        return m_opened.empty() ? 0 : m_opened.back().before + int(m_opened.back().parts.size());
    }
    [[nodiscard]] std::vector<Opened>::const_iterator notBefore(int group) const;
    void renumber();

    std::vector<Opened> m_opened; ///< by group
    std::vector<Part> m_tail;
    int m_tailRow = 0;
};

} // namespace wirechief
