// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drift.h"

#include <QList>
#include <QString>

namespace wirechief {

class Server;

/// The state of which the user should know first, of the connected ones of these servers.
[[nodiscard]] ListState worstListState(const QList<Server*>& servers);
/// A number where the list behind it is whole; else a word, or what is known: "17", "not read", "2, not all".
[[nodiscard]] QString countText(qsizetype count, ListState state);
/// The same as a text that stands alone: "17 channels", "channels: not read", "2 channels, not all".
[[nodiscard]] QString channelsText(qsizetype count, ListState state);
/// What the user can read about the list of one server that is not whole, with a next step; empty where it is
/// whole or is still awaited.
[[nodiscard]] QString listProblem(Server& server);
/// Why some fields may be some seconds old: what this login's events do not tell. Empty where they tell all.
[[nodiscard]] QString untoldText(Server& server);

} // namespace wirechief
