// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "channelref.h"
#include "pbx/core/livetime.h"
#include "pbx/table/internedtext.h"
#include "pbx/table/packedtexts.h"
#include "pbx/table/table.h"

#include <chrono>

namespace wirechief {

struct BridgeRecord;
struct CallRecord;

/// Asterisk's channel states (include/asterisk/channelstate.h); Unknown where the server says nothing known.
enum class ChannelState : quint8 {
    Down,
    Reserved,
    OffHook,
    Dialing,
    Ring,
    Ringing,
    Up,
    Busy,
    DialingOffHook,
    PreRing,
    Mute,
    Unknown,
};

/// Texts of a channel that are its own.
enum class ChannelText : quint8 {
    Key,
    Name,
    CallerIdNum,
    CallerIdName,
    ConnectedLineNum,
    ConnectedLineName,
    Exten,
    Priority,
    ApplicationData,
};
inline constexpr size_t channelTexts = size_t(ChannelText::ApplicationData) + 1;

/// Where a channel is that is no bridge of two.
enum class ChannelPlace : quint8 {
    None,
    Queue, ///< as a caller who waits
    Conference,
    Parking,
};

/// What looks wrong with a channel; of a call's legs the first of these counts.
enum class ChannelDoubt : quint8 {
    None,
    Denied, ///< the server's list has it, and the server itself does not know it
    NotListed, ///< a ghost: the server's own list does not have it any more
    StuckRinging, ///< rings or dials for so long that nobody will answer
    StuckUp, ///< up, in no bridge and no application, for long
    StuckPassing, ///< what a masquerade leaves should be gone in a moment
};

/// One channel, as raw server bytes (display through displayText()). Key: Uniqueid.
struct ChannelRecord : TableRecord {
    enum Fact : quint16 {
        OnHold = 1, ///< has put its peer on hold
        MusicOnHold = 1 << 1, ///< hears music
        Muted = 1 << 2, ///< in its conference
        MixMonitored = 1 << 3, ///< recorded by MixMonitor
        Monitored = 1 << 4, ///< recorded by Monitor (up to 20)
        SpiedOn = 1 << 5, ///< somebody listens
        Spying = 1 << 6, ///< listens to another channel
        LocalHalf = 1 << 7, ///< one of the two halves of a Local channel
        Passing = 1 << 8, ///< `<ZOMBIE>` or `<MASQ>`: what a masquerade leaves, gone in a moment
        Dialed = 1 << 9, ///< somebody called it: a leg towards the callee
        ListedLinkedid = 1 << 10, ///< its Linkedid came from the server
        Unlisted = 1 << 11, ///< the server's own list does not have it; it goes if nothing is heard of it
        Listed = 1 << 12, ///< stands in the list that is being read
        StepUnknown = 1 << 13, ///< where it is in the dialplan, and in which application, is not known
        Internal = 1 << 14, ///< a tool of the server, and nobody's call; see isInternalName()
        Denied = 1 << 15, ///< the server said "No such channel" of it
    };

    [[nodiscard]] QByteArrayView key() const { return text(ChannelText::Key); } ///< Uniqueid
    /// Channel, for instance PJSIP/1001-0000002a
    [[nodiscard]] QByteArrayView name() const { return text(ChannelText::Name); }
    [[nodiscard]] ChannelRef ref() const { return {name().toByteArray(), key().toByteArray()}; }
    [[nodiscard]] QByteArrayView callerIdNum() const { return text(ChannelText::CallerIdNum); }
    [[nodiscard]] QByteArrayView callerIdName() const { return text(ChannelText::CallerIdName); }
    [[nodiscard]] QByteArrayView connectedLineNum() const { return text(ChannelText::ConnectedLineNum); }
    [[nodiscard]] QByteArrayView connectedLineName() const { return text(ChannelText::ConnectedLineName); }
    [[nodiscard]] QByteArrayView exten() const { return text(ChannelText::Exten); }
    [[nodiscard]] QByteArrayView priority() const { return text(ChannelText::Priority); }
    [[nodiscard]] QByteArrayView applicationData() const { return text(ChannelText::ApplicationData); }
    [[nodiscard]] QByteArrayView context() const { return contextText.view(); }
    [[nodiscard]] QByteArrayView application() const { return applicationText.view(); }
    [[nodiscard]] QByteArrayView language() const { return languageText.view(); }
    [[nodiscard]] QByteArrayView accountCode() const { return accountText.view(); }
    /// As the server says it (13.5 on); empty before.
    [[nodiscard]] QByteArrayView linkedid() const;
    /// Name of the queue or conference, number of the parking space.
    [[nodiscard]] QByteArrayView placeName() const;
    /// Where it is parked and the server says it.
    [[nodiscard]] QByteArrayView parkingLot() const;
    /// BridgeUniqueid; before 12, where bridges have none, a name of ours.
    [[nodiscard]] QByteArrayView bridgeKey() const;
    /// What shows in a column "Bridge": BridgeUniqueid; before 12 the name of the channel it is linked with.
    [[nodiscard]] QByteArrayView bridgeText() const;
    /// The other channel of a bridge of two who hear each other.
    [[nodiscard]] const ChannelRecord* bridgePeer() const;
    [[nodiscard]] QByteArrayView callKey() const;

    [[nodiscard]] bool is(Fact fact) const { return (facts & fact) != 0; }
    /// Of a Local channel, the half that runs the dialplan where it leads, and that calls whoever is called
    /// there.
    [[nodiscard]] bool isFarHalf() const;
    /// "106" of "Local/106@default-00000001;2"; empty where it is no Local channel.
    [[nodiscard]] QByteArrayView localExten() const;
    [[nodiscard]] bool isOnHold() const { return is(OnHold); }
    [[nodiscard]] bool isRecorded() const { return (facts & (MixMonitored | Monitored)) != 0; }

    [[nodiscard]] QByteArrayView text(ChannelText which) const { return texts.at(size_t(which)); }
    bool set(ChannelText which, QByteArrayView text) { return texts.set(size_t(which), text); }
    void setKey(QByteArrayView key) { set(ChannelText::Key, key); }
    /// Whether it was another.
    bool set(Fact fact, bool on);

    ChannelState state = ChannelState::Unknown;
    // Three in one byte: of a hundred thousand channels each byte counts, and eight more are sixteen.
    ChannelPlace place : 3 = ChannelPlace::None;
    ChannelDoubt doubt : 4 = ChannelDoubt::None; ///< when it was looked at last
    bool isOriginated : 1 = false; ///< the server itself called it: no channel did
    quint8 spies = 0; ///< how many listen, as far as they are known
    quint16 facts = 0; ///< of Fact
    quint16 queuePosition = 0; ///< from 1, while it waits in a queue
    quint32 seenAt = 0; ///< number of the message that told of it last; for seeding
    InternedText contextText;
    InternedText applicationText;
    InternedText languageText;
    InternedText accountText;
    InternedText placeText; ///< queue, conference, or "space@lot"
    PackedTexts<channelTexts> texts;
    LiveTime created; ///< by our clock, from Duration or from first sight
    LiveTime stateSince; ///< its state began, or it left a bridge, or was seen

    // The lists that it is in; kept by CallGroups and by ChannelStore.
    RecordRef<CallRecord> call;
    RecordRef<ChannelRecord> nextLeg;
    RecordRef<ChannelRecord> previousLeg;
    RecordRef<BridgeRecord> bridge;
    RecordRef<ChannelRecord> nextMember;
    RecordRef<ChannelRecord> previousMember;
};

/// `Up`, `Ringing` …, as Asterisk writes them.
[[nodiscard]] QByteArrayView channelStateName(ChannelState state);
/// From a state's number or its name (1.4 sends names).
[[nodiscard]] ChannelState channelStateOf(QByteArrayView numberOrName);

/// Of channels that Asterisk uses for itself and yet tells of: Message/ast_msg_queue runs the dialplan for
/// text messages (main/message.c, 10 on), Bridge/…-input and -output play into conferences and
/// ConfBridgeRecorder/ records them (chan_bridge.c, app_confbridge.c, up to 11). From 12 on it keeps others
/// to itself, as AST_CHAN_TP_INTERNAL.
[[nodiscard]] bool isInternalName(QByteArrayView name);

/// What looks wrong with it at this time.
[[nodiscard]] ChannelDoubt doubtOf(const ChannelRecord& channel, std::chrono::steady_clock::time_point now);

} // namespace wirechief
