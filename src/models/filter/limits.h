// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of filters, with what happens beyond it. Each has a test.
namespace wirechief::limits {

/// Characters of a filter, and how deeply its brackets may be nested. Beyond either: an error.
inline constexpr qsizetype filterCharacters = 4'096;
inline constexpr int filterDepth = 100;

} // namespace wirechief::limits
