// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which entries go when the log is full.

#include "logmodel.h"
#include "models/log/limits.h"

#include <algorithm>

namespace wirechief {

namespace {

/// Trims take at least this part of the bound, so that a full log moves its rows seldom.
constexpr qsizetype trimPart = 50;
/// Each is a removal of rows. Where the servers take turns more often than that, none pushes the others out.
constexpr size_t mostRuns = 100;

} // namespace

/// Makes room: the oldest go before the new ones come, and a few more than needed.
void LogModel::trimFor(qsizetype incoming, qsizetype incomingBytes)
{
    const qsizetype size = qsizetype(m_entries.size());
    Share need;
    if (size + incoming > m_maxMessages)
        need.messages = std::min(size, std::max(size + incoming - m_maxMessages, m_maxMessages / trimPart));
    if (m_bytes + incomingBytes > m_maxBytes)
        need.bytes = std::min(m_bytes, std::max(m_bytes + incomingBytes - m_maxBytes, m_maxBytes / trimPart));
    std::optional<std::vector<Run>> runs = runsToDrop(need, greediest());
    if (!runs)
        runs = runsToDrop(need, std::nullopt);
    std::for_each(runs->rbegin(), runs->rend(), [this](const Run& run) { drop(run); });
}

/// The server that has nearly all of the log.
std::optional<quint32> LogModel::greediest() const
{
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const Share& share = m_shares[i];
        if (share.messages > qsizetype(m_entries.size()) / 4 * 3 || share.bytes > m_bytes / 4 * 3)
            return quint32(i);
    }
    return std::nullopt;
}

/// The oldest; of others than the greedy one only those beyond the share that is theirs. Nothing: it cannot
/// be done so.
std::optional<std::vector<LogModel::Run>> LogModel::runsToDrop(
    Share need, std::optional<quint32> greedy) const
{
    Share spare{qsizetype(m_entries.size()), m_bytes}; // of those that are not greedy
    if (greedy) {
        const Share& share = m_shares[*greedy];
        spare.messages -= share.messages + m_maxMessages / limits::logShareOfOthers;
        spare.bytes -= share.bytes + m_maxBytes / limits::logShareOfOthers;
    }
    std::vector<Run> runs;
    for (size_t i = 0; i < m_entries.size() && (need.messages > 0 || need.bytes > 0); ++i) {
        const LogEntry& entry = m_entries[i];
        if (entry.server != greedy) {
            if (spare.messages <= 0 && spare.bytes <= 0)
                continue;
            spare.messages -= 1;
            spare.bytes -= entry.bytes();
        }
        need.messages -= 1;
        need.bytes -= entry.bytes();
        if (runs.empty() || runs.back().to != i)
            runs.push_back({i, i});
        ++runs.back().to;
    }
    const bool isDone = need.messages <= 0 && need.bytes <= 0 && runs.size() <= mostRuns;
    return isDone || !greedy ? std::optional(runs) : std::nullopt;
}

/// Those before it get the numbers that are free then.
void LogModel::drop(const Run& run)
{
    const quint64 from = m_first + run.from;
    const quint64 to = m_first + run.to;
    size_t firstRow = run.from;
    size_t endRow = run.to;
    if (isFiltered()) {
        const auto rowOf = [this](quint64 number) {
            return size_t(std::lower_bound(m_rows.begin(), m_rows.end(), number) - m_rows.begin());
        };
        firstRow = rowOf(from);
        endRow = rowOf(to);
    }
    const bool isSeen = endRow > firstRow;
    if (isSeen)
        beginRemoveRows({}, int(firstRow), int(endRow) - 1);
    const auto first = m_entries.begin() + ptrdiff_t(run.from);
    const auto end = m_entries.begin() + ptrdiff_t(run.to);
    std::for_each(first, end, [this](const LogEntry& entry) { count(entry, -1); });
    m_entries.erase(first, end);
    m_first += to - from;
    m_scanFrom = m_scanFrom < from ? m_scanFrom + (to - from) : std::max(m_scanFrom, to);
    if (isFiltered()) {
        m_rows.erase(m_rows.begin() + ptrdiff_t(firstRow), m_rows.begin() + ptrdiff_t(endRow));
        std::for_each(m_rows.begin(), m_rows.begin() + ptrdiff_t(firstRow),
            [&](quint64& number) { number += to - from; });
    }
    if (isSeen)
        endRemoveRows();
    if (run.from > 0)
        Q_EMIT renumbered();
}

void LogModel::count(const LogEntry& entry, int sign)
{
    Share& share = m_shares[entry.server];
    share.messages += sign;
    share.bytes += sign * entry.bytes();
    m_bytes += sign * entry.bytes();
}

} // namespace wirechief
