// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sessions/folders/serverfolders.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace wirechief {

class Connections;
class ServerDialogs;
class ServerTree;
struct WindowActions;

/// What the actions on the current folder do, those that move servers to other folders, and when they can.
/// The current folder is that of the tree's current row.
class FolderActions : public QObject {
    Q_OBJECT
public:
    FolderActions(WindowActions& actions, ServerTree& tree, Connections& connections, ServerUndo& undo,
        ServerDialogs& dialogs, QWidget* window);

    /// Looks again at what can be done now.
    void update();

Q_SIGNALS:
    /// One sentence for the status line, plain text. `undoable`: it can be undone.
    void result(const QString& text, bool success, bool undoable = false);
    /// Empty: all servers.
    void exportWanted(const QStringList& ids);

private:
    /// The server or the folder that is selected, one of both.
    struct Movable {
        QStringList servers;
        QStringList folders;
        QString name; ///< for display
        QString place; ///< the folder that it is in
    };
    [[nodiscard]] std::optional<Movable> selected() const;
    void connectActions();
    void connectAll();
    void disconnectAll();
    void askRename();
    void askMove();
    void askNew();
    void moveTo(const QStringList& servers, const QStringList& folders, const QString& target);
    [[nodiscard]] QString rename(const QString& folder, const QString& now);
    [[nodiscard]] QString move(const QStringList& servers, const QStringList& folders, const QString& target);
    void updateFolder();
    void updateMove();
    void updateExport();
    [[nodiscard]] QStringList selectedToExport() const;

    WindowActions& m_actions;
    ServerTree& m_tree;
    Connections& m_connections;
    ServerDialogs& m_dialogs;
    QWidget* m_window;
    ServerFolders m_folders;
    QTimer m_soon; ///< many servers connect at once, each through many states
};

} // namespace wirechief
