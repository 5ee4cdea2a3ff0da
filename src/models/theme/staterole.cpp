// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staterole.h"

namespace wirechief {

QString stateSign(StateRole role)
{
    switch (role) {
    case StateRole::None:
        return {};
    case StateRole::Up:
        return QStringLiteral("●");
    case StateRole::Ringing:
        return QStringLiteral("◐");
    case StateRole::Held:
        return QStringLiteral("║");
    case StateRole::Down:
        return QStringLiteral("○");
    case StateRole::Busy:
        return QStringLiteral("◼");
    case StateRole::Warning:
    case StateRole::Stuck:
        return QStringLiteral("▲");
    case StateRole::Error:
        return QStringLiteral("✗");
    }
    return {};
}

} // namespace wirechief
