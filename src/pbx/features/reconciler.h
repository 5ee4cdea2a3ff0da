// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "channelevents.h"
#include "drift.h"

namespace wirechief {

/// Holds the server's own lists of channels and bridges against what the events made: the first ones fill the
/// store, later ones heal it, and what no event explains is counted.
///
/// A list ends in the stream where the events before it stand; only the caches behind some releases are a
/// little ahead or behind (docs/decisions/0008-calls.md). So a row counts, but for what events told after the
/// list was asked for, and a difference is one only if no event has said the same a moment later.
class Reconciler {
public:
    using Clock = ChannelStore::Clock;

    explicit Reconciler(ChannelStore& store)
        : m_store(store)
    {
    }

    /// A list of CoreShowChannels or Status that was asked for at message `requestedAt`.
    void applyChannels(
        const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole, Clock::time_point now);
    /// A list of BridgeList.
    void applyBridges(
        const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole, Clock::time_point now);
    /// Decides about differences that are older than limits::reconcileGrace. What is not there any more is
    /// taken out.
    void settle(Clock::time_point now);
    [[nodiscard]] bool isSettled() const { return m_open.empty(); }

    [[nodiscard]] const Drift& drift() const { return m_drift; }
    void clear();

private:
    using Kind = DriftKind;
    /// A difference that an event may still explain.
    struct Difference {
        Kind kind = Kind::Missing;
        QByteArray key;
        quint32 seenAt = 0; ///< of the record, when it was found
        Clock::time_point at;
    };

    void readRow(const AmiMessage& row, quint32 requestedAt, Clock::time_point now);
    void readBridgeOf(ChannelRecord& channel, const AmiMessage& row);
    void findGone(const std::vector<QByteArray>& listed, quint32 requestedAt, Clock::time_point now);
    void note(Kind kind, QByteArrayView key, quint32 seenAt, Clock::time_point now);
    /// Whether the difference is still there, unexplained.
    [[nodiscard]] bool stands(const Difference& difference) const;
    void count(const Difference& difference);

    ChannelStore& m_store;
    Drift m_drift;
    std::vector<Difference> m_open;
    bool m_hasChannels = false; ///< a list has filled the store: later ones are compared
    bool m_hasBridges = false;
};

} // namespace wirechief
