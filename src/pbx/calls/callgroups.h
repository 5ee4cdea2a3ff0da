// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callrecord.h"
#include "pbx/channels/channelrecord.h"
#include "pbx/core/liveclock.h"

#include <deque>
#include <functional>

namespace wirechief {

/// Whether `a` was there before `b`; lists tell it by seconds only, their Uniqueids tell the rest.
[[nodiscard]] bool isOlderLeg(const ChannelRecord& a, const ChannelRecord& b);

/// Which channels are one call. Where the server says a Linkedid, that is the call, and a channel whose
/// Linkedid changes moves. Where it says none, each channel begins as a call of its own, and whatever ties
/// two of them (Dial, a bridge, the halves of a Local channel) makes one call of both, for good: the same
/// rule by which later releases make Linkedids. Every step costs what changes, not what there is.
class CallGroups {
public:
    using Clock = LiveClock;

    /// `summarize` makes what a call shows of its legs.
    CallGroups(Table<CallRecord>& calls, std::function<void(CallRecord&)> summarize)
        : m_calls(calls)
        , m_summarize(std::move(summarize))
    {
    }

    /// Where a channel belongs as far as is known now: to its Linkedid, else where it is, else to itself; an
    /// internal one nowhere.
    void place(ChannelRecord& channel, QByteArrayView linkedid);
    /// The two belong together, unless the server says other Linkedids of both.
    void tie(ChannelRecord& a, ChannelRecord& b);
    /// Whether the server would choose this Linkedid over the other where both meet: that of the older
    /// channel (main/channel.c, oldest_linkedid). False where they do not say their age.
    [[nodiscard]] static bool isOlder(QByteArrayView linkedid, QByteArrayView other);
    /// The channel ends. A call that has lost its last one is ended, and kept to be seen for a moment.
    void remove(ChannelRecord& channel, quint16 cause, Clock::time_point now);
    /// The channel is no leg of any call; one that has no other was none.
    void takeOut(ChannelRecord& channel);
    /// Something of the channel changed that its call may show.
    void markStale(const ChannelRecord& channel);

    /// Takes out the calls that ended before `time`.
    void forgetEnded(Clock::time_point time);
    [[nodiscard]] bool hasEnded() const { return !m_ended.empty(); }
    /// Of the calls that are kept.
    [[nodiscard]] qsizetype endedCount() const { return m_endedCount; }
    /// Sums up those calls whose legs changed since the last time, each once.
    void refresh();
    void clear();

private:
    struct Ended {
        QByteArray key;
        Clock::time_point at;
    };

    CallRecord& callOf(QByteArrayView key);
    void attach(ChannelRecord& channel, CallRecord& call);
    /// Takes the channel out of its call; says whether the call has none left.
    bool detach(ChannelRecord& channel);
    /// Keeps what is shown of a leg that goes.
    static void keepParty(CallRecord& call, const ChannelRecord& channel);
    void move(ChannelRecord& channel, CallRecord& call);
    void markStale(CallRecord& call);

    Table<CallRecord>& m_calls;
    std::function<void(CallRecord&)> m_summarize;
    /// Those that go before their turn live in the table until its flush, and refresh() comes before that.
    std::vector<CallRecord*> m_stale;
    std::deque<Ended> m_ended;
    qsizetype m_endedCount = 0;
};

} // namespace wirechief
