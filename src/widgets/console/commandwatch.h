// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "pbx/cli/cli.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace wirechief {

/// Sends a command again and again: the next time so long after the answer, never two at once. A failure does
/// not end it, since a server that restarts comes back.
class CommandWatch : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<CommandOutput>&)>;
    /// Sends the command once; `done` is called unless `context` has gone.
    using Send = std::function<void(QObject* context, const Done& done)>;

    explicit CommandWatch(Send send, QObject* parent = nullptr);

    /// Sends at once. While it runs, it only gets another pace.
    void start(std::chrono::seconds pace);
    /// An answer that is under way is not told any more.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_round != nullptr; }
    /// Nobody looks: it waits with the next one until somebody does.
    void setPaused(bool paused);

Q_SIGNALS:
    void answered(const wirechief::Result<wirechief::CommandOutput>& output);

private:
    void send();

    Send m_send;
    QTimer m_timer;
    std::unique_ptr<QObject> m_round; ///< the context of what is under way
    bool m_paused = false;
    bool m_due = false; ///< its time came while it was paused
    bool m_waiting = false; ///< for an answer
};

} // namespace wirechief
