// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/session/eventneeds.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

using namespace wirechief;
using namespace std::chrono_literals;

class EventNeedsTest : public QObject {
    Q_OBJECT

    static QByteArray eventsAction(const QByteArray& mask)
    {
        return "Action: Events\nActionID: %id\nEventMask: " + mask + "\n\n";
    }

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<EventNeeds>("needs");
        QTest::addColumn<QByteArray>("mask");
        QTest::newRow("nothing") << EventNeeds() << QByteArray("off");
        QTest::newRow("everything") << EventNeeds::everything() << QByteArray("on");
        QTest::newRow("one") << EventNeeds({"Newchannel"}) << QByteArray("call");
        QTest::newRow("in any case") << EventNeeds({"hAnGuP", "SHUTDOWN"}) << QByteArray("call,system");
        QTest::newRow("two classes in the course of time")
            << EventNeeds({"Newexten"}) << QByteArray("call,dialplan");
        QTest::newRow("class of its own")
            << EventNeeds({"VarSet", "RTCPSent", "Cdr"}) << QByteArray("call,cdr,dialplan,reporting");
        QTest::newRow("unknown name") << EventNeeds({"Hangup", "MadeUpByAModule"}) << QByteArray("on");
    }
    void masks()
    {
        QFETCH(EventNeeds, needs);
        QTEST(needs.mask(), "mask");
    }

    void unites()
    {
        EventNeeds needs({"Hangup"});
        needs |= EventNeeds({"hangup", "Reload"});
        QCOMPARE(needs, EventNeeds({"Hangup", "Reload"}));
        needs |= EventNeeds::everything();
        QVERIFY(needs.isEverything());
        QVERIFY(needs.names().isEmpty());
        QCOMPARE(needs, EventNeeds::everything());
    }

    void restricts_data()
    {
        QTest::addColumn<QByteArray>("mask");
        QTest::addColumn<QByteArrayList>("classes");
        QTest::addColumn<QByteArray>("left");
        const QByteArrayList some{"call", "system"};
        QTest::newRow("no restriction")
            << QByteArray("agent,call") << QByteArrayList() << QByteArray("agent,call");
        QTest::newRow("of everything") << QByteArray("on") << some << QByteArray("call,system");
        QTest::newRow("of some") << QByteArray("agent,call") << some << QByteArray("call");
        QTest::newRow("nothing is left") << QByteArray("agent") << some << QByteArray("off");
        QTest::newRow("of nothing") << QByteArray("off") << some << QByteArray("off");
    }
    void restricts()
    {
        QFETCH(QByteArray, mask);
        QFETCH(QByteArrayList, classes);
        QTEST(restrictedMask(mask, classes), "left");
    }

    void asksForNoMoreThanTheLoginWants()
    {
        Transcript t;
        AmiLogin login;
        login.peer.host = QStringLiteral("pbx");
        login.user = QStringLiteral("admin");
        login.eventClasses = {"call", "system"};
        t.client->setEventNeeds(EventNeeds({"Newchannel", "AgentCalled"}));
        t.client->open(login, Secret("asterisk"));
        t.turn();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 1\n\n");
        QVERIFY(t.clientSaid().contains("Events: call,system\n"));
        t.serverSays("Response: Success\nActionID: %id\n\n");
        t.client->setEventNeeds(EventNeeds({"Newchannel", "AgentCalled", "Newexten"}));
        QVERIFY(t.nothingSent());
        t.client->setEventNeeds(EventNeeds::everything());
        QVERIFY(t.nothingSent());
        QCOMPARE(t.client->eventMask(), "call,system");
    }

    void covers()
    {
        QVERIFY(maskCovers("on", "call,system"));
        QVERIFY(maskCovers("call,system", "call"));
        QVERIFY(maskCovers("call", "off"));
        QVERIFY(maskCovers("off", "off"));
        QVERIFY(!maskCovers("call,system", "on"));
        QVERIFY(!maskCovers("call,system", "call,dialplan"));
        QVERIFY(!maskCovers("off", "call"));
        QVERIFY(!maskCovers("agi", "agent")); // names, not prefixes
    }

    void asksForEverythingUnlessToldOtherwise()
    {
        Transcript t;
        t.open();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 1\n\n");
        QVERIFY(t.clientSaid().contains("Events: on\n"));
        QCOMPARE(t.client->eventMask(), "on");
    }

    void asksAtLogin()
    {
        Transcript t;
        t.client->setEventNeeds(EventNeeds({"Newchannel"}));
        QVERIFY(t.nothingSent());
        t.open();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 1\n\n");
        QVERIFY(t.clientSaid().contains("Events: call,system\n")); // Shutdown is the client's own need
        t.client->setEventNeeds(EventNeeds({"Newchannel", "VarSet"}));
        QVERIFY(t.nothingSent());
        t.serverSays("Response: Success\nActionID: %id\nMessage: Authentication accepted\n\n");
        QCOMPARE(t.clientSaid(), eventsAction("call,dialplan,system"));
    }

    void widensAtOnce()
    {
        Transcript t;
        t.client->setEventNeeds(EventNeeds({"Newchannel"}));
        t.logIn();
        QVERIFY(t.nothingSent());
        QSignalSpy changes(t.client.get(), &AmiClient::eventMaskChanged);
        t.client->setEventNeeds(EventNeeds({"Newchannel", "VarSet"}));
        QCOMPARE(t.clientSaid(), eventsAction("call,dialplan,system"));
        t.serverSays("Response: Success\nActionID: %id\nEvents: On\n\n");
        t.client->setEventNeeds(EventNeeds({"Newchannel", "VarSet", "Hangup"})); // comes already
        QVERIFY(t.nothingSent());
        t.client->setEventNeeds(EventNeeds::everything());
        QCOMPARE(t.clientSaid(), eventsAction("on"));
        QCOMPARE(changes.count(), 2);
    }

    void narrowsAfterAWhile()
    {
        Transcript t;
        t.logIn();
        t.client->setEventNeeds(EventNeeds({"Newchannel"}));
        t.advance(limits::eventMaskDelay - 1ms);
        QVERIFY(t.nothingSent());
        t.client->setEventNeeds(EventNeeds({"Newchannel", "VarSet"})); // still less, and the wait begins anew
        t.advance(limits::eventMaskDelay - 1ms);
        QVERIFY(t.nothingSent());
        t.advance(1ms);
        QCOMPARE(t.clientSaid(), eventsAction("call,dialplan,system"));
        t.advance(2 * limits::eventMaskDelay);
        QVERIFY(t.nothingSent());
    }

    void saysNothingOfWhatComesAndGoes()
    {
        Transcript t;
        t.logIn();
        t.client->setEventNeeds(EventNeeds({"Newchannel"}));
        t.client->setEventNeeds(EventNeeds::everything());
        t.advance(2 * limits::eventMaskDelay);
        QVERIFY(t.nothingSent());
    }

    void skipsWhatNobodyNeeds()
    {
        Transcript t;
        t.client->setEventNeeds(EventNeeds({"Newchannel"}));
        t.logIn();
        QByteArrayList seen;
        const auto keep = [&seen](const AmiMessage& event) { seen.append(event.name().toByteArray()); };
        connect(t.client.get(), &AmiClient::eventReceived, this, keep);
        const QByteArray events
            = "Event: VarSet\nPrivilege: dialplan,all\n\nEvent: Newchannel\nUniqueid: 1\n\n";
        t.serverSays(events);
        QCOMPARE(seen, QByteArrayList({"Newchannel"}));
        QCOMPARE(t.client->statistics().eventsSkipped, 1U);

        t.client->setEventNeeds(EventNeeds::everything());
        t.serverSays(events);
        QCOMPARE(seen, QByteArrayList({"Newchannel", "VarSet", "Newchannel"}));
        t.client->setEventNeeds(EventNeeds({"VarSet"}));
        t.serverSays(events);
        QCOMPARE(seen, QByteArrayList({"Newchannel", "VarSet", "Newchannel", "VarSet"}));
        QCOMPARE(t.client->statistics().eventsSkipped, 2U);
        QCOMPARE(t.client->statistics().eventsReceived, 6U);
    }

    void readsListsWhose_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("marked") << QByteArray("CoreShowChannels")
                                << QByteArray("Response: Success\nActionID: %id\nEventList: start\n\n");
        QTest::newRow("unmarked") << QByteArray("CoreShowChannels")
                                  << QByteArray("Response: Success\nActionID: %id\n\n");
        QTest::newRow("without an answer") << QByteArray("CoreShowChannels") << QByteArray();
    }
    void readsListsWhose()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, answer);
        Transcript t;
        t.client->setEventNeeds(EventNeeds({"Newchannel"}));
        t.logIn();
        std::optional<Result<AmiReply>> list;
        t.client->send(AmiAction(action), nullptr, [&list](const Result<AmiReply>& reply) { list = reply; });
        (void)t.clientSaid();
        t.serverSays(QByteArray(answer
            + "Event: CoreShowChannel\nActionID: %id\nUniqueid: 1.1\n\n"
              "Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\n\n"));
        if (!answer.isEmpty()) {
            QVERIFY(list && *list);
            QCOMPARE(list->value().items.size(), 1U);
        }
        const quint64 before = t.client->statistics().eventsSkipped;
        t.advance(AmiTimeouts().action); // a list that never answers ends too
        t.serverSays("Event: VarSet\n\n");
        QCOMPARE(t.client->statistics().eventsSkipped, before + 1);
    }

    void livesWithAServerThatRefuses()
    {
        Transcript t;
        t.logIn();
        t.client->setEventNeeds(EventNeeds({"Newchannel"}));
        t.advance(limits::eventMaskDelay);
        QCOMPARE(t.clientSaid(), eventsAction("call,system"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refuses the event mask")));
        t.serverSays("Response: Error\nActionID: %id\nMessage: Invalid event mask\n\n");
        QCOMPARE(t.client->eventMask(), "on");
        QVERIFY(t.client->isReady());
    }

    void livesWithAServerThatSaysNothing()
    {
        // With brokeneventsaction=yes the server does it and does not answer.
        Transcript t;
        t.client->setEventNeeds(EventNeeds({"Newchannel"}));
        t.logIn();
        t.client->setEventNeeds(EventNeeds::everything());
        (void)t.clientSaid();
        t.advance(AmiTimeouts().action);
        QVERIFY(t.client->isReady());
        QCOMPARE(t.client->eventMask(), "on");
    }
};

WIRECHIEF_GUILESS_TEST(EventNeedsTest, tst_eventneeds)
#include "tst_eventneeds.moc"
