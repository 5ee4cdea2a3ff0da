// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of what is done in sessions, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Remembered entries of each kind in the dialogs on calls: places, calls, texts. The oldest go.
inline constexpr qsizetype rememberedEntries = 20;

/// Addresses of this computer that are offered. Further ones can be typed.
inline constexpr qsizetype ownAddressesOffered = 12;

/// How long a connection test waits, after the login, for the server to tell its version.
inline constexpr auto versionWait = 5s;

/// How often it looks whether the name has been resolved.
inline constexpr auto testLook = 100ms;

} // namespace wirechief::limits
