// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionform.h"

#include <span>

namespace wirechief {

/// What is known of one action, in few words; actionform.cpp reads them.
struct KnownAction {
    const char* name;
    /// Classes any one of which it needs; behind `>1.6.0` those from that release on.
    const char* classes;
    const char* releases; ///< `1.4-20`, both included; `11-`: up to the newest
    const char* since; ///< exact releases, one of each branch that got it
    /// Names; `*` marks those that it cannot do without, `@1.8-11` those that only some releases have.
    const char* parameters;
};

struct ActionSummary {
    const char* action;
    const char* text; ///< to be translated
};

struct KnownParameter {
    const char* action; ///< empty: of all that have one of this name
    const char* name;
    ActionParameter::Kind kind;
    const char* choices; ///< blanks between them
    const char* help; ///< to be translated
};

[[nodiscard]] std::span<const KnownAction> knownActions();
[[nodiscard]] std::span<const ActionSummary> actionSummaries();
[[nodiscard]] std::span<const KnownParameter> knownParameters();

} // namespace wirechief
