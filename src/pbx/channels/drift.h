// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <deque>
#include <optional>

namespace wirechief {

enum class DriftKind : quint8 { Missing, Gone, State, Bridge, BridgeMissing, BridgeGone, Fields };

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
    quint64 fields = 0; ///< channels with another caller, connected line, account code or language
    quint64 comparisons = 0; ///< whole lists that were compared
    quint64 explained = 0; ///< differences that an event or the next list explained in time
    std::deque<Healed> healed; ///< the last ones, at most limits::healedKept

    [[nodiscard]] quint64 total() const
    {
        return missing + gone + state + bridge + bridgesMissing + bridgesGone + fields;
    }
};

/// One reading of the server's list of channels.
struct ListReading {
    QDateTime at; ///< when it had come
    std::chrono::milliseconds took{0}; ///< from the question to the end of the list
    qsizetype channels = 0;
    bool isWhole = true; ///< else some are missing: the server stopped before the end, or there are too many
};

/// How well the server's own list of channels is known in this session.
enum class ListState : quint8 {
    Unread, ///< asked for, or about to be
    Late, ///< the same for limits::listLate: the server answers slowly
    Failed, ///< it could not be read: what is known came from events, and began after the login
    Incomplete, ///< it came, and items were missing
    Whole, ///< it was read; events keep it
};

} // namespace wirechief
