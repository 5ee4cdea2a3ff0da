// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging.h"

#include "base/limits.h"

#include <utility>

namespace wirechief {

Q_LOGGING_CATEGORY(lcAmi, "wirechief.ami", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPbx, "wirechief.pbx", QtWarningMsg)
Q_LOGGING_CATEGORY(lcProfiles, "wirechief.profiles", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "wirechief.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPerf, "wirechief.perf", QtWarningMsg)

std::optional<quint64> LogThrottle::admit(Clock::time_point now)
{
    if (m_last && now - *m_last < limits::logLineEvery) {
        ++m_leftOut;
        return std::nullopt;
    }
    m_last = now;
    return std::exchange(m_leftOut, 0);
}

} // namespace wirechief
