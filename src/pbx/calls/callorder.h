// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/channels/channelref.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <utility>
#include <vector>

namespace wirechief {

/// What can be done to calls.
enum class CallVerb : quint8 {
    HangUp,
    Originate,
    Redirect,
    BlindTransfer,
    AttendedTransfer,
    CancelTransfer,
    Bridge,
    Park,
    Retrieve,
    Hold,
    Mute,
    PlayDtmf,
    SendText,
    SetVariable,
    ReadVariables,
    Record,
    StopRecording,
    PauseRecording,
    Listen,
    Kick,
    KickFromConference,
};

/// What an order takes for granted of a channel, and what may be another thing by the time it is sent; empty
/// parts are not looked at.
struct ChannelPremise {
    ChannelRef peer; ///< whom it talks to
    QByteArray parkingSpace; ///< where it is parked
    QByteArray parkingLot;
};

/// A channel that an order is about, and the word that its action uses for it. Looked at again when the order
/// is sent: the word must still mean this one alone, and the channel be what its premise says.
struct NamedChannel {
    ChannelRef channel;
    QByteArray word; ///< the Uniqueid, or the name where the action or the release takes nothing else;
                     ///< empty where the action does not name it
    bool isPrefix = false; ///< the server takes any channel that begins so
    ChannelPremise premise = {};
};

/// A channel and the one that it talks to, which old releases must be told; empty where there is none.
struct CallLeg {
    ChannelRef channel;
    ChannelRef peer;
};

/// A place in the dialplan.
struct DialplanPlace {
    QByteArray context;
    QByteArray exten;
    QByteArray priority = "1"; ///< a number or a label
    bool operator==(const DialplanPlace&) const = default;
};

/// Sends one channel, or two at once, to a place in the dialplan.
struct RedirectRequest {
    ChannelRef channel;
    ChannelRef extraChannel; ///< empty: one leg
    DialplanPlace place;
    DialplanPlace extraPlace; ///< empty context: the same as `place`
    bool extraIsPeer = false; ///< it was chosen because both talk to each other: only as long as they do
};

struct ParkRequest {
    CallLeg leg; ///< the peer is called back when nobody takes the call in time
    QByteArray lot; ///< empty: the server's own
    std::chrono::milliseconds timeout{0}; ///< 0: the lot's own
};

enum class AudioDirection : quint8 { In, Out, Both };

struct RecordRequest {
    ChannelRef channel;
    QByteArray file; ///< see recordingFileName()
    QByteArray options; ///< MixMonitor's, for instance `b`
};

/// How one hears a channel: only listens, speaks to it alone, or speaks to both sides.
enum class SpyMode : quint8 { Listen, Whisper, Barge };

/// A new call: rings `channel`, then runs an extension or an application.
struct OriginateRequest {
    QByteArray channel; ///< `PJSIP/100`
    DialplanPlace place; ///< where `application` is empty
    QByteArray application;
    QByteArray data;
    QByteArray callerId; ///< `"Name" <number>`
    std::chrono::milliseconds timeout{30'000};
    std::vector<std::pair<QByteArray, QByteArray>> variables;
    QByteArray account;
    QByteArray codecs;
    bool earlyMedia = false;
    QByteArray channelId; ///< Uniqueid of the new channel, see CallControl::newChannelId()
    std::vector<NamedChannel> channels; ///< that live already, and that `data` is about
};

/// How an ordered call ended, or began.
struct OriginateResult {
    bool answered = false;
    int reason = 0; ///< the server's, 0 from 12 on for nearly everything
    int cause = 0; ///< Q.850, of the new channel's hang-up; 0: not known
    QByteArray channel;
    QByteArray uniqueid; ///< empty where there was no channel
    QString text; ///< a sentence
};

} // namespace wirechief
