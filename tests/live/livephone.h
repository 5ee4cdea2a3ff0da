// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/sockettransport.h"
#include "lab.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/channels.h"
#include "pbx/cli/cli.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"

#include <QTest>

namespace wirechief {

/// A session with one of the servers, its verbs, and what the server itself says to them.
class Phone : public QObject {
public:
    Phone(const LabServer& lab, const QString& user, const QByteArray& secret)
        : server(
            lab.release, lab.release, std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock)
        , calls(server.callControl())
    {
        server.setEventNeeds("test", EventNeeds::everything());
        connect(&server.client(), &AmiClient::eventReceived, this,
            [this](const AmiMessage& event) { events.push_back(event); });
        AmiLogin login;
        login.peer.host = lab.host;
        login.peer.port = lab.port;
        login.user = user;
        server.client().open(login, Secret(secret));
        waitFor([this] { return server.capabilities().known; });
    }

    template <class Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, patience);
    }

    /// By its Uniqueid, as far as the live model knows the channel.
    ChannelRef ref(const QByteArray& name)
    {
        const ChannelRecord* channel = server.channels().findByName(name);
        return channel == nullptr ? ChannelRef(name) : channel->ref();
    }
    /// The server's answer to an order; an error where it refused it.
    Result<AmiReply> does(const Result<Order>& order)
    {
        std::optional<Result<AmiReply>> outcome;
        sendOrder(server, order, this, [&outcome](const Result<AmiReply>& done) { outcome = done; });
        waitFor([&outcome] { return outcome.has_value(); });
        if (!outcome)
            return Error{ErrorKind::Timeout, QStringLiteral("no answer"), {}};
        if (!*outcome)
            qInfo() << outcome->error().toString();
        return *outcome;
    }
    /// The list or the answer of an action that only asks.
    AmiReply asks(const AmiAction& action)
    {
        std::optional<Result<AmiReply>> outcome;
        server.client().send(action, this, [&outcome](const Result<AmiReply>& done) { outcome = done; });
        waitFor([&outcome] { return outcome.has_value(); });
        return outcome && *outcome ? outcome->value() : AmiReply();
    }
    QByteArray prints(const QByteArray& command)
    {
        std::optional<Result<CommandOutput>> output;
        server.cli().run(QString::fromLatin1(command), this,
            [&output](const Result<CommandOutput>& done) { output = done; });
        waitFor([&output] { return output.has_value(); });
        return output && *output ? output->value().text : QByteArray();
    }
    /// What became of a new call.
    Result<OriginateResult> originates(const OriginateRequest& request)
    {
        std::optional<Result<OriginateResult>> result;
        calls.originate(
            request, this,
            [&result](const Result<AmiReply>& accepted) {
                if (!accepted)
                    result = accepted.error();
            },
            [&result](const Result<OriginateResult>& done) { result = done; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, patience * 2);
        if (!result)
            result = Error{ErrorKind::Timeout, QStringLiteral("no result"), {}};
        if (!*result || !result->value().answered)
            qInfo() << (*result ? result->value().text : result->error().toString());
        return *result;
    }

    /// Header `header` of the channel in the server's own list; empty where it is not in it.
    QByteArray inList(const QByteArray& channel, const char* header)
    {
        for (const AmiMessage& item : asks(AmiAction("CoreShowChannels")).items) {
            if (item.value("Channel") == channel)
                return item.value(header).toByteArray();
        }
        return {};
    }
    QByteArrayList names()
    {
        QByteArrayList list;
        for (const AmiMessage& item : asks(AmiAction("CoreShowChannels")).items)
            list.append(item.value("Channel").toByteArray());
        return list;
    }
    QByteArray valueOf(const QByteArray& channel, const QByteArray& variable)
    {
        AmiAction action("Getvar");
        action.addIf("Channel", channel).add("Variable", variable);
        return asks(action).response.value("Value").toByteArray();
    }
    QByteArrayList conference(const QByteArray& name)
    {
        QByteArrayList list;
        for (const AmiMessage& item : asks(AmiAction("ConfbridgeList").add("Conference", name)).items)
            list.append(item.value("Channel").toByteArray());
        std::sort(list.begin(), list.end());
        return list;
    }
    QByteArray parkingSpaceOf(const QByteArray& channel)
    {
        for (const AmiMessage& item : asks(AmiAction("ParkedCalls")).items) {
            if (item.value("ParkeeChannel") == channel)
                return item.value("ParkingSpace").toByteArray();
        }
        return {};
    }
    bool hasEvent(const char* name, const char* header, const QByteArray& value) const
    {
        return std::any_of(events.begin(), events.end(),
            [&](const AmiMessage& event) { return event.isEvent(name) && event.value(header) == value; });
    }
    /// Both are in one bridge, and nobody else is.
    bool talk(const QByteArray& one, const QByteArray& two)
    {
        const QByteArray bridge = inList(one, "BridgeId");
        return !bridge.isEmpty() && bridge == inList(two, "BridgeId");
    }

    static constexpr int patience = 30'000; ///< ms; only a limit, nothing is measured here
    FlushClock clock;
    Server server;
    CallControl& calls;
    std::vector<AmiMessage> events;
};

} // namespace wirechief
