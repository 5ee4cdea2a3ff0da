// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>

namespace {

/// Part of every test program: what it, or Qt for it, would keep among the user's own settings goes into a
/// folder that dies with it.
struct OwnFolders {
    OwnFolders()
    {
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            qputenv(name, folder.filePath(QString::fromLatin1(name)).toLocal8Bit());
    }
    QTemporaryDir folder;
};

const OwnFolders ownFolders;

} // namespace
