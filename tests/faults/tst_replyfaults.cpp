// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "support/ami/hostilesession.h"
#include "support/base/testmain.h"

using namespace wirechief;
using State = AmiClient::State;

// Faults of answers and lists, on real sockets:
//
//   row | the peer                                             | asserted on
//   ----+------------------------------------------------------+-----------------------------------------
//    35 | does not answer one action                           | its own deadline; link and neighbours
//    36 | answers all late and out of order                    | each answer at its own handler
//    37 | answers twice, to nobody, with a mangled ActionID    | handlers, counters, pending map
//    38 | garbles lists in every way                           | rows, `truncated`, memory of the list
//    40 | has nothing but errors and odd Response kinds        | the answer as it is, no second try
//    44 | uses the old form of command replies                 | text, and in step behind it
//    53 | dies while a change is under way                     | outcome unknown, the wire of the next
//    session

namespace {

const std::map<QByteArray, QByteArray> pings{{"Ping", "Response: Success\nActionID: %id\nPing: Pong\n\n"}};

} // namespace

class ReplyFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row35_oneActionUnanswered()
    {
        HostileSession s(
            {Script().logIn().answer("Getvar").expect("CoreStatus").answer("CoreSettings").serve(pings)});
        QVERIFY(s.becomesReady());
        Answer before;
        Answer lost;
        Answer after;
        s.send("Getvar", before);
        s.send("CoreStatus", lost);
        s.send("CoreSettings", after);
        QVERIFY(before.comes() && after.comes());
        s.clock.advance(14'999ms);
        HostileSession::settle();
        QCOMPARE(lost.calls, 0);
        s.clock.advance(1ms);
        QVERIFY(lost.comes());
        QCOMPARE(lost.result->error().kind, ErrorKind::Timeout);
        QVERIFY(before.result->has_value() && after.result->has_value());
        QVERIFY(s.client.isReady());
        QVERIFY(comesTrue([&s] { return s.client.pendingCount() == 0; })); // a Ping was, too
        QCOMPARE(s.server.connections(), 1);
    }

    void row36_allAnswersLate()
    {
        HostileSession s({Script().logIn().expect("CoreStatus").expect("CoreSettings").expect("Getvar")});
        QVERIFY(s.becomesReady());
        Answer first;
        Answer second;
        Answer third;
        s.send("CoreStatus", first);
        s.send("CoreSettings", second);
        s.send("Getvar", third);
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.clock.advance(14s);
        s.server.peer().goOn(
            Script().say("Response: Success\nActionID: %id:Getvar\nOf: Getvar\n\n"
                         "Response: Success\nActionID: %id:CoreStatus\nOf: CoreStatus\n\n"
                         "Response: Success\nActionID: %id:CoreSettings\nOf: CoreSettings\n\n"));
        QVERIFY(first.comes() && second.comes() && third.comes());
        QVERIFY(first.result->value().response.value("Of") == QByteArrayView("CoreStatus"));
        QVERIFY(second.result->value().response.value("Of") == QByteArrayView("CoreSettings"));
        QVERIFY(third.result->value().response.value("Of") == QByteArrayView("Getvar"));
        QCOMPARE(s.client.statistics().strayReplies, quint64(0));
    }

    void row36_allAnswersTooLate()
    {
        HostileSession s({Script().logIn().expect("CoreStatus").expect("CoreStatus")});
        QVERIFY(s.becomesReady());
        Answer old;
        s.send("CoreStatus", old);
        s.clock.advance(15s);
        QVERIFY(old.comes());
        QVERIFY(comesTrue([&s] { return s.server.peer().actions().contains("CoreStatus"); }));
        const QByteArray heard = s.server.peer().heard();
        const qsizetype begin = heard.lastIndexOf("ActionID: ") + 10;
        const QByteArray oldId = heard.mid(begin, heard.indexOf('\r', begin) - begin);
        Answer fresh; // the same action again: the old answer is not taken for its own
        s.send("CoreStatus", fresh);
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.server.peer().goOn(Script().say(QByteArray("Response: Success\nActionID: " + oldId
            + "\nAge: old\n\n"
              "Response: Success\nActionID: %id\nAge: fresh\n\n")));
        QVERIFY(fresh.comes());
        QVERIFY(fresh.result->value().response.value("Age") == QByteArrayView("fresh"));
        QCOMPARE(old.calls, 1);
        QCOMPARE(s.client.statistics().lateReplies, quint64(1));
    }

    void row37_answersToNobody()
    {
        HostileSession s(
            {Script()
                    .logIn()
                    .expect("CoreStatus")
                    .say("Response: Success\nActionID: \n\nResponse: Success\n\n"
                         "Response: Success\nActionID: x%id\n\nResponse: Success\nActionID: %idx\n\n"
                         "Response: Success\nActionID: somebody-else-7\n\n"
                         "Response: Success\nActionID: %id\nCoreCurrentCalls: 3\n\n"
                         "Response: Success\nActionID: %id\nCoreCurrentCalls: 4\n\n"
                         "Response: Error\nActionID: %id\nMessage: Permission denied\n\nEvent: Last\n\n")});
        QVERIFY(s.becomesReady());
        Answer answer;
        s.send("CoreStatus", answer);
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Last\n"); }));
        QCOMPARE(answer.calls, 1);
        QVERIFY(answer.result->value().response.value("CoreCurrentCalls") == QByteArrayView("3"));
        QCOMPARE(s.client.statistics().strayReplies, quint64(7));
        QCOMPARE(s.client.pendingCount(), 0);
        QCOMPARE(s.events, QByteArrayList{"Event: Last\n"});
    }

    void row37_pendingEmptiesByTime()
    {
        HostileSession s({Script().logIn().flood("Response: Success\r\nActionID: mangled\r\n\r\n", 1000)});
        QVERIFY(s.becomesReady());
        Answer answers;
        const int many = int(limits::pendingActions) + 5;
        for (int i = 0; i < many; ++i)
            s.send("CoreStatus", answers);
        QCOMPARE(s.client.pendingCount(), limits::pendingActions);
        QVERIFY(answers.comes(5)); // those beyond the limit are told so
        QCOMPARE(answers.result->error().kind, ErrorKind::Server);
        QVERIFY(comesTrue([&s] { return s.client.statistics().strayReplies == 1000; }));
        s.clock.advance(15s); // the time of the oldest one is up
        QVERIFY(answers.comes(6));
        QCOMPARE(answers.result->error().kind, ErrorKind::Timeout);
        s.clock.advance(15s); // and the server's, which answers no Ping either
        QVERIFY(answers.comes(many));
        QCOMPARE(answers.calls, many);
        QCOMPARE(s.client.pendingCount(), 0);
    }

    void row38_lists_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("whole"); // the server said all of it, in whatever company
        const QByteArray start = "Response: Success\nActionID: %id\nEventList: start\n\n";
        const QByteArray one = "Event: CoreShowChannel\nActionID: %id\nUniqueid: 1\n\n";
        const QByteArray two = "Event: CoreShowChannel\nActionID: %id\nUniqueid: 2\n\n";
        const QByteArray endOf = "Event: CoreShowChannelsComplete\nActionID: %id\nEventList: ";
        const QByteArray end = endOf + "Complete\nListItems: 2\n\n";
        const auto add = [](const char* name, const QByteArray& answer, bool whole) {
            QTest::newRow(name) << answer << whole;
        };
        add("as it should be", start + one + two + end, true);
        add("a foreign item",
            start + one + "Event: CoreShowChannel\nActionID: other\nUniqueid: 9\n\n" + two + end, true);
        add("a foreign end",
            start + one + "Event: CoreShowChannelsComplete\nActionID: other\nEventList: Complete\n\n" + two
                + end,
            true);
        add("woven with an event", start + one + "Event: Hangup\nUniqueid: 7\n\n" + two + end, true);
        add("items first", one + two + start + end, false);
        add("reversed", end + two + one + start, false);
        add("cancelled", start + one + endOf + "cancelled\n\n", false);
        add("more than it says", start + one + two + endOf + "Complete\nListItems: 1\n\n", false);
        add("fewer than it says", start + one + endOf + "Complete\nListItems: 99999999999999999999\n\n",
            false);
        add("no end", start + one + two, false);
        add("an error behind the start", start + one + "Response: Error\nActionID: %id\nMessage: x\n\n",
            false);
    }
    void row38_lists()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, whole);
        HostileSession s(
            {Script().logIn().expect("CoreShowChannels").say(answer).say("Event: Last\n\n").serve(pings)});
        QVERIFY(s.becomesReady());
        Answer got;
        s.send("CoreShowChannels", got);
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        HostileSession::settle();
        s.clock.advance(15s); // silence ends what the server did not
        QVERIFY(got.comes());
        QCOMPARE(got.calls, 1);
        QVERIFY(comesTrue([&s] { return s.client.pendingCount() == 0; }));
        QVERIFY(s.client.isReady());
        QByteArrayList seen;
        if (got.result->has_value()) {
            for (const AmiMessage& item : got.result->value().items)
                seen.append(item.value("Uniqueid").toByteArray());
        }
        const bool right = seen == QByteArrayList{"1", "2"};
        const bool incomplete
            = !got.result->has_value() || got.result->value().truncated || !got.result->value().success;
        QVERIFY2(whole ? right && !incomplete : right || incomplete, seen.join(' ').constData());
    }

    void row38_twoListsWoven()
    {
        HostileSession s({Script().logIn().expect("CoreShowChannels").expect("QueueSummary")});
        QVERIFY(s.becomesReady());
        Answer channels;
        Answer queues;
        s.send("CoreShowChannels", channels);
        s.send("QueueSummary", queues);
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.server.peer().goOn(Script().say(
            "Response: Success\nActionID: %id:CoreShowChannels\nEventList: start\n\n"
            "Event: CoreShowChannel\nActionID: %id:CoreShowChannels\nUniqueid: 1\n\n"
            "Event: QueueSummary\nActionID: %id:QueueSummary\nQueue: early\n\n"
            "Event: CoreShowChannelsComplete\nActionID: %id:CoreShowChannels\nEventList: Complete\n\n"
            "Response: Success\nActionID: %id:QueueSummary\nEventList: start\n\n"
            "Event: QueueSummary\nActionID: %id:QueueSummary\nQueue: sales\n\n"
            "Event: QueueSummaryComplete\nActionID: %id:QueueSummary\nEventList: Complete\n\n"));
        QVERIFY(channels.comes() && queues.comes());
        QCOMPARE(channels.result->value().items.size(), size_t(1));
        QVERIFY(queues.result->value().items.back().value("Queue") == QByteArrayView("sales"));
        QCOMPARE(s.events, QByteArrayList());
    }

    void row40_nothingButErrors()
    {
        HostileSession s(
            {Script().logIn().serve({{"Ping", "Response: Error\nActionID: %id\nMessage: no\n\n"}})});
        QVERIFY(s.becomesReady());
        Answer answers;
        const QByteArrayList asked{"CoreStatus", "CoreShowChannels", "Command", "ListCommands", "Events"};
        for (const QByteArray& action : asked)
            s.send(action, answers);
        QVERIFY(answers.comes(int(asked.size())));
        QVERIFY(!answers.result->value().success);
        QCOMPARE(answers.result->value().message(), QByteArray("Invalid/unknown command"));
        for (int i = 0; i < 40; ++i) {
            s.clock.advance(15s); // an Error to a Ping is a sign of life too
            QVERIFY(comesTrue([&s] { return s.client.pendingCount() == 0; }));
        }
        QVERIFY(s.client.isReady());
        for (const QByteArray& action : asked)
            QCOMPARE(s.server.peer().actions().count(action), 1); // no loop
    }

    void row40_oddResponses_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("success");
        QTest::newRow("Goodbye") << QByteArray("Goodbye") << true;
        QTest::newRow("Pong") << QByteArray("Pong") << true;
        QTest::newRow("empty") << QByteArray("") << true;
        QTest::newRow("200") << QByteArray("200 OK") << true;
        QTest::newRow("eRrOr") << QByteArray("eRrOr") << false;
        QTest::newRow("Failure") << QByteArray("Failure") << false;
    }
    void row40_oddResponses()
    {
        QFETCH(QByteArray, kind);
        QFETCH(bool, success);
        HostileSession s(
            {Script()
                    .logIn()
                    .expect("CoreStatus")
                    .say(QByteArray("Response: " + kind + "\nActionID: %id\nA: b\n\nEvent: Last\n\n"))});
        QVERIFY(s.becomesReady());
        Answer answer;
        s.send("CoreStatus", answer);
        QVERIFY(answer.comes());
        QCOMPARE(answer.result->value().success, success);
        QVERIFY(answer.result->value().response.name() == QByteArrayView(kind));
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Last\n"); }));
    }

    void row44_oldCommandForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("line 1\nline 2\n");
        QTest::newRow("with messages inside")
            << QByteArray("\n\nEvent: Forged\nUniqueid: 1\n\nResponse: Success\n\n");
        QTest::newRow("with a marker inside") << QByteArray("--END COMMAND--\nnot yet\n");
        QTest::newRow("no line end before the marker") << QByteArray("text");
        QTest::newRow("empty") << QByteArray();
    }
    void row44_oldCommandForm()
    {
        QFETCH(QByteArray, text);
        HostileSession s({Script().logIn("1.1").expect("Command").say(
            "Response: Follows\nPrivilege: Command\nActionID: %id\n")});
        QVERIFY(s.becomesReady());
        Answer answer;
        s.client.send(AmiAction("Command").add("Command", "core show uptime"), nullptr, answer.handler());
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.server.peer().goOn(
            Script().send(QByteArray(text + "--END COMMAND--\r\n\r\nEvent: Last\r\n\r\n"), 3));
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Last\n"); }));
        QCOMPARE(answer.result->value().response.output(), text);
        QCOMPARE(s.events, QByteArrayList{"Event: Last\n"});
    }

    void row44_oldCommandFormWithoutItsEnd()
    {
        HostileSession s({Script().logIn("1.1").expect("Command").say(
            "Response: Follows\nPrivilege: Command\nActionID: %id\ntext\n\nEvent: Swallowed\n\n")});
        QVERIFY(s.becomesReady());
        Answer answer;
        s.client.send(AmiAction("Command").add("Command", "core show uptime"), nullptr, answer.handler());
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        HostileSession::settle();
        s.clock.advance(61s);
        QVERIFY(answer.comes());
        QVERIFY(!answer.result->has_value());
        if (s.client.isReady()) {
            s.server.peer().goOn(Script().say("rest\n\nEvent: Last\n\n"));
            QVERIFY(comesTrue([&s] { return s.events.contains("Event: Last\n"); }));
        }
        QVERIFY(!s.events.contains("Event: Swallowed\n"));
    }

    void row53_linkDiesUnderAChange_data()
    {
        QTest::addColumn<Script>("end");
        QTest::newRow("reset") << Script().reset();
        QTest::newRow("close") << Script().close();
        QTest::newRow("inside its answer")
            << Script().say("Response: Success\nActionID: %id\nMessage: Chann").close();
    }
    void row53_linkDiesUnderAChange()
    {
        QFETCH(Script, end);
        HostileSession s({Script().logIn().expect("Hangup"),
            Script().logIn().serve({{"Ping", "Response: Success\nActionID: %id\n\n"}})});
        QVERIFY(s.becomesReady());
        Answer safe;
        Answer change;
        s.send("CoreStatus", safe);
        s.client.send(AmiAction("Hangup").add("Channel", "PJSIP/1-1"), nullptr, change.handler());
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.server.peer().goOn(end);
        QVERIFY(change.comes() && safe.comes());
        QCOMPARE(change.result->error().kind, ErrorKind::OutcomeUnknown);
        QVERIFY(!change.result->error().advice.isEmpty()); // to look before trying again
        QVERIFY(safe.result->error().kind != ErrorKind::OutcomeUnknown);
        QVERIFY(s.triesAgain());
        QCOMPARE(s.client.state(), State::Ready);
        s.clock.advance(20s);
        QVERIFY(comesTrue([&s] { return s.server.peer().actions().contains("Ping"); }));
        QCOMPARE(s.server.peer().actions(), (QByteArrayList{"Challenge", "Login", "Ping"}));
        QCOMPARE(change.calls, 1);
    }
};

WIRECHIEF_GUILESS_TEST(ReplyFaults, tst_replyfaults)
#include "tst_replyfaults.moc"
