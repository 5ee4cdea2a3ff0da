// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callmenu.h"
#include "widgets/verbs/orderform.h"

#include <optional>

namespace wirechief {

class Server;

/// A channel that a task is for, with what the program knows of it at the moment of the click.
struct SelectedChannel {
    CallLeg leg;
    QByteArray conference; ///< empty where it is in none
    QByteArray parkingSpace; ///< empty where it is not parked
    QByteArray parkingLot;
    bool isInternal = false; ///< nobody's call
    bool isInBridge = false;
};

/// What the calls of a server suggest for entries.
struct CallSuggestions {
    QStringList contexts;
    QStringList extens;
    QStringList endpoints; ///< `PJSIP/100`
    QStringList applications;
};
[[nodiscard]] CallSuggestions suggestionsOf(Server& server);

/// The orders of a task that asks for nothing, one for each channel; empty for the others.
[[nodiscard]] Orders immediateOrders(
    CallTask task, Server& server, const std::vector<SelectedChannel>& channels);

/// The form of a task that asks; nothing for the others. It may be used as long as the server lives.
[[nodiscard]] std::optional<OrderFormSpec> callFormOf(
    CallTask task, Server& server, const std::vector<SelectedChannel>& channels);

/// `a talks to b. c talks to d.`, of those that talk to somebody.
[[nodiscard]] QString peersText(const std::vector<SelectedChannel>& channels);
/// `a, b, c and 2 more`.
[[nodiscard]] QString namesOf(const std::vector<SelectedChannel>& channels);

} // namespace wirechief
