// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "completion.h"

namespace wirechief {

/// What a call can be made of on a server. Raw bytes, sorted.
struct CallNames {
    Completions applications; ///< of the dialplan
    Completions contexts;
    Completions phones; ///< `PJSIP/100`
};
using CallNamesDone = std::function<void(const Result<CallNames>&)>;

/// Asks the server's own CLI, one question after the other, which every release answers alike. What a module
/// would tell that is not loaded stays empty. Needs the class command; `done` comes once, unless the context
/// has gone.
void askCallNames(Server& server, QObject* context, CallNamesDone done);

} // namespace wirechief
