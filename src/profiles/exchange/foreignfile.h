// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace wirechief {

/// What a file with servers can be, by its content; its name says nothing.
enum class ForeignKind : quint8 { ManagerConf, OwnFile, Csv };

// Files that somebody else wrote, or will read. From any thread; a disk that hangs holds its thread up.

/// All of a regular file, with what it is refused for: too large, no file (a folder, a pipe, a device), not
/// to be read. Nothing that blocks is opened, and no more is read than may be.
[[nodiscard]] Result<QByteArray> readForeignFile(const QString& path);

/// UTF-16 that says so.
[[nodiscard]] bool isMarkedUtf16(QByteArrayView bytes);

/// What is to be said of how its text is read, a sentence or two; empty: nothing.
[[nodiscard]] QString encodingNote(QByteArrayView bytes);

/// Refused is what is no text or is packed, with words for it. A list of JSON counts as a file of our own,
/// which says what is wrong with it.
[[nodiscard]] Result<ForeignKind> foreignKindOf(const QByteArray& bytes);

/// The text in UTF-8, whose byte order mark goes: from UTF-16 with a mark, UTF-8, or, where it is no UTF-8,
/// Windows-1252, which has what Latin-1 has. Leaves no copy behind: it may hold secrets.
[[nodiscard]] QByteArray foreignTextOf(const QByteArray& bytes);

/// Writes a file as a whole, mode 0600. What is there stays as it is where that fails; a link, or what is no
/// file, is refused.
[[nodiscard]] Result<void> writeForeignFile(const QString& path, const QByteArray& bytes);

} // namespace wirechief
