// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace wirechief {

/// What a word of a command may become.
struct CompletionOffer {
    QString word;
    QString help; ///< a few words, for display; may be empty
    bool operator==(const CompletionOffer&) const = default;
};

/// Common commands, known without a server: how the last word of a line may go on.
[[nodiscard]] QList<CompletionOffer> knownCompletions(const QString& line);

/// What a command does, translated; empty where it is none of the common ones.
[[nodiscard]] QString commandSummary(const QString& command);

} // namespace wirechief
