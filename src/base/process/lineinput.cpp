// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lineinput.h"

#include "base/limits.h"

#include <QPointer>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace wirechief {

LineInput::LineInput(int descriptor, QObject* parent)
    : QObject(parent)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineInput::read);
}

LineInput::~LineInput() = default;

void LineInput::read()
{
    std::array<char, 4096> block{};
    const ssize_t count = ::read(int(m_notifier.socket()), block.data(), block.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0)
        m_buffer.append(block.data(), count);
    const QPointer<LineInput> self(this);
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.left(end).trimmed();
        m_buffer.remove(0, end + 1);
        Q_EMIT lineRead(line);
        if (self.isNull())
            return;
    }
    if (count <= 0 || m_buffer.size() > limits::controlLineBytes) {
        m_notifier.setEnabled(false);
        Q_EMIT ended();
    }
}

} // namespace wirechief
