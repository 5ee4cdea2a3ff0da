// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfile.h"

#include "base/logging.h"
#include "profiles/limits.h"
#include "wholefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <cmath>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace wirechief {

namespace {

constexpr QLatin1String versionKey("version");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::SettingsFile)
};

/// At most one byte more than may be, so that a huge file costs nothing.
Result<QByteArray> readBytes(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorKind::Storage, Texts::tr("%1 could not be read: it is no file.").arg(path),
            Texts::tr("Move it away, then start again.")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, Texts::tr("%1 could not be read: %2.").arg(path, file.errorString()),
            Texts::tr("Check the owner and the rights of the file, then start again.")};
    QByteArray bytes = file.read(limits::settingsFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Storage, Texts::tr("%1 could not be read: %2.").arg(path, file.errorString()),
            Texts::tr("Check the disk, then start again.")};
    return bytes;
}

bool exists(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

constexpr QLatin1String damagedMark(".damaged-");
constexpr QLatin1String damagedTime("yyyyMMdd-HHmmss");

/// A name beside `path` that nothing has yet, with the time.
QString asidePath(const QString& path)
{
    const QString stem = path % damagedMark % QDateTime::currentDateTime().toString(QString(damagedTime));
    QString candidate = stem;
    for (int i = 2; exists(candidate); ++i)
        candidate = stem % u'-' % QString::number(i);
    return candidate;
}

/// What asidePath() has named just now for another process; empty: nothing.
QString freshAside(const QString& path)
{
    const QFileInfo file(path);
    const QString stem = file.fileName() % damagedMark;
    const QDir folder = file.absoluteDir();
    const QStringList names
        = folder.entryList({stem % u'*'}, QDir::Files | QDir::Hidden, QDir::Name | QDir::Reversed);
    if (names.isEmpty())
        return {};
    const QDateTime at
        = QDateTime::fromString(names.front().mid(stem.size(), damagedTime.size()), QString(damagedTime));
    const qint64 age = at.isValid() ? at.secsTo(QDateTime::currentDateTime()) : -1;
    return age >= 0 && age <= limits::damageIsNews.count() ? folder.filePath(names.front()) : QString();
}

Result<void> makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QFileInfo parent(QFileInfo(folder).absolutePath());
    const bool made = QDir().mkpath(parent.absoluteFilePath())
        && QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (made || QFileInfo(folder).isDir())
        return {};
    return Error{ErrorKind::Storage, Texts::tr("The folder %1 could not be made.").arg(folder),
        Texts::tr("Check the rights of the folder above it.")};
}

} // namespace

SettingsFile::SettingsFile(QString path, int version, ForeignChange foreignChange)
    : m_path(std::move(path))
    , m_version(version)
    , m_foreignChange(foreignChange)
{
}

Result<QJsonObject> SettingsFile::read(Damaged damaged)
{
    m_notice.clear();
    m_keptAside.clear();
    m_isLeftDamaged = false;
    m_refusal = {};
    m_known.clear();
    m_stamp = {};
    m_newer = {};
    removeLeftOvers(fileBehindLinks(m_path));
    m_wasThere = exists(m_path);
    if (!m_wasThere) {
        (void)noteMovedByOthers();
        return QJsonObject();
    }

    Result<QByteArray> bytes = readBytes(m_path);
    if (!bytes) {
        m_refusal = bytes.error();
        return bytes.error();
    }
    if (bytes->size() > limits::settingsFileBytes)
        return onDamage(
            damaged, Texts::tr("it is larger than %1 MB").arg(limits::settingsFileBytes / (1024 * 1024)));

    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parseError);
    if (!document.isObject())
        return onDamage(damaged,
            parseError.error == QJsonParseError::NoError
                ? Texts::tr("it holds no JSON object")
                : Texts::tr("%1 at byte %2")
                      .arg(parseError.errorString(), QString::number(parseError.offset)));

    const QJsonObject object = document.object();
    const QJsonValue version = object.value(versionKey);
    const double number = version.toDouble(0); // a newer one may be larger than an int
    const bool isOdd = !version.isUndefined() && (number < 1 || number != std::floor(number));
    if (isOdd || number > m_version) {
        leaveAlone(isOdd);
        m_newer = object;
        return QJsonObject();
    }
    m_known = *bytes;
    return object;
}

/// What it says may mean anything: by a newer version, or `isOdd`, by nobody knows whom.
void SettingsFile::leaveAlone(bool isOdd)
{
    if (isOdd) {
        m_refusal = Error{ErrorKind::Storage,
            Texts::tr(
                "%1 is left as it is: its “version” is no whole number, so what it says is not understood.")
                .arg(m_path),
            Texts::tr(
                "Nothing can be saved to it. Correct the number, or move the file away, and start again.")};
        m_notice = m_refusal.toString();
        return;
    }
    m_notice
        = Texts::tr("%1 was written by a newer version of Wirechief. It is left as it is, and nothing can be "
                    "saved to it. Use the newer version.")
              .arg(m_path);
    m_refusal = Error{ErrorKind::Storage,
        Texts::tr("%1 was written by a newer version of Wirechief and is left as it is.").arg(m_path),
        Texts::tr("Use the newer version.")};
}

Result<QJsonObject> SettingsFile::onDamage(Damaged damaged, const QString& reason)
{
    if (damaged == Damaged::MoveAside)
        return moveAside(reason);
    m_isLeftDamaged = true;
    return Error{ErrorKind::Storage, Texts::tr("%1 is damaged (%2).").arg(m_path, reason),
        Texts::tr("It is left as it is. When Wirechief starts again, it is kept aside under another name.")};
}

/// Several that start together find it damaged, and one of them moves it.
bool SettingsFile::noteMovedByOthers()
{
    m_keptAside = freshAside(m_path);
    if (m_keptAside.isEmpty())
        return false;
    qCWarning(lcProfiles) << "another process has moved a damaged settings file to" << m_keptAside;
    m_notice = Texts::tr("%1 was damaged. Another Wirechief has kept it as %2, and a new one is begun.")
                   .arg(m_path, m_keptAside);
    return true;
}

Result<QJsonObject> SettingsFile::moveAside(const QString& reason)
{
    m_known.clear();
    m_stamp = {};
    const QString aside = asidePath(m_path);
    QFile file(m_path);
    m_wasThere = false;
    if (!file.rename(aside)) {
        if (!exists(m_path) && noteMovedByOthers())
            return QJsonObject();
        m_wasThere = true;
        m_refusal = Error{ErrorKind::Storage,
            Texts::tr("%1 is damaged (%2) and could not be moved aside: %3.")
                .arg(m_path, reason, file.errorString()),
            Texts::tr("Move it away by hand, then start again.")};
        return m_refusal;
    }
    m_keptAside = aside;
    qCWarning(lcProfiles) << "moved a damaged settings file to" << aside << ':' << reason;
    m_notice = Texts::tr("%1 is damaged (%2). It was kept as %3, and a new one is begun.")
                   .arg(m_path, reason, aside);
    return QJsonObject();
}

Result<std::unique_ptr<QLockFile>> SettingsFile::lock() const
{
    const QString target = fileBehindLinks(m_path);
    if (const Result<void> made = makeFolder(QFileInfo(target).absolutePath()); !made)
        return made.error();
    auto lock = std::make_unique<QLockFile>(target % QLatin1String(".lock"));
    lock->setStaleLockTime(int(limits::saveLockStale.count()));
    // On its own it asks ever more rarely, so that of many who save at once some would not get their turn.
    const QDeadlineTimer end(limits::saveLockWait);
    while (true) {
        // Where no lock can be made, no file can: write() knows the words for that.
        if (lock->tryLock(int(limits::saveLockLook.count())) || lock->error() != QLockFile::LockFailedError)
            return lock;
        if (end.hasExpired())
            break;
    }
    return Error{ErrorKind::Storage, Texts::tr("Another Wirechief is saving %1.").arg(m_path),
        Texts::tr("Nothing was saved. Try again.")};
}

SettingsFile::FileStamp SettingsFile::stampOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino), qint64(status.st_size),
        qint64(status.st_mtim.tv_sec) * 1'000'000'000 + qint64(status.st_mtim.tv_nsec)};
#else
    Q_UNUSED(path) // it is read each time
    return {};
#endif
}

Result<bool> SettingsFile::isChangedByOthers() const
{
    if (m_stamp.size >= 0 && stampOf(m_path) == m_stamp)
        return false;
    if (!exists(m_path))
        return m_wasThere;
    const Result<QByteArray> bytes = readBytes(m_path);
    if (!bytes)
        return bytes.error();
    return *bytes != m_known;
}

Result<void> SettingsFile::checkForeignChange() const
{
    if (m_foreignChange == ForeignChange::Overwrite)
        return {};
    const Result<bool> changed = isChangedByOthers();
    if (!changed)
        return changed.error();
    if (!*changed)
        return {};
    return Error{ErrorKind::Storage,
        Texts::tr("%1 was changed by another program since it was read.").arg(m_path),
        Texts::tr("Nothing was saved. Start Wirechief again to read it anew.")};
}

Result<void> SettingsFile::write(QJsonObject document)
{
    if (!m_refusal.text.isEmpty())
        return m_refusal;
    document.insert(versionKey, m_version);
    return writeBytes(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

QByteArray SettingsFile::itemText(const QJsonValue& item)
{
    QByteArray text = QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Indented);
    text = text.sliced(2, text.size() - 5); // without the brackets and their line ends
    return "    " + text.replace("\n", "\n    "); // line ends within texts are escaped
}

Result<void> SettingsFile::write(QJsonObject document, QLatin1String key, const QByteArrayList& items)
{
    if (!m_refusal.text.isEmpty())
        return m_refusal;
    document.insert(versionKey, m_version);
    document.insert(key, QJsonArray());
    const QByteArray around = QJsonDocument(document).toJson(QJsonDocument::Indented);
    // At the begin of a line, four blanks deep, is only a key of the document itself.
    const QByteArray begin = "\n    \"" + QByteArray(key.data(), key.size()) + "\": [";
    const qsizetype inside = around.indexOf(begin) + begin.size();
    qsizetype size = around.size();
    for (const QByteArray& item : items)
        size += item.size() + 2;
    QByteArray bytes;
    bytes.reserve(size); // megabytes, which are copied once
    bytes.append(around.constData(), inside);
    for (qsizetype i = 0; i < items.size(); ++i) {
        bytes.append(i == 0 ? "\n" : ",\n");
        bytes.append(items[i]);
    }
    bytes.append(around.constData() + inside, around.size() - inside);
    return writeBytes(bytes);
}

Result<void> SettingsFile::writeBytes(const QByteArray& bytes)
{
    if (bytes.size() > limits::settingsFileBytes)
        return Error{ErrorKind::Storage,
            Texts::tr("%1 would become larger than %2 MB.")
                .arg(m_path, QString::number(limits::settingsFileBytes / (1024 * 1024))),
            Texts::tr("Nothing was saved. Remove what is no longer needed.")};
    if (const Result<void> same = checkForeignChange(); !same)
        return same;
    const Result<void> replaced = replace(bytes);
    if (replaced) {
        m_known = bytes;
        m_wasThere = true;
        m_stamp = stampOf(m_path);
    }
    return replaced;
}

Result<void> SettingsFile::replace(const QByteArray& bytes)
{
    if (const Result<void> made = makeFolder(QFileInfo(m_path).absolutePath()); !made)
        return made.error();
    if (const QString failure = putInPlace(fileBehindLinks(m_path), bytes); !failure.isEmpty())
        return Error{ErrorKind::Storage, Texts::tr("%1 could not be saved: %2.").arg(m_path, failure),
            Texts::tr("The old file is unchanged. Check the free space and the rights of its folder.")};
    return {};
}

} // namespace wirechief
