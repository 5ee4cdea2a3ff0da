// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/session/connectgate.h"
#include "support/ami/hostilesession.h"
#include "support/ami/playedlookup.h"
#include "support/base/testmain.h"

using namespace wirechief;
using State = AmiClient::State;

// Faults of names, addresses and networks. The test plays the resolver, so that nothing leaves this machine:
//
//   row | what happens                                            | asserted on
//   ----+---------------------------------------------------------+---------------------------------------
//    14 | no address, late ones, ten dead ones                    | deadline, sentence with the host's name
//    15 | IPv6 only; IPv6 leads nowhere and IPv4 works            | connected, and when
//    16 | zones, brackets, IDN, trailing dot                      | connected; the name the certificate needs
//    18 | the network comes, goes, changes under many sessions    | Pings, when each one connects

namespace {

/// A session with a host by name.
struct Named {
    Named()
        : lookup(new PlayedLookup)
        , client(std::make_unique<SocketTransport>(clock, std::unique_ptr<NameLookup>(lookup)), AmiTimeouts(),
              clock)
    {
        login.user = QStringLiteral("admin");
        login.peer.host = QStringLiteral("pbx.example");
    }
    void open() { client.open(login, Secret("asterisk")); }
    bool reaches(State state)
    {
        return comesTrue([this, state] { return client.state() == state; });
    }
    ManualClock clock;
    PlayedLookup* lookup;
    AmiLogin login;
    AmiClient client;
};

QHostAddress loopback(int number)
{
    return QHostAddress(QStringLiteral("127.0.0.%1").arg(number));
}

} // namespace

class NameFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row14_doesNotResolve()
    {
        Named s;
        s.open();
        QVERIFY(comesTrue([&s] { return s.lookup->asked == QStringList{QStringLiteral("pbx.example")}; }));
        s.lookup->answer({});
        QVERIFY(s.reaches(State::Waiting));
        QVERIFY(s.client.lastError()->text.contains(QStringLiteral("pbx.example")));
        QVERIFY(s.client.retryIn() > 0ms);
    }

    void row14_resolvesLate()
    {
        const HostileServer server({Script().logIn()});
        Named s;
        s.login.peer.port = server.port();
        s.open();
        QVERIFY(comesTrue([&s] { return !s.lookup->asked.isEmpty(); }));
        s.clock.advance(9s);
        s.lookup->answer({QStringLiteral("127.0.0.1")});
        QVERIFY(s.reaches(State::Ready));

        Named late;
        late.login.peer.port = server.port();
        late.open();
        late.clock.advance(10s);
        QCOMPARE(late.client.state(), State::Waiting);
        QVERIFY(late.client.lastError()->text.contains(
            QStringLiteral("The name pbx.example was not resolved in time")));
        late.lookup->answer({QStringLiteral("127.0.0.1")}); // too late
        HostileSession::settle();
        QCOMPARE(server.connections(), 1);
    }

    void row14_tenDeadAddresses()
    {
        std::vector<std::unique_ptr<BlackHole>> holes;
        holes.push_back(std::make_unique<BlackHole>(loopback(2)));
        const quint16 port = holes.front()->port();
        QStringList addresses{loopback(2).toString()};
        for (int number = 3; number <= 11; ++number) {
            holes.push_back(std::make_unique<BlackHole>(loopback(number), port));
            addresses.append(loopback(number).toString());
        }
        Named s;
        s.login.peer.port = port;
        s.open();
        s.lookup->answer(addresses);
        s.clock.advance(9'999ms);
        QCOMPARE(s.client.state(), State::Connecting);
        s.clock.advance(1ms);
        QCOMPARE(s.client.state(), State::Waiting);
        QVERIFY(s.client.lastError()->text.contains(QStringLiteral("pbx.example")));

        const HostileServer good({Script().logIn()}, loopback(12), port);
        Named eleventh;
        eleventh.login.peer.port = port;
        eleventh.open();
        eleventh.lookup->answer(addresses + QStringList{loopback(12).toString()});
        eleventh.clock.advance(3s);
        QVERIFY(eleventh.reaches(State::Ready));
    }

    void row15_onlyIpv6()
    {
        const HostileServer server({Script().logIn()}, QHostAddress(QHostAddress::LocalHostIPv6));
        Named s;
        s.login.peer.port = server.port();
        s.open();
        s.lookup->answer({QStringLiteral("::1")});
        QVERIFY(s.reaches(State::Ready));
    }

    void row15_brokenIpv6()
    {
        const HostileServer server({Script().logIn()});
        const BlackHole hole(QHostAddress(QHostAddress::LocalHostIPv6), server.port());
        Named s;
        s.login.peer.port = server.port();
        s.open();
        s.lookup->answer({QStringLiteral("::1"), QStringLiteral("127.0.0.1")});
        HostileSession::settle();
        QCOMPARE(s.client.state(), State::Connecting);
        s.clock.advance(3s);
        QVERIFY(s.reaches(State::Ready));
    }

    void row16_formsOfAddresses_data()
    {
        QTest::addColumn<QString>("host");
        for (const char* host : {"[::1]", "::1", "::1%lo", "[::1%lo]", "0:0:0:0:0:0:0:1"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void row16_formsOfAddresses()
    {
        QFETCH(QString, host);
        const HostileServer server({Script().logIn()}, QHostAddress(QHostAddress::LocalHostIPv6));
        Named s;
        s.login.peer.host = host;
        s.login.peer.port = server.port();
        s.open();
        QVERIFY(s.reaches(State::Ready));
        QCOMPARE(s.lookup->asked, QStringList());
    }

    void row16_formsOfNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("certificate");
        QTest::newRow("trailing dot") << QStringLiteral("pbx.example.") << QStringLiteral("DNS:pbx.example");
        QTest::newRow("IDN") << QStringLiteral("b\u00fccher.example")
                             << QStringLiteral("DNS:xn--bcher-kva.example");
        QTest::newRow("capitals") << QStringLiteral("PBX.Example") << QStringLiteral("DNS:pbx.example");
        QTest::newRow("address in brackets") << QStringLiteral("[::1]") << QStringLiteral("IP:::1");
        QTest::newRow("address with a zone") << QStringLiteral("::1%lo") << QStringLiteral("IP:::1");
    }
    void row16_formsOfNames()
    {
        QFETCH(QString, host);
        QFETCH(QString, certificate);
        const TestAuthority authority;
        CertificateWish wish;
        wish.subject = QStringLiteral("/CN=somebody");
        wish.alternativeNames = certificate;
        const HostileServer server(
            {Script().startTls(authority.issue(wish)).logIn()}, QHostAddress(QHostAddress::LocalHostIPv6));
        Named s;
        s.login.peer.host = host;
        s.login.peer.port = server.port();
        s.login.peer.tls = true;
        s.login.peer.caFile = authority.file();
        s.open();
        if (!host.contains(QLatin1Char(':')))
            s.lookup->answer({QStringLiteral("::1")});
        QVERIFY(s.reaches(State::Ready));

        Named other; // the same certificate proves nothing for another name
        other.login = s.login;
        other.login.peer.host = QStringLiteral("other.example");
        other.open();
        other.lookup->answer({QStringLiteral("::1")});
        QVERIFY(other.reaches(State::Stopped));
        QCOMPARE(other.client.lastError()->kind, ErrorKind::Untrusted);
    }

    void row18_networkChanges()
    {
        constexpr int sessions = 20;
        HostileServer server({Script().logIn().serve({{"Ping", "Response: Success\nActionID: %id\n\n"}})});
        ManualClock clock;
        ConnectGate gate(clock);
        std::vector<std::unique_ptr<AmiClient>> clients;
        AmiLogin login;
        login.user = QStringLiteral("admin");
        login.peer.host = QStringLiteral("127.0.0.1");
        login.peer.port = server.port();
        for (int i = 0; i < sessions; ++i) {
            clients.push_back(std::make_unique<AmiClient>(
                std::make_unique<SocketTransport>(clock), AmiTimeouts(), clock, &gate));
            clients.back()->open(login, Secret("asterisk"));
        }
        const auto inState = [&clients](State state) {
            return std::count_if(clients.begin(), clients.end(),
                [state](const auto& client) { return client->state() == state; });
        };
        const auto all = [&](State state) {
            return comesTrue([&] {
                clock.advance(50ms);
                return inState(state) == sessions;
            });
        };
        QVERIFY(all(State::Ready));
        const auto begin = clock.now();
        gate.setNetwork(true);
        HostileSession::settle();
        QVERIFY(comesTrue([&server] { return server.heard().count("Action: Ping\r\n") == sessions; }));
        QCOMPARE(server.connections(), sessions); // asked, none thrown away
        QVERIFY(clock.now() == begin);

        // All lost, and long ones of the back-off; then the network comes back.
        server.stopListening();
        for (int i = 0; i < sessions; ++i)
            server.peer(i).goOn(Script().reset());
        QVERIFY(comesTrue([&] { return inState(State::Ready) == 0; }));
        for (int second = 0; second < 300; ++second) {
            clock.advance(1s);
            QCoreApplication::processEvents();
        }
        // An attempt that is under way would fail after the news, and wait for its own turn.
        QVERIFY(comesTrue([&] { return inState(State::Waiting) == sessions; }));
        server.listenAgain();
        gate.setNetwork(true);
        const auto back = clock.now();
        int mostAtOnce = 0;
        while (inState(State::Ready) < sessions && clock.now() - back < 30s) {
            const int before = server.connections();
            clock.advance(100ms);
            QTest::qWait(5);
            mostAtOnce = std::max(mostAtOnce, server.connections() - before);
        }
        QCOMPARE(inState(State::Ready), sessions);
        QVERIFY(clock.now() - back <= 10s);
        QVERIFY(clock.now() - back >= 1s); // spread
        QCOMPARE_LE(mostAtOnce, 10);
    }
};

WIRECHIEF_GUILESS_TEST(NameFaults, tst_namefaults)
#include "tst_namefaults.moc"
