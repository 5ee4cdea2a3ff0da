// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/logging.h"
#include "channelevents.h"
#include "drift.h"

#include <deque>
#include <functional>

namespace wirechief {

/// Holds the server's own lists of channels and bridges against what the events made: the first ones fill the
/// store, later ones heal it, and what no event explains is counted.
///
/// A list ends in the stream where the events before it stand; only the caches behind some releases are a
/// little ahead or behind (docs/decisions/0008-calls.md). So a row counts, but for what events told after the
/// list was asked for (of the first list: after it came), and a difference is one only if no event has said
/// the same a moment later. Long lists are read piece by piece, while events go on.
class Reconciler {
public:
    using Clock = ChannelStore::Clock;

    explicit Reconciler(ChannelStore& store)
        : m_store(store)
    {
    }

    /// Lists of CoreShowChannels or Status, and of BridgeList.
    enum class Subject : quint8 { Channels, Bridges };
    /// A list that has arrived now, asked for at message `requestedAt`.
    struct List {
        Subject subject = Subject::Channels;
        std::vector<AmiMessage> items;
        quint32 requestedAt = 0;
        bool isWhole = true;
        Clock::time_point at;
        std::function<void()> done = nullptr; ///< called when it has been read, if set
        bool comparesFields = false; ///< events have told all fields since the list before it
    };
    void add(List list);
    /// Reads on, so many rows. False where nothing is left to be read.
    bool read(size_t rows);
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

    /// A list, and how far it has been read.
    struct Reading {
        List list;
        quint32 newerThan = 0; ///< what events tell from then on is newer than the list
        size_t next = 0; ///< row
        size_t nextBridge = 0; ///< row whose channel's bridge is to be read, once all are known
        std::vector<QByteArray> bridges; ///< that are listed
        quint64 notKept = 0; ///< rows for which there is no place
    };

    /// Whether lists are held against events. Where events tell nothing, each list is like the first one.
    [[nodiscard]] bool compares() const { return m_hasChannels && m_store.heard.channels; }
    void readChannelList(Reading& reading, size_t rows);
    void readBridgeList(Reading& reading, size_t rows);
    void finish(const Reading& reading);
    /// The last message that is older than the list.
    [[nodiscard]] quint32 lastBefore(const Reading& reading) const;
    void readRow(const AmiMessage& row, Reading& reading);
    void readBridgeRow(const AmiMessage& row, Reading& reading);
    void readBridgeOf(ChannelRecord& channel, const AmiMessage& row);
    [[nodiscard]] std::vector<QByteArray> takeUnlisted(quint32 requestedAt);
    void takeBack(ChannelRecord& channel);
    void dropGone(const std::vector<QByteArray>& gone, Clock::time_point now);
    void findGoneBridges(const Reading& reading);
    void note(Kind kind, QByteArrayView key, quint32 seenAt, Clock::time_point now);
    /// Whether the difference is still there, unexplained.
    [[nodiscard]] bool stands(const Difference& difference) const;
    void count(const Difference& difference);

    ChannelStore& m_store;
    Drift m_drift;
    LogThrottle m_differenceLines;
    std::vector<Difference> m_open;
    std::deque<Reading> m_readings;
    bool m_hasChannels = false; ///< a list has filled the store: later ones are compared
    bool m_hasBridges = false;
};

} // namespace wirechief
