// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ipnetwork.h"

#include "base/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wirechief {

namespace {

struct NetworkTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::IpNetwork)
};

constexpr std::array<quint8, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

Error badItem(const QString& text)
{
    return {ErrorKind::InvalidInput, text,
        NetworkTr::tr("Write address/mask, for instance 192.0.2.0/255.255.255.0.")};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number of C: 0x1f, 017, 15.
std::optional<quint64> cNumber(QByteArrayView text)
{
    const bool isHex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const bool isOctal = !isHex && text.size() > 1 && text[0] == '0';
    const QByteArrayView digits = isHex ? text.sliced(2) : text;
    constexpr QByteArrayView alphabet("0123456789abcdefABCDEF");
    const QByteArrayView allowed = isHex ? alphabet : alphabet.first(isOctal ? 8 : 10);
    const bool isClean
        = std::all_of(digits.begin(), digits.end(), [allowed](char c) { return allowed.contains(c); });
    if (digits.isEmpty() || digits.size() > 12 || !isClean)
        return std::nullopt;
    return digits.toByteArray().toULongLong(nullptr, isHex ? 16 : isOctal ? 8 : 10);
}

/// As inet_aton(): up to four numbers, the last of which fills what is left.
std::optional<IpBytes> ipv4Address(QByteArrayView text)
{
    IpBytes result;
    int count = 0;
    while (true) {
        const qsizetype dot = text.indexOf('.');
        const auto number = cNumber(dot < 0 ? text : text.first(dot));
        if (!number)
            return std::nullopt;
        if (dot < 0) {
            if (*number >> (8 * (4 - count)) != 0)
                return std::nullopt;
            for (int i = 3; i >= count; --i)
                result.bytes[size_t(i)] = quint8(*number >> (8 * (3 - i)));
            return result;
        }
        if (*number > 255 || count == 3)
            return std::nullopt;
        result.bytes[size_t(count++)] = quint8(*number);
        text = text.sliced(dot + 1);
    }
}

std::optional<IpBytes> ipv6Address(QByteArrayView text)
{
    const qsizetype zone = text.indexOf('%'); // no part of the comparison
    const QByteArrayView plain = zone < 0 ? text : text.first(zone);
    constexpr QByteArrayView alphabet("0123456789abcdefABCDEF:.");
    const bool isClean
        = std::all_of(plain.begin(), plain.end(), [alphabet](char c) { return alphabet.contains(c); });
    QHostAddress address;
    if (!isClean || !address.setAddress(QString::fromLatin1(plain))
        || address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    return IpBytes::of(address);
}

/// As sscanf("%30d") reads it: blanks before and anything behind are fine.
std::optional<int> leadingNumber(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r')))
        ++at;
    const bool isNegative = at < text.size() && text[at] == '-';
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    const qsizetype first = at;
    int number = 0;
    for (; at < text.size() && isDigit(text[at]); ++at)
        number = std::min(number * 10 + (text[at] - '0'), 10'000);
    if (at == first)
        return std::nullopt;
    return isNegative ? -number : number;
}

/// The host, where there is no port; nothing where there is one (main/netsock2.c,
/// ast_sockaddr_split_hostport()).
std::optional<QByteArrayView> withoutPort(QByteArrayView text)
{
    if (!text.startsWith('['))
        return text.count(':') == 1 ? std::nullopt : std::optional(text);
    const qsizetype end = text.indexOf(']');
    if (end < 0)
        return text.sliced(1);
    if (text.sliced(end + 1).startsWith(':'))
        return std::nullopt;
    return text.sliced(1, end - 1);
}

/// Up to 1.6.2 there is IPv4 alone.
bool hasIpv6(const QVersionNumber& release)
{
    return release.isNull() || release >= QVersionNumber(1, 8);
}

std::optional<IpBytes> addressOf(QByteArrayView text, const QVersionNumber& release)
{
    return hasIpv6(release) ? numericAddress(text) : ipv4Address(text);
}

Result<IpBytes> maskOf(QByteArrayView text, bool isV4, const QVersionNumber& release)
{
    if (!text.contains('.') && !(hasIpv6(release) && text.contains(':'))) {
        const auto bits = leadingNumber(text);
        if (!bits || *bits < 0 || *bits > (isV4 ? 32 : 128))
            return badItem(NetworkTr::tr("/%1 is no number of bits for a mask.").arg(displayName(text)));
        return maskOfBits(isV4, *bits);
    }
    const auto mask = addressOf(text, release);
    if (!mask)
        return badItem(NetworkTr::tr("%1 is no mask.").arg(displayName(text)));
    if (mask->isV4 != isV4)
        return badItem(NetworkTr::tr("Of address and mask, one is IPv4 and one IPv6."));
    return *mask;
}

} // namespace

IpBytes IpBytes::of(const QHostAddress& address)
{
    IpBytes result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 v4 = address.toIPv4Address();
        for (size_t i = 0; i < 4; ++i)
            result.bytes[i] = quint8(v4 >> (8 * (3 - i)));
        return result;
    }
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    result.isV4 = std::equal(mappedPrefix.begin(), mappedPrefix.end(), v6.c);
    std::copy(v6.c + (result.isV4 ? 12 : 0), v6.c + 16, result.bytes.begin());
    return result;
}

IpBytes IpBytes::masked(const IpBytes& mask) const
{
    IpBytes result = *this;
    for (size_t i = 0; i < bytes.size(); ++i)
        result.bytes[i] &= mask.bytes[i];
    return result;
}

QString IpBytes::toString() const
{
    if (isV4) {
        quint32 number = 0;
        for (size_t i = 0; i < 4; ++i)
            number = number << 8 | bytes[i];
        return QHostAddress(number).toString();
    }
    return QHostAddress(bytes.data()).toString();
}

std::optional<IpBytes> numericAddress(QByteArrayView text)
{
    const auto host = withoutPort(text);
    if (!host)
        return std::nullopt;
    return host->contains(':') ? ipv6Address(*host) : ipv4Address(*host);
}

IpBytes maskOfBits(bool isV4, int bits)
{
    IpBytes mask;
    mask.isV4 = isV4;
    for (int i = 0; i < bits; ++i)
        mask.bytes[size_t(i / 8)] |= quint8(0x80 >> (i % 8));
    return mask;
}

bool IpNetwork::contains(const IpBytes& other) const
{
    return other.isV4 == address.isV4 && other.masked(mask) == address;
}

QByteArray IpNetwork::toConfig() const
{
    if (address.isV4)
        return (address.toString() + u'/' + mask.toString()).toLatin1();
    int bits = 0;
    while (bits < 128 && maskOfBits(false, bits) != mask)
        ++bits;
    return (address.toString() + u'/' + QString::number(bits)).toLatin1();
}

Result<IpNetwork> networkOf(QByteArrayView item, const QVersionNumber& release)
{
    const qsizetype slash = item.indexOf('/');
    const QByteArrayView host = slash < 0 ? item : item.first(slash);
    const auto address = addressOf(host, release);
    if (!address)
        return badItem(NetworkTr::tr("“%1” is no address.").arg(displayName(host)));
    IpBytes mask = maskOfBits(address->isV4, address->isV4 ? 32 : 128);
    if (slash >= 0) {
        const auto given = maskOf(item.sliced(slash + 1), address->isV4, release);
        if (!given)
            return given.error();
        mask = *given;
    }
    return IpNetwork{address->masked(mask), mask};
}

bool isLoopback(const IpNetwork& network)
{
    if (!network.address.isV4)
        return network.toConfig() == "::1/128";
    return network.address.bytes[0] == 127 && network.mask.bytes[0] == 0xff;
}

bool hasLeadingZero(const QString& address)
{
    static const QRegularExpression zero(
        QStringLiteral("\\A(\\w+\\.){0,3}0(\\d+|[xX][0-9A-Fa-f]+)(\\.\\w+){0,3}(/.*)?\\z"));
    return address.section(u'/', 0, 0).count(u'.') == 3 && zero.match(address).hasMatch();
}

} // namespace wirechief
