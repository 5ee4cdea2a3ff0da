// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wirechief {

/// What a state means to the eye: chooses the sign and the colour of a cell (statecolor.h).
enum class StateRole : quint8 { None, Up, Ringing, Held, Down, Busy, Warning, Error, Stuck };

/// A character that says the same as the colour: colour never stands alone. Empty for None.
[[nodiscard]] QString stateSign(StateRole role);

} // namespace wirechief
