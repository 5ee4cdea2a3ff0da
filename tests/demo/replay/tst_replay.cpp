// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/replay/replay.h"
#include "support/base/testmain.h"
#include "support/demo/plainclient.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace wirechief;

namespace {

QString sessionPath(const char* name)
{
    return QStringLiteral(WIRECHIEF_TEST_DATA) + QStringLiteral("/sessions/") + QString::fromLatin1(name);
}

QByteArray secretOf(const ReplayServer& server)
{
    return server.secret().view().toByteArray();
}

} // namespace

class ReplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void loadsEveryFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("banner");
        for (const char* release : {"1.4:1.0", "1.8:1.1", "11:1.3", "13:2.10.6", "16:5.0.4", "22:11.0.0"}) {
            const QList<QByteArray> parts = QByteArray(release).split(':');
            const QByteArray banner = "Asterisk Call Manager/" + parts[1] + "\r\n";
            for (const char* pattern : {"snapshot-%.jsonl", "drift-%.jsonl.qz"}) {
                const QByteArray name = QByteArray(pattern).replace("%", parts[0]);
                QTest::newRow(name.constData()) << sessionPath(name.constData()) << banner;
            }
        }
    }

    void loadsEveryFile()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, banner);
        const Result<CapturedSession> session = CapturedSession::load(path);
        QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().text));
        QVERIFY(session->serverBytes().startsWith(banner));
        for (const CapturedSession::Chunk& chunk : session->chunks) {
            if (chunk.direction == CapturedSession::Direction::FromClient)
                QVERIFY(!chunk.bytes.contains("password"));
        }
        // Nothing of the recording is lost: every byte is the banner, a reply or an event.
        const ReplayScript script = ReplayScript::from(*session);
        qsizetype bytes = script.banner.size();
        for (const ReplayScript::Step& step : script.steps) {
            bytes += step.reply.size();
            for (const ReplayScript::Event& event : step.events)
                bytes += event.bytes.size();
        }
        QCOMPARE(script.banner, banner);
        QCOMPARE(bytes, session->serverBytes().size());
        QVERIFY(script.steps.size() >= 8);
    }

    void badFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("a.jsonl");
        QTest::newRow("no JSON") << QByteArray("hello\n") << QStringLiteral("a.jsonl");
        QTest::newRow("other JSON") << QByteArray("{\"dir\":\"up\"}\n") << QStringLiteral("a.jsonl");
        QTest::newRow("empty when unpacked") << qCompress(QByteArray("\n")) << QStringLiteral("a.jsonl.qz");
    }

    void badFilesAreErrors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.close();
        const Result<CapturedSession> session = CapturedSession::load(file.fileName());
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Storage);
        QVERIFY(!CapturedSession::load(folder.filePath(QStringLiteral("missing"))));
    }

    void answersAsRecorded_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("22 channels") << QByteArray("snapshot-22.jsonl") << QByteArray("CoreShowChannels")
                                     << QByteArray(
                                            "Response: Success\r\nActionID: mine\r\nEventList: start\r\n")
                                     << QByteArray(
                                            "Event: CoreShowChannelsComplete\r\nActionID: mine\r\nEventList: "
                                            "Complete\r\nListItems: 6\r\n\r\n");
        QTest::newRow("22 queues") << QByteArray("snapshot-22.jsonl") << QByteArray("QueueSummary")
                                   << QByteArray(
                                          "Response: Success\r\nActionID: mine\r\nEventList: start\r\n")
                                   << QByteArray("Event: QueueSummaryComplete\r\nActionID: mine\r\n");
        QTest::newRow("1.8 command") << QByteArray("snapshot-1.8.jsonl") << QByteArray("Command")
                                     << QByteArray(
                                            "Response: Follows\r\nPrivilege: Command\r\nActionID: mine\r\n"
                                            "Asterisk 1.8 built by")
                                     << QByteArray("--END COMMAND--\r\n\r\n");
        QTest::newRow("1.4 status")
            << QByteArray("snapshot-1.4.jsonl") << QByteArray("Status")
            << QByteArray("Response: Success\r\nActionID: mine\r\nMessage: Channel status will "
                          "follow\r\n\r\n")
            << QByteArray("Event: StatusComplete\r\nActionID: mine\r\n\r\n");
        QTest::newRow("13 never asked")
            << QByteArray("snapshot-13.jsonl") << QByteArray("MeetmeList")
            << QByteArray(
                   "Response: Error\r\nActionID: mine\r\nMessage: Invalid/unknown command: MeetmeList.")
            << QByteArray("\r\n\r\n");
    }

    void answersAsRecorded()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        ReplayServer server(CapturedSession::load(sessionPath(file.constData())).value(),
            ReplayServer::Pace::AsFastAsPossible);
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server)));
        client.send("Action: " + action + "\r\nActionID: mine\r\n\r\n");
        QVERIFY(client.waitFor(begin));
        QVERIFY(client.waitFor(end));
        const qsizetype at = client.received().indexOf(begin);
        QVERIFY(client.received().indexOf(end, at) > at);
    }

    void playsEverythingInOrder()
    {
        // A client that asks what the recording asked gets what the recording got, but for the login.
        const CapturedSession session = CapturedSession::load(sessionPath("drift-13.jsonl.qz")).value();
        ReplayServer server(session, ReplayServer::Pace::AsFastAsPossible);
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server), "ActionID: login\r\n"));
        for (const ReplayScript::Step& step : server.script().steps) {
            if (step.action.isEmpty() || step.action == "Login" || step.action == "Logoff")
                continue;
            client.send("Action: " + step.action + "\r\nActionID: " + step.actionId + "\r\n\r\n");
        }
        client.send("Action: Logoff\r\nActionID: bye\r\n\r\n");
        QVERIFY(client.waitForClose());
        QByteArray expected = session.serverBytes();
        QByteArray received = client.received();
        QCOMPARE(received.size(), expected.size());
        const qsizetype first = expected.indexOf("ActionID: truth-CoreShowChannels");
        QVERIFY(first > 0);
        QCOMPARE(framesOf(received.left(received.indexOf("ActionID: truth-CoreShowChannels"))).size(),
            framesOf(expected.left(first)).size());
    }

    void recordedPaceWaitsForTheClient()
    {
        ReplayServer server(
            CapturedSession::load(sessionPath("snapshot-22.jsonl")).value(), ReplayServer::Pace::Recorded);
        PlainClient client(server.listen().value());
        QVERIFY(client.login("demo", secretOf(server)));
        QVERIFY(client.waitFor("Event: FullyBooted"));
        QVERIFY(!client.received().contains("Event: Newchannel"));
        // The list was asked after the calls began: their events come before it.
        client.send("Action: CoreShowChannels\r\nActionID: mine\r\n\r\n");
        QVERIFY(client.waitFor("Event: CoreShowChannelsComplete"));
        const qsizetype list = client.received().indexOf("Message: Channels will follow");
        QVERIFY(client.received().indexOf("Event: Newchannel") < list);
        QVERIFY(client.received().lastIndexOf("Event: BridgeEnter") < list);
    }

    void refusesAWrongSecret()
    {
        ReplayServer server(
            CapturedSession::load(sessionPath("snapshot-22.jsonl")).value(), ReplayServer::Pace::Recorded);
        PlainClient client(server.listen().value());
        client.send("Action: CoreStatus\r\n\r\nAction: Login\r\nUsername: demo\r\nSecret: removed\r\n\r\n");
        QVERIFY(client.waitFor("Message: Permission denied\r\n\r\n"));
        QVERIFY(client.waitFor("Message: Authentication failed\r\n\r\n"));
        QVERIFY(client.waitForClose());
    }
};

WIRECHIEF_GUILESS_TEST(ReplayTest, tst_replay)
#include "tst_replay.moc"
