// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderactions.h"

#include "base/displaytext.h"
#include "base/folderpath.h"
#include "base/mnemonic.h"
#include "folderdialog.h"
#include "models/servers/serverlistmodel.h"
#include "pbx/core/serverlist.h"
#include "servertree.h"
#include "sessions/connections/connections.h"
#include "widgets/parts/usable.h"
#include "widgets/servers/serverdialogs.h"
#include "widgets/window/windowactions.h"

#include <QAction>
#include <QLocale>

namespace wirechief {

namespace {

QString nameOf(const QString& path)
{
    return displayName(folderName(path));
}

QString whereTo(const QString& folder)
{
    return folder.isEmpty() ? FolderActions::tr("the top level") : displayName(folder);
}

} // namespace

FolderActions::FolderActions(WindowActions& actions, ServerTree& tree, Connections& connections,
    ServerUndo& undo, ServerDialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_tree(tree)
    , m_connections(connections)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_folders(connections, undo)
{
    connectActions();
    connect(&tree, &ServerTree::currentFolderChanged, this, &FolderActions::update);
    connect(&tree, &ServerTree::serverSelected, this, &FolderActions::update);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FolderActions::updateFolder);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&connections, &Connections::stateChanged, &m_soon, soon);
    connect(&connections, &Connections::turnsChanged, &m_soon, soon);
    // From the event loop: the view still works on the rows that were dragged.
    connect(&tree.servers(), &ServerListModel::dropped, this, &FolderActions::moveTo, Qt::QueuedConnection);
    update();
}

void FolderActions::connectActions()
{
    connect(m_actions.connectFolder, &QAction::triggered, this, &FolderActions::connectAll);
    connect(m_actions.disconnectFolder, &QAction::triggered, this, &FolderActions::disconnectAll);
    connect(m_actions.newServerInFolder, &QAction::triggered, this,
        [this] { m_dialogs.addIn(m_tree.currentFolder()); });
    connect(m_actions.renameFolder, &QAction::triggered, this, &FolderActions::askRename);
    connect(m_actions.moveToFolder, &QAction::triggered, this, &FolderActions::askMove);
    connect(m_actions.newFolder, &QAction::triggered, this, &FolderActions::askNew);
    connect(m_actions.removeFolder, &QAction::triggered, this, [this] {
        m_dialogs.removeAll(m_folders.serversIn(m_tree.currentFolder()), nameOf(m_tree.currentFolder()));
    });
    connect(m_actions.exportSelected, &QAction::triggered, this,
        [this] { Q_EMIT exportWanted(selectedToExport()); });
}

// --- when they can ---

void FolderActions::update()
{
    updateFolder();
    updateMove();
    updateExport();
}

void FolderActions::updateFolder()
{
    const QString folder = m_tree.currentFolder();
    const QString name = nameOf(folder);
    const QString noFolder = folder.isEmpty() ? tr("Select a folder first, or a server in one.") : QString();
    int idle = 0;
    int toEnd = 0;
    const QStringList servers = m_folders.serversIn(folder);
    for (const QString& id : servers) {
        idle += m_connections.canConnect(id) ? 1 : 0;
        toEnd += m_connections.canDisconnect(id) ? 1 : 0;
    }
    setUsable(m_actions.connectFolder,
        !noFolder.isEmpty() ? noFolder
            : idle == 0     ? tr("All servers in %1 are connected or on their way.").arg(name)
                            : QString(),
        tr("Connect to all servers in %1 that are not connected (%2)").arg(name, QLocale().toString(idle)));
    setUsable(m_actions.disconnectFolder,
        !noFolder.isEmpty() ? noFolder
            : toEnd == 0    ? tr("No server in %1 is connected.").arg(name)
                            : QString(),
        tr("End the sessions with all servers in %1 (%2)").arg(name, QLocale().toString(toEnd)));
    setUsable(m_actions.newServerInFolder, noFolder, tr("Add a server in %1").arg(name));
    // F2 is that of the server too, which is grey while a folder is the current row.
    m_actions.renameFolder->setShortcutContext(
        m_tree.isFolderCurrent() ? Qt::WindowShortcut : Qt::WidgetShortcut);
    setUsable(m_actions.renameFolder, noFolder, tr("Give %1 another name").arg(name));
    setUsable(m_actions.removeFolder, noFolder,
        tr("Forget all servers in %1 (%2)").arg(name, QLocale().toString(servers.size())));
}

void FolderActions::updateMove()
{
    const bool isFolder = m_tree.isFolderCurrent();
    const ServerProfile* server = m_connections.find(m_tree.selectedServer());
    const QString name = isFolder ? nameOf(m_tree.currentFolder())
        : server != nullptr       ? displayName(server->name)
                                  : QString();
    const QString whyNot = isFolder               ? QString()
        : m_tree.selectedServer() == allServersId ? tr("Select one server or folder first.")
        : server == nullptr                       ? tr("Select a server or a folder first.")
        : !m_connections.isSaved(server->id)      ? tr("%1 is not saved, and so it has no folder.").arg(name)
                                                  : QString();
    setUsable(m_actions.moveToFolder, whyNot, tr("Move %1 to another folder, or to a new one").arg(name));
    setUsable(m_actions.newFolder, whyNot, tr("Make a folder here, with %1 in it").arg(name));
}

void FolderActions::updateExport()
{
    const QString id = m_tree.selectedServer();
    const ServerProfile* server = m_connections.find(id);
    const bool isFolder = m_tree.isFolderCurrent();
    const bool isAll = !isFolder && id == allServersId;
    const QString name = isFolder ? nameOf(m_tree.currentFolder())
        : server != nullptr       ? displayName(server->name)
                                  : QString();
    setUsable(m_actions.exportSelected,
        isFolder || isAll                        ? QString()
            : server == nullptr                  ? tr("Select a server or a folder first.")
            : !m_connections.isSaved(server->id) ? tr("%1 is not saved. Save it first.").arg(name)
                                                 : QString(),
        isAll          ? tr("Write all servers to a file, for another computer or to be kept")
            : isFolder ? tr("Write all servers in %1 to a file, for another computer or to be kept").arg(name)
                       : tr("Write %1 to a file, for another computer or to be kept").arg(name));
}

QStringList FolderActions::selectedToExport() const
{
    if (m_tree.isFolderCurrent())
        return m_folders.serversIn(m_tree.currentFolder());
    return m_tree.selectedServer() == allServersId ? QStringList() : QStringList{m_tree.selectedServer()};
}

// --- what they do ---

void FolderActions::connectAll()
{
    m_connections.openAll(m_tree.servers().inOrder(m_folders.serversIn(m_tree.currentFolder())));
}

void FolderActions::disconnectAll()
{
    m_connections.closeAll(m_folders.serversIn(m_tree.currentFolder()));
}

void FolderActions::askRename()
{
    const QString folder = m_tree.currentFolder();
    auto* dialog = new FolderDialog(
        tr("Rename Folder"), tr("&New name of the folder:"), &ServerFolders::nameProblem, m_window);
    dialog->setAccept(tr("Rename"), [this, folder](const QString& now) { return rename(folder, now); });
    dialog->setText(folderName(folder));
    dialog->open();
}

/// What is wrong, where it was not done; so does move().
QString FolderActions::rename(const QString& folder, const QString& now)
{
    const Result<bool> renamed = m_folders.rename(folder, now);
    if (!renamed)
        return renamed.error().toString();
    if (*renamed) {
        m_tree.reveal(m_tree.servers().folderIndex(folderIn(parentFolder(folder), now)));
        Q_EMIT result(tr("Renamed %1 to %2.").arg(nameOf(folder), displayName(now)), true, true);
    }
    return {};
}

std::optional<FolderActions::Movable> FolderActions::selected() const
{
    if (m_tree.isFolderCurrent()) {
        const QString folder = m_tree.currentFolder();
        return Movable{{}, {folder}, nameOf(folder), parentFolder(folder)};
    }
    const ServerProfile* server = m_connections.find(m_tree.selectedServer());
    if (server == nullptr)
        return std::nullopt;
    return Movable{{server->id}, {}, displayName(server->name), server->folder};
}

void FolderActions::askMove()
{
    const std::optional<Movable> what = selected();
    if (!what)
        return;
    QStringList folders = folderPaths(m_connections.profiles());
    for (const QString& moved : what->folders)
        folders.removeIf([&moved](const QString& path) { return isInFolder(path, moved); });
    auto* dialog = new FolderDialog(tr("Move to Folder"),
        tr("&Folder for %1, for instance Europe/Berlin:").arg(withoutMnemonic(what->name)),
        &ServerFolders::pathProblem, m_window);
    dialog->setAccept(tr("Move"), [this, what = *what](const QString& text) {
        return move(what.servers, what.folders, normalizedFolder(text));
    });
    dialog->offer(folders, tr("Top level"));
    dialog->setText(what->place);
    dialog->open();
}

/// A folder is there through its servers, so it begins with what is selected.
void FolderActions::askNew()
{
    const std::optional<Movable> what = selected();
    if (!what)
        return;
    const auto problem = [this, place = what->place](const QString& typed) {
        const QString wrong = ServerFolders::nameProblem(typed);
        if (!wrong.isEmpty() || m_folders.serversIn(folderIn(place, typed.trimmed())).isEmpty())
            return wrong;
        return tr("There is a folder %1 here already. Choose another name, or use Move to Folder.")
            .arg(displayName(typed.trimmed()));
    };
    const QString question = what->place.isEmpty()
        ? tr("&Name of the new folder, with %1 in it:").arg(withoutMnemonic(what->name))
        : tr("&Name of the new folder inside %1, with %2 in it:")
              .arg(withoutMnemonic(displayName(what->place)), withoutMnemonic(what->name));
    auto* dialog = new FolderDialog(tr("New Folder"), question, problem, m_window);
    dialog->setAccept(tr("Create"), [this, what = *what](const QString& typed) {
        return move(what.servers, what.folders, folderIn(what.place, typed));
    });
    dialog->open();
}

void FolderActions::moveTo(const QStringList& servers, const QStringList& folders, const QString& target)
{
    if (const QString problem = move(servers, folders, target); !problem.isEmpty())
        Q_EMIT result(problem, false);
}

QString FolderActions::move(const QStringList& servers, const QStringList& folders, const QString& target)
{
    const ServerProfile* server = servers.size() == 1 ? m_connections.find(servers.constFirst()) : nullptr;
    const QString what = server != nullptr && folders.isEmpty() ? displayName(server->name)
        : folders.size() == 1 && servers.isEmpty()
        ? nameOf(folders.constFirst())
        : tr("%Ln server(s) and folder(s)", nullptr, int(servers.size() + folders.size()));
    const Result<bool> moved = m_folders.move(servers, folders, target);
    if (!moved)
        return moved.error().toString();
    if (*moved) {
        const ServerListModel& rows = m_tree.servers();
        m_tree.reveal(folders.isEmpty()
                ? rows.indexOf(servers.value(0))
                : rows.folderIndex(folderIn(target, folderName(folders.constFirst()))));
        Q_EMIT result(tr("Moved %1 to %2.").arg(what, whereTo(target)), true, true);
    }
    return {};
}

} // namespace wirechief
