// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/network/sockettransport.h"
#include "support/ami/hostileserver.h"
#include "support/ami/playedlookup.h"
#include "support/base/manualclock.h"
#include "support/base/testmain.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslServer>
#include <QTcpServer>
#include <QThread>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// A transport under a clock that stands still, and what it said.
struct Line {
    Line()
        : lookup(new PlayedLookup)
        , transport(clock, std::unique_ptr<NameLookup>(lookup))
    {
    }
    void open(const QString& host, quint16 port)
    {
        AmiPeer peer;
        peer.host = host;
        peer.port = port;
        transport.open(peer, {});
    }
    [[nodiscard]] QString error() const
    {
        return failed.isEmpty() ? QString() : failed.first().first().value<Error>().text;
    }

    ManualClock clock;
    PlayedLookup* lookup;
    SocketTransport transport;
    QSignalSpy ready{&transport, &Transport::ready};
    QSignalSpy failed{&transport, &Transport::failed};
};

/// Listens on several addresses of loopback at one port that is free on all of them.
class Listeners {
public:
    explicit Listeners(const QStringList& addresses)
    {
        for (int attempt = 0; attempt < 50 && !listen(addresses); ++attempt) { }
    }
    [[nodiscard]] quint16 port() const
    {
        return servers.empty() ? quint16(0) : servers.front()->serverPort();
    }

    /// From now on the address answers to nothing.
    std::unique_ptr<BlackHole> swallow(size_t index)
    {
        const QHostAddress address = servers[index]->serverAddress();
        const quint16 port = servers[index]->serverPort();
        servers[index]->close();
        return std::make_unique<BlackHole>(address, port);
    }

    std::vector<std::unique_ptr<QTcpServer>> servers;

private:
    bool listen(const QStringList& addresses)
    {
        servers.clear();
        for (const QString& address : addresses) {
            auto server = std::make_unique<QTcpServer>();
            if (!server->listen(QHostAddress(address), port())) {
                servers.clear();
                return false;
            }
            servers.push_back(std::move(server));
        }
        return true;
    }
};

/// Calls `act` from the event loop after the system told of a connection that failed, before whoever looked
/// there at that moment hears of it.
class AtFailure : public QObject {
public:
    explicit AtFailure(std::function<void()> act)
        : m_act(std::move(act))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::SockAct && m_act)
            QMetaObject::invokeMethod(
                this, [this, act = std::exchange(m_act, {})] { act(), happened = true; },
                Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

    bool happened = false;

private:
    std::function<void()> m_act;
};

} // namespace

class SocketTransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connectsToAnAddressWithoutAskingForIt()
    {
        Listeners peer({QStringLiteral("127.0.0.1")});
        Line line;
        line.open(QStringLiteral("127.0.0.1"), peer.port());
        QVERIFY(line.ready.isEmpty()); // never from inside the call
        line.clock.advance(0ms);
        QTRY_COMPARE(line.ready.count(), 1);
        QVERIFY(line.lookup->asked.isEmpty());
        QCOMPARE(line.transport.addressesTried(), 1);
    }

    void aLinkLocalAddressNeedsItsInterface()
    {
        Line without;
        without.open(QStringLiteral("fe80::1"), 5038);
        QVERIFY(without.failed.isEmpty()); // never from inside the call
        QTRY_COMPARE(without.error(),
            QStringLiteral("fe80::1 is a link-local address: it needs its interface, as in fe80::1%eth0."));
        for (const char* zone : {"zz-nowhere", "2000000000"}) {
            Line nowhere;
            nowhere.open(QStringLiteral("fe80::1%") + QLatin1String(zone), 5038);
            QTRY_COMPARE(
                nowhere.error(), QStringLiteral("There is no interface %1 here.").arg(QLatin1String(zone)));
            QCOMPARE(nowhere.transport.addressesTried(), 0);
        }
        Line here;
        here.open(QStringLiteral("fe80::1%lo"), 5038);
        here.clock.advance(0ms);
        QTRY_COMPARE(here.transport.addressesTried(), 1);
    }

    void takesBracketedV6()
    {
        Listeners peer({QStringLiteral("::1")});
        if (peer.port() == 0)
            QSKIP("This machine has no IPv6 on loopback.");
        Line line;
        line.open(QStringLiteral("[::1]"), peer.port());
        line.clock.advance(0ms);
        QTRY_COMPARE(line.ready.count(), 1);
    }

    void aBrokenV6DoesNotKeepV4Waiting()
    {
        Listeners peer({QStringLiteral("::1"), QStringLiteral("127.0.0.1")});
        if (peer.port() == 0)
            QSKIP("This machine has no IPv6 on loopback.");
        const quint16 port = peer.port();
        const std::unique_ptr<BlackHole> hole = peer.swallow(0);
        Line line;
        line.open(QStringLiteral("pbx.test"), port);
        QCOMPARE(line.lookup->asked, QStringList{QStringLiteral("pbx.test")});
        QCOMPARE(line.transport.addressesTried(), 0);
        line.lookup->answer({QStringLiteral("::1"), QStringLiteral("127.0.0.1")});
        line.clock.advance(limits::connectStagger - 1ms);
        QCOMPARE(line.transport.addressesTried(), 1);
        QVERIFY(line.ready.isEmpty());
        line.clock.advance(1ms);
        QCOMPARE(line.transport.addressesTried(), 2);
        QTRY_COMPARE(line.ready.count(), 1);
        QVERIFY(line.failed.isEmpty());
    }

    void oneLiveAddressBehindNineDead()
    {
        QStringList addresses;
        for (int i = 2; i <= 11; ++i)
            addresses.append(QStringLiteral("127.0.0.%1").arg(i));
        Listeners peer(addresses);
        const quint16 port = peer.port();
        QVERIFY(port != 0);
        std::vector<std::unique_ptr<BlackHole>> holes;
        for (size_t i = 0; i < 9; ++i)
            holes.push_back(peer.swallow(i));
        Line line;
        line.open(QStringLiteral("pbx.test"), port);
        line.lookup->answer(addresses);
        line.clock.advance(9 * limits::connectStagger);
        QTRY_COMPARE(line.ready.count(), 1);
        QCOMPARE(line.transport.addressesTried(), 10);
        // The others are closed: whoever accepts now finds nobody.
        QVERIFY(line.failed.isEmpty());
    }

    void whatIsRefusedIsNotWaitedFor()
    {
        Listeners peer({QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.3")});
        const quint16 port = peer.port();
        peer.servers.front()->close();
        Line line;
        line.open(QStringLiteral("pbx.test"), port);
        line.lookup->answer({QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.3")});
        QTRY_VERIFY((line.clock.advance(0ms), line.ready.count() == 1)); // without 250 ms
    }

    void namesTheHostAndHowManyAddresses()
    {
        Listeners peer({QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.3")});
        const quint16 port = peer.port();
        peer.servers.clear();
        Line line;
        line.open(QStringLiteral("pbx.test"), port);
        line.lookup->answer({QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.3")});
        QTRY_VERIFY((line.clock.advance(0ms), line.failed.count() == 1));
        QVERIFY2(line.error().contains(QStringLiteral("pbx.test refused the connection")),
            qPrintable(line.error()));
        QVERIFY2(line.error().contains(QStringLiteral("2 address")), qPrintable(line.error()));
    }

    void saysThatANameDoesNotResolve_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("unknown") << QStringLiteral("pbx.test");
        QTest::newRow("no name") << QStringLiteral("\u2028.test");
    }
    void saysThatANameDoesNotResolve()
    {
        QFETCH(QString, host);
        Line line;
        line.open(host, 1);
        QVERIFY(line.failed.isEmpty());
        if (!line.lookup->asked.isEmpty())
            line.lookup->answer({});
        QTRY_COMPARE(line.failed.count(), 1);
        QVERIFY2(line.error().contains(QStringLiteral("does not resolve")), qPrintable(line.error()));
        QVERIFY(line.error().contains(QStringLiteral(".test")));
    }

    /// It was found just when the time was up: nobody connects after that.
    void whatIsFoundAfterTheEndIsVoid()
    {
        const std::unique_ptr<NameLookup> lookup = makeSystemLookup();
        QSignalSpy found(lookup.get(), &NameLookup::finished);
        lookup->start(QStringLiteral("localhost"));
        QThread::msleep(200); // another thread looks it up, and its answer waits in the event loop
        lookup->stop();
        QTest::qWait(50);
        QCOMPARE(found.count(), 0);
        lookup->start(QStringLiteral("localhost"));
        QTRY_COMPARE(found.count(), 1);
    }

    void closeEndsEverything()
    {
        Listeners peer({QStringLiteral("127.0.0.1")});
        Line line;
        line.open(QStringLiteral("pbx.test"), peer.port());
        const int stops = line.lookup->stops;
        line.transport.close();
        QVERIFY(line.lookup->stops > stops);
        line.open(QStringLiteral("127.0.0.1"), peer.port());
        line.transport.close();
        line.open(QStringLiteral("\u2028"), peer.port());
        line.transport.close();
        line.clock.advance(1h);
        QTest::qWait(20);
        QVERIFY(line.ready.isEmpty());
        QVERIFY(line.failed.isEmpty());
        QVERIFY(!peer.servers.front()->hasPendingConnections());
    }

    void aFailureThatWasOnItsWayIsVoidAfterAClose()
    {
        Listeners peer({QStringLiteral("127.0.0.2")});
        const quint16 port = peer.port();
        peer.servers.clear();
        Line line;
        AtFailure close([&line] { line.transport.close(); });
        line.open(QStringLiteral("127.0.0.2"), port);
        line.clock.advance(0ms);
        QTRY_VERIFY(close.happened);
        QTest::qWait(20);
        QVERIFY(line.failed.isEmpty());
        QVERIFY(line.ready.isEmpty());
    }

    void ignoresAProxy()
    {
        Listeners peer({QStringLiteral("127.0.0.1")});
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        Line line;
        line.open(QStringLiteral("127.0.0.1"), peer.port());
        line.clock.advance(0ms);
        QTRY_COMPARE(line.ready.count(), 1);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(!proxy.hasPendingConnections());
    }

    void halfACloseIsAClose()
    {
        Listeners peer({QStringLiteral("127.0.0.1")});
        Line line;
        QSignalSpy closed(&line.transport, &Transport::closed);
        line.open(QStringLiteral("127.0.0.1"), peer.port());
        line.clock.advance(0ms);
        QTRY_COMPARE(line.ready.count(), 1);
        QTRY_VERIFY(peer.servers.front()->hasPendingConnections());
        QTcpSocket* socket = peer.servers.front()->nextPendingConnection();
        socket->write("last words");
        socket->disconnectFromHost(); // sends FIN and goes on reading
        QTRY_COMPARE(closed.count(), 1);
        QByteArray words(100, '\0');
        words.truncate(line.transport.read(words.data(), words.size()));
        QCOMPARE(words, QByteArray("last words"));
    }

    void bytesMayWaitForOthers()
    {
#ifndef Q_OS_LINUX
        QSKIP("the system is not asked for it here");
#endif
        Listeners peer({QStringLiteral("127.0.0.1")});
        Line line;
        line.open(QStringLiteral("127.0.0.1"), peer.port());
        line.clock.advance(0ms);
        QTRY_COMPARE(line.ready.count(), 1);
        QTRY_VERIFY(peer.servers.front()->hasPendingConnections());
        QTcpSocket* socket = peer.servers.front()->nextPendingConnection();
        QSignalSpy readyReads(&line.transport, &Transport::readyRead);
        QSignalSpy closed(&line.transport, &Transport::closed);
        const auto say = [&](const QByteArray& bytes) {
            socket->write(bytes);
            QVERIFY(socket->flush()); // on loopback they are there then
            QTest::qWait(20);
        };
        const auto heard = [&line] {
            QByteArray bytes(limits::bulkBytes * 2, '\0');
            return line.transport.read(bytes.data(), bytes.size());
        };

        line.transport.setWakeBytes(limits::bulkBytes);
        say("few");
        QCOMPARE(readyReads.count(), 0);
        line.transport.setWakeBytes(1);
        QTRY_COMPARE(readyReads.count(), 1);
        QCOMPARE(heard(), 3);

        line.transport.setWakeBytes(limits::bulkBytes);
        say("few");
        QCOMPARE(readyReads.count(), 1);
        socket->write(QByteArray(limits::bulkBytes, 'x'));
        QTRY_COMPARE_GE(readyReads.count(), 2); // the kernel keeps no more of them waiting
        qsizetype size = heard();
        QTRY_VERIFY((size += heard()) == limits::bulkBytes + 3);

        say("last words");
        socket->disconnectFromHost();
        QTRY_COMPARE(closed.count(), 1); // at once
        QCOMPARE(heard(), 10);
    }

    void checksTheCertificateForTheNameAsTyped_data();
    void checksTheCertificateForTheNameAsTyped();
};

void SocketTransportTest::checksTheCertificateForTheNameAsTyped_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("name") << QStringLiteral("pbx.test") << true;
    QTest::newRow("trailing dot") << QStringLiteral("pbx.test.") << true;
    QTest::newRow("IDN") << QStringLiteral("b\u00fcro.test") << true;
    QTest::newRow("address") << QStringLiteral("127.0.0.1") << true;
    QTest::newRow("another name") << QStringLiteral("other.test") << false;
}

void SocketTransportTest::checksTheCertificateForTheNameAsTyped()
{
    QFETCH(QString, host);
    QFETCH(bool, accepted);
    const TestAuthority authority;
    CertificateWish wish;
    wish.alternativeNames = QStringLiteral("DNS:pbx.test,DNS:xn--bro-hoa.test,IP:127.0.0.1");
    const TlsServer tls = authority.issue(wish);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(tls.certificate);
    configuration.setPrivateKey(tls.key);
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));

    Line line;
    QSignalSpy untrusted(&line.transport, &Transport::untrusted);
    AmiPeer peer;
    peer.host = host;
    peer.port = server.serverPort();
    peer.tls = true;
    peer.caFile = authority.file();
    line.transport.open(peer, {});
    if (!line.lookup->asked.isEmpty())
        line.lookup->answer({QStringLiteral("127.0.0.1")});
    line.clock.advance(0ms);
    QTRY_COMPARE(line.ready.count() + untrusted.count() + line.failed.count(), 1);
    QCOMPARE(line.ready.count(), accepted ? 1 : 0);
    QCOMPARE(untrusted.count(), accepted ? 0 : 1);
}

WIRECHIEF_GUILESS_TEST(SocketTransportTest, tst_sockettransport)
#include "tst_sockettransport.moc"
