// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace wirechief {

/// Writes a file that the user has named, for the user's eyes alone: it appears whole or not at all. The
/// error is Storage.
[[nodiscard]] Result<void> writeUserFile(const QString& fileName, const QByteArray& contents);

} // namespace wirechief
