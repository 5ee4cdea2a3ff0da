// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace wirechief {

/// A descriptor that is connected to a Unix socket, which whoever gets it owns; never blocks. Nothing where
/// nobody listens there, or where the system has no such sockets. Qt's own class for them cannot speak TLS.
[[nodiscard]] std::optional<qintptr> connectToLocalSocket(const QString& path);

} // namespace wirechief
