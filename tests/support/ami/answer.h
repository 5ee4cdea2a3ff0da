// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions/pendingactions.h"
#include "support/base/comestrue.h"

#include <optional>

namespace wirechief {

/// Collects what came back for one action.
struct Answer {
    int calls = 0;
    std::optional<Result<AmiReply>> result;
    ReplyHandler handler()
    {
        return [this](const Result<AmiReply>& reply) {
            ++calls;
            result = reply;
        };
    }
    bool comes(int times = 1)
    {
        return comesTrue([this, times] { return calls >= times; });
    }
};

} // namespace wirechief
