// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/message/amimessage.h"
#include "ami/message/bytesearch.h"
#include "ami/message/redaction.h"
#include "base/secret.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

using namespace wirechief;

class Redaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKnownSecretIsMaskedWhereverItStands()
    {
        const Secret secret("hunter22");
        const QByteArray dots = secretMask().toByteArray();
        QCOMPARE(withoutSecret("Message: hunter22 and hunter22", secret),
            QByteArray("Message: " + dots + " and " + dots));
        QCOMPARE(withoutSecret("Message: hunter2", secret), QByteArray("Message: hunter2"));
        QCOMPARE(withoutSecret({}, secret), QByteArray());
        QVERIFY(!mentionsSecret("anything", Secret()));
    }

    void shortSecretsAreNotGivenAwayByDots()
    {
        QCOMPARE(withoutSecret("Channel: PJSIP/1001-00000001", Secret("1001")),
            QByteArray("Channel: PJSIP/1001-00000001"));
    }

    /// What a table keeps: texts without it, and the names by which the server knows its things.
    void aKnownSecretIsMaskedInTexts()
    {
        const Secret secret("hunter22");
        const QByteArray dots = secretMask().toByteArray();
        const QByteArray things = "Event: Newchannel\r\nChannel: PJSIP/hunter22-00000001\r\n"
                                  "Uniqueid: hunter22-1.1\r\nCallerIDNum: hunter22\r\nExten: hunter22\r\n";
        const AmiMessage named = AmiMessage::fromBytes(QByteArray(things + "\r\n"));
        QVERIFY(withoutSecretInTexts(named, secret).raw().data() == named.raw().data()); // shared
        const AmiMessage event = AmiMessage::fromBytes(
            QByteArray(things
                + "CallerIDName: a hunter22\r\nDestConnectedLineName: hunter22\r\nAppData: x,hunter22\r\n"
                  "accountcode: hunter22\r\nVariable: hunter22\r\nVariable: a=hunter22\r\nValue: "
                  "hunter22\r\n\r\n"),
            1'700'000'000'000);
        const AmiMessage kept = withoutSecretInTexts(event, secret);
        QVERIFY(kept.raw().startsWith(things));
        QCOMPARE(kept.raw().sliced(things.size()).toByteArray(),
            QByteArray("CallerIDName: a *\r\nDestConnectedLineName: *\r\nAppData: x,*\r\naccountcode: *\r\n"
                       "Variable: hunter22\r\nVariable: a=*\r\nValue: *\r\n")
                .replace('*', dots));
        QCOMPARE(kept.receivedAt(), event.receivedAt());
        const AmiMessage refusal = AmiMessage::fromBytes("Response: Error\r\nMessage: hunter22\r\n\r\n");
        QCOMPARE(withoutSecretInTexts(refusal, secret).value("Message"), QByteArrayView("hunter22"));
    }

    void secretsOfDialStrings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("masked"); // "*" for the dots
        const auto row = [](const char* text, const char* masked) {
            QTest::addRow("%s", text) << QByteArray(text) << QByteArray(masked);
        };
        row("DialString: bob:TopSecretPw@peer/4711@ctx", "DialString: bob:*@peer/4711@ctx");
        row("DialString: bob:Top@SecretPw@peer/4711", "DialString: bob:*@peer/4711");
        row("Dialstring: bob:Top/SecretPw@peer/4711", "Dialstring: bob:*@peer/4711");
        row("DialString: alice:S3cretPw:md5:auth@host:5060", "DialString: alice:*@host:5060");
        row("AppData: IAX2/bob:TopSecretPw@peer/4711,30,t", "AppData: IAX2/bob:*@peer/4711,30,t");
        row("AppData: SIP/1&SIP/bob:TopSecretPw@host&SIP/2|30", "AppData: SIP/1&SIP/bob:*@host&SIP/2|30");
        row("Channel: SIP/alice:S3cretPw@host", "Channel: SIP/alice:*@host");
        row("Output: 4711 Dial(IAX2/bob:TopSecretPw@peer/4711)", "Output: 4711 Dial(IAX2/bob:*@peer/4711)");
        row("AppData: PJSIP/x/sip:alice:S3cretPw@10.0.0.7", "AppData: PJSIP/x/sip:alice:*@10.0.0.7");
        for (const char* plain : {"DialString: 100@peer", "DialString: x/sip:4711@10.0.0.7:5060",
                 "DialString: v6/sip:[2001:db8::1]:5060", "DialString: 4711@[2001:db8::1]:5060",
                 "DialString: v6/sip:4711@[2001:db8::1]:5060", "AppData: IAX2/bob@peer:4569/4711@ctx",
                 "Channel: Local/101@default-00000001;1", "From: <sip:100@10.0.0.7:5060>", "To: a:b@c"})
            row(plain, plain);
    }
    void secretsOfDialStrings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, masked);
        QCOMPARE(redacted(text), masked.replace("*", secretMask()));
    }

    void whatIsKeptHasNoSecrets()
    {
        const QByteArray dots = secretMask().toByteArray();
        const AmiMessage detail = AmiMessage::fromBytes(
            "Event: AuthDetail\r\nPassword:hunter22\r\nUsername: 1001\r\n\r\n", 1'700'000'000'000);
        const AmiMessage kept = withoutSecrets(detail);
        QCOMPARE(kept.value("Password"), QByteArrayView(dots));
        QCOMPARE(kept.value("Username"), QByteArrayView("1001"));
        QCOMPARE(kept.receivedAt(), detail.receivedAt());
        QVERIFY(kept.isEvent("AuthDetail"));

        const AmiMessage dial
            = AmiMessage::fromBytes("Event: Newexten\r\nAppData: IAX2/bob:hunter22@peer\r\n\r\n");
        QCOMPARE(
            withoutSecrets(dial).value("AppData").toByteArray(), QByteArray("IAX2/bob:" + dots + "@peer"));

        const AmiMessage output
            = AmiMessage::fromBytes("Response: Follows\r\nPrivilege: Command\r\n"
                                    "secret = hunter22\nother\n\nlast\n--END COMMAND--\r\n\r\n");
        QCOMPARE(withoutSecrets(output).output(), output.output().replace(" hunter22", dots));
        QVERIFY(!withoutSecrets(output).raw().contains("hunter22"));
    }

    void keysOfTheDatabaseAreNoSecrets()
    {
        const QByteArray entry = "Event: DBGetTreeResponse\r\nKey: /cidname/0301\r\nVal: x\r\n";
        QCOMPARE(redacted(entry), entry);
        QVERIFY(!redacted("Action: Login\r\nKey: 0123\r\n").contains("0123"));
        QVERIFY(!redacted("Event: DBGetTreeResponse\r\nSecret: 0123\r\n").contains("0123"));
        QVERIFY(isSecretHeader("key", "Login"));
        QVERIFY(!isSecretHeader("key", "dbput"));
        QVERIFY(isSecretHeader("Secret", "DBPut"));
    }

    void whatHasNoneIsShared()
    {
        const AmiMessage event
            = AmiMessage::fromBytes("Event: Newchannel\r\nChannel: PJSIP/1001-1\r\nX: y\r\n\r\n");
        QVERIFY(withoutSecrets(event).raw().data() == event.raw().data()); // not its text
        const AmiMessage reply = AmiMessage::fromBytes("Response: Success\r\nMessage: a=b c@d\r\n\r\n");
        QVERIFY(withoutSecrets(reply).raw().data() == reply.raw().data()); // not its text
        QVERIFY(withoutSecrets(AmiMessage()).isNull());
    }

    void searchesLikeThePlainWay()
    {
        QRandomGenerator random(4711);
        const auto letters = [&random](qsizetype size) {
            QByteArray text(size, Qt::Uninitialized);
            for (char& letter : text)
                letter = char('a' + random.bounded(2)); // two letters: nearly everything nearly fits
            return text;
        };
        int found = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray text = letters(random.bounded(200));
            const QByteArray needle = letters(2 + random.bounded(10));
            const bool expected = text.contains(needle);
            QCOMPARE(containsBytes(text, needle), expected);
            found += expected ? 1 : 0;
        }
        QVERIFY(found > 2'000 && found < 18'000);
    }
};

WIRECHIEF_GUILESS_TEST(Redaction, tst_redaction)
#include "tst_redaction.moc"
