// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound of modules, with what happens beyond it. Each has a test.
namespace wirechief::limits {

using namespace std::chrono_literals;

/// Modules of one server that are listed; real ones have some 350. Further ones, those with longer names, and
/// longer lines of the list, are left out.
inline constexpr qsizetype modules = 10'000;
inline constexpr qsizetype moduleNameBytes = 128;
inline constexpr qsizetype moduleLineBytes = 512;

/// How long after news of a module the list is read again, so that many are one question; and how often it is
/// read while somebody looks, because old releases tell no news.
inline constexpr auto modulesSettle = 300ms;
inline constexpr auto modulesInterval = 300s;

/// A list that takes longer is said to be slow.
inline constexpr auto modulesLate = 3s;

} // namespace wirechief::limits
