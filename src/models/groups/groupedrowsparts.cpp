// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a GroupedRowsModel: which are shown below their groups.

#include "groupedrowsmodel.h"

#include <algorithm>

namespace wirechief {

namespace {

/// Groups whose being opened is remembered; most have gone when there are so many.
constexpr size_t mostRemembered = 10'000;

/// Groups whose parts come and go one by one; each costs views a step through all rows.
constexpr size_t mostOneByOne = 16;

} // namespace

std::vector<QByteArray> GroupedRowsModel::wantedParts(int group) const
{
    std::vector<QByteArray> keys;
    const TableRecord* record = m_groups->recordAt(group);
    if (!record)
        return keys;
    for (const QByteArrayView key : partsOf(*record))
        keys.push_back(key.toByteArray());
    return keys;
}

/// Whether what is shown of them is what there is.
bool GroupedRowsModel::areWanted(const OpenedRows::Opened& opened) const
{
    const TableRecord* record = m_groups->recordAt(opened.group);
    const std::vector<QByteArrayView> wanted = record ? partsOf(*record) : std::vector<QByteArrayView>();
    return std::equal(wanted.begin(), wanted.end(), opened.parts.begin(), opened.parts.end());
}

bool GroupedRowsModel::isWantedOpen(int group) const
{
    if (m_open.empty())
        return m_allOpen;
    const RowId id = m_groups->rowId(group);
    return m_open.contains({id.serverId, id.key}) != m_allOpen;
}

/// All that are wanted, while the model is reset.
void GroupedRowsModel::openAll()
{
    m_rows.clear();
    for (int group = 0; group < m_groups->rowCount() && (m_allOpen || !m_open.empty()); ++group) {
        if (isWantedOpen(group))
            m_rows.all().push_back({group, 0, wantedParts(group)});
    }
    m_rows.sort();
}

void GroupedRowsModel::updateAllParts()
{
    updateParts({{0, m_groups->rowCount()}});
}

/// Opens what has arrived, and tells which parts of opened groups of these ranges came and went.
void GroupedRowsModel::updateParts(const std::vector<GroupRange>& ranges)
{
    std::vector<OpenedRows::Opened> changes;
    for (const GroupRange& range : ranges) {
        for (auto [opened, end] = m_rows.range(range.first, range.last); opened != end; ++opened) {
            if (!areWanted(*opened))
                changes.push_back({opened->group, 0, wantedParts(opened->group)});
        }
    }
    const std::unordered_set<const TableRecord*> arrived = std::exchange(m_arrived, {});
    for (int group = 0; group < m_groups->rowCount() && !arrived.empty(); ++group) {
        if (arrived.contains(m_groups->recordAt(group)) && !m_rows.find(group) && isWantedOpen(group))
            changes.push_back({group, 0, wantedParts(group)});
    }
    if (changes.size() > mostOneByOne) {
        std::sort(
            changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.group < b.group; });
        showManyParts(std::move(changes));
        return;
    }
    for (const OpenedRows::Opened& change : changes)
        showParts(change.group, change.parts);
}

/// Opens a group, or tells which parts came and went.
void GroupedRowsModel::showParts(int group, const std::vector<QByteArray>& parts)
{
    if (!m_rows.find(group)) {
        m_rows.setParts(group, {});
        const int row = m_rows.rowOf(group);
        Q_EMIT dataChanged(index(row, 0), index(row, 0)); // its sign
    }
    std::vector<QByteArray> shown = m_rows.find(group)->parts;
    const auto rowOfPart = [this, group](size_t part) { return m_rows.rowOf(group) + 1 + int(part); };
    for (size_t part = shown.size(); part-- > 0;) {
        if (std::find(parts.begin(), parts.end(), shown[part]) != parts.end())
            continue;
        beginRemoveRows({}, rowOfPart(part), rowOfPart(part));
        shown.erase(shown.begin() + ptrdiff_t(part));
        m_rows.setParts(group, shown);
        endRemoveRows();
    }
    // They stand in the order in which they came, so those that stay are in order.
    for (size_t part = 0; part < parts.size(); ++part) {
        if (part < shown.size() && shown[part] == parts[part])
            continue;
        beginInsertRows({}, rowOfPart(part), rowOfPart(part));
        shown.insert(shown.begin() + ptrdiff_t(part), parts[part]);
        m_rows.setParts(group, shown);
        endInsertRows();
    }
    if (shown.size() > parts.size()) { // they are in another order all the same
        beginRemoveRows({}, rowOfPart(parts.size()), rowOfPart(shown.size() - 1));
        m_rows.setParts(group, parts);
        endRemoveRows();
    }
}

/// As showParts() for very many groups: new parts come in behind all rows, then all parts take their places
/// at once, those that go behind the others.
void GroupedRowsModel::showManyParts(std::vector<OpenedRows::Opened> changes)
{
    std::vector<OpenedRows::Part> incoming;
    std::vector<OpenedRows::Part> leaving;
    const auto note = [](auto& list, int group, const auto& parts, const auto& others) {
        for (const QByteArray& part : parts) {
            if (std::find(others.begin(), others.end(), part) == others.end())
                list.push_back({group, part});
        }
    };
    for (const OpenedRows::Opened& change : changes) {
        const OpenedRows::Opened* opened = m_rows.find(change.group);
        const std::vector<QByteArray> shown = opened ? opened->parts : std::vector<QByteArray>();
        note(incoming, change.group, change.parts, shown);
        note(leaving, change.group, shown, change.parts);
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

/// Gives groups these parts, in a new layout with `leaving` at its end.
void GroupedRowsModel::arrange(
    std::vector<OpenedRows::Opened> changes, const std::vector<OpenedRows::Part>& leaving)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<OpenedRows::Part> kept;
    for (const QModelIndex& index : before) {
        const OpenedRows::Place place = m_rows.at(index.row());
        kept.push_back({place.group, place.part ? *place.part : QByteArray()});
    }
    m_rows.setParts(std::move(changes));
    m_rows.setTail(0, {});
    m_rows.setTail(rowCount(), leaving);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const OpenedRows::Part& part = kept[size_t(i)];
        after.append(
            index(part.key.isEmpty() ? m_rows.rowOf(part.group) : m_rows.rowOf(part), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool GroupedRowsModel::canOpen(int row) const
{
    if (isPart(row))
        return false;
    const TableRecord* group = groupAt(row);
    return group && hasParts(*group);
}

bool GroupedRowsModel::isOpen(int row) const
{
    return m_rows.find(m_rows.at(row).group) != nullptr;
}

void GroupedRowsModel::setOpen(int row, bool open)
{
    if (row < 0 || row >= rowCount() || isOpen(row) == open)
        return;
    const int group = m_rows.at(row).group;
    const RowId id = m_groups->rowId(group);
    if (m_open.size() >= mostRemembered)
        m_open.clear();
    if (open != m_allOpen)
        m_open.insert({id.serverId, id.key});
    else
        m_open.erase({id.serverId, id.key});
    if (open) {
        showParts(group, wantedParts(group));
        return;
    }
    showParts(group, {});
    m_rows.close(group);
    Q_EMIT dataChanged(index(m_rows.rowOf(group), 0), index(m_rows.rowOf(group), 0));
}

void GroupedRowsModel::setAllOpen(bool open)
{
    m_allOpen = open;
    m_open.clear();
    beginResetModel();
    openAll();
    endResetModel();
}

} // namespace wirechief
