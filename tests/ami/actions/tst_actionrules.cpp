// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions/actionrules.h"
#include "support/ami/answer.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

using namespace wirechief;
using namespace std::chrono_literals;

/// Which actions must not be sent, or seldom, to which releases; and that the session obeys.
class ActionRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dangers_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QVersionNumber>("release");
        QTest::addColumn<Sending>("sending");
        const auto row = [](const char* action, std::initializer_list<int> release, Sending sending) {
            const QVersionNumber number{QList<int>(release)};
            QTest::addRow("%s %s", action, qPrintable(number.toString()))
                << QByteArray(action) << number << sending;
        };
        row("ParkedCalls", {}, Sending::Rarely);
        row("parkedcalls", {1, 4, 44}, Sending::Rarely);
        row("ParkedCalls", {1, 6, 2, 24}, Sending::Rarely);
        row("ParkedCalls", {1, 8, 6, 0}, Sending::Rarely);
        row("ParkedCalls", {1, 8, 7, 0}, Sending::Freely);
        row("ParkedCalls", {22, 10, 1}, Sending::Freely);
        row("SIPpeers", {1, 6, 2}, Sending::Freely);
        row("SIPpeers", {1, 8, 22, 0}, Sending::Rarely);
        row("SIPpeers", {1, 8, 32, 3}, Sending::Freely);
        row("SIPpeers", {11, 4, 0}, Sending::Rarely);
        row("SIPpeers", {11, 5, 0}, Sending::Freely);
        row("PJSIPShowEndpoint", {12, 1, 1}, Sending::Never);
        row("PJSIPShowEndpoint", {12, 2, 0}, Sending::Freely);
        row("PJSIPShowSubscriptionsInbound", {13, 7, 2}, Sending::Rarely);
        row("PJSIPShowSubscriptionsInbound", {13, 8, 0}, Sending::Freely);
        row("Queues", {22}, Sending::Unreadable);
        row("WaitEvent", {1, 4}, Sending::Unreadable);
        row("CoreShowChannels", {}, Sending::Freely);
        row("SomethingNew", {}, Sending::Freely);
    }
    void dangers()
    {
        QFETCH(QByteArray, action);
        QFETCH(QVersionNumber, release);
        QFETCH(Sending, sending);
        QCOMPARE(ruleOf(action, release).sending, sending);
    }

    void tableIsFoundWithoutCase()
    {
        QCOMPARE(findAction("coreshowchannels"), findAction("CoreShowChannels"));
        QCOMPARE(findAction("Hangup")->classes, QByteArrayView("call or system"));
        QCOMPARE(findAction("SomethingNew"), nullptr);
        QVERIFY(listSpec("Hangup") == nullptr);
        QCOMPARE(listSpec("dbget")->complete, QByteArrayView("DBGetComplete"));
        QCOMPARE(patienceFor(AmiAction("Command").add("Command", "dialplan reload")), Patience::Reload);
        QVERIFY(blocksSession(AmiAction("originate")));
        QVERIFY(!blocksSession(AmiAction("Originate").add("Async", "true")));
    }

    void whatChangesAndWhatIsSlow()
    {
        QVERIFY(ruleOf("Hangup").changing);
        QVERIFY(ruleOf("SomethingNew").changing);
        QVERIFY(!ruleOf("getvar").changing);
        QVERIFY(!ruleOf("CoreShowChannels").changing);
        QCOMPARE(ruleOf("pjsipshowendpoints").patience, Patience::SlowList);
        QCOMPARE(ruleOf("Reload").patience, Patience::Reload);
        QCOMPARE(ruleOf("Command").patience, Patience::Command);
        QCOMPARE(ruleOf("Hangup").patience, Patience::Usual);
    }

    void releaseOfABanner()
    {
        QCOMPARE(firstReleaseOf("1.0"), QVersionNumber(1, 4));
        QCOMPARE(firstReleaseOf("1.1"), QVersionNumber(1, 6));
        QCOMPARE(firstReleaseOf("1.3"), QVersionNumber(11, 0));
        QCOMPARE(firstReleaseOf("2.10.6"), QVersionNumber(12, 0));
        QCOMPARE(firstReleaseOf("3.2.2"), QVersionNumber(14, 0));
        QCOMPARE(firstReleaseOf("5.0.4"), QVersionNumber(16, 0));
        QCOMPARE(firstReleaseOf("11.0.0"), QVersionNumber(22, 0));
        QVERIFY(firstReleaseOf("1.28").isNull());
        QVERIFY(firstReleaseOf("").isNull());
    }

    void whatEndsAnOldServerIsSentSeldom()
    {
        Transcript t;
        t.logIn("1.0");
        Answer first;
        Answer again;
        Answer later;
        t.client->send(AmiAction("ParkedCalls"), nullptr, first.handler());
        QVERIFY(t.clientSaid().contains("Action: ParkedCalls"));
        t.serverSays("Response: Success\nActionID: %id\nMessage: Parked calls will follow\n\n"
                     "Event: ParkedCallsComplete\nActionID: %id\n\n");
        QCOMPARE(first.calls, 1);
        t.advance(10s);
        t.client->send(AmiAction("ParkedCalls"), nullptr, again.handler());
        QVERIFY(t.nothingSent());
        QCOMPARE(again.result->error().kind, ErrorKind::InvalidInput);
        for (int i = 0; i < 2; ++i) {
            t.advance(10s);
            t.serverSays("Event: Reload\n\n");
        }
        t.client->send(AmiAction("ParkedCalls"), nullptr, later.handler());
        QVERIFY(t.clientSaid().contains("Action: ParkedCalls"));
    }

    void theServersOwnWordCounts()
    {
        Transcript t;
        t.logIn("1.1"); // 1.6 or 1.8
        t.client->setRelease(QVersionNumber(1, 8, 32));
        for (int time = 0; time < 2; ++time) {
            Answer list;
            t.client->send(AmiAction("ParkedCalls"), nullptr, list.handler());
            QVERIFY(t.clientSaid().contains("Action: ParkedCalls"));
        }
    }

    void whatEndsAServerIsNotSent()
    {
        Transcript t;
        t.logIn("2.1.0");
        Answer endpoint;
        AmiAction show("PJSIPShowEndpoint");
        show.add("Endpoint", "alice");
        t.client->send(show, nullptr, endpoint.handler());
        QVERIFY(t.nothingSent());
        QCOMPARE(endpoint.result->error().kind, ErrorKind::InvalidInput);
    }

    void functionsAreReadOfAChannelOnOldReleases()
    {
        Transcript t;
        t.logIn("1.1");
        Answer global;
        Answer ofChannel;
        Answer variable;
        t.client->send(AmiAction("Getvar").add("Variable", "CHANNEL(name)"), nullptr, global.handler());
        QVERIFY(t.nothingSent());
        QCOMPARE(global.result->error().kind, ErrorKind::InvalidInput);
        t.client->send(AmiAction("Getvar").add("Variable", "CHANNEL(name)").add("Channel", "SIP/1"), nullptr,
            ofChannel.handler());
        t.client->send(AmiAction("Getvar").add("Variable", "TRUNK"), nullptr, variable.handler());
        QCOMPARE(t.clientSaid().count("Action: Getvar"), 2);
    }
};

WIRECHIEF_GUILESS_TEST(ActionRulesTest, tst_actionrules)
#include "tst_actionrules.moc"
