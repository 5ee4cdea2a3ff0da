// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>

namespace wirechief {

/// At the end of a log line: what LogThrottle has left out, or nothing where that is none.
struct LeftOut {
    quint64 lines = 0;
};

inline QDebug operator<<(QDebug debug, LeftOut leftOut)
{
    if (leftOut.lines > 0)
        debug << QByteArray('(' + QByteArray::number(leftOut.lines) + " such lines left out)").constData();
    return debug;
}

} // namespace wirechief
