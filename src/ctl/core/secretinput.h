// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "ctlrequest.h"

namespace wirechief {

/// The secret that stands where the command line says: in a file as readSecretFile() takes it, or what an
/// open descriptor gives up to its first line end, or its end. Waits for whoever writes there. InvalidInput
/// where it is no descriptor, empty or longer than limits::secretBytes.
[[nodiscard]] Result<Secret> readSecretInput(const SecretPlaceOption& place);

} // namespace wirechief
