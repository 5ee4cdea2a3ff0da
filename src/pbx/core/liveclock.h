// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/sessionclock.h"

namespace wirechief {

/// The time by which the live model counts: that of sessions, where the sleep of the machine counts too. By
/// steady_clock, which stands still meanwhile, a call would be as much younger as the machine slept.
struct LiveClock : std::chrono::steady_clock {
    static time_point now() { return systemClock().now(); }
};

} // namespace wirechief
