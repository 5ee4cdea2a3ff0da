// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exitcode.h"

namespace wirechief {

ExitCode exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::Passphrase:
    case ErrorKind::Storage:
        return ExitCode::Usage;
    case ErrorKind::NotConnected:
    case ErrorKind::Network:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
        return ExitCode::NoConnection;
    case ErrorKind::Timeout:
        return ExitCode::Timeout;
    case ErrorKind::Untrusted:
        return ExitCode::Certificate;
    case ErrorKind::NotPermitted:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::Server:
        return ExitCode::Refused;
    case ErrorKind::OutcomeUnknown:
        return ExitCode::Unknown;
    }
    return ExitCode::Refused;
}

ExitCode exitCodeOfConnecting(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotPermitted:
        return ExitCode::Login;
    case ErrorKind::Timeout:
        return ExitCode::NoConnection;
    default:
        return exitCodeOf(error);
    }
}

} // namespace wirechief
