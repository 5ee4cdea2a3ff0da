// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace wirechief {

/// What the program ends with. Scripts rely on the numbers: they never change.
enum class ExitCode : quint8 {
    Done = 0,
    Refused = 1, ///< the server said no, nothing of an import was taken, or a removed server's secret stays
    Usage
    = 2, ///< what was asked for cannot be right, or may not be done without more words; nothing was sent
    Login = 3, ///< the server refused the login, or its secret is not known
    NoConnection = 4, ///< there is none, or it was lost
    Certificate = 5, ///< the server's is not trusted
    Timeout = 6, ///< no answer in time, or what was waited for did not come
    Unknown = 7, ///< a change was sent, and nobody knows whether it was done
    Output
    = 8, ///< the output is incomplete: a full disk, a reader that has gone, an answer beyond all limits
};

/// Of what failed once there was a session.
[[nodiscard]] ExitCode exitCodeOf(const Error& error);
/// The same while there is none yet: a peer that does not answer is no connection.
[[nodiscard]] ExitCode exitCodeOfConnecting(const Error& error);

} // namespace wirechief
