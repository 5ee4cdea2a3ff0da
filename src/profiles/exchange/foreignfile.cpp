// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignfile.h"

#include "base/displaytext.h"
#include "base/secret.h"
#include "base/textencoding.h"
#include "limits.h"
#include "profiles/settings/paths.h"
#include "profiles/settings/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace wirechief {

namespace {

struct ForeignTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ForeignFile)
};

constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");
constexpr QByteArrayView utf16LittleMark("\xff\xfe");
constexpr QByteArrayView utf16BigMark("\xfe\xff");

QString nameOf(const QString& path)
{
    return displayName(QFileInfo(path).fileName());
}

Error notRead(const QString& path, const QString& reason)
{
    return {ErrorKind::Storage, ForeignTr::tr("%1 cannot be read: %2.").arg(nameOf(path), reason),
        ForeignTr::tr("Check its name and its rights.")};
}

Error isNoFile(const QString& path)
{
    return {ErrorKind::InvalidInput, ForeignTr::tr("%1 is no file.").arg(nameOf(path)),
        ForeignTr::tr("Choose a file.")};
}

Error isTooLarge(const QString& path)
{
    return {ErrorKind::InvalidInput,
        ForeignTr::tr("%1 is larger than %2 MB.")
            .arg(nameOf(path), QString::number(limits::exchangeBytes / (1024 * 1024))),
        ForeignTr::tr("No file of servers is. Choose another one.")};
}

#ifdef Q_OS_UNIX

Result<void> openRegular(const QString& path, QFile& file)
{
    // Not blocking: opening a named pipe would wait for somebody who writes.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return notRead(path, qt_error_string());
    struct stat status = {};
    const bool isRegular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (isRegular
        && file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return {};
    ::close(descriptor);
    return isRegular ? notRead(path, file.errorString()) : isNoFile(path);
}

#else

Result<void> openRegular(const QString& path, QFile& file)
{
    if (!QFileInfo(path).isFile())
        return isNoFile(path);
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notRead(path, file.errorString());
    return {};
}

#endif

/// How the bytes begin of what people pack files with.
constexpr std::array packings{
    QByteArrayView("\x1f\x8b"), // gzip
    QByteArrayView("PK\x03\x04"), // zip
    QByteArrayView("BZh"),
    QByteArrayView("\xfd"
                   "7zXZ"),
    QByteArrayView("\x28\xb5\x2f\xfd"), // zstd
    QByteArrayView("7z\xbc\xaf\x27\x1c"),
};

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith(utf8Mark) ? bytes.sliced(utf8Mark.size()) : bytes;
}

/// The first line that says something: a section or an include. An IPv6 address in brackets is none.
bool beginsAsManagerConf(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.isEmpty() || line.startsWith(';'))
            continue;
        if (line.startsWith("#include") || line.startsWith("#tryinclude") || line.startsWith("#exec"))
            return true;
        const qsizetype close = line.indexOf(']');
        return line.startsWith('[') && close > 0 && line.first(close).count(':') < 2;
    }
    return false;
}

/// Asterisk's sections have names without quotes and brackets.
bool isJsonList(QByteArrayView text)
{
    const QByteArrayView inside = text.startsWith('[') ? text.sliced(1).trimmed() : QByteArrayView();
    return inside == QByteArrayView("]")
        || (!inside.isEmpty() && QByteArrayView("{[\"").contains(inside.front()));
}

/// Latin letters, whose other halves are empty.
bool looksUtf16(QByteArrayView bytes)
{
    const QByteArrayView begin = bytes.first(std::min<qsizetype>(bytes.size(), 512));
    qsizetype empty[] = {0, 0};
    for (qsizetype i = 0; i < begin.size(); ++i)
        empty[i % 2] += begin[i] == '\0' ? 1 : 0;
    const auto [few, many] = std::minmax(empty[0], empty[1]);
    return few == 0 && many > 1 && many >= begin.size() / 4;
}

/// From UTF-16, through a text that is wiped.
QByteArray ofUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decode(encoding);
    QString text = decode(bytes);
    QByteArray utf8 = text.toUtf8();
    (void)Secret::take(text);
    return utf8;
}

} // namespace

Result<QByteArray> readForeignFile(const QString& path)
{
    QFile file;
    if (const Result<void> opened = openRegular(path, file); !opened)
        return opened.error();
    if (file.size() > limits::exchangeBytes)
        return isTooLarge(path);
    QByteArray bytes = file.read(limits::exchangeBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return notRead(path, file.errorString());
    if (bytes.size() > limits::exchangeBytes) // it grows, or does not say how large it is
        return isTooLarge(path);
    return bytes;
}

bool isMarkedUtf16(QByteArrayView bytes)
{
    return bytes.startsWith(utf16LittleMark) || bytes.startsWith(utf16BigMark);
}

QString encodingNote(QByteArrayView bytes)
{
    return isMarkedUtf16(bytes) || bytes.isValidUtf8()
        ? QString()
        : ForeignTr::tr(
            "It is no UTF-8 and was read as Windows-1252. Where names look wrong, save it as UTF-8 and "
            "open that.");
}

Result<ForeignKind> foreignKindOf(const QByteArray& bytes)
{
    const bool isPacked = std::any_of(
        packings.begin(), packings.end(), [&bytes](QByteArrayView begin) { return bytes.startsWith(begin); });
    if (isPacked)
        return Error{ErrorKind::InvalidInput,
            ForeignTr::tr("This is a packed file, or a workbook of a spreadsheet."),
            ForeignTr::tr("Unpack it, or save the workbook as CSV.")};
    if (isMarkedUtf16(bytes)) {
        QByteArray utf8 = foreignTextOf(bytes);
        Result<ForeignKind> kind = foreignKindOf(utf8);
        Secret::wipe(utf8);
        return kind;
    }
    if (looksUtf16(bytes))
        return Error{ErrorKind::InvalidInput, ForeignTr::tr("This is UTF-16 without a byte order mark."),
            ForeignTr::tr("Open it in an editor, save it as UTF-8, and choose that file.")};
    if (bytes.contains('\0'))
        return Error{ErrorKind::InvalidInput, ForeignTr::tr("This is no text."),
            ForeignTr::tr("Choose a file that Wirechief exported, a CSV file or a manager.conf.")};
    const QByteArrayView text = withoutMark(bytes).trimmed();
    if (text.isEmpty())
        return Error{ErrorKind::InvalidInput, ForeignTr::tr("There is nothing in it."),
            ForeignTr::tr("Choose a file that Wirechief exported, a CSV file or a manager.conf.")};
    if (text.startsWith('{') || isJsonList(text))
        return ForeignKind::OwnFile;
    return beginsAsManagerConf(text) ? ForeignKind::ManagerConf : ForeignKind::Csv;
}

QByteArray foreignTextOf(const QByteArray& bytes)
{
    if (bytes.startsWith(utf16LittleMark))
        return ofUtf16(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith(utf16BigMark))
        return ofUtf16(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16BE);
    const QByteArrayView text = withoutMark(bytes);
    if (text.isValidUtf8())
        return text.toByteArray();
    const std::optional<TextCodec> windows = TextCodec::make(u"windows-1252");
    if (std::optional<QByteArray> utf8 = windows ? windows->toUtf8(text) : std::nullopt)
        return *std::move(utf8);
    QString latin1 = QString::fromLatin1(text); // five bytes are nothing in Windows-1252
    QByteArray utf8 = latin1.toUtf8();
    (void)Secret::take(latin1);
    return utf8;
}

Result<void> writeForeignFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return Error{ErrorKind::InvalidInput,
            ForeignTr::tr("%1 is a link to another file.").arg(nameOf(path)),
            ForeignTr::tr("Nothing was written. Choose that file itself, or another name.")};
    const Paths own = Paths::standard();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    for (const QString& kept : {own.configFolder, own.dataFolder}) {
        if (!folder.isEmpty() && folder == QFileInfo(kept).canonicalFilePath())
            return Error{ErrorKind::InvalidInput, ForeignTr::tr("Wirechief keeps its own files there."),
                ForeignTr::tr("Nothing was written. Choose another folder.")};
    }
    if (info.exists() && !info.isFile())
        return Error{ErrorKind::InvalidInput, ForeignTr::tr("%1 is no file.").arg(nameOf(path)),
            ForeignTr::tr("Nothing was written. Choose another name.")};
    removeLeftOvers(path);
    if (const QString failure = putInPlace(path, bytes); !failure.isEmpty())
        return Error{ErrorKind::Storage,
            ForeignTr::tr("%1 could not be written: %2.").arg(nameOf(path), failure),
            ForeignTr::tr(
                "What was there is unchanged. Choose a folder that you may write to and that has room.")};
    return {};
}

} // namespace wirechief
