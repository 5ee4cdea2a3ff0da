// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The legs of a CallRowsModel: which are shown below their calls.

#include "callrowsmodel.h"

namespace wirechief {

namespace {

/// Calls whose being opened is remembered; most have ended when there are so many.
constexpr size_t mostRemembered = 10'000;

/// Calls whose legs come and go one by one; each costs views a step through all rows.
constexpr size_t mostOneByOne = 16;

} // namespace

std::vector<QByteArray> CallRowsModel::legsOf(int call) const
{
    std::vector<QByteArray> keys;
    const CallRecord* record = m_calls.recordAt(call);
    for (const ChannelRecord* leg = record ? record->firstLeg : nullptr; leg; leg = leg->nextLeg) {
        if (m_localShown || !leg->is(ChannelRecord::LocalHalf))
            keys.push_back(leg->key().toByteArray());
    }
    return keys;
}

/// Whether what is shown of them is what there is.
bool CallRowsModel::hasLegs(const OpenedRows::Opened& opened) const
{
    size_t next = 0;
    const CallRecord* record = m_calls.recordAt(opened.call);
    for (const ChannelRecord* leg = record ? record->firstLeg : nullptr; leg; leg = leg->nextLeg) {
        if (leg->is(ChannelRecord::LocalHalf) && !m_localShown)
            continue;
        if (next == opened.legs.size() || leg->key() != opened.legs[next])
            return false;
        ++next;
    }
    return next == opened.legs.size();
}

bool CallRowsModel::isWantedOpen(int call) const
{
    if (m_open.empty())
        return m_allOpen;
    const RowId id = m_calls.rowId(call);
    return m_open.contains({id.serverId, id.key}) != m_allOpen;
}

/// All that are wanted, while the model is reset.
void CallRowsModel::openAll()
{
    m_rows.clear();
    for (int call = 0; call < m_calls.rowCount() && (m_allOpen || !m_open.empty()); ++call) {
        if (isWantedOpen(call))
            m_rows.all().push_back({call, 0, legsOf(call)});
    }
    m_rows.sort();
}

/// Opens what has arrived, and tells which legs of opened calls of these ranges came and went.
void CallRowsModel::updateLegs(const std::vector<CallRange>& ranges)
{
    std::vector<OpenedRows::Opened> changes;
    for (const CallRange& range : ranges) {
        for (auto [opened, end] = m_rows.range(range.first, range.last); opened != end; ++opened) {
            if (!hasLegs(*opened))
                changes.push_back({opened->call, 0, legsOf(opened->call)});
        }
    }
    const std::unordered_set<const CallRecord*> arrived = std::exchange(m_arrived, {});
    for (int call = 0; call < m_calls.rowCount() && !arrived.empty(); ++call) {
        if (arrived.contains(m_calls.recordAt(call)) && !m_rows.find(call) && isWantedOpen(call))
            changes.push_back({call, 0, legsOf(call)});
    }
    if (changes.size() > mostOneByOne) {
        std::sort(
            changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.call < b.call; });
        showManyLegs(std::move(changes));
        return;
    }
    for (const OpenedRows::Opened& change : changes)
        showLegs(change.call, change.legs);
}

/// Opens a call, or tells which legs came and went.
void CallRowsModel::showLegs(int call, const std::vector<QByteArray>& legs)
{
    if (!m_rows.find(call)) {
        m_rows.setLegs(call, {});
        const int row = m_rows.rowOf(call);
        Q_EMIT dataChanged(index(row, 0), index(row, 0)); // its sign
    }
    std::vector<QByteArray> shown = m_rows.find(call)->legs;
    const auto rowOfLeg = [this, call](size_t leg) { return m_rows.rowOf(call) + 1 + int(leg); };
    for (size_t leg = shown.size(); leg-- > 0;) {
        if (std::find(legs.begin(), legs.end(), shown[leg]) != legs.end())
            continue;
        beginRemoveRows({}, rowOfLeg(leg), rowOfLeg(leg));
        shown.erase(shown.begin() + ptrdiff_t(leg));
        m_rows.setLegs(call, shown);
        endRemoveRows();
    }
    // They stand in the order in which they came, so those that stay are in order.
    for (size_t leg = 0; leg < legs.size(); ++leg) {
        if (leg < shown.size() && shown[leg] == legs[leg])
            continue;
        beginInsertRows({}, rowOfLeg(leg), rowOfLeg(leg));
        shown.insert(shown.begin() + ptrdiff_t(leg), legs[leg]);
        m_rows.setLegs(call, shown);
        endInsertRows();
    }
    if (shown.size() > legs.size()) { // they are in another order all the same
        beginRemoveRows({}, rowOfLeg(legs.size()), rowOfLeg(shown.size() - 1));
        m_rows.setLegs(call, legs);
        endRemoveRows();
    }
}

/// As showLegs() for very many calls: new legs come in behind all rows, then all legs take their places at
/// once, those that go behind the others.
void CallRowsModel::showManyLegs(std::vector<OpenedRows::Opened> changes)
{
    std::vector<OpenedRows::Leg> incoming;
    std::vector<OpenedRows::Leg> leaving;
    const auto note = [](auto& list, int call, const auto& legs, const auto& others) {
        for (const QByteArray& leg : legs) {
            if (std::find(others.begin(), others.end(), leg) == others.end())
                list.push_back({call, leg});
        }
    };
    for (const OpenedRows::Opened& change : changes) {
        const OpenedRows::Opened* opened = m_rows.find(change.call);
        const std::vector<QByteArray> shown = opened ? opened->legs : std::vector<QByteArray>();
        note(incoming, change.call, change.legs, shown);
        note(leaving, change.call, shown, change.legs);
    }
    if (!incoming.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(incoming.size()) - 1);
        m_rows.setTail(rowCount(), std::move(incoming));
        endInsertRows();
    }
    arrange(std::move(changes), leaving);
    if (!leaving.empty()) {
        beginRemoveRows({}, rowCount() - int(leaving.size()), rowCount() - 1);
        m_rows.setTail(0, {});
        endRemoveRows();
    }
}

/// Gives calls these legs, in a new layout with `leaving` at its end.
void CallRowsModel::arrange(
    std::vector<OpenedRows::Opened> changes, const std::vector<OpenedRows::Leg>& leaving)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<OpenedRows::Leg> kept;
    for (const QModelIndex& index : before) {
        const OpenedRows::Place place = m_rows.at(index.row());
        kept.push_back({place.call, place.leg ? *place.leg : QByteArray()});
    }
    m_rows.setLegs(std::move(changes));
    m_rows.setTail(0, {});
    m_rows.setTail(rowCount(), leaving);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const OpenedRows::Leg& leg = kept[size_t(i)];
        after.append(
            index(leg.key.isEmpty() ? m_rows.rowOf(leg.call) : m_rows.rowOf(leg), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool CallRowsModel::canOpen(int row) const
{
    if (isLeg(row))
        return false;
    const CallRecord* call = callAt(row);
    return call && (m_localShown ? call->legs : call->legs - call->localHalves) > 0;
}

bool CallRowsModel::isOpen(int row) const
{
    return m_rows.find(m_rows.at(row).call) != nullptr;
}

void CallRowsModel::setOpen(int row, bool open)
{
    if (row < 0 || row >= rowCount() || isOpen(row) == open)
        return;
    const int call = m_rows.at(row).call;
    const RowId id = m_calls.rowId(call);
    if (m_open.size() >= mostRemembered)
        m_open.clear();
    if (open != m_allOpen)
        m_open.insert({id.serverId, id.key});
    else
        m_open.erase({id.serverId, id.key});
    if (open) {
        showLegs(call, legsOf(call));
        return;
    }
    showLegs(call, {});
    m_rows.close(call);
    Q_EMIT dataChanged(index(m_rows.rowOf(call), 0), index(m_rows.rowOf(call), 0));
}

void CallRowsModel::setAllOpen(bool open)
{
    m_allOpen = open;
    m_open.clear();
    beginResetModel();
    openAll();
    endResetModel();
}

void CallRowsModel::setLocalShown(bool shown)
{
    if (m_localShown == shown)
        return;
    m_localShown = shown;
    updateLegs({{0, m_calls.rowCount()}});
}

} // namespace wirechief
