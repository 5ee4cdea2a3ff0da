// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace wirechief {

/// Tells that a file, which is replaced as a whole, may be another one: at most ten times a second, also
/// where the change is our own. Its folder is watched with it, because what replaces the file has another
/// inode; where there is none yet, the nearest above it. A link is followed.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QString path, QObject* parent = nullptr);

    /// Watches what there is now: the file may have come, or its folder.
    void follow();

Q_SIGNALS:
    void changed();

private:
    /// Returns whether something is watched that was not.
    bool watchWhatIsThere();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
};

} // namespace wirechief
