// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "staterole.h"

#include <QColor>
#include <QPalette>

namespace wirechief {

/// The one place for semantic colours: at least 4.5 : 1 against the palette's Base, light or dark. Invalid
/// for None.
[[nodiscard]] QColor stateColor(StateRole role, const QPalette& palette);

/// Whether a palette is a dark one.
[[nodiscard]] bool isDark(const QPalette& palette);

} // namespace wirechief
