// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of calls and what is done with them, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Calls that ended and are still shown, and how long. Of more, the oldest go.
inline constexpr qsizetype endedCalls = 2'000;
inline constexpr std::chrono::seconds endedCallShown = 5s;

/// Endpoints of one server whose role (phone or line) was learned from its calls. Further ones are not
/// learned.
inline constexpr qsizetype endpointRoles = 10'000;
inline constexpr qsizetype endpointNameBytes = 128; ///< roles of those with longer names are not learned

/// Legs of one call that are looked at to sum it up. Further ones belong to it and are not looked at.
inline constexpr int summedLegs = 1'000;

/// Calls that were ordered and whose result is still to come. More are refused.
inline constexpr qsizetype originations = 1'000;

/// Results that came before the answer to their order. Of more the oldest are forgotten.
inline constexpr qsizetype earlyResults = 64;

/// How much longer than its own timeout an ordered call may take to tell its result. Later: said so.
inline constexpr std::chrono::milliseconds resultGrace = 15s;

/// A result that says nothing waits so long for the hang-up, which says why.
inline constexpr auto hangupGrace = 1s;

} // namespace wirechief::limits
