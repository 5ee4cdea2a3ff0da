// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order.h"

#include "server.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>

namespace wirechief {

namespace {

struct OrderTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::Order)
};

Error refusalOf(const Order& order, const QString& what, QByteArrayView action, const AmiReply& reply)
{
    return order.refusal ? order.refusal(what, action, reply) : Server::replyError(what, reply);
}

void sendFrom(const QPointer<Server>& server, const std::shared_ptr<const Order>& order, size_t index,
    const QPointer<QObject>& context, const OrderDone& done)
{
    if (const Result<void> holds = order->premise ? order->premise() : Result<void>(); !holds) {
        const Error& why = holds.error();
        done(Error{why.kind, OrderTr::tr("%1: %2.").arg(order->failure, why.text), why.advice});
        return;
    }
    server->client().send(
        order->actions[index], context, [server, order, index, context, done](const Result<AmiReply>& reply) {
            if (!reply) {
                const Error& why = reply.error();
                const QString what = order->failureText(index, why.kind == ErrorKind::OutcomeUnknown);
                done(Error{why.kind, OrderTr::tr("%1: %2").arg(what, why.text), why.advice});
                return;
            }
            const bool wasDone = order->wasDone ? order->wasDone(*reply) : reply->success;
            if (order->onAnswered)
                order->onAnswered(*reply, wasDone);
            if (!wasDone) {
                done(refusalOf(
                    *order, order->failureText(index, false), order->actions[index].name(), *reply));
            } else if (index + 1 < order->actions.size() && server) {
                sendFrom(server, order, index + 1, context, done);
            } else {
                done(reply);
            }
        });
}

} // namespace

QByteArray Order::toBytes() const
{
    QByteArray bytes;
    for (const AmiAction& action : actions)
        bytes += action.toMaskedBytes();
    return bytes;
}

QString Order::failureText(size_t actionsDone, bool isUnknown) const
{
    if (actionsDone > 0)
        //: What was to be done, how much of it was done: "Tones for PJSIP/1-1, 2 of 5 done"
        return OrderTr::tr("%1, %2 of %3 done")
            .arg(attempt, QString::number(actionsDone), QString::number(actions.size()));
    return isUnknown ? attempt : failure;
}

void sendOrder(Server& server, const Result<Order>& order, QObject* context, const OrderDone& done)
{
    if (order)
        sendFrom(&server, std::make_shared<const Order>(*order), 0, context, done);
    else
        done(order.error());
}

} // namespace wirechief
