// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/namelookup.h"

#include <QHostAddress>
#include <QStringList>

#include <utility>

namespace wirechief {

/// A resolver that the test plays.
class PlayedLookup : public NameLookup {
public:
    void start(const QString& name) override
    {
        asked.append(name);
        m_runs = true;
    }
    void stop() override
    {
        ++stops;
        m_runs = false;
    }
    /// Nobody hears it after a stop(), as the system's.
    void answer(const QStringList& texts)
    {
        QList<QHostAddress> addresses;
        for (const QString& text : texts)
            addresses.append(QHostAddress(text));
        if (std::exchange(m_runs, false))
            Q_EMIT finished(addresses);
    }
    QStringList asked; ///< names, in order
    int stops = 0;

private:
    bool m_runs = false;
};

} // namespace wirechief
