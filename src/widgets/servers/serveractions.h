// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profiles/servers/serverprofile.h"
#include "widgets/dialogs/changeconfirmation.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace wirechief {

class Connections;
class Prompter;
class Selection;
class ServerListModel;
class Server;
struct ReloadOutcome;
struct WindowActions;

/// What the actions on the selected server, or on all of them, do, and when they can. All can be connected,
/// disconnected and refreshed; the rest is for one.
class ServerActions : public QObject {
    Q_OBJECT
public:
    /// `tree` says in which order servers connect.
    ServerActions(WindowActions& actions, const Selection& selection, Connections& connections,
        const ServerListModel& tree, Prompter& prompter, QWidget* window);

    /// Looks again at what can be done now.
    void update();
    /// The path of the current folder of the tree, which is then meant in the place of the selected server;
    /// empty: the current row is none.
    void setFolder(const QString& path);

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void result(const QString& text, bool success);
    /// What a reload did, for the console too.
    void reloaded(const QString& text, bool success);

private:
    void connectActions();
    /// The selected server, or all.
    [[nodiscard]] QStringList selectedServers() const;
    /// Those that are connected and disconnected: of the folder, or the selected ones.
    [[nodiscard]] QStringList targets() const;
    void connectSelected();
    void refreshSelected();
    void onStateChanged(const QString& id);
    void updateOne(Server* server);
    void updateAll();
    void updateFolder();
    void updateChanging(Server* server, const QString& notNow);
    void askReloadModule();
    void reload(const QString& id, const QByteArray& module);
    void startReload(Server& server, const QByteArray& module);
    void onReloaded(const QString& name, const QByteArray& module, const Result<ReloadOutcome>& outcome);

    WindowActions& m_actions;
    const Selection& m_selection;
    Connections& m_connections;
    const ServerListModel& m_tree;
    ChangePolicy m_policy;
    ChangeGate m_gate;
    QWidget* m_window;
    QString m_folder; ///< path
    QPointer<Server> m_server;
    QTimer m_soon;
};

} // namespace wirechief
