// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "servernode.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace wirechief {

class Server;
class ServerList;

/// The tree of servers: where there are several, a row for all of them, then folders, which hold folders and
/// servers, then servers without a folder, each sorted by name. State, channel count and retry time come from
/// the open servers. Open servers that are not saved are shown too. The second column says the number of
/// channels or when the next try to connect is due. The row of all has the id allServersId, the sum of the
/// channels, and of the states the one that the user should know of first; folders have the same of what is
/// in them, and say how many are connected.
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
        EnvironmentColorRole, ///< int of ServerRow::environmentColor
        FolderRole, ///< QString: the path of a folder, or that of a server's folder
    };
    /// Whether the tree shows the server of this id.
    using Filter = std::function<bool(const QString& id)>;

    explicit ServerListModel(ServerList& open, QObject* parent = nullptr);
    ~ServerListModel() override;

    /// Takes the saved servers; changes only what differs, so that a view keeps its selection and what is
    /// expanded. What all servers of a folder do, its row does: it is renamed or moved.
    void setServers(const std::vector<ServerRow>& servers);
    /// Shows only some servers, with their folders; an empty function: all. It is asked again at each change.
    void setFilter(Filter filter);
    /// Servers that are shown, and all of them.
    [[nodiscard]] int shownServers() const { return m_shown; }
    [[nodiscard]] int totalServers() const { return int(m_rows.size()); }
    /// Whether it has the server, shown or not.
    [[nodiscard]] bool contains(const QString& serverId) const;
    /// The keyring is asked for the secret of this server: it is on its way, though it has no session yet.
    void setAwaitsSecret(const QString& serverId, bool awaits);
    /// The same of servers that are to be connected once others before them have begun.
    void setAwaitTurn(const QStringList& serverIds, bool await);
    /// As they stand in the tree, whether they are shown or not; without those that it does not have.
    [[nodiscard]] QStringList inOrder(const QStringList& serverIds) const;
    /// Invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString& serverId) const;
    [[nodiscard]] QModelIndex folderIndex(const QString& path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // Rows can be dragged into another folder, or between the rows of one. Says by dropped() what the user
    // wants: whoever keeps the servers moves them. What is dragged is named by its ids, and means nothing to
    // other programs.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// No: what cannot move there, and what is there.
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

    /// Reads counts and retry times again; happens once a second by itself.
    void refreshCounts();

Q_SIGNALS:
    /// Rows are about to come, go and move; then they have, all of them.
    void aboutToArrange();
    void arranged();
    /// The row of a folder became that of another path.
    void folderRenamed(const QString& from, const QString& to);
    /// The user wants servers, by their ids, and folders, by their paths, to be in this folder.
    void dropped(const QStringList& servers, const QStringList& folders, const QString& target);

private:
    struct Sum;
    using Nodes = std::vector<std::unique_ptr<ServerNode>>;
    using Levels = std::map<QString, Nodes>; ///< what shall stand in each folder, sorted, by path

    void onAdded(Server* server);
    void onAboutToRemove(Server* server);
    void watch(Server* server);
    void rebuild();
    void readRows();
    [[nodiscard]] Levels wantedLevels();
    void sortNodes(Nodes& nodes) const;
    void followFolders(const Levels& wanted);
    [[nodiscard]] std::optional<QString> newPathOf(const ServerNode& folder) const;
    void moveFolder(ServerNode& folder, const QString& path);
    void renameNodes(ServerNode& node, qsizetype oldSize, const QString& path);
    void moveServers(const Levels& wanted);
    void move(ServerNode& node, ServerNode& target, int row);
    ServerNode& folderFor(const QString& path);
    void sync(ServerNode& parent, Levels& levels);
    void removeUnwanted(ServerNode& parent, const QHash<QString, int>& wanted);
    void sortChildren(ServerNode& parent, const QHash<QString, int>& wanted);
    /// Takes the nodes from `first` to before `last` in.
    void insert(ServerNode& parent, int row, Nodes::iterator first, Nodes::iterator last);
    void forget(const ServerNode& node);

    /// Whether anything is new.
    bool readState(ServerNode& node, Server* server) const;
    [[nodiscard]] bool readSum(ServerNode& node, const Sum& sum) const;
    [[nodiscard]] QHash<QString, Sum> sums() const;
    [[nodiscard]] const ServerRow* rowOf(const QString& serverId) const;
    [[nodiscard]] Server* openServer(const QString& id) const;
    void refresh(ServerNode& node, Server* server);
    void refreshSums();
    /// Only of the folders around a server, and of all servers.
    void refreshSumsOf(const QString& serverId);
    void announce(const ServerNode& node);
    [[nodiscard]] QModelIndex indexOf(const ServerNode* node) const;
    [[nodiscard]] ServerNode* nodeOf(const QModelIndex& index) const;

    ServerList& m_open;
    std::vector<ServerRow> m_saved;
    std::vector<ServerRow> m_rows; ///< the saved ones, then the open ones that are not saved
    QHash<QString, size_t> m_rowOf; ///< where each is in m_rows, by id
    QHash<QString, int>
        m_totals; ///< servers in a folder and below it; those of the row of all under an empty path
    QStringList m_apart; ///< names of those that the row of all does not count
    Filter m_filter;
    std::set<QString> m_awaitSecret; ///< ids
    QSet<QString> m_awaitTurn; ///< ids
    const Server* m_leaving = nullptr; ///< still among the open ones, but not for long
    std::unique_ptr<ServerNode> m_root;
    QHash<QString, ServerNode*> m_servers; ///< shown ones by id, and the row of all
    QHash<QString, ServerNode*> m_folders; ///< by path
    bool m_isArranging = false;
    int m_shown = 0;
    QTimer m_second;
    QTimer m_sumsSoon;
};

} // namespace wirechief
