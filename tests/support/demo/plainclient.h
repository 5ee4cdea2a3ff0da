// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTcpSocket>
#include <QTest>

#include <utility>

/// One frame, read with nothing but split(): the tests of the demo server must not trust the parser that is
/// tested against it.
struct Frame {
    QList<std::pair<QByteArray, QByteArray>> headers;

    QByteArray value(const QByteArray& key) const
    {
        for (const auto& [name, text] : headers) {
            if (name == key)
                return text;
        }
        return {};
    }
    QByteArray event() const { return value("Event"); }
    QByteArray response() const { return value("Response"); }
};

inline QList<Frame> framesOf(const QByteArray& bytes)
{
    QList<Frame> frames;
    Frame frame;
    for (QByteArray line : bytes.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty()) {
            if (!frame.headers.isEmpty())
                frames.append(std::exchange(frame, Frame()));
            continue;
        }
        const qsizetype colon = line.indexOf(": ");
        frame.headers.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 2)});
    }
    return frames;
}

/// A client without any cleverness: it sends what it is told and keeps all that comes.
class PlainClient {
public:
    explicit PlainClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    QTcpSocket& socket() { return m_socket; }
    const QByteArray& received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    bool waitFor(const QByteArray& text)
    {
        return QTest::qWaitFor([this, &text] { return received().contains(text); }, 10'000);
    }
    bool waitForClose()
    {
        return QTest::qWaitFor(
            [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    }
    /// Sends an action with lines ended by CRLF, and waits for the end of its reply: the reply to a Ping
    /// behind it. Returns what came in between.
    QByteArray ask(const QByteArray& action)
    {
        const QByteArray mark = "mark-" + QByteArray::number(++m_marks);
        received();
        m_received.clear();
        send(action + "\r\n\r\nAction: Ping\r\nActionID: " + mark + "\r\n\r\n");
        if (!waitFor("ActionID: " + mark + "\r\n"))
            return "no answer in time";
        return m_received.left(m_received.lastIndexOf("Response:", m_received.indexOf(mark)));
    }
    bool login(const QByteArray& user, const QByteArray& secret, const QByteArray& more = {})
    {
        send("Action: Login\r\nUsername: " + user + "\r\nSecret: " + secret + "\r\n" + more + "\r\n");
        return waitFor("Authentication accepted\r\n\r\n");
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    int m_marks = 0;
};
