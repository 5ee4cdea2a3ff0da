// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace wirechief {

/// One JSON file of settings, read and replaced as a whole (mode 0600, in a folder of mode 0700). Holds no
/// settings itself. What a killed save left beside it is removed by read(). A damaged file is moved aside,
/// never deleted; a file of a newer version, or one that could not be read, is never written over.
class SettingsFile {
public:
    /// What write() does where another process has changed the file since read() or the last write().
    enum class ForeignChange : quint8 { Refuse, Overwrite };

    SettingsFile(QString path, int version, ForeignChange foreignChange);

    /// The file's object; an empty one where there is no file, or where it was damaged or is newer (see
    /// notice()). Error: the file can be neither read nor moved aside.
    [[nodiscard]] Result<QJsonObject> read();
    /// What read() does with a damaged file, for whoever finds its content damaged: keeps it under another
    /// name, with a notice, and begins anew. Error: it could not be moved, and nothing may be written.
    [[nodiscard]] Result<QJsonObject> moveAside(const QString& reason);
    /// Replaces the file; sets the key `version`.
    [[nodiscard]] Result<void> write(QJsonObject document);

    /// What the user should know about the last read(); empty if nothing.
    [[nodiscard]] const QString& notice() const { return m_notice; }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    [[nodiscard]] Result<void> checkForeignChange() const;
    [[nodiscard]] Result<void> replace(const QByteArray& bytes);

    QString m_path;
    int m_version;
    ForeignChange m_foreignChange;
    QString m_notice;
    Error m_refusal; ///< why nothing may be written; an empty text: it may
    QByteArray m_digest; ///< of the bytes that we know to be on disk; empty: no file
};

} // namespace wirechief
