// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/limits.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <deque>
#include <optional>

namespace wirechief {

enum class DriftKind : quint8 { Missing, Gone, State, Bridge, BridgeMissing, BridgeGone };

/// A difference that no event explained, and that was healed: the server's list won.
struct Healed {
    DriftKind kind = DriftKind::Missing;
    QByteArray name; ///< of the channel where it has one; else its Uniqueid, or that of the bridge
    QDateTime at;
};

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
    std::deque<Healed> healed; ///< the last ones, at most limits::healedKept

    [[nodiscard]] quint64 total() const
    {
        return missing + gone + state + bridge + bridgesMissing + bridgesGone;
    }
};

/// One reading of the server's list of channels.
struct ListReading {
    QDateTime at; ///< when it had come
    std::chrono::milliseconds took{0}; ///< from the question to the end of the list
    qsizetype channels = 0;
};

} // namespace wirechief
