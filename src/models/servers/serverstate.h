// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/amiclient.h"

#include "models/theme/staterole.h"

namespace wirechief {

/// The sign and colour of a session's state.
[[nodiscard]] StateRole serverStateRole(AmiClient::State state, bool isSlow = false);
/// Of the states of several servers, the one with the highest number is shown.
[[nodiscard]] int urgencyOf(AmiClient::State state);

} // namespace wirechief
