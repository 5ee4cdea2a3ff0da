// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

#include <chrono>
#include <optional>

/// The program's log categories. None of them ever gets a secret or a whole message with one.
namespace wirechief {

Q_DECLARE_LOGGING_CATEGORY(lcAmi) ///< sessions: states, faults, counters
Q_DECLARE_LOGGING_CATEGORY(lcPbx) ///< the live state of servers
Q_DECLARE_LOGGING_CATEGORY(lcProfiles) ///< saved servers and the keyring
Q_DECLARE_LOGGING_CATEGORY(lcUi) ///< windows
Q_DECLARE_LOGGING_CATEGORY(lcPerf) ///< slow turns

/// Lets a few lines of one kind through and counts the rest. For every line that a server can cause: it may
/// cause a million.
class LogThrottle {
public:
    using Clock = std::chrono::steady_clock;

    /// Where the line may be written: how many were left out since the last one that was.
    [[nodiscard]] std::optional<quint64> admit(Clock::time_point now = Clock::now());

private:
    std::optional<Clock::time_point> m_last;
    quint64 m_leftOut = 0;
};

} // namespace wirechief
