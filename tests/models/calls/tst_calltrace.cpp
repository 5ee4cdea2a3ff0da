// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calls/calltracereader.h"
#include "models/log/logmodel.h"
#include "support/base/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace wirechief;

namespace {

/// The events of a text, one a block.
std::vector<AmiMessage> eventsOf(const QByteArray& text)
{
    std::vector<AmiMessage> events;
    for (const QByteArray& block : QByteArray(text).replace("\n\n", QByteArray(1, '\0')).split('\0')) {
        if (!block.trimmed().isEmpty())
            events.push_back(
                AmiMessage::fromBytes(QByteArray("Event: " + block + "\n\n").replace('\n', "\r\n")));
    }
    return events;
}

/// Each step in a line: "from > to: what (detail)".
QStringList storyOf(const CallTrace& trace)
{
    QStringList story;
    for (const TraceStep& step : trace.steps()) {
        QString line = trace.lanes()[size_t(step.from)].name;
        if (step.to >= 0)
            line += (step.isBack ? QStringLiteral(" < ") : QStringLiteral(" > "))
                + trace.lanes()[size_t(step.to)].name;
        line += QStringLiteral(": ") + step.what;
        if (!step.detail.isEmpty())
            line += QStringLiteral(" (") + step.detail + u')';
        story.append(line);
    }
    return story;
}

QStringList storyOf(const QByteArray& text, const QList<QByteArray>& uniqueids)
{
    const std::vector<AmiMessage> events = eventsOf(text);
    CallTrace trace(uniqueids);
    for (int pass = 0; pass < 3; ++pass) {
        for (const AmiMessage& event : events)
            trace.relate(event);
    }
    for (const AmiMessage& event : events)
        trace.add(0, event);
    return storyOf(trace);
}

const QByteArray backslashes
    = "Newchannel\nChannel: SIP/DOMAIN\\nancy-1\nState: Ring\nUniqueid: 1.1\n\n"
      "Newexten\nChannel: SIP/DOMAIN\\nancy-1\nUniqueid: 1.1\nContext: in\nExtension: 1\nPriority: 1\n"
      "Application: System\nAppData: C:\\temp\\new\n\n";
const QByteArray today
    = "Newchannel\nChannel: PJSIP/a-1\nChannelStateDesc: Ring\nUniqueid: 1.1\nLinkedid: 1.1\n\n"
      "Newexten\nChannel: PJSIP/a-1\nUniqueid: 1.1\nLinkedid: 1.1\nContext: in\nExtension: 102\nPriority: 1\n"
      "Application: Dial\nAppData: PJSIP/b\n\n"
      "Newchannel\nChannel: PJSIP/b-2\nChannelStateDesc: Down\nUniqueid: 1.2\nLinkedid: 1.1\n\n"
      "Newchannel\nChannel: PJSIP/x-9\nChannelStateDesc: Down\nUniqueid: 1.9\nLinkedid: 1.9\n\n"
      "DialBegin\nChannel: PJSIP/a-1\nUniqueid: 1.1\nLinkedid: 1.1\nDestChannel: PJSIP/b-2\n"
      "DestUniqueid: 1.2\nDestLinkedid: 1.1\nDialString: b\n\n"
      "Newstate\nChannel: PJSIP/b-2\nChannelStateDesc: Ringing\nUniqueid: 1.2\nLinkedid: 1.1\n\n"
      "DialEnd\nChannel: PJSIP/a-1\nUniqueid: 1.1\nDestChannel: PJSIP/b-2\nDestUniqueid: 1.2\n"
      "DialStatus: ANSWER\n\n"
      "BridgeEnter\nBridgeUniqueid: br\nBridgeTechnology: simple_bridge\nBridgeName: <unknown>\n"
      "Channel: PJSIP/b-2\nUniqueid: 1.2\nLinkedid: 1.1\n\n"
      "Hold\nChannel: PJSIP/b-2\nUniqueid: 1.2\nLinkedid: 1.1\nMusicClass: jazz\n\n"
      "VarSet\nChannel: PJSIP/b-2\nUniqueid: 1.2\nLinkedid: 1.1\nVariable: A\nValue: b\n\n"
      "BridgeLeave\nBridgeUniqueid: br\nBridgeName: <unknown>\nChannel: PJSIP/b-2\nUniqueid: 1.2\n\n"
      "Hangup\nChannel: PJSIP/b-2\nUniqueid: 1.2\nLinkedid: 1.1\nCause: 16\nCause-txt: Normal Clearing\n\n";

const QStringList todaysStory{QStringLiteral("PJSIP/a-1: New channel (Ring)"),
    QStringLiteral("PJSIP/a-1: Dial (in 102,1: PJSIP/b)"), QStringLiteral("PJSIP/b-2: New channel (Down)"),
    QStringLiteral("PJSIP/a-1 > PJSIP/b-2: Dials (b)"), QStringLiteral("PJSIP/b-2: Ringing"),
    QStringLiteral("PJSIP/b-2 > PJSIP/a-1: Dialing ended (ANSWER)"),
    QStringLiteral("PJSIP/b-2 > br: Enters bridge (simple_bridge)"),
    QStringLiteral("PJSIP/b-2: Puts on hold (jazz)"), QStringLiteral("PJSIP/b-2 < br: Leaves bridge"),
    QStringLiteral("PJSIP/b-2: Hung up (Normal Clearing (16))")};

} // namespace

class CallTraceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsACallOfToday()
    {
        QCOMPARE(storyOf(today, {"1.1"}), todaysStory);
        QCOMPARE(storyOf(today, {"1.2"}), todaysStory); // from whichever leg one looks
        QCOMPARE(storyOf(today, {"1.9"}), QStringList{QStringLiteral("PJSIP/x-9: New channel (Down)")});
        QCOMPARE(storyOf(today, {""}), QStringList());
    }

    /// Backslashes are part of a text: no release escapes what a time line shows.
    void backslashesStay()
    {
        const QStringList story = storyOf(backslashes, {"1.1"});
        QCOMPARE(story.size(), 2);
        QVERIFY2(story[0].startsWith(QStringLiteral("SIP/DOMAIN\\nancy-1: ")), qPrintable(story[0]));
        QVERIFY2(story[1].contains(QStringLiteral("C:\\temp\\new")), qPrintable(story[1]));
    }

    void showsNoSecretsOfDialStrings()
    {
        QByteArray said = today;
        said.replace("AppData: PJSIP/b\n", "AppData: IAX2/bob:TopSecretPw@peer/4711,30\n");
        said.replace("DialString: b\n", "DialString: bob:TopSecretPw@peer/4711\n");
        const QString story = storyOf(said, {"1.1"}).join(u'\n');
        QVERIFY2(!story.contains(QStringLiteral("TopSecretPw")), qPrintable(story));
        QCOMPARE(story.count(QStringLiteral("@peer/4711")), 2);
    }

    void tellsACallOf14()
    {
        const QByteArray text
            = "Newchannel\nChannel: SIP/a-1\nState: Ring\nUniqueid: 1.1\n\n"
              "Newchannel\nChannel: SIP/b-2\nState: Down\nUniqueid: 1.2\n\n"
              "Dial\nSource: SIP/a-1\nDestination: SIP/b-2\nSrcUniqueID: 1.1\nDestUniqueID: 1.2\n\n"
              "Newstate\nChannel: SIP/b-2\nState: Up\nUniqueid: 1.2\n\n"
              "Link\nChannel1: SIP/a-1\nChannel2: SIP/b-2\nUniqueid1: 1.1\nUniqueid2: 1.2\n\n"
              "Unlink\nChannel1: SIP/a-1\nChannel2: SIP/b-2\nUniqueid1: 1.1\nUniqueid2: 1.2\n\n"
              "ParkedCall\nChannel: SIP/a-1\nUniqueid: 1.1\nExten: 701\n\n"
              "Hangup\nChannel: SIP/b-2\nUniqueid: 1.2\nCause: 17\n\n";
        QCOMPARE(storyOf(text, {"1.1"}),
            (QStringList{QStringLiteral("SIP/a-1: New channel (Ring)"),
                QStringLiteral("SIP/b-2: New channel (Down)"), QStringLiteral("SIP/a-1 > SIP/b-2: Dials"),
                QStringLiteral("SIP/b-2: Up"), QStringLiteral("SIP/a-1 > SIP/b-2: Bridged"),
                QStringLiteral("SIP/a-1 > SIP/b-2: No longer bridged"),
                QStringLiteral("SIP/a-1: Parked (701)"), QStringLiteral("SIP/b-2: Hung up (17)")}));
    }

    void tellsACallOf11()
    {
        const QByteArray text
            = "LocalBridge\nUniqueid1: 1.1\nUniqueid2: 1.2\nChannel1: Local/1@d-1;1\nChannel2: "
              "Local/1@d-1;2\n\n"
              "Dial\nSubEvent: Begin\nChannel: Local/1@d-1;2\nUniqueID: 1.2\nDestination: SIP/b-3\n"
              "DestUniqueID: 1.3\nDialstring: b\n\n"
              "Dial\nSubEvent: End\nChannel: Local/1@d-1;2\nUniqueID: 1.2\nDialStatus: BUSY\n\n"
              "Bridge\nBridgestate: Link\nChannel1: SIP/b-3\nChannel2: Local/1@d-1;2\nUniqueid1: 1.3\n"
              "Uniqueid2: 1.2\n\n"
              "Hold\nStatus: On\nChannel: SIP/b-3\nUniqueid: 1.3\n\nHold\nStatus: Off\nChannel: SIP/b-3\n"
              "Uniqueid: 1.3\n\n";
        QCOMPARE(storyOf(text, {"1.3"}),
            (QStringList{QStringLiteral("Local/1@d-1;1 > Local/1@d-1;2: Two halves of a Local channel"),
                QStringLiteral("Local/1@d-1;2 > SIP/b-3: Dials (b)"),
                QStringLiteral("Local/1@d-1;2: Dialing ended (BUSY)"),
                QStringLiteral("SIP/b-3 > Local/1@d-1;2: Bridged"), QStringLiteral("SIP/b-3: Puts on hold"),
                QStringLiteral("SIP/b-3: Resumes")}));
    }

    void halvesOfALocalChannelAreToldApart()
    {
        QCOMPARE(shortChannelName(QStringLiteral("PJSIP/1001-0000002a")), QStringLiteral("PJSIP/1001"));
        QCOMPARE(shortChannelName(QStringLiteral("Local/100@default-00000001;1")),
            QStringLiteral("Local/100@default;1"));
        QCOMPARE(shortChannelName(QStringLiteral("Local/100@default-00000001;2")),
            QStringLiteral("Local/100@default;2"));
        QCOMPARE(shortChannelName(QStringLiteral("Local/100@default-6f1d,2")), // 1.4
            QStringLiteral("Local/100@default,2"));
        QCOMPARE(shortChannelName(QStringLiteral("b-7")), QStringLiteral("b-7")); // a bridge
        // Nor are they alike where the name is long.
        const QByteArray name = "Local/" + QByteArray(40, '5') + "@from-internal-with-a-long-name-0000002a;";
        const QStringList story = storyOf("LocalBridge\nLocalOneChannel: " + name
                + "1\nLocalOneUniqueid: 1.1\n" + "LocalTwoChannel: " + name + "2\nLocalTwoUniqueid: 1.2\n",
            {"1.1"});
        QCOMPARE(story.size(), 1);
        const QString line = story.constFirst();
        QVERIFY2(line.contains(QStringLiteral("-0000002a;1 > Local/555")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("-0000002a;2: ")), qPrintable(line));
        QVERIFY2(line.size() < 170, qPrintable(line));
    }

    void isBounded()
    {
        CallTrace trace({"0"});
        for (int i = 0; i < 4 * CallTrace::mostSteps; ++i) {
            const QByteArray number = QByteArray::number(i % 100);
            const AmiMessage event = AmiMessage::fromBytes(
                QByteArray("Event: DialBegin\r\nUniqueid: 0\r\nChannel: a\r\nDestUniqueid: " + number
                    + "\r\nDestChannel: b" + number + "\r\n\r\n"));
            trace.relate(event);
            trace.add(i, event);
        }
        QCOMPARE(std::ssize(trace.steps()), CallTrace::mostSteps);
        QCOMPARE(std::ssize(trace.lanes()), CallTrace::mostLanes);
        for (const TraceStep& step : trace.steps())
            QVERIFY(step.from >= 0 && step.from < std::ssize(trace.lanes())
                && step.to < std::ssize(trace.lanes()));
    }

    void readsWhatTheLogHoldsAndWhatArrives()
    {
        LogModel log;
        const std::vector<AmiMessage> events = eventsOf(today);
        const auto append = [&log](const QString& server, const AmiMessage& event) {
            log.appendReceived(server, server, event);
        };
        for (size_t i = 0; i < 8; ++i) {
            append(QStringLiteral("other"), events[i]);
            append(QStringLiteral("id"), events[i]);
        }
        log.flush();
        CallTraceReader reader(log);
        const QAbstractItemModelTester tester(
            &reader, QAbstractItemModelTester::FailureReportingMode::QtTest);
        reader.follow(QStringLiteral("id"), {"1.2", ""});
        QTRY_VERIFY(!reader.isReading());
        QCOMPARE(storyOf(reader.trace()), todaysStory.first(7));
        for (size_t i = 8; i < events.size(); ++i)
            append(QStringLiteral("id"), events[i]);
        log.flush();
        QTRY_COMPARE(reader.rowCount(), int(todaysStory.size()));
        QCOMPARE(storyOf(reader.trace()), todaysStory);
        QCOMPARE(reader.index(3, CallTraceReader::ToColumn).data().toString(), QStringLiteral("PJSIP/b-2"));
        reader.follow({}, {});
        QCOMPARE(reader.rowCount(), 0);
        log.clear();
        reader.follow(QStringLiteral("id"), {"1.2"});
        QTRY_VERIFY(!reader.isReading());
        QCOMPARE(reader.rowCount(), 0);
    }
};

WIRECHIEF_TEST(CallTraceTest, tst_calltrace)
#include "tst_calltrace.moc"
