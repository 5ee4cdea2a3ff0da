// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "laterevent.h"

#include "ami/message/nametable.h"
#include "pbx/calls/callsentences.h"

#include <algorithm>

namespace wirechief {

namespace {

struct LaterEvent {
    QByteArrayView action;
    QByteArrayView event;
};
constexpr LaterEvent laterEvents[] = {
    {"FAXSession", "FAXSession"},
    {"FAXStats", "FAXStats"},
    {"Originate", "OriginateResponse"},
};

} // namespace

QByteArrayView laterEventOf(QByteArrayView action)
{
    const auto* const known = std::find_if(std::begin(laterEvents), std::end(laterEvents),
        [action](const LaterEvent& one) { return sameName(one.action, action); });
    return known == std::end(laterEvents) ? QByteArrayView() : known->event;
}

LaterOutcome outcomeOf(const AmiMessage& event)
{
    if (!event.isEvent("OriginateResponse"))
        return {};
    const bool answered = sameName(event.value("Response"), "Success");
    return {answered, originateReasonText(answered, event.value("Reason").toByteArray().toInt(), 0)};
}

} // namespace wirechief
