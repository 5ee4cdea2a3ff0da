// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QIcon>

namespace wirechief {

/// One of our own drawings in resources/icons, for instance "reload", painted in a colour of the theme at any
/// size; follows a change of the theme by itself.
[[nodiscard]] QIcon themedIcon(const QString& name, QColor ThemeColors::*color = &ThemeColors::text);

} // namespace wirechief
