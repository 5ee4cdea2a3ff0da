// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statecolor.h"

namespace wirechief {

QColor stateColor(StateRole role, const QPalette& palette)
{
    const bool dark = isDark(palette);
    const auto pick = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    switch (role) {
    case StateRole::None:
        return {};
    case StateRole::Up:
        return pick(0x12733a, 0x5fd38d);
    case StateRole::Ringing:
    case StateRole::Warning:
        return pick(0x8f5400, 0xf0b455);
    case StateRole::Held:
        return pick(0x5b3fb0, 0xbba6ff);
    case StateRole::Down:
        return pick(0x566270, 0xa9b4c2);
    case StateRole::Busy:
    case StateRole::Error:
    case StateRole::Stuck:
        return pick(0xb42318, 0xff8f84);
    }
    return {};
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace wirechief
