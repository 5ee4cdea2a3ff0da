// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wirechief {

/// Where the program keeps its files. A value.
struct Paths {
    QString configFolder; ///< what the user would back up
    QString dataFolder; ///< what the program can build again

    /// The platform's folders of this application (`~/.config/…` and `~/.local/share/…` on Linux). The names
    /// of application and organization must be set before.
    [[nodiscard]] static Paths standard();
    /// Everything below one folder: for tests and for a second, separate set of servers.
    [[nodiscard]] static Paths below(const QString& folder);

    [[nodiscard]] QString profilesFile() const;
    [[nodiscard]] QString preferencesFile() const;
    [[nodiscard]] QString vaultFile() const;
    [[nodiscard]] QString stateFile() const;

    bool operator==(const Paths&) const = default;
};

} // namespace wirechief
