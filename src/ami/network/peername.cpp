// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peername.h"

#include "ami/limits.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {

QString aceOf(const QString& name)
{
    const bool ascii = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const QString ace = ascii ? name : QString::fromLatin1(QUrl::toAce(name));
    const bool emptyLabel = ace.startsWith(QLatin1Char('.')) || ace.contains(QLatin1String(".."));
    return emptyLabel ? QString() : ace;
}

} // namespace

PeerName PeerName::parse(const QString& host)
{
    QString plain = host.trimmed();
    if (plain.startsWith(QLatin1Char('[')) && plain.endsWith(QLatin1Char(']')))
        plain = plain.mid(1, plain.size() - 2);
    PeerName name;
    if (name.address.setAddress(plain)) {
        QHostAddress bare = name.address;
        bare.setScopeId({});
        name.certificate = bare.toString();
        return name;
    }
    const bool rooted = plain.endsWith(QLatin1Char('.'));
    if (rooted)
        plain.chop(1);
    name.certificate = aceOf(plain);
    name.lookUp = name.certificate;
    // With the dot the resolver does not add the domains of its search list.
    if (rooted && !name.lookUp.isEmpty())
        name.lookUp += QLatin1Char('.');
    return name;
}

QList<QHostAddress> interleaved(const QList<QHostAddress>& addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> other;
    for (const QHostAddress& address : addresses) {
        if (address.isNull() || first.contains(address) || other.contains(address))
            continue;
        (first.isEmpty() || address.protocol() == first.first().protocol() ? first : other).append(address);
    }
    QList<QHostAddress> order;
    while (order.size() < limits::peerAddresses && !(first.isEmpty() && other.isEmpty())) {
        if (!first.isEmpty())
            order.append(first.takeFirst());
        std::swap(first, other);
    }
    return order;
}

} // namespace wirechief
