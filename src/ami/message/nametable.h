// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace wirechief {

/// Whether two header or event names are the same, without case (ASCII).
[[nodiscard]] bool sameName(QByteArrayView a, QByteArrayView b);

template <class List>
[[nodiscard]] bool holdsName(const List& names, QByteArrayView name)
{
    return std::any_of(
        std::begin(names), std::end(names), [name](QByteArrayView known) { return sameName(known, name); });
}

/// Names without case → consecutive numbers from 0, in the order of add(). Looks up some hundred names a
/// microsecond without making a copy of the name that is looked for. At most 65 535 names.
class NameTable {
public:
    /// The number of this name, a new one where it is not in the table yet.
    quint16 add(QByteArrayView name);
    [[nodiscard]] std::optional<quint16> find(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return find(name).has_value(); }
    [[nodiscard]] QByteArrayView nameOf(quint16 number) const { return m_names[number]; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_names.size()); }

private:
    /// The place in m_slots that holds the name, or the free one where it belongs.
    [[nodiscard]] size_t slotOf(QByteArrayView name) const;
    void grow();

    std::vector<QByteArray> m_names;
    std::vector<quint16> m_slots; ///< 0: free; else number + 1. A power of two, at most half full.
};

} // namespace wirechief
