// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverlistmodel.h"

#include "base/displaytext.h"
#include "models/table/column.h"
#include "models/theme/stateicon.h"
#include "pbx/channels/channels.h"
#include "pbx/channels/listtext.h"
#include "pbx/core/server.h"
#include "pbx/core/serverlist.h"
#include "serverstate.h"

#include <QHash>

#include <algorithm>

namespace wirechief {

struct ServerListModel::Node {
    Node* parent = nullptr;
    bool isFolder = false;
    ServerRow row; ///< of a folder only the name
    AmiClient::State state = AmiClient::State::Offline;
    bool isSlow = false; ///< connected, and owes answers
    bool awaitsSecret = false;
    int count = -1;
    QString detail;
    QString summary; ///< of the row of all servers: how they are
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isAll() const { return row.id == allServersId; }
    [[nodiscard]] QString about() const
    {
        return isAll()     ? summary
            : awaitsSecret ? ServerListModel::tr("Waiting for its secret")
            : isSlow       ? ServerListModel::tr("Connected, answers slowly")
                           : stateText(state);
    }

    [[nodiscard]] bool isFor(const Node& wanted) const
    {
        return isFolder == wanted.isFolder
            && (isFolder ? row.name == wanted.row.name : row.id == wanted.row.id);
    }
    [[nodiscard]] int rowInParent() const
    {
        const auto it = std::find_if(parent->children.begin(), parent->children.end(),
            [this](const auto& child) { return child.get() == this; });
        return int(it - parent->children.begin());
    }
};

namespace {

bool comesBefore(const ServerRow& a, const ServerRow& b)
{
    const int order = naturalCompare(QStringView(a.name), QStringView(b.name));
    return order != 0 ? order < 0 : std::tie(a.name, a.id) < std::tie(b.name, b.id);
}

} // namespace

ServerListModel::ServerListModel(ServerList& open, QObject* parent)
    : QAbstractItemModel(parent)
    , m_open(open)
    , m_root(std::make_unique<Node>())
{
    connect(&open, &ServerList::added, this, &ServerListModel::onAdded);
    connect(&open, &ServerList::aboutToRemove, this, &ServerListModel::onAboutToRemove);
    for (Server* server : open.all())
        onAdded(server);
    m_second.setTimerType(Qt::VeryCoarseTimer); // at full seconds, like everything that ticks
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ServerListModel::refreshCounts);
    m_second.start();
}

ServerListModel::~ServerListModel() = default;

// --- which servers ---

void ServerListModel::setServers(const std::vector<ServerRow>& servers)
{
    m_saved = servers;
    rebuild();
}

void ServerListModel::setAwaitsSecret(const QString& serverId, bool awaits)
{
    if (awaits == m_awaitSecret.contains(serverId))
        return;
    if (awaits)
        m_awaitSecret.insert(serverId);
    else
        m_awaitSecret.erase(serverId);
    if (Node* node = findNode(serverId))
        refresh(*node, m_open.find(serverId));
}

void ServerListModel::onAdded(Server* server)
{
    watch(server);
    rebuild();
}

void ServerListModel::watch(Server* server)
{
    connect(server, &Server::stateChanged, this, [this, server] {
        if (Node* node = findNode(server->id()))
            refresh(*node, server);
        refreshAll();
    });
    connect(server, &Server::nameChanged, this, &ServerListModel::rebuild);
}

void ServerListModel::onAboutToRemove(Server* server)
{
    disconnect(server, nullptr, this, nullptr);
    m_leaving = server;
    rebuild();
    if (Node* node = findNode(server->id()))
        refresh(*node, nullptr);
    refreshAll();
    m_leaving = nullptr;
}

/// The saved servers, then the open ones that are not saved.
std::vector<ServerRow> ServerListModel::allRows() const
{
    std::vector<ServerRow> rows = m_saved;
    for (const Server* server : m_open.all()) {
        const bool saved = std::any_of(m_saved.begin(), m_saved.end(),
            [server](const ServerRow& row) { return row.id == server->id(); });
        if (!saved && server != m_leaving)
            rows.push_back({server->id(), server->name(), {}, 0});
    }
    std::sort(rows.begin(), rows.end(), comesBefore);
    return rows;
}

void ServerListModel::rebuild()
{
    const std::vector<ServerRow> rows = allRows();
    m_total
        = size_t(std::count_if(rows.begin(), rows.end(), [](const ServerRow& row) { return !row.isApart; }));
    std::vector<Node> folders;
    std::vector<Node> wanted;
    for (const ServerRow& row : rows) {
        Node node;
        node.row = row;
        if (row.folder.isEmpty()) {
            wanted.push_back(std::move(node));
            continue;
        }
        const auto known = std::find_if(folders.begin(), folders.end(),
            [&row](const Node& folder) { return folder.row.name == row.folder; });
        if (known == folders.end()) {
            node.isFolder = true;
            node.row = {{}, row.folder, {}, 0};
            folders.push_back(std::move(node));
        }
    }
    std::sort(folders.begin(), folders.end(),
        [](const Node& a, const Node& b) { return comesBefore(a.row, b.row); });
    wanted.insert(
        wanted.begin(), std::make_move_iterator(folders.begin()), std::make_move_iterator(folders.end()));
    if (m_total > 1) {
        Node all;
        all.row = {allServersId, tr("All servers"), {}, 0};
        wanted.insert(wanted.begin(), std::move(all));
    }
    moveToFolders(rows);
    sync(*m_root, wanted);
    for (const auto& folder : m_root->children) {
        if (!folder->isFolder)
            continue;
        std::vector<Node> servers;
        for (const ServerRow& row : rows) {
            if (row.folder == folder->row.name) {
                servers.emplace_back();
                servers.back().row = row;
            }
        }
        sync(*folder, servers);
    }
    refreshAll();
}

/// A server that comes into another folder stays the current one of a view: it is moved, not removed and
/// added.
void ServerListModel::moveToFolders(const std::vector<ServerRow>& rows)
{
    for (const ServerRow& row : rows) {
        Node* node = findNode(row.id);
        Node* target = node ? folderFor(row) : nullptr;
        if (!node || node->parent == target)
            continue;
        Node& source = *node->parent;
        const int from = node->rowInParent();
        beginMoveRows(indexOf(&source), from, from, indexOf(target), int(target->children.size()));
        target->children.push_back(std::move(source.children[size_t(from)]));
        source.children.erase(source.children.begin() + from);
        node->parent = target;
        endMoveRows();
    }
}

/// Made where it is new; the root for a server without one.
ServerListModel::Node* ServerListModel::folderFor(const ServerRow& row)
{
    if (row.folder.isEmpty())
        return m_root.get();
    for (const auto& top : m_root->children) {
        if (top->isFolder && top->row.name == row.folder)
            return top.get();
    }
    Node folder;
    folder.isFolder = true;
    folder.row = {{}, row.folder, {}, 0};
    insertChild(*m_root, int(m_root->children.size()), folder);
    return m_root->children.back().get();
}

/// Makes the children of a node those that are wanted, in this order, with as little ado as possible.
void ServerListModel::sync(Node& parent, const std::vector<Node>& wanted)
{
    const QModelIndex parentIndex = indexOf(&parent);
    auto& children = parent.children;
    for (int row = int(children.size()) - 1; row >= 0; --row) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
            [&](const Node& node) { return children[size_t(row)]->isFor(node); });
        if (stays)
            continue;
        beginRemoveRows(parentIndex, row, row);
        children.erase(children.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const Node& node = wanted[size_t(row)];
        const auto from = std::find_if(children.begin() + row, children.end(),
            [&node](const auto& child) { return child->isFor(node); });
        if (from == children.end()) {
            insertChild(parent, row, node);
            continue;
        }
        if (const int source = int(from - children.begin()); source != row) {
            beginMoveRows(parentIndex, source, source, parentIndex, row);
            std::rotate(children.begin() + row, from, from + 1);
            endMoveRows();
        }
        Node& child = *children[size_t(row)];
        if (child.row != node.row) {
            child.row = node.row;
            announce(child);
        }
    }
}

void ServerListModel::insertChild(Node& parent, int row, const Node& wanted)
{
    auto child = std::make_unique<Node>();
    child->parent = &parent;
    child->isFolder = wanted.isFolder;
    child->row = wanted.row;
    Server* server = wanted.isFolder ? nullptr : m_open.find(wanted.row.id);
    readState(*child, server == m_leaving ? nullptr : server);
    if (child->isAll())
        (void)readAll(*child);
    beginInsertRows(indexOf(&parent), row, row);
    parent.children.insert(parent.children.begin() + row, std::move(child));
    endInsertRows();
}

// --- how they are ---

bool ServerListModel::readState(Node& node, Server* server) const
{
    AmiClient::State state = AmiClient::State::Offline;
    bool isSlow = false;
    int count = -1;
    QString detail;
    if (server) {
        state = server->client().state();
        if (state == AmiClient::State::Ready) {
            isSlow = server->channels().answersSlowly();
            count = int(server->channels().count());
            detail = countText(count, server->channels().listState());
        } else if (state == AmiClient::State::Waiting) {
            const auto left = std::chrono::ceil<std::chrono::seconds>(server->client().retryIn());
            detail = tr("retry in %1 s").arg(left.count());
        } else if (state != AmiClient::State::Stopped && state != AmiClient::State::Offline) {
            detail = QStringLiteral("…");
        }
    }
    const bool awaitsSecret = m_awaitSecret.contains(node.row.id);
    if (awaitsSecret) {
        state = AmiClient::State::Connecting;
        //: Behind a server in the list: its secret is awaited from the keyring or the vault
        detail = tr("secret…");
    }
    if (node.state == state && node.isSlow == isSlow && node.awaitsSecret == awaitsSecret
        && node.count == count && node.detail == detail)
        return false;
    node.awaitsSecret = awaitsSecret;
    node.state = state;
    node.isSlow = isSlow;
    node.count = count;
    node.detail = detail;
    return true;
}

void ServerListModel::refresh(Node& node, Server* server)
{
    if (readState(node, server))
        announce(node);
}

bool ServerListModel::isApart(const QString& serverId) const
{
    return std::any_of(m_saved.begin(), m_saved.end(),
        [&serverId](const ServerRow& row) { return row.isApart && row.id == serverId; });
}

bool ServerListModel::readAll(Node& node) const
{
    AmiClient::State state = AmiClient::State::Offline;
    int connected = 0;
    int count = 0;
    QList<Server*> open;
    for (Server* server : m_open.all()) {
        if (server == m_leaving || isApart(server->id()))
            continue;
        open.append(server);
        const AmiClient::State own = server->client().state();
        if (urgencyOf(own) > urgencyOf(state))
            state = own;
        if (own == AmiClient::State::Ready) {
            ++connected;
            count += int(server->channels().count());
        }
    }
    QString summary
        = tr("%1 of %2 servers connected").arg(QString::number(connected), QString::number(m_total));
    for (const ServerRow& row : m_saved) {
        if (row.isApart)
            summary += u'\n' + tr("%1 is not counted").arg(displayText(row.name));
    }
    const QString detail = connected > 0 ? countText(count, worstListState(open)) : QString();
    if (node.state == state && node.detail == detail && node.summary == summary)
        return false;
    node.state = state;
    node.count = connected > 0 ? count : -1;
    node.detail = detail;
    node.summary = summary;
    return true;
}

void ServerListModel::refreshAll()
{
    Node* node = findNode(allServersId);
    if (node != nullptr && readAll(*node))
        announce(*node);
}

void ServerListModel::refreshCounts()
{
    QHash<QString, Server*> open; // a search for each of a hundred is what would cost, once a second
    for (Server* server : m_open.all())
        open.insert(server->id(), server);
    const auto refreshOpen = [this, &open](Node& node) {
        if (Server* server = open.value(node.row.id))
            refresh(node, server);
    };
    for (const auto& top : m_root->children) {
        refreshOpen(*top);
        for (const auto& child : top->children)
            refreshOpen(*child);
    }
    refreshAll();
}

void ServerListModel::announce(const Node& node)
{
    const QModelIndex first = indexOf(&node);
    Q_EMIT dataChanged(first, first.siblingAtColumn(DetailColumn));
}

// --- reading ---

ServerListModel::Node* ServerListModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

ServerListModel::Node* ServerListModel::findNode(const QString& serverId) const
{
    for (const auto& top : m_root->children) {
        if (!top->isFolder && top->row.id == serverId)
            return top.get();
        for (const auto& child : top->children) {
            if (child->row.id == serverId)
                return child.get();
        }
    }
    return nullptr;
}

QModelIndex ServerListModel::indexOf(const Node* node) const
{
    return node->parent ? createIndex(node->rowInParent(), 0, node) : QModelIndex();
}

QModelIndex ServerListModel::indexOf(const QString& serverId) const
{
    const Node* node = findNode(serverId);
    return node ? indexOf(node) : QModelIndex();
}

QModelIndex ServerListModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex ServerListModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int ServerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int ServerListModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ServerListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? displayText(node.row.name) : node.detail;
    case Qt::DecorationRole:
        return isName && !node.isFolder ? QVariant(stateIcon(serverStateRole(node.state, node.isSlow)))
                                        : QVariant();
    case Qt::ToolTipRole:
        return node.isFolder ? QVariant()
                             : QVariant(toolTipText(QString(node.row.name + u'\n' + node.about())));
    case Qt::AccessibleDescriptionRole:
        return node.isFolder ? QVariant() : QVariant(node.about());
    case Qt::TextAlignmentRole:
        return isName ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case IdRole:
        return node.row.id;
    case StateRole:
        return int(node.state);
    case SlowRole:
        return node.isSlow;
    case CountRole:
        return node.count;
    case EnvironmentRole:
        return node.row.environmentRole;
    case IsFolderRole:
        return node.isFolder;
    case IsAllRole:
        return node.isAll();
    case DetailRole:
        return node.detail;
    default:
        return {};
    }
}

QVariant ServerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Server") : tr("Channels");
}

} // namespace wirechief
