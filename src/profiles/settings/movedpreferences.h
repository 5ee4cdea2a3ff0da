// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace wirechief {

class Preferences;
class UiState;

/// Moves into the preferences what earlier versions kept in the state of the window. What was chosen since
/// stays. Where the preferences cannot be saved, the old values hold for this run and are moved at the next
/// start.
void takeOldPreferences(UiState& state, Preferences& preferences);

} // namespace wirechief
