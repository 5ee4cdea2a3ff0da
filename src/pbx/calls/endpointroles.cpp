// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointroles.h"

#include "pbx/channels/channelrecord.h"
#include "pbx/limits.h"

namespace wirechief {

namespace {

/// The part of an endpoint behind its technology: "1001" of "PJSIP/1001".
QByteArrayView resourceOf(QByteArrayView endpoint)
{
    return endpoint.sliced(endpoint.indexOf('/') + 1);
}

} // namespace

QByteArrayView endpointOf(QByteArrayView channelName)
{
    const qsizetype slash = channelName.indexOf('/');
    const qsizetype dash = channelName.lastIndexOf('-');
    if (slash <= 0 || dash <= slash + 1 || channelName.startsWith("Local/"))
        return {};
    // "DAHDI/i1/49301234-5": the number is no part of it.
    const qsizetype number = channelName.first(dash).indexOf('/', slash + 1);
    return channelName.first(number < 0 ? dash : number);
}

QByteArrayView dialedNumber(QByteArrayView dialString)
{
    if (const qsizetype at = dialString.indexOf('@'); at >= 0)
        dialString = dialString.first(at);
    dialString = dialString.sliced(dialString.lastIndexOf('/') + 1);
    return dialString.sliced(dialString.lastIndexOf(':') + 1); // of a URI
}

void EndpointRoles::learn(const ChannelRecord& dialed, QByteArrayView dialString)
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

EndpointRoles::Role EndpointRoles::roleOf(const ChannelRecord& channel) const
{
    const QByteArrayView endpoint = endpointOf(channel.name());
    if (endpoint.isEmpty())
        return Role::Unknown;
    const auto it = m_learned.constFind(QByteArray::fromRawData(endpoint.data(), endpoint.size()));
    if (it != m_learned.cend())
        return *it;
    return resourceOf(endpoint) == channel.callerIdNum() ? Role::Phone : Role::Unknown;
}

CallDirection EndpointRoles::direction(const ChannelRecord* caller, const ChannelRecord* callee) const
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
