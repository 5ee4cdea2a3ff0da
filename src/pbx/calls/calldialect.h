// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace wirechief {

class Server;

/// In which way calls are controlled on a server: its release is told by the actions that it lists, not by
/// its number.
class CallDialect {
public:
    explicit CallDialect(const Server& server)
        : m_server(server)
    {
    }

    /// Bridges have names (12 on).
    [[nodiscard]] bool hasBridges() const;
    /// Both legs can go to different places (1.8 on).
    [[nodiscard]] bool canSplitLegs() const;
    /// 1.4, which separates arguments of applications by "|".
    [[nodiscard]] bool isOldest() const;
    /// An action finds a channel by its Uniqueid too.
    [[nodiscard]] bool takesUniqueids() const;
    /// The way in which calls are recorded, so that all verbs are about the same recording: else by Monitor.
    [[nodiscard]] bool recordsByMixMonitor() const;

private:
    const Server& m_server;
};

} // namespace wirechief
