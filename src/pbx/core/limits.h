// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of what is known of a server itself, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Names of events that are counted though nobody handles them, and bytes of each. Further ones are not
/// counted, longer ones by their beginning.
inline constexpr qsizetype eventNames = 1'000;
inline constexpr qsizetype eventNameBytes = 128;

/// Actions of a server that are known, and bytes of the name of one. Further ones and those with longer names
/// are taken for missing; real servers have some 200.
inline constexpr qsizetype listedActions = 4'000;
inline constexpr qsizetype actionNameBytes = 128;

/// A server that says again and again that it has booted is asked anew so often.
inline constexpr auto bootedInterval = 5s;

} // namespace wirechief::limits
