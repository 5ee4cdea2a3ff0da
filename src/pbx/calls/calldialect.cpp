// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calldialect.h"

#include "pbx/core/server.h"

namespace wirechief {

bool CallDialect::hasBridges() const
{
    // Of the core since 12, and it needs no class. What nobody could ask yet is taken for a new release.
    return !m_server.capabilities().known || m_server.can("BridgeList") || m_server.can("BridgeKick");
}

bool CallDialect::canSplitLegs() const
{
    return hasBridges() || m_server.can("LocalOptimizeAway"); // came with 1.8, and with the class of Redirect
}

bool CallDialect::isOldest() const
{
    // It alone gives Originate to the class call.
    const QByteArray classes = m_server.capabilities().classes.value("originate");
    return !classes.isEmpty() && !classes.contains("originate");
}

bool CallDialect::takesUniqueids() const
{
    // From 1.6 on an action finds a channel by its name and else by its Uniqueid (ast_channel_get_by_name);
    // 1.4, whose greeting says 1.0, by its name alone.
    return !isOldest() && m_server.client().amiVersion() != "1.0";
}

bool CallDialect::recordsByMixMonitor() const
{
    // A login without the class system may have only Monitor (to 20), and so do releases before 11.
    return m_server.can("MixMonitor") || !m_server.can("Monitor");
}

} // namespace wirechief
