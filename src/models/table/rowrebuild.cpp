// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowrebuild.h"

#include "sortedrows.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {

/// Rows between two looks at the clock.
constexpr size_t rowsBetweenLooks = 256;

/// Records that may have changed meanwhile for a rebuild to end; more are a round of their own, and each
/// round is shorter than the one before it. Not for ever: a flood may be faster than we are.
constexpr size_t mostTouchedAtEnd = 1'000;
constexpr int mostRounds = 6;

} // namespace

RowRebuild::RowRebuild(const RowReader& reader, RowOrder order, RowFilter filter, TableRows all)
    : m_reader(&reader)
    , m_order(order)
    , m_filter(std::move(filter))
    , m_waiting(std::move(all))
{
}

bool RowRebuild::isNearEnd() const
{
    return isMerged() && (m_touched.size() <= mostTouchedAtEnd || m_round >= mostRounds);
}

bool RowRebuild::workFor(std::chrono::nanoseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (!isNearEnd() && std::chrono::nanoseconds(timer.nsecsElapsed()) < time) {
        if (isMerged())
            startRound();
        else
            step();
    }
    return isNearEnd();
}

TableRows RowRebuild::finish()
{
    while (!isMerged())
        step();
    startRound();
    while (!isMerged())
        step();
    return m_pieces.empty() ? TableRows() : std::move(m_pieces.front());
}

/// A little of what there is to do.
void RowRebuild::step()
{
    if (m_next < m_waiting.size())
        makePiece();
    else
        merge();
}

void RowRebuild::makePiece()
{
    TableRows piece;
    const size_t end = std::min(m_next + rowsBetweenLooks, m_waiting.size());
    for (; m_next < end; ++m_next) {
        const TableRow& row = m_waiting[m_next];
        if (!isTouched(row) && m_filter.passes(row))
            piece.push_back(row);
    }
    m_reader->sort(piece, m_order);
    m_pieces.push_back(std::move(piece));
    // Like sizes only, as in a counter, so that each row is merged a few times.
    if (m_next == m_waiting.size())
        std::sort(m_pieces.begin(), m_pieces.end(),
            [](const TableRows& a, const TableRows& b) { return a.size() > b.size(); });
}

void RowRebuild::merge()
{
    TableRows& first = m_pieces[m_pieces.size() - 2];
    TableRows& second = m_pieces.back();
    if (m_merged.empty() && m_touched.empty() && second.size() < first.size() / searchPart) {
        insertPiece(first, second);
        return;
    }
    if (m_merged.empty())
        m_merged.reserve(first.size() + second.size());
    for (size_t i = 0; i < rowsBetweenLooks; ++i) {
        while (m_firstAt < first.size() && isTouched(first[m_firstAt]))
            ++m_firstAt;
        while (m_secondAt < second.size() && isTouched(second[m_secondAt]))
            ++m_secondAt;
        const bool inFirst = m_firstAt < first.size();
        const bool inSecond = m_secondAt < second.size();
        if (!inFirst && !inSecond) {
            takeMerged();
            return;
        }
        const bool takeFirst = inFirst && (!inSecond || isBefore(first[m_firstAt], second[m_secondAt]));
        m_merged.push_back(takeFirst ? first[m_firstAt++] : second[m_secondAt++]);
    }
}

/// Of few rows the places are looked for.
void RowRebuild::insertPiece(const TableRows& many, const TableRows& few)
{
    m_merged.reserve(many.size() + few.size());
    auto from = many.begin();
    for (const TableRow& row : few) {
        const auto place = std::lower_bound(
            from, many.end(), row, [this](const TableRow& a, const TableRow& b) { return isBefore(a, b); });
        m_merged.insert(m_merged.end(), from, place);
        m_merged.push_back(row);
        from = place;
    }
    m_merged.insert(m_merged.end(), from, many.end());
    takeMerged();
}

void RowRebuild::takeMerged()
{
    m_pieces.resize(m_pieces.size() - 2);
    const auto place = std::find_if(m_pieces.begin(), m_pieces.end(),
        [this](const TableRows& piece) { return piece.size() <= m_merged.size(); });
    m_pieces.insert(place, std::exchange(m_merged, {}));
    m_firstAt = 0;
    m_secondAt = 0;
}

/// Takes what has changed meanwhile out of what is ready, as work for a round of its own.
void RowRebuild::startRound()
{
    const auto isOld = [this](const TableRow& row) { return isTouched(row); };
    for (TableRows& piece : m_pieces)
        std::erase_if(piece, isOld);
    m_filter.forgetDue(isOld);
    m_waiting.clear();
    m_next = 0;
    for (const auto& [record, source] : m_touched) {
        if (source)
            m_waiting.push_back({record, *source, 0});
    }
    m_touched.clear();
    ++m_round;
}

} // namespace wirechief
