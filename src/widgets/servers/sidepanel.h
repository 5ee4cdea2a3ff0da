// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QSplitter;

namespace wirechief {

class PageList;
class ServerListModel;
class ServerSearch;
class ServerTree;

/// The left of the window: the tree of servers with its search, and below it the list of pages.
class SidePanel : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(ServerListModel& model, QWidget* parent = nullptr);

    /// How the room is shared between servers and pages.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    /// Ends a search that hides it.
    void selectServer(const QString& id);

    [[nodiscard]] ServerTree& servers() { return *m_servers; }
    [[nodiscard]] ServerSearch& search() { return *m_search; }
    [[nodiscard]] PageList& pages() { return *m_pages; }

private:
    ServerListModel& m_model;
    QSplitter* m_splitter;
    QWidget* m_top; ///< search and servers
    ServerTree* m_servers;
    ServerSearch* m_search;
    PageList* m_pages;
};

} // namespace wirechief
