// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "support/ami/hostilesession.h"
#include "support/base/testmain.h"

using namespace wirechief;
using State = AmiClient::State;

// Faults of a session in service, on real sockets. Where state comes back after a loss, see tst_modelfaults.
//
//   row | the peer                          | asserted on
//   ----+-----------------------------------+-----------------------------------------------------------
//     5 | resets                            | first retry, gap
//     6 | closes                            | first retry, gap
//     7 | closes inside a message           | the events before and after, to the byte
//     8 | is silent                         | time until the loss, the Ping on the wire
//     9 | stops reading                     | bytes that wait, time until the loss, event loop
//    11 | stands still for 8 s              | link and answer; later: the answer goes to nobody
//    19 | (the machine slept for 8 h)       | number of wake-ups, one Ping, one connection
//    20 | (the wall clock leaps)            | no time of the session comes from it
//    22 | restarts for ever                 | delays

namespace {

const QByteArray heldEvent = "Event: Newchannel\nPrivilege: call,all\nUniqueid: 1.1\n\n";

} // namespace

class SessionFaults : public QObject {
    Q_OBJECT

    static void comesBack(const Script& loss, const QString& words)
    {
        HostileSession s({Script().logIn(), Script().logIn()});
        QVERIFY(s.becomesReady());
        s.server.peer().goOn(loss);
        QVERIFY(s.reaches(State::Waiting));
        QVERIFY2(s.error().text.contains(words), qPrintable(s.error().text));
        QVERIFY(s.client.retryIn() <= 2s);
        QVERIFY(s.client.retryIn() > 0s);
        QCOMPARE(s.gaps, 0);
        QVERIFY(s.triesAgain());
        QCOMPARE(s.client.state(), State::Ready);
        QCOMPARE(s.gaps, 1);
        QCOMPARE(s.server.connections(), 2);
    }

private Q_SLOTS:
    /// However the program ends in good order, the server is told.
    void logoffIsSaid()
    {
        HostileServer server({Script().logIn().serve({})});
        ManualClock clock;
        auto client
            = std::make_unique<AmiClient>(std::make_unique<SocketTransport>(clock), AmiTimeouts(), clock);
        AmiLogin login;
        login.peer.host = QStringLiteral("127.0.0.1");
        login.peer.port = server.port();
        login.user = QStringLiteral("admin");
        client->open(login, Secret("asterisk"));
        QVERIFY(comesTrue([&client] { return client->isReady(); }));
        client.reset();
        QVERIFY(comesTrue([&server] { return server.peer().actions().contains("Logoff"); }));
    }

    void row05_resetInService() { comesBack(Script().reset(), QStringLiteral("127.0.0.1")); }

    void row06_closeInService() { comesBack(Script().close(), QStringLiteral("closed the connection")); }

    void row07_closeInsideAMessage_data()
    {
        QTest::addColumn<qsizetype>("cut");
        const QByteArray whole = QByteArray(heldEvent).replace("\n", "\r\n");
        for (qsizetype cut = 1; cut < whole.size(); cut += 5)
            QTest::addRow("behind %d bytes", int(cut)) << cut;
        QTest::newRow("inside the last line end") << whole.size() - 1;
    }
    void row07_closeInsideAMessage()
    {
        QFETCH(qsizetype, cut);
        const QByteArray half = QByteArray(heldEvent).replace("\n", "\r\n").left(cut);
        HostileSession s({Script().logIn().say("Event: Before\n\n").send(half).close(),
            Script().logIn().say("Event: After\nUniqueid: 2\n\n")});
        QVERIFY(s.becomesReady());
        QVERIFY(s.reaches(State::Waiting));
        QCOMPARE(s.events, QByteArrayList{"Event: Before\n"});
        QVERIFY(s.triesAgain());
        QVERIFY(comesTrue([&s] { return s.events.size() > 1; }));
        QCOMPARE(s.events, (QByteArrayList{"Event: Before\n", "Event: After\nUniqueid: 2\n"}));
        QCOMPARE(s.client.parserCounters().junk, quint64(0));
    }

    void row08_silentPeer()
    {
        HostileSession s({Script().logIn()});
        QVERIFY(s.becomesReady());
        const SessionClock::TimePoint begin = s.clock.now();
        while (s.client.state() == State::Ready && s.clock.now() - begin < 5min)
            s.clock.advance(1s);
        QCOMPARE(s.client.state(), State::Waiting);
        QVERIFY(s.clock.now() - begin <= 45s);
        QVERIFY(s.error().text.contains(QStringLiteral("stopped answering")));
        QVERIFY(comesTrue([&s] { return s.server.peer().hasEnded(); }));
        QCOMPARE(s.server.peer().actions(), (QByteArrayList{"Challenge", "Login", "Ping"}));
    }

    void row08_quietPeerThatAnswers()
    {
        HostileSession s(
            {Script().logIn().serve({{"Ping", "Response: Success\nActionID: %id\nPing: Pong\n\n"}})});
        QVERIFY(s.becomesReady());
        for (int minute = 0; minute < 10; ++minute) {
            for (int second = 0; second < 60; ++second) {
                s.clock.advance(1s);
                QVERIFY(comesTrue([&s] { return s.client.pendingCount() == 0; }));
            }
        }
        QVERIFY(s.client.isReady());
        QCOMPARE(s.server.connections(), 1);
    }

    void row09_peerThatDoesNotRead()
    {
        HostileSession s({Script().logIn().stopReading()});
        QVERIFY(s.becomesReady());
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        AmiAction large("UserEvent");
        large.add("UserEvent", "x");
        for (int i = 0; i < 100; ++i)
            large.add(QByteArray("Header" + QByteArray::number(i)), QByteArray(900, 'x'));
        const SessionClock::TimePoint begin = s.clock.now();
        Answer answers;
        int sent = 0;
        for (; s.client.isReady() && s.clock.now() - begin < 2min; ++sent) {
            s.client.send(large, nullptr, answers.handler());
            QCoreApplication::processEvents();
            if (sent % 20 == 0)
                s.clock.advance(1s);
        }
        QCOMPARE(s.client.state(), State::Waiting);
        QVERIFY(s.clock.now() - begin <= 60s);
        QVERIFY2(s.error().text.contains(QStringLiteral("does not read")), qPrintable(s.error().text));
        QVERIFY(answers.comes(sent)); // nobody waits for ever
    }

    void row09_burstIntoAClosedWindow()
    {
        // All in one turn of the event loop: what waits is bounded all the same.
        HostileSession s({Script().logIn().stopReading()});
        QVERIFY(s.becomesReady());
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        AmiAction large("UserEvent");
        for (int i = 0; i < 100; ++i)
            large.add(QByteArray("Header" + QByteArray::number(i)), QByteArray(900, 'x'));
        Answer answers;
        const quint64 before = s.client.statistics().bytesSent;
        for (qsizetype i = 0; i < limits::pendingActions; ++i)
            s.client.send(large, nullptr, answers.handler());
        const quint64 taken = s.client.statistics().bytesSent - before;
        QCOMPARE_LE(taken, quint64(limits::sendQueueBytes + 128 * 1024));
        s.client.close();
        QVERIFY(answers.comes(int(limits::pendingActions)));
    }

    void row11_freezeOf8Seconds()
    {
        HostileSession s({Script().logIn().expect("CoreStatus")});
        QVERIFY(s.becomesReady());
        Answer answer;
        s.send("CoreStatus", answer);
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.clock.advance(8s);
        s.server.peer().goOn(Script().say("Response: Success\nActionID: %id\nCoreCurrentCalls: 3\n\n"));
        QVERIFY(answer.comes());
        QVERIFY(answer.result->has_value());
        QVERIFY(s.client.isReady());
        QCOMPARE(s.server.connections(), 1);
    }

    void row11_freezeBeyondTheDeadline()
    {
        HostileSession s({Script().logIn().expect("CoreStatus")});
        QVERIFY(s.becomesReady());
        Answer answer;
        s.send("CoreStatus", answer);
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.clock.advance(16s);
        QVERIFY(answer.comes());
        QCOMPARE(answer.result->error().kind, ErrorKind::Timeout);
        s.server.peer().goOn(Script().say("Response: Success\nActionID: %id:CoreStatus\n\nEvent: Later\n\n"));
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Later\n"); }));
        QCOMPARE(answer.calls, 1);
        QCOMPARE(s.client.statistics().lateReplies, quint64(1));
        QCOMPARE(s.server.connections(), 1);
    }

    void row19_sleepOf8Hours_data()
    {
        QTest::addColumn<bool>("peerStillThere");
        QTest::newRow("the peer is still there") << true;
        QTest::newRow("the peer has gone") << false;
    }
    void row19_sleepOf8Hours()
    {
        QFETCH(bool, peerStillThere);
        Script script = Script().logIn();
        if (peerStillThere)
            script.serve({{"Ping", "Response: Success\nActionID: %id\nPing: Pong\n\n"}});
        HostileSession s({script, Script().logIn()});
        QVERIFY(s.becomesReady());
        const int ringsBefore = s.clock.rings();
        s.clock.sleep(8h);
        QVERIFY(s.clock.rings() - ringsBefore <= 3);
        QVERIFY(s.client.isReady()); // asked first, not thrown away
        QVERIFY(comesTrue([&s] { return s.server.peer().actions().contains("Ping"); }));
        if (peerStillThere) {
            QVERIFY(comesTrue([&s] { return s.client.pendingCount() == 0; }));
            s.clock.advance(14s);
            QVERIFY(s.client.isReady());
            QCOMPARE(s.server.peer().actions().count("Ping"), 1);
            return;
        }
        for (int second = 0; s.client.isReady() && second < 30; ++second)
            s.clock.advance(1s);
        QCOMPARE(s.client.state(), State::Waiting);
        QVERIFY(s.triesAgain());
        QCOMPARE(s.client.state(), State::Ready);
        QCOMPARE(s.gaps, 1);
        QVERIFY(*s.client.lastGap() >= 8h);
        QCOMPARE(s.server.connections(), 2);
    }

    void row20_wallClockLeaps()
    {
        // The one clock of a session is given to it, and the one for users is monotonic.
        static_assert(std::is_same_v<SessionClock::TimePoint::clock, std::chrono::steady_clock>);
        static_assert(std::chrono::steady_clock::is_steady);
        HostileSession s(
            {Script()
                    .logIn()
                    .expect("CoreStatus")
                    .say("Event: FullyBooted\nTimestamp: -1.5\n\nEvent: First\nTimestamp: 99999999999.9\n\n"
                         "Event: Second\nTimestamp: 1.0\n\nResponse: Success\nActionID: "
                         "%id\nCoreStartupDate: 1969-13-32\n\n")});
        QVERIFY(s.becomesReady());
        Answer answer;
        s.send("CoreStatus", answer);
        QVERIFY(answer.comes());
        QCOMPARE(answer.result->value().latency, 0us); // the time that stands still, not the wall's
        QCOMPARE(s.events.size(), 3); // in the order in which they came
        QVERIFY(s.events[1].startsWith("Event: First\n"));
        QVERIFY(s.events[2].startsWith("Event: Second\n"));
    }

    void row22_restartLoop()
    {
        HostileSession s({Script().logIn().close()});
        QVERIFY(s.becomesReady());
        QVERIFY(s.reaches(State::Waiting));
        std::chrono::milliseconds longest = 0ms;
        for (int loss = 1; loss <= 8; ++loss) {
            s.clock.advance(s.client.retryIn());
            QVERIFY(comesTrue([&] { return s.server.connections() == loss + 1; }));
            QVERIFY(s.reaches(State::Waiting));
            longest = std::max(longest, s.client.retryIn());
        }
        QCOMPARE(s.client.statistics().connections, quint64(9)); // each was a success, of no duration
        QVERIFY(longest >= 45s);
        s.server.plays({Script().logIn()});
        QVERIFY(s.triesAgain());
        s.clock.advance(10s);
        s.server.peer().goOn(Script().close());
        QVERIFY(s.reaches(State::Waiting));
        QVERIFY(s.client.retryIn() < 4s); // it ended, but not because of us
    }

    void row22_goodServiceStartsAnew()
    {
        HostileSession s({Script().close()});
        s.open();
        QVERIFY(s.reaches(State::Waiting));
        for (int loss = 0; loss < 7; ++loss)
            QVERIFY(s.triesAgain());
        s.server.plays(
            {Script().logIn().serve({{"Ping", "Response: Success\nActionID: %id\nPing: Pong\n\n"}})});
        QVERIFY(s.triesAgain());
        QCOMPARE(s.client.state(), State::Ready);
        for (int second = 0; second < 61; ++second) {
            s.clock.advance(1s);
            QVERIFY(comesTrue([&s] { return s.client.pendingCount() == 0; }));
        }
        s.server.peer().goOn(Script().close());
        QVERIFY(s.reaches(State::Waiting));
        QVERIFY(s.client.retryIn() <= 2s);
    }
};

WIRECHIEF_GUILESS_TEST(SessionFaults, tst_sessionfaults)
#include "tst_sessionfaults.moc"
