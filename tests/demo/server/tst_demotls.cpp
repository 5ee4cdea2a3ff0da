// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/server/democertificate.h"
#include "support/base/testmain.h"
#include "support/demo/quietserver.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslSocket>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

Result<DemoCertificate> makeCertificate()
{
    std::optional<Result<DemoCertificate>> made;
    QObject context;
    DemoCertificate::make(&context, [&made](const Result<DemoCertificate>& result) { made.emplace(result); });
    if (!QTest::qWaitFor([&made] { return made.has_value(); }, 60'000))
        return Error{ErrorKind::Timeout, QStringLiteral("openssl did not end"), {}};
    return *made;
}

} // namespace

/// The demo server behind TLS, and the certificates that it makes for itself.
class DemoTlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void speaksTls()
    {
        const Result<DemoCertificate> certificate = makeCertificate();
        QVERIFY2(certificate, qPrintable(certificate ? QString() : certificate.error().toString()));
        QCOMPARE(
            QSslCertificate(certificate->pem).digest(QCryptographicHash::Sha256), certificate->fingerprint);
        DemoOptions options = quiet();
        options.tls = certificate->configuration;
        DemoServer server(std::move(options));
        const quint16 port = server.listen().value();
        QSslSocket socket;
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates({QSslCertificate(certificate->pem)});
        socket.setSslConfiguration(trust);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        QByteArray received;
        const auto waitFor = [&](const QByteArray& text) {
            return QTest::qWaitFor([&] { return (received += socket.readAll()).contains(text); }, 20'000);
        };
        QVERIFY2(waitFor("Asterisk Call Manager/11.0.0\r\n"), qPrintable(socket.errorString()));
        QVERIFY(socket.isEncrypted());
        socket.write("Action: Login\r\nUsername: demo\r\nSecret: " + secretOf(server) + "\r\n\r\n");
        QVERIFY(waitFor("Authentication accepted\r\n\r\n"));
        server.pbx().calls().startDial();
        server.flushEvents();
        QVERIFY(waitFor("Event: DialBegin\r\n"));
        socket.write("Action: Ping\r\nActionID: end\r\n\r\n");
        QVERIFY(waitFor("ActionID: end"));
        QCOMPARE(server.statistics().eventsSent, quint64(received.count("Event: ")));
    }

    void everyCertificateIsItsOwn()
    {
        const Result<DemoCertificate> one = makeCertificate();
        const Result<DemoCertificate> two = makeCertificate();
        QVERIFY(one && two);
        QVERIFY(one->fingerprint != two->fingerprint);
        QVERIFY(!one->pem.contains("PRIVATE"));
    }

    void withoutOpensslThereIsNoCertificate()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const Result<DemoCertificate> made = makeCertificate();
        qputenv("PATH", path);
        QVERIFY(!made);
        QVERIFY(!made.error().advice.isEmpty());
    }

    void slowTlsReaderIsClosed()
    {
        const Result<DemoCertificate> certificate = makeCertificate();
        QVERIFY(certificate);
        DemoOptions options = quiet();
        options.tls = certificate->configuration;
        options.outputLimit = 1024 * 1024;
        DemoServer server(std::move(options));
        QSslSocket slow;
        slow.setPeerVerifyMode(QSslSocket::VerifyNone);
        slow.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.listen().value());
        server.setLive(false);
        QSignalSpy encrypted(&slow, &QSslSocket::encrypted);
        QVERIFY(encrypted.wait(20'000));
        slow.write("Action: Login\r\nUsername: demo\r\nSecret: " + secretOf(server) + "\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(server.statistics().logins, quint64(1), 20'000);
        slow.setReadBufferSize(1000);
        QSignalSpy closed(&server, &DemoServer::sessionClosed);
        server.pbx().setEventRate(20'000);
        for (int i = 0; i < 200 && closed.isEmpty(); ++i) {
            server.advance(100ms);
            QTest::qWait(1);
        }
        QCOMPARE(closed.size(), 1);
    }
};

WIRECHIEF_GUILESS_TEST(DemoTlsTest, tst_demotls)
#include "tst_demotls.moc"
