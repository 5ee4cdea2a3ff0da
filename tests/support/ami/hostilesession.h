// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/sockettransport.h"
#include "ami/session/amiclient.h"
#include "answer.h"
#include "hostileserver.h"
#include "support/base/manualclock.h"

#include <QTest>

namespace wirechief {

using namespace std::chrono_literals;

/// The real client on real sockets, its hostile server, and a time that stands still until the test lets it
/// go on.
class HostileSession {
public:
    using State = AmiClient::State;

    explicit HostileSession(std::vector<Script> scripts = {Script()})
        : server(std::move(scripts))
        , client(std::make_unique<SocketTransport>(clock), AmiTimeouts(), clock)
    {
        login.peer.host = QStringLiteral("127.0.0.1");
        login.peer.port = server.port();
        login.user = QStringLiteral("admin");
        QObject::connect(&client, &AmiClient::eventReceived, &m_context, [this](const AmiMessage& event) {
            events.append(event.raw().toByteArray().replace("\r\n", "\n"));
        });
        QObject::connect(&client, &AmiClient::gap, &m_context, [this] { ++gaps; });
    }

    void open() { client.open(login, Secret("asterisk")); }
    /// open(), and the login done.
    bool becomesReady()
    {
        open();
        return reaches(State::Ready);
    }
    bool reaches(State state)
    {
        if (comesTrue([&] { return client.state() == state; }))
            return true;
        qWarning() << "the session is" << client.state()
                   << (client.lastError() ? client.lastError()->text : QString());
        return false;
    }
    /// Lets the time go on to the next try, and waits for the end of that one: Ready or lost again.
    bool triesAgain()
    {
        if (client.state() != State::Waiting)
            return false;
        const int before = tries;
        const auto counter = QObject::connect(&client, &AmiClient::stateChanged, &m_context,
            [this](State state) { tries += state == State::Connecting ? 1 : 0; });
        clock.advance(client.retryIn());
        const bool tried = comesTrue([&] {
            return tries > before
                && (client.state() == State::Waiting || client.state() == State::Ready
                    || client.state() == State::Stopped);
        });
        QObject::disconnect(counter);
        return tried;
    }
    [[nodiscard]] Error error() const { return client.lastError().value_or(Error()); }
    void send(const QByteArray& action, Answer& answer)
    {
        client.send(AmiAction(action), nullptr, answer.handler());
    }
    /// Turns of the event loop until all that was written on either side has arrived.
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QTest::qWait(1);
    }

    ManualClock clock;
    HostileServer server;
    AmiLogin login;
    AmiClient client;
    QByteArrayList events; ///< as they came, LF for CRLF
    int gaps = 0;
    int tries = 0;

private:
    QObject m_context;
};

} // namespace wirechief
