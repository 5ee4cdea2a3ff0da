// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dragging servers and folders into folders.

#include "serverlistmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <algorithm>

namespace wirechief {

namespace {

constexpr QLatin1String mimeType("application/x-wirechief-servers");
constexpr QLatin1String serversKey("servers");
constexpr QLatin1String foldersKey("folders");

struct Dragged {
    QStringList servers; ///< ids
    QStringList folders; ///< paths
};

Dragged readDragged(const QMimeData& data)
{
    const auto texts = [](const QJsonValue& value) { return value.toVariant().toStringList(); };
    const QJsonObject object = QJsonDocument::fromJson(data.data(mimeType)).object();
    return {texts(object.value(serversKey)), texts(object.value(foldersKey))};
}

} // namespace

Qt::ItemFlags ServerListModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const ServerNode& node = *nodeOf(index);
    if (node.kind == ServerNode::Kind::Server)
        flags |= Qt::ItemNeverHasChildren;
    if (node.isFolder() || (node.kind == ServerNode::Kind::Server && node.row.isMovable))
        flags |= Qt::ItemIsDragEnabled;
    if (node.isFolder() || node.kind == ServerNode::Kind::Root)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList ServerListModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData* ServerListModel::mimeData(const QModelIndexList& indexes) const
{
    QJsonArray servers;
    QJsonArray folders;
    for (const QModelIndex& index : indexes) {
        const ServerNode& node = *nodeOf(index);
        if (index.column() != NameColumn || !flags(index).testFlag(Qt::ItemIsDragEnabled))
            continue;
        if (node.isFolder())
            folders.append(node.row.folder);
        else
            servers.append(node.row.id);
    }
    auto* data = new QMimeData;
    data->setData(mimeType,
        QJsonDocument(QJsonObject{{serversKey, servers}, {foldersKey, folders}})
            .toJson(QJsonDocument::Compact));
    return data;
}

bool ServerListModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex& parent) const
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType))
        return false;
    const ServerNode& target = *nodeOf(parent);
    if (!flags(parent).testFlag(Qt::ItemIsDropEnabled))
        return false;
    const QString& folder = target.row.folder;
    const Dragged dragged = readDragged(*data);
    const bool intoItself = std::any_of(dragged.folders.begin(), dragged.folders.end(),
        [&folder](const QString& path) { return isInFolder(folder, path); });
    const bool isElsewhere = std::any_of(dragged.folders.begin(), dragged.folders.end(),
                                 [&folder](const QString& path) { return parentFolder(path) != folder; })
        || std::any_of(dragged.servers.begin(), dragged.servers.end(), [&](const QString& id) {
               const auto row = m_rowOf.constFind(id);
               return row != m_rowOf.cend() && m_rows[*row].folder != folder;
           });
    return !intoItself && isElsewhere;
}

bool ServerListModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Dragged dragged = readDragged(*data);
    Q_EMIT dropped(dragged.servers, dragged.folders, nodeOf(parent)->row.folder);
    return true;
}

} // namespace wirechief
