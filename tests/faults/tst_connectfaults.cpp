// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ami/hostilesession.h"
#include "support/base/testmain.h"

#include <QNetworkProxyFactory>

using namespace wirechief;
using State = AmiClient::State;

// Faults between the click on Connect and the greeting, on real sockets:
//
//   row | the peer                                   | asserted on
//   ----+--------------------------------------------+--------------------------------------------------
//     1 | refuses the connection                     | state, sentence, back-off
//     2 | lets the SYN fall                          | own deadline, event loop, cancel
//     3 | resets each connection on accept           | every delay of an hour, number of connections
//     4 | closes each connection on accept           | the same, and the sentence
//    10 | closes its half only                       | lost without any waiting
//    12 | gives its greeting byte by byte            | the whole phase has one deadline
//    17 | stands beside a proxy of the environment   | the proxy has no caller; a 407 is named
//    45 | speaks another protocol, or none           | sentence, nothing said to it, bytes taken

namespace {

/// Doubling from 1 s to 60 s, a quarter more or less.
bool isBackOff(std::chrono::milliseconds delay, int loss)
{
    const std::chrono::milliseconds middle
        = std::min<std::chrono::milliseconds>(1s * (1 << std::min(loss, 6)), 60s);
    return delay >= middle * 3 / 4 && delay <= middle * 5 / 4 + 1ms;
}

} // namespace

class ConnectFaults : public QObject {
    Q_OBJECT

    /// A peer that ends each connection as soon as it is seen: what an hour of it looks like.
    static void anHourOf(const Script& end)
    {
        HostileSession s;
        s.open();
        const SessionClock::TimePoint begin = s.clock.now();
        for (int loss = 0; s.clock.now() - begin < 1h; ++loss) {
            QVERIFY(s.reaches(State::Greeting));
            QVERIFY(comesTrue([&] { return s.server.connections() == loss + 1; }));
            s.server.peer().goOn(end);
            QVERIFY(s.reaches(State::Waiting));
            QVERIFY(s.error().text.contains(QStringLiteral("closed the connection before its greeting")));
            QVERIFY2(isBackOff(s.client.retryIn(), loss),
                QByteArray::number(s.client.retryIn().count()).constData());
            s.clock.advance(s.client.retryIn());
        }
        QCOMPARE_LE(s.server.connections(), 90); // 60 s less a quarter, at worst
        QCOMPARE(s.server.heard(), QByteArray());
    }

private Q_SLOTS:
    void row01_connectionRefused()
    {
        HostileSession s;
        s.server.stopListening();
        s.open();
        QVERIFY(s.reaches(State::Waiting));
        QCOMPARE(s.error().kind, ErrorKind::Network);
        QVERIFY(s.error().text.contains(
            QStringLiteral("refused the connection on port %1").arg(s.server.port())));
        QVERIFY(!s.error().advice.isEmpty());
        for (int loss = 0; loss < 10; ++loss) {
            QVERIFY2(isBackOff(s.client.retryIn(), loss),
                QByteArray::number(s.client.retryIn().count()).constData());
            QVERIFY(s.triesAgain());
        }
        s.server.plays({Script().logIn()});
        s.server.listenAgain();
        QVERIFY(s.triesAgain());
        QCOMPARE(s.client.state(), State::Ready);
    }

    void row02_synBlackHole()
    {
        const BlackHole hole;
        HostileSession s;
        s.login.peer.port = hole.port();
        s.open();
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(1);
        QVERIFY(comesTrue([&beats] { return beats >= 20; })); // the event loop goes round all the time
        QCOMPARE(s.client.state(), State::Connecting);
        s.clock.advance(9'999ms);
        QCOMPARE(s.client.state(), State::Connecting);
        s.clock.advance(1ms);
        QCOMPARE(s.client.state(), State::Waiting);
        QCOMPARE(s.error().kind, ErrorKind::Timeout);
        QVERIFY(s.error().text.contains(QStringLiteral("did not answer on port")));

        s.clock.advance(s.client.retryIn());
        QCOMPARE(s.client.state(), State::Connecting);
        s.client.close();
        QCOMPARE(s.client.state(), State::Offline);
    }

    void row03_resetOnAccept() { anHourOf(Script().reset()); }

    void row03_resetBeforeItIsSeen()
    {
        // The system tells of the connection and of its end in one; connect() again would succeed again, at
        // once.
        HostileSession s({Script().reset()});
        s.open();
        QVERIFY(s.reaches(State::Waiting));
        for (int i = 0; i < 5; ++i)
            QVERIFY(s.triesAgain());
        HostileSession::settle();
        QCOMPARE(s.server.connections(), 6);
    }

    void row04_closeOnAccept() { anHourOf(Script().close()); }

    void row10_halfClose_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("before the greeting") << Script().halfClose();
        QTest::newRow("in service") << Script().logIn().halfClose();
    }
    void row10_halfClose()
    {
        QFETCH(Script, script);
        HostileSession s({script});
        s.open();
        QVERIFY(s.reaches(State::Waiting)); // no second has gone by
        QVERIFY(s.error().text.contains(QStringLiteral("closed the connection")));
    }

    void row12_slowLorisGreeting()
    {
        HostileSession s({Script().send("A")});
        s.open();
        QVERIFY(s.reaches(State::Greeting));
        const QByteArray greeting("sterisk Call Manager/11.0.0\r\n");
        int seconds = 0;
        for (; s.client.state() == State::Greeting && seconds < greeting.size(); ++seconds) {
            const quint64 before = s.client.statistics().bytesReceived;
            s.server.peer().goOn(Script().send(greeting.mid(seconds, 1)));
            QVERIFY(comesTrue([&] { return s.client.statistics().bytesReceived > before; }));
            s.clock.advance(1s);
        }
        QCOMPARE(seconds, 10);
        QCOMPARE(s.client.state(), State::Waiting);
        QCOMPARE(s.server.heard(), QByteArray());
    }

    void row17_proxyInTheEnvironment()
    {
        HostileSession s({Script().logIn()});
        const HostileServer proxy;
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(proxy.port());
        for (const char* name :
            {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
            qputenv(name, url);
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        const bool ready = s.becomesReady();
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        for (const char* name :
            {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
            qunsetenv(name);
        QVERIFY(ready);
        QCOMPARE(proxy.connections(), 0);
    }

    void row17_proxyWantsALogin()
    {
        HostileSession s({Script().say("HTTP/1.1 407 Proxy Authentication Required\n"
                                       "Proxy-Authenticate: Basic realm=\"x\"\n\n")});
        s.open();
        QVERIFY(s.reaches(State::Stopped));
        QVERIFY2(s.error().text.contains(QStringLiteral("proxy")), qPrintable(s.error().text));
        QCOMPARE(s.server.heard(), QByteArray());
    }

    void row45_wrongPeers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n")
                              << QStringLiteral("HTTP");
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.6\r\n") << QStringLiteral("SSH");
        QTest::newRow("SMTP") << QByteArray("220 mail ESMTP Postfix\r\n") << QStringLiteral("SMTP");
        QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << QStringLiteral("TLS");
        QTest::newRow("noise") << QByteArray("\x00\xff\x01\r\xfe\n\x80", 7)
                               << QStringLiteral("something else");
        QTest::newRow("another manager")
            << QByteArray("Window Manager/beta\r\n") << QStringLiteral("something else");
        QTest::newRow("blank lines") << QByteArray("\r\n\r\n\r\n") << QStringLiteral("something else");
        QTest::newRow("only nearly") << QByteArray("Asterisk Call Manager\r\n")
                                     << QStringLiteral("something else");
    }
    void row45_wrongPeers()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        HostileSession s({Script().send(line)});
        s.open();
        QVERIFY(s.reaches(State::Stopped));
        QVERIFY2(s.error().text.contains(named), qPrintable(s.error().text));
        QVERIFY(!s.error().advice.isEmpty());
        QCOMPARE(s.server.heard(), QByteArray());
        s.clock.advance(24h);
        QCOMPARE(s.server.connections(), 1);
    }

    void row45_silentPeer()
    {
        HostileSession s;
        s.open();
        QVERIFY(s.reaches(State::Greeting));
        s.clock.advance(10s);
        QCOMPARE(s.client.state(), State::Waiting);
        QVERIFY(s.error().text.contains(QStringLiteral("said nothing")));
        QCOMPARE(s.server.heard(), QByteArray());
    }

    void row45_endlessGreeting()
    {
        HostileSession s(
            {Script().flood(QByteArray(64 * 1024, 'x'), 16 * 1024)}); // 1 GiB, if somebody takes it
        s.open();
        QVERIFY(s.reaches(State::Stopped));
        QVERIFY(s.error().text.contains(QStringLiteral("no Asterisk manager")));
        QCOMPARE_LE(s.client.statistics().bytesReceived, quint64(128 * 1024));
        QCOMPARE(s.server.heard(), QByteArray());
    }

    void row45_oddVersions_data()
    {
        QTest::addColumn<QByteArray>("version");
        for (const char* version : {"1.0", "99.99.99", "", "x", "11.0.0 <img src=/dev/zero>\x1b[2J"})
            QTest::newRow(version) << QByteArray(version);
    }
    void row45_oddVersions()
    {
        QFETCH(QByteArray, version);
        HostileSession s({Script().logIn(version)});
        QVERIFY(s.becomesReady());
        QCOMPARE(s.client.amiVersion(), version);
    }
};

WIRECHIEF_GUILESS_TEST(ConnectFaults, tst_connectfaults)
#include "tst_connectfaults.moc"
