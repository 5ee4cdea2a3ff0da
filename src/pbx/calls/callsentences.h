// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions/amiaction.h"
#include "base/result.h"
#include "callorder.h"

namespace wirechief {

struct AmiReply;

/// The words for the `Reason` of an OriginateResponse (main/pbx.c, pbx_dial_reason). Where that is 0, as
/// from 12 on for busy phones too, the cause of the channel's hang-up says more; 0: not known.
[[nodiscard]] QString originateReasonText(bool answered, int reason, int cause);

/// Whether the server refused because it does not know the channel.
[[nodiscard]] bool deniesChannel(const AmiReply& reply);

/// What an order to a call does, for the words about it.
struct CallDeed {
    CallVerb verb = CallVerb::HangUp;
    const std::vector<AmiAction>& actions; ///< not empty
    const std::vector<NamedChannel>& channels;
};
/// See Order::attempt and Order::done.
[[nodiscard]] QString attemptText(const CallDeed& deed);
[[nodiscard]] QString doneText(const CallDeed& deed);

/// An error for an action that was answered with a refusal: `what` begins the sentence, and the next step
/// follows from the server's words.
[[nodiscard]] Error callRefusal(const QString& what, QByteArrayView action, const AmiReply& reply);

} // namespace wirechief
