// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace wirechief {

/// What a state means to the eye: chooses the sign and the colour of a cell. The one place for semantic
/// colours.
enum class StateRole : quint8 { None, Up, Ringing, Held, Down, Busy, Warning, Error, Stuck };

/// A character that says the same as the colour: colour never stands alone. Empty for None.
[[nodiscard]] QString stateSign(StateRole role);

/// At least 4.5 : 1 against the palette's Base, light or dark. Invalid for None.
[[nodiscard]] QColor stateColor(StateRole role, const QPalette& palette);

/// Whether a palette is a dark one.
[[nodiscard]] bool isDark(const QPalette& palette);

} // namespace wirechief
