// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readablefilters.h"

#include "filterwords.h"

#include <algorithm>

namespace wirechief {

namespace {

constexpr qsizetype mostFilters = 32;

/// Whether `text` is `filter` with something put into it that goes on with a word of it.
bool goesOnWithWord(const QString& filter, const QString& text)
{
    if (filter.isEmpty() || text.size() <= filter.size())
        return false;
    const auto differs = std::mismatch(filter.begin(), filter.end(), text.begin());
    const qsizetype at = differs.first - filter.begin();
    const bool isInserted = QStringView(text).endsWith(QStringView(filter).sliced(at));
    return isInserted && at > 0 && !filterwords::isWordEnd(filter[at - 1])
        && !filterwords::isWordEnd(text[at]);
}

} // namespace

void ReadableFilters::add(const QString& filter)
{
    while (!m_filters.isEmpty() && goesOnWithWord(m_filters.constLast(), filter))
        m_filters.removeLast(); // its word was not whole
    if (!m_filters.isEmpty() && m_filters.constLast() == filter)
        return;
    if (m_filters.size() >= mostFilters)
        m_filters.removeFirst();
    m_filters.append(filter);
}

QString ReadableFilters::before(const QString& unreadable) const
{
    const auto whole = std::find_if(m_filters.rbegin(), m_filters.rend(),
        [&unreadable](const QString& filter) { return !goesOnWithWord(filter, unreadable); });
    return whole == m_filters.rend() ? QString() : *whole;
}

} // namespace wirechief
