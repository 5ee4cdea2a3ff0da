// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QModelIndexList>

class QAbstractItemView;
class QAction;
class QListWidget;
class QSplitter;
class QTreeView;

namespace wirechief {

class Server;
class ServerListModel;

/// The left of the window: the tree of servers, and below it the list of pages.
class SidePanel : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(ServerListModel& model, QWidget* parent = nullptr);

    /// Empty: none is selected; allServersId: all of them.
    [[nodiscard]] QString selectedServer() const { return m_selected; }
    void selectServer(const QString& id);
    /// The next one in the order of the tree, from the last one back to the first.
    void selectNextServer();
    /// For the context menu of servers, with their keys.
    void setServerMenu(const QList<QAction*>& actions);

    /// How the room is shared between servers and pages.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    [[nodiscard]] int selectedPage() const;
    void selectPage(int page);
    /// Sums behind the titles; without a ready server there are none.
    void showCounts(const QList<Server*>& servers);

Q_SIGNALS:
    void serverSelected(const QString& id);
    void serverActivated(const QString& id);
    void pageSelected(int page);

private:
    void buildTree();
    void buildPages();
    void followSelection(QAbstractItemView& view);
    void onCurrentChanged(const QModelIndex& current);
    void onRowsChanged();
    [[nodiscard]] QModelIndexList serverIndexes() const;

    ServerListModel& m_model;
    QSplitter* m_splitter;
    QTreeView* m_tree;
    QListWidget* m_pages;
    QList<QAction*> m_serverMenu;
    QString m_selected;
    bool m_folderGoes = false; ///< the current row is a folder, and may be about to be removed
};

} // namespace wirechief
