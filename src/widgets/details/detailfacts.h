// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "factgrid.h"
#include "pbx/calls/callrecord.h"

namespace wirechief {

/// "Zoë Müller → Agent 1002"; empty where neither party is known.
[[nodiscard]] QString partiesOf(const CallRecord& call);
/// The six facts that tell what a call or a channel is.
[[nodiscard]] QList<Fact> factsOfCall(const CallRecord& call);
[[nodiscard]] QList<Fact> factsOfChannel(const ChannelRecord& channel);

} // namespace wirechief
