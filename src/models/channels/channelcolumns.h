// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/column.h"
#include "models/table/recordmodelof.h"
#include "pbx/channels/channels.h"

#include <chrono>
#include <vector>

namespace wirechief {

using ChannelModel = RecordModelOf<ChannelRecord>;

/// The columns of the Channels page: server, channel, state, duration, doubt, caller, number, connected,
/// context, extension, priority, application, data, place, facts, bridge, account, language, uniqueid,
/// linkedid (these are the ids). "server" is hidden by default.
[[nodiscard]] std::vector<Column<ChannelRecord>> channelColumns(const SteadyNow& now = &LiveClock::now);

/// Its queue with the position, its conference or its parking space; empty where it is in none.
[[nodiscard]] QString channelPlaceText(const ChannelRecord& channel);
/// Why its place in the dialplan and its application are not known; empty where they are.
[[nodiscard]] QString stepUnknownNote(const ChannelRecord& channel);
/// "Dial(PJSIP/1001,30)", without the secrets of dial strings; only the name where there are no arguments.
[[nodiscard]] QString applicationCallText(const ChannelRecord& channel);
/// What a channel does, for people: "Up", "Ringing", "On hold" …; translated.
[[nodiscard]] QString channelStateText(const ChannelRecord& channel);
[[nodiscard]] StateRole channelStateRole(const ChannelRecord& channel);

/// 0:07, 12:05, 1:02:03.
[[nodiscard]] QString durationText(std::chrono::seconds duration);

} // namespace wirechief
