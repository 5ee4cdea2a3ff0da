// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholefile.h"

#include "base/logging.h"
#include "profiles/limits.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace wirechief {

namespace {

/// Behind the name of the file while a save is under way, and then letters in place of the X. Long and ours
/// alone, for what is called so may be removed: no name that a person gives a copy looks like it.
constexpr QLatin1String savingInfix(".wirechief-saving-");
constexpr QLatin1String savingLetters("XXXXXXXXXXXX");

bool isUnfinished(const QString& other, const QString& name)
{
    const auto isLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    return other.size() == name.size() + savingInfix.size() + savingLetters.size()
        && other.startsWith(QString(name % savingInfix))
        && std::all_of(other.end() - savingLetters.size(), other.end(), isLetter);
}

bool syncToDisk(const QFile& file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 || errno == EINVAL; // a file system without it
#else
    return ::_commit(file.handle()) == 0;
#endif
}

/// A file that was renamed has its new name after a loss of power only if its folder is on the disk too.
void syncFolder(const QString& file)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0 || (::fsync(handle) != 0 && errno != EINVAL))
        qCWarning(lcProfiles) << "could not sync the folder" << folder << qt_error_string();
    if (handle >= 0)
        ::close(handle);
#else
    Q_UNUSED(file) // the file system's own journal does it
#endif
}

} // namespace

/// Not QSaveFile: its left-overs, six letters behind a dot, cannot be told from "profiles.json.backup".
QString putInPlace(const QString& path, const QByteArray& bytes)
{
    if (QFile old(path); old.exists() && !old.open(QIODevice::ReadWrite))
        return old.errorString(); // a folder, or a file that somebody protected
    QString saving;
    {
        QTemporaryFile file(path % savingInfix % savingLetters); // mode 0600 before the first byte
        if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
            return file.errorString();
        if (!syncToDisk(file))
            return qt_error_string();
        saving = file.fileName(); // where the system can, the file has had none so far
        file.setAutoRemove(false);
    }
    std::error_code failure;
    std::filesystem::rename(saving.toStdU16String(), path.toStdU16String(), failure);
    if (!failure) {
        syncFolder(path);
        return {};
    }
    QFile::remove(saving);
    return QString::fromStdString(failure.message());
}

QString fileBehindLinks(const QString& path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

void removeLeftOvers(const QString& path)
{
    const QFileInfo info(path);
    const QDateTime youngest = QDateTime::currentDateTime().addMSecs(-limits::unfinishedSave.count());
    for (const QFileInfo& other :
        info.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (!isUnfinished(other.fileName(), info.fileName()) || other.lastModified() > youngest)
            continue;
        if (!QFile::remove(other.absoluteFilePath()))
            qCWarning(lcProfiles) << "could not remove the left-over" << other.absoluteFilePath();
    }
}

} // namespace wirechief
