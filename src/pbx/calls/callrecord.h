// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/channels/channelrecord.h"

namespace wirechief {

struct BridgeRecord;

/// What a call does as a whole, in the order of its life.
enum class CallState : quint8 {
    Starting, ///< nobody rings yet, nobody has answered
    Ringing, ///< a callee rings, nobody has answered
    Up, ///< somebody has answered
    InQueue, ///< the caller waits in a queue
    InConference,
    OnHold, ///< somebody has pressed hold
    Parked,
    Ended, ///< kept for a moment to be seen
};

/// From whom to whom, told from the endpoints (see PhonesAndLines), never from the names of contexts.
enum class CallDirection : quint8 { Unknown, Internal, Inbound, Outbound };

/// Texts of a call that are its own: of parties only what no leg of theirs says, or the leg has gone.
enum class CallText : quint8 { Key, CallerNumber, CallerName, CalleeNumber, CalleeName };
inline constexpr size_t callTexts = size_t(CallText::CalleeName) + 1;

/// One call: channels that belong together. Key: the Linkedid that the server says (13.5 on), else the
/// Uniqueid of one of its channels. How it is derived: docs/decisions/0008-calls.md. Raw server bytes.
struct CallRecord : TableRecord {
    [[nodiscard]] QByteArrayView key() const { return text(CallText::Key); }
    void setKey(QByteArrayView key) { set(CallText::Key, key); }
    [[nodiscard]] QByteArrayView callerNumber() const;
    [[nodiscard]] QByteArrayView callerName() const;
    /// Name of the caller's channel while it lives.
    [[nodiscard]] QByteArrayView callerChannel() const;
    [[nodiscard]] QByteArrayView calleeNumber() const;
    [[nodiscard]] QByteArrayView calleeName() const;
    /// Dialplan application of the caller's leg.
    [[nodiscard]] QByteArrayView application() const { return applicationText.view(); }
    /// Queue, conference or parking space ("701") where the state is one of these; else empty.
    [[nodiscard]] QByteArrayView placeName() const { return placeText.view(); }
    /// The bridge that most of its legs are in; empty where there is none.
    [[nodiscard]] QByteArrayView bridgeKey() const;
    [[nodiscard]] QByteArrayView text(CallText which) const { return texts.at(size_t(which)); }
    bool set(CallText which, QByteArrayView text) { return texts.set(size_t(which), text); }
    [[nodiscard]] bool isEnded() const { return state == CallState::Ended; }
    /// Only where it has ended.
    [[nodiscard]] std::chrono::steady_clock::time_point endedAt() const { return stateSince; }

    ChannelDoubt doubt = ChannelDoubt::None; ///< the worst of its legs'
    InternedText applicationText;
    InternedText placeText;
    CallState state = CallState::Starting;
    CallDirection direction = CallDirection::Unknown;
    bool isListed : 1 = false; ///< the key is a Linkedid of the server
    bool isCalleeGuessed : 1 = false; ///< it is the extension that the caller began with
    bool isOriginated : 1 = false; ///< it has no caller: the server itself calls
    bool isStale : 1 = false; ///< something of its legs changed since it was summed up
    bool isShrinking : 1 = false; ///< a leg has left it, and none has come since
    quint16 cause = 0; ///< of the last leg's Hangup, once it has ended
    quint16 localHalves = 0; ///< how many of its legs are halves of Local channels
    quint32 legs = 0; ///< channels of the table that belong to it; Channels::legsOf() tells which
    PackedTexts<callTexts> texts;
    LiveTime created; ///< of its oldest channel, by our clock
    LiveTime stateSince;

    // While it lives; kept by CallGroups.
    RecordRef<ChannelRecord> firstLeg;
    RecordRef<ChannelRecord> lastLeg;
    /// The channels that its parties are shown from; null where unknown or ended.
    RecordRef<const ChannelRecord> caller;
    RecordRef<const ChannelRecord> callee;
    RecordRef<const BridgeRecord> bridge;
};

} // namespace wirechief
