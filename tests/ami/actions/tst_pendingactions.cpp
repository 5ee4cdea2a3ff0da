// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions/pendingactions.h"
#include "ami/limits.h"
#include "support/base/testmain.h"

using namespace wirechief;
using namespace std::chrono_literals;
using Taken = PendingActions::Taken;

namespace {

/// The actions of a session and what a server says to them. Action number n has the ActionID "id-n".
class Exchange {
public:
    struct Answer {
        int calls = 0;
        std::optional<Result<AmiReply>> result;
        [[nodiscard]] bool succeeded() const { return calls == 1 && *result && result->value().success; }
        [[nodiscard]] size_t items() const { return result->value().items.size(); }
    };

    /// Sends; the answer fills in as it comes.
    const Answer& send(const char* action, std::chrono::milliseconds patience = 15s)
    {
        return send(AmiAction(action), patience);
    }
    const Answer& send(const AmiAction& action, std::chrono::milliseconds patience = 15s)
    {
        const auto answer = std::make_shared<Answer>();
        m_answers.push_back(answer);
        pending.add(
            action, QByteArray("id-" + QByteArray::number(m_answers.size())), nullptr,
            [answer](const Result<AmiReply>& reply) {
                ++answer->calls;
                answer->result = reply;
            },
            patience, now);
        return *answer;
    }

    /// Line ends are written as "\n"; the blank line at the end is added.
    Taken says(QByteArray text)
    {
        text.replace("\n", "\r\n");
        const Taken taken = pending.take(AmiMessage::fromBytes(QByteArray(text + "\r\n")), now);
        pending.deliver();
        return taken;
    }

    void wait(std::chrono::seconds time)
    {
        now += time;
        (void)pending.expire(now);
        pending.deliver();
    }

    PendingActions pending;
    PendingActions::Clock::time_point now;

private:
    std::vector<std::shared_ptr<Answer>> m_answers;
};

} // namespace

class PendingActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersThatComeTwice()
    {
        Exchange x;
        const auto& load = x.send("ModuleLoad");
        const QByteArray error = "Response: Error\nActionID: id-1\nMessage: Incomplete ModuleLoad action.\n";
        QCOMPARE(x.says(error), Taken::Yes);
        QCOMPARE(x.says(error), Taken::Stray);
        QCOMPARE(x.says(error), Taken::Stray);
        QCOMPARE(load.calls, 1);
        QVERIFY(!load.succeeded());
    }

    void answersOutOfOrder()
    {
        Exchange x;
        const auto& first = x.send("Ping");
        const auto& second = x.send("CoreStatus");
        QCOMPARE(x.says("Response: Success\nActionID: id-2\n"), Taken::Yes);
        QCOMPARE(first.calls, 0);
        QVERIFY(second.succeeded());
        QCOMPARE(x.says("Response: Success\nActionID: id-1\nPing: Pong\n"), Taken::Yes);
        QVERIFY(first.succeeded());
        QCOMPARE(x.pending.size(), 0);
    }

    void answersToNobody()
    {
        Exchange x;
        const auto& status = x.send("CoreStatus");
        QCOMPARE(x.says("Response: Success\nActionID: id-7\n"), Taken::Stray);
        QCOMPARE(x.says("Response: Success\n"), Taken::Stray); // CoreStatus always returns its id
        QCOMPARE(x.says("Response: Success\nActionID: ID-1\n"), Taken::Stray); // an id is no name
        QCOMPARE(status.calls, 0);
        x.wait(16s);
        QCOMPARE(status.calls, 1);
        QCOMPARE(status.result->error().kind, ErrorKind::Timeout);
        QCOMPARE(x.says("Response: Success\nActionID: id-1\n"), Taken::Late);
        QVERIFY(!x.pending.takeLateAnswer()); // it only asked
        QCOMPARE(x.says("Response: Success\nActionID: id-1\n"), Taken::Stray);
        QCOMPARE(x.pending.size(), 0);
    }

    /// What waits behind a reload of 40 s is not late before it is its turn.
    void timeCountsFromWhenAnActionIsTheOldest()
    {
        Exchange x;
        const auto& reload = x.send("Reload", 120s);
        const auto& hangup = x.send("Hangup");
        x.wait(40s);
        QCOMPARE(hangup.calls, 0);
        (void)x.says("Response: Success\nActionID: id-1\nMessage: Module Reloaded\n");
        QVERIFY(reload.succeeded());
        x.wait(14s);
        QCOMPARE(hangup.calls, 0);
        QCOMPARE(*x.pending.nextDeadline() - x.now, 1s);
        x.wait(2s);
        QCOMPARE(hangup.calls, 1);
        QCOMPARE(hangup.result->error().kind, ErrorKind::OutcomeUnknown);
    }

    /// An answer to a later action says that the server has passed those before it.
    void whatWasPassedIsNotWaitedForInTurn()
    {
        Exchange x;
        const auto& first = x.send("QueueStatus");
        const auto& second = x.send("Status");
        (void)x.send("Ping");
        QCOMPARE(x.says("Response: Success\nActionID: id-3\nPing: Pong\n"), Taken::Yes);
        x.wait(15s);
        QCOMPARE(first.calls + second.calls, 2);
    }

    void aLateAnswerCorrectsWhatWasSaid()
    {
        Exchange x;
        AmiAction action("Hangup");
        action.add("Channel", "PJSIP/100-1");
        const auto& hangup = x.send(action);
        x.wait(16s);
        QCOMPARE(hangup.result->error().kind, ErrorKind::OutcomeUnknown);
        x.now += 10s;
        QCOMPARE(x.says("Response: Success\nActionID: id-1\nMessage: Channel Hungup\n"), Taken::Late);
        const std::optional<LateAnswer> answer = x.pending.takeLateAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->action, QByteArray("Hangup"));
        QCOMPARE(answer->subject, QByteArray("PJSIP/100-1"));
        QVERIFY(answer->reply.success);
        QCOMPARE(answer->reply.latency, 26s);
        QVERIFY(!x.pending.takeLateAnswer());
        QCOMPARE(hangup.calls, 1);
    }

    void itemsOfAListWhoseTimeWasUpAreNoEvents()
    {
        Exchange x;
        const auto& list = x.send("ParkedCalls");
        x.wait(16s);
        QVERIFY(!*list.result);
        QCOMPARE(
            x.says("Response: Success\nActionID: id-1\nMessage: Parked calls will follow\n"), Taken::Late);
        QVERIFY(x.pending.expectsEvents());
        QCOMPARE(x.says("Event: ParkedCall\nActionID: id-1\nExten: 701\n"), Taken::Late);
        QCOMPARE(x.says("Event: ParkedCall\nExten: 702\n"), Taken::Late);
        QCOMPARE(x.says("Event: ParkedCallsComplete\nActionID: id-1\n"), Taken::Late);
        QVERIFY(!x.pending.expectsEvents());
        QCOMPARE(x.says("Event: ParkedCall\nExten: 703\n"), Taken::No);
    }

    void oldReleasesReturnNoIdToSome_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("Ping of 1.6.0") << QByteArray("Ping") << QByteArray("Response: Success\nPing: Pong\n");
        QTest::newRow("Events of 1.4") << QByteArray("Events") << QByteArray("Response: Events Off\n");
    }
    void oldReleasesReturnNoIdToSome()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, answer);
        Exchange x;
        const auto& first = x.send(action.constData());
        const auto& second = x.send("CoreStatus");
        QCOMPARE(x.says(answer), Taken::Yes);
        QVERIFY(first.succeeded());
        QCOMPARE(second.calls, 0);
    }

    /// brokeneventsaction=yes: it is done, and nothing is said.
    void eventsWithoutAnAnswer()
    {
        Exchange x;
        const auto& events = x.send("Events");
        const auto& ping = x.send("Ping");
        x.wait(16s);
        QVERIFY(events.succeeded());
        QCOMPARE(ping.calls, 0);
        x.wait(16s);
        QCOMPARE(ping.calls, 1);
        QVERIFY(!*ping.result);
    }

    void originateResponseIsAnEvent()
    {
        Exchange x;
        const auto& originate = x.send("Originate");
        QCOMPARE(x.says("Response: Success\nActionID: id-1\nMessage: Originate successfully queued\n"),
            Taken::Yes);
        QVERIFY(originate.succeeded());
        QCOMPARE(
            x.says("Event: OriginateResponse\nActionID: id-1\nResponse: Failure\nReason: 5\n"), Taken::No);
        QCOMPARE(originate.calls, 1);
    }

    void listOfEveryAge_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArrayList>("messages");
        QTest::newRow("22") << QByteArray("CoreShowChannels")
                            << QByteArrayList{"Response: Success\nActionID: id-1\nEventList: start\n",
                                   "Event: CoreShowChannel\nActionID: id-1\nUniqueid: 1\n",
                                   "Event: CoreShowChannelsComplete\nActionID: id-1\nEventList: Complete\n"};
        QTest::newRow("start in capitals")
            << QByteArray("FAXSessions")
            << QByteArrayList{"Response: Success\nActionID: id-1\nEventList: Start\n",
                   "Event: FAXSessionsEntry\nActionID: id-1\n",
                   "Event: FAXSessionsComplete\nActionID: id-1\nEventList: Complete\n"};
        QTest::newRow("no marks")
            << QByteArray("Status")
            << QByteArrayList{"Response: Success\nActionID: id-1\nMessage: Channel status will follow\n",
                   "Event: Status\nActionID: id-1\nUniqueid: 1\n", "Event: StatusComplete\nActionID: id-1\n"};
        QTest::newRow("items without id")
            << QByteArray("Parkinglots")
            << QByteArrayList{"Response: Success\nActionID: id-1\n", "Event: Parkinglot\nName: default\n",
                   "Event: ParkinglotsComplete\nActionID: id-1\n"};
        QTest::newRow("no end (DBGet of 1.4)")
            << QByteArray("DBGet")
            << QByteArrayList{"Response: Success\nActionID: id-1\nMessage: Result will follow\n",
                   "Event: DBGetResponse\nActionID: id-1\nVal: x\n"};
        QTest::newRow("id before the name")
            << QByteArray("VoicemailUsersList")
            << QByteArrayList{"Response: Success\nActionID: id-1\n",
                   "ActionID: id-1\nEvent: VoicemailUserEntry\nVMContext: default\n",
                   "Event: VoicemailUserEntryComplete\nActionID: id-1\n"};
        QTest::newRow("a list that nobody has described")
            << QByteArray("NewThings")
            << QByteArrayList{"Response: Success\nActionID: id-1\nEventList: start\n",
                   "Event: NewThing\nActionID: id-1\n",
                   "Event: NewThingsComplete\nActionID: id-1\nEventList: Complete\n"};
    }
    void listOfEveryAge()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArrayList, messages);
        Exchange x;
        const auto& list = x.send(action.constData());
        for (const QByteArray& message : messages) {
            QCOMPARE(list.calls, 0);
            QCOMPARE(x.says(message), Taken::Yes);
        }
        QVERIFY(list.succeeded());
        QCOMPARE(list.items(), size_t(1));
        QCOMPARE(x.pending.size(), 0);
    }

    /// The server works strictly in order: an answer to what came later ends a list whose end was lost.
    void laterAnswerEndsAList()
    {
        Exchange x;
        const auto& list = x.send("Status");
        const auto& ping = x.send("Ping");
        (void)x.says("Response: Success\nActionID: id-1\nMessage: Channel status will follow\n");
        (void)x.says("Event: Status\nActionID: id-1\nUniqueid: 1\n");
        QCOMPARE(x.says("Response: Success\nActionID: id-2\nPing: Pong\n"), Taken::Yes);
        QVERIFY(list.succeeded());
        QVERIFY(list.result->value().truncated);
        QCOMPARE(list.items(), size_t(1));
        QVERIFY(ping.succeeded());
    }

    void aListIsWholeOnlyWithItsEnd_data()
    {
        QTest::addColumn<QByteArrayList>("messages");
        QTest::addColumn<bool>("truncated");
        const QByteArray start = "Response: Success\nActionID: id-1\nEventList: start\n";
        const QByteArray item = "Event: CoreShowChannel\nActionID: id-1\nUniqueid: 1\n";
        const QByteArray end = "Event: CoreShowChannelsComplete\nActionID: id-1\nEventList: Complete\n";
        const QByteArray cancelled
            = "Event: CoreShowChannelsComplete\nActionID: id-1\nEventList: cancelled\n";
        QTest::newRow("whole") << QByteArrayList{start, item, QByteArray(end + "ListItems: 1\n")} << false;
        QTest::newRow("cancelled") << QByteArrayList{start, item, cancelled} << true;
        QTest::newRow("fewer than announced")
            << QByteArrayList{start, item, QByteArray(end + "ListItems: 3\n")} << true;
        QTest::newRow("items before their beginning") << QByteArrayList{item, start, end} << true;
        QTest::newRow("reversed") << QByteArrayList{end, item, start} << true;
        QTest::newRow("item behind the end") << QByteArrayList{end, start, item} << true;
    }
    void aListIsWholeOnlyWithItsEnd()
    {
        QFETCH(QByteArrayList, messages);
        QFETCH(bool, truncated);
        Exchange x;
        const auto& list = x.send("CoreShowChannels");
        for (const QByteArray& message : messages)
            QVERIFY(x.says(message) != Taken::No);
        QCOMPARE(list.calls, 1);
        QCOMPARE(list.result->value().truncated, truncated);
        QCOMPARE(x.pending.size(), 0);
    }

    void aListThatNobodyHasDescribedIsCancelled()
    {
        Exchange x;
        const auto& list = x.send("NewThings");
        (void)x.says("Response: Success\nActionID: id-1\nEventList: start\n");
        (void)x.says("Event: NewThingsComplete\nActionID: id-1\nEventList: cancelled\n");
        QCOMPARE(list.calls, 1);
        QVERIFY(list.result->value().truncated);
    }

    void aListHasALimitInBytes()
    {
        Exchange x;
        const auto& list = x.send("DBGetTree");
        (void)x.says("Response: Success\nActionID: id-1\nEventList: start\n");
        const QByteArray value(4 * 1024 * 1024, 'x');
        const AmiMessage item = AmiMessage::fromBytes(
            QByteArray("Event: DBGetTreeResponse\r\nActionID: id-1\r\nVal: " + value + "\r\n\r\n"));
        for (qsizetype bytes = 0; bytes <= limits::listBytes; bytes += item.raw().size())
            QCOMPARE(x.pending.take(item, x.now), Taken::Yes); // all share one buffer
        (void)x.says("Event: DBGetTreeComplete\nActionID: id-1\n");
        QVERIFY(list.result->value().truncated);
        QVERIFY(qsizetype(list.items()) * item.raw().size() <= limits::listBytes);
        QVERIFY(list.items() > 60);
    }

    void errorBehindTheStartEndsAList()
    {
        Exchange x;
        const auto& map = x.send("CoreShowChannelMap");
        (void)x.says("Response: Success\nActionID: id-1\nEventList: start\n");
        QCOMPARE(x.says("Response: Error\nActionID: id-1\nMessage: Failed to create map\n"), Taken::Yes);
        QCOMPARE(map.calls, 1);
        QVERIFY(!map.succeeded());
    }

    /// A text that means "nothing to list" at the beginning means nothing of the kind behind an item.
    void errorBehindAnItemIsNoWholeList_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("empty") << QByteArray("Database entry not found");
        QTest::newRow("other") << QByteArray("Out of memory");
    }
    void errorBehindAnItemIsNoWholeList()
    {
        QFETCH(QByteArray, words);
        Exchange x;
        const auto& tree = x.send("DBGetTree");
        (void)x.says("Response: Success\nActionID: id-1\nEventList: start\n");
        (void)x.says("Event: DBGetTreeResponse\nActionID: id-1\nKey: /a\nVal: 1\n");
        QCOMPARE(x.says("Response: Error\nActionID: id-1\nMessage: " + words + "\n"), Taken::Yes);
        QCOMPARE(tree.calls, 1);
        QCOMPARE(tree.items(), size_t(1));
        QVERIFY(tree.result->value().truncated);
        QVERIFY(!tree.succeeded());
    }

    void silenceInsideAListEndsIt()
    {
        Exchange x;
        const auto& list = x.send("Status");
        (void)x.says("Response: Success\nActionID: id-1\n");
        x.wait(10s);
        (void)x.says("Event: Status\nActionID: id-1\n");
        x.wait(10s); // counts from the last item
        QCOMPARE(list.calls, 0);
        x.wait(6s);
        QCOMPARE(list.calls, 1);
        QVERIFY(!*list.result);
        QCOMPARE(x.pending.size(), 0);
    }

    void nothingForgedGetsIn()
    {
        Exchange x;
        const auto& list = x.send("DBGetTree");
        (void)x.says("Response: Success\nActionID: id-1\nEventList: start\n");
        const QByteArray userEvent = "Event: UserEvent\nUserEvent: x\nActionID: id-1\n";
        QCOMPARE(x.says(userEvent), Taken::Between);
        QCOMPARE(x.says(QByteArray(userEvent + "EventList: Complete\n")), Taken::Between);
        QCOMPARE(x.says("Event: Newchannel\nUniqueid: 1.5\n"), Taken::Between);
        QCOMPARE(x.says("Event: Hangup\nActionID: id-1\n"), Taken::Suspicious);
        QCOMPARE(x.says("Event: DBGetTreeResponse\nActionID: id-9\nKey: a\n"), Taken::Between);
        QCOMPARE(x.says("Event: DBGetTreeComplete\nActionID: id-9\nEventList: Complete\n"), Taken::Between);
        QCOMPARE(list.calls, 0);
        (void)x.says("Event: DBGetTreeComplete\nActionID: id-1\nEventList: Complete\nListItems: 0\n");
        QVERIFY(list.succeeded());
        QCOMPARE(list.items(), size_t(0));
    }

    void whatLooksLikeAnItemIsAnEventWhereItemsHaveIds()
    {
        Exchange x;
        const auto& list = x.send("ParkedCalls");
        (void)x.says("Response: Success\nActionID: id-1\n");
        QCOMPARE(x.says("Event: ParkedCall\nActionID: id-1\nExten: 701\n"), Taken::Yes);
        QCOMPARE(x.says("Event: ParkedCall\nExten: 702\n"), Taken::Between);
        (void)x.says("Event: ParkedCallsComplete\nActionID: id-1\n");
        QCOMPARE(list.items(), size_t(1));
    }

    void aChangeThatWasCutOffIsUnknown()
    {
        Exchange x;
        const auto& hangup = x.send("Hangup");
        const auto& status = x.send("Status");
        x.pending.failAll({ErrorKind::Network, QStringLiteral("gone"), {}});
        x.pending.deliver();
        QCOMPARE(hangup.result->error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(status.result->error().kind, ErrorKind::Network);
        QCOMPARE(x.says("Response: Success\nActionID: id-1\n"), Taken::Stray);
        QCOMPARE(hangup.calls, 1);
    }

    void whatIsGivenUpIsStillKnown()
    {
        Exchange e;
        QObject impatient;
        QObject patient;
        int stopped = 0;
        int answered = 0;
        for (QObject* context : {&impatient, &patient}) {
            int& count = context == &impatient ? stopped : answered;
            e.pending.add(
                AmiAction("Command").add("Command", "x"), context == &impatient ? "a" : "b", context,
                [&count, context, &impatient](const Result<AmiReply>& reply) {
                    ++count;
                    if (context == &impatient)
                        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
                    else
                        QVERIFY(reply.value().success);
                },
                15s, e.now);
        }
        QCOMPARE(e.pending.giveUp(&impatient), qsizetype(1));
        QCOMPARE(e.pending.giveUp(&impatient), qsizetype(0));
        e.pending.deliver();
        QCOMPARE(stopped, 1);
        QCOMPARE(e.pending.oldestAction(), QByteArray("Command")); // the session is busy with it
        QCOMPARE(e.says("Response: Success\nActionID: a\nOutput: late\n"), Taken::Yes);
        QCOMPARE(e.says("Response: Success\nActionID: b\nOutput: y\n"), Taken::Yes);
        QCOMPARE(stopped, 1);
        QCOMPARE(answered, 1);
        QCOMPARE(e.pending.size(), qsizetype(0));
    }
};

WIRECHIEF_GUILESS_TEST(PendingActionsTest, tst_pendingactions)
#include "tst_pendingactions.moc"
