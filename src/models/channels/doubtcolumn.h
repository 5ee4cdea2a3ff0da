// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/tablemodel.h"
#include "pbx/calls/callrecord.h"

namespace wirechief {

/// "Not listed", "Rings too long" …; translated. Empty for None.
[[nodiscard]] QString doubtText(ChannelDoubt doubt);
/// Whether it hangs: it is what a call should not be for so long. Its state is then stuckText().
[[nodiscard]] bool isStuck(ChannelDoubt doubt);
[[nodiscard]] QString stuckText();
/// The role of a state that is doubted; None where it is not.
[[nodiscard]] StateRole doubtRole(ChannelDoubt doubt);
/// All that doubtText() can say, in its order.
[[nodiscard]] QStringList doubtTexts();

/// The evidence, as a sentence: "It has been ringing for 14 min; nobody will answer.". Empty where there is
/// no doubt.
[[nodiscard]] QString doubtEvidence(const ChannelRecord& channel, const SteadyNow& now);
/// Of the leg that the call's doubt is about, with its name.
[[nodiscard]] QString doubtEvidence(const CallRecord& call, const SteadyNow& now);

/// The column "doubt" of channels or calls, hidden by default.
template <class R>
[[nodiscard]] Column<R> doubtColumn(const SteadyNow& now);
extern template Column<ChannelRecord> doubtColumn(const SteadyNow& now);
extern template Column<CallRecord> doubtColumn(const SteadyNow& now);

} // namespace wirechief
