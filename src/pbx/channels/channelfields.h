// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"
#include "channelstore.h"

namespace wirechief {

/// Which channel of an event its headers are about: they begin with this word.
enum class ChannelSide : quint8 { Own, Dest, LocalOne, LocalTwo, Parkee };

/// What of a list's row is taken over.
enum class ChannelPart : quint8 {
    All,
    Details, ///< all but name, state and Linkedid, of which events may have told newer ones
};

/// Takes over what a message says about a channel: a whole snapshot from 12 on, some fields before, and puts
/// it where it belongs by its Linkedid. Whether its texts are others than before.
bool readChannel(ChannelStore& store, ChannelRecord& channel, const AmiMessage& message,
    ChannelSide side = ChannelSide::Own, ChannelPart part = ChannelPart::All);

/// Takes over the headers of a bridge (12 on).
void readBridge(ChannelStore& store, BridgeRecord& bridge, const AmiMessage& message);

/// "HH:MM:SS", hours beyond two digits included, or plain seconds; 0 where it says neither.
[[nodiscard]] std::chrono::seconds secondsOf(QByteArrayView text);

} // namespace wirechief
