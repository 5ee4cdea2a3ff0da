// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace wirechief {

/// The placeholders of a command, "channel" in "core show channel {channel}": in their order, each once.
[[nodiscard]] QStringList placeholdersOf(const QString& command);

/// The command with values in their place; as arguments, in quotes where they need them.
[[nodiscard]] QString filledIn(const QString& command, const QHash<QString, QString>& values);

/// What stands before a placeholder's first place, with the others filled in: where it can be completed.
[[nodiscard]] QString beforePlaceholder(
    const QString& command, const QString& name, const QHash<QString, QString>& values);

} // namespace wirechief
