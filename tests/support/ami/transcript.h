// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/amiclient.h"
#include "memorytransport.h"
#include "support/base/manualclock.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

namespace wirechief {

/// A client and the server that the test plays, with verbs so that a test reads like the wire. Line ends are
/// written as "\n" and sent as CRLF; "%id" stands for the ActionID of the client's last action. Time stands
/// still but for advance().
class Transcript {
public:
    /// The gate, if there is one, must outlive it.
    explicit Transcript(AmiTimeouts timeouts = {}, ConnectGate* gate = nullptr)
    {
        auto memory = std::make_unique<MemoryTransport>();
        transport = memory.get();
        client = std::make_unique<AmiClient>(std::move(memory), timeouts, clock, gate);
    }

    void advance(std::chrono::nanoseconds duration) { clock.advance(duration); }
    void turn() { QCoreApplication::processEvents(); }

    void openTls(bool tls)
    {
        AmiLogin login;
        login.peer.host = QStringLiteral("pbx");
        login.peer.tls = tls;
        login.user = QStringLiteral("admin");
        client->open(login, Secret("asterisk"));
        turn();
    }

    void open(const QByteArray& secret = "asterisk", bool plainLogin = false)
    {
        AmiLogin login;
        login.peer.host = QStringLiteral("pbx");
        login.user = QStringLiteral("admin");
        login.allowPlainLogin = plainLogin;
        client->open(login, Secret(secret));
        turn();
    }

    /// Banner, challenge and login, as a server that accepts does them.
    void logIn(const QByteArray& version = "11.0.0")
    {
        open();
        serverSays("Asterisk Call Manager/" + version + "\n");
        (void)clientSaid();
        serverSays("Response: Success\nActionID: %id\nChallenge: 840415273\n\n");
        (void)clientSaid();
        serverSays("Response: Success\nActionID: %id\nMessage: Authentication accepted\n\n");
    }

    void serverSays(QByteArray text)
    {
        text.replace("%id", m_lastId);
        text.replace("\n", "\r\n");
        serverSends(text);
    }
    /// The very bytes, for dialects with bare line feeds.
    void serverSends(const QByteArray& bytes)
    {
        transport->say(bytes);
        turn();
    }

    /// What the client wrote since the last look, with "\n" as line end and ActionIDs as "%id".
    QByteArray clientSaid()
    {
        turn();
        QByteArray text = transport->takeWritten();
        text.replace("\r\n", "\n");
        QByteArray shown;
        for (const QByteArray& line : text.split('\n')) {
            if (!shown.isNull())
                shown += '\n';
            if (line.startsWith("ActionID: ")) {
                m_lastId = line.mid(10);
                shown += "ActionID: %id";
            } else {
                shown += line.isNull() ? QByteArray("") : line;
            }
            if (shown.isNull())
                shown = "";
        }
        return shown;
    }
    [[nodiscard]] bool nothingSent()
    {
        turn();
        return transport->takeWritten().isEmpty();
    }
    [[nodiscard]] QByteArray lastId() const { return m_lastId; }

    ManualClock clock;
    MemoryTransport* transport = nullptr;
    std::unique_ptr<AmiClient> client;

private:
    QByteArray m_lastId;
};

} // namespace wirechief
