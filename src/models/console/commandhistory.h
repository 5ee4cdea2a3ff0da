// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace wirechief {

struct HistoryLine {
    QString command;
    QString server; ///< its id; empty: it is not known
    bool operator==(const HistoryLine&) const = default;
};

/// Commands that were typed, the newest last; at most limits::historyLines for all servers together. What was
/// typed for the present server comes before the rest. A walk up and down meets only lines that begin with
/// what was typed before it.
class CommandHistory {
public:
    /// Which server lines are typed for; ends a walk.
    void setServer(const QString& id);
    /// Ends a walk. A line that equals the newest of this server is not added again; blank lines never.
    void add(const QString& command);

    /// The next older line that begins with `typed`, which counts at the start of a walk only. Without one:
    /// the line shown before.
    [[nodiscard]] QString previous(const QString& typed);
    /// The next newer one; behind the newest comes back what was typed.
    [[nodiscard]] QString next(const QString& current);
    /// Ends a walk; call when the user edits.
    void stopWalk();

    /// Each command once: those of this server, the newest first, then those of the others.
    [[nodiscard]] QStringList inOrder() const;
    /// The place in inOrder() of the first line from `from` on that holds `words`, in any case; -1: none.
    [[nodiscard]] static qsizetype find(const QStringList& lines, const QString& words, qsizetype from);

    [[nodiscard]] const QList<HistoryLine>& lines() const { return m_lines; }
    /// For the settings file: without lines that may hold a secret.
    [[nodiscard]] QJsonArray toJson() const;
    /// Reads also what was saved without servers, as plain strings.
    [[nodiscard]] static CommandHistory fromJson(const QJsonArray& array);

private:
    void append(const HistoryLine& line);

    QList<HistoryLine> m_lines;
    QString m_server;
    QStringList m_walk; ///< the lines of a walk, the newest first, behind what was typed
    qsizetype m_position = -1; ///< in it; -1: no walk
};

} // namespace wirechief
