// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QModelIndexList>

class QAbstractItemView;
class QAction;
class QSplitter;
class QTreeView;

namespace wirechief {

class PageList;
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

    [[nodiscard]] PageList& pages() { return *m_pages; }

Q_SIGNALS:
    void serverSelected(const QString& id);
    void serverActivated(const QString& id);

private:
    void buildTree();
    void followSelection(QAbstractItemView& view);
    void onCurrentChanged(const QModelIndex& current);
    void onRowsChanged();
    [[nodiscard]] QModelIndexList serverIndexes() const;

    ServerListModel& m_model;
    QSplitter* m_splitter;
    QTreeView* m_tree;
    PageList* m_pages;
    QList<QAction*> m_serverMenu;
    QString m_selected;
    bool m_folderGoes = false; ///< the current row is a folder, and may be about to be removed
};

} // namespace wirechief
