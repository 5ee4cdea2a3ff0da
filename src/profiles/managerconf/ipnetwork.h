// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QHostAddress>
#include <QVersionNumber>

#include <array>
#include <optional>

namespace wirechief {

/// An address or a mask: four bytes of IPv4 or sixteen of IPv6. A mapped one (`::ffff:10.0.0.1`) is IPv4.
struct IpBytes {
    bool isV4 = true;
    std::array<quint8, 16> bytes{}; ///< the first four of IPv4

    [[nodiscard]] static IpBytes of(const QHostAddress& address);
    [[nodiscard]] IpBytes masked(const IpBytes& mask) const;
    [[nodiscard]] QString toString() const;
    bool operator==(const IpBytes&) const = default;
};

/// What Asterisk takes for an address where it does not ask a name server (main/netsock2.c,
/// ast_sockaddr_parse(); the C library's getaddrinfo()): `10.1` is 10.0.0.1, `010.0.0.1` is 8.0.0.1.
[[nodiscard]] std::optional<IpBytes> numericAddress(QByteArrayView text);

/// The first `bits` are ones.
[[nodiscard]] IpBytes maskOfBits(bool isV4, int bits);

/// One address with its mask. Masks need not be contiguous.
struct IpNetwork {
    IpBytes address; ///< masked
    IpBytes mask;

    [[nodiscard]] bool contains(const IpBytes& other) const;
    /// "10.0.0.0/255.0.0.0", "2001:db8::/32": what every release reads.
    [[nodiscard]] QByteArray toConfig() const;
};

/// One item of a permit or deny line, without `!`, as a release reads it (main/acl.c, ast_append_ha()):
/// address, address/bits, address/mask. No release: the newest. An error is a reason, "%1 is no address".
[[nodiscard]] Result<IpNetwork> networkOf(QByteArrayView item, const QVersionNumber& release = {});

/// Whether it lets in the computer itself alone: within 127.0.0.0/8, or ::1.
[[nodiscard]] bool isLoopback(const IpNetwork& network);

/// Four numbers of which one begins with a zero, as in 010.0.0.1 or 0x10.0.0.1: some programs take it for
/// octal or hexadecimal, as inet_aton() does.
[[nodiscard]] bool hasLeadingZero(const QString& address);

} // namespace wirechief
