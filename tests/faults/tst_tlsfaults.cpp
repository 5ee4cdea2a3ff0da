// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/network/tlserrors.h"
#include "support/ami/hostilesession.h"
#include "support/base/testmain.h"

using namespace wirechief;
using State = AmiClient::State;
using tlserrors::pinOf;

// Faults of encryption, on real sockets, with certificates that are made when the test runs:
//
//   row | the peer                                              | asserted on
//   ----+-------------------------------------------------------+-----------------------------------------
//    54 | has a certificate that proves nothing                 | question, fingerprint, nothing said to it
//    55 | has another certificate than before                   | both fingerprints, nothing said to it
//    56 | speaks plain on the TLS port, TLS on the plain one    | sentence, every later try as the first
//    57 | speaks an old protocol, wants a certificate of ours,  | state, no login, no half data
//       | stalls, breaks, renegotiates, garbles or cuts         |

class TlsFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<TestAuthority> m_authority;

    /// A session that trusts the test's authority.
    std::unique_ptr<HostileSession> session(std::vector<Script> scripts) const
    {
        auto s = std::make_unique<HostileSession>(std::move(scripts));
        s->login.peer.tls = true;
        s->login.peer.caFile = m_authority->file();
        return s;
    }

    /// No name of an action, and not the user's: what a peer without trust may hear is a handshake.
    static bool saidNothing(const QByteArray& heard)
    {
        return !heard.contains("Action") && !heard.contains("admin") && !heard.contains("asterisk");
    }

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<TestAuthority>(); }

    void aGoodCertificateIsTrusted()
    {
        const auto s = session({Script().startTls(m_authority->issue()).logIn()});
        QVERIFY(s->becomesReady());
        QVERIFY(!s->client.certificateQuestion());
    }

    void row54_untrustedCertificates_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<bool>("knownAuthority");
        QTest::addColumn<QString>("reason");
        CertificateWish wish;
        QTest::newRow("unknown authority") << wish << false << QStringLiteral("its authority is unknown");
        wish.selfSigned = true;
        QTest::newRow("self-signed") << wish << true << QStringLiteral("it is signed by itself");
        wish = {};
        wish.validTo = QStringLiteral("20210101000000Z");
        QTest::newRow("expired") << wish << true << QStringLiteral("it has expired");
        wish = {};
        wish.validFrom = QStringLiteral("20890101000000Z");
        QTest::newRow("not yet valid") << wish << true << QStringLiteral("it is not valid yet");
        wish = {};
        wish.alternativeNames = QStringLiteral("DNS:elsewhere.example");
        wish.subject = QStringLiteral("/CN=elsewhere.example");
        QTest::newRow("wrong host") << wish << true << QStringLiteral("it is for another host");
        wish.selfSigned = true;
        wish.subject = QStringLiteral("/CN=<b>127.0.0.1</b><img src=file:\\/\\/\\/dev\\/zero>\u202e\u0007");
        QTest::newRow("hostile fields") << wish << true << QStringLiteral("it is signed by itself");
    }
    void row54_untrustedCertificates()
    {
        QFETCH(CertificateWish, wish);
        QFETCH(bool, knownAuthority);
        QFETCH(QString, reason);
        const TlsServer tls = m_authority->issue(wish);
        const auto s = session({Script().startTls(tls).logIn()});
        if (!knownAuthority)
            s->login.peer.caFile.clear();
        s->open();
        QVERIFY(s->reaches(State::Stopped));
        QCOMPARE(s->error().kind, ErrorKind::Untrusted);
        QVERIFY(!s->error().text.contains(QLatin1Char('<')));
        QVERIFY2(s->error().text.contains(reason), qPrintable(s->error().text));
        const bool isEarly = reason.contains(QStringLiteral("not valid yet"));
        QCOMPARE(s->error().advice.contains(QStringLiteral("clock of this machine")), isEarly);
        QVERIFY(s->client.certificateQuestion().has_value());
        QCOMPARE(s->client.certificateQuestion()->shown, pinOf(tls.certificate));
        QVERIFY(!s->client.certificateQuestion()->problems.isEmpty());
        QVERIFY(!s->client.certificateQuestion()->changed);
        s->clock.advance(24h);
        HostileSession::settle();
        QCOMPARE(s->server.connections(), 1); // no loop
        QVERIFY(saidNothing(s->server.heard()));

        s->login.peer.trusted = pinOf(tls.certificate); // the user looked at it and said yes
        QVERIFY(s->becomesReady());
    }

    void row54_weakKey_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::newRow("unknown") << false;
        QTest::newRow("trusted by the user before") << true;
    }
    void row54_weakKey()
    {
        QFETCH(bool, trusted);
        CertificateWish wish;
        wish.key = {QStringLiteral("rsa:1024")};
        const TlsServer tls = m_authority->issue(wish);
        OpensslServer server(tls, {QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")});
        const auto s = session({});
        s->login.peer.port = server.port();
        if (trusted)
            s->login.peer.trusted = pinOf(tls.certificate);
        s->open();
        QVERIFY(s->reaches(State::Stopped));
        QCOMPARE(s->error().kind, ErrorKind::Untrusted);
        QVERIFY2(s->error().text.contains(QStringLiteral("its key is weak (RSA, 1024 bit")),
            qPrintable(s->error().text));
        QVERIFY(s->client.certificateQuestion()->refused);
        QVERIFY(!s->client.certificateQuestion()->changed);
        server.say("Asterisk Call Manager/11.0.0\r\n");
        HostileSession::settle();
        QVERIFY(saidNothing(server.heard()));
    }

    void row55_certificateChanged()
    {
        CertificateWish selfSigned;
        selfSigned.selfSigned = true;
        const TlsServer first = m_authority->issue(selfSigned);
        const TlsServer second = m_authority->issue(selfSigned);
        const auto s = session({Script().startTls(first).logIn(), Script().startTls(second).logIn()});
        s->login.peer.trusted = pinOf(first.certificate);
        QVERIFY(s->becomesReady());
        s->server.peer().goOn(Script().close());
        QVERIFY(s->reaches(State::Waiting));
        QVERIFY(s->triesAgain());
        QCOMPARE(s->client.state(), State::Stopped);
        QCOMPARE(s->error().kind, ErrorKind::Untrusted);
        QVERIFY(s->error().text.contains(QStringLiteral("another one")));
        QVERIFY(s->client.certificateQuestion()->changed);
        QCOMPARE(s->client.certificateQuestion()->shown, pinOf(second.certificate));
        QCOMPARE(s->client.login().peer.trusted, pinOf(first.certificate)); // both can be shown
        s->clock.advance(24h);
        HostileSession::settle();
        QCOMPARE(s->server.connections(), 2);
        QVERIFY(saidNothing(s->server.peer().heard()));
    }

    void row55_renewedForTheSameKey()
    {
        CertificateWish wish;
        wish.selfSigned = true;
        const TlsServer first = m_authority->issue(wish);
        wish.keyFile = first.keyFile;
        const TlsServer renewed = m_authority->issue(wish);
        QVERIFY(pinOf(renewed.certificate).certificate != pinOf(first.certificate).certificate);
        const auto s = session({Script().startTls(renewed).logIn()});
        s->login.peer.trusted = pinOf(first.certificate);
        QVERIFY(s->becomesReady());

        // What was trusted before keys counted is one certificate.
        const auto old = session({Script().startTls(renewed).logIn()});
        old->login.peer.trusted = {pinOf(first.certificate).certificate, {}};
        old->open();
        QVERIFY(old->reaches(State::Stopped));
        QVERIFY(old->client.certificateQuestion()->changed);
        QVERIFY(saidNothing(old->server.heard()));
        old->login.peer.trusted = {pinOf(renewed.certificate).certificate, {}};
        QVERIFY(old->becomesReady());
    }

    void row55_anotherKeyThatAnAuthorityVouchesFor()
    {
        const TlsServer first = m_authority->issue();
        const TlsServer second = m_authority->issue();
        const auto s = session({Script().startTls(second).logIn()});
        s->login.peer.trusted = pinOf(first.certificate);
        s->open();
        QVERIFY(s->reaches(State::Stopped));
        QCOMPARE(s->error().kind, ErrorKind::Untrusted);
        QVERIFY2(s->error().text.contains(QStringLiteral("an authority vouches for it")),
            qPrintable(s->error().text));
        QVERIFY(s->client.certificateQuestion()->changed);
        QCOMPARE(s->client.certificateQuestion()->problems.size(), 1);
        s->clock.advance(24h);
        HostileSession::settle();
        QCOMPARE(s->server.connections(), 1);
        QVERIFY(saidNothing(s->server.heard()));
    }

    void row56_plainOnTheTlsPort()
    {
        const auto s = session({Script().logIn()});
        for (int tries = 1; tries <= 3; ++tries) {
            s->open();
            QVERIFY(s->reaches(State::Stopped));
            QVERIFY2(s->error().text.contains(QStringLiteral("speaks no TLS on port")),
                qPrintable(s->error().text));
            QVERIFY2(s->error().advice.contains(QStringLiteral("without encryption")),
                qPrintable(s->error().advice));
            QVERIFY(comesTrue([&s] { return s->server.peer().hasEnded(); }));
            QVERIFY(s->server.peer().heard().startsWith("\x16\x03")); // TLS, each time: no fall-back
            QVERIFY(saidNothing(s->server.heard()));
            s->clock.advance(24h);
            HostileSession::settle();
            QCOMPARE(s->server.connections(), tries); // it would say the same each time
        }
    }

    void row56_plainGreetingBehindTheHandshakesBack()
    {
        // It waits for our ClientHello and answers in plain: the same.
        const auto s = session({Script().say("HTTP/1.1 400 Bad Request\n\n").close()});
        s->open();
        QVERIFY(s->reaches(State::Stopped));
        QVERIFY(s->error().text.contains(QStringLiteral("speaks no TLS")));
        QVERIFY(!s->error().advice.isEmpty());
    }

    void row56_tlsOnThePlainPort()
    {
        const TlsServer tls = m_authority->issue();
        HostileSession s({Script().startTls(tls).logIn()});
        s.open();
        QVERIFY(s.reaches(State::Greeting));
        s.clock.advance(10s);
        QCOMPARE(s.client.state(), State::Waiting);
        QVERIFY2(s.error().advice.contains(QStringLiteral("TLS")), qPrintable(s.error().advice));
        QCOMPARE(s.server.heard(), QByteArray());

        HostileSession alert({Script().send(QByteArray("\x15\x03\x03\x00\x02\x02\x50", 7)).close()});
        alert.open();
        QVERIFY(alert.reaches(State::Stopped));
        QVERIFY(alert.error().text.contains(QStringLiteral("TLS")));
        QVERIFY(alert.error().advice.contains(QStringLiteral("encryption")));
    }

    void row56_tlsThenPlain_data()
    {
        QTest::addColumn<bool>("afterLogin");
        QTest::newRow("in place of the greeting") << false;
        QTest::newRow("in service") << true;
    }
    void row56_tlsThenPlain()
    {
        QFETCH(bool, afterLogin);
        Script script = Script().startTls(m_authority->issue());
        if (afterLogin)
            script.logIn();
        const auto s = session({script});
        s->open();
        QVERIFY(s->reaches(afterLogin ? State::Ready : State::Greeting));
        s->server.peer().goOn(Script().sendBelowTls("Asterisk Call Manager/11.0.0\r\nEvent: Forged\r\n\r\n"));
        QVERIFY(s->reaches(State::Waiting));
        QCOMPARE(s->events, QByteArrayList());
        QCOMPARE(s->client.amiVersion().isEmpty(), !afterLogin);
    }

    void row57_oldProtocol()
    {
        OpensslServer server(m_authority->issue(),
            {QStringLiteral("-tls1_1"), QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")});
        const auto s = session({});
        s->login.peer.port = server.port();
        s->open();
        QVERIFY(s->reaches(State::Stopped));
        QVERIFY2(
            s->error().text.contains(QStringLiteral("TLS versions before 1.2")), qPrintable(s->error().text));
        QVERIFY(saidNothing(server.heard()));
    }

    void row57_clientCertificateWanted_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("words");
        QTest::newRow("1.3") << QStringLiteral("-tls1_3")
                             << QStringLiteral("wants a certificate of its clients");
        // Its alert is that of any failure.
        QTest::newRow("1.2") << QStringLiteral("-tls1_2")
                             << QStringLiteral("may want a certificate of its clients");
    }
    void row57_clientCertificateWanted()
    {
        QFETCH(QString, protocol);
        QFETCH(QString, words);
        OpensslServer server(
            m_authority->issue(), {protocol, QStringLiteral("-Verify"), QStringLiteral("1")});
        const auto s = session({});
        s->login.peer.port = server.port();
        s->open();
        QVERIFY(s->reaches(State::Stopped));
        QVERIFY2(s->error().toString().contains(words), qPrintable(s->error().toString()));
        QVERIFY2(
            s->error().advice.contains(QStringLiteral("under Certificates")), qPrintable(s->error().advice));
        QVERIFY2(!s->error().toString().contains(QStringLiteral("SSL")), qPrintable(s->error().toString()));
        QVERIFY(saidNothing(server.heard()));
    }

    void row57_stalledHandshake_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("half a record") << QByteArray("\x16\x03\x03\x20\x00\x02\x00", 7);
    }
    void row57_stalledHandshake()
    {
        QFETCH(QByteArray, beginning);
        const auto s = session({Script().send(beginning)});
        s->open();
        QVERIFY(s->reaches(State::Securing));
        QVERIFY(comesTrue([&s] { return s->server.connections() == 1 && s->server.peer().isDone(); }));
        s->clock.advance(9'999ms);
        QCOMPARE(s->client.state(), State::Securing);
        s->clock.advance(1ms);
        QCOMPARE(s->client.state(), State::Waiting);
        QVERIFY(s->error().text.contains(QStringLiteral("did not end in time")));
    }

    void row57_brokenHandshake_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("noise") << Script().send(
            QByteArray("\x16\x03\x03\x00\x04\xff\xff\xff\xff\x00\x13\x37", 12));
        QTest::newRow("close") << Script().expectAnything().close();
        QTest::newRow("reset") << Script().expectAnything().reset();
        QTest::newRow("internal error") << Script().send(QByteArray("\x15\x03\x03\x00\x02\x02\x50", 7));
    }
    void row57_brokenHandshake()
    {
        QFETCH(Script, script);
        const auto s = session({script});
        s->open();
        QVERIFY(s->reaches(State::Waiting));
        QVERIFY(!s->error().text.isEmpty());
        QVERIFY(saidNothing(s->server.heard()));
    }

    void row57_renegotiation()
    {
        OpensslServer server(m_authority->issue(), {QStringLiteral("-tls1_2")});
        const auto s = session({});
        s->login.peer.port = server.port();
        s->open();
        QVERIFY(s->reaches(State::Greeting));
        server.say("R\n"); // the program's own command for it
        HostileSession::settle();
        server.say("Asterisk Call Manager/11.0.0\r\n");
        QVERIFY(
            comesTrue([&] { return server.heard().contains("Action: Challenge") || !s->client.isReady(); }));
        // Either is right: it goes on in step, or it is refused; never is there half data.
        QVERIFY(comesTrue(
            [&s] { return s->client.state() == State::LoggingIn || s->client.state() == State::Waiting; }));
        QCOMPARE(s->client.parserCounters().junk, quint64(0));
    }

    void row57_noiseInService()
    {
        const auto s = session({Script().startTls(m_authority->issue()).logIn().say("Event: Before\n\n"),
            Script().startTls(m_authority->issue()).logIn()});
        QVERIFY(s->becomesReady());
        QVERIFY(comesTrue([&s] { return !s->events.isEmpty(); }));
        s->server.peer().goOn(Script().sendBelowTls(QByteArray("\x17\x03\x03\x00\x10"
                                                               "0123456789abcdef",
            21)));
        QVERIFY(s->reaches(State::Waiting));
        QVERIFY(s->triesAgain());
        QCOMPARE(s->client.state(), State::Ready);
        QCOMPARE(s->events, QByteArrayList{"Event: Before\n"});
        QCOMPARE(s->gaps, 1);
    }

    void row57_endUnderAWrite()
    {
        // Whoever ends it, and however much waits to be encrypted: nobody writes into a session that has
        // gone.
        const TlsServer tls = m_authority->issue();
        AmiAction large("UserEvent");
        for (int i = 0; i < 100; ++i)
            large.add(QByteArray("Header" + QByteArray::number(i)), QByteArray(900, 'x'));
        Answer answers;
        for (int i = 0; i < 12; ++i) {
            const auto s = session({Script().startTls(tls).logIn().stopReading()});
            QVERIFY(s->becomesReady());
            if (i % 3 == 0)
                s->server.peer().goOn(Script().reset());
            for (int sent = 0; sent < (i % 2 == 0 ? 5 : 200); ++sent)
                s->client.send(large, nullptr, answers.handler());
            if (i % 3 == 1)
                s->client.close();
            else if (i % 3 == 2)
                s->open();
            QVERIFY(comesTrue([&s] { return !s->client.isReady(); }));
            HostileSession::settle();
        }
    }

    void row57_truncation_data()
    {
        QTest::addColumn<Script>("end");
        QTest::newRow("reset") << Script().reset();
        QTest::newRow("closed without a goodbye of TLS") << Script().halfClose();
    }
    void row57_truncation()
    {
        QFETCH(Script, end);
        const TlsServer tls = m_authority->issue();
        const auto s = session(
            {Script().startTls(tls).logIn().say("Event: Before\n\n"), Script().startTls(tls).logIn()});
        QVERIFY(s->becomesReady());
        QVERIFY(comesTrue([&s] { return !s->events.isEmpty(); }));
        s->server.peer().goOn(Script().say("Event: Hangup\nUniqueid: 1.1\nCau"));
        s->server.peer().goOn(end);
        QVERIFY(s->reaches(State::Waiting));
        QVERIFY(s->triesAgain());
        QCOMPARE(s->client.state(), State::Ready);
        s->server.peer().goOn(Script().say("se: 16\n\nEvent: After\n\n"));
        QVERIFY(comesTrue([&s] { return s->events.contains("Event: After\n"); }));
        QVERIFY(!s->events.join().contains("Hangup"));
    }
};

WIRECHIEF_GUILESS_TEST(TlsFaults, tst_tlsfaults)
#include "tst_tlsfaults.moc"
