// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace wirechief {

/// Addresses of this computer by which others may see it: IPv4 first, without loopback and link-local ones.
/// A server behind a router that translates addresses sees another.
[[nodiscard]] QStringList ownAddresses();

} // namespace wirechief
