// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/network/peername.h"
#include "support/base/testmain.h"

using namespace wirechief;

class PeerNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("lookUp");
        QTest::addColumn<QString>("certificate");
        const auto row = [](const char* name, const QString& host, const QString& address,
                             const QString& lookUp, const QString& certificate) {
            QTest::newRow(name) << host << address << lookUp << certificate;
        };
        const QString none;
        row("name", QStringLiteral("pbx.example.org"), none, QStringLiteral("pbx.example.org"),
            QStringLiteral("pbx.example.org"));
        row("trailing dot", QStringLiteral("pbx.example.org."), none, QStringLiteral("pbx.example.org."),
            QStringLiteral("pbx.example.org"));
        row("IDN", QStringLiteral("b\u00fcro.example"), none, QStringLiteral("xn--bro-hoa.example"),
            QStringLiteral("xn--bro-hoa.example"));
        row("IDN with dot", QStringLiteral("b\u00fcro.example."), none,
            QStringLiteral("xn--bro-hoa.example."), QStringLiteral("xn--bro-hoa.example"));
        row("underscore", QStringLiteral("my_pbx"), none, QStringLiteral("my_pbx"), QStringLiteral("my_pbx"));
        row("v4", QStringLiteral(" 192.0.2.7 "), QStringLiteral("192.0.2.7"), none,
            QStringLiteral("192.0.2.7"));
        row("v6", QStringLiteral("2001:db8::1"), QStringLiteral("2001:db8::1"), none,
            QStringLiteral("2001:db8::1"));
        row("brackets", QStringLiteral("[2001:db8::1]"), QStringLiteral("2001:db8::1"), none,
            QStringLiteral("2001:db8::1"));
        row("zone", QStringLiteral("fe80::1%eth0"), QStringLiteral("fe80::1%eth0"), none,
            QStringLiteral("fe80::1"));
        row("brackets and zone", QStringLiteral("[fe80::1%eth0]"), QStringLiteral("fe80::1%eth0"), none,
            QStringLiteral("fe80::1"));
        row("no name", QStringLiteral("\u2028.example"), none, none, none);
        row("empty", none, none, none, none);
        row("only a dot", QStringLiteral("."), none, none, none);
    }
    void readsHosts()
    {
        QFETCH(QString, host);
        QFETCH(QString, address);
        const PeerName name = PeerName::parse(host);
        QCOMPARE(name.address.toString(), address);
        QTEST(name.lookUp, "lookUp");
        QTEST(name.certificate, "certificate");
    }

    void familiesTakeTurns()
    {
        const auto list = [](const QStringList& texts) {
            QList<QHostAddress> addresses;
            for (const QString& text : texts)
                addresses.append(QHostAddress(text));
            return addresses;
        };
        const QString six1 = QStringLiteral("2001:db8::1");
        const QString six2 = QStringLiteral("2001:db8::2");
        const QString six3 = QStringLiteral("2001:db8::3");
        const QString four1 = QStringLiteral("192.0.2.1");
        const QString four2 = QStringLiteral("192.0.2.2");
        QCOMPARE(interleaved(list({six1, six2, six3, six1, four1})), list({six1, four1, six2, six3}));
        QCOMPARE(interleaved(list({four1, four2, six1})), list({four1, six1, four2}));
        QCOMPARE(interleaved(list({four1})), list({four1}));
        QCOMPARE(interleaved({QHostAddress()}), QList<QHostAddress>());

        QList<QHostAddress> many;
        for (quint32 i = 0; i < 100'000; ++i)
            many.append(QHostAddress(0x0a000000U + i % 50));
        QCOMPARE(interleaved(many).size(), limits::peerAddresses);
    }
};

WIRECHIEF_GUILESS_TEST(PeerNameTest, tst_peername)
#include "tst_peername.moc"
