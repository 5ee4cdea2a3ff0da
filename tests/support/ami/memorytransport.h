// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/transport.h"

#include <cstring>

namespace wirechief {

/// A server that the test plays: what it says arrives from the event loop, what the client writes is kept.
class MemoryTransport : public Transport {
    Q_OBJECT
public:
    using Transport::Transport;

    void open(const AmiPeer& peer, Secret passphrase) override
    {
        m_peer = peer;
        m_passphrase = std::move(passphrase);
        m_isOpen = true;
        ++m_opened;
        m_incoming.clear();
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_isOpen || !m_answers)
                    return;
                Q_EMIT connected();
                Q_EMIT ready();
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] qsizetype read(char* data, qsizetype maximum) override
    {
        const qsizetype size = qMin(maximum, m_incoming.size());
        std::memcpy(data, m_incoming.constData(), size_t(size));
        m_incoming.remove(0, size);
        return size;
    }
    void write(QByteArrayView bytes) override { m_written.append(bytes); }
    [[nodiscard]] qint64 pendingBytes() const override { return m_pendingBytes; }
    void setWakeBytes(int bytes) override { m_wakeBytes = bytes; }
    void close() override { m_isOpen = false; }

    /// Bytes from the server, in pieces of at most `piece` bytes.
    void say(QByteArrayView bytes, qsizetype piece = 1 << 20)
    {
        for (; !bytes.isEmpty() && m_isOpen; bytes = bytes.sliced(qMin(piece, bytes.size()))) {
            m_incoming += bytes.first(qMin(piece, bytes.size()));
            Q_EMIT readyRead();
        }
    }
    void hangUp() { Q_EMIT closed(); }
    void refuse(const Error& error) { Q_EMIT refused(error); }
    void fail(const Error& error) { Q_EMIT failed(error); }
    void distrust(const CertificateQuestion& question) { Q_EMIT untrusted(question); }
    [[nodiscard]] QByteArray takeWritten() { return std::exchange(m_written, {}); }
    [[nodiscard]] const Secret& passphrase() const { return m_passphrase; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int wakeBytes() const { return m_wakeBytes; }
    [[nodiscard]] int timesOpened() const { return m_opened; }
    /// As many bytes as the peer has not read.
    void setPendingBytes(qint64 bytes) { m_pendingBytes = bytes; }
    void setAnswers(bool answers) { m_answers = answers; }

private:
    AmiPeer m_peer;
    Secret m_passphrase;
    QByteArray m_incoming;
    QByteArray m_written;
    qint64 m_pendingBytes = 0;
    int m_opened = 0;
    int m_wakeBytes = 1;
    bool m_isOpen = false;
    bool m_answers = true;
};

} // namespace wirechief
