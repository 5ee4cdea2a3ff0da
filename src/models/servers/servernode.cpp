// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servernode.h"

#include "models/table/column.h"

#include <algorithm>
#include <tuple>

namespace wirechief {

QString ServerNode::key() const
{
    return isFolder() ? QString(u'/' + row.folder) : row.id;
}

void ServerNode::renumber(int from)
{
    for (size_t i = size_t(from); i < children.size(); ++i)
        children[i]->place = int(i);
}

ServerNode serverNode(const ServerRow& row)
{
    ServerNode node;
    node.kind = ServerNode::Kind::Server;
    node.row = row;
    return node;
}

ServerNode folderNode(const QString& path)
{
    ServerNode node;
    node.kind = ServerNode::Kind::Folder;
    node.row.name = folderName(path);
    node.row.folder = path;
    return node;
}

bool comesBefore(const ServerRow& a, const ServerRow& b)
{
    const int order = naturalCompare(QStringView(a.name), QStringView(b.name));
    return order != 0 ? order < 0 : std::tie(a.name, a.id) < std::tie(b.name, b.id);
}

bool comesBefore(const ServerNode& a, const ServerNode& b)
{
    return a.kind != b.kind ? a.kind < b.kind : comesBefore(a.row, b.row);
}

std::vector<bool> inOrderAlready(const std::vector<int>& numbers)
{
    std::vector<size_t> ends; // of the best choice of each length, the position of its last number
    std::vector<size_t> before(numbers.size()); // what comes before each in the best choice that ends with it
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto length = std::lower_bound(ends.begin(), ends.end(), numbers[i],
            [&numbers](size_t end, int number) { return numbers[end] < number; });
        before[i] = length == ends.begin() ? i : *(length - 1);
        if (length == ends.end())
            ends.push_back(i);
        else
            *length = i;
    }
    std::vector<bool> chosen(numbers.size());
    for (size_t left = ends.size(), i = ends.empty() ? 0 : ends.back(); left > 0; --left, i = before[i])
        chosen[i] = true;
    return chosen;
}

} // namespace wirechief
