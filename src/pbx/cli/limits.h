// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of the console's commands, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// What a command may go on as; a server can have that many channels. Further ones are left out.
inline constexpr qsizetype completions = 10'000;

} // namespace wirechief::limits
