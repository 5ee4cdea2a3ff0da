// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/server/demoserver.h"

namespace wirechief {

/// A server without calls of its own that does not keep those waiting who are refused.
inline DemoOptions quiet(Dialect dialect = Dialect::Asterisk22)
{
    DemoOptions options;
    options.dialect = dialect;
    options.callsPerMinute = 0;
    options.refusalDelay = std::chrono::milliseconds(50);
    return options;
}

inline QByteArray secretOf(const DemoServer& server)
{
    return server.secret().view().toByteArray();
}

} // namespace wirechief
