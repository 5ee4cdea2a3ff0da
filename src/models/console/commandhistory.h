// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace wirechief {

/// Lines that were typed, the newest last; at most limits::historyLines. A walk up and down meets only lines
/// that begin with what was typed before it.
class CommandHistory {
public:
    explicit CommandHistory(QStringList lines = {});

    /// Ends a walk. A line that equals the newest is not added again; blank lines never.
    void add(const QString& line);
    /// The next older line that begins with `typed`, which counts at the start of a walk only. Without one:
    /// the line shown before.
    [[nodiscard]] QString previous(const QString& typed);
    /// The next newer one; behind the newest comes back what was typed.
    [[nodiscard]] QString next(const QString& current);
    /// Ends a walk; call when the user edits.
    void stopWalk();

    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    /// For the settings file: without lines that may hold a secret.
    [[nodiscard]] QStringList linesToSave() const;

private:
    QStringList m_lines;
    QString m_prefix;
    qsizetype m_position = -1; ///< of the line shown; -1: no walk
};

} // namespace wirechief
