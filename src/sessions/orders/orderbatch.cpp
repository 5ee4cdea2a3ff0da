// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderbatch.h"

#include "base/displaytext.h"
#include "sessions/connections/connections.h"

#include <QCoreApplication>

#include <memory>

namespace wirechief {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::OrderBatch)
};

/// Of several orders the first ones are told in full.
constexpr qsizetype mostTold = 3;

/// Orders that were sent together and are reported together.
struct Batch {
    BatchWords words;
    QString where; ///< the server, or how many
    bool many = false; ///< several servers
    qsizetype wanted = 0;
    qsizetype answered = 0;
    qsizetype done = 0;
    qsizetype unknown = 0; ///< the link ended before their answers
    QString firstFailure;
    QString firstUnknown;
    QString lastAnswer;
    QStringList whatWasDone; ///< to whom and where to, of the first ones

    void take(const QString& server, const Result<Order>& order, const Result<AmiReply>& outcome);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString summaryOfAllDone() const;
};

void Batch::take(const QString& server, const Result<Order>& order, const Result<AmiReply>& outcome)
{
    ++answered;
    if (outcome) {
        ++done;
        if (order && whatWasDone.size() < mostTold)
            whatWasDone.append(order->done);
        lastAnswer = displayText(QByteArrayView(outcome->shownMessage()).trimmed(), 200);
        return;
    }
    const bool isUnknown = outcome.error().kind == ErrorKind::OutcomeUnknown;
    unknown += isUnknown ? 1 : 0;
    QString& first = isUnknown ? firstUnknown : firstFailure;
    if (first.isEmpty()) {
        const QString text = outcome.error().toString();
        first = many ? Tr::tr("%1: %2", "server, what failed").arg(server, text) : text;
    }
}

QString Batch::summaryOfAllDone() const
{
    QString told = whatWasDone.join(QStringLiteral("; "));
    if (const auto more = int(done - whatWasDone.size()); more > 0)
        told = Tr::tr("%1; and %Ln more", nullptr, more).arg(told);
    if (done > 1)
        return words.allDone(int(done), where, told);
    //: What was done, on which server, and to whom: "Redirect on berlin: PJSIP/1-1 goes to 100@default."
    const QString text = Tr::tr("%1 on %2: %3.").arg(words.name, where, told);
    return lastAnswer.isEmpty() ? text
                                : QString(text + u' ' + Tr::tr("The server answered “%1”.").arg(lastAnswer));
}

QString Batch::summary() const
{
    if (done == wanted)
        return summaryOfAllDone();
    if (wanted == 1)
        return unknown > 0 ? firstUnknown : firstFailure;
    QString text = words.someDone(int(done), int(wanted), where);
    if (!firstFailure.isEmpty())
        text += u' ' + Tr::tr("The first failure: %1").arg(firstFailure);
    if (unknown > 0)
        text += u' ' + words.unknown(int(unknown), firstUnknown);
    return text;
}

} // namespace

void sendBatch(const Connections& connections, const std::vector<ServerOrders>& orders,
    const BatchWords& words, QObject* context,
    const std::function<void(bool success, const QString& text)>& done)
{
    auto batch = std::make_shared<Batch>();
    batch->words = words;
    batch->many = orders.size() > 1;
    batch->where = batch->many ? Tr::tr("%1 servers").arg(orders.size()) : orders.front().name;
    for (const ServerOrders& own : orders)
        batch->wanted += qsizetype(own.orders.size());
    for (const ServerOrders& own : orders) {
        Server* server = connections.server(own.id);
        for (const Result<Order>& order : own.orders) {
            const auto answered = [batch, done, order, name = own.name](const Result<AmiReply>& outcome) {
                batch->take(name, order, outcome);
                if (batch->answered == batch->wanted)
                    done(batch->done == batch->wanted, batch->summary());
            };
            if (server)
                sendOrder(*server, order, context, answered);
            else
                answered(order ? Error{ErrorKind::NotConnected,
                             Tr::tr("The session has ended. Nothing was sent."), {}}
                               : order.error());
        }
    }
}

} // namespace wirechief
