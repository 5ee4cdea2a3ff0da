// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace wirechief {

/// Writes bytes to a descriptor in a thread of its own, in order.
class LineWriter {
public:
    /// `failed` is called from that thread, once.
    LineWriter(int descriptor, std::function<void()> failed);
    /// Waits as finish() does, unless it was abandoned.
    ~LineWriter();
    LineWriter(const LineWriter&) = delete;
    LineWriter& operator=(const LineWriter&) = delete;

    void write(const QByteArray& bytes);
    void finish();
    void abandon();
    [[nodiscard]] qsizetype waiting() const;
    /// The error number; 0: none.
    [[nodiscard]] int error() const;

private:
    struct State {
        mutable std::mutex mutex;
        std::condition_variable changed;
        QByteArray waiting;
        bool isWriting = false;
        bool isEnding = false;
        int error = 0;
    };
    static void run(const std::shared_ptr<State>& state, int descriptor, const std::function<void()>& failed);

    std::shared_ptr<State> m_state = std::make_shared<State>(); ///< outlives a thread that is stuck
    std::thread m_thread;
};

} // namespace wirechief
