// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "staterole.h"

#include <QIcon>

namespace wirechief {

/// The sign of a state in its colour, sharp at every scale and right in light and dark.
[[nodiscard]] QIcon stateIcon(StateRole role);

} // namespace wirechief
