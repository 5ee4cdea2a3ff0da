// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "calldialect.h"
#include "callorder.h"

namespace wirechief {

/// By which word actions name a channel, and whether the server still takes it for the one that was chosen.
class ChannelNaming {
public:
    explicit ChannelNaming(Server& server)
        : m_server(server)
        , m_dialect(server)
    {
    }

    /// Whether it can be named at all.
    [[nodiscard]] Result<void> check(const ChannelRef& channel) const;
    [[nodiscard]] NamedChannel named(const ChannelRef& channel) const;
    /// Of a leg that was chosen because of whom it talks to.
    [[nodiscard]] NamedChannel talking(const ChannelRef& channel, const ChannelRef& peer) const;
    /// For actions that take the beginning of a name.
    [[nodiscard]] NamedChannel namedByPrefix(const ChannelRef& channel) const;

    /// Whether the server will take the word for this channel and no other, as far as is known now.
    [[nodiscard]] Result<void> checkMeant(const NamedChannel& named) const;
    /// The same for several, and whether each still is what its premise says.
    [[nodiscard]] Result<void> checkStillSo(const std::vector<NamedChannel>& channels) const;

private:
    [[nodiscard]] Result<void> checkPremise(const NamedChannel& named) const;

    Server& m_server;
    CallDialect m_dialect;
};

} // namespace wirechief
