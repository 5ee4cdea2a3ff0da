// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/session/amiclient.h"
#include "support/ami/answer.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

using namespace wirechief;
using namespace std::chrono_literals;
using State = AmiClient::State;

/// Which answers belong to which action.
class AmiClientAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersMatchByActionId()
    {
        Transcript t;
        t.logIn();
        Answer first;
        Answer second;
        t.client->send(AmiAction("CoreStatus"), nullptr, first.handler());
        (void)t.clientSaid();
        const QByteArray firstId = t.lastId();
        t.client->send(AmiAction("CoreSettings"), nullptr, second.handler());
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: " + firstId + "\nCoreCurrentCalls: 3\n\n");
        QCOMPARE(first.calls, 1);
        QCOMPARE(second.calls, 0);
        QVERIFY(first.result->value().response.value("CoreCurrentCalls") == QByteArrayView("3"));
        t.serverSays("Response: Error\nActionID: %id\nMessage: Permission denied\n\n"
                     "Response: Error\nActionID: %id\nMessage: Permission denied\n\n");
        QCOMPARE(second.calls, 1);
        QVERIFY(!second.result->value().success);
        QCOMPARE(t.client->statistics().strayReplies, quint64(1));
        QCOMPARE(t.client->pendingCount(), 0);
    }

    void collectsLists()
    {
        Transcript t;
        t.logIn();
        QSignalSpy events(t.client.get(), &AmiClient::eventReceived);
        Answer list;
        t.client->send(AmiAction("CoreShowChannels"), nullptr, list.handler());
        (void)t.clientSaid();
        t.serverSays("Event: Newchannel\nPrivilege: call,all\nUniqueid: 1\n\n"
                     "Response: Success\nActionID: %id\nEventList: start\nMessage: Channels will follow\n\n"
                     "Event: CoreShowChannel\nActionID: %id\nUniqueid: 1\n\n"
                     "Event: CoreShowChannel\nActionID: %id\nUniqueid: 2\n\n");
        QCOMPARE(list.calls, 0);
        t.serverSays("Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\nListItems: 2\n\n"
                     "Event: Hangup\nPrivilege: call,all\nUniqueid: 1\n\n");
        QCOMPARE(list.calls, 1);
        QCOMPARE(list.result->value().items.size(), size_t(2));
        QVERIFY(list.result->value().success);
        QCOMPARE(events.count(), 2); // what stands before and behind the list, and nothing of it
    }

    void listsTakeNothingForged()
    {
        Transcript t;
        t.logIn();
        QSignalSpy events(t.client.get(), &AmiClient::eventReceived);
        Answer list;
        t.client->send(AmiAction("DBGetTree"), nullptr, list.handler());
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nEventList: start\nMessage: Result will follow\n\n"
                     "Event: DBGetTreeResponse\nKey: /a/b\nVal: a\n\n"
                     "Event: Newchannel\nUniqueid: 1.5\n\n"
                     "Event: Hangup\nActionID: %id\nUniqueid: 1.5\n\n"
                     "Event: UserEvent\nPrivilege: user,all\nActionID: %id\nEventList: Complete\n\n"
                     "Event: DBGetTreeResponse\nActionID: %id\nKey: /c/d\nVal: x\n\n"
                     "Event: DBGetTreeComplete\nActionID: %id\nEventList: Complete\nListItems: 2\n\n");
        QCOMPARE(list.calls, 1);
        QCOMPARE(list.result->value().items.size(), size_t(2));
        QCOMPARE(events.count(), 2); // what cannot belong to the list is an event as anywhere
        QCOMPARE(t.client->statistics().between, quint64(2));
        QCOMPARE(t.client->statistics().suspicious, quint64(1));
    }

    void aForeignUserEventCompletesNothing()
    {
        Transcript t;
        t.logIn();
        QSignalSpy events(t.client.get(), &AmiClient::eventReceived);
        Answer ping;
        t.client->send(AmiAction("Ping"), nullptr, ping.handler());
        (void)t.clientSaid();
        t.serverSays("Event: UserEvent\nPrivilege: user,all\nUserEvent: x\nAction: UserEvent\nActionID: %id\n"
                     "EventList: Complete\n\n");
        QCOMPARE(ping.calls, 0);
        QCOMPARE(events.count(), 1);
    }

    void oldListEndsWithItsComplete()
    {
        Transcript t;
        t.logIn("1.0");
        Answer list;
        t.client->send(AmiAction("Status"), nullptr, list.handler());
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nMessage: Channel status will follow\n\n"
                     "Event: Status\nPrivilege: Call\nChannel: a\nUniqueid: 1\nActionID: %id\n\n"
                     "Event: StatusComplete\nActionID: %id\n\n");
        QCOMPARE(list.result->value().items.size(), size_t(1));

        Answer get;
        t.client->send(AmiAction("DBGet").add("Family", "a").add("Key", "b"), nullptr, get.handler());
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nMessage: Result will follow\n\n"
                     "Event: DBGetResponse\nFamily: a\nKey: b\nVal: c\nActionID: %id\n\n");
        QCOMPARE(get.calls, 1);
        QCOMPARE(get.result->value().items.size(), size_t(1));
    }

    void successesThatWereNone_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("move") << QByteArray("VoicemailMove") << QByteArray("Message move failed");
        QTest::newRow("registration")
            << QByteArray("PJSIPUnregister") << QByteArray("Failed to queue unregistration");
        QTest::newRow("a list that has no end") << QByteArray(
            "VoicemailUserStatus") << QByteArray("There is no voicemail user matching the given user.");
    }
    void successesThatWereNone()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, message);
        Transcript t;
        t.logIn();
        Answer answer;
        t.client->send(AmiAction(action), nullptr, answer.handler());
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nMessage: " + message + "\n\n");
        QCOMPARE(answer.calls, 1);
        QVERIFY(!answer.result->value().success);
        QCOMPARE(answer.result->value().message(), message);
    }

    void emptyLists_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("error that means empty")
            << QByteArray("PJSIPShowEndpoints")
            << QByteArray("Response: Error\nActionID: %id\nMessage: No endpoints found\n\n\n");
        QTest::newRow("success without a list")
            << QByteArray("VoicemailUsersList")
            << QByteArray("Response: Success\nActionID: %id\nMessage: There are no voicemail users currently "
                          "defined.\n\n");
        QTest::newRow("no items")
            << QByteArray("CoreShowChannels")
            << QByteArray("Response: Success\nActionID: %id\nEventList: start\n\n"
                          "Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\n"
                          "ListItems: 0\n\n");
    }
    void emptyLists()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, answer);
        Transcript t;
        t.logIn();
        Answer list;
        t.client->send(AmiAction(action), nullptr, list.handler());
        (void)t.clientSaid();
        t.serverSays(answer);
        QCOMPARE(list.calls, 1);
        QVERIFY(list.result->value().success);
        QVERIFY(list.result->value().items.empty());
    }

    void pongWithoutActionId()
    {
        Transcript t;
        t.logIn("1.1");
        Answer ping;
        t.client->send(AmiAction("Ping"), nullptr, ping.handler());
        (void)t.clientSaid();
        t.serverSays("Response: Success\nPing: Pong\n\n");
        QCOMPARE(ping.calls, 1);
    }

    void timesOutAlone()
    {
        Transcript t;
        t.logIn();
        Answer safe;
        Answer changing;
        Answer events;
        t.client->send(AmiAction("CoreStatus"), nullptr, safe.handler());
        t.client->send(AmiAction("Hangup").add("Channel", "a"), nullptr, changing.handler());
        t.client->send(AmiAction("Events").add("EventMask", "on"), nullptr, events.handler());
        t.advance(10s);
        t.serverSays("Event: A\nPrivilege: call,all\n\n");
        QCOMPARE(safe.calls + changing.calls + events.calls, 0);
        t.advance(5s);
        QCOMPARE(safe.calls, 1);
        QCOMPARE(changing.calls, 0); // its time begins now
        for (int i = 0; i < 3; ++i) {
            t.serverSays("Event: A\nPrivilege: call,all\n\n");
            t.advance(10s);
        }
        QCOMPARE(safe.calls + changing.calls + events.calls, 3);
        QCOMPARE(safe.result->error().kind, ErrorKind::Timeout);
        QCOMPARE(changing.result->error().kind, ErrorKind::OutcomeUnknown);
        QVERIFY(events.result->value().success); // brokeneventsaction: done, and silent
        QVERIFY(t.client->isReady());
    }

    void refusesWhatWouldBlockTheSession()
    {
        Transcript t;
        t.logIn();
        (void)t.clientSaid();
        for (const char* name : {"Queues", "IAXnetstats", "WaitEvent", "Originate"}) {
            Answer answer;
            t.client->send(AmiAction(name), nullptr, answer.handler());
            t.turn();
            QCOMPARE(answer.calls, 1);
            QCOMPARE(answer.result->error().kind, ErrorKind::InvalidInput);
        }
        QVERIFY(t.nothingSent());
    }

    void handlersDieWithTheirContext()
    {
        Transcript t;
        t.logIn();
        Answer answer;
        auto context = std::make_unique<QObject>();
        t.client->send(AmiAction("CoreStatus"), context.get(), answer.handler());
        (void)t.clientSaid();
        context.reset();
        t.serverSays("Response: Success\nActionID: %id\n\n");
        QCOMPARE(answer.calls, 0);
        QCOMPARE(t.client->pendingCount(), 0);
    }
};

WIRECHIEF_GUILESS_TEST(AmiClientAnswersTest, tst_amiclientanswers)
#include "tst_amiclientanswers.moc"
