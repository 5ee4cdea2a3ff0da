// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

#include <vector>

namespace wirechief {

/// A command of the console that the user has given a name.
struct CommandFavourite {
    QString name;
    QString command; ///< perhaps with placeholders: "core show channel {channel}"
    QString keys = {}; ///< QKeySequence::PortableText; empty: none
    bool operator==(const CommandFavourite&) const = default;
};

/// The favourites, in the user's order; at most limits::favourites. A value.
class CommandFavourites {
public:
    /// In the place of the one that has this name, else at the end. False: it lacks a name or a command, is
    /// too long, may hold a secret, or there are too many.
    bool save(const CommandFavourite& favourite);
    /// Puts all in the place of those that are there, as far as they can be saved.
    void assign(const std::vector<CommandFavourite>& favourites);

    [[nodiscard]] const CommandFavourite* find(const QString& name) const;
    [[nodiscard]] const std::vector<CommandFavourite>& all() const& { return m_favourites; }
    [[nodiscard]] std::vector<CommandFavourite> all() && { return std::move(m_favourites); }
    [[nodiscard]] bool isFull() const;

    /// What cannot be used is kept, and written again.
    [[nodiscard]] static CommandFavourites fromJson(const QJsonArray& array);
    [[nodiscard]] QJsonArray toJson() const;
    bool operator==(const CommandFavourites&) const = default;

private:
    std::vector<CommandFavourite> m_favourites;
    QJsonArray m_unusable;
};

} // namespace wirechief
