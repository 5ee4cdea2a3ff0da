// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace wirechief {

class Connections;
class SearchWord;
class ServerListModel;
class ServerTree;
struct ServerProfile;

/// Whether each of the words is in the name, host, folder, user, notes or environment of a server.
[[nodiscard]] bool fits(const ServerProfile& profile, const std::vector<SearchWord>& words);

/// The line above the tree of servers, that lets it show only those that hold what is typed. It is there
/// where there are many servers, and where it was called for.
class ServerSearch : public QWidget {
    Q_OBJECT
public:
    ServerSearch(ServerListModel& model, ServerTree& tree, QWidget* parent = nullptr);

    /// Whose servers are searched. Without it nothing is found.
    void setConnections(const Connections& connections) { m_connections = &connections; }
    /// Shows it and lets the user type; `typed` begins a new search.
    void start(const QString& typed = {});
    void clear();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void refresh();
    void leave();
    void goToTree();
    void choose();
    [[nodiscard]] QModelIndex best() const;

    ServerListModel& m_model;
    ServerTree& m_tree;
    const Connections* m_connections = nullptr;
    QLineEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_clear;
    bool m_wasCalled = false; ///< it is shown although there are few servers
    bool m_isSearching = false;
};

} // namespace wirechief
