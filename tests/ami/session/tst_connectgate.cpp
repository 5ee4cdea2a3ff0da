// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/session/connectgate.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

#include <algorithm>

using namespace wirechief;
using namespace std::chrono_literals;
using State = AmiClient::State;

namespace {

/// Many clients behind one gate, and a server that the test plays for all of them.
struct Crowd {
    explicit Crowd(int count, const AmiTimeouts& timeouts = {})
    {
        for (int i = 0; i < count; ++i) {
            auto memory = std::make_unique<MemoryTransport>();
            transports.push_back(memory.get());
            clients.push_back(std::make_unique<AmiClient>(std::move(memory), timeouts, clock, &gate));
        }
    }
    void open()
    {
        AmiLogin login;
        login.user = QStringLiteral("admin");
        login.peer.host = QStringLiteral("pbx");
        for (const auto& client : clients)
            client->open(login, Secret("asterisk"));
    }
    /// Every server greets and accepts whoever connects.
    void acceptAll()
    {
        for (size_t i = 0; i < clients.size(); ++i) {
            if (clients[i]->state() == State::Greeting)
                transports[i]->say("Asterisk Call Manager/11.0.0\r\n");
            for (int step = 0; step < 2 && clients[i]->state() == State::LoggingIn; ++step) {
                const QByteArray asked = transports[i]->takeWritten();
                const qsizetype id = asked.indexOf("ActionID: ");
                transports[i]->say(QByteArray("Response: Success\r\nChallenge: 1\r\n"
                    + asked.mid(id, asked.indexOf("\r\n", id) - id) + "\r\n\r\n"));
            }
        }
    }
    [[nodiscard]] qsizetype count(std::initializer_list<State> states) const
    {
        return std::count_if(clients.begin(), clients.end(), [&](const auto& client) {
            return std::find(states.begin(), states.end(), client->state()) != states.end();
        });
    }
    [[nodiscard]] qsizetype linksUp() const
    {
        return std::count_if(
            transports.begin(), transports.end(), [](const auto* transport) { return transport->isOpen(); });
    }
    [[nodiscard]] int attempts() const
    {
        int sum = 0;
        for (const MemoryTransport* transport : transports)
            sum += transport->timesOpened();
        return sum;
    }
    void logInAll()
    {
        open();
        for (int i = 0; i < 1'000 && count({State::Ready}) < qsizetype(clients.size()); ++i) {
            clock.advance(50ms);
            acceptAll();
        }
    }

    ManualClock clock;
    ConnectGate gate{clock};
    std::vector<MemoryTransport*> transports;
    std::vector<std::unique_ptr<AmiClient>> clients;
};

} // namespace

class ConnectGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAloneDoesNotWait()
    {
        Crowd crowd(1);
        crowd.open();
        QCOMPARE(crowd.attempts(), 1);
    }

    void fiftyThatRestartTogetherAreSpread()
    {
        Crowd crowd(50);
        crowd.logInAll();
        QCOMPARE(crowd.count({State::Ready}), 50);
        crowd.clock.advance(5s);
        const int before = crowd.attempts();
        for (MemoryTransport* transport : crowd.transports)
            transport->hangUp();
        QCOMPARE(crowd.count({State::Waiting}), 50);
        const SessionClock::TimePoint lost = crowd.clock.now();
        SessionClock::TimePoint last = lost;
        qsizetype handshakes = 0;
        int most = 0; // attempts within 20 ms
        for (int seen = before; crowd.count({State::Ready}) < 50 && crowd.clock.now() - lost < 1min;) {
            crowd.clock.advance(20ms);
            handshakes = std::max(handshakes, crowd.linksUp() - crowd.count({State::Ready}));
            crowd.acceptAll();
            most = std::max(most, crowd.attempts() - seen);
            if (crowd.attempts() > seen)
                last = crowd.clock.now();
            seen = crowd.attempts();
        }
        QCOMPARE(crowd.count({State::Ready}), 50);
        QCOMPARE(crowd.attempts() - before, 50); // each once
        QCOMPARE(most, 1);
        QVERIFY(last - lost >= 5s);
        QVERIFY(last - lost <= 10s);
        QVERIFY(handshakes <= limits::handshakes);
    }

    void atMostTenHandshakes()
    {
        Crowd crowd(50);
        crowd.open();
        crowd.clock.advance(9s); // all servers accept and say nothing
        QCOMPARE(crowd.count({State::Greeting}), limits::handshakes);
        QCOMPARE(crowd.linksUp(), limits::handshakes);
        crowd.clock.advance(2s); // the first have been given up
        QVERIFY(crowd.attempts() > limits::handshakes);
        QVERIFY(crowd.count({State::Greeting}) <= limits::handshakes);
    }

    void deadAddressesKeepNobodyOut()
    {
        Crowd crowd(31);
        for (size_t i = 0; i < 30; ++i)
            crowd.transports[i]->setAnswers(false); // the packets vanish
        crowd.open();
        crowd.clock.advance(3 * limits::connectPatience + 30 * limits::connectSpacing);
        crowd.acceptAll();
        QCOMPARE(crowd.clients.back()->state(), State::Ready);
    }

    void whoLeavesMakesRoom()
    {
        Crowd crowd(12);
        crowd.open();
        crowd.clock.advance(3s);
        QCOMPARE(crowd.attempts(), limits::handshakes);
        crowd.clients[0]->close();
        crowd.clients[1].reset();
        crowd.clock.advance(1s);
        QCOMPARE(crowd.transports[10]->timesOpened(), 1);
        QCOMPARE(crowd.transports[11]->timesOpened(), 1);
    }

    void theNetworkIsBack()
    {
        Crowd crowd(50);
        for (MemoryTransport* transport : crowd.transports)
            transport->setAnswers(false);
        crowd.open();
        for (int i = 0; i < 60; ++i) {
            crowd.clock.advance(1s);
            for (size_t c = 0; c < crowd.clients.size(); ++c) {
                if (crowd.clients[c]->state() == State::Connecting && crowd.transports[c]->isOpen())
                    crowd.transports[c]->fail({ErrorKind::Network, QStringLiteral("unreachable"), {}});
            }
        }
        for (MemoryTransport* transport : crowd.transports)
            transport->setAnswers(true);
        crowd.gate.setNetwork(false); // it went: no reason to try
        crowd.gate.setNetwork(true);
        // Soon, and not all at once: each has its own moment within 5 s.
        QVERIFY(crowd.count({State::Waiting}) >= 25); // others may be at the gate
        std::chrono::milliseconds first = 1h;
        std::chrono::milliseconds last = 0ms;
        for (const auto& client : crowd.clients) {
            if (client->state() != State::Waiting)
                continue;
            first = std::min(first, client->retryIn());
            last = std::max(last, client->retryIn());
        }
        QVERIFY(last <= 5s);
        QVERIFY(last - first >= 1s);
        for (int i = 0; i < 200; ++i) {
            crowd.clock.advance(50ms);
            acceptAndCount(crowd);
        }
        QCOMPARE(crowd.count({State::Ready}), 50);
    }

    void afterAResumeEachServerIsAskedOnce()
    {
        Crowd crowd(50);
        crowd.logInAll();
        for (MemoryTransport* transport : crowd.transports)
            (void)transport->takeWritten();
        const int before = crowd.attempts();
        const int rings = crowd.clock.rings();
        crowd.clock.sleep(8h);
        for (MemoryTransport* transport : crowd.transports)
            QCOMPARE(transport->takeWritten().count("Action: Ping\r\n"), 1);
        QVERIFY(crowd.clock.rings() - rings <= 50);
        crowd.clock.advance(AmiTimeouts().recheck); // nobody answers: the links did not survive
        QCOMPARE(crowd.count({State::Waiting}), 50);
        for (int i = 0; i < 400; ++i) {
            crowd.clock.advance(50ms);
            crowd.acceptAll();
        }
        QCOMPARE(crowd.count({State::Ready}), 50);
        QCOMPARE(crowd.attempts() - before, 50);
        QVERIFY(*crowd.clients.front()->lastGap() >= 8h);
    }

private:
    static void acceptAndCount(Crowd& crowd)
    {
        crowd.acceptAll();
        QVERIFY(crowd.linksUp() - crowd.count({State::Ready}) <= limits::handshakes);
    }
};

WIRECHIEF_GUILESS_TEST(ConnectGateTest, tst_connectgate)
#include "tst_connectgate.moc"
