// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/preferences.h"

class QAction;

namespace wirechief {

/// Lets an action that can be checked and a preference have the same value from now on.
void keepInStep(QAction& action, Preferences& preferences, Preference<bool>& preference);

} // namespace wirechief
