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
class Server;
struct ReloadOutcome;
struct WindowActions;

/// What the actions on the selected server, or on all of them, do, and when they can. All can be connected,
/// disconnected and refreshed; the rest is for one.
class ServerActions : public QObject {
    Q_OBJECT
public:
    ServerActions(WindowActions& actions, const Selection& selection, Connections& connections,
        Prompter& prompter, QWidget* window);

    /// Looks again at what can be done now.
    void update();

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void result(const QString& text, bool success);
    /// What a reload did, for the console too.
    void reloaded(const QString& text, bool success);

private:
    void connectActions();
    void forEach(void (ServerActions::*act)(const QString& id));
    void connectTo(const QString& id);
    void disconnectFrom(const QString& id);
    void refreshFrom(const QString& id);
    void updateAll();
    void updateChanging(Server* server, const QString& notNow);
    void askReloadModule();
    void reload(const QString& id, const QByteArray& module);
    void startReload(Server& server, const QByteArray& module);
    void onReloaded(const QString& name, const QByteArray& module, const Result<ReloadOutcome>& outcome);

    WindowActions& m_actions;
    const Selection& m_selection;
    Connections& m_connections;
    ChangePolicy m_policy;
    ChangeGate m_gate;
    QWidget* m_window;
    QPointer<Server> m_server;
    QTimer m_soon;
};

} // namespace wirechief
