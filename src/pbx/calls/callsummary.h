// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "phonesandlines.h"

namespace wirechief {

/// Makes what a call shows of its legs: parties, state, place, application, bridge, direction.
void summarizeCall(CallRecord& call, const PhonesAndLines& roles, std::chrono::steady_clock::time_point now);

} // namespace wirechief
