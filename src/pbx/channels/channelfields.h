// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"
#include "channelstore.h"

namespace wirechief {

/// Which channel of an event its headers are about: they begin with this word.
enum class ChannelSide : quint8 { Own, Dest, LocalOne, LocalTwo, Parkee };

/// What of a message is taken over.
enum class ChannelPart : quint8 {
    All,
    Details, ///< of a list's row: all but name, state and Linkedid, of which events may have told newer ones
    /// Of an event in which a channel of 12 on is only mentioned, as of BridgeEnter or ConfbridgeJoin: its
    /// snapshot is the last one by then, and such events come by ways of their own, before or behind those
    /// that tell of the channel itself (main/stasis_channels.c, ast_channel_publish_blob;
    /// apps/app_confbridge.c). Name, caller, connected line and account, which the latter tell in order,
    /// count only where nothing told them yet, and the state only where it is a step on.
    Mention,
};

/// Takes over what a message says about a channel: a whole snapshot from 12 on, some fields before, and puts
/// it where it belongs by its Linkedid.
void readChannel(ChannelStore& store, ChannelRecord& channel, const AmiMessage& message,
    ChannelSide side = ChannelSide::Own, ChannelPart part = ChannelPart::All);

/// Takes over the headers of a bridge (12 on).
void readBridge(ChannelStore& store, BridgeRecord& bridge, const AmiMessage& message);

/// "HH:MM:SS", hours beyond two digits included, or plain seconds; 0 where it says neither.
[[nodiscard]] std::chrono::seconds secondsOf(QByteArrayView text);

} // namespace wirechief
