// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "serverprofile.h"

#include <QJsonObject>

namespace wirechief {

/// Writes every field of the profile into `entry`, whose other keys stay.
void writeProfile(const ServerProfile& profile, QJsonObject& entry);

/// The profile of an entry. Absent keys give the defaults; a value of a wrong type or a profile that is not
/// valid gives an error that says so, since a guess could switch encryption off.
[[nodiscard]] Result<ServerProfile> readProfile(const QJsonObject& entry);

/// The same of a profile that need not be valid: to say what is wrong with it.
[[nodiscard]] Result<ServerProfile> readFields(const QJsonObject& entry);

} // namespace wirechief
