// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownaddresses.h"

#include "sessions/limits.h"

#include <QNetworkInterface>

#include <algorithm>

namespace wirechief {

QStringList ownAddresses()
{
    QStringList result;
    QStringList v6;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.isLoopback() || address.isLinkLocal() || entry.isTemporary())
                continue;
            (address.protocol() == QAbstractSocket::IPv4Protocol ? result : v6).append(address.toString());
        }
    }
    result += v6;
    return result.first(std::min(result.size(), limits::ownAddressesOffered));
}

} // namespace wirechief
