// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonesandlines.h"

#include "pbx/calls/limits.h"
#include "pbx/channels/channelrecord.h"

#include <algorithm>

namespace wirechief {

namespace {

/// The part of an endpoint behind its technology: "1001" of "PJSIP/1001".
QByteArrayView resourceOf(QByteArrayView endpoint)
{
    return endpoint.sliced(endpoint.indexOf('/') + 1);
}

/// Where the first of these is, else where the text ends.
qsizetype endOf(QByteArrayView text, char mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text.size() : at;
}

/// Where the first colon is that is in no IPv6 address.
qsizetype colonOf(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const qsizetype bracket = text.indexOf('[');
    if (bracket < 0 || colon < bracket)
        return colon;
    return text.indexOf(':', endOf(text, ']'));
}

/// How long `sip:`, `sips:` or `tel:` is before it.
qsizetype schemeSize(QByteArrayView address)
{
    for (const QByteArrayView scheme :
        {QByteArrayView("sip:"), QByteArrayView("sips:"), QByteArrayView("tel:")}) {
        if (address.size() >= scheme.size()
            && address.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return scheme.size();
    }
    return 0;
}

/// "49301234" of "sip:49301234:secret@carrier;x=y". Of an address without a user there is none, and what has
/// a colon and no user may be anything.
QByteArrayView userOf(QByteArrayView address)
{
    const qsizetype scheme = schemeSize(address);
    const bool isHost = scheme > 0 && (address[0] | 0x20) == 's'; // sip:host
    address = address.sliced(scheme);
    const qsizetype at = address.indexOf('@');
    const qsizetype colon = colonOf(address);
    if (at < 0 && (isHost || colon >= 0 || address.startsWith('[')))
        return {};
    address = address.first(at < 0 ? address.size() : at);
    address = address.first(endOf(address, ':'));
    address = address.first(endOf(address, ';'));
    return address.first(endOf(address, '!')); // SIP/peer/exten!dnid
}

bool isDialable(QByteArrayView number)
{
    return std::all_of(number.begin(), number.end(), [](char letter) {
        return (letter >= '0' && letter <= '9') || letter == '+' || letter == '*' || letter == '#';
    });
}

/// Of "exten[@context][/options]" (channels/chan_iax2.c, parse_dial_string). Where a secret is before it, it
/// may be the rest of one that has signs in it that it must not have.
QByteArrayView iaxNumber(QByteArrayView behind, bool hasSecret)
{
    const qsizetype slash = endOf(behind, '/');
    const QByteArrayView options = behind.sliced(slash);
    const QByteArrayView exten = behind.first(slash);
    const QByteArrayView number = exten.first(endOf(exten, '@'));
    const bool isSure = !number.contains(':') && !options.contains('@')
        && (!hasSecret || isDialable(number) || (!exten.contains('@') && options.size() <= 2));
    return isSure ? number : QByteArrayView();
}

} // namespace

QByteArrayView endpointOf(QByteArrayView channelName)
{
    const qsizetype slash = channelName.indexOf('/');
    const qsizetype dash = channelName.lastIndexOf('-');
    constexpr QByteArrayView local("Local/");
    if (slash <= 0 || dash <= slash + 1 || channelName.startsWith(local))
        return {};
    // "DAHDI/i1/49301234-5": the number is no part of it.
    const qsizetype number = channelName.first(dash).indexOf('/', slash + 1);
    return channelName.first(number < 0 ? dash : number);
}

QByteArrayView dialedNumber(QByteArrayView technology, QByteArrayView dialString)
{
    if (!technology.isEmpty() && dialString.startsWith(technology)
        && dialString.sliced(technology.size()).startsWith('/'))
        dialString = dialString.sliced(technology.size() + 1); // Queue names it, Originate and Dial do not
    const qsizetype slash = dialString.indexOf('/');
    const QByteArrayView target = slash < 0 ? dialString : dialString.first(slash);
    const QByteArrayView behind = slash < 0 ? QByteArrayView() : dialString.sliced(slash + 1);
    const qsizetype at = target.indexOf('@');
    const qsizetype colon = colonOf(target);
    // A secret with a slash in it, or a port and what is behind it.
    if (at < 0 && colon >= 0 && behind.contains('@'))
        return {};
    if (technology == "IAX2")
        return slash < 0 ? (at < 0 ? userOf(target) : QByteArrayView())
                         : iaxNumber(behind, at >= 0 && colon >= 0 && colon < at);
    // "49301234@carrier", with a secret or without
    if (at >= 0 || slash < 0)
        return userOf(target);
    if (technology == "PJSIP") // an address has slashes of its own
        return userOf(behind);
    return userOf(behind.first(endOf(behind, '/')));
}

void PhonesAndLines::learn(const ChannelRecord& dialed, QByteArrayView dialString)
{
    const QByteArrayView endpoint = endpointOf(dialed.name());
    if (endpoint.isEmpty() || endpoint.size() > limits::endpointNameBytes || dialString.isEmpty())
        return;
    // Options and URIs behind the target are no part of it. chan_sip of 1.6 to 11 has no technology in it.
    const QByteArrayView resource = resourceOf(endpoint);
    const bool isBare = dialString == resource || dialString == endpoint;
    const bool hasNumber = dialString.contains('@') || dialString.contains('/');
    if (!isBare && !hasNumber)
        return;
    // An address behind the endpoint is that of a phone as well as a number somewhere else.
    if (dialString.contains("sip:") || dialString.contains("sips:"))
        return;
    const QByteArray key = endpoint.toByteArray();
    const bool isTakenAnyway = isBare && resource == dialed.callerIdNum();
    if (!m_learned.contains(key) && (isTakenAnyway || m_learned.size() >= limits::endpointRoles))
        return;
    m_learned.insert(key, isBare ? Role::Phone : Role::Line);
}

PhonesAndLines::Role PhonesAndLines::roleOf(const ChannelRecord& channel) const
{
    const QByteArrayView endpoint = endpointOf(channel.name());
    if (endpoint.isEmpty())
        return Role::Unknown;
    const auto it = m_learned.constFind(QByteArray::fromRawData(endpoint.data(), endpoint.size()));
    if (it != m_learned.cend())
        return *it;
    return resourceOf(endpoint) == channel.callerIdNum() ? Role::Phone : Role::Unknown;
}

CallDirection PhonesAndLines::direction(const ChannelRecord* caller, const ChannelRecord* callee) const
{
    const Role from = caller == nullptr ? Role::Unknown : roleOf(*caller);
    const Role to = callee == nullptr ? Role::Unknown : roleOf(*callee);
    // Through a line that was called nobody comes in.
    if (from == Role::Line && (caller->is(ChannelRecord::Dialed) || caller->isOriginated))
        return CallDirection::Outbound;
    if (from == Role::Line && to != Role::Line)
        return CallDirection::Inbound;
    if (to == Role::Line && from != Role::Line)
        return CallDirection::Outbound;
    if (from == Role::Phone && to == Role::Phone)
        return CallDirection::Internal;
    return CallDirection::Unknown;
}

} // namespace wirechief
