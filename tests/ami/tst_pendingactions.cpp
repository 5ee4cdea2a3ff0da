// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/pendingactions.h"

#include <QTest>

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
    const Answer& send(const char* action)
    {
        const auto answer = std::make_shared<Answer>();
        m_answers.push_back(answer);
        pending.add(
            AmiAction(action), QByteArray("id-" + QByteArray::number(m_answers.size())), nullptr,
            [answer](const Result<AmiReply>& reply) {
                ++answer->calls;
                answer->result = reply;
            },
            15s, now);
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
        QCOMPARE(x.says("Response: Success\nActionID: id-1\n"), Taken::Stray);
        QCOMPARE(x.pending.size(), 0);
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
        QCOMPARE(list.items(), size_t(1));
        QVERIFY(ping.succeeded());
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
        QCOMPARE(x.says(userEvent), Taken::Suspicious);
        QCOMPARE(x.says(QByteArray(userEvent + "EventList: Complete\n")), Taken::Suspicious);
        QCOMPARE(x.says("Event: Hangup\nUniqueid: 1.5\n"), Taken::Suspicious);
        QCOMPARE(x.says("Event: DBGetTreeResponse\nActionID: id-9\nKey: a\n"), Taken::Suspicious);
        QCOMPARE(
            x.says("Event: DBGetTreeComplete\nActionID: id-9\nEventList: Complete\n"), Taken::Suspicious);
        QCOMPARE(list.calls, 0);
        (void)x.says("Event: DBGetTreeComplete\nActionID: id-1\nEventList: Complete\nListItems: 0\n");
        QVERIFY(list.succeeded());
        QCOMPARE(list.items(), size_t(0));
    }

    void outsideAListNothingIsTaken()
    {
        Exchange x;
        (void)x.send("DBGetTree");
        QCOMPARE(x.says("Event: DBGetTreeResponse\nActionID: id-1\nKey: a\n"), Taken::No);
        QCOMPARE(x.says("Event: DBGetTreeComplete\nActionID: id-1\nEventList: Complete\n"), Taken::No);
        QCOMPARE(x.pending.size(), 1);
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

QTEST_GUILESS_MAIN(PendingActionsTest)
#include "tst_pendingactions.moc"
