// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of what a server says of its actions, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// Headers that a server may name for one action. Further ones are left out: it reads no more of them.
inline constexpr qsizetype helpParameters = 127;

/// Characters of what it says of one. The rest is left out.
inline constexpr qsizetype helpCharacters = 1'000;

} // namespace wirechief::limits
