// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/namelookup.h"

#include <QHostAddress>
#include <QStringList>

namespace wirechief {

/// A resolver that the test plays.
class PlayedLookup : public NameLookup {
public:
    void start(const QString& name) override { asked.append(name); }
    void stop() override { ++stops; }
    void answer(const QStringList& texts)
    {
        QList<QHostAddress> addresses;
        for (const QString& text : texts)
            addresses.append(QHostAddress(text));
        Q_EMIT finished(addresses);
    }
    QStringList asked; ///< names, in order
    int stops = 0;
};

} // namespace wirechief
