// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callorder.h"
#include "pbx/core/order.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <optional>

namespace wirechief {

class Alarm;

/// Calls that were ordered, from the order to what became of it. The server answers that it has queued the
/// call; the result comes later as an event, or never.
class Originations : public QObject {
public:
    using ResultDone = std::function<void(const Result<OriginateResult>&)>;

    explicit Originations(Server& server);
    ~Originations() override;

    /// Sends the order of this request; see CallControl::originate().
    void begin(const Result<Order>& order, const OriginateRequest& request, QObject* context,
        OrderDone accepted, ResultDone finished);

    void onOriginateResponse(const AmiMessage& event);
    /// Of Hangup and HangupRequest: it says why.
    void onHangup(const AmiMessage& event);
    /// The session has ended.
    void reset();

private:
    struct Origination {
        QByteArray actionId; ///< empty until the order was answered
        QByteArray channelId;
        std::chrono::steady_clock::time_point until;
        std::chrono::milliseconds timeout{0};
        QPointer<QObject> context;
        ResultDone finished;
        bool accepted = false;
        int cause = 0; ///< of the new channel's hang-up
        std::optional<OriginateResult> result; ///< that says nothing, and waits for the hang-up
    };
    struct EarlyResult {
        QByteArray actionId;
        OriginateResult result;
    };
    using Shared = std::shared_ptr<Origination>;

    void onAccepted(const Shared& call, const AmiReply& reply);
    void onRefused(const Shared& call);
    void onResult(const Shared& call, const OriginateResult& result);
    void finish(const Shared& call, const Result<OriginateResult>& result);
    void forgetEarlyResults();
    void expire();
    void setAlarm();
    [[nodiscard]] bool anyWaits() const;

    Server& m_server;
    std::vector<Shared> m_calls;
    std::deque<EarlyResult> m_earlyResults; ///< that came before the answer to their order was delivered
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace wirechief
