// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "hostilepbx.h"
#include "models/log/limits.h"
#include "models/log/logmodel.h"
#include "pbx/channels/limits.h"
#include "support/base/memoryuse.h"
#include "support/base/testmain.h"

#include <QThread>

using namespace wirechief;
using State = AmiClient::State;

// Too much of everything, on real sockets in one thread with the server. The bench measures rates; here
// counts and bounds hold on any machine:
//
//   row | the server                          | asserted on
//   ----+-------------------------------------+---------------------------------------------------------
//     9 | floods a client that does not read  | bytes that wait on our side
//    46 | sends events as fast as it can      | every one, in order; log, memory, event loop
//    47 | has 1,000,000 channels              | table, count of the others, memory of each; cancel
//    50 | invents 500,000 names               | names that are kept, memory
//    51 | has 100,000 births and deaths       | zero rows, memory of the second round
//    52 | cuts who reads slowly               | the socket is read though the events wait

namespace {

constexpr qint64 mega = 1024 * 1024;

/// Sanitizers make it ten times slower, and their counts need no size.
constexpr qint64 many(qint64 count)
{
    return sanitized ? count / 10 : count;
}

QByteArray numberedEvent(qint64 number)
{
    static const QByteArray rest
        = "\r\nChannel: PJSIP/1001-0000002a\r\nChannelState: 6\r\nChannelStateDesc: Up\r\n"
          "CallerIDNum: 1001\r\nCallerIDName: Somebody\r\nConnectedLineNum: <unknown>\r\n"
          "Context: default\r\nExten: 100\r\nPriority: 1\r\nLinkedid: 1.1\r\n\r\n";
    return "Event: VarSet\r\nPrivilege: dialplan,all\r\nSequence: " + QByteArray::number(number) + rest;
}

/// Counts the program's own log lines, all categories turned on, while it lives.
class LogLines {
public:
    LogLines()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("wirechief.*=true"));
        counts.clear();
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
            ++counts[text.section(QLatin1Char(' '), 0, 2)]; // the beginning tells the kind
        });
    }
    ~LogLines()
    {
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
    }
    LogLines(const LogLines&) = delete;
    LogLines& operator=(const LogLines&) = delete;

    static inline QMap<QString, int> counts;
};

std::vector<AmiMessage> listOfChannels(int count)
{
    AmiParser parser(AmiParser::Start::Messages);
    for (int i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(i);
        parser.append(QByteArray("Event: CoreShowChannel\r\nChannel: PJSIP/x-" + id
            + "\r\nChannelState: 6\r\nUniqueid: " + id + "\r\n\r\n"));
    }
    std::vector<AmiMessage> list;
    while (const auto message = parser.next())
        list.push_back(*message);
    return list;
}

} // namespace

class FloodFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row09_whatIsNotReadIsBounded()
    {
        const qint64 pieces = 1024; // of 64 KiB
        HostileServer server({Script().flood(QByteArray(64 * 1024, 'x'), pieces)});
        SocketTransport transport;
        AmiPeer peer;
        peer.host = QStringLiteral("127.0.0.1");
        peer.port = server.port();
        MemoryGrowth memory;
        transport.open(peer, {});
        QVERIFY(comesTrue([&server] { return server.connections() == 1; }));
        HostileSession::settle();
        HostileSession::settle();
        memory.look();
        QVERIFY(!server.peer().isDone()); // TCP slows it down
        if (!sanitized)
            QCOMPARE_LE(memory.most(), 2 * limits::socketReadBuffer + 4 * mega); // QSslSocket holds two
        qint64 got = 0;
        QByteArray room(mega, Qt::Uninitialized);
        QVERIFY(comesTrue([&] {
            got += transport.read(room.data(), room.size());
            return got == pieces * 64 * 1024;
        }));
    }

    /// What a server can cause a million times stands in the program's log a few times.
    void row46_faultsDoNotFloodTheLog()
    {
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({}))});
        QVERIFY(pbx.loads());
        const LogLines log;
        QVERIFY(pbx.takes(QByteArray("neither: this\nnor: that\n\n").repeated(10'000)));
        QVERIFY(pbx.server.client().parserCounters().junk >= 10'000);
        Channels& channels = pbx.server.channels();
        QVERIFY(pbx.takes("Event: Newchannel\nPrivilege: call,all\nChannel: PJSIP/a-1\nUniqueid: a\n\n"));
        const auto now = Channels::Clock::now();
        channels.applyList(listOfChannels(10'000), channels.messageNumber(), true, now);
        channels.elapse(now + limits::reconcileGrace);
        QCOMPARE(channels.drift().missing, quint64(10'000));
        pbx.frames.flushNow();
        QVERIFY(LogLines::counts.size() >= 2);
        for (auto kind = LogLines::counts.cbegin(); kind != LogLines::counts.cend(); ++kind)
            QVERIFY2(kind.value() <= 3, qPrintable(kind.key() + QString::number(kind.value())));
    }

    void row46_flood()
    {
        const qint64 events = many(300'000);
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({"1"}))});
        QVERIFY(pbx.loads());
        LogModel log;
        qint64 next = 0;
        qint64 wrong = 0;
        connect(&pbx.server.client(), &AmiClient::messageReceived, this, [&log](const AmiMessage& message) {
            log.appendReceived(QStringLiteral("id"), QStringLiteral("pbx"), message);
        });
        connect(&pbx.server.client(), &AmiClient::eventReceived, this, [&](const AmiMessage& event) {
            wrong += event.value("Sequence") == QByteArrayView(QByteArray::number(next)) ? 0 : 1;
            ++next;
        });
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(5);
        MemoryGrowth memory;
        pbx.wire.peer().goOn(Script().flood(numberedEvent, events));
        qint64 looked = 0;
        QVERIFY(comesTrue([&] {
            if (next - looked > events / 20) {
                looked = next;
                memory.look();
            }
            return next == events;
        }));
        QCOMPARE(wrong, 0);
        QCOMPARE(pbx.server.client().statistics().strayReplies, quint64(0));
        QCOMPARE(pbx.server.unhandledEvents().value("varset"), quint64(events));
        QVERIFY(beats > 1); // timers run all the while
        log.flush(); // between two frames it may hold what came since
        QCOMPARE_LE(log.messageCount(), limits::logMessages);
        QCOMPARE_LE(log.bytes(), limits::logBytes);
        if (sanitized)
            return;
        QCOMPARE_LE(memory.most(), 150 * mega);
        log.clear();
        log.flush();
        QCOMPARE_LE(memory.now(), 40 * mega);
    }

    void row47_aMillionChannels()
    {
        const qint64 channels = sanitized ? 120'000 : 1'000'000;
        auto answers = pbxAnswers({});
        answers.erase("CoreShowChannels");
        HostilePbx pbx({Script()
                            .logIn()
                            .answer("ListCommands", "CoreShowChannels: L.  (Priv: system,reporting,all)\n")
                            .answer("CoreSettings", "AsteriskVersion: 22.10.1\n")
                            .answer("CoreStatus")
                            .expect("CoreShowChannels")});
        pbx.open();
        QVERIFY(comesTrue([&pbx] { return pbx.wire.connections() == 1 && pbx.wire.peer().isDone(); }));
        MemoryGrowth memory;
        const auto item = [](qint64 number) {
            const QByteArray uniqueid = "1700000000." + QByteArray::number(number);
            return QByteArray("Event: CoreShowChannel\r\nChannel: PJSIP/trunk-"
                + QByteArray::number(number, 16)
                + "\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nCallerIDNum: 1001\r\nCallerIDName: "
                  "Somebody\r\n"
                  "Context: default\r\nExten: 100\r\nPriority: 1\r\nLinkedid: "
                + uniqueid + "\r\nUniqueid: " + uniqueid + "\r\n\r\n");
        };
        pbx.wire.peer().goOn(
            Script()
                .say("Response: Success\nActionID: %id\nEventList: start\n\n")
                .flood(item, channels)
                .say("Event: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\n\n")
                .serve(answers));
        QVERIFY(pbx.listsCome(1));
        QCOMPARE(pbx.server.channels().table().size(), limits::channels);
        QCOMPARE_GT(pbx.server.channels().notKept(), quint64(0)); // what is not shown is counted
        if (!sanitized)
            QCOMPARE_LE(memory.now(), limits::channels * 1536);
        pbx.server.client().close();
        pbx.frames.flushNow();
        QCOMPARE(pbx.server.channels().table().size(), 0);
        if (!sanitized)
            QCOMPARE_LE(memory.now(), 24 * mega);
    }

    void row47_cancel()
    {
        HostilePbx pbx({Script()
                            .logIn()
                            .answer("ListCommands", "CoreShowChannels: L.  (Priv: system,reporting,all)\n")
                            .answer("CoreSettings", "AsteriskVersion: 22.10.1\n")
                            .answer("CoreStatus")
                            .expect("CoreShowChannels")
                            .say("Response: Success\nActionID: %id\nEventList: start\n\n")
                            .flood("Event: CoreShowChannel\r\nUniqueid: 1\r\n\r\n", 1'000'000'000)});
        pbx.open();
        QVERIFY(comesTrue([&pbx] { return pbx.server.client().statistics().bytesReceived > quint64(mega); }));
        pbx.server.client().close();
        QCOMPARE(pbx.server.client().state(), State::Offline);
        QVERIFY(comesTrue([&pbx] { return pbx.wire.peer().hasEnded(); }));
        QCOMPARE(pbx.server.channels().table().size(), 0);
    }

    void row50_newNames()
    {
        const qint64 names = many(500'000);
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({"1"}))});
        QVERIFY(pbx.loads());
        MemoryGrowth memory;
        pbx.wire.peer().goOn(Script().flood(
            [](qint64 number) {
                const QByteArray text = QByteArray::number(number);
                return QByteArray(
                    "Event: New" + text + "\r\nPrivilege: p" + text + "\r\nKey" + text + ": v\r\n\r\n");
            },
            names));
        const quint64 before = pbx.server.client().statistics().eventsReceived;
        QVERIFY(comesTrue(
            [&] { return pbx.server.client().statistics().eventsReceived == before + quint64(names); }));
        QCOMPARE_LE(pbx.server.unhandledEvents().size(), 1000); // of 500,000
        if (!sanitized)
            QCOMPARE_LE(memory.now(), 16 * mega);
    }

    void row51_birthsAndDeaths()
    {
        const qint64 calls = many(100'000);
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({"1"}))});
        QVERIFY(pbx.loads());
        const auto call = [](qint64 number) {
            const QByteArray id = "1700000001." + QByteArray::number(number);
            return QByteArray("Event: Newchannel\r\nChannel: PJSIP/" + id
                + "\r\nChannelState: 0\r\nUniqueid: " + id + "\r\n\r\nEvent: Newstate\r\nChannel: PJSIP/" + id
                + "\r\nChannelState: 6\r\nUniqueid: " + id + "\r\n\r\nEvent: Hangup\r\nChannel: PJSIP/" + id
                + "\r\nUniqueid: " + id + "\r\nCause: 16\r\n\r\n");
        };
        const auto round = [&](qint64 from) {
            const quint64 before = pbx.server.client().statistics().eventsReceived;
            pbx.wire.peer().goOn(Script().flood([&call, from](qint64 n) { return call(from + n); }, calls));
            return comesTrue([&] {
                return pbx.server.client().statistics().eventsReceived == before + quint64(3 * calls);
            });
        };
        MemoryGrowth first;
        QVERIFY(round(0));
        pbx.frames.flushNow();
        QCOMPARE(pbx.rows(), QByteArrayList{"1"});
        if (!sanitized)
            QCOMPARE_LE(first.now(), 64 * mega); // graves, so that a late list raises nobody; bounded
        MemoryGrowth second;
        QVERIFY(round(calls));
        pbx.frames.flushNow();
        QCOMPARE(pbx.rows(), QByteArrayList{"1"});
        if (!sanitized)
            QCOMPARE_LE(second.now(), 4 * mega);
    }

    void row52_slowConsumer()
    {
        // Each event takes its time, as a disk that hangs would make it: the server gets rid of its bytes all
        // the same, because the socket is read in every turn of the event loop.
        HostileSession s({Script().logIn()});
        QVERIFY(s.becomesReady());
        qint64 handled = 0;
        connect(&s.client, &AmiClient::eventReceived, this, [&handled](const AmiMessage&) {
            QThread::usleep(200);
            ++handled;
        });
        const qint64 events
            = 3 * mega / numberedEvent(0).size(); // less than our buffer, more than the system's
        s.server.peer().goOn(Script().flood(numberedEvent, events));
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone() && s.server.peer().bytesWaiting() == 0; }));
        QCOMPARE_LT(handled, events / 2);
        QVERIFY(comesTrue([&handled, events] { return handled == events; }));
        QVERIFY(s.client.isReady());
    }
};

WIRECHIEF_GUILESS_TEST(FloodFaults, tst_floodfaults)
#include "tst_floodfaults.moc"
