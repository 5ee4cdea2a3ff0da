// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes back to a ComposerWindow: the answer, and events that belong to it.

#include "actionanswer.h"
#include "ami/message/nametable.h"
#include "base/displaytext.h"
#include "composerwindow.h"
#include "models/actions/limits.h"
#include "pbx/calls/callsentences.h"
#include "pbx/core/server.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace wirechief {

namespace {

/// Actions whose answer only says that they were taken: what became of them an event tells, with their
/// ActionID.
struct LaterEvent {
    QByteArrayView action;
    QByteArrayView event;
};
constexpr LaterEvent laterEvents[] = {
    {"FAXSession", "FAXSession"},
    {"FAXStats", "FAXStats"},
    {"Originate", "OriginateResponse"},
};

/// Events that come before the answer is told. There is one for each action.
constexpr size_t earlyEvents = 10;

AmiMessage shownMessage(const AmiClient& client, const AmiMessage& message)
{
    const QByteArray text = client.masked(message.raw());
    return text == message.raw() ? message : message.withText(text);
}

} // namespace

void ComposerWindow::showReply(const QString& name, const AmiReply& reply)
{
    std::vector<AmiMessage> messages;
    const AmiClient& client = m_server->client();
    if (!reply.response.isNull())
        messages.push_back(shownMessage(client, reply.response));
    const size_t shown = std::min(reply.items.size(), size_t(limits::shownMessages) - messages.size());
    for (size_t i = 0; i < shown; ++i)
        messages.push_back(shownMessage(client, reply.items[i]));
    m_actionId = reply.response.actionId().toByteArray();
    QStringList facts{QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), name,
        tr("%1 ms").arg(double(reply.latency.count()) / 1000.0, 0, 'f', 1)};
    const QString words = displayText(QByteArrayView(reply.shownMessage()), 500);
    if (!reply.success)
        facts.append(
            words.isEmpty() ? tr("the server refused it") : tr("the server refused it: %1").arg(words));
    else
        facts.append(words.isEmpty() ? tr("done") : tr("done: %1").arg(words));
    if (reply.truncated)
        facts.append(tr("the list is incomplete"));
    if (shown < reply.items.size())
        facts.append(tr("%Ln more message(s)", nullptr, int(reply.items.size() - shown)));
    m_answer->show(std::move(messages), facts.join(QStringLiteral(" · ")));
    const std::vector<AmiMessage> early = std::exchange(m_early, {});
    for (const AmiMessage& event : early) {
        if (event.actionId() == m_actionId)
            showLater(event);
    }
}

/// An answer that only says "queued" is none for who wants to know whether somebody was called.
void ComposerWindow::showLater(const AmiMessage& event)
{
    m_answer->add(event);
    if (!event.isEvent("OriginateResponse"))
        return;
    const bool answered = sameName(event.value("Response"), "Success");
    const QString what = originateReasonText(answered, event.value("Reason").toByteArray().toInt(), 0);
    m_answer->addFact(what);
    report(QStringLiteral("Originate"), what, answered);
}

void ComposerWindow::followEvents(const QByteArray& action)
{
    endFollowing();
    const auto later = std::find_if(std::begin(laterEvents), std::end(laterEvents),
        [&action](const LaterEvent& known) { return sameName(known.action, action); });
    if (later == std::end(laterEvents))
        return;
    m_server->setEventNeeds(m_needs, EventNeeds(QSet<QByteArray>{later->event.toByteArray()}));
    m_following = connect(&m_server->client(), &AmiClient::eventReceived, this,
        [this, name = later->event](const AmiMessage& event) {
            if (!event.isEvent(name) || !m_server->client().isOwnActionId(event.actionId()))
                return;
            const AmiMessage shown = shownMessage(m_server->client(), event);
            if (m_running && m_early.size() < earlyEvents)
                m_early.push_back(shown);
            else if (!m_running && event.actionId() == m_actionId)
                showLater(shown);
        });
}

void ComposerWindow::endFollowing()
{
    m_actionId.clear();
    m_early.clear();
    if (!m_following)
        return;
    disconnect(m_following);
    m_following = {};
    if (m_server)
        m_server->setEventNeeds(m_needs, {});
}

} // namespace wirechief
