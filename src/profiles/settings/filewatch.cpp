// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewatch.h"

#include "profiles/limits.h"
#include "wholefile.h"

#include <QFileInfo>

namespace wirechief {

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
    const QString real = fileBehindLinks(m_path);
    QStringList wanted;
    for (const QString& path : {m_path, real}) {
        wanted.append(QFileInfo(path).absolutePath());
        wanted.append(path);
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    wanted.removeIf(
        [&watched](const QString& path) { return watched.contains(path) || !QFileInfo::exists(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace wirechief
