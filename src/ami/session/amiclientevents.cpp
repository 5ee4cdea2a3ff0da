// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which events the server is asked for.

#include "ami/limits.h"
#include "amiclient.h"
#include "base/leftout.h"

namespace wirechief {

void AmiClient::setEventNeeds(const EventNeeds& needs)
{
    if (m_eventNeeds == needs)
        return;
    m_eventNeeds = needs;
    m_parser.setWantedEvents(std::nullopt);
    m_skipsEvents = false;
    tellParser();
    if (m_state != State::Ready)
        return; // the login says it
    const QByteArray wanted = wantedMask();
    m_narrowAt.reset();
    if (!maskCovers(m_eventMask, wanted)) {
        sendEventMask();
    } else if (m_eventMask != wanted) {
        // A page that is left is often visited again soon, and too much does no harm.
        m_narrowAt = m_clock.now() + limits::eventMaskDelay;
        wakeBy(*m_narrowAt);
    }
}

EventNeeds AmiClient::allNeeds() const
{
    EventNeeds needs = m_eventNeeds;
    needs |= EventNeeds({"Shutdown"}); // tells a restart from a broken link
    return needs;
}

QByteArray AmiClient::wantedMask() const
{
    return restrictedMask(allNeeds().mask(), m_login.eventClasses);
}

/// What nobody needs is skipped without being split, but not while the answer to an action comes as events.
void AmiClient::tellParser()
{
    const bool skips = !m_eventNeeds.isEverything() && !m_pending.expectsEvents();
    if (skips == m_skipsEvents)
        return;
    m_skipsEvents = skips;
    if (skips)
        m_parser.setWantedEvents(allNeeds().names());
    else
        m_parser.setWantedEvents(std::nullopt);
}

void AmiClient::countSkipped()
{
    const quint64 skipped = m_parser.counters().skipped;
    m_statistics.eventsSkipped += skipped - m_skippedBefore;
    m_statistics.eventsReceived += skipped - m_skippedBefore;
    m_skippedBefore = skipped;
}

void AmiClient::sendEventMask()
{
    m_narrowAt.reset();
    const QByteArray before = std::exchange(m_eventMask, wantedMask());
    AmiAction events("Events");
    events.add("EventMask", m_eventMask);
    submit(events, this, [this, before](const Result<AmiReply>& reply) {
        if (!reply || reply->success)
            return;
        if (const std::optional<quint64> leftOut = m_maskRefusals.admit())
            qCWarning(lcAmi) << "the server refuses the event mask" << m_eventMask << "and says"
                             << reply->shownMessage() << LeftOut{*leftOut};
        m_eventMask = before;
        Q_EMIT eventMaskChanged();
    });
    Q_EMIT eventMaskChanged();
}

} // namespace wirechief
