// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <cstdlib>

/// What must hold for every input; libFuzzer keeps the input where it does not.
#define require(condition)                                                                                   \
    ((condition)                                                                                             \
            ? void()                                                                                         \
            : (std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition), std::abort()))
