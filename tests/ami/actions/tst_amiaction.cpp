// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions/amiaction.h"
#include "ami/limits.h"
#include "ami/message/amimessage.h"
#include "ami/message/redaction.h"
#include "support/base/testmain.h"

using namespace wirechief;

class AmiActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytes()
    {
        AmiAction action("Originate");
        action.add("Channel", "Local/100@default")
            .add("Variable", "a=1")
            .add("Variable", "b=2")
            .addIf("Data", "");
        QVERIFY(action.check("x-1"));
        QCOMPARE(action.toBytes("x-1"),
            QByteArray("Action: Originate\r\nActionID: x-1\r\nChannel: Local/100@default\r\nVariable: "
                       "a=1\r\nVariable: b=2\r\n\r\n"));
        QVERIFY(action.isChanging());
        QVERIFY(!AmiAction("Ping").isChanging());
        QVERIFY(!AmiAction("CoreShowChannels").isChanging());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("carriage return and line feed")
            << QByteArray("CallerID") << QByteArray("x\r\nApplication: System");
        QTest::newRow("line feed") << QByteArray("CallerID") << QByteArray("x\ny");
        QTest::newRow("carriage return") << QByteArray("CallerID") << QByteArray("x\ry");
        QTest::newRow("nul") << QByteArray("CallerID") << QByteArray("x\0y", 3);
        QTest::newRow("line feed in the key") << QByteArray("Caller\nID") << QByteArray("x");
        QTest::newRow("colon in the key") << QByteArray("Caller:ID") << QByteArray("x");
        QTest::newRow("another action") << QByteArray("action") << QByteArray("DBPut");
        QTest::newRow("another id") << QByteArray("ActionID") << QByteArray("x");
        QTest::newRow("no key") << QByteArray() << QByteArray("x");
        QTest::newRow("line too long") << QByteArray("Key") << QByteArray(limits::actionLineBytes - 4, 'x');
    }
    void refuses()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        AmiAction action("Originate");
        action.add(key, value);
        const Result<void> checked = action.check("1");
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!checked.error().text.contains(QLatin1Char('\n')));
    }

    void refusesAtTheLimits()
    {
        AmiAction longest("A");
        longest.add("Key", QByteArray(limits::actionLineBytes - 5, 'x'));
        QVERIFY(longest.check("1"));
        AmiAction lines("A");
        for (int i = 0; i < limits::actionLines - 2; ++i)
            lines.add("K", "v");
        QVERIFY(lines.check("1"));
        lines.add("K", "v");
        QVERIFY(!lines.check("1"));
        QVERIFY(!AmiAction("Ping").check(QByteArray(200, 'a')));
        QVERIFY(!AmiAction("Ping").check("a b"));
        QVERIFY(!AmiAction("").check("1"));
        QVERIFY(AmiAction(QByteArray(limits::actionLineBytes - 8, 'P')).check("1")); // "Action: " is 8 more
        QVERIFY(!AmiAction(QByteArray(limits::actionLineBytes - 7, 'P')).check("1"));
        QVERIFY(!AmiAction("Ping\r\nX: y").check("1"));
        AmiAction secret("Login");
        secret.addSecret("Secret", Secret("x\r\nAction: Originate"));
        QVERIFY(!secret.check("1"));
    }

    void masksSecrets()
    {
        AmiAction login("Login");
        login.add("Username", "admin").addSecret("Secret", Secret("hunter2")).add("Key", "0123");
        QVERIFY(login.toBytes("1").contains("hunter2"));
        const QByteArray masked = login.toMaskedBytes("1");
        QVERIFY(!masked.contains("hunter2"));
        QVERIFY(!masked.contains("0123"));
        QVERIFY(masked.contains("Username: admin"));
        QVERIFY(masked.contains(QByteArray("Secret: " + secretMask().toByteArray())));
    }

    void redactsMessages()
    {
        const QByteArray clean
            = redacted("Event: AuthDetail\r\nUsername: 1001\r\nPassword: pw1001\r\nMd5Cred: 00ff\r\n"
                       "Line-000001-000002: secret = s3cr3t\r\nOutput: password=>abc\r\n"
                       "vmsecret=12\nLine-000001-000003: allow=ulaw\r\nChallenge: 8404\r\n");
        for (const char* secret : {"pw1001", "00ff", "s3cr3t", "abc", "12\n"})
            QVERIFY2(!clean.contains(secret), secret);
        for (const char* open : {"Username: 1001", "allow=ulaw", "Challenge: 8404"})
            QVERIFY2(clean.contains(open), open);
        QCOMPARE(clean.count("\r\n"), 8);
    }

    /// The bytes of an action read back as the same headers, whatever the values hold.
    void roundTrip()
    {
        const QByteArrayList values{
            "", " leading", "trailing ", "a:b", "::", "Event: Hangup", "\xff\xfe", "=>", "\t"};
        AmiAction action("UserEvent");
        for (const QByteArray& value : values)
            action.add("K", value);
        QVERIFY(action.check("1"));
        const AmiMessage read = AmiMessage::fromBytes(QByteArray("Event: x\r\n" + action.toBytes("1")));
        QCOMPARE(read.fieldCount(), values.size() + 3);
        for (qsizetype i = 0; i < values.size(); ++i)
            QVERIFY(read.valueAt(i + 3) == QByteArrayView(values.at(i)));
    }
};

WIRECHIEF_GUILESS_TEST(AmiActionTest, tst_amiaction)
#include "tst_amiaction.moc"
