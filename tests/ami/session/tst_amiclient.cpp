// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/session/amiclient.h"
#include "support/ami/transcript.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

using namespace wirechief;
using namespace std::chrono_literals;
using State = AmiClient::State;

namespace {

const QByteArray challengeAction = "Action: Challenge\nActionID: %id\nAuthType: MD5\n\n";
const QByteArray loginAction = "Action: Login\nActionID: %id\nAuthType: MD5\nUsername: admin\n"
                               "Key: 12e2c6eaa379644f0aa366e0608a6cd0\nEvents: on\n\n";

} // namespace

class AmiClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsBeforeTheLoginStayOutOfTheLog()
    {
        Transcript t;
        QSignalSpy log(t.client.get(), &AmiClient::messageReceived);
        t.open();
        t.serverSays("Asterisk Call Manager/11.0.0\nEvent: Forged\n\n");
        (void)t.clientSaid();
        t.serverSays("Event: Forged\n\nResponse: Success\nActionID: %id\nChallenge: 1\n\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\n\nEvent: Genuine\n\n");
        QVERIFY(t.client->isReady());
        QByteArrayList events;
        for (const QList<QVariant>& message : log) {
            if (const auto told = message[0].value<AmiMessage>(); told.isEvent())
                events.append(told.name().toByteArray());
        }
        QCOMPARE(events, QByteArrayList{"Genuine"});
    }

    void stampsWhatIsReadAtOnce()
    {
        Transcript t;
        t.logIn();
        QSignalSpy log(t.client.get(), &AmiClient::messageReceived);
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        t.serverSays("Event: One\n\nEvent: Two\n\n");
        QCOMPARE(log.size(), 2);
        const qint64 time = log[0][0].value<AmiMessage>().receivedAt();
        QVERIFY(time >= before && time <= QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(log[1][0].value<AmiMessage>().receivedAt(), time);
        QCOMPARE(AmiMessage::fromBytes("Event: One\r\n\r\n").receivedAt(), 0);
    }

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

    /// It would count as a failed login there, whatever the reason for which there is none here.
    void anEmptySecretIsNeverTried()
    {
        Transcript t;
        AmiLogin login;
        login.peer.host = QStringLiteral("pbx");
        login.user = QStringLiteral("admin");
        login.peer.tls = true; // where the secret itself would go
        t.client->open(login, Secret());
        t.turn();
        QCOMPARE(t.client->state(), State::Stopped);
        QCOMPARE(t.client->lastError()->kind, ErrorKind::InvalidInput);
        t.client->retryNow();
        t.advance(24h);
        QCOMPARE(t.transport->timesOpened(), 0);
    }

    void forgetsTheSecretInTheEnd_data()
    {
        QTest::addColumn<bool>("reconnect");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("kept");
        QTest::newRow("refused") << true << true << false;
        QTest::newRow("lost for good") << false << false << false;
        QTest::newRow("lost for now") << true << false << true;
    }
    void forgetsTheSecretInTheEnd()
    {
        QFETCH(bool, reconnect);
        QFETCH(bool, refused);
        QFETCH(bool, kept);
        Transcript t;
        AmiLogin login;
        login.peer.host = QStringLiteral("pbx");
        login.user = QStringLiteral("admin");
        login.reconnect = reconnect;
        t.client->open(login, Secret("asterisk"));
        t.turn();
        t.serverSays("Asterisk Call Manager/11.0.0\n");
        (void)t.clientSaid();
        t.serverSays("Response: Success\nActionID: %id\nChallenge: 1\n\n");
        (void)t.clientSaid();
        if (refused)
            t.serverSays("Response: Error\nActionID: %id\nMessage: Authentication failed\n\n");
        else
            t.transport->hangUp();
        QCOMPARE(t.client->state(), kept ? State::Waiting : State::Stopped);
        // What it does not know it cannot mask.
        QCOMPARE(t.client->masked("an asterisk") != "an asterisk", kept);
        t.client->close();
        QCOMPARE(t.client->masked("an asterisk"), QByteArray("an asterisk"));
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
        question.shown.certificate = QByteArray(32, 'x');
        question.reasons = QStringList{QStringLiteral("it has expired"),
            QStringLiteral("it is for another host"), QStringLiteral("it is signed by itself")};
        t.transport->distrust(question);
        QCOMPARE(t.client->state(), State::Stopped);
        const QString text = t.client->lastError()->text;
        QVERIFY2(text.endsWith(u": it has expired, it is for another host and it is signed by itself."),
            qPrintable(text));
        QCOMPARE(t.client->lastError()->kind, ErrorKind::Untrusted);
        QVERIFY(t.nothingSent());
        QCOMPARE(t.client->certificateQuestion()->shown, question.shown);
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

WIRECHIEF_GUILESS_TEST(AmiClientTest, tst_amiclient)
#include "tst_amiclient.moc"
