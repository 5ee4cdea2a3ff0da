// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions/amiaction.h"
#include "ami/actions/pendingactions.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <vector>

class QObject;

namespace wirechief {

class Server;

/// Something that is to be done on a server: it can be looked at, shown and refused before a byte is sent,
/// and says in words what came of it. Made by a feature, for a server as it is now.
struct Order {
    /// In their order, checked. Each is sent once the one before it was done.
    std::vector<AmiAction> actions;
    // Beginnings of sentences, and sentences without their full stop.
    QString failure; ///< `PJSIP/1-1 was not hung up`
    QString attempt; ///< says nothing on whether it was done: `Hanging up PJSIP/1-1`
    QString done; ///< to whom and where to; no keys or values, which may be PINs: `PJSIP/1-1 was hung up`
    /// Looked at before each action: whether what the order takes for granted still is so. Empty: nothing is.
    std::function<Result<void>()> premise = {};
    /// Whether an answer means that the action was done. Empty: its Response says so.
    std::function<bool(const AmiReply& reply)> wasDone = {};
    /// What the server's refusal means; `what` begins the sentence. Empty: what it says.
    std::function<Error(const QString& what, QByteArrayView action, const AmiReply& reply)> refusal = {};
    /// Told of each answer, which may say something about the feature's records.
    std::function<void(const AmiReply& reply, bool done)> onAnswered = {};

    /// The actions as they go over the wire, without their ActionIDs and with secrets masked.
    [[nodiscard]] QByteArray toBytes() const;
    /// The beginning of the sentence, where so many actions were done: `Tones for PJSIP/1-1, 2 of 5 done`.
    [[nodiscard]] QString failureText(size_t actionsDone, bool isUnknown) const;
};

/// Orders of one verb, one for each of its subjects; an error where one cannot be done.
using Orders = std::vector<Result<Order>>;
using OrderDone = std::function<void(const Result<AmiReply>&)>;

/// Sends an order's actions; the first failure ends it. `done` gets the last reply, or why it failed as a
/// sentence; OutcomeUnknown where the link died. Nothing is sent twice, and nothing of an order that is an
/// error or whose premise does not hold any more.
void sendOrder(Server& server, const Result<Order>& order, QObject* context, const OrderDone& done);

} // namespace wirechief
