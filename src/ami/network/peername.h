// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

namespace wirechief {

/// A host as it was typed, in the forms that the network needs.
struct PeerName {
    QHostAddress address; ///< where it is an address, its zone included; null for a name
    QString
        lookUp; ///< what to ask the resolver for: ACE, a trailing dot kept; empty where it cannot be a name
    QString certificate; ///< what the certificate must hold: ACE, without trailing dot and without zone

    /// Takes names, IDN included, and addresses, also in brackets and with a zone.
    [[nodiscard]] static PeerName parse(const QString& host);
};

/// The order to try addresses in: that of the resolver, families in turns (RFC 8305, 4), each once, the first
/// limits::peerAddresses.
[[nodiscard]] QList<QHostAddress> interleaved(const QList<QHostAddress>& addresses);

} // namespace wirechief
