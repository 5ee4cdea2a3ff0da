// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How AmiClient reads: in turns with other sessions, and in bulk while nobody looks.

#include "ami/limits.h"
#include "amiclient.h"
#include "connectgate.h"
#include "readturns.h"
#include "servertext.h"

#include <QDateTime>

namespace wirechief {

namespace {

constexpr qsizetype readBytes = 64 * 1024;
/// Messages between two looks at the clock: parsing one costs less than asking for the time.
constexpr int messagesPerLook = 16;

} // namespace

void AmiClient::onReadyRead()
{
    turns().enqueue(this, [this] { return readSlice(); });
}

ReadTurns& AmiClient::turns()
{
    return m_gate ? m_gate->turns() : *m_ownTurns;
}

/// Reads and handles until its share is used up; returns whether there is more.
bool AmiClient::readSlice()
{
    const QPointer<AmiClient> self(this);
    const quint64 link = m_linkNumber;
    int untilLook = messagesPerLook;
    for (;;) {
        while (const std::optional<AmiMessage> message = m_parser.next()) {
            if (m_text)
                dispatch(m_text->received(*message), self);
            else
                dispatch(*message, self);
            if (self.isNull() || link != m_linkNumber)
                return false; // the link went, or the client with it
            if (m_pending.hasFinished()) {
                m_pending.deliver();
                if (self.isNull() || link != m_linkNumber)
                    return false;
            }
            if (--untilLook > 0)
                continue;
            untilLook = messagesPerLook;
            if (turns().isOver())
                return true;
        }
        countSkipped();
        watchSkippedText();
        const qsizetype size = m_transport->read(m_parser.reserve(readBytes), readBytes);
        if (size == 0)
            break;
        m_lastInput = m_clock.now();
        m_parser.setReceivedAt(QDateTime::currentMSecsSinceEpoch());
        m_statistics.bytesReceived += static_cast<quint64>(size);
        m_parser.commit(size);
        if (turns().isOver())
            return true;
    }
    if (m_peerClosed)
        onPeerClosed();
    else
        waitInBulk();
    return false;
}

/// What came first was read at once; what follows may wait for more, where nobody sees the difference: not
/// the answer to an action, nor what goes into a log that keeps everything with its time.
void AmiClient::waitInBulk()
{
    if (m_waitsInBulk || !turns().isInBulk() || m_state != State::Ready || m_pending.size() > 0
        || m_eventNeeds.isEverything())
        return;
    m_waitsInBulk = true;
    m_transport->setWakeBytes(limits::bulkBytes);
    turns().waitInBulk(this, [this] { readAtOnce(); });
}

void AmiClient::readAtOnce()
{
    if (std::exchange(m_waitsInBulk, false))
        m_transport->setWakeBytes(1);
}

} // namespace wirechief
