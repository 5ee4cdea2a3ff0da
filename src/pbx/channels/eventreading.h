// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"

namespace wirechief {

// What events say under other names in other releases, read in one place for the live state and for the time
// line of a call. All results are views into the event. 12 on: main/manager_channels.c and manager_bridges.c,
// where each role has its prefix; before: the places that sent the event.

/// A channel as an event names it; the Uniqueid is empty where it says none.
struct EventChannel {
    QByteArrayView uniqueid;
    QByteArrayView name;
};

struct ChannelPair {
    EventChannel one;
    EventChannel two;
};

[[nodiscard]] EventChannel channelOf(const AmiMessage& event);

/// Who calls (one) and who is called (two), of Dial, DialBegin, DialState and DialEnd. Nobody calls where an
/// Originate of 12 on does; nobody is called at the end of a Dial before 12.
[[nodiscard]] ChannelPair dialOf(const AmiMessage& event);

/// Of Link, Unlink and Bridge, before 12.
[[nodiscard]] ChannelPair linkOf(const AmiMessage& event);
[[nodiscard]] bool isLinked(const AmiMessage& event);

/// The halves of a Local channel, of LocalBridge.
[[nodiscard]] ChannelPair localHalvesOf(const AmiMessage& event);

/// Hold and Unhold; 1.6 to 11 have one event for both.
[[nodiscard]] bool isHeld(const AmiMessage& event);
/// MusicOnHold, before 12, MusicOnHoldStart and MusicOnHoldStop.
[[nodiscard]] bool hasMusic(const AmiMessage& event);

/// Who transfers, of BlindTransfer, AttendedTransfer and Transfer.
[[nodiscard]] EventChannel transfererOf(const AmiMessage& event);

/// Of ParkedCall and what ends it.
struct ParkedChannel {
    EventChannel channel;
    QByteArrayView space;
    bool hasSnapshot = false; ///< all of the channel is told, 12 on
};
[[nodiscard]] ParkedChannel parkedOf(const AmiMessage& event);

/// Of ConfBridge's and MeetMe's events.
[[nodiscard]] QByteArrayView conferenceOf(const AmiMessage& event);

/// Whether a header says yes.
[[nodiscard]] bool isOn(QByteArrayView word);

} // namespace wirechief
