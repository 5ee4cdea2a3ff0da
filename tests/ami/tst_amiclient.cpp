// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/amiclient.h"
#include "transcript.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace wirechief;
using namespace std::chrono_literals;
using State = AmiClient::State;

namespace {

const QByteArray challengeAction = "Action: Challenge\nActionID: %id\nAuthType: MD5\n\n";
const QByteArray loginAction = "Action: Login\nActionID: %id\nAuthType: MD5\nUsername: admin\n"
                               "Key: 12e2c6eaa379644f0aa366e0608a6cd0\nEvents: on\n\n";

/// Collects what came back for one action.
struct Answer {
    int calls = 0;
    std::optional<Result<AmiReply>> result;
    ReplyHandler handler()
    {
        return [this](const Result<AmiReply>& reply) {
            ++calls;
            result = reply;
        };
    }
};

} // namespace

class AmiClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logsInByChallenge()
    {
        Transcript t;
        t.open();
        QVERIFY(t.nothingSent()); // nothing before the greeting
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        QCOMPARE(t.clientSaid(), challengeAction);
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 840415273\n\n");
        QCOMPARE(t.clientSaid(), loginAction);
        QCOMPARE(t.client->state(), State::LoggingIn);
        t.serverSays("Response: Success\nActionID: %id\nMessage: Authentication accepted\n\n");
        QCOMPARE(t.client->state(), State::Ready);
        QCOMPARE(t.client->amiVersion(), QByteArray("11.0.0"));
        QVERIFY(t.nothingSent());
    }

    void doesNotBelieveAnythingBeforeTheLogin()
    {
        Transcript t;
        QSignalSpy events(t.client.get(), &AmiClient::eventReceived);
        t.open();
        t.serverSays("Asterisk Call Manager/11.0.0\nResponse: Success\nMessage: Authentication accepted\n\n"
                     "Event: Newchannel\nPrivilege: call,all\nUniqueid: 1\n\n");
        QCOMPARE(t.client->state(), State::LoggingIn);
        QCOMPARE(events.count(), 0);
    }

    void refusedSecretIsFinal()
    {
        Transcript t;
        t.open();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 1\n\n");
        (void)t.clientSaid();
        t.serverSays("Response: Error\nActionID: %id\nMessage: Authentication failed\n\n");
        QCOMPARE(t.client->state(), State::Stopped);
        QCOMPARE(t.client->lastError()->kind, ErrorKind::Refused);
        QVERIFY(t.client->lastError()->text.contains(QStringLiteral("refused the user name or the secret")));
        t.advance(24h);
        QCOMPARE(t.transport->timesOpened(), 1);
        QCOMPARE(t.clock.rings(), 0);
    }

    void neverSendsTheSecretInClearUnasked()
    {
        Transcript t;
        t.open();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Error\nActionID: %id\nMessage: Must specify AuthType\n\n");
        QVERIFY(t.nothingSent());
        QCOMPARE(t.client->state(), State::Stopped);

        Transcript allowed;
        allowed.open("asterisk", true);
        allowed.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)allowed.clientSaid();
        allowed.serverSays("Response: Error\nActionID: %id\nMessage: Must specify AuthType\n\n");
        QCOMPARE(allowed.clientSaid(),
            QByteArray("Action: Login\nActionID: %id\nUsername: admin\nSecret: asterisk\nEvents: on\n\n"));
    }

    void theTapHasNoSecret()
    {
        Transcript t;
        QByteArray seen;
        connect(t.client.get(), &AmiClient::actionSent, this,
            [&seen](const QByteArray& bytes) { seen += bytes; });
        t.logIn();
        QVERIFY(seen.contains("Username: admin"));
        QVERIFY(!seen.contains("12e2c6eaa379644f0aa366e0608a6cd0"));
    }

    void emptySecretIsNotTried()
    {
        Transcript t;
        t.open("");
        QCOMPARE(t.client->state(), State::Stopped);
        QCOMPARE(t.transport->timesOpened(), 0);
    }

    void namesOtherProtocols_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.6\r\n") << QStringLiteral("SSH");
        QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << QStringLiteral("HTTP");
        QTest::newRow("smtp") << QByteArray("220 mail ESMTP\r\n") << QStringLiteral("SMTP");
        QTest::newRow("tls alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << QStringLiteral("TLS");
        QTest::newRow("noise") << QByteArray("\x01\x02\x03\n") << QStringLiteral("something else");
    }
    void namesOtherProtocols()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        Transcript t;
        t.open();
        t.serverSends(line);
        QVERIFY(t.nothingSent());
        QCOMPARE(t.client->state(), State::Stopped);
        QVERIFY(t.client->lastError()->text.contains(named));
        QVERIFY(!t.client->lastError()->advice.isEmpty());
    }

    void everyPhaseHasItsDeadline_data()
    {
        QTest::addColumn<State>("phase");
        QTest::addColumn<std::chrono::seconds>("patience");
        QTest::addColumn<QString>("words");
        QTest::newRow("connect") << State::Connecting << 10s << QStringLiteral("did not answer on port");
        QTest::newRow("handshake") << State::Securing << 10s << QStringLiteral("handshake");
        QTest::newRow("greeting") << State::Greeting << 10s << QStringLiteral("said nothing");
        QTest::newRow("login") << State::LoggingIn << 15s << QStringLiteral("did not answer the login");
    }
    void everyPhaseHasItsDeadline()
    {
        QFETCH(State, phase);
        QFETCH(std::chrono::seconds, patience);
        QFETCH(QString, words);
        Transcript t;
        t.transport->setAnswers(phase >= State::Greeting);
        t.openTls(phase == State::Securing);
        if (phase == State::Securing)
            Q_EMIT t.transport->connected();
        if (phase == State::LoggingIn)
            t.serverSays("Asterisk Call Manager/11.0.0\n");
        QCOMPARE(t.client->state(), phase);
        t.advance(patience - 5s);
        if (phase == State::Greeting)
            t.serverSends("A"); // a greeting that trickles in does not prolong its phase
        t.advance(5s - 1ms);
        QCOMPARE(t.client->state(), phase);
        t.advance(1ms);
        QCOMPARE(t.client->state(), State::Waiting);
        QVERIFY(t.client->lastError()->text.contains(words));
        QVERIFY(t.client->retryIn() > 0ms);
        QVERIFY(!t.transport->isOpen());
    }

    void comesBackAfterALoss()
    {
        Transcript t;
        t.logIn();
        QSignalSpy gaps(t.client.get(), &AmiClient::gap);
        Answer safe;
        Answer changing;
        t.client->send(AmiAction("CoreStatus"), nullptr, safe.handler());
        t.client->send(AmiAction("Hangup").add("Channel", "a"), nullptr, changing.handler());
        t.transport->hangUp();
        QCOMPARE(t.client->state(), State::Waiting);
        t.turn();
        QCOMPARE(safe.calls, 1);
        QCOMPARE(safe.result->error().kind, ErrorKind::Network);
        QCOMPARE(changing.result->error().kind, ErrorKind::OutcomeUnknown);
        t.advance(2s);
        QCOMPARE(t.transport->timesOpened(), 2);
        (void)t.clientSaid();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        QCOMPARE(t.clientSaid(), challengeAction); // and nothing of what was under way
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 840415273\n\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\n\n");
        QCOMPARE(gaps.count(), 1);
    }

    void backsOffLongerAndLonger()
    {
        AmiTimeouts exact;
        exact.jitter = 0.0;
        Transcript t(exact);
        t.transport->setAnswers(false);
        t.open();
        QList<qint64> delays;
        for (int i = 0; i < 8; ++i) {
            t.transport->fail({ErrorKind::Network, QStringLiteral("refused"), {}});
            QCOMPARE(t.client->state(), State::Waiting);
            delays.append(t.client->retryIn() / 1s);
            t.advance(t.client->retryIn() - 1ms);
            QCOMPARE(t.client->state(), State::Waiting);
            t.advance(1ms);
            QCOMPARE(t.client->state(), State::Connecting);
        }
        QCOMPARE(delays, (QList<qint64>{1, 2, 4, 8, 16, 32, 60, 60}));
    }

    void noticesASilentPeer()
    {
        Transcript t;
        t.logIn();
        (void)t.clientSaid();
        t.advance(15s - 1ms);
        QVERIFY(t.nothingSent());
        t.advance(1ms);
        QCOMPARE(t.clientSaid(), QByteArray("Action: Ping\nActionID: %id\n\n"));
        t.advance(15s - 1ms);
        QVERIFY(t.client->isReady());
        t.advance(1ms);
        QCOMPARE(t.client->state(), State::Waiting);
        QVERIFY(t.nothingSent());
        QVERIFY(t.client->lastError()->text.contains(QStringLiteral("stopped answering")));
    }

    void pingsOnlyInSilence()
    {
        Transcript t;
        t.logIn();
        (void)t.clientSaid();
        for (int i = 0; i < 10; ++i) {
            t.advance(14s);
            t.serverSays("Event: A\nPrivilege: call,all\n\n");
        }
        QVERIFY(t.nothingSent());
        for (int i = 0; i < 10; ++i) {
            t.advance(15s);
            QVERIFY(t.clientSaid().startsWith("Action: Ping\n"));
            t.serverSays("Response: Success\nActionID: %id\nPing: Pong\n\n");
        }
        QVERIFY(t.client->isReady());
        QCOMPARE(t.client->pendingCount(), 0);
    }

    void aLongActionKeepsTheServerSilent()
    {
        Transcript t;
        t.logIn();
        Answer reload;
        t.client->send(AmiAction("Reload"), nullptr, reload.handler());
        (void)t.clientSaid();
        const QByteArray id = t.lastId();
        t.advance(119s);
        QVERIFY(t.client->isReady());
        t.serverSays("Response: Success\nActionID: " + id + "\nMessage: Module Reloaded\n\n");
        QCOMPARE(reload.calls, 1);
        QVERIFY(reload.result->value().success);
        // A peer that is gone for good is noticed behind it.
        t.client->send(AmiAction("Reload"), nullptr, reload.handler());
        t.advance(120s - 1ms);
        QVERIFY(t.client->isReady());
        t.advance(1ms);
        QCOMPARE(t.client->state(), State::Waiting);
    }

    void anIdleSessionHardlyWakes()
    {
        Transcript t;
        t.logIn();
        const int before = t.clock.rings();
        for (int i = 0; i < 40; ++i) {
            t.advance(15s);
            if (t.clientSaid().startsWith("Action: Ping"))
                t.serverSays("Response: Success\nActionID: %id\nPing: Pong\n\n");
        }
        QVERIFY(t.client->isReady());
        QVERIFY2(t.clock.rings() - before <= 80, qPrintable(QString::number(t.clock.rings() - before)));
    }

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
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("inside a list was ignored")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("inside a list was ignored")));
        t.serverSays("Response: Success\nActionID: %id\nEventList: start\nMessage: Result will follow\n\n"
                     "Event: DBGetTreeResponse\nKey: /a/b\nVal: a\n\n"
                     "Event: Hangup\nUniqueid: 1.5\n\n"
                     "Event: UserEvent\nPrivilege: user,all\nActionID: %id\nEventList: Complete\n\n"
                     "Event: DBGetTreeResponse\nActionID: %id\nKey: /c/d\nVal: x\n\n"
                     "Event: DBGetTreeComplete\nActionID: %id\nEventList: Complete\nListItems: 2\n\n");
        QCOMPARE(list.calls, 1);
        QCOMPARE(list.result->value().items.size(), size_t(2));
        QCOMPARE(events.count(), 0);
        QCOMPARE(t.client->statistics().suspicious, quint64(2));
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

    void survivesItsOwnEndInAHandler()
    {
        Transcript t;
        t.logIn();
        t.client->send(AmiAction("CoreStatus"), nullptr, [&t](const Result<AmiReply>&) { t.client.reset(); });
        (void)t.clientSaid();
        t.transport->say(
            QByteArray("Response: Success\r\nActionID: " + t.lastId() + "\r\n\r\nEvent: A\r\n\r\n"));
        QVERIFY(!t.client);
    }

    void restartIsSaid()
    {
        Transcript t;
        t.logIn();
        t.serverSays("Event: Shutdown\nPrivilege: system,all\nShutdown: Cleanly\nRestart: True\n\n");
        t.transport->hangUp();
        QCOMPARE(t.client->state(), State::Waiting);
        QVERIFY(t.client->lastError()->text.contains(QStringLiteral("stopped or restarted")));
    }

    void certificateStopsBeforeAnythingIsSent()
    {
        Transcript t;
        t.transport->setAnswers(false);
        t.open();
        CertificateQuestion question;
        question.fingerprint = QByteArray(32, 'x');
        t.transport->distrust(question);
        QCOMPARE(t.client->state(), State::Stopped);
        QCOMPARE(t.client->lastError()->kind, ErrorKind::Untrusted);
        QVERIFY(t.nothingSent());
        QCOMPARE(t.client->certificateQuestion()->fingerprint, question.fingerprint);
    }

    void closesWithLogoff()
    {
        Transcript t;
        t.logIn();
        (void)t.clientSaid();
        t.client->close();
        QCOMPARE(t.clientSaid(), QByteArray("Action: Logoff\nActionID: %id\n\n"));
        QCOMPARE(t.client->state(), State::Offline);
        QVERIFY(!t.transport->isOpen());
    }

    void longBurstsYield()
    {
        // One turn handles at most some milliseconds; the rest comes in later turns, in order and complete.
        Transcript t;
        t.logIn();
        int received = 0;
        connect(
            t.client.get(), &AmiClient::eventReceived, this, [&received](const AmiMessage&) { ++received; });
        t.transport->say(QByteArray("Event: A\r\nPrivilege: call,all\r\n\r\n").repeated(200'000));
        QTRY_COMPARE(received, 200'000);
    }
};

QTEST_GUILESS_MAIN(AmiClientTest)
#include "tst_amiclient.moc"
