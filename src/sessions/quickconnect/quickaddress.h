// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profiles/servers/serverprofile.h"

#include <QList>
#include <QSet>

namespace wirechief {

class UiState;

/// Where a quick connect leads to, in one line and a few choices; no secret.
struct QuickAddress {
    QString host; ///< as normalizedHost() gives it
    quint16 port = 0; ///< 0: the usual one
    bool tls = false;
    QString user;

    /// `host` or `host:port`, with brackets round an IPv6 address that has a port.
    [[nodiscard]] QString text() const;
    bool operator==(const QuickAddress&) const = default;
};

/// Reads `pbx.example`, `pbx.example:5038`, `2001:db8::7` or `[2001:db8::7]:5039` into host and port. The
/// error is a sentence with a next step.
[[nodiscard]] Result<QuickAddress> readAddress(const QString& typed);

/// A server of this run only; its id is fresh. It is called as its host, with port, user and a number as far
/// as `taken` names, with folded case, want it told from others.
[[nodiscard]] ServerProfile quickProfile(const QuickAddress& address, const QSet<QString>& taken = {});

/// The addresses that were connected to last, the newest first, at most limits::quickAddresses.
class QuickAddresses {
public:
    explicit QuickAddresses(UiState& state)
        : m_state(state)
    {
    }
    [[nodiscard]] QList<QuickAddress> all() const;
    void remember(const QuickAddress& address);
    void forget(const QuickAddress& address);

private:
    void save(const QList<QuickAddress>& addresses);

    UiState& m_state;
};

} // namespace wirechief
