// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "userfile.h"

#include "base/displaytext.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace wirechief {

namespace {

struct UserFileTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::UserFile)
};

} // namespace

Result<void> writeUserFile(const QString& fileName, const QByteArray& contents)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(contents) == contents.size() && file.flush() && file.commit())
        return {};
    return Error{ErrorKind::Storage,
        UserFileTr::tr("Could not write %1: %2.").arg(displayText(fileName), file.errorString()),
        UserFileTr::tr("Choose another place or file name.")};
}

} // namespace wirechief
