// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linewriter.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace wirechief {

namespace {

/// Writes all of it; the number of the error where it cannot.
int writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count
            = ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EAGAIN) { // somebody who shares it made it so that it does not wait
            pollfd wait{descriptor, POLLOUT, 0};
            (void)::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace

LineWriter::LineWriter(int descriptor, std::function<void()> failed)
    : m_thread([state = m_state, descriptor, failed = std::move(failed)] { run(state, descriptor, failed); })
{
}

LineWriter::~LineWriter()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isEnding = true;
    }
    m_state->changed.notify_all();
    m_thread.join();
}

void LineWriter::write(const QByteArray& bytes)
{
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->error != 0 || m_state->isEnding)
            return;
        m_state->waiting += bytes;
    }
    m_state->changed.notify_all();
}

void LineWriter::finish()
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] {
        return m_state->error != 0 || m_state->isEnding
            || (m_state->waiting.isEmpty() && !m_state->isWriting);
    });
}

void LineWriter::abandon()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isEnding = true;
        m_state->waiting.clear();
    }
    m_state->changed.notify_all();
    m_thread.detach(); // it may be in the middle of a write that never ends
}

qsizetype LineWriter::waiting() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->waiting.size();
}

int LineWriter::error() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->error;
}

void LineWriter::run(const std::shared_ptr<State>& state, int descriptor, const std::function<void()>& failed)
{
    std::unique_lock lock(state->mutex);
    while (true) {
        state->changed.wait(lock, [&state] { return !state->waiting.isEmpty() || state->isEnding; });
        if (state->waiting.isEmpty())
            return;
        const QByteArray bytes = std::exchange(state->waiting, {});
        state->isWriting = true;
        lock.unlock();
        const int error = writeAll(descriptor, bytes);
        lock.lock();
        state->isWriting = false;
        state->error = error;
        state->changed.notify_all();
        if (error != 0) {
            const bool isWanted = !state->isEnding;
            lock.unlock();
            if (isWanted)
                failed();
            return;
        }
    }
}

} // namespace wirechief
