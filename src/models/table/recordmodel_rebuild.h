// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/limits.h"
#include "models/table/limits.h"
#include "recordmodel.h"

#include <QElapsedTimer>

namespace wirechief {

namespace recordmodel {

/// Rows between two looks at the clock.
inline constexpr size_t rowsBetweenLooks = 256;

/// Records that may have changed meanwhile for a rebuild to end; more are a round of their own, and each
/// round is shorter than the one before it. Not for ever: a flood may be faster than we are.
inline constexpr size_t mostTouchedAtEnd = 1'000;
inline constexpr int mostRounds = 6;

} // namespace recordmodel

/// Makes a new order or filter ready while the rows of before are shown and go on changing. Pieces are
/// filtered and sorted, then merged two by two, each turn a little. A record that changes meanwhile is not
/// where its value says, so it is dropped from every piece that it is met in, unread, and looked at again in
/// the end.
template <class R>
struct RecordModel<R>::Rebuild {
    using Rows = std::vector<Row>;
    explicit Rebuild(const RecordModel& owner)
        : model(owner)
        , order{owner.sortColumn(), owner.sortOrder()}
        , filter(owner.expression())
        , waiting(owner.allRows())
    {
    }

    const RecordModel& model;
    Order order;
    FilterPtr filter;
    Rows waiting; ///< not looked at yet: from `next` on
    size_t next = 0;
    std::vector<Rows> pieces; ///< each sorted
    Rows merged; ///< of the last two pieces, from their places on
    size_t firstAt = 0;
    size_t secondAt = 0;
    std::vector<Due> due;
    /// Changed since they were looked at, with their tables; no table: gone.
    std::unordered_map<const R*, std::optional<quint32>> touched;
    int round = 0;

    [[nodiscard]] bool isReady() const { return next == waiting.size() && pieces.size() <= 1; }
    [[nodiscard]] bool isTouched(const Row& row) const
    {
        return !touched.empty() && touched.find(row.record) != touched.end();
    }

    /// A little of what there is to do.
    void step()
    {
        if (next < waiting.size())
            makePiece();
        else
            merge();
    }

    void makePiece()
    {
        Rows piece;
        const size_t end = std::min(next + recordmodel::rowsBetweenLooks, waiting.size());
        for (; next < end; ++next) {
            const Row& row = waiting[next];
            if (!isTouched(row) && model.passes(row, filter, due))
                piece.push_back(row);
        }
        model.sortRows(piece.begin(), piece.end(), order);
        pieces.push_back(std::move(piece));
        // Like sizes only, as in a counter, so that each row is merged a few times.
        if (next == waiting.size())
            std::sort(pieces.begin(), pieces.end(),
                [](const Rows& a, const Rows& b) { return a.size() > b.size(); });
    }

    void merge()
    {
        Rows& first = pieces[pieces.size() - 2];
        Rows& second = pieces.back();
        if (merged.empty() && touched.empty() && second.size() < first.size() / recordmodel::searchPart) {
            insertPiece(first, second);
            return;
        }
        if (merged.empty())
            merged.reserve(first.size() + second.size());
        for (size_t i = 0; i < recordmodel::rowsBetweenLooks; ++i) {
            while (firstAt < first.size() && isTouched(first[firstAt]))
                ++firstAt;
            while (secondAt < second.size() && isTouched(second[secondAt]))
                ++secondAt;
            const bool inFirst = firstAt < first.size();
            const bool inSecond = secondAt < second.size();
            if (!inFirst && !inSecond) {
                takeMerged();
                return;
            }
            const bool takeFirst
                = inFirst && (!inSecond || model.compare(first[firstAt], second[secondAt], order) < 0);
            merged.push_back(takeFirst ? first[firstAt++] : second[secondAt++]);
        }
    }

    /// Of few rows the places are looked for.
    void insertPiece(const Rows& many, const Rows& few)
    {
        merged.reserve(many.size() + few.size());
        auto from = many.begin();
        for (const Row& row : few) {
            const auto place = std::lower_bound(from, many.end(), row,
                [this](const Row& a, const Row& b) { return model.compare(a, b, order) < 0; });
            merged.insert(merged.end(), from, place);
            merged.push_back(row);
            from = place;
        }
        merged.insert(merged.end(), from, many.end());
        takeMerged();
    }

    void takeMerged()
    {
        pieces.resize(pieces.size() - 2);
        const auto place = std::find_if(pieces.begin(), pieces.end(),
            [this](const Rows& piece) { return piece.size() <= merged.size(); });
        pieces.insert(place, std::exchange(merged, {}));
        firstAt = 0;
        secondAt = 0;
    }

    /// Takes what has changed meanwhile out of what is ready, as work for a round of its own.
    void startRound()
    {
        const auto isOld = [this](const Row& row) { return isTouched(row); };
        for (Rows& piece : pieces)
            std::erase_if(piece, isOld);
        std::erase_if(due, [&isOld](const Due& entry) { return isOld(entry.row); });
        waiting.clear();
        next = 0;
        for (const auto& [record, source] : touched) {
            if (source)
                waiting.push_back({record, *source, 0});
        }
        touched.clear();
        ++round;
    }
};

template <class R>
void RecordModel<R>::takeWanted()
{
    m_turns.stop();
    m_rebuild.reset();
    m_order = {m_sortColumn, m_sortOrder};
    m_filter = expression();
    m_due.clear();
}

template <class R>
std::vector<typename RecordModel<R>::Row> RecordModel<R>::allRows() const
{
    std::vector<Row> rows;
    rows.reserve(size_t(totalCount()));
    for (const auto& source : m_sources) {
        if (!source || !source->table)
            continue;
        source->table->forEach([&rows, &source](const R& record) {
            rows.push_back({&record, source->number, 0});
        });
    }
    return rows;
}

/// Puts the wanted order and filter in force: at once, or for many rows as soon as it is ready.
template <class R>
void RecordModel<R>::rebuild()
{
    if (!m_attached) {
        takeWanted();
        return;
    }
    flushTables();
    m_turns.stop();
    m_rebuild = std::make_unique<Rebuild>(*this);
    if (m_rebuild->waiting.size() > limits::rowsAtOnce) {
        m_turns.start(0);
        return;
    }
    while (!m_rebuild->isReady())
        m_rebuild->step();
    finishRebuild();
}

template <class R>
void RecordModel<R>::workOnRebuild()
{
    QElapsedTimer time;
    time.start();
    Rebuild& rebuild = *m_rebuild;
    while (std::chrono::nanoseconds(time.nsecsElapsed()) < limits::turnBudget) {
        if (!rebuild.isReady())
            rebuild.step();
        else if (rebuild.touched.size() > recordmodel::mostTouchedAtEnd
            && rebuild.round < recordmodel::mostRounds)
            rebuild.startRound();
        else
            break;
    }
    if (rebuild.isReady()
        && (rebuild.touched.size() <= recordmodel::mostTouchedAtEnd
            || rebuild.round >= recordmodel::mostRounds))
        finishRebuild();
}

template <class R>
void RecordModel<R>::finishRebuild()
{
    m_turns.stop();
    flushTables(); // what is pending is told by the old order, and looked at again here
    const std::unique_ptr<Rebuild> done = std::move(m_rebuild);
    done->startRound();
    while (!done->isReady())
        done->step();
    m_order = done->order;
    m_filter = done->filter;
    m_due = std::move(done->due);
    Q_EMIT changesAboutToBeApplied();
    replaceRows(done->pieces.empty() ? std::vector<Row>() : std::move(done->pieces.front()));
    Q_EMIT changesApplied();
    Q_EMIT countChanged();
    Q_EMIT rebuilt();
}

template <class R>
void RecordModel<R>::noteInRebuild(const Source& source, const TableChanges<R>& changes)
{
    for (const R* record : changes.removed)
        m_rebuild->touched[record] = std::nullopt;
    for (const R* record : changes.added)
        m_rebuild->touched[record] = source.number;
    for (const R* record : changes.changed)
        m_rebuild->touched[record] = source.number;
}

/// All new rows come in at the end, then old and new ones change sides, and the old ones go. To views that is
/// cheaper than to find out which rows of a hundred thousand are the same; what is selected goes along.
template <class R>
void RecordModel<R>::replaceRows(std::vector<Row> rows)
{
    const int oldCount = rowCount();
    const int newCount = int(rows.size());
    if (newCount > 0) {
        beginInsertRows({}, oldCount, oldCount + newCount - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    if (oldCount == 0)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    changePersistentIndexList(before, placesAfter(before, oldCount, rows));
    std::rotate(m_rows.begin(), m_rows.begin() + oldCount, m_rows.end());
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    beginRemoveRows({}, newCount, newCount + oldCount - 1);
    m_rows.resize(size_t(newCount));
    endRemoveRows();
}

/// Where indexes are after old and new rows have changed sides: on the new row of their record where there is
/// one. Whoever holds that new row already gets the old one, which goes.
template <class R>
QModelIndexList RecordModel<R>::placesAfter(
    const QModelIndexList& before, int oldCount, const std::vector<Row>& rows) const
{
    struct Places {
        int oldRow;
        int newRow;
    };
    const int newCount = int(rows.size());
    std::unordered_map<const R*, Places> places;
    for (const QModelIndex& old : before) {
        if (old.row() < oldCount)
            places[m_rows[size_t(old.row())].record] = {old.row() + newCount, old.row() + newCount};
    }
    for (int row = 0; row < newCount && !places.empty(); ++row) {
        if (const auto place = places.find(rows[size_t(row)].record); place != places.end())
            place->second.newRow = row;
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        const auto place = places.find(m_rows[size_t(old.row())].record);
        if (old.row() < oldCount)
            after.push_back(index(place->second.newRow, old.column()));
        else
            after.push_back(
                index(place == places.end() ? old.row() - oldCount : place->second.oldRow, old.column()));
    }
    return after;
}

} // namespace wirechief
