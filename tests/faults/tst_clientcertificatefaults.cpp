// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ami/hostilesession.h"
#include "support/base/testmain.h"

using namespace wirechief;
using State = AmiClient::State;

// A server that wants a certificate of its clients (row 57), on real sockets, with certificates that are made
// when the test runs.

namespace {

/// Such a server, and a client that knows it; the client's files are up to the test.
struct Strict {
    OpensslServer server;
    HostileSession session;

    Strict(const TestAuthority& authority, const char* protocol)
        : server(authority.issue(),
            {QLatin1String(protocol), QStringLiteral("-Verify"), QStringLiteral("1"),
                QStringLiteral("-CAfile"), authority.file(), QStringLiteral("-verify_return_error")})
    {
        session.login.peer.tls = true;
        session.login.peer.caFile = authority.file();
        session.login.peer.port = server.port();
    }
    void open(const ClientCertificateFiles& files, QByteArrayView passphrase = {})
    {
        session.login.peer.clientFiles = files;
        session.client.open(session.login, Secret("asterisk"), Secret(passphrase));
    }
    bool isGreeted()
    {
        if (!session.reaches(State::Greeting))
            return false;
        server.say("Asterisk Call Manager/11.0.0\r\n");
        return session.reaches(State::LoggingIn)
            && comesTrue([this] { return server.heard().contains("Action: Challenge"); });
    }
    /// Neither a login nor a passphrase.
    bool heardNoSecret()
    {
        const QByteArray& heard = server.heard();
        return !heard.contains("Action") && !heard.contains("asterisk") && !heard.contains("sesame");
    }
};

} // namespace

class ClientCertificateFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<TestAuthority> m_authority;
    TlsServer m_me;

    [[nodiscard]] TlsServer issue(const TestAuthority& authority, const QString& key) const
    {
        CertificateWish wish;
        wish.subject = QStringLiteral("/CN=me at my desk");
        if (!key.isEmpty())
            wish.key = {key};
        return authority.issue(wish);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>();
        m_me = issue(*m_authority, {});
    }

    void isAccepted_data()
    {
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<ClientCertificateFiles>("files");
        const QString phrase = QStringLiteral("open sesame");
        const TlsServer rsa = issue(*m_authority, QStringLiteral("rsa:2048"));
        QTest::newRow("PEM") << QByteArray("-tls1_3")
                             << ClientCertificateFiles{m_me.certificateFile, m_me.keyFile};
        QTest::newRow("one PEM file, TLS 1.2")
            << QByteArray("-tls1_2") << ClientCertificateFiles{m_authority->inOneFile(m_me), {}};
        QTest::newRow("sealed PEM") << QByteArray(
            "-tls1_3") << ClientCertificateFiles{rsa.certificateFile, m_authority->sealedKey(rsa, phrase)};
        QTest::newRow("PKCS#12") << QByteArray("-tls1_3")
                                 << ClientCertificateFiles{m_authority->pkcs12(m_me, phrase), {}};
    }
    void isAccepted()
    {
        QFETCH(QByteArray, protocol);
        QFETCH(ClientCertificateFiles, files);
        Strict strict(*m_authority, protocol.constData());
        strict.open(files, "open sesame");
        QVERIFY(strict.isGreeted());
        QVERIFY(strict.server.heard().contains("me at my desk"));
        QVERIFY(!strict.server.heard().contains("sesame"));
    }

    void isNotShownWithoutTls()
    {
        HostileSession s({Script().logIn()});
        s.login.peer.clientFiles = {QStringLiteral("/no such file"), {}};
        QVERIFY(s.becomesReady());
    }

    void wrongPassphrase_data()
    {
        QTest::addColumn<ClientCertificateFiles>("files");
        QTest::addColumn<QByteArray>("passphrase");
        const QString phrase = QStringLiteral("open sesame");
        const ClientCertificateFiles pem{m_me.certificateFile, m_authority->sealedKey(m_me, phrase)};
        const ClientCertificateFiles pkcs12{m_authority->pkcs12(m_me, phrase), {}};
        QTest::newRow("PEM, none") << pem << QByteArray();
        QTest::newRow("PEM, another") << pem << QByteArray("close sesame");
        QTest::newRow("PKCS#12, none") << pkcs12 << QByteArray();
        QTest::newRow("PKCS#12, another") << pkcs12 << QByteArray("close sesame");
    }
    void wrongPassphrase()
    {
        QFETCH(ClientCertificateFiles, files);
        QFETCH(QByteArray, passphrase);
        Strict strict(*m_authority, "-tls1_3");
        strict.open(files, passphrase);
        QVERIFY(strict.session.reaches(State::Stopped));
        QCOMPARE(strict.session.error().kind, ErrorKind::Passphrase);
        strict.session.clock.advance(24h); // no second try by itself
        HostileSession::settle();
        QCOMPARE(strict.session.client.state(), State::Stopped);
        QVERIFY(strict.heardNoSecret());
        strict.open(files, "open sesame");
        QVERIFY(strict.isGreeted());
    }

    /// What the library could not open must not be taken for a fault of a link that stands.
    void othersGoOn()
    {
        HostileSession good({Script().startTls(m_authority->issue()).logIn()});
        good.login.peer.tls = true;
        good.login.peer.caFile = m_authority->file();
        QVERIFY(good.becomesReady());
        const ClientCertificateFiles sealed[]
            = {{m_me.certificateFile, m_authority->sealedKey(m_me, QStringLiteral("x"))},
                {m_authority->pkcs12(m_me, QStringLiteral("x")), {}},
                {m_me.certificateFile, m_authority->ed25519Key()}};
        for (const ClientCertificateFiles& files : sealed) {
            good.events.clear();
            good.server.peer().goOn(Script().say("Event: While\n\n"));
            // The same turn reads the one and the other.
            (void)readClientCertificate(files, Secret("another"));
            QVERIFY(comesTrue([&good] { return !good.events.isEmpty() || !good.client.isReady(); }));
            QCOMPARE(good.client.state(), State::Ready);
            QCOMPARE(good.events, QByteArrayList{"Event: While\n"});
        }
    }

    void keyOfAnotherCertificate()
    {
        Strict strict(*m_authority, "-tls1_3");
        const TlsServer other = issue(*m_authority, {});
        strict.open({m_me.certificateFile, other.keyFile});
        QVERIFY(strict.session.reaches(State::Waiting));
        QVERIFY2(strict.session.error().text.contains(QStringLiteral("is not the one of the certificate")),
            qPrintable(strict.session.error().text));
        QVERIFY(strict.session.error().text.contains(other.keyFile));
        QVERIFY(strict.heardNoSecret());
    }

    void aMissingFileIsTriedAgain()
    {
        Strict strict(*m_authority, "-tls1_3");
        const QString path = m_authority->path(QStringLiteral("not yet.pem"));
        strict.open({path, m_me.keyFile});
        QVERIFY(strict.session.reaches(State::Waiting));
        QCOMPARE(strict.session.error().kind, ErrorKind::NotFound);
        QVERIFY(strict.session.error().text.contains(path));
        QVERIFY(QFile::copy(m_me.certificateFile, path)); // it is renewed by some program
        strict.session.clock.advance(strict.session.client.retryIn());
        QVERIFY(strict.isGreeted());
    }

    void serverRefusesIt_data()
    {
        QTest::addColumn<QByteArray>("protocol");
        QTest::newRow("1.3") << QByteArray("-tls1_3");
        QTest::newRow("1.2") << QByteArray("-tls1_2");
    }
    void serverRefusesIt()
    {
        QFETCH(QByteArray, protocol);
        const TestAuthority elsewhere;
        const TlsServer stranger = issue(elsewhere, {});
        Strict strict(*m_authority, protocol.constData());
        strict.open({stranger.certificateFile, stranger.keyFile});
        QVERIFY(strict.session.reaches(State::Stopped));
        QVERIFY2(strict.session.error().text.contains(QStringLiteral("does not know the authority")),
            qPrintable(strict.session.error().text));
        QVERIFY(strict.session.error().advice.contains(QStringLiteral("under Certificates")));
        QVERIFY(strict.heardNoSecret());

        CertificateWish old;
        old.validTo = QStringLiteral("20210101000000Z");
        const TlsServer expired = m_authority->issue(old);
        Strict again(*m_authority, protocol.constData());
        again.open({expired.certificateFile, expired.keyFile});
        QVERIFY(again.session.reaches(State::Stopped));
        QVERIFY2(again.session.error().text.contains(QStringLiteral("it has expired")),
            qPrintable(again.session.error().text));
        QVERIFY(again.session.error().advice.contains(QStringLiteral("it expired on")));
    }
};

WIRECHIEF_GUILESS_TEST(ClientCertificateFaults, tst_clientcertificatefaults)
#include "tst_clientcertificatefaults.moc"
