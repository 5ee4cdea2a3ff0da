// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowactions.h"

#include "widgets/modules/moduleverbs.h"
#include "widgets/pages/pages.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

#include <utility>

namespace wirechief {

namespace {

void fillMenu(QMenu* menu, const VerbMenu& verbs)
{
    menu->setToolTipsVisible(true); // why an entry is grey
    for (QAction* entry : verbs.entries) {
        if (entry)
            menu->addAction(entry);
        else
            menu->addSeparator();
    }
}

/// Keys that only the tree of servers has: elsewhere they mean something else.
QAction* onlyInTree(QAction* action)
{
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QAction* makeSeparator(QWidget* window)
{
    auto* separator = new QAction(window);
    separator->setSeparator(true);
    return separator;
}

} // namespace

WindowActions::WindowActions(QWidget* window)
{
    const auto make = [this, window](const char* name, const QString& text, const QKeySequence& shortcut = {},
                          const QString& toolTip = {}) {
        auto* action = new QAction(text, window);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(shortcut);
        if (!toolTip.isEmpty())
            action->setToolTip(toolTip);
        window->addAction(action);
        m_all.append(action);
        return action;
    };
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys); };

    makeServerActions(make);
    makeFolderActions(make);
    for (QAction*& separator : m_separators)
        separator = makeSeparator(window);
    certificates = make("certificates", tr("&Trusted Certificates…"), {},
        tr("Show the servers whose certificate you accepted yourself, and trust them no more"));
    nextServer = make("nextServer", tr("&Next Server"), key(Qt::CTRL | Qt::Key_Tab));
    quit = make("quit", tr("&Quit"), key(Qt::CTRL | Qt::Key_Q)); // as a standard key not everywhere
    quit->setMenuRole(QAction::QuitRole);

    calls.build(callVerbs(), make, window);
    modules.build(moduleVerbs(), make, window);

    refresh = make("refresh", tr("&Refresh from Server"), key(QKeyCombination(Qt::Key_F5)));
    filter = make("filter", tr("&Filter"), key(Qt::CTRL | Qt::Key_L));
    search = make("search", tr("Search &or Do…"), key(Qt::CTRL | Qt::Key_K),
        tr("Find servers, pages, channels and actions by a few letters"));
    findServer = make("findServer", tr("Find &Server"), key(Qt::CTRL | Qt::Key_F),
        tr("Search the servers on the left by name, host, folder, user, notes or environment"));
    console = make("console", tr("&Console"));
    // Layouts with dead keys have no key for Ctrl+`.
    console->setShortcuts({key(QKeyCombination(Qt::Key_F4)), key(Qt::CTRL | Qt::Key_QuoteLeft)});
    log = make("log", tr("&Log"));
    details = make("details", tr("&Details"), key(Qt::CTRL | Qt::Key_I),
        tr("Show or hide all about the selected channel"));
    sideBySide = make("sideBySide", tr("Console and Log Side &by Side"));
    sideBySide->setCheckable(true);
    arrangePanels = make("arrangePanels", tr("&Put All Back"), {},
        tr("Arrange the panels as they were when the program was new"));
    auto* group = new QActionGroup(window); // one page is shown
    int number = 0;
    for (const PageInfo& page : allPages()) {
        QAction* action = make(page.id, pageTitle(page));
        if (++number <= 9)
            action->setShortcut(key(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        action->setCheckable(true);
        group->addAction(action);
        pages.append(action);
    }
    glow = make(
        "glow", tr("Let Changes &Glow"), {}, tr("Light up for a moment what has changed in the tables"));
    glow->setCheckable(true);
    appearance = new QActionGroup(window);
    for (const auto& [value, text] : {std::pair{Appearance::System, tr("Like the &System")},
             {Appearance::Light, tr("&Light")}, {Appearance::Dark, tr("&Dark")}}) {
        QAction* action = make("appearance", text);
        action->setObjectName(QStringLiteral("appearance-") + appearanceName(value));
        action->setData(int(value));
        action->setCheckable(true);
        appearance->addAction(action);
    }

    reload = make("reload", tr("&Reload"), key(Qt::CTRL | Qt::Key_R));
    reloadEverything = make("reloadEverything", tr("Reload &Everything"));
    reloadModule = make("reloadModule", tr("Reload &Module…"));
    composer = make("composer", tr("Action &Composer…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    manyServers = make("manyServers", tr("Run on Man&y Servers…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    newManagerUser = make("newManagerUser", tr("&New Manager User…"), {},
        tr("Write what manager.conf needs for a login, step by step; no server is needed"));
    continueUser = make("continueUser", tr("M&anager User of This Server…"));
    checkAddress = make("checkAddress", tr("Would This Address &Get In?…"), {},
        tr("Ask what the deny, permit and acl lines of a manager.conf make of an address"));
    tryDemo = make("tryDemo", tr("Open the &Demo Server"));
    lockVault = make("lockVault", tr("Loc&k the Vault"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    preferences = make("preferences", tr("&Preferences…"), key(Qt::CTRL | Qt::Key_Comma),
        tr("Colours, saved filters and other choices that hold for all servers"));
    preferences->setMenuRole(QAction::PreferencesRole);

    guide = make("guide", tr("&Guide"), QKeySequence(QKeySequence::HelpContents));
    shortcuts = make("shortcuts", tr("&Keyboard Shortcuts"), key(Qt::CTRL | Qt::Key_Question));
    diagnostics = make("diagnostics", tr("&Diagnostics"), {},
        tr("Show whether what the window knows is what the server says, and what the session has counted"));
    usedRights = make("usedRights", tr("Rig&hts Used…"));
    about = make("about", tr("&About Wirechief"));
    about->setMenuRole(QAction::AboutRole);

    addServer->setIcon(themedIcon(QStringLiteral("add")));
    newServerInFolder->setIcon(themedIcon(QStringLiteral("add")));
    editServer->setIcon(themedIcon(QStringLiteral("edit")));
    for (QAction* action : {removeServer, removeFolder})
        action->setIcon(themedIcon(QStringLiteral("remove")));
    for (QAction* action : {connectServer, connectFolder})
        action->setIcon(themedIcon(QStringLiteral("connect")));
    for (QAction* action : {disconnectServer, disconnectFolder})
        action->setIcon(themedIcon(QStringLiteral("disconnect")));
    calls.action(CallTask::Originate)->setIcon(themedIcon(QStringLiteral("originate")));
    calls.action(CallTask::HangUp)->setIcon(themedIcon(QStringLiteral("hangup"), &ThemeColors::danger));
    reload->setIcon(themedIcon(QStringLiteral("reload"), &ThemeColors::onAccent));
    reload->setIconVisibleInMenu(false);
    tryDemo->setIcon(themedIcon(QStringLiteral("demo")));
}

void WindowActions::makeServerActions(const VerbMenu::MakeAction& make)
{
    addServer = make("addServer", tr("&Add Server…"), Qt::CTRL | Qt::Key_N, {});
    importServers = make("importServers", tr("&Import Servers…"), {},
        tr("Add servers from a file: what Wirechief exported, a table (CSV) or a manager.conf"));
    exportServers = make("exportServers", tr("E&xport Servers…"), {}, {});
    quickConnect = make("quickConnect", tr("Quic&k Connect…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        tr("Connect to a server without saving it"));
    saveServer = make("saveServer", tr("&Save This Server…"), {}, {});
    editServer = make("editServer", tr("&Edit Server…"), Qt::Key_F2, {});
    duplicateServer = make("duplicateServer", tr("Du&plicate Server…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, {});
    removeServer = onlyInTree(make("removeServer", tr("&Remove Server…"), QKeySequence::Delete, {}));
    connectServer = make("connectServer", tr("&Connect"), {}, {});
    disconnectServer = make("disconnectServer", tr("&Disconnect"), {}, {});
}

void WindowActions::makeFolderActions(const VerbMenu::MakeAction& make)
{
    moveToFolder = make("moveToFolder", tr("&Move to Folder…"), Qt::Key_F6, {});
    newFolder = make("newFolder", tr("Ne&w Folder…"), Qt::Key_F7, {});
    exportSelected = make("exportSelected", tr("E&xport…"), {}, {});
    undo = make("undo", tr("&Undo"), QKeySequence::Undo, {});
    redo = make("redo", tr("Red&o"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, {});
    connectFolder
        = onlyInTree(make("connectFolder", tr("&Connect All in Folder"), Qt::CTRL | Qt::Key_Return, {}));
    disconnectFolder = onlyInTree(
        make("disconnectFolder", tr("&Disconnect All in Folder"), Qt::CTRL | Qt::Key_Backspace, {}));
    newServerInFolder
        = onlyInTree(make("newServerInFolder", tr("&New Server in Folder…"), Qt::Key_Insert, {}));
    renameFolder = onlyInTree(make("renameFolder", tr("&Rename Folder…"), Qt::Key_F2, {}));
    removeFolder = onlyInTree(make("removeFolder", tr("R&emove Folder…"), QKeySequence::Delete, {}));
}

QList<QAction*> WindowActions::serverActions() const
{
    return {connectServer, disconnectServer, m_separators[0], editServer, continueUser, saveServer,
        duplicateServer, moveToFolder, newFolder, exportSelected, removeServer, m_separators[1],
        connectFolder, disconnectFolder, newServerInFolder, manyServers, m_separators[2], undo, redo};
}

QList<QAction*> WindowActions::folderActions() const
{
    return {connectFolder, disconnectFolder, manyServers, m_separators[0], newServerInFolder, renameFolder,
        moveToFolder, newFolder, exportSelected, removeFolder, m_separators[1], undo, redo};
}

QList<QAction*> WindowActions::noRowActions() const
{
    return {addServer, quickConnect, m_separators[0], importServers, exportServers};
}

void WindowActions::fillMenus(QMenuBar* menus, const QList<QAction*>& panels) const
{
    QMenu* server = menus->addMenu(tr("&Server"));
    server->setToolTipsVisible(true); // why an entry is grey
    server->addActions({addServer, quickConnect});
    server->addSeparator();
    server->addActions({editServer, saveServer, duplicateServer, moveToFolder, newFolder, removeServer});
    QMenu* folder = server->addMenu(tr("&Folder"));
    folder->setObjectName(QStringLiteral("folderMenu"));
    folder->setToolTipsVisible(true);
    folder->addActions({connectFolder, disconnectFolder});
    folder->addSeparator();
    folder->addActions({newServerInFolder, renameFolder, removeFolder});
    server->addActions({undo, redo});
    server->addSeparator();
    server->addActions({importServers, exportServers});
    server->addSeparator();
    server->addActions({connectServer, disconnectServer, nextServer});
    server->addSeparator();
    server->addAction(certificates);
    server->addSeparator();
    server->addAction(quit);

    QMenu* call = menus->addMenu(tr("&Call"));
    call->setObjectName(QStringLiteral("callMenu"));
    fillMenu(call, calls);

    QMenu* view = menus->addMenu(tr("&View"));
    view->setToolTipsVisible(true);
    view->addActions(pages);
    view->addSeparator();
    QMenu* shown = view->addMenu(tr("Pa&nels"));
    shown->setObjectName(QStringLiteral("panelsMenu"));
    shown->addActions(panels);
    shown->addSeparator();
    shown->addActions({sideBySide, arrangePanels});
    view->addActions({console, log, details});
    view->addSeparator();
    view->addActions({search, findServer, filter, refresh});
    view->addSeparator();
    view->addMenu(tr("&Appearance"))->addActions(appearance->actions());
    view->addAction(glow);

    QMenu* tools = menus->addMenu(tr("&Tools"));
    tools->setObjectName(QStringLiteral("toolsMenu"));
    tools->setToolTipsVisible(true);
    tools->addActions({reload, reloadModule});
    QMenu* loaded = tools->addMenu(tr("Mod&ules"));
    loaded->setObjectName(QStringLiteral("modulesMenu"));
    fillMenu(loaded, modules);
    tools->addSeparator();
    tools->addActions({composer, manyServers});
    tools->addSeparator();
    tools->addActions({newManagerUser, continueUser, checkAddress, usedRights});
    tools->addSeparator();
    tools->addAction(tryDemo);
    tools->addSeparator();
    tools->addActions({lockVault, preferences});

    QMenu* help = menus->addMenu(tr("&Help"));
    help->addActions({guide, shortcuts, diagnostics});
    help->addSeparator();
    help->addAction(about);
}

void WindowActions::fillToolBar(QToolBar* toolBar) const
{
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setIconSize(QSize(16, 16));
    const auto add = [toolBar](QAction* action, const char* name) {
        toolBar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(toolBar->widgetForAction(action));
        button->setObjectName(QLatin1String(name));
        // Reachable with Tab like every other control.
        button->setFocusPolicy(Qt::TabFocus);
        describeLikeAction(*button);
        return button;
    };
    add(connectServer, "connectButton");
    add(disconnectServer, "disconnectButton");
    toolBar->addSeparator();
    // Two buttons, because screen readers take the menu for the only thing that a button with a menu does.
    auto* split = new QWidget(toolBar);
    auto* layout = new QHBoxLayout(split);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* reloadButton = new QToolButton(split);
    reloadButton->setObjectName(QStringLiteral("reloadButton"));
    reloadButton->setDefaultAction(reload);
    describeLikeAction(*reloadButton);
    auto* menuButton = new QToolButton(split);
    menuButton->setObjectName(QStringLiteral("reloadMenuButton"));
    menuButton->setAccessibleName(tr("Reload menu"));
    menuButton->setToolTip(tr("Reload everything or one module"));
    menuButton->setArrowType(Qt::DownArrow);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(menuButton);
    menu->setToolTipsVisible(true);
    menu->addActions({reloadEverything, reloadModule});
    menuButton->setMenu(menu);
    menuButton->setEnabled(reload->isEnabled());
    QObject::connect(reload, &QAction::enabledChanged, menuButton, &QWidget::setEnabled);
    for (QToolButton* button : {reloadButton, menuButton}) {
        button->setToolButtonStyle(
            button == reloadButton ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setIconSize(toolBar->iconSize());
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    toolBar->addWidget(split);
    add(calls.action(CallTask::Originate), "originateButton");
    // A button with the action, because the keys of an action of the tool bar work on all that stands there.
    auto* hangUp = new QToolButton(toolBar);
    hangUp->setObjectName(QStringLiteral("hangUpButton"));
    hangUp->setDefaultAction(calls.action(CallTask::HangUp));
    describeLikeAction(*hangUp);
    hangUp->setToolButtonStyle(toolBar->toolButtonStyle());
    hangUp->setIconSize(toolBar->iconSize());
    hangUp->setFocusPolicy(Qt::TabFocus);
    toolBar->addWidget(hangUp);
}

QList<QAction*> WindowActions::rowActions(SubjectKinds kinds) const
{
    if (kinds.testAnyFlags(SubjectKinds(SubjectKind::Call) | SubjectKind::Channel))
        return calls.rowEntries();
    return kinds.testFlag(SubjectKind::Module) ? modules.rowEntries() : QList<QAction*>();
}

QList<QAction*> WindowActions::withShortcut() const
{
    QList<QAction*> result;
    for (QAction* action : m_all) {
        if (!action->shortcut().isEmpty())
            result.append(action);
    }
    return result;
}

} // namespace wirechief
