// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "sessions/connections/connections.h"
#include "sessions/folders/serverundo.h"
#include "support/ami/memorytransport.h"
#include "support/profiles/playedsecretstore.h"

#include <QTemporaryDir>

namespace wirechief {

/// Connections with all that they need: no saved server yet, a keyring that the test plays, and servers that
/// nobody has connected to.
struct ConnectionBench {
    QTemporaryDir folder;
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    PlayedSecretStore store;
    MemoryTransport* transport = nullptr; ///< of the session that was made last
    FlushClock clock; // outlives the tables of the servers
    ServerList servers;
    Connections connections{profiles, store, servers, clock, [this] {
                                auto made = std::make_unique<MemoryTransport>();
                                transport = made.get();
                                return std::make_unique<AmiClient>(std::move(made));
                            }};
    ServerUndo undo{connections};

    ConnectionBench()
    {
        if (!profiles.load())
            qFatal("the profiles cannot be loaded");
    }
    ConnectionBench(const ConnectionBench&) = delete;
    ConnectionBench& operator=(const ConnectionBench&) = delete;

    /// One that can be saved, with this id.
    [[nodiscard]] static ServerProfile anyServer(const QString& id)
    {
        ServerProfile profile;
        profile.id = id;
        profile.name = QStringLiteral("berlin");
        profile.host = QStringLiteral("pbx.example");
        profile.user = QStringLiteral("admin");
        return profile;
    }
    void save(const ServerProfile& profile)
    {
        if (!connections.save(profile))
            qFatal("the profile cannot be saved");
    }
};

} // namespace wirechief
