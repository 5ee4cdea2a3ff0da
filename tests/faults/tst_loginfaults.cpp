// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/log/logmodel.h"
#include "support/ami/hostilesession.h"
#include "support/base/testmain.h"

#include <QCryptographicHash>

using namespace wirechief;
using State = AmiClient::State;

// Faults of the login, on real sockets:
//
//   row | the peer                                  | asserted on
//   ----+-------------------------------------------+---------------------------------------------------
//    26 | refuses the secret                        | one login in a day; another session goes on
//    27 | refuses it after a restart                | the same
//    28 | cuts the connection at the login          | delay, sentence
//    29 | says that the user is logged in           | delay, sentence
//    30 | does not answer the login                 | deadline of the phase
//    31 | refuses MD5, or breaks the challenge      | nothing on the wire that holds the secret
//    32 | accepts before it was asked; says events  | state, events
//    33 | repeats the secret                        | every text that leaves the log

namespace {

const QByteArray refused = "Response: Error\nActionID: %id\nMessage: Authentication failed\n\n";

Script refusesLogin()
{
    return Script().greet().expect("Login").say(refused).close();
}

} // namespace

class LoginFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row26_wrongSecret()
    {
        HostileSession other({Script().logIn()});
        QVERIFY(other.becomesReady());
        HostileSession s({refusesLogin()});
        s.open();
        QVERIFY(s.reaches(State::Stopped));
        QCOMPARE(s.error().kind, ErrorKind::Refused);
        QVERIFY(s.error().text.contains(QStringLiteral("refused the user name or the secret")));
        s.clock.advance(24h);
        HostileSession::settle();
        QCOMPARE(s.server.connections(), 1);
        QCOMPARE(s.server.peer().actions().count("Login"), 1);
        QVERIFY(other.client.isReady());
    }

    void row27_secretChangedWhileConnected()
    {
        HostileSession s({Script().logIn(), refusesLogin()});
        QVERIFY(s.becomesReady());
        s.server.peer().goOn(Script().say("Event: Shutdown\nShutdown: Cleanly\nRestart: True\n\n").close());
        QVERIFY(s.reaches(State::Waiting));
        QVERIFY(s.triesAgain());
        QCOMPARE(s.client.state(), State::Stopped);
        s.clock.advance(24h);
        HostileSession::settle();
        QCOMPARE(s.server.connections(), 2);
    }

    void row28_ban_data()
    {
        QTest::addColumn<Script>("end");
        QTest::newRow("reset") << Script().greet().expect("Login").reset();
        QTest::newRow("close") << Script().greet().expect("Login").close();
    }
    void row28_ban()
    {
        QFETCH(Script, end);
        HostileSession s({end});
        s.open();
        QVERIFY(s.reaches(State::Waiting));
        QVERIFY(s.client.retryIn() <= 2s); // once is no ban
        QVERIFY(!s.error().toString().contains(QStringLiteral("fail2ban")));
        for (int tries = 2; tries <= 4; ++tries) {
            QVERIFY(s.triesAgain());
            QVERIFY(s.client.retryIn() >= 5min);
            QVERIFY(s.error().text.contains(QStringLiteral("%1 times in a row").arg(tries)));
            QVERIFY2(s.error().advice.startsWith(QStringLiteral("Perhaps fail2ban")),
                qPrintable(s.error().toString()));
            s.clock.advance(4min);
            HostileSession::settle();
            QCOMPARE(s.server.connections(), tries);
        }
    }

    /// One that was in service until now is starting again rather than keeping us out.
    void row28_notOfAServerThatWasInService()
    {
        HostileSession s({Script().logIn(), Script().greet().expect("Login").reset()});
        QVERIFY(s.becomesReady());
        s.clock.advance(5s);
        s.server.peer().goOn(Script().close());
        QVERIFY(s.reaches(State::Waiting));
        for (int cuts = 1; cuts <= 4; ++cuts) {
            QVERIFY(s.triesAgain());
            QVERIFY(s.client.retryIn() <= 1min);
            QVERIFY(!s.error().toString().contains(QStringLiteral("fail2ban")));
        }
        QVERIFY(s.triesAgain());
        QVERIFY(s.client.retryIn() >= 5min);
    }

    void row29_loginInUse()
    {
        HostileSession s({Script().greet().expect("Login").say(
            "Response: Error\nActionID: %id\nMessage: Login Already In Use\n\n")});
        s.open();
        QVERIFY(s.reaches(State::Waiting));
        QVERIFY(s.error().text.contains(QStringLiteral("already logged in")));
        QVERIFY(s.client.retryIn() >= 45s);
    }

    void row30_loginUnanswered_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("challenge") << Script().say("Asterisk Call Manager/11.0.0\n").expect("Challenge");
        QTest::newRow("login") << Script().greet().expect("Login");
    }
    void row30_loginUnanswered()
    {
        QFETCH(Script, script);
        HostileSession s({script});
        s.open();
        QVERIFY(s.reaches(State::LoggingIn));
        QVERIFY(comesTrue([&s] { return s.server.peer().isDone(); }));
        s.clock.advance(14'999ms);
        QCOMPARE(s.client.state(), State::LoggingIn);
        s.clock.advance(1ms);
        QCOMPARE(s.client.state(), State::Waiting);
        QVERIFY(s.client.retryIn() > 0ms);
        QVERIFY(s.error().text.contains(QStringLiteral("did not answer the login")));
        QVERIFY(comesTrue([&s] { return s.server.peer().hasEnded(); }));
    }

    void row31_challengeRefusedOrBroken_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("refused") << QByteArray(
            "Response: Error\nActionID: %id\nMessage: Must specify AuthType\n\n");
        QTest::newRow("unknown") << QByteArray(
            "Response: Error\nActionID: %id\nMessage: Invalid/unknown command\n\n");
        QTest::newRow("without one") << QByteArray("Response: Success\nActionID: %id\n\n");
        QTest::newRow("empty") << QByteArray("Response: Success\nActionID: %id\nChallenge: \n\n");
    }
    void row31_challengeRefusedOrBroken()
    {
        QFETCH(QByteArray, answer);
        HostileSession s({Script().say("Asterisk Call Manager/11.0.0\n").expect("Challenge").say(answer)});
        s.open();
        QVERIFY(s.reaches(State::Stopped));
        QVERIFY(s.error().text.contains(QStringLiteral("not sent over an unencrypted connection")));
        s.clock.advance(24h);
        HostileSession::settle();
        QCOMPARE(s.server.connections(), 1);
        QCOMPARE(s.server.peer().actions(), QByteArrayList{"Challenge"});
        QVERIFY(!s.server.heard().contains("asterisk"));

        HostileSession allowed(
            {Script().say("Asterisk Call Manager/11.0.0\n").expect("Challenge").say(answer).answer("Login")});
        allowed.login.allowPlainLogin = true;
        QVERIFY(allowed.becomesReady());
        QVERIFY(allowed.server.heard().contains("Secret: asterisk\r\n"));
    }

    void row32_nothingCountsBeforeTheLogin()
    {
        const QByteArray early = "Response: Success\nMessage: Authentication accepted\n\n"
                                 "Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n\n"
                                 "Response: Success\nActionID: 1\nMessage: Authentication accepted\n\n"
                                 "Event: Newchannel\nPrivilege: call,all\nUniqueid: 1\n\n";
        HostileSession s({Script()
                              .say(QByteArray("Asterisk Call Manager/11.0.0\n" + early))
                              .expect("Challenge")
                              .say(early)});
        s.open();
        QVERIFY(comesTrue([&s] { return s.server.connections() > 0 && s.server.peer().isDone(); }));
        HostileSession::settle();
        QCOMPARE(s.client.state(), State::LoggingIn);
        QCOMPARE(s.events, QByteArrayList());
        QCOMPARE(s.client.statistics().eventsReceived, quint64(0));
        s.server.peer().goOn(
            Script()
                .say("Response: Success\nActionID: %id\nChallenge: 1\n\n")
                .expect("Login")
                .say(QByteArray(early + "Response: Success\nActionID: %id\n\nEvent: Genuine\n\n")));
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Genuine\n"); }));
        QCOMPARE(s.events, QByteArrayList{"Event: Genuine\n"});
    }

    void row33_secretRepeated()
    {
        // In every form that a server has for it; the user's own password is what may not be seen.
        const QByteArray echo
            = "Response: Success\nActionID: %id\nSecret: wirechief-canary\nKey: wirechief-canary\n"
              "Line-000001-000002: secret=wirechief-canary\n"
              "Line-000001-000003: password => wirechief-canary\n\n"
              "Event: AuthDetail\nPassword: wirechief-canary\nMd5Cred: wirechief-canary\n\n"
              "Response: Success\nMessage: Command output follows\nOutput: secret=wirechief-canary\n\n"
              "Response: Error\nMessage: The word wirechief-canary is known here\n\n"
              "Event: UserEvent\nUserEvent: wirechief-canary\nwirechief-canary: x\n\n";
        LogModel log;
        HostileSession s({Script().logIn().expect("GetConfig").say(echo).say("Event: Last\n\n")});
        connect(&s.client, &AmiClient::messageReceived, this, [&log](const AmiMessage& message) {
            log.appendReceived(QStringLiteral("id"), QStringLiteral("pbx"), message);
        });
        connect(&s.client, &AmiClient::actionSent, this, [&log](const QByteArray& bytes) {
            log.appendSent(QStringLiteral("id"), QStringLiteral("pbx"), bytes);
        });
        s.client.open(s.login, Secret("wirechief-canary"));
        QVERIFY(s.reaches(State::Ready));
        Answer answer;
        s.send("GetConfig", answer);
        QVERIFY(comesTrue([&s] { return s.events.contains("Event: Last\n"); }));
        log.flush();
        QCOMPARE_GE(log.rowCount(), 8);
        std::vector<int> rows;
        for (int row = 0; row < log.rowCount(); ++row) {
            rows.push_back(row);
            QVERIFY2(!log.messageText(row).contains("canary"), log.messageText(row).constData());
            for (int column = 0; column < LogModel::ColumnCount; ++column) {
                for (const int role :
                    {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    QVERIFY(!log.index(row, column).data(role).toString().contains(QStringLiteral("canary")));
            }
        }
        QVERIFY(!log.exportText(rows).contains("canary"));
    }

    /// A secret that is a word of the server's must change nothing of what the session makes of its words.
    void row33_secretThatIsAWordOfTheServers_data()
    {
        QTest::addColumn<QByteArray>("secret");
        for (const char* secret : {"a", "down", "Asterisk", "shutting", "Asterisk is shutting down"})
            QTest::newRow(secret) << QByteArray(secret);
    }
    void row33_secretThatIsAWordOfTheServers()
    {
        QFETCH(QByteArray, secret);
        HostileSession s({Script().greet().expect("Login").say(
            "Response: Error\nActionID: %id\nMessage: Asterisk is shutting down\n\n")});
        s.client.open(s.login, Secret(secret));
        QVERIFY(s.reaches(State::Waiting)); // it comes back, and is not refused
        QCOMPARE(s.error().kind, ErrorKind::Network);
    }

    void row33_secretThatIsAWordOfARefusal()
    {
        HostileSession s({Script()
                              .logIn()
                              .expect("PJSIPShowEndpoints")
                              .say("Response: Error\nActionID: %id\nMessage: No endpoints found\n\n"
                                   "Response: Error\nActionID: %id:Hangup\nMessage: Permission denied\n\n")});
        s.client.open(s.login, Secret("endpoints"));
        QVERIFY(s.reaches(State::Ready));
        Answer list;
        s.send("PJSIPShowEndpoints", list);
        QVERIFY(list.comes());
        QVERIFY(list.result->value().success); // an empty list
        QVERIFY(!list.result->value().shownMessage().contains("endpoints"));
    }

    /// It may know it from another login.
    void row33_secretInTheGreeting()
    {
        HostileSession s({Script().logIn("11.0.0 wirechief-canary")});
        s.client.open(s.login, Secret("wirechief-canary"));
        QVERIFY(s.reaches(State::Ready));
        QVERIFY(s.client.amiVersion().startsWith("11.0.0 "));
        QVERIFY(!s.client.amiVersion().contains("canary"));
    }

    /// Whoever knows the challenge, too, can try secrets with it.
    void row33_answerToTheChallengeInTheRefusal()
    {
        const QByteArray key
            = QCryptographicHash::hash("840415273wirechief-canary", QCryptographicHash::Md5).toHex();
        HostileSession s({Script().greet().expect("Login").say(
            QByteArray("Response: Error\nActionID: %id\nMessage: wrong key " + key + " for admin\n\n"))});
        QByteArray log;
        connect(&s.client, &AmiClient::messageReceived, this,
            [&log](const AmiMessage& message) { log += message.raw().toByteArray(); });
        s.client.open(s.login, Secret("wirechief-canary"));
        QVERIFY(s.reaches(State::Stopped));
        QVERIFY(s.server.heard().contains(key)); // that is what was sent
        QVERIFY(log.contains("wrong key") && !log.contains(key));
        QVERIFY2(s.error().text.contains(QStringLiteral("wrong key")), qPrintable(s.error().text));
        QVERIFY(!s.error().text.contains(QString::fromLatin1(key)));
    }

    void row33_secretInTheRefusal()
    {
        HostileSession s({Script().greet().expect("Login").say(
            "Response: Error\nActionID: %id\nMessage: wrong secret wirechief-canary for admin\n\n")});
        s.client.open(s.login, Secret("wirechief-canary"));
        QVERIFY(s.reaches(State::Stopped));
        QVERIFY2(!s.error().text.contains(QStringLiteral("canary")), qPrintable(s.error().text));
    }
};

WIRECHIEF_GUILESS_TEST(LoginFaults, tst_loginfaults)
#include "tst_loginfaults.moc"
