// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/message/redaction.h"
#include "hostilepbx.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/limits.h"
#include "pbx/cli/cli.h"
#include "pbx/modules/reloads.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

using namespace wirechief;
using State = AmiClient::State;

// Faults that the live model of a server must come through, on the real client and real sockets:
//
//   row | the server                                    | asserted on
//   ----+-----------------------------------------------+------------------------------------------------
//   5, 6| breaks the connection in service              | the table is the server's list again
//    21 | restarts                                      | sentence, time until it is used again, old channels
//    23 | is reloaded 1,000 times                       | how often it is asked anew
//    24 | has become another one                        | nothing of the first one is left
//    25 | is booting                                    | asked again when it has
//    34 | takes rights away                             | reason, no loop
//    38 | garbles the list of channels                  | not shown as loaded
//    40 | has nothing but errors                        | reason, no loop
//    42 | sends numbers and times out of bounds         | the record as it was sent, no overflow
//    43 | contradicts itself                            | the table equals the next list, no ghost

class ModelFaults : public QObject {
    Q_OBJECT

    static void isTheServersAgain(const Script& loss)
    {
        HostilePbx pbx(
            {Script().logIn().serve(pbxAnswers({"1", "2"})), Script().logIn().serve(pbxAnswers({"2", "3"}))});
        QVERIFY(pbx.loads());
        QCOMPARE(pbx.rows(), (QByteArrayList{"1", "2"}));
        pbx.wire.peer().goOn(loss);
        QVERIFY(pbx.reaches(State::Waiting));
        QCOMPARE(pbx.rows(), QByteArrayList()); // what is not known is not shown as true
        QVERIFY(!pbx.server.channels().isLoaded());
        pbx.clock.advance(2s);
        QVERIFY(pbx.listsCome(2));
        QCOMPARE(pbx.rows(), (QByteArrayList{"2", "3"}));
    }

private Q_SLOTS:
    void row05_stateAfterAReset() { isTheServersAgain(Script().reset()); }

    void row06_stateAfterAClose() { isTheServersAgain(Script().close()); }

    void row21_serverRestart_data()
    {
        QTest::addColumn<int>("outage"); // s
        for (const int outage : {1, 5, 20, 45})
            QTest::addRow("%d s", outage) << outage;
    }
    void row21_serverRestart()
    {
        QFETCH(int, outage);
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({"1", "2"}))});
        QVERIFY(pbx.loads());
        pbx.wire.stopListening();
        pbx.wire.peer().goOn(
            Script()
                .say("Event: Shutdown\nPrivilege: system,all\nShutdown: Cleanly\nRestart: True\n\n")
                .close());
        QVERIFY(pbx.reaches(State::Waiting));
        QVERIFY(pbx.server.client().lastError()->text.contains(QStringLiteral("stopped or restarted")));
        QCOMPARE(pbx.rows(), QByteArrayList());
        const auto begin = pbx.clock.now();
        while (pbx.clock.now() - begin < std::chrono::seconds(outage)) {
            pbx.clock.advance(100ms);
            QVERIFY(pbx.reaches(State::Waiting));
        }
        pbx.wire.plays({Script().logIn().serve(pbxAnswers({"9"}))});
        pbx.wire.listenAgain();
        const auto open = pbx.clock.now();
        while (pbx.server.client().state() == State::Waiting && pbx.clock.now() - open < 60s)
            pbx.clock.advance(100ms);
        QVERIFY(pbx.clock.now() - open <= 10s);
        QVERIFY(pbx.listsCome(2));
        QCOMPARE(pbx.rows(), QByteArrayList{"9"});
    }

    void row23_reloadStorm()
    {
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({"1"}))});
        QVERIFY(pbx.loads());
        QVERIFY(pbx.takes(QByteArray("Event: Reload\nPrivilege: system,all\nModule: All\nStatus: 0\n\n"
                                     "Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n\n"
                                     "Event: ChannelReload\nPrivilege: system,all\n\n")
                              .repeated(1000)));
        HostileSession::settle();
        pbx.clock.advance(10s);
        HostileSession::settle();
        const QByteArrayList actions = pbx.wire.peer().actions();
        QCOMPARE_LE(actions.count("ListCommands"), 4);
        QCOMPARE_LE(actions.count("CoreShowChannels"), 4);
        QCOMPARE(pbx.rows(), QByteArrayList{"1"});
    }

    void row24_anotherServer()
    {
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({"1", "2"}, "b1", "22.10.1")),
            Script().logIn("1.1").serve(pbxAnswers({"1"}, "other", "11.25.3"))});
        QVERIFY(pbx.loads());
        QVERIFY(pbx.takes("Event: Hangup\nPrivilege: call,all\nUniqueid: 1\n\nEvent: Special\n\n"));
        QCOMPARE(pbx.rows(), QByteArrayList{"2"});
        pbx.wire.peer().goOn(Script().reset());
        QVERIFY(pbx.reaches(State::Waiting));
        pbx.clock.advance(2s);
        QVERIFY(pbx.listsCome(2));
        QCOMPARE(pbx.rows(), QByteArrayList{"1"}); // also what hung up on the first one
        QCOMPARE(pbx.server.capabilities().systemName, QStringLiteral("other"));
        QCOMPARE(pbx.server.capabilities().version, QVersionNumber(11, 25, 3));
        QVERIFY(!pbx.server.unhandledEvents().contains("special"));
    }

    void row25_boot()
    {
        auto booting = pbxAnswers({});
        booting["CoreShowChannels"] = "Response: Error\nActionID: %id\nMessage: Invalid/unknown command\n\n";
        HostilePbx pbx({Script().logIn().serve(booting)});
        QVERIFY(pbx.loads());
        QVERIFY(!pbx.server.channels().isLoaded());
        QVERIFY(pbx.server.channels().loadError().has_value());
        pbx.wire.peer().goOn(Script().serve(pbxAnswers({"1"})));
        for (int i = 0; i < 60; ++i) { // however late
            pbx.clock.advance(10s);
            QVERIFY(comesTrue([&pbx] { return pbx.server.client().pendingCount() == 0; }));
        }
        QVERIFY(pbx.takes("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\n\n"));
        QVERIFY(pbx.listsCome(2));
        QVERIFY(pbx.server.channels().isLoaded());
        QVERIFY(!pbx.server.channels().loadError());
        QCOMPARE(pbx.rows(), QByteArrayList{"1"});
    }

    void row34_rightsLost()
    {
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({"1"}))});
        QVERIFY(pbx.loads());
        QVERIFY(pbx.server.can("Reload"));
        auto fewer = pbxAnswers({"1"});
        fewer["ListCommands"] = "Response: Success\nActionID: %id\nPing: P.  (Priv: <none>)\n\n";
        for (const char* action : {"CoreShowChannels", "Status", "Reload", "Hangup"})
            fewer[action] = "Response: Error\nActionID: %id\nMessage: Permission denied\n\n";
        pbx.wire.peer().goOn(Script().serve(fewer));
        std::optional<Result<AmiReply>> outcome;
        CallControl& calls = pbx.server.callControl();
        sendOrder(pbx.server, calls.hangUp(ChannelRef("PJSIP/1")), this,
            [&outcome](const Result<AmiReply>& done) { outcome = done; });
        QVERIFY(comesTrue([&outcome] { return outcome.has_value(); }));
        QCOMPARE(outcome->error().kind, ErrorKind::NotPermitted);
        for (const char* action : {"Reload", "Hangup"}) {
            QVERIFY(comesTrue([&pbx, action] { return !pbx.server.can(action); })); // by itself
            QVERIFY(pbx.server.whyNot(action).contains(QStringLiteral("needs write class")));
        }
        pbx.server.refresh();
        QVERIFY(pbx.listsCome(2));
        QCOMPARE(pbx.server.channels().loadError()->kind, ErrorKind::NotPermitted);
        const auto asked = pbx.wire.peer().actions().size();
        for (int minute = 0; minute < 10; ++minute) {
            pbx.clock.advance(15s);
            QVERIFY(comesTrue([&pbx] { return pbx.server.client().pendingCount() == 0; }));
        }
        const QByteArrayList later = pbx.wire.peer().actions().mid(asked);
        QCOMPARE(later.count("Ping"), later.size()); // no loop
        QVERIFY(pbx.server.client().isReady());
    }

    void row33_secretInCommandOutput()
    {
        auto answers = pbxAnswers({"1"});
        answers["Command"] = "Response: Success\nActionID: %id\nMessage: Command output follows\n"
                             "Output: the word asterisk\n\n";
        answers["Reload"] = "Response: Error\nActionID: %id\nMessage: no asterisk here\n\n";
        HostilePbx pbx({Script().logIn().serve(answers)});
        QVERIFY(pbx.loads());
        std::optional<Result<CommandOutput>> output;
        pbx.server.cli().run(QStringLiteral("core show x"), this,
            [&output](const Result<CommandOutput>& done) { output = done; });
        std::optional<Result<ReloadOutcome>> reload;
        pbx.server.reloads().reload(
            {}, this, [&reload](const Result<ReloadOutcome>& done) { reload = done; });
        QVERIFY(comesTrue([&] { return output && reload; }));
        const QByteArray dots = secretMask().toByteArray();
        QCOMPARE((*output)->text, QByteArray("the word " + dots));
        QCOMPARE((*reload)->answer, QByteArray("no " + dots + " here"));
    }

    void row33_secretInTheRefusalOfAReload()
    {
        auto answers = pbxAnswers({"1"});
        answers["ListCommands"] = "Response: Success\nActionID: %id\nCommand: C.  (Priv: command,all)\n\n";
        HostilePbx pbx({Script().logIn().serve(answers)});
        QVERIFY(pbx.loads());
        const Result<Order> order = pbx.server.reloads().order("res_x.so");
        QVERIFY(order && order->refusal);
        AmiReply reply;
        reply.response = AmiMessage::fromBytes("Response: Success\r\nMessage: Command output follows\r\n"
                                               "Output: No such module asterisk\r\n\r\n");
        const Error error = order->refusal(QStringLiteral("It failed"), "Command", reply);
        QVERIFY2(error.text.contains(QStringLiteral("No such module")), qPrintable(error.text));
        QVERIFY2(!error.text.contains(QStringLiteral("asterisk")), qPrintable(error.text));
    }

    /// In what is shown and exported of channels; the server still has to know which one is meant.
    void row33_secretInTables()
    {
        const QByteArray texts
            = "CallerIDName: my asterisk\nConnectedLineName: asterisk\n"
              "Application: Playback\nApplicationData: /var/lib/asterisk\nAppData: asterisk\n"
              "AccountCode: asterisk\n";
        auto answers = pbxAnswers({"1"}, "asterisk at home", "22.10.1-asterisk");
        answers["CoreShowChannels"] = QByteArray(
            "Response: Success\nActionID: %id\nEventList: start\n\nEvent: CoreShowChannel\nActionID: %id\n"
            "Channel: PJSIP/asterisk-1\nChannelState: 6\nUniqueid: asterisk-1\n"
            + texts
            + "\nEvent: CoreShowChannelsComplete\nActionID: %id\nEventList: Complete\nListItems: 1\n\n");
        HostilePbx pbx({Script().logIn().serve(answers)});
        QVERIFY(pbx.loads());
        QVERIFY(
            pbx.takes("Event: Newchannel\nChannel: PJSIP/asterisk-2\nChannelState: 6\nUniqueid: asterisk-2\n"
                + texts + "\n"));
        QCOMPARE(pbx.rows(), (QByteArrayList{"asterisk-1", "asterisk-2"}));
        const QByteArray dots = secretMask().toByteArray();
        int seen = 0;
        std::as_const(pbx.server.channels().table()).forEach([&](const ChannelRecord& channel) {
            QVERIFY(channel.name().startsWith("PJSIP/asterisk-"));
            QCOMPARE(channel.callerIdName().toByteArray(), QByteArray("my " + dots));
            for (const QByteArrayView text :
                {channel.connectedLineName(), channel.applicationData(), channel.accountCode()})
                QVERIFY2(text.contains(dots) && !text.contains("asterisk"), text.toByteArray().constData());
            ++seen;
        });
        QCOMPARE(seen, 2);
        QVERIFY(!pbx.server.capabilities().systemName.contains(QStringLiteral("asterisk")));
    }

    void row38_listWithoutEnd()
    {
        auto answers = pbxAnswers({});
        answers["CoreShowChannels"] = "Response: Success\nActionID: %id\nEventList: start\n\n"
                                      "Event: CoreShowChannel\nActionID: %id\nUniqueid: 1\n\n";
        HostilePbx pbx({Script().logIn().serve(answers)});
        pbx.open();
        QVERIFY(comesTrue([&pbx] {
            return pbx.wire.connections() > 0 && pbx.wire.peer().actions().contains("CoreShowChannels");
        }));
        HostileSession::settle();
        pbx.clock.advance(15s);
        QVERIFY(pbx.listsCome(1));
        QVERIFY(!pbx.server.channels().isLoaded());
        QCOMPARE(pbx.server.channels().loadError()->kind, ErrorKind::Timeout);
        QVERIFY(pbx.server.client().isReady());
    }

    void row40_nothingButErrors()
    {
        HostilePbx pbx(
            {Script().logIn().serve({{"Ping", "Response: Error\nActionID: %id\nMessage: no\n\n"}})});
        QVERIFY(pbx.loads());
        QVERIFY(!pbx.server.channels().isLoaded());
        QVERIFY(pbx.server.channels().loadError().has_value());
        for (int i = 0; i < 20; ++i) {
            pbx.clock.advance(15s);
            QVERIFY(comesTrue([&pbx] { return pbx.server.client().pendingCount() == 0; }));
        }
        const QByteArrayList actions = pbx.wire.peer().actions();
        QCOMPARE_LE(actions.size() - actions.count("Ping"), 8); // no loop
        QVERIFY(pbx.server.client().isReady());
    }

    void row42_numbersOutOfBounds_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char* number : {"99999999999999999999999", "-1", "-99999999999999999999", "6.5", "0x6",
                 "1e9", "NaN", "٣", "", " ", "2147483648", "9223372036854775808"})
            QTest::newRow(number) << QByteArray(number);
    }
    void row42_numbersOutOfBounds()
    {
        QFETCH(QByteArray, number);
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({}))});
        QVERIFY(pbx.loads());
        QVERIFY(pbx.takes(QByteArray(
            "Event: Newchannel\nPrivilege: call,all\nChannel: PJSIP/1\nUniqueid: " + number
            + "1\nChannelState: " + number + "\nPriority: " + number + "\nTimestamp: " + number + "\n\n")));
        const ChannelRecord* channel = pbx.server.channels().table().find(QByteArray(number + "1").trimmed());
        if (channel == nullptr)
            channel = pbx.server.channels().table().find(QByteArray(number + "1"));
        QVERIFY(channel != nullptr);
        QCOMPARE(channel->priority().trimmed().toByteArray(), number.trimmed()); // as the server wrote it
        QVERIFY(channel->state == ChannelState::Unknown);

        auto listed = pbxAnswers({"7"});
        listed["CoreShowChannels"].replace(
            "ChannelState: 6", QByteArray("ChannelState: 6\nDuration: " + number));
        pbx.wire.peer().goOn(Script().serve(listed));
        pbx.server.refresh();
        QVERIFY(pbx.listsCome(2));
        QVERIFY(pbx.server.channels().table().find("7") != nullptr);
        QVERIFY(pbx.server.channels().table().find("7")->created <= Channels::Clock::now());
    }

    void row43_contradictions_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void row43_contradictions()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        HostilePbx pbx({Script().logIn().serve(pbxAnswers({"0", "1", "2"}))});
        QVERIFY(pbx.loads());
        // Births of the dead, deaths of the unborn, bridges of one with itself, names that go in circles.
        const QByteArrayList kinds{"Newchannel", "Hangup", "Newstate", "BridgeEnter", "BridgeLeave", "Rename",
            "Link", "Unlink", "Bridge", "Hold", "Unhold", "DialBegin", "DialEnd", "Dial", "NewCallerid"};
        QByteArray text;
        for (int i = 0; i < 2000; ++i) {
            const auto id = [&random] { return QByteArray::number(random.bounded(6)); };
            text += "Event: " + kinds[random.bounded(int(kinds.size()))]
                + "\nPrivilege: call,all\nUniqueid: " + id() + "\nUniqueid1: " + id() + "\nUniqueid2: " + id()
                + "\nDestUniqueid: " + id() + "\nChannel: PJSIP/" + id() + "\nChannel1: PJSIP/" + id()
                + "\nChannel2: PJSIP/" + id() + "\nNewname: PJSIP/" + id() + "<MASQ>\nOldname: PJSIP/" + id()
                + "\nBridgeUniqueid: " + id() + "\nChannelState: " + id() + "\nDestChannelState: " + id()
                + "\nBridgestate: Link\nStatus: On\n\n";
        }
        QVERIFY(pbx.takes(text));
        QCOMPARE_LE(pbx.server.channels().table().size(), 6);
        // What the server itself says next is true; ghosts go, after a moment in which an event may explain
        // it. An id that just hung up may stay away.
        pbx.wire.peer().goOn(Script().serve(pbxAnswers({"10", "11"})));
        pbx.server.refresh();
        QVERIFY(pbx.listsCome(2));
        pbx.server.channels().elapse(Channels::Clock::now() + 2 * limits::reconcileGrace);
        QCOMPARE(pbx.rows(), (QByteArrayList{"10", "11"}));
        QVERIFY(pbx.server.channels().table().find("10")->bridgeKey().isEmpty());
    }
};

WIRECHIEF_GUILESS_TEST(ModelFaults, tst_modelfaults)
#include "tst_modelfaults.moc"
