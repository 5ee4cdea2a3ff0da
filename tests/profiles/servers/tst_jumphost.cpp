// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/servers/jumphost.h"
#include "support/base/testmain.h"

using namespace wirechief;

class JumpHostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsTypedForSsh_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<int>("port");
        const auto row = [](const char* typed, const char* destination, int port) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(destination) << port;
        };
        row("gate", "gate", 0);
        row("gate.example.org:2222", "gate.example.org", 2222);
        row("me@gate", "me@gate", 0);
        row("me@gate:22", "me@gate", 22);
        row("me@corp.example@gate", "me@corp.example@gate", 0);
        row("CORP\\me@gate", "CORP\\me@gate", 0);
        row("192.0.2.1:22", "192.0.2.1", 22);
        row("2001:db8::7", "2001:db8::7", 0);
        row("me@[2001:db8::7]:22", "me@2001:db8::7", 22);
        row("fe80::1%eth0", "fe80::1%eth0", 0);
        row("gate_2-b", "gate_2-b", 0);
        row("büro", "büro", 0);
    }
    void isAsTypedForSsh()
    {
        QFETCH(QString, typed);
        QFETCH(QString, destination);
        QFETCH(int, port);
        const std::optional<JumpHost> jump = JumpHost::parse(typed);
        QVERIFY(jump);
        QCOMPARE(jump->destination, destination);
        QCOMPARE(int(jump->port.value_or(0)), port);
    }

    void isNoOptionAndNoCommand_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "-", "-oProxyCommand=touch x", "me@-oProxyCommand=x", "-me@gate",
                 "two words", "gate\n", "gate\t", "me@gate\u00a0", "gate:0", "gate:65536", "gate:ssh",
                 "gate:", "me@gate:22:33", "gate:22:33", "1:2:3", "@gate", "me@", "[::1", "a;b", "$(touch x)",
                 "`x`", "a|b", "a'b", "a\"b", "me;x@gate", "gate\u202e", "gate\x01", "gate\\"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
        QTest::newRow("too long") << QString(limits::jumpCharacters + 1, u'g');
    }
    void isNoOptionAndNoCommand()
    {
        QFETCH(QString, typed);
        QVERIFY(!JumpHost::parse(typed));
    }
};

WIRECHIEF_GUILESS_TEST(JumpHostTest, tst_jumphost)
#include "tst_jumphost.moc"
