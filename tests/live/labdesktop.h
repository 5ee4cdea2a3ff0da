// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab.h"
#include "support/app/desktop.h"

#include <QToolButton>

namespace wirechief {

/// Adds all servers of the lab to the window, selects *All Servers* and presses Connect. Returns their ids.
inline QStringList connectAll(Desktop& desktop, const Lab& lab)
{
    QStringList ids;
    for (const LabServer& server : lab.servers())
        ids.append(desktop.addServer(server.port, "admin", Secret(lab.secretOf(QStringLiteral("admin")))));
    desktop.window().selectServer(allServersId);
    desktop.find<QToolButton>("connectButton")->click();
    return ids;
}

} // namespace wirechief
