// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wirechief {

/// A configuration file without the values of keys that end in `secret` or `password`, in comments too. Goes
/// over the text once, and rather hides too much than too little: what follows the `=`, up to the end of its
/// line, but for the marks at which comments of several lines begin and end, on which other lines depend.
[[nodiscard]] QString maskedConfig(const QString& text);

} // namespace wirechief
