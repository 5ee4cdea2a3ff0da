// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging.h"

namespace wirechief {

Q_LOGGING_CATEGORY(lcAmi, "wirechief.ami", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPbx, "wirechief.pbx", QtWarningMsg)
Q_LOGGING_CATEGORY(lcProfiles, "wirechief.profiles", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "wirechief.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPerf, "wirechief.perf", QtWarningMsg)

} // namespace wirechief
