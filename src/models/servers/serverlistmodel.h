// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/amiclient.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>
#include <set>
#include <vector>

namespace wirechief {

class Server;
class ServerList;

/// One saved server, as much of it as the tree shows.
struct ServerRow {
    QString id;
    QString name;
    QString folder; ///< empty: top level
    int environmentRole = 0; ///< value of Environment; opaque here
    bool isApart = false; ///< not among those that the row of all servers sums up
    bool operator==(const ServerRow&) const = default;
};

/// The tree of servers: where there are several, a row for all of them, then folders, then servers without a
/// folder, each sorted by name. State, channel count and retry time come from the open servers. Open servers
/// that are not saved are shown too. The second column says the number of channels or when the next try to
/// connect is due. The row of all has the id allServersId, the sum of the channels, and of the states the one
/// that the user should know of first.
class ServerListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, DetailColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString; empty for folders
        StateRole, ///< int of AmiClient::State
        SlowRole, ///< bool: connected, and owes answers
        CountRole, ///< int: live channels, -1 where not connected
        EnvironmentRole, ///< int of ServerRow::environmentRole
        IsFolderRole, ///< bool
        IsAllRole, ///< bool: the row of all servers
        DetailRole, ///< QString: "17", "not read", "retry in 8 s", or empty
    };

    explicit ServerListModel(ServerList& open, QObject* parent = nullptr);
    ~ServerListModel() override;

    /// Takes the saved servers; changes only what differs, so that a view keeps its selection.
    void setServers(const std::vector<ServerRow>& servers);
    /// The keyring is asked for the secret of this server: it is on its way, though it has no session yet.
    void setAwaitsSecret(const QString& serverId, bool awaits);
    [[nodiscard]] QModelIndex indexOf(const QString& serverId) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Reads counts and retry times again; happens once a second by itself.
    void refreshCounts();

private:
    struct Node;
    void onAdded(Server* server);
    void onAboutToRemove(Server* server);
    void rebuild();
    void watch(Server* server);
    void moveToFolders(const std::vector<ServerRow>& rows);
    Node* folderFor(const ServerRow& row);
    void sync(Node& parent, const std::vector<Node>& wanted);
    void insertChild(Node& parent, int row, const Node& wanted);
    /// Whether anything is new.
    bool readState(Node& node, Server* server) const;
    [[nodiscard]] bool isApart(const QString& serverId) const;
    [[nodiscard]] bool readAll(Node& node) const;
    void refresh(Node& node, Server* server);
    void refreshAll();
    void announce(const Node& node);
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] Node* findNode(const QString& serverId) const;
    [[nodiscard]] std::vector<ServerRow> allRows() const;

    ServerList& m_open;
    std::vector<ServerRow> m_saved;
    std::set<QString> m_awaitSecret; ///< ids
    const Server* m_leaving = nullptr; ///< still among the open ones, but not for long
    std::unique_ptr<Node> m_root;
    size_t m_total = 0; ///< servers of the row of all, saved or open
    QTimer m_second;
};

} // namespace wirechief
