// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretfile.h"

#include "profiles/limits.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace wirechief {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::SecretFile)
};

Error fileError(const QString& text, const QString& advice)
{
    return {ErrorKind::Storage, text, advice};
}

#ifdef Q_OS_UNIX

Error openError(const QString& path, int code)
{
    if (code == ELOOP)
        return fileError(Texts::tr("The secret file %1 is a symbolic link.").arg(path),
            Texts::tr("Name the file itself."));
    if (code == ENOENT)
        return {ErrorKind::NotFound, Texts::tr("There is no secret file %1.").arg(path),
            Texts::tr("Write the secret into it and allow only yourself to read it: chmod 600 %1").arg(path)};
    return fileError(
        Texts::tr("The secret file %1 could not be opened: %2.").arg(path, qt_error_string(code)),
        Texts::tr("Check its owner and its rights."));
}

Result<void> checkOpenFile(const QString& path, int descriptor)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        return openError(path, errno);
    if (!S_ISREG(status.st_mode))
        return fileError(Texts::tr("The secret file %1 is not a regular file.").arg(path),
            Texts::tr("Write the secret into a file of its own."));
    if (status.st_uid != geteuid())
        return fileError(Texts::tr("The secret file %1 belongs to somebody else.").arg(path),
            Texts::tr("Make a file of your own, and allow only yourself to read it: chmod 600 FILE"));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fileError(Texts::tr("Others than you may use the secret file %1.").arg(path),
            Texts::tr("Allow only yourself: chmod 600 %1").arg(path));
    return {};
}

bool openFile(const QString& path, QFile& file, Error& error)
{
    // Not blocking: opening a named pipe would wait for somebody who writes.
    const int descriptor
        = open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        error = openError(path, errno);
        return false;
    }
    if (const Result<void> good = checkOpenFile(path, descriptor); !good) {
        ::close(descriptor);
        error = good.error();
        return false;
    }
    if (file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
    error = fileError(Texts::tr("The secret file %1 could not be opened: %2.").arg(path, file.errorString()),
        Texts::tr("Check its owner and its rights."));
    return false;
}

#else

bool openFile(const QString& path, QFile& file, Error& error)
{
    file.setFileName(path);
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    error = fileError(Texts::tr("The secret file %1 could not be opened: %2.").arg(path, file.errorString()),
        Texts::tr("Check its name and its rights."));
    return false;
}

#endif

Result<Secret> secretOfLine(const QString& path, QByteArrayView line)
{
    if (line.startsWith("\xff\xfe") || line.startsWith("\xfe\xff"))
        return fileError(
            Texts::tr("The secret file %1 is written in UTF-16.").arg(path), Texts::tr("Save it as UTF-8."));
    // What editors of Windows put in front of a text is no part of it.
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    if (line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fileError(
            Texts::tr("The secret file %1 is empty.").arg(path), Texts::tr("Write the secret into it."));
    const bool oneLine = !line.contains('\n') && !line.contains('\r') && !line.contains('\0');
    if (!oneLine)
        return fileError(Texts::tr("The secret file %1 has more than one line.").arg(path),
            Texts::tr("Write nothing but the secret into it."));
    return Secret(line);
}

} // namespace

Result<Secret> readSecretFile(const QString& path)
{
    QFile file;
    Error error;
    if (!openFile(path, file, error))
        return error;
    QByteArray bytes = file.read(limits::secretFileBytes + 1);
    const bool failed = file.error() != QFileDevice::NoError;
    const bool tooLong = bytes.size() > limits::secretFileBytes;
    Result<Secret> secret = failed || tooLong ? Secret() : secretOfLine(path, bytes);
    Secret::wipe(bytes);
    if (failed)
        return fileError(Texts::tr("The secret file %1 could not be read: %2.").arg(path, file.errorString()),
            Texts::tr("Check the disk."));
    if (tooLong)
        return fileError(Texts::tr("The secret file %1 is larger than %2 bytes.")
                             .arg(path, QString::number(limits::secretFileBytes)),
            Texts::tr("Write nothing but the secret into it."));
    return secret;
}

} // namespace wirechief
