// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testcertificates.h"

#include <QByteArray>
#include <QSslSocket>
#include <QTcpServer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace wirechief {

class HostilePeer;

/// What a peer does with one connection, step by step. A script reads like the wire:
///
///     Script().logIn().expect("CoreStatus").say("Response: Success\nActionID: %id\n").reset()
///
/// Texts of say() have LF where the wire has CRLF. In them "%id" is the ActionID of the action that was
/// expected last, and "%id:Name" that of the last action of this name.
class Script {
public:
    /// False: not done yet; it is tried again when the connection has moved.
    using Step = std::function<bool(HostilePeer&)>;

    Script& say(const QByteArray& text);
    /// The very bytes, in pieces that the client gets one by one where `piece` is given.
    Script& send(const QByteArray& bytes, qsizetype piece = 0);
    /// Waits for an action of this name; those before it are passed over.
    Script& expect(const QByteArray& action);
    /// Waits for any byte.
    Script& expectAnything();
    /// expect() and one message that answers it: "Response: Success" with its ActionID, then `headers`.
    Script& answer(const QByteArray& action, const QByteArray& headers = {});
    /// `piece` so many times, as fast as the client takes it.
    Script& flood(const QByteArray& piece, qint64 times);
    Script& flood(std::function<QByteArray(qint64)> piece, qint64 times);

    Script& close(); ///< in good order, behind what was said
    Script& halfClose(); ///< says no more, and goes on reading
    Script& reset(); ///< RST, what was not sent yet is lost
    Script& stopReading();
    /// The handshake, as the server.
    Script& startTls(const TlsServer& tls);
    /// Bytes that go past the encryption.
    Script& sendBelowTls(const QByteArray& bytes);

    /// Greeting and challenge; what it answers to the login is another step.
    Script& greet(const QByteArray& version = "11.0.0");
    /// A login that the server accepts.
    Script& logIn(const QByteArray& version = "11.0.0");
    /// Behind the last step it behaves, and answers each action with the text of its name here; others with
    /// an Error.
    Script& serve(const std::map<QByteArray, QByteArray>& answers);

private:
    friend class HostilePeer;
    Script& add(Step step);
    std::vector<Step> m_steps;
};

/// The server's end of one connection.
class HostilePeer : public QObject {
    Q_OBJECT
public:
    HostilePeer(qintptr descriptor, const Script& script);
    ~HostilePeer() override;

    /// More steps, behind those that are not done yet.
    void goOn(const Script& script);
    [[nodiscard]] bool isDone() const { return m_steps.empty(); }
    /// The client's end is closed.
    [[nodiscard]] bool hasEnded() const;

    /// Bytes that the client has not taken, beside those in the system's buffers.
    [[nodiscard]] qint64 bytesWaiting() const { return m_socket->bytesToWrite(); }
    /// All that the client sent, what was encrypted in clear.
    [[nodiscard]] const QByteArray& heard() const { return m_heard; }
    /// The names of all actions so far, in order.
    [[nodiscard]] QByteArrayList actions() const;

private:
    friend class Script;
    void run();
    void hear();
    QByteArray takeAction();
    void serve();
    [[nodiscard]] QByteArray withIds(QByteArray text) const;
    void resetSocket();

    std::unique_ptr<QSslSocket> m_socket;
    std::deque<Script::Step> m_steps;
    QByteArray m_heard;
    qsizetype m_taken = 0; ///< so much of m_heard was expected
    std::map<QByteArray, QByteArray> m_answers; ///< of serve()
    std::map<QByteArray, QByteArray> m_ids; ///< action → its last ActionID
    QByteArray m_lastId;
    bool m_reads = true;
    bool m_running = false;
};

/// A peer on loopback that does to its n-th client what the n-th script says; the last one is for all further
/// clients. It lives in the test's own event loop and its only clock is what it is told to do.
class HostileServer : public QTcpServer {
    Q_OBJECT
public:
    explicit HostileServer(std::vector<Script> scripts = {Script()},
        const QHostAddress& address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0);

    /// For those who connect from now on.
    void plays(std::vector<Script> scripts);
    /// As the process goes: nobody listens any more; those who are connected stay.
    void stopListening() { close(); }
    void listenAgain();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return int(m_peers.size()); }
    /// The newest connection.
    [[nodiscard]] HostilePeer& peer() { return *m_peers.back(); }
    [[nodiscard]] HostilePeer& peer(int index) { return *m_peers.at(size_t(index)); }
    /// All that all clients sent.
    [[nodiscard]] QByteArray heard() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QHostAddress m_address;
    std::vector<Script> m_scripts;
    size_t m_next = 0;
    std::vector<std::unique_ptr<HostilePeer>> m_peers;
    quint16 m_port = 0;
};

/// A port on loopback that answers to nothing: its queue is full, so the kernel drops each SYN.
class BlackHole {
public:
    explicit BlackHole(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0);
    ~BlackHole();
    BlackHole(const BlackHole&) = delete;
    BlackHole& operator=(const BlackHole&) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    std::vector<int> m_fillers;
    quint16 m_port = 0;
};

} // namespace wirechief
