// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferenceaction.h"

#include <QAction>

namespace wirechief {

void keepInStep(QAction& action, Preferences& preferences, Preference<bool>& preference)
{
    preferences.follow(preference, &action, [&action](bool on) { action.setChecked(on); });
    // Not toggled(): only what the user does is a choice.
    QObject::connect(
        &action, &QAction::triggered, &preferences, [&preference](bool on) { preference.set(on); });
}

} // namespace wirechief
