// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverfolders.h"

#include "base/displaytext.h"
#include "base/folderpath.h"
#include "base/mnemonic.h"
#include "sessions/connections/connections.h"

#include <QSet>

#include <algorithm>

namespace wirechief {

namespace {

Error refusal(const QString& text, const QString& advice)
{
    return {ErrorKind::InvalidInput, text, advice};
}

} // namespace

ServerFolders::ServerFolders(Connections& connections, ServerUndo& undo, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_undo(undo)
{
}

QStringList folderPaths(const QList<ServerProfile>& profiles)
{
    QSet<QString> paths;
    for (const ServerProfile& profile : profiles) {
        for (QString path = profile.folder; !path.isEmpty() && !paths.contains(path);
             path = parentFolder(path))
            paths.insert(path);
    }
    QStringList sorted(paths.begin(), paths.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QStringList serversIn(const QList<ServerProfile>& profiles, const QString& path)
{
    QStringList ids;
    for (const ServerProfile& profile : profiles) {
        if (!path.isEmpty() && isInFolder(profile.folder, path))
            ids.append(profile.id);
    }
    return ids;
}

QStringList ServerFolders::serversIn(const QString& path) const
{
    return wirechief::serversIn(m_connections.profiles(), path);
}

Result<bool> ServerFolders::move(
    const QStringList& servers, const QStringList& folders, const QString& target)
{
    Places places;
    for (const QString& folder : folders) {
        if (isInFolder(target, folder))
            return refusal(tr("%1 cannot be moved into itself.").arg(displayName(folderName(folder))),
                tr("Choose a folder outside of it."));
        const QString moved = folderIn(target, folderName(folder));
        for (const QString& id : serversIn(folder)) {
            const QString before = m_connections.find(id)->folder;
            places.insert(id, {before, folderMoved(before, folder, moved)});
        }
    }
    for (const QString& id : servers) {
        const ServerProfile* server = m_connections.find(id);
        if (server == nullptr)
            continue;
        if (!m_connections.isSaved(id))
            return refusal(tr("%1 is not saved, and so it has no folder.").arg(displayName(server->name)),
                tr("Save it first: Server, Save This Server."));
        if (!places.contains(id))
            places.insert(id, {server->folder, target});
    }
    const QString name = withoutMnemonic(displayName(folderName(target)));
    return apply(places,
        {{target.isEmpty() ? tr("&Undo Moving to the Top Level") : tr("&Undo Moving to %1").arg(name),
             tr("Put the servers back into the folders in which they were"),
             tr("The servers are back in their folders.")},
            {target.isEmpty() ? tr("Red&o Moving to the Top Level") : tr("Red&o Moving to %1").arg(name),
                tr("Move the servers there again"), tr("The servers were moved again.")}});
}

QString ServerFolders::nameProblem(const QString& name)
{
    if (name.trimmed().isEmpty())
        return tr("Give the folder a name.");
    if (name.contains(u'/'))
        return tr("A name has no slash: that is what separates folders. Choose another one.");
    return pathProblem(name);
}

QString ServerFolders::pathProblem(const QString& path)
{
    ServerProfile probe; // in which nothing else can be wrong
    probe.id = QStringLiteral("probe");
    probe.name = probe.id;
    probe.host = probe.id;
    probe.user = probe.id;
    probe.folder = path;
    return validate(probe);
}

Result<bool> ServerFolders::rename(const QString& path, const QString& name)
{
    if (const QString problem = nameProblem(name); !problem.isEmpty())
        return refusal(tr("The folder was not renamed."), problem);
    const QString now = folderIn(parentFolder(path), name.trimmed());
    if (now != path && !serversIn(now).isEmpty())
        return refusal(tr("There is a folder %1 already.").arg(displayName(name.trimmed())),
            tr("Choose another name, or move the servers there."));
    Places places;
    for (const QString& id : serversIn(path)) {
        const QString before = m_connections.find(id)->folder;
        places.insert(id, {before, folderMoved(before, path, now)});
    }
    const QString before = displayName(folderName(path));
    const QString after = displayName(name.trimmed());
    const auto words = [](const QString& text, const QString& called) {
        return Words{text, tr("Call the folder %1 again").arg(called),
            tr("The folder is called %1 again.").arg(called)};
    };
    return apply(places,
        {words(tr("&Undo Renaming to %1").arg(withoutMnemonic(after)), before),
            words(tr("Red&o Renaming to %1").arg(withoutMnemonic(after)), after)});
}

Result<bool> ServerFolders::apply(const Places& places, const BothWords& words)
{
    QList<ServerProfile> changed;
    Places moved;
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (place->now == place->before)
            continue;
        changed.append(*m_connections.find(place.key()));
        changed.last().folder = place->now;
        moved.insert(place.key(), *place);
    }
    if (changed.isEmpty())
        return false;
    const Result<void> saved
        = m_undo.change([this, &changed] { return m_connections.saveAll(changed); }, stepOf(moved, words));
    if (!saved)
        return saved.error();
    return true;
}

ServerUndo::Step ServerFolders::stepOf(const Places& moved, const BothWords& words)
{
    const auto isAnyThere = [this, moved] {
        return std::any_of(moved.keyValueBegin(), moved.keyValueEnd(),
            [this](const auto& place) { return isThere(place.first, place.second); });
    };
    const auto opposite = [this, moved, words] {
        Places back;
        for (auto place = moved.cbegin(); place != moved.cend(); ++place)
            back.insert(place.key(), {place->now, place->before});
        return stepOf(back, {words.redo, words.undo});
    };
    return {ServerUndo::Kind::Move, words.undo.text, words.undo.tip, isAnyThere,
        [this, moved, done = words.undo.done] { return putBack(moved, done); }, {}, opposite};
}

/// What is still where it was moved to.
Result<QString> ServerFolders::putBack(const Places& moved, const QString& done)
{
    QList<ServerProfile> changed;
    for (auto place = moved.cbegin(); place != moved.cend(); ++place) {
        if (!isThere(place.key(), *place))
            continue;
        changed.append(*m_connections.find(place.key()));
        changed.last().folder = place->before;
    }
    if (changed.isEmpty())
        return Error{ErrorKind::NotFound,
            tr("There is nothing to put back: the servers are gone, or were moved since."), {}};
    if (const Result<void> saved = m_connections.saveAll(changed); !saved)
        return saved.error();
    return done;
}

/// No: it is gone, or somebody has moved it since.
bool ServerFolders::isThere(const QString& id, const Place& place) const
{
    const ServerProfile* server = m_connections.find(id);
    return server != nullptr && m_connections.isSaved(id) && server->folder == place.now;
}

} // namespace wirechief
