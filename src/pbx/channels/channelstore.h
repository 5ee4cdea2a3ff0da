// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridgerecord.h"
#include "heard.h"
#include "pbx/calls/callgroups.h"
#include "pbx/calls/phonesandlines.h"

#include <unordered_map>
#include <unordered_set>

namespace wirechief {

/// Whether the message of number `a` came before that of number `b`, or is it. Numbers go round, after five
/// days of ten thousand events a second, so their distance counts.
[[nodiscard]] inline bool isUpTo(quint32 a, quint32 b)
{
    return b - a < quint32(1) << 31;
}

/// The channels, bridges and calls of one server, and what holds them together: whatever is done to one of
/// them, the others stay true. Knows nothing of messages.
class ChannelStore {
public:
    using Clock = LiveClock;

    explicit ChannelStore(FlushClock& clock);

    [[nodiscard]] const Table<ChannelRecord>& channels() const { return m_channels; }
    [[nodiscard]] Table<ChannelRecord>& channels() { return m_channels; }
    [[nodiscard]] Table<BridgeRecord>& bridges() { return m_bridges; }
    /// Summed up as of now.
    [[nodiscard]] Table<CallRecord>& calls();
    /// Of those that live.
    [[nodiscard]] qsizetype callCount() const { return m_calls.size() - m_groups.endedCount(); }

    // --- channels ---

    /// The channel of this Uniqueid, made on first sight. Null where it has ended, its id is too long, or
    /// there are too many, which whoever knows that it is a new one counts in notKept.
    ChannelRecord* findOrMake(QByteArrayView uniqueid);
    [[nodiscard]] ChannelRecord* edit(QByteArrayView uniqueid);
    /// Null where there is none; of several, one.
    [[nodiscard]] ChannelRecord* findByName(QByteArrayView name);
    void change(ChannelRecord& channel, const TextChanges<channelTexts>& changes);
    void setState(ChannelRecord& channel, ChannelState state);
    void setFact(ChannelRecord& channel, ChannelRecord::Fact fact, bool on);
    /// For ChannelPlaces alone.
    void setPlace(ChannelRecord& channel, ChannelPlace place, QByteArrayView name, quint16 position = 0);
    /// Notes what looks wrong with it at this time.
    void review(ChannelRecord& channel, Clock::time_point now);
    /// The server does not know it, whatever its list says.
    void deny(QByteArrayView uniqueid);
    /// Takes it out; it may come back, unless it has ended.
    void remove(QByteArrayView uniqueid, quint16 cause);
    /// Events tell the dialplan's steps: of a channel without any, nothing is to be known.
    void hearSteps();

    // --- what has ended ---

    /// It has ended for certain: a Hangup said so.
    void noteEnded(QByteArrayView uniqueid, Clock::time_point now = Clock::now());
    /// An id that its creator chose may live twice.
    void forgetEnded(QByteArrayView uniqueid) { m_ended.erase(textHash(uniqueid)); }
    /// Says so for limits::endedRemembered, unless it was forgotten.
    [[nodiscard]] bool hasEnded(QByteArrayView uniqueid, Clock::time_point now = Clock::now());

    // --- calls ---

    [[nodiscard]] CallGroups& groups() { return m_groups; }
    [[nodiscard]] PhonesAndLines& roles() { return m_roles; }

    // --- bridges ---

    /// Null where it has ended, its id is too long, or there are too many.
    BridgeRecord* findOrMakeBridge(QByteArrayView id);
    void enter(ChannelRecord& channel, BridgeRecord& bridge);
    /// Out of the bridge that it is in, if any.
    void leave(ChannelRecord& channel);
    void removeBridge(QByteArrayView id);
    /// Before 12: both are in a bridge of their own from now on, or not any more.
    void link(ChannelRecord& a, ChannelRecord& b, QByteArrayView technology);
    void unlink(ChannelRecord& a, ChannelRecord& b);

    void clear();

    Heard heard;
    quint32 messageNumber = 0; ///< of the one that is being read
    quint32 doubtful = 0; ///< channels that look wrong
    quint32 internal = 0; ///< channels that are nobody's
    /// Those beyond the limits or without a usable id: of the last list, and what events began since.
    struct NotKept {
        quint64 channels = 0;
        quint64 bridges = 0;
        quint64 linkedids = 0; ///< too long to be believed, since the login
    };
    NotKept notKept;

private:
    struct ChannelName {
        QByteArrayView operator()(const ChannelRecord& channel) const { return channel.name(); }
    };
    /// Sums the calls up before their changes are announced.
    class CallTable : public Table<CallRecord> {
    public:
        CallTable(FlushClock& clock, ChannelStore& store)
            : Table(clock)
            , m_store(store)
        {
        }
        void flush() override
        {
            m_store.m_groups.refresh();
            Table::flush();
        }

    private:
        ChannelStore& m_store;
    };
    /// On a busy server a hundred thousand end: hashes of Uniqueids take a third of what they would.
    struct Ended {
        size_t hash = 0;
        Clock::time_point at;
    };

    void dropOldEnded(Clock::time_point now);
    void dropOldestEnded();
    BridgeRecord* makeBridge(QByteArrayView id);
    void renamed(ChannelRecord& channel);
    void setInternal(ChannelRecord& channel, bool on);
    /// What was said of it may end what looked wrong.
    void reviewDoubtful(ChannelRecord& channel);
    void unite(const BridgeRecord& bridge, ChannelRecord& entered);
    void markMembersChanged(const BridgeRecord& bridge);
    void addName(ChannelRecord& channel);
    void forgetName(ChannelRecord& channel);

    Table<ChannelRecord> m_channels;
    Table<BridgeRecord> m_bridges;
    PhonesAndLines m_roles;
    CallTable m_calls;
    CallGroups m_groups;
    PointerSet<ChannelRecord, ChannelName, RecordRef<ChannelRecord>>
        m_byName; ///< filled at the first search for a name
    /// Those who are not in m_byName because another one of their name is, by the hash of it.
    std::unordered_map<size_t, std::unordered_set<ChannelRecord*>> m_namesakes;
    bool m_hasNames = false;
    std::deque<Ended> m_endedInOrder;
    std::unordered_map<size_t, Clock::time_point> m_ended; ///< by the hashes of m_endedInOrder
};

} // namespace wirechief
