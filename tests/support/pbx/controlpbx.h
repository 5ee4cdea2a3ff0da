// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callcommands.h"
#include "pbx/calls/callcontrol.h"
#include "pbxsession.h"

#include <optional>

namespace wirechief::test {

/// A server that has told what it can, and its calls.
struct ControlPbx : Session {
    explicit ControlPbx(const QByteArray& commands)
        : Session("11.0.0")
        , calls(server->callControl())
    {
        answer("ListCommands", commands);
        answer("CoreSettings", "Response: Success\nAsteriskVersion: x\n");
        answer("CoreStatus", "Response: Success\n");
        refuseTheRest(); // the lists are not what is tested
    }

    /// Sends an order; its answers are in `outcome`.
    void send(const Result<Order>& order)
    {
        outcome.reset();
        sendOrder(*server, order, &receiver, [this](const Result<AmiReply>& done) { outcome = done; });
    }
    void originate(const OriginateRequest& request)
    {
        outcome.reset();
        result.reset();
        calls.originate(
            request, &receiver, [this](const Result<AmiReply>& done) { outcome = done; },
            [this](const Result<OriginateResult>& done) { result = done; });
    }
    /// A channel of the model.
    void begins(const QByteArray& name, const QByteArray& uniqueid)
    {
        says("Event: Newchannel\nChannel: " + name + "\nChannelState: 6\nUniqueid: " + uniqueid + '\n');
        turn();
    }
    bool failed(ErrorKind kind) const { return outcome && !*outcome && outcome->error().kind == kind; }

    CallControl& calls;
    QObject receiver;
    std::optional<Result<AmiReply>> outcome;
    std::optional<Result<OriginateResult>> result;
};

/// The bytes of an order with "\n" as line end; or the refusal.
inline QByteArray bytesOf(const Result<Order>& order)
{
    if (!order)
        return "refused: " + order.error().text.toUtf8();
    return order->toBytes().replace("\r\n", "\n");
}

inline OriginateRequest callTo101()
{
    OriginateRequest request;
    request.channel = "PJSIP/100";
    request.place = {"default", "101", "1"};
    return request;
}

} // namespace wirechief::test
