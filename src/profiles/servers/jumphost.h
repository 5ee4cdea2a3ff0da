// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace wirechief {

/// A host that ssh connects to first, as one types it for ssh: `host`, `user@host`, a name of ~/.ssh/config,
/// each with `:port` behind it where need be. What it means is ssh's own affair.
struct JumpHost {
    QString destination; ///< as ssh takes it
    std::optional<quint16> port; ///< empty: as ssh's configuration says

    /// Nothing where it could be taken for an option, or for more than one word.
    [[nodiscard]] static std::optional<JumpHost> parse(const QString& typed);
    bool operator==(const JumpHost&) const = default;
};

} // namespace wirechief
