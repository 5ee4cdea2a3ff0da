// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewatch.h"

#include "profiles/limits.h"
#include "wholefile.h"

#include <QFileInfo>

namespace wirechief {

namespace {

/// The folder itself, or the nearest one above it that is there.
QString nearestFolder(QString folder)
{
    while (!QFileInfo::exists(folder)) {
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

} // namespace

FileWatch::FileWatch(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(limits::fileLook);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        follow();
        Q_EMIT changed();
    });
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    follow();
}

void FileWatch::follow()
{
    // Nobody would tell of what comes between the look and the watch.
    while (watchWhatIsThere()) { }
}

bool FileWatch::watchWhatIsThere()
{
    const QString real = fileBehindLinks(m_path);
    QStringList wanted;
    for (const QString& path : {m_path, real}) {
        wanted.append(nearestFolder(QFileInfo(path).absolutePath()));
        wanted.append(path);
    }
    wanted.removeDuplicates();
    // What else changes in a folder that was watched only until ours came is none of our business.
    QStringList old = m_watcher.directories();
    old.removeIf([&wanted](const QString& folder) { return wanted.contains(folder); });
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    wanted.removeIf(
        [&watched](const QString& path) { return watched.contains(path) || !QFileInfo::exists(path); });
    return !wanted.isEmpty() && m_watcher.addPaths(wanted).size() < wanted.size();
}

} // namespace wirechief
