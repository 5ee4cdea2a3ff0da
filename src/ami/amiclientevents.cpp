// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which events the server is asked for.

#include "amiclient.h"
#include "base/limits.h"
#include "base/logging.h"

namespace wirechief {

void AmiClient::setEventNeeds(const EventNeeds& needs)
{
    if (m_eventNeeds == needs)
        return;
    m_eventNeeds = needs;
    if (m_state != State::Ready)
        return; // the login says it
    const QByteArray wanted = wantedEventMask();
    m_narrowAt.reset();
    if (!maskCovers(m_eventMask, wanted)) {
        sendEventMask();
    } else if (m_eventMask != wanted) {
        // A page that is left is often visited again soon, and too much does no harm.
        m_narrowAt = m_clock.now() + limits::eventMaskDelay;
        wakeBy(*m_narrowAt);
    }
}

QByteArray AmiClient::wantedEventMask() const
{
    EventNeeds needs = m_eventNeeds;
    needs |= EventNeeds({"Shutdown"}); // tells a restart from a broken link
    return needs.mask();
}

void AmiClient::sendEventMask()
{
    m_narrowAt.reset();
    const QByteArray before = std::exchange(m_eventMask, wantedEventMask());
    AmiAction events("Events");
    events.add("EventMask", m_eventMask);
    submit(events, this, [this, before](const Result<AmiReply>& reply) {
        if (!reply || reply->success)
            return;
        qCWarning(lcAmi) << "the server refuses the event mask" << m_eventMask << reply->message();
        m_eventMask = before;
        Q_EMIT eventMaskChanged();
    });
    Q_EMIT eventMaskChanged();
}

} // namespace wirechief
