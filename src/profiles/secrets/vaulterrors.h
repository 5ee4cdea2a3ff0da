// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sealedbytes.h"

/// Why a vault does not do what is asked of it, with what helps.
namespace wirechief::vaulterrors {

[[nodiscard]] Error isBusy();
[[nodiscard]] Error isWrongPassword();
[[nodiscard]] Error isShortOfMemory(const SealCost& cost);
[[nodiscard]] Error isGivenUp();
[[nodiscard]] Error isMissing();
[[nodiscard]] Error isThereAlready();
[[nodiscard]] Error isGone();
[[nodiscard]] Error isTooLarge();

} // namespace wirechief::vaulterrors
