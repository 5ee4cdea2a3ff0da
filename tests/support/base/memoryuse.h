// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sanitized.h"

#include <QFile>

#include <algorithm>

#include <malloc.h>
#include <unistd.h>

namespace wirechief {

/// Resident bytes of this process; what was freed is given back first. Sanitizers keep it: the figure means
/// nothing where the program is `sanitized`.
inline qint64 residentBytes()
{
    malloc_trim(0);
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// How far the process grew since this was made, at most at any look().
class MemoryGrowth {
public:
    void look() { m_most = std::max(m_most, now()); }
    [[nodiscard]] qint64 now() const { return residentBytes() - m_before; }
    [[nodiscard]] qint64 most() const { return m_most; }

private:
    qint64 m_before = residentBytes();
    qint64 m_most = 0;
};

} // namespace wirechief
