// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/channels/channelcolumns.h"
#include "pbx/calls/callrecord.h"

namespace wirechief {

/// A column of the Calls page: of calls, and what it says of one of their legs.
struct CallColumn {
    Column<CallRecord> call;
    std::function<QString(const ChannelRecord& leg)> leg; ///< empty: nothing
    std::function<StateRole(const ChannelRecord& leg)> legRole; ///< empty: none
    std::function<QString(const ChannelRecord& leg)> legNote; ///< as Column::note
};

/// from, to, state, duration, doubt, place, application, direction, legs, bridge, cause, call, server (these
/// are the ids). Doubt and the last four are hidden by default.
[[nodiscard]] std::vector<CallColumn> callColumns(const SteadyNow& now = &LiveClock::now);

/// Who calls, where nobody's name and number are known: the channel, or the server itself.
[[nodiscard]] QString namelessCaller(const CallRecord& call);

/// "Ringing", "In queue" …; translated.
[[nodiscard]] QString callStateText(CallState state);
[[nodiscard]] StateRole callStateRole(CallState state);

} // namespace wirechief
