// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "ami/session/amiclient.h"
#include "ami/session/connectgate.h"
#include "base/limits.h"
#include "support/ami/answer.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

using namespace wirechief;
using namespace std::chrono_literals;
using State = AmiClient::State;

/// What a session does when nothing comes.
class AmiClientTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesOfTheLogin()
    {
        const AmiTimeouts usual;
        QCOMPARE(usual.with(0ms, 0ms).action, usual.action);
        const AmiTimeouts times = usual.with(3s, 30s);
        QCOMPARE(times.connect, 3s);
        QCOMPARE(times.banner, 3s);
        QCOMPARE(times.action, 30s);
        QCOMPARE(times.slowList, 2 * usual.slowList);
        QCOMPARE(times.dead, usual.ping + 30s);

        Transcript t;
        AmiLogin login;
        login.peer.host = QStringLiteral("pbx");
        login.user = QStringLiteral("admin");
        login.connectTime = 3s;
        login.reconnect = false;
        t.transport->setAnswers(false);
        t.client->open(login, Secret("asterisk"));
        t.advance(2900ms);
        QCOMPARE(t.client->state(), State::Connecting);
        t.advance(200ms);
        QCOMPARE(t.client->state(), State::Stopped);
        QCOMPARE(t.client->lastError()->kind, ErrorKind::Timeout);
    }

    void everyPhaseHasItsDeadline_data()
    {
        QTest::addColumn<State>("phase");
        QTest::addColumn<std::chrono::seconds>("patience");
        QTest::addColumn<QByteArray>("trickle"); // what comes meanwhile, and prolongs nothing
        QTest::addColumn<QString>("words");
        QTest::newRow("connect") << State::Connecting << 10s << QByteArray()
                                 << QStringLiteral("did not answer on port");
        QTest::newRow("handshake") << State::Securing << 10s << QByteArray() << QStringLiteral("handshake");
        QTest::newRow("greeting") << State::Greeting << 10s << QByteArray() << QStringLiteral("said nothing");
        QTest::newRow("half a greeting")
            << State::Greeting << 10s << QByteArray("A") << QStringLiteral("did not end its first line");
        QTest::newRow("login") << State::LoggingIn << 15s << QByteArray()
                               << QStringLiteral("did not answer the login");
    }
    void everyPhaseHasItsDeadline()
    {
        QFETCH(State, phase);
        QFETCH(std::chrono::seconds, patience);
        QFETCH(QByteArray, trickle);
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
        if (!trickle.isEmpty())
            t.serverSends(trickle);
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
        QCOMPARE(t.clientSaid(),
            QByteArray(
                "Action: Challenge\nActionID: %id\nAuthType: MD5\n\n")); // and nothing of what was under way
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 840415273\n\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\n\n");
        QCOMPARE(gaps.count(), 1);
    }

    void bytesMayWaitWhereNobodyLooks()
    {
        ConnectGate gate;
        Transcript t({}, &gate);
        t.logIn();
        t.client->setEventNeeds(EventNeeds({"Hangup"}));
        t.advance(2s); // the mask, narrowed
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\n\n");
        QSignalSpy events(t.client.get(), &AmiClient::eventReceived);
        const QByteArray event = "Event: Hangup\nUniqueid: 1.1\n\n";
        t.serverSays(event);
        QCOMPARE(t.transport->wakeBytes(), 1); // somebody looks

        gate.turns().setInBulk(true);
        t.serverSays(event);
        QCOMPARE(events.count(), 2); // what comes first is read at once
        QCOMPARE(t.transport->wakeBytes(), limits::bulkBytes);
        t.serverSays(event); // so many were there
        QCOMPARE(events.count(), 3);
        QTRY_COMPARE(t.transport->wakeBytes(), 1);

        t.serverSays(event);
        QCOMPARE(t.transport->wakeBytes(), limits::bulkBytes);
        Answer answer;
        t.client->send(AmiAction("CoreStatus"), nullptr, answer.handler());
        QCOMPARE(t.transport->wakeBytes(), 1); // no answer waits
        (void)t.clientSaid();
        t.serverSays(event);
        QCOMPARE(t.transport->wakeBytes(), 1);
        t.serverSays("Response: Success\nActionID: %id\n\n");
        QCOMPARE(answer.calls, 1);
        QCOMPARE(t.transport->wakeBytes(), limits::bulkBytes);

        gate.turns().setInBulk(false);
        QCOMPARE(t.transport->wakeBytes(), 1);
        gate.turns().setInBulk(true);
        t.client->setEventNeeds(EventNeeds::everything()); // for a log that keeps their times
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\n\n");
        t.serverSays(event);
        QCOMPARE(t.transport->wakeBytes(), 1);
    }

    void thePingsOfManyFallTogether()
    {
        // Whenever each of them heard something last, one full second wakes them all.
        Transcript first;
        Transcript second;
        first.logIn();
        second.logIn();
        for (Transcript* t : {&first, &second}) {
            t->advance(t == &first ? 300ms : 650ms);
            t->serverSays("Event: Hangup\n\n");
            (void)t->clientSaid();
        }
        second.advance(first.clock.now() + 15s - second.clock.now());
        first.advance(15s);
        QVERIFY(first.nothingSent());
        QVERIFY(second.nothingSent());
        first.advance(700ms);
        second.advance(700ms);
        QVERIFY(first.clientSaid().startsWith("Action: Ping"));
        QVERIFY(second.clientSaid().startsWith("Action: Ping"));
        QVERIFY(first.clock.now().time_since_epoch() % 1s == 0s);
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
        QVERIFY(t.clientSaid().startsWith("Action: Ping"));
        t.serverSays("Response: Success\nActionID: " + id
            + "\nMessage: Module Reloaded\n\nResponse: Success\nActionID: %id\nPing: Pong\n\n");
        QCOMPARE(reload.calls, 1);
        QVERIFY(reload.result->value().success);
    }

    void anAnswerMayComeAfterALongTime_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<std::chrono::seconds>("patience");
        QTest::addColumn<bool>("recheck");
        QTest::newRow("reload") << QByteArray("Reload") << 120s << false;
        QTest::newRow("command") << QByteArray("Command") << 60s << false;
        QTest::newRow("reload while the network changes") << QByteArray("Reload") << 120s << true;
    }
    void anAnswerMayComeAfterALongTime()
    {
        QFETCH(QByteArray, name);
        QFETCH(std::chrono::seconds, patience);
        QFETCH(bool, recheck);
        Transcript t;
        t.logIn();
        QSignalSpy late(t.client.get(), &AmiClient::answeredLate);
        Answer answer;
        AmiAction action(name);
        action.add("Command", "dialplan add include a into b");
        t.client->send(action, nullptr, answer.handler());
        (void)t.clientSaid();
        const QByteArray id = t.lastId();
        t.advance(patience - 3s);
        if (recheck)
            t.client->recheck();
        t.advance(3s);
        QVERIFY(t.client->isReady());
        if (!recheck)
            QCOMPARE(answer.calls, 1);
        t.advance(10s);
        QVERIFY(t.client->isReady());
        QCOMPARE(answer.calls, 1);
        QCOMPARE(answer.result->error().kind, ErrorKind::OutcomeUnknown);
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: " + id + "\nMessage: done\n\n");
        QCOMPARE(late.count(), 1);
        t.serverSays("Response: Success\nActionID: %id\nPing: Pong\n\n");
        t.advance(14s);
        QVERIFY(t.client->isReady());
        QCOMPARE(t.client->statistics().strayReplies, quint64(0));
    }

    /// The Ping behind a long action has its own time once that of the action is up, and no more for what is
    /// sent meanwhile.
    void aServerThatDiesInALongActionIsNoticed()
    {
        Transcript t;
        t.logIn();
        Answer reload;
        Answer another;
        t.client->send(AmiAction("Reload"), nullptr, reload.handler());
        t.advance(60s);
        t.client->send(AmiAction("Reload"), nullptr, another.handler());
        t.advance(90s - 1ms);
        QVERIFY(t.client->isReady());
        t.advance(1ms);
        QCOMPARE(t.client->state(), State::Waiting);
        QVERIFY(t.client->lastError()->text.contains(QStringLiteral("stopped answering")));
        // In the next session nothing of that counts.
        t.advance(2s);
        (void)t.clientSaid();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 840415273\n\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\n\n");
        QVERIFY(t.client->isReady());
        t.advance(30s - 1ms);
        QVERIFY(t.client->isReady());
        t.advance(1ms);
        QCOMPARE(t.client->state(), State::Waiting);
    }

    /// PJSIPShowEndpoints of 20 000 endpoints is put together before its first word.
    void aSlowListKeepsTheServerSilent()
    {
        Transcript t;
        t.logIn();
        Answer list;
        Answer behind;
        t.client->send(AmiAction("PJSIPShowEndpoints"), nullptr, list.handler());
        (void)t.clientSaid();
        const QByteArray id = t.lastId();
        t.client->send(AmiAction("Hangup").add("Channel", "a"), nullptr, behind.handler());
        (void)t.clientSaid();
        const QByteArray idBehind = t.lastId();
        t.advance(100s);
        QVERIFY(t.client->isReady());
        QCOMPARE(list.calls, 0);
        QCOMPARE(behind.calls, 0);
        t.serverSays("Response: Success\nActionID: " + id + "\nEventList: start\n\n"
            + "Event: EndpointListComplete\nActionID: " + id + "\nEventList: Complete\nListItems: 0\n\n"
            + "Response: Success\nActionID: " + idBehind + "\n\n");
        QVERIFY(list.result->value().success);
        QVERIFY(behind.result->value().success);
    }

    void theNextActionHasItsOwnTime()
    {
        Transcript t;
        t.logIn();
        Answer first;
        Answer second;
        t.client->send(AmiAction("CoreStatus"), nullptr, first.handler());
        (void)t.clientSaid();
        const QByteArray firstId = t.lastId();
        t.client->send(AmiAction("Hangup").add("Channel", "a"), nullptr, second.handler());
        t.advance(14s);
        t.serverSays("Response: Success\nActionID: " + firstId + "\n\n");
        t.advance(15s - 1ms);
        QCOMPARE(second.calls, 0);
        t.advance(1ms);
        QCOMPARE(second.calls, 1);
    }

    void tellsWhatCameOfAnUnknownOutcome()
    {
        Transcript t;
        t.logIn();
        QList<LateAnswer> late;
        connect(t.client.get(), &AmiClient::answeredLate, this,
            [&late](const LateAnswer& answer) { late.append(answer); });
        Answer hangup;
        t.client->send(AmiAction("Hangup").add("Channel", "PJSIP/1-1"), nullptr, hangup.handler());
        (void)t.clientSaid();
        const QByteArray id = t.lastId();
        t.advance(16s);
        QCOMPARE(hangup.result->error().kind, ErrorKind::OutcomeUnknown);
        t.serverSays("Response: Error\nActionID: " + id + "\nMessage: No such channel\n\n");
        QCOMPARE(late.size(), 1);
        QCOMPARE(late[0].subject, QByteArray("PJSIP/1-1"));
        QVERIFY(!late[0].reply.success);
        QCOMPARE(hangup.calls, 1);
        QCOMPARE(t.client->statistics().strayReplies, quint64(0));
    }

    /// Up to 13 `Response: Follows` comes before the command has run: what waits behind it must not throw
    /// its text away.
    void aCommandThatRunsLongKeepsItsText()
    {
        Transcript t;
        t.logIn("1.0");
        Answer command;
        Answer behind;
        t.client->send(
            AmiAction("Command").add("Command", "module reload"), nullptr, command.handler()); // 120 s
        (void)t.clientSaid();
        t.client->send(AmiAction("MailboxCount").add("Mailbox", "1"), nullptr, behind.handler());
        const QByteArray id = t.lastId();
        t.serverSays("Response: Follows\nPrivilege: Command\nActionID: " + id + "\n");
        t.advance(70s);
        QVERIFY(t.client->isReady());
        QCOMPARE(behind.calls, 0);
        t.serverSends("reloaded\n\nall\n--END COMMAND--\r\n\r\n");
        QCOMPARE(command.calls, 1);
        QCOMPARE(command.result->value().response.output(), QByteArray("reloaded\n\nall\n"));
    }

    void aCommandWhoseTimeIsUpLosesItsText()
    {
        Transcript t;
        t.logIn("1.0");
        QSignalSpy events(t.client.get(), &AmiClient::eventReceived);
        Answer command;
        t.client->send(AmiAction("Command").add("Command", "x"), nullptr, command.handler());
        (void)t.clientSaid();
        t.serverSays("Response: Follows\nPrivilege: Command\nActionID: " + t.lastId() + "\ntext\n");
        for (int i = 0; i < 7; ++i) {
            t.advance(9s);
            t.serverSays("more\n");
        }
        QCOMPARE(command.calls, 1);
        t.serverSays("rest\n\nEvent: Last\n\n");
        QCOMPARE(events.count(), 1);
    }

    /// A text so long that it was cut, and its end marker never comes: what is swallowed counts as input, so
    /// no silence would ever tell.
    void aCutTextWithoutEndIsGivenUp()
    {
        Transcript t;
        t.logIn("1.0");
        QSignalSpy events(t.client.get(), &AmiClient::eventReceived);
        Answer command;
        t.client->send(AmiAction("Command").add("Command", "x"), nullptr, command.handler());
        (void)t.clientSaid();
        t.serverSays("Response: Follows\nPrivilege: Command\nActionID: " + t.lastId() + "\n");
        t.serverSends(QByteArray(limits::messageBytes + 1, 'x'));
        QTRY_COMPARE(command.calls, 1); // takes several turns
        QVERIFY(command.result->value().response.isTruncated());
        for (int i = 0; i < 6; ++i) { // its end may still be on the way
            QVERIFY(t.client->isReady());
            t.serverSays("\nEvent: Swallowed\n\n");
            t.advance(10s);
        }
        QCOMPARE(events.count(), 0);
        t.serverSays("the rest of a line\n\nEvent: Seen\n\n");
        QCOMPARE(events.count(), 1);
        QVERIFY(t.client->isReady());
    }

    void aCutTextMayEndLate()
    {
        Transcript t;
        t.logIn("1.0");
        QSignalSpy events(t.client.get(), &AmiClient::eventReceived);
        t.serverSays("Response: Follows\nPrivilege: Command\n");
        t.serverSends(QByteArray(limits::messageBytes + 1, 'x'));
        QTRY_COMPARE(t.client->parserCounters().truncated, quint64(1));
        t.advance(20s);
        t.serverSends("\n--END COMMAND--\r\n\r\nEvent: A\r\n\r\n");
        t.advance(10s);
        t.serverSends("Event: B\r\n");
        t.advance(14s);
        t.serverSends("C: d\r\n");
        t.advance(14s);
        t.serverSends("E: f\r\n");
        t.advance(14s);
        t.serverSends("\r\n");
        QCOMPARE(events.count(), 2);
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
};

WIRECHIEF_GUILESS_TEST(AmiClientTimeTest, tst_amiclienttime)
#include "tst_amiclienttime.moc"
