// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverlistmodel.h"

#include "base/displaytext.h"
#include "models/theme/stateicon.h"
#include "pbx/channels/channels.h"
#include "pbx/channels/listtext.h"
#include "pbx/core/server.h"
#include "pbx/core/serverlist.h"
#include "serverstate.h"

namespace wirechief {

/// Of a folder, or of all servers.
struct ServerListModel::Sum {
    AmiClient::State state = AmiClient::State::Offline;
    int connected = 0;
    int channels = 0;
    QList<Server*> open;

    void add(AmiClient::State own)
    {
        if (urgencyOf(own) > urgencyOf(state))
            state = own;
    }
    void add(Server& server)
    {
        const AmiClient::State own = server.client().state();
        add(own);
        open.append(&server);
        if (own != AmiClient::State::Ready)
            return;
        ++connected;
        channels += int(server.channels().count());
    }
};

namespace {

QString aboutOf(const ServerNode& node)
{
    if (node.isSum())
        return node.summary;
    const QString state = node.awaitsSecret ? ServerListModel::tr("Waiting for its secret")
        : node.isSlow                       ? ServerListModel::tr("Connected, answers slowly")
                                            : stateText(node.state);
    return node.row.environment.isEmpty()
        ? state
        : ServerListModel::tr("%1, %2", "state, environment").arg(state, displayText(node.row.environment));
}

} // namespace

ServerListModel::ServerListModel(ServerList& open, QObject* parent)
    : QAbstractItemModel(parent)
    , m_open(open)
    , m_root(std::make_unique<ServerNode>())
{
    connect(&open, &ServerList::added, this, &ServerListModel::onAdded);
    connect(&open, &ServerList::aboutToRemove, this, &ServerListModel::onAboutToRemove);
    for (Server* server : open.all())
        onAdded(server);
    m_second.setTimerType(Qt::VeryCoarseTimer); // at full seconds, like everything that ticks
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ServerListModel::refreshCounts);
    m_second.start();
    m_sumsSoon.setSingleShot(true);
    m_sumsSoon.setInterval(0);
    connect(&m_sumsSoon, &QTimer::timeout, this, &ServerListModel::refreshSums);
}

ServerListModel::~ServerListModel() = default;

// --- which servers ---

void ServerListModel::setServers(const std::vector<ServerRow>& servers)
{
    if (servers == m_saved)
        return;
    m_saved = servers;
    rebuild();
}

void ServerListModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    rebuild();
}

bool ServerListModel::contains(const QString& serverId) const
{
    return m_rowOf.contains(serverId) || (serverId == allServersId && m_totals.value({}) > 1);
}

void ServerListModel::setAwaitsSecret(const QString& serverId, bool awaits)
{
    if (awaits == m_awaitSecret.contains(serverId))
        return;
    if (awaits)
        m_awaitSecret.insert(serverId);
    else
        m_awaitSecret.erase(serverId);
    if (ServerNode* node = m_servers.value(serverId))
        refresh(*node, openServer(serverId));
    refreshSumsOf(serverId);
}

void ServerListModel::setAwaitTurn(const QStringList& serverIds, bool await)
{
    for (const QString& id : serverIds) {
        if (await)
            m_awaitTurn.insert(id);
        else
            m_awaitTurn.remove(id);
        if (ServerNode* node = m_servers.value(id))
            refresh(*node, openServer(id));
    }
    m_sumsSoon.start(); // with the next ones
}

void ServerListModel::onAdded(Server* server)
{
    watch(server);
    if (rowOf(server->id()) == nullptr) {
        rebuild();
        return;
    }
    if (ServerNode* node = m_servers.value(server->id()))
        refresh(*node, server);
    refreshSumsOf(server->id());
}

void ServerListModel::watch(Server* server)
{
    connect(server, &Server::stateChanged, this, [this, server] {
        if (ServerNode* node = m_servers.value(server->id()))
            refresh(*node, server);
        refreshSumsOf(server->id());
    });
    connect(server, &Server::nameChanged, this, &ServerListModel::rebuild);
}

void ServerListModel::onAboutToRemove(Server* server)
{
    disconnect(server, nullptr, this, nullptr);
    m_leaving = server;
    const auto row = m_rowOf.constFind(server->id());
    if (row != m_rowOf.cend() && *row >= m_saved.size())
        rebuild();
    if (ServerNode* node = m_servers.value(server->id()))
        refresh(*node, nullptr);
    refreshSumsOf(server->id());
    m_leaving = nullptr;
}

// --- how they are ---

Server* ServerListModel::openServer(const QString& id) const
{
    Server* server = m_open.find(id);
    return server == m_leaving ? nullptr : server;
}

bool ServerListModel::readState(ServerNode& node, Server* server) const
{
    if (node.kind != ServerNode::Kind::Server)
        return false;
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
    if (m_awaitTurn.contains(node.row.id)) {
        state = AmiClient::State::Connecting;
        isSlow = false;
        count = -1;
        detail = QStringLiteral("…");
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

void ServerListModel::refresh(ServerNode& node, Server* server)
{
    if (readState(node, server))
        announce(node);
}

const ServerRow* ServerListModel::rowOf(const QString& serverId) const
{
    const auto found = m_rowOf.constFind(serverId);
    return found == m_rowOf.cend() ? nullptr : &m_rows[*found];
}

/// By path, of folders with anything to tell; of all servers under an empty one.
QHash<QString, ServerListModel::Sum> ServerListModel::sums() const
{
    QHash<QString, Sum> sums;
    const auto forEachOf = [this, &sums](const QString& id, const auto& add) {
        const ServerRow* row = rowOf(id);
        if (row == nullptr)
            return;
        if (!row->isApart)
            add(sums[QString()]);
        for (QString path = row->folder; !path.isEmpty(); path = parentFolder(path))
            add(sums[path]);
    };
    for (Server* server : m_open.all()) {
        if (server != m_leaving)
            forEachOf(server->id(), [server](Sum& sum) { sum.add(*server); });
    }
    const auto addConnecting = [](Sum& sum) { sum.add(AmiClient::State::Connecting); };
    for (const QString& id : m_awaitSecret)
        forEachOf(id, addConnecting);
    for (const QString& id : m_awaitTurn)
        forEachOf(id, addConnecting);
    return sums;
}

bool ServerListModel::readSum(ServerNode& node, const Sum& sum) const
{
    const QString connected = QString::number(sum.connected);
    const QString total = QString::number(m_totals.value(node.row.folder));
    const QString channels
        = sum.connected > 0 ? countText(sum.channels, worstListState(sum.open)) : QString();
    QString summary = tr("%1 of %2 servers connected").arg(connected, total);
    QString detail = channels;
    if (node.isFolder()) {
        //: Behind a folder of servers: how many are connected, and of how many
        detail = sum.state == AmiClient::State::Offline ? QString() : tr("%1/%2").arg(connected, total);
        if (!channels.isEmpty())
            summary += u'\n' + channelsText(sum.channels, worstListState(sum.open));
    } else {
        for (const QString& name : m_apart)
            summary += u'\n' + tr("%1 is not counted").arg(displayText(name));
    }
    if (node.state == sum.state && node.detail == detail && node.summary == summary)
        return false;
    node.state = sum.state;
    node.count = sum.connected > 0 ? sum.channels : -1;
    node.detail = detail;
    node.summary = summary;
    return true;
}

void ServerListModel::refreshSums()
{
    if (m_isArranging)
        return; // it ends with this
    const QHash<QString, Sum> sums = this->sums();
    const auto refreshSum = [this, &sums](ServerNode* node) {
        if (node != nullptr && readSum(*node, sums.value(node->row.folder)))
            announce(*node);
    };
    refreshSum(m_servers.value(allServersId));
    for (ServerNode* folder : std::as_const(m_folders))
        refreshSum(folder);
}

/// Where many servers connect at once, each changes some folders of hundreds.
void ServerListModel::refreshSumsOf(const QString& serverId)
{
    const ServerRow* row = rowOf(serverId);
    if (m_isArranging || row == nullptr)
        return;
    if (!m_awaitTurn.isEmpty()) { // many begin in one turn
        m_sumsSoon.start();
        return;
    }
    QHash<QString, Sum> sums{{QString(), {}}};
    for (QString path = row->folder; !path.isEmpty(); path = parentFolder(path))
        sums.insert(path, {});
    const auto forEachAround = [this, &sums](const QString& id, const auto& add) {
        const ServerRow* other = rowOf(id);
        for (auto sum = sums.begin(); other != nullptr && sum != sums.end(); ++sum) {
            if (sum.key().isEmpty() ? !other->isApart : isInFolder(other->folder, sum.key()))
                add(*sum);
        }
    };
    for (Server* server : m_open.all()) {
        if (server != m_leaving)
            forEachAround(server->id(), [server](Sum& sum) { sum.add(*server); });
    }
    for (const QString& id : m_awaitSecret)
        forEachAround(id, [](Sum& sum) { sum.add(AmiClient::State::Connecting); });
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        ServerNode* node = sum.key().isEmpty() ? m_servers.value(allServersId) : m_folders.value(sum.key());
        if (node != nullptr && readSum(*node, *sum))
            announce(*node);
    }
}

void ServerListModel::refreshCounts()
{
    for (Server* server : m_open.all()) {
        if (ServerNode* node = m_servers.value(server->id()))
            refresh(*node, server);
    }
    refreshSums();
}

void ServerListModel::announce(const ServerNode& node)
{
    const QModelIndex first = indexOf(&node);
    Q_EMIT dataChanged(first, first.siblingAtColumn(DetailColumn));
}

// --- reading ---

ServerNode* ServerListModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<ServerNode*>(index.internalPointer()) : m_root.get();
}

QModelIndex ServerListModel::indexOf(const ServerNode* node) const
{
    return node != nullptr && node->parent != nullptr ? createIndex(node->place, 0, node) : QModelIndex();
}

QModelIndex ServerListModel::indexOf(const QString& serverId) const
{
    return indexOf(m_servers.value(serverId));
}

QModelIndex ServerListModel::folderIndex(const QString& path) const
{
    return indexOf(m_folders.value(path));
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
    const ServerNode& node = *nodeOf(index);
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? displayText(node.row.name) : node.detail;
    case Qt::DecorationRole:
        return isName && !node.isFolder() ? QVariant(stateIcon(serverStateRole(node.state, node.isSlow)))
                                          : QVariant();
    case Qt::ToolTipRole:
        return toolTipText(QString(node.row.name + u'\n' + aboutOf(node)));
    case Qt::AccessibleDescriptionRole:
        return aboutOf(node);
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
    case EnvironmentColorRole:
        return node.row.environmentColor;
    case IsFolderRole:
        return node.isFolder();
    case IsAllRole:
        return node.kind == ServerNode::Kind::All;
    case DetailRole:
        return node.detail;
    case FolderRole:
        return node.row.folder;
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
