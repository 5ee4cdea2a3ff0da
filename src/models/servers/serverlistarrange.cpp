// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows the tree of servers has, and where: from what they are to what they shall be, with as little ado
// as possible.

#include "pbx/core/server.h"
#include "pbx/core/serverlist.h"
#include "serverlistmodel.h"

#include <algorithm>
#include <limits>

namespace wirechief {

void ServerListModel::rebuild()
{
    readRows();
    Q_EMIT aboutToArrange();
    m_isArranging = true;
    Levels wanted = wantedLevels();
    followFolders(wanted);
    moveServers(wanted);
    sync(*m_root, wanted);
    m_isArranging = false;
    refreshSums();
    Q_EMIT arranged();
}

void ServerListModel::readRows()
{
    m_rows = m_saved;
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_rows.size()));
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i].id, i);
    for (const Server* server : m_open.all()) {
        if (server == m_leaving || m_rowOf.contains(server->id()))
            continue;
        m_rowOf.insert(server->id(), m_rows.size());
        m_rows.push_back({server->id(), server->name(), {}, 0});
    }
    m_totals.clear();
    m_apart.clear();
    QHash<QString, int> inFolder; // and not below it: folders are few
    for (const ServerRow& row : m_rows) {
        if (row.isApart)
            m_apart.append(row.name);
        m_totals[QString()] += row.isApart ? 0 : 1;
        ++inFolder[row.folder];
    }
    for (auto folder = inFolder.cbegin(); folder != inFolder.cend(); ++folder) {
        for (QString path = folder.key(); !path.isEmpty(); path = parentFolder(path))
            m_totals[path] += folder.value();
    }
}

ServerListModel::Levels ServerListModel::wantedLevels()
{
    Levels levels;
    const std::function<Nodes&(const QString&)> levelOf = [&](const QString& path) -> Nodes& {
        const auto [level, isNew] = levels.try_emplace(path);
        if (isNew && !path.isEmpty())
            levelOf(parentFolder(path)).push_back(std::make_unique<ServerNode>(folderNode(path)));
        return level->second;
    };
    Nodes& top = levelOf({});
    m_shown = 0;
    for (const ServerRow& row : m_rows) {
        if (m_filter && !m_filter(row.id))
            continue;
        levelOf(row.folder).push_back(std::make_unique<ServerNode>(serverNode(row)));
        ++m_shown;
    }
    if (!m_filter && m_totals.value({}) > 1) {
        auto all = std::make_unique<ServerNode>();
        all->kind = ServerNode::Kind::All;
        all->row = {allServersId, tr("All servers"), {}, 0};
        top.push_back(std::move(all));
    }
    for (auto& [path, nodes] : levels)
        sortNodes(nodes);
    return levels;
}

/// Names take long to compare, and of thousands most stand where they stood.
void ServerListModel::sortNodes(Nodes& nodes) const
{
    for (const auto& node : nodes) {
        const ServerNode* now
            = node->isFolder() ? m_folders.value(node->row.folder) : m_servers.value(node->row.id);
        node->place = now != nullptr ? now->place : std::numeric_limits<int>::max();
    }
    std::stable_sort(
        nodes.begin(), nodes.end(), [](const auto& a, const auto& b) { return a->place < b->place; });
    const auto before = [](const auto& a, const auto& b) { return comesBefore(*a, *b); };
    if (!std::is_sorted(nodes.begin(), nodes.end(), before))
        std::sort(nodes.begin(), nodes.end(), before);
}

/// A folder that got another name or place keeps its row, with all that is in it.
void ServerListModel::followFolders(const Levels& wanted)
{
    QStringList gone;
    for (auto folder = m_folders.cbegin(); folder != m_folders.cend(); ++folder) {
        if (!wanted.contains(folder.key()))
            gone.append(folder.key());
    }
    std::sort(gone.begin(), gone.end()); // the outer ones first: they take the inner ones along
    for (const QString& path : std::as_const(gone)) {
        ServerNode* folder = m_folders.value(path);
        const std::optional<QString> now = folder ? newPathOf(*folder) : std::nullopt;
        if (now && !now->isEmpty() && wanted.contains(*now) && !m_folders.contains(*now))
            moveFolder(*folder, *now);
    }
}

/// Where all servers of a folder have gone, each at its place within; nothing: not all to the same.
std::optional<QString> ServerListModel::newPathOf(const ServerNode& folder) const
{
    std::optional<QString> path;
    std::vector<const ServerNode*> nodes{&folder};
    while (!nodes.empty()) {
        const ServerNode& node = *nodes.back();
        nodes.pop_back();
        for (const auto& child : node.children)
            nodes.push_back(child.get());
        const auto row = m_rowOf.constFind(node.row.id);
        if (node.isFolder() || row == m_rowOf.cend())
            continue;
        const QString& now = m_rows[*row].folder;
        const QStringView within = QStringView(node.row.folder).mid(folder.row.folder.size());
        if (!now.endsWith(within) || (path && *path != QStringView(now).chopped(within.size())))
            return std::nullopt;
        path = now.chopped(within.size());
    }
    return path;
}

void ServerListModel::moveFolder(ServerNode& folder, const QString& path)
{
    const QString before = folder.row.folder;
    ServerNode& target = folderFor(parentFolder(path));
    renameNodes(folder, before.size(), path);
    folder.row.name = folderName(path);
    if (folder.parent != &target)
        move(folder, target, int(target.children.size()));
    announce(folder);
    Q_EMIT folderRenamed(before, path);
}

/// Puts another path in the place of the first characters of a folder's own, and of those below it.
void ServerListModel::renameNodes(ServerNode& node, qsizetype oldSize, const QString& path)
{
    if (node.isFolder())
        m_folders.remove(node.row.folder);
    node.row.folder = path + QStringView(node.row.folder).mid(oldSize);
    if (node.isFolder())
        m_folders.insert(node.row.folder, &node);
    for (const auto& child : node.children)
        renameNodes(*child, oldSize, path);
}

/// A server that comes into another folder stays the current one of a view: it is moved, not removed and
/// added.
void ServerListModel::moveServers(const Levels& wanted)
{
    for (const auto& [path, nodes] : wanted) {
        for (const auto& shall : nodes) {
            ServerNode* node
                = shall->kind == ServerNode::Kind::Server ? m_servers.value(shall->row.id) : nullptr;
            if (!node || node->row.folder == path)
                continue;
            ServerNode& target = folderFor(path);
            if (node->parent != &target)
                move(*node, target, int(target.children.size()));
        }
    }
}

/// Before the row that has this number now.
void ServerListModel::move(ServerNode& node, ServerNode& target, int row)
{
    ServerNode& source = *node.parent;
    const int from = node.place;
    beginMoveRows(indexOf(&source), from, from, indexOf(&target), row);
    if (&source == &target) {
        const auto first = source.children.begin();
        if (row > from)
            std::rotate(first + from, first + from + 1, first + row);
        else
            std::rotate(first + row, first + from, first + from + 1);
        source.renumber(std::min(from, row));
    } else {
        target.children.insert(target.children.begin() + row, std::move(source.children[size_t(from)]));
        source.children.erase(source.children.begin() + from);
        node.parent = &target;
        source.renumber(from);
        target.renumber(row);
    }
    endMoveRows();
}

/// Made where it is new, with those around it.
ServerNode& ServerListModel::folderFor(const QString& path)
{
    if (path.isEmpty())
        return *m_root;
    if (ServerNode* known = m_folders.value(path))
        return *known;
    ServerNode& parent = folderFor(parentFolder(path));
    Nodes made;
    made.push_back(std::make_unique<ServerNode>(folderNode(path)));
    insert(parent, int(parent.children.size()), made.begin(), made.end());
    return *parent.children.back();
}

/// Makes the children of a node, and theirs, those that are wanted.
void ServerListModel::sync(ServerNode& parent, Levels& levels)
{
    Nodes& shall = levels[parent.row.folder];
    const auto isSame = [](const auto& a, const auto& b) { return a->isSame(*b); };
    if (!std::equal(shall.begin(), shall.end(), parent.children.begin(), parent.children.end(), isSame)) {
        QHash<QString, int> wanted;
        wanted.reserve(qsizetype(shall.size()));
        for (const auto& node : shall)
            wanted.insert(node->key(), int(wanted.size()));
        removeUnwanted(parent, wanted);
        sortChildren(parent, wanted);
    }
    for (size_t row = 0; row < shall.size(); ++row) {
        const auto isThere = [&parent](size_t at, const ServerNode& node) {
            return at < parent.children.size() && parent.children[at]->isSame(node);
        };
        if (isThere(row, *shall[row])) {
            ServerNode& child = *parent.children[row];
            if (child.row != shall[row]->row) {
                child.row = shall[row]->row;
                announce(child);
            }
            continue;
        }
        size_t end = row + 1; // of those that are new and stand together
        while (end < shall.size() && !isThere(row, *shall[end]))
            ++end;
        insert(parent, int(row), shall.begin() + qsizetype(row), shall.begin() + qsizetype(end));
        row = end - 1;
    }
    for (const auto& child : parent.children) {
        if (child->isFolder())
            sync(*child, levels);
    }
}

void ServerListModel::removeUnwanted(ServerNode& parent, const QHash<QString, int>& wanted)
{
    auto& children = parent.children;
    for (int last = int(children.size()) - 1; last >= 0; --last) {
        if (wanted.contains(children[size_t(last)]->key()))
            continue;
        int first = last; // of those that go and stand together
        while (first > 0 && !wanted.contains(children[size_t(first - 1)]->key()))
            --first;
        beginRemoveRows(indexOf(&parent), first, last);
        for (int row = first; row <= last; ++row)
            forget(*children[size_t(row)]);
        children.erase(children.begin() + first, children.begin() + last + 1);
        parent.renumber(first);
        endRemoveRows();
        last = first;
    }
}

/// Those that stand in the wanted order stay; each of the others goes behind its wanted neighbour.
void ServerListModel::sortChildren(ServerNode& parent, const QHash<QString, int>& wanted)
{
    std::vector<int> numbers;
    numbers.reserve(parent.children.size());
    for (const auto& child : parent.children)
        numbers.push_back(wanted.value(child->key()));
    const std::vector<bool> stays = inOrderAlready(numbers);
    std::map<int, ServerNode*> placed; // by the number that each shall have
    std::map<int, ServerNode*> toMove;
    for (size_t i = 0; i < numbers.size(); ++i)
        (stays[i] ? placed : toMove).emplace(numbers[i], parent.children[i].get());
    for (const auto& [number, node] : toMove) {
        const auto next = placed.upper_bound(number);
        const int row = next == placed.begin() ? 0 : std::prev(next)->second->place + 1;
        if (row != node->place && row != node->place + 1) // else others have left it where it shall be
            move(*node, parent, row);
        placed.emplace(number, node);
    }
}

void ServerListModel::insert(ServerNode& parent, int row, Nodes::iterator first, Nodes::iterator last)
{
    for (auto node = first; node != last; ++node) {
        (*node)->parent = &parent;
        (void)readState(**node, openServer((*node)->row.id));
    }
    beginInsertRows(indexOf(&parent), row, row + int(last - first) - 1);
    for (auto node = first; node != last; ++node) {
        if ((*node)->isFolder())
            m_folders.insert((*node)->row.folder, node->get());
        else
            m_servers.insert((*node)->row.id, node->get());
    }
    parent.children.insert(
        parent.children.begin() + row, std::make_move_iterator(first), std::make_move_iterator(last));
    parent.renumber(row);
    endInsertRows();
}

void ServerListModel::forget(const ServerNode& node)
{
    if (node.isFolder())
        m_folders.remove(node.row.folder);
    else
        m_servers.remove(node.row.id);
    for (const auto& child : node.children)
        forget(*child);
}

QStringList ServerListModel::inOrder(const QStringList& serverIds) const
{
    std::vector<std::pair<QStringList, const ServerRow*>> rows; // with the folders around each
    rows.reserve(size_t(serverIds.size()));
    for (const QString& id : serverIds) {
        if (const ServerRow* row = rowOf(id))
            rows.emplace_back(row->folder.split(u'/', Qt::SkipEmptyParts), row);
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        const auto [inA, inB] = std::mismatch(a.first.begin(), a.first.end(), b.first.begin(), b.first.end());
        if (inA == a.first.end() && inB == b.first.end())
            return comesBefore(*a.second, *b.second);
        if (inA == a.first.end() || inB == b.first.end())
            return inB == b.first.end(); // folders before servers
        return comesBefore(ServerRow{{}, *inA, {}}, ServerRow{{}, *inB, {}});
    });
    QStringList sorted;
    for (const auto& [folders, row] : rows)
        sorted.append(row->id);
    return sorted;
}

} // namespace wirechief
