// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickaddress.h"

#include "profiles/servers/profilestore.h"
#include "profiles/settings/uistate.h"
#include "sessions/limits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace wirechief {

namespace {

constexpr QLatin1String addressesKey("quickConnect.addresses");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::QuickAddress)
};

QJsonObject toJson(const QuickAddress& address)
{
    return {{QStringLiteral("host"), address.host}, {QStringLiteral("port"), address.port},
        {QStringLiteral("tls"), address.tls}, {QStringLiteral("user"), address.user}};
}

QuickAddress fromJson(const QJsonObject& json)
{
    const int port = json.value(QLatin1String("port")).toInt();
    return {json.value(QLatin1String("host")).toString(), quint16(port >= 0 && port <= 65535 ? port : 0),
        json.value(QLatin1String("tls")).toBool(), json.value(QLatin1String("user")).toString()};
}

} // namespace

QString QuickAddress::text() const
{
    if (port == 0)
        return host;
    return (host.contains(u':') ? QString(u'[' % host % u']') : host) % u':' % QString::number(port);
}

Result<QuickAddress> readAddress(const QString& typed)
{
    QString host = typed.trimmed();
    QString port;
    const qsizetype colon = host.lastIndexOf(u':');
    const bool isBracketed = host.startsWith(u'[');
    // More than one colon without brackets is an IPv6 address alone.
    if (colon > 0 && (isBracketed ? host[colon - 1] == u']' : host.indexOf(u':') == colon)) {
        port = host.mid(colon + 1);
        host.truncate(colon);
    }
    QuickAddress address;
    address.host = normalizedHost(host);
    if (colon == host.size()) { // it was cut off there
        bool isNumber = false;
        address.port = port.toUShort(&isNumber);
        if (!isNumber || address.port == 0)
            return Error{
                ErrorKind::InvalidInput, Texts::tr("The port must be a number from 1 to 65535."), {}};
    }
    return address;
}

ServerProfile quickProfile(const QuickAddress& address)
{
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.host = address.host;
    profile.tls = address.tls;
    profile.port = address.port == 0 ? usualPort(address.tls) : address.port;
    profile.user = address.user;
    profile.name = address.host.left(limits::quickNameCharacters);
    return profile;
}

QList<QuickAddress> QuickAddresses::all() const
{
    QList<QuickAddress> addresses;
    const QJsonArray array = m_state.value(addressesKey).toArray();
    for (const auto& value : array) {
        const QuickAddress address = fromJson(value.toObject());
        if (!address.host.isEmpty() && addresses.size() < limits::quickAddresses)
            addresses.append(address);
    }
    return addresses;
}

void QuickAddresses::remember(const QuickAddress& address)
{
    QList<QuickAddress> addresses = all();
    addresses.removeAll(address);
    addresses.prepend(address);
    QJsonArray array;
    for (const QuickAddress& each : addresses.first(qMin(addresses.size(), limits::quickAddresses)))
        array.append(toJson(each));
    m_state.setValue(addressesKey, array);
}

void QuickAddresses::clear()
{
    m_state.setValue(addressesKey, QJsonValue::Undefined);
}

} // namespace wirechief
