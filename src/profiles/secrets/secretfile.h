// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace wirechief {

/// The secret in a file, for automation: one line, whose end is dropped. The file must be a regular one of
/// this user with no rights for others, and no link; all of it is checked on the open file, so nobody can
/// swap it in between. Other systems than Unix: the rights are not checked.
[[nodiscard]] Result<Secret> readSecretFile(const QString& path);

} // namespace wirechief
