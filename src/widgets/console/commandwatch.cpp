// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandwatch.h"

namespace wirechief {

CommandWatch::CommandWatch(Send send, QObject* parent)
    : QObject(parent)
    , m_send(std::move(send))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CommandWatch::send);
}

void CommandWatch::start(std::chrono::seconds pace)
{
    m_timer.setInterval(pace);
    if (isRunning()) {
        if (m_timer.isActive())
            m_timer.start();
        return;
    }
    m_round = std::make_unique<QObject>();
    m_waiting = false;
    m_due = false;
    send();
}

void CommandWatch::stop()
{
    m_timer.stop();
    m_round.reset();
}

void CommandWatch::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && isRunning() && m_due)
        send();
}

void CommandWatch::send()
{
    m_due = m_paused;
    if (m_paused || m_waiting)
        return;
    m_waiting = true;
    m_send(m_round.get(), [this](const Result<CommandOutput>& output) {
        m_waiting = false;
        m_timer.start();
        Q_EMIT answered(output);
    });
}

} // namespace wirechief
