// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// New calls: the part of CallControl that orders them.

#include "base/displaytext.h"
#include "callchecks.h"
#include "callcontrol.h"
#include "pbx/core/server.h"

#include <QRandomGenerator>

namespace wirechief {

namespace {

Result<void> checkRequest(const OriginateRequest& request)
{
    if (Result<void> good = checkDialString(request.channel); !good)
        return good;
    if (request.application.isEmpty()) {
        if (Result<void> good = checkPlace(request.place); !good)
            return good;
    }
    for (const auto& [name, value] : request.variables) {
        if (Result<void> good = checkVariableName(name); !good)
            return good;
        if (Result<void> good = checkText(value, CallControl::tr("The value of %1").arg(displayName(name)));
            !good)
            return good;
    }
    const std::pair<QByteArray, QString> texts[] = {
        {request.application, CallControl::tr("The application")},
        {request.data, CallControl::tr("The application's data")},
        {request.callerId, CallControl::tr("The caller ID")},
        {request.account, CallControl::tr("The account")},
        {request.codecs, CallControl::tr("The list of codecs")},
    };
    for (const auto& [text, what] : texts) {
        if (Result<void> good = checkText(text, what); !good)
            return good;
    }
    return {};
}

} // namespace

QByteArray CallControl::newChannelId() const
{
    if (!m_server.capabilities().known || !m_dialect.hasBridges())
        return {};
    return "wirechief-"
        + QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

Result<Order> CallControl::originate(const OriginateRequest& request) const
{
    if (const Result<void> good = checkRequest(request); !good)
        return good.error();
    AmiAction action("Originate");
    action.add("Channel", request.channel);
    if (request.application.isEmpty()) {
        action.add("Context", request.place.context).add("Exten", request.place.exten);
        action.add("Priority", request.place.priority);
    } else {
        action.add("Application", request.application).addIf("Data", request.data);
    }
    action.addIf("CallerID", request.callerId);
    action.add("Timeout", QByteArray::number(qint64(request.timeout.count())));
    action.addIf("Account", request.account).addIf("Codecs", request.codecs);
    if (request.earlyMedia)
        action.add("EarlyMedia", "true");
    for (const auto& [name, value] : request.variables) {
        if (m_dialect.isOldest() && value.contains('|'))
            return Error{ErrorKind::InvalidInput,
                tr("The value of %1 has a bar, which this release takes for its end.").arg(displayName(name)),
                tr("Nothing was sent.")};
        action.add("Variable", name + '=' + (m_dialect.isOldest() ? value : escapedVariableValue(value)));
    }
    action.addIf("ChannelId", request.channelId);
    // Else the session stands still until the call is answered.
    action.add("Async", "true");
    return makeOrder(CallVerb::Originate, tr("%1 was not called").arg(displayName(request.channel)),
        {std::move(action)}, request.channels);
}

} // namespace wirechief
