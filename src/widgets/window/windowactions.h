// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/selection/subject.h"
#include "widgets/calls/callmenu.h"

#include <QCoreApplication>
#include <QList>

class QAction;
class QActionGroup;
class QMenuBar;
class QObject;
class QToolBar;
class QWidget;

namespace wirechief {

/// Every action of the main window with its text, icon and shortcut, and where it stands in menus and
/// toolbar. What they do is connected elsewhere.
struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
public:
    explicit WindowActions(QWidget* window);

    QAction* addServer = nullptr;
    QAction* importServers = nullptr;
    QAction* exportServers = nullptr;
    QAction* quickConnect = nullptr;
    QAction* saveServer = nullptr;
    QAction* editServer = nullptr;
    QAction* duplicateServer = nullptr;
    QAction* removeServer = nullptr;
    QAction* exportSelected = nullptr; ///< what is current in the tree
    QAction* moveToFolder = nullptr;
    QAction* newFolder = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* connectFolder = nullptr; ///< all servers in the current folder
    QAction* disconnectFolder = nullptr;
    QAction* newServerInFolder = nullptr;
    QAction* renameFolder = nullptr;
    QAction* removeFolder = nullptr;
    QAction* connectServer = nullptr;
    QAction* disconnectServer = nullptr;
    QAction* certificates;
    QAction* nextServer;
    QAction* quit;

    CallMenu calls;
    VerbMenu modules;

    QAction* refresh;
    QAction* filter;
    QAction* search;
    QAction* findServer;
    QAction* console;
    QAction* log;
    QAction* details;
    QAction* sideBySide;
    QAction* arrangePanels;
    QAction* glow;
    QList<QAction*> pages;
    QActionGroup* appearance; ///< data(): value of Appearance

    QAction* reload; ///< everything; in the toolbar it opens a menu too
    QAction* reloadEverything;
    QAction* reloadModule;
    QAction* composer;
    QAction* manyServers; ///< one command or action on several
    QAction* newManagerUser;
    QAction* continueUser; ///< of the selected server
    QAction* checkAddress;
    QAction* tryDemo;
    QAction* lockVault;
    QAction* preferences;

    QAction* guide;
    QAction* shortcuts;
    QAction* diagnostics;
    QAction* usedRights;
    QAction* about;

    /// `panels` show and hide what stands around the page.
    void fillMenus(QMenuBar* menus, const QList<QAction*>& panels) const;
    void fillToolBar(QToolBar* toolBar) const;
    /// For the context menus of a server and of a folder in the tree, which also has the keys of these.
    [[nodiscard]] QList<QAction*> serverActions() const;
    [[nodiscard]] QList<QAction*> folderActions() const;
    /// The same where the tree has no row.
    [[nodiscard]] QList<QAction*> noRowActions() const;
    /// For the context menu of rows of these kinds; null makes a separator.
    [[nodiscard]] QList<QAction*> rowActions(SubjectKinds kinds) const;
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    /// All that have a shortcut, for the list of shortcuts.
    [[nodiscard]] QList<QAction*> withShortcut() const;

private:
    void makeServerActions(const VerbMenu::MakeAction& make);
    void makeFolderActions(const VerbMenu::MakeAction& make);

    QList<QAction*> m_all;
    QAction* m_separators[3]; ///< of context menus of the tree
};

} // namespace wirechief
