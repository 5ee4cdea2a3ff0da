// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <memory>

class QLockFile;

namespace wirechief {

/// One JSON file of settings, read and replaced as a whole (mode 0600, in a folder of mode 0700). Holds no
/// settings itself. What a killed save left beside it is removed by read(). A damaged file is moved aside,
/// never deleted; a file of a newer version, or of one that is no whole number, or one that could not be
/// read, is never written over.
class SettingsFile {
public:
    /// What write() does where another process has changed the file since read() or the last write().
    enum class ForeignChange : quint8 { Refuse, Overwrite };

    /// What read() does with a damaged file.
    enum class Damaged : quint8 { MoveAside, Leave };

    SettingsFile(QString path, int version, ForeignChange foreignChange);

    /// The file's object; an empty one where there is no file, or where it was damaged or is newer (see
    /// notice()). Error: the file can be neither read nor moved aside, or is damaged and was to be left.
    [[nodiscard]] Result<QJsonObject> read(Damaged damaged = Damaged::MoveAside);
    /// What read() does with a damaged file, for whoever finds its content damaged.
    [[nodiscard]] Result<QJsonObject> onDamage(Damaged damaged, const QString& reason);
    /// Keeps it under another name, with a notice, and begins anew. Error: it could not be moved, and nothing
    /// may be written.
    [[nodiscard]] Result<QJsonObject> moveAside(const QString& reason);
    /// Keeps other processes that lock() from writing, for as long as the result lives: for what is read,
    /// changed and written. Error: another one writes.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lock() const;
    /// Whether another process has changed the file since read() or the last write().
    [[nodiscard]] Result<bool> isChangedByOthers() const;
    /// Replaces the file; sets the key `version`.
    [[nodiscard]] Result<void> write(QJsonObject document);
    /// The same with an array under `key`, each as itemText() gives it: of thousands only those that
    /// have changed need be made into text again.
    [[nodiscard]] Result<void> write(QJsonObject document, QLatin1String key, const QByteArrayList& items);
    [[nodiscard]] static QByteArray itemText(const QJsonValue& item);

    /// The last read() found it damaged, and left it.
    [[nodiscard]] bool isLeftDamaged() const { return m_isLeftDamaged; }
    /// What the user should know about the last read(); empty if nothing.
    [[nodiscard]] const QString& notice() const { return m_notice; }
    /// Where the damaged file is that the last read() or moveAside() found, or that another process has moved
    /// away just before; empty: it was none.
    [[nodiscard]] const QString& keptAside() const { return m_keptAside; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// What a file of a newer version holds, or of one that is no number, to be shown as far as it is
    /// understood; empty for any other.
    [[nodiscard]] const QJsonObject& newerDocument() const { return m_newer; }

private:
    /// What tells quickly that a file is still the same one: each save makes another file.
    struct FileStamp {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = -1;
        qint64 changedAt = 0; ///< ns since the epoch
        bool operator==(const FileStamp&) const = default;
    };
    void leaveAlone(bool isOdd);
    [[nodiscard]] bool noteMovedByOthers();
    [[nodiscard]] static FileStamp stampOf(const QString& path);
    [[nodiscard]] Result<void> checkForeignChange() const;
    [[nodiscard]] Result<void> writeBytes(const QByteArray& bytes);
    [[nodiscard]] Result<void> replace(const QByteArray& bytes);

    QString m_path;
    int m_version;
    ForeignChange m_foreignChange;
    QString m_notice;
    QString m_keptAside;
    bool m_isLeftDamaged = false;
    bool m_wasThere = false; ///< when it was read or written last
    Error m_refusal; ///< why nothing may be written; an empty text: it may
    QJsonObject m_newer;
    QByteArray m_known; ///< the bytes that we know to be on disk; empty: no file
    FileStamp m_stamp; ///< of the file that holds them
};

} // namespace wirechief
