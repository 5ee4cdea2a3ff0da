// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/calls/limits.h"
#include "support/base/testmain.h"
#include "support/pbx/controlpbx.h"

using namespace wirechief;
using namespace wirechief::test;
using namespace std::chrono_literals;

namespace {

const QByteArray queued = "Response: Success\nMessage: Originate successfully queued\n";

} // namespace

/// New calls: from the order to what became of them.
class CallOriginationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void originates()
    {
        ControlPbx pbx(commandsOf22);
        OriginateRequest request = callTo101();
        request.callerId = "\"Zoë\" <5551>";
        request.timeout = 12s;
        request.account = "acc";
        request.codecs = "ulaw,alaw";
        request.earlyMedia = true;
        request.variables = {{"A", "1"}, {"B", "x,y \"z\" \\ (k"}};
        request.channelId = "wirechief-1";
        QCOMPARE(bytesOf(pbx.calls.originate(request)),
            QByteArray("Action: Originate\nChannel: PJSIP/100\nContext: default\nExten: 101\nPriority: 1\n"
                       "CallerID: \"Zoë\" <5551>\nTimeout: 12000\nAccount: acc\nCodecs: ulaw,alaw\n"
                       "EarlyMedia: true\nVariable: A=1\nVariable: B=x\\,y \\\"z\\\" \\\\ (k\n"
                       "ChannelId: wirechief-1\nAsync: true\n\n"));
        QVERIFY(pbx.calls.newChannelId().startsWith("wirechief-"));
        QVERIFY(ControlPbx(commandsOf18).calls.newChannelId().isEmpty());
        request.callerId = "x\r\nApplication: System";
        QVERIFY(!pbx.calls.originate(request));
        for (const char* bad : {"100", "PJSIP/", "/100", "PJSIP/1&PJSIP/2", "PJSIP/${X}"}) {
            request = callTo101();
            request.channel = bad;
            QVERIFY2(!pbx.calls.originate(request), bad);
        }
        ControlPbx oldest(commandsOf14);
        request = callTo101();
        request.variables = {{"A", "x,y"}};
        QVERIFY(bytesOf(oldest.calls.originate(request)).contains("Variable: A=x,y\n"));
        request.variables = {{"A", "x|y"}};
        QVERIFY(!oldest.calls.originate(request));
    }

    void tellsTheResult_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("words");
        const auto row = [](int reason, const char* words, const char* response = "Failure") {
            QTest::addRow("%s %d", response, reason)
                << QByteArray(response) << reason << QString::fromLatin1(words);
        };
        row(4, "was answered.", "Success");
        row(0, "no such destination");
        row(1, "hung up or declined");
        row(3, "Nobody answered in time");
        row(4, "and then it failed");
        row(5, "is busy");
        row(8, "refused the call");
        row(99, "reason 99");
    }
    void tellsTheResult()
    {
        QFETCH(QByteArray, response);
        QFETCH(int, reason);
        QFETCH(QString, words);
        for (const bool modern : {true, false}) {
            ControlPbx pbx(modern ? commandsOf22 : commandsOf18);
            pbx.originate(callTo101());
            const QByteArray asked = pbx.answer("Originate", queued);
            QVERIFY(pbx.outcome && *pbx.outcome);
            QVERIFY(!pbx.result);
            const qsizetype begin = asked.indexOf("ActionID: ") + 10;
            const QByteArray id = asked.mid(begin, asked.indexOf("\r\n", begin) - begin);
            const QByteArray uniqueid = response == "Success" ? "1.1" : modern ? "<unknown>" : "<null>";
            pbx.says("Event: OriginateResponse\nActionID: other\nResponse: Success\nReason: 4\n");
            QVERIFY(!pbx.result);
            pbx.says("Event: OriginateResponse\nActionID: " + id + "\nResponse: " + response
                + "\nChannel: PJSIP/100-1\nReason: " + QByteArray::number(reason) + "\nUniqueid: " + uniqueid
                + '\n');
            QVERIFY(pbx.result && *pbx.result);
            QCOMPARE((*pbx.result)->answered, response == "Success");
            QCOMPARE((*pbx.result)->uniqueid, response == "Success" ? QByteArray("1.1") : QByteArray());
            QVERIFY2((*pbx.result)->text.contains(words), qPrintable((*pbx.result)->text));
        }
    }

    /// Answer and result in one packet: the event is dispatched before the answer is delivered.
    void resultInThePacketOfTheAnswer()
    {
        ControlPbx pbx(commandsOf22);
        pbx.originate(callTo101());
        pbx.answer("Originate",
            queued + "\nEvent: OriginateResponse\nActionID: %id\nResponse: Failure\nReason: 5\n");
        QVERIFY(pbx.outcome && *pbx.outcome);
        QVERIFY(pbx.result && *pbx.result);
        QCOMPARE((*pbx.result)->reason, 5);
    }

    /// Results of other clients' calls take no place of an own one that comes before its answer.
    void resultsOfOthersAreNotKept()
    {
        ControlPbx pbx(commandsOf22);
        pbx.originate(callTo101());
        QByteArray answer = "Event: OriginateResponse\nResponse: Failure\nReason: 5\n\n";
        for (qsizetype i = 0; i < limits::earlyResults; ++i)
            answer += "Event: OriginateResponse\nActionID: other\nResponse: Failure\nReason: 8\n\n";
        pbx.answer("Originate", answer + "Response: Success\nActionID: %id\n");
        QVERIFY(pbx.outcome && *pbx.outcome);
        QVERIFY(pbx.result && *pbx.result);
        QCOMPARE((*pbx.result)->reason, 5);
    }

    /// From 12 on a busy phone is "0" as well; its hang-up, before or behind, knows better.
    void causeOfTheHangUp_data()
    {
        QTest::addColumn<bool>("hangUpFirst");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("words");
        for (const bool first : {true, false}) {
            const auto row = [first](int cause, const char* words) {
                QTest::addRow("%d, %s", cause, first ? "before" : "behind")
                    << first << cause << QString::fromLatin1(words);
            };
            row(17, "is busy");
            row(34, "lines to it are taken");
            row(21, "declined");
            row(0, "no such destination");
        }
    }
    void causeOfTheHangUp()
    {
        QFETCH(bool, hangUpFirst);
        QFETCH(int, cause);
        QFETCH(QString, words);
        ControlPbx pbx(commandsOf22);
        OriginateRequest request = callTo101();
        request.channelId = "wirechief-1";
        pbx.originate(request);
        const QByteArray hangUps = "Event: Hangup\nUniqueid: other\nCause: 1\n\nEvent: Hangup\nUniqueid: "
                                   "wirechief-1\nCause: "
            + QByteArray::number(cause) + "\n\n";
        const QByteArray failure = "Event: OriginateResponse\nActionID: %id\nResponse: Failure\nReason: "
                                   "0\nUniqueid: wirechief-1\n\n";
        pbx.answer("Originate",
            QByteArray(queued + '\n' + (hangUpFirst ? hangUps + failure : failure + hangUps)).chopped(1));
        if (hangUpFirst && cause == 0) {
            QVERIFY(!pbx.result); // another one may come
            pbx.time.advance(2s);
        }
        QVERIFY(pbx.result && *pbx.result);
        QCOMPARE((*pbx.result)->cause, cause);
        QVERIFY2((*pbx.result)->text.contains(words), qPrintable((*pbx.result)->text));
    }

    void missingResult()
    {
        ControlPbx pbx(commandsOf22);
        pbx.originate(callTo101());
        pbx.answer("Originate", queued);
        // The request's own 30 s and the grace; Pings keep the link meanwhile.
        for (int seconds = 0; seconds < 44; ++seconds) {
            pbx.time.advance(1s);
            if (!pbx.nothingSent())
                pbx.answer("Ping", "Response: Success\nPing: Pong\n");
        }
        QVERIFY(!pbx.result);
        pbx.time.advance(2s);
        QVERIFY(pbx.result && !*pbx.result);
        QCOMPARE(pbx.result->error().kind, ErrorKind::Timeout);
        QVERIFY(pbx.result->error().advice.contains(QStringLiteral("read class call")));
    }

    void linkDiesBeforeTheResult()
    {
        ControlPbx pbx(commandsOf22);
        pbx.originate(callTo101());
        pbx.answer("Originate", queued);
        pbx.transport->hangUp();
        pbx.turn();
        QVERIFY(pbx.result && !*pbx.result);
        QCOMPARE(pbx.result->error().kind, ErrorKind::OutcomeUnknown);
        // And before the answer: only the order itself is told.
        ControlPbx other(commandsOf22);
        other.originate(callTo101());
        QVERIFY(!other.nothingSent());
        other.transport->hangUp();
        other.turn();
        QVERIFY(other.failed(ErrorKind::OutcomeUnknown));
        QVERIFY(!other.result);
    }

    void refusedOriginate_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char* words :
            {"Originate Access Forbidden: app or data blacklisted", "Originate Access Forbidden: Application",
                "Originate with certain 'Application' arguments requires the additional System privilege, "
                "which you do not have."})
            QTest::newRow(words) << QByteArray(words);
    }
    void refusedOriginate()
    {
        QFETCH(QByteArray, words);
        ControlPbx pbx(commandsOf22);
        OriginateRequest request = callTo101();
        request.application = "System";
        request.data = "ls";
        pbx.originate(request);
        pbx.answer("Originate", "Response: Error\nMessage: " + words + '\n');
        QVERIFY(pbx.failed(ErrorKind::NotPermitted));
        QVERIFY(pbx.outcome->error().advice.contains(QStringLiteral("write class system")));
        QVERIFY(!pbx.result);
        pbx.time.advance(1s);
        QVERIFY(pbx.nothingSent());
    }

    void tooManyCallsWait()
    {
        ControlPbx pbx(commandsOf22);
        for (qsizetype i = 0; i < limits::originations; ++i)
            pbx.originate(callTo101());
        pbx.originate(callTo101());
        QVERIFY(pbx.failed(ErrorKind::Server));
    }
};

WIRECHIEF_GUILESS_TEST(CallOriginationTest, tst_callorigination)
#include "tst_callorigination.moc"
