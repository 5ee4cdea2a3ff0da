// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

/// The program's log categories. None of them ever gets a secret or a whole message with one.
namespace wirechief {

Q_DECLARE_LOGGING_CATEGORY(lcAmi) ///< sessions: states, faults, counters
Q_DECLARE_LOGGING_CATEGORY(lcPbx) ///< the live state of servers
Q_DECLARE_LOGGING_CATEGORY(lcProfiles) ///< saved servers and the keyring
Q_DECLARE_LOGGING_CATEGORY(lcUi) ///< windows
Q_DECLARE_LOGGING_CATEGORY(lcPerf) ///< slow turns

} // namespace wirechief
