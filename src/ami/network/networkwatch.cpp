// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkwatch.h"

#include "base/logging.h"

#include <QNetworkInformation>

namespace wirechief {

NetworkWatch::NetworkWatch(QObject* parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadDefaultBackend()) {
        qCDebug(lcAmi) << "this system does not tell about its network";
        return;
    }
    const QNetworkInformation* network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::tell);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &NetworkWatch::tell);
}

void NetworkWatch::tell()
{
    Q_EMIT changed(
        QNetworkInformation::instance()->reachability() != QNetworkInformation::Reachability::Disconnected);
}

} // namespace wirechief
