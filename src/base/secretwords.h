// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wirechief {

/// Whether a command line may hold a secret, so that it is kept for this run only.
[[nodiscard]] bool mayHoldSecret(const QString& line);

} // namespace wirechief
