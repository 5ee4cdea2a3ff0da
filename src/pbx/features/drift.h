// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace wirechief {

/// What the server's own lists said otherwise than its events, since the login, where no event explained it
/// within limits::reconcileGrace. In health: 0.
struct Drift {
    quint64 missing = 0; ///< channels of the list that no event had told of
    quint64 gone = 0; ///< channels that had left the list without a Hangup
    quint64 state = 0; ///< channels in another state
    quint64 bridge = 0; ///< channels in another bridge, or in none
    quint64 bridgesMissing = 0;
    quint64 bridgesGone = 0;
    quint64 comparisons = 0; ///< whole lists that were compared
    quint64 explained = 0; ///< differences that an event explained in time: the list was ahead

    [[nodiscard]] quint64 total() const
    {
        return missing + gone + state + bridge + bridgesMissing + bridgesGone;
    }
};

} // namespace wirechief
