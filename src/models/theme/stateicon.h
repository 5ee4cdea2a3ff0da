// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "staterole.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace wirechief {

/// The sign of a state in its colour, sharp at every scale and right in light and dark.
[[nodiscard]] QIcon stateIcon(StateRole role);

/// The same sign in the middle of `box`, as large as fits a line of text of that height. Every list, table
/// and label draws it by this.
void paintStateSign(QPainter& painter, const QRectF& box, StateRole role, const QColor& color);

} // namespace wirechief
