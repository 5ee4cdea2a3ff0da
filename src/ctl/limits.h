// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound of wirechiefctl, with what happens beyond it.
namespace wirechief::limits {

/// Of output that its reader has not taken yet. Beyond it events are left out, and counted.
inline constexpr qsizetype outputBytes = 16 * 1024 * 1024;
/// Sessions that are opened or used at the same time.
inline constexpr qsizetype sessionsAtOnce = 64;
/// Servers that an import leaves out and names; further ones are counted.
inline constexpr int leftOutNamed = 20;
/// Of a secret that is read from a descriptor.
inline constexpr qsizetype secretBytes = 4096;

} // namespace wirechief::limits
