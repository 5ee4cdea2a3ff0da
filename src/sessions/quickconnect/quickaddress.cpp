// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickaddress.h"

#include "profiles/servers/profilestore.h"
#include "profiles/settings/uistate.h"
#include "sessions/limits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

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

bool isBracketed(const QString& host, qsizetype colon)
{
    return colon > 0 && host.startsWith(u'[') && host[colon - 1] == u']';
}

/// Of `[::1]:5038` or `pbx:5038` the colon before the port; more than one without brackets is an IPv6 address
/// alone. -1: there is none.
qsizetype portColon(const QString& host)
{
    const qsizetype colon = host.lastIndexOf(u':');
    return colon > 0 && (isBracketed(host, colon) || (host[0] != u'[' && host.indexOf(u':') == colon)) ? colon
                                                                                                       : -1;
}

/// What people write from the habit of a browser, and what to write in its place. Nothing of what may be a
/// secret comes into the text.
QString partsTooMany(const QString& typed)
{
    static const QRegularExpression schemes(
        QStringLiteral("^[a-z][a-z0-9+.-]*://"), QRegularExpression::CaseInsensitiveOption);
    const QString scheme = schemes.match(typed).captured();
    const QString behindScheme = typed.mid(scheme.size());
    const qsizetype at = behindScheme.lastIndexOf(u'@');
    const QString place = behindScheme.mid(at + 1);
    static const QRegularExpression paths(QStringLiteral("[/?#]"));
    const qsizetype path = place.indexOf(paths);
    if (scheme.isEmpty() && at < 0 && path < 0)
        return {};
    const Result<QuickAddress> rest = readAddress(place.left(path));
    ServerProfile server = quickProfile(rest ? *rest : QuickAddress());
    server.user = QStringLiteral("user");
    const QString instead = validate(server).isEmpty() ? rest->text() : Texts::tr("host or host:port");
    if (QStringView(behindScheme).left(qMax(0, at)).contains(u':'))
        return Texts::tr("User name and secret have fields of their own; here everybody can read them. Write "
                         "only this: %1")
            .arg(instead);
    if (at >= 0)
        return Texts::tr("The user name has a field of its own. Write only this: %1").arg(instead);
    if (!scheme.isEmpty())
        return Texts::tr("An address has no “%1” here. Write only this: %2").arg(scheme, instead);
    return Texts::tr("An address has no path here. Write only this: %1").arg(instead);
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
    if (const QString tooMany = partsTooMany(host); !tooMany.isEmpty())
        return Error{ErrorKind::InvalidInput, tooMany, {}};
    QuickAddress address;
    if (const qsizetype colon = portColon(host); colon >= 0) {
        bool isNumber = false;
        address.port = QStringView(host).mid(colon + 1).toUShort(&isNumber);
        if (!isNumber || address.port == 0)
            return Error{
                ErrorKind::InvalidInput, Texts::tr("The port must be a number from 1 to 65535."), {}};
        host.truncate(colon);
    }
    address.host = normalizedHost(host);
    return address;
}

ServerProfile quickProfile(const QuickAddress& address, const QSet<QString>& taken)
{
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.host = address.host;
    profile.tls = address.tls;
    profile.port = address.port == 0 ? usualPort(address.tls) : address.port;
    profile.user = address.user;
    QuickAddress whole = address;
    whole.port = profile.port;
    const QString withUser = address.user % u'@' % whole.text();
    profile.name = address.host.left(limits::quickNameCharacters);
    for (int number = 0; taken.contains(profile.name.toCaseFolded()); ++number)
        profile.name = number == 0 ? whole.text().right(limits::quickNameCharacters)
            : number == 1          ? withUser.right(limits::quickNameCharacters)
                          : withUser.right(limits::quickNameCharacters) % u' ' % QString::number(number);
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
    save(addresses);
}

void QuickAddresses::forget(const QuickAddress& address)
{
    QList<QuickAddress> addresses = all();
    addresses.removeAll(address);
    save(addresses);
}

void QuickAddresses::save(const QList<QuickAddress>& addresses)
{
    QJsonArray array;
    for (const QuickAddress& each : addresses.first(qMin(addresses.size(), limits::quickAddresses)))
        array.append(toJson(each));
    m_state.setValue(addressesKey, array);
}

} // namespace wirechief
