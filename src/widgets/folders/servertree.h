// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace wirechief {

class ServerListModel;

/// The tree of servers in its folders. Its current row is a server, which is then the selected one, or a
/// folder: that is no server, so the selected one stays, but the menu is about the folder. Keeps the selected
/// server and what is expanded when rows come, go and move; folders are expanded until they are collapsed.
class ServerTree : public QTreeView {
    Q_OBJECT
public:
    explicit ServerTree(ServerListModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ServerListModel& servers() { return m_model; }
    /// Empty: none is selected; allServersId: all of them.
    [[nodiscard]] const QString& selectedServer() const { return m_selected; }
    void selectServer(const QString& id);
    /// Makes it the current row, in view, with the folders around it expanded.
    void reveal(const QModelIndex& index);
    /// The next one in the order of the tree, from the last one back to the first.
    void selectNextServer();
    [[nodiscard]] bool isFolderCurrent() const;
    /// The path of the current folder, or of that in which the current server is; empty: top level.
    [[nodiscard]] QString currentFolder() const;
    /// For the context menu of servers, and of folders, with their keys; and where there is no row.
    void setMenus(const QList<QAction*>& ofServers, const QList<QAction*>& ofFolders,
        const QList<QAction*>& ofNothing = {});

    /// Paths of those that the user has collapsed, of the folders that there are.
    [[nodiscard]] QStringList collapsedFolders() const;
    void setCollapsedFolders(const QStringList& paths);
    /// While servers are searched for, all folders are expanded; what the user collapsed is so again
    /// afterwards.
    void setSearching(bool searching);
    /// Those that are shown, with the row of all of them where it is.
    [[nodiscard]] QModelIndexList serverIndexes() const;
    /// The first of them; invalid: none is.
    [[nodiscard]] QModelIndex firstServer() const;

Q_SIGNALS:
    void serverSelected(const QString& id);
    void serverActivated(const QString& id);
    /// Another row is the current one, or its folder is another.
    void currentFolderChanged();
    /// Letters, which are a search for a server.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void onCurrentChanged(const QModelIndex& current);
    void onAboutToArrange();
    void onRowsInserted(const QModelIndex& parent, int first, int last);
    void onArranged();
    void onExpanded(const QModelIndex& index, bool expanded);
    void onFolderRenamed(const QString& from, const QString& to);
    void expandAsRemembered(const QModelIndex& folder);
    [[nodiscard]] bool isInCollapsed(const QModelIndex& index) const;
    void expandAround(const QModelIndex& index);
    void chooseCurrent();
    void endDragOver();
    void showMenu();

    ServerListModel& m_model;
    QList<QAction*> m_serverMenu;
    QList<QAction*> m_folderMenu;
    QList<QAction*> m_noRowMenu;
    QString m_selected;
    QSet<QString> m_collapsed; ///< paths
    bool m_isArranging = false;
    bool m_isSearching = false;
    bool m_wasShown = false; ///< the current row, before rows are arranged
    QPersistentModelIndex
        m_folderBefore; ///< the current row, where that is a folder, while rows are arranged
    QList<QPersistentModelIndex> m_newFolders; ///< that came while rows are arranged
    QPersistentModelIndex m_dragOver; ///< what is dragged is over this row
    QTimer m_expandSoon;
};

/// Lets the selected row of a list be its current one, always: screen readers do not move to a row but select
/// it.
void letCurrentFollowSelection(QAbstractItemView& view);

} // namespace wirechief
