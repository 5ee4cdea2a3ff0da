// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace wirechief {

/// What errors advise that end a connection for a while only.
[[nodiscard]] QString triedAgainText();

/// The error for a session that is not opened again by itself: without that promise.
[[nodiscard]] Error notTriedAgain(Error error);

} // namespace wirechief
